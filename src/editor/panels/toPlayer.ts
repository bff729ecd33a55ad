import type { SessionMessage } from '../../messages/player.js';
import { viewOf } from '../../messages/player.js';
import type { SafetyMessage } from '../../messages/safety.js';
import { routineOf } from '../../routines/routineOf.js';
import type { RegionId } from '../../safety/regionIds.js';
import type { Session } from '../../session/stage.js';
import type { Afterwards } from '../afterwards.js';
import type { SafetyGate } from '../safetyGate.js';

/** Everything a page needs to show a session as it stands at a monotonic instant. */
export function sessionMessageOf(
  session: Session,
  monoMs: number,
  told: Pick<SessionMessage, 'breathing' | 'hear' | 'snoozesLeft'>,
  { screen: after, today }: Pick<Afterwards, 'screen' | 'today'>,
  note: string | null,
): SessionMessage {
  const { plan } = session;
  const view = viewOf(session, monoMs);
  const ended = {
    ...(after === null ? {} : { after }),
    ...(view.stage !== 'ended' || today === null ? {} : { today }),
  };
  const before = note === null ? {} : { note };
  return { type: 'session', plan, ...told, session: view, ...ended, ...before };
}

/** What stands before a session now; `region`: as the settings say, null = as was said there. */
export function safetyMessageOf(
  { screen: asked, waiting }: SafetyGate,
  snoozesLeft: number | null,
  region: RegionId | null,
): SafetyMessage {
  const isSet = asked?.name === 'locked' && region !== null;
  const screen = isSet ? { ...asked, region } : asked;
  const before = waiting === null ? null : routineOf(waiting.plan).name;
  return { type: 'safety', screen, before, snoozesLeft };
}
