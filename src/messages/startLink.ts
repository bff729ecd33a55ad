import type { RoutineId } from '../routines/routine.js';
import { routineIds } from '../routines/routine.js';

/** A link is short; what is longer than this is none of ours and is not looked into. */
const LONGEST_QUERY = 100;

/** A link that was opened, as VS Code hands it over: its path, and its query already decoded. */
export interface OpenedLink {
  readonly path: string;
  readonly query: string;
}

/** The routine that a link starts, or in a few words why it starts none. */
export type ParsedLink =
  { readonly ok: true; readonly routine: RoutineId } | { readonly ok: false; readonly why: string };

/**
 * The link that starts a routine, for calendars and notes.
 * @param scheme of the product that is to open it, such as `vscode`
 * @param extension its id, `publisher.name`
 */
export function startLink(scheme: string, extension: string, routine: RoutineId): string {
  return `${scheme}://${extension}/start?routine=${routine}`;
}

/**
 * Reads a link; any page may have made it. It can name a routine and nothing else: no way to do it,
 * no other action. Whatever differs from {@link startLink} by as much as one parameter is refused.
 */
export function parseStartLink({ path, query }: OpenedLink): ParsedLink {
  if (path !== '/start') return { ok: false, why: 'it asks for something that links can’t do' };
  if (query.length > LONGEST_QUERY) return { ok: false, why: 'it is too long' };
  const asked = /^routine=([a-z_]+)$/.exec(query)?.[1];
  if (asked === undefined) return { ok: false, why: 'it must name one routine and nothing else' };
  const routine = routineIds.find((id) => id === asked);
  return routine === undefined
    ? { ok: false, why: 'there is no such routine' }
    : { ok: true, routine };
}
