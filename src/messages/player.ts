import * as v from 'valibot';
import { breathingTempos } from '../routines/breathing.js';
import type { BreathingTempo } from '../routines/breathing.js';
import type { Plan } from '../routines/plan.js';
import { planOf } from '../routines/plan.js';
import type { ExerciseId, RoutineId } from '../routines/routine.js';
import { exerciseIds } from '../routines/routine.js';
import type { SafetyAnswer } from '../safety/safetyAnswer.js';
import type { PausedBy, Session } from '../session/stage.js';
import { pausedBy, positionAt } from '../session/stage.js';
import type { AfterAnswer } from './after.js';
import { planSchema } from './plan.js';
import type { SafetyMessage } from './safety.js';

/** A session as the player sees it. Times count from the sending, so clocks need not agree. */
export type SessionView =
  | { readonly stage: 'ready'; readonly startsInMs: number | null }
  | { readonly stage: 'playing'; readonly positionMs: number }
  /** Without a clock: the part that begins there, until the person goes on. */
  | { readonly stage: 'ownPace'; readonly positionMs: number }
  /** Waits until the person has changed place; `play` goes on. */
  | { readonly stage: 'gate'; readonly positionMs: number }
  | {
      readonly stage: 'paused';
      readonly positionMs: number;
      readonly by: PausedBy;
      /** Something did not feel right, and the person has not gone on since. */
      readonly doubted?: true;
    }
  | {
      readonly stage: 'ended';
      readonly positionMs: number;
      readonly outcome: 'done' | 'shortened' | 'stopped' | 'interrupted';
      /** Stopped to look whether somebody should be asked about how it feels. */
      readonly toCheck?: true;
    };

/** What the person wants to hear of a routine: soft chimes, a voice. */
export interface HearWish {
  readonly sound: boolean;
  readonly voice: boolean;
}

/** Everything of a session: the answer to the page's "ready", and news whenever it changes. */
export interface SessionMessage {
  readonly type: 'session';
  readonly plan: Plan;
  readonly breathing: BreathingTempo;
  /** What of it can be heard, once the person has pressed something in the page. */
  readonly hear: HearWish;
  /** How often the reset may still be put off; null where there is nothing to put off. */
  readonly snoozesLeft: number | null;
  readonly session: SessionView;
  /** What its end asks, to be read by `parseAfter`; absent = nothing. */
  readonly after?: unknown;
  /** How much guided movement the day has come to, once it is over; absent = nothing to say. */
  readonly today?: string;
  /** What there is to know before it begins; absent = nothing. */
  readonly note?: string;
}

/** The person asked to read about a movement. */
export interface AboutMessage {
  readonly type: 'about';
  readonly exercise: ExerciseId;
  /** What is behind it: a routine that waits, or nothing, so that leaving it closes the panel. */
  readonly over: 'routine' | 'nothing';
}

/** Everything that the player is told. */
export type ToPlayer = SessionMessage | AboutMessage | SafetyMessage;

/** What the person can ask for in the player. */
export const playerCommands = [
  'play',
  'pause',
  'back',
  'next',
  'stop',
  'snooze',
  'skip',
  'close',
  'discomfort',
  'smaller',
  'halfHold',
  'gentler',
  'skipMovement',
  'stopToCheck',
  'how',
] as const;
export type PlayerCommand = (typeof playerCommands)[number];

export type FromPlayer =
  /** The page has loaded and knows nothing yet. */
  | { readonly type: 'ready'; readonly timeZone?: string | undefined }
  | { readonly type: 'command'; readonly command: PlayerCommand }
  /** The person switched something on or off; it lasts as long as the panel. */
  | { readonly type: 'hear'; readonly hear: HearWish }
  /** The person reads about a movement, and all else waits; null = not any more. */
  | { readonly type: 'about'; readonly exercise: ExerciseId | null }
  /** The person chose a routine that has the movement they read about. */
  | { readonly type: 'choose'; readonly routine: RoutineId }
  /** What the person says on a safety screen. */
  | { readonly type: 'safety'; readonly answer: SafetyAnswer }
  /** What the person says at the end of a routine. */
  | { readonly type: 'after'; readonly answer: AfterAnswer }
  /** The check that came out too strong, once more. */
  | { readonly type: 'checkAgain' }
  /** The person did something in the panel, which VS Code's own idle detection does not see. */
  | { readonly type: 'input' }
  /** The person has ticked something in a list, and not sent it yet. */
  | { readonly type: 'ticked' }
  /** Something in the page broke: what it shows may be wrong, and may be nothing. */
  | { readonly type: 'broken'; readonly why: string }
  /** The person wants another page in the place of one of which something is missing. */
  | { readonly type: 'tryAgain' };

const positionMs = v.pipe(v.number(), v.minValue(0), v.maxValue(3_600_000));
const sessionView = v.variant('stage', [
  v.object({ stage: v.literal('ready'), startsInMs: v.nullable(v.pipe(v.number(), v.finite())) }),
  v.object({ stage: v.literal('playing'), positionMs }),
  v.object({ stage: v.literal('ownPace'), positionMs }),
  v.object({ stage: v.literal('gate'), positionMs }),
  v.object({
    stage: v.literal('paused'),
    positionMs,
    by: v.picklist(pausedBy),
    doubted: v.exactOptional(v.literal(true)),
  }),
  v.object({
    stage: v.literal('ended'),
    positionMs,
    outcome: v.picklist(['done', 'shortened', 'stopped', 'interrupted']),
    toCheck: v.exactOptional(v.literal(true)),
  }),
]);
const hear = v.object({ sound: v.boolean(), voice: v.boolean() });
const exercise = v.picklist(exerciseIds);
const toPlayer = v.variant('type', [
  v.object({
    type: v.literal('session'),
    plan: planSchema,
    breathing: v.picklist(breathingTempos),
    hear,
    snoozesLeft: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    session: sessionView,
    after: v.exactOptional(v.unknown()),
    today: v.exactOptional(v.string()),
    note: v.exactOptional(v.string()),
  }),
  v.object({ type: v.literal('about'), exercise, over: v.picklist(['routine', 'nothing']) }),
]);
/** When the page said so, by its wall clock. */
const savedAtMs = v.pipe(v.number(), v.finite());
const savedPlayer = v.variant('v', [
  v.object({
    ...{ v: v.literal(2), plan: planSchema, positionMs, savedAtMs },
    /** Something did not feel right, and the person had not gone on since. */
    doubted: v.exactOptional(v.literal(true)),
  }),
  v.pipe(
    // What the first version left behind: it knew one routine, and no plans.
    v.object({ v: v.literal(1), routine: v.literal('office_reset'), positionMs, savedAtMs }),
    v.transform(({ routine, ...saved }) => ({
      ...saved,
      v: 2 as const,
      plan: planOf({ routine }),
    })),
  ),
]);

/** What the page leaves with VS Code, so that a reload of the window can restore it. */
export type SavedPlayer = v.InferOutput<typeof savedPlayer>;

/** Reads a message for the player, but for those about safety; null for anything else. */
export function parseToPlayer(message: unknown): SessionMessage | AboutMessage | null {
  const result = v.safeParse(toPlayer, message);
  return result.success ? result.output : null;
}

/** Reads what a page left with VS Code; null for anything else. */
export function parseSavedPlayer(saved: unknown): SavedPlayer | null {
  const result = v.safeParse(savedPlayer, saved);
  return result.success ? result.output : null;
}

/** The view of a session at a monotonic instant. */
export function viewOf(session: Session, monoMs: number): SessionView {
  const { stage } = session;
  const position = positionAt(session, monoMs);
  switch (stage.name) {
    case 'ready':
      return {
        stage: 'ready',
        startsInMs: stage.startsAt === null ? null : Math.max(0, stage.startsAt - monoMs),
      };
    case 'playing':
    case 'ownPace':
    case 'gate':
      return { stage: stage.name, positionMs: position };
    case 'paused':
      return {
        ...{ stage: 'paused', positionMs: position, by: stage.by },
        ...(session.isDoubted ? { doubted: true } : {}),
      };
    case 'ended':
      return {
        ...{ stage: 'ended', positionMs: position, outcome: stage.outcome },
        ...(stage.toCheck === true ? { toCheck: true } : {}),
      };
  }
}
