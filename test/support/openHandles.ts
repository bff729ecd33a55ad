import { existsSync, readdirSync } from 'node:fs';

/** How much this process has open, as Linux lists it: files, folders, pipes; 0 elsewhere. */
export function openHandles(): number {
  const list = '/proc/self/fd';
  return existsSync(list) ? readdirSync(list).length : 0;
}
