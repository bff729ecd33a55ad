import type { Level, Step } from '../ladder.js';
import type { Progress } from './progress.js';

/** What has to be seen in every repetition of a session that counts as a success. */
export const formItems = ['straight', 'elbows', 'blades', 'breath'] as const;
export type FormItem = (typeof formItems)[number];

/** How the form items are said. */
export const formWords: Readonly<Record<FormItem, string>> = {
  straight: 'My body stayed in one line, from head to heels',
  elbows: 'My elbows bent to about a right angle',
  blades: 'My shoulder blades came back under control',
  breath: 'I breathed steadily and did not rush',
};

/** One push-up session and how it went. */
export interface StrengthSession {
  readonly type: 'session';
  /** Random, and never used twice. */
  readonly id: string;
  /** Wall-clock instant of its end, ms. */
  readonly at: number;
  /** Days since 1970 of the local calendar. */
  readonly day: number;
  readonly level: Level;
  /** What was tried; a test set tries step E whatever the person's step. */
  readonly step: Step;
  /** All sets and repetitions were done. */
  readonly complete: boolean;
  readonly form: readonly FormItem[];
  /** Worst pain in it, 0-10; null = not told. */
  readonly pain: number | null;
  /** It was stopped because of how it felt. */
  readonly stopped: boolean;
}

/** The person took up the offer of the next level. */
interface LevelAccepted {
  readonly type: 'accepted';
  readonly id: string;
  readonly at: number;
  readonly day: number;
  readonly level: Level;
}

/** All that was done on another machine, as the place that it has led to. */
interface LadderBrought {
  readonly type: 'brought';
  readonly id: string;
  readonly at: number;
  readonly day: number;
  readonly place: Progress;
}

export type StrengthFact = StrengthSession | LevelAccepted | LadderBrought;

/** All repetitions, all form items, and a pain of 3 at most. */
export function isSuccess({ complete, form, pain, stopped }: StrengthSession): boolean {
  return (
    complete &&
    !stopped &&
    pain !== null &&
    pain <= 3 &&
    formItems.every((item) => form.includes(item))
  );
}

/** A pain of 6 or more, or a stop because of how it felt: less of it the next time. */
export function isTooMuch({ pain, stopped }: StrengthSession): boolean {
  return stopped || (pain ?? 0) >= 6;
}
