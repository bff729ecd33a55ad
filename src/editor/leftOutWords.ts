import type { LeftOut } from './storage/unreadParts.js';

/** What of the journal could not be read, in words that follow "It has"; null = nothing. */
export function leftOutWords({ folder, files, lines }: Omit<LeftOut, 'names'>): string | null {
  if (folder) return 'a folder that can’t be read';
  const parts = [counted(files, 'file'), counted(lines, 'line')].filter((part) => part !== null);
  return parts.length === 0 ? null : `${parts.join(' and ')} that can’t be read`;
}

const counted = (count: number, name: string) =>
  count === 0 ? null : `${count} ${name}${count === 1 ? '' : 's'}`;
