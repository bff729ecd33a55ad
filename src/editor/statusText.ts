import type { Countdown } from '../timer/countdown.js';
import { countdownOf } from '../timer/countdown.js';
import type { Credit, Phase } from '../timer/phase.js';
import type { TimerView } from './workClock.js';
import type { CommandName } from './ids.js';

/** What the status bar item says. `text` may hold codicons; `label` is for screen readers. */
export interface StatusText {
  readonly text: string;
  readonly label: string;
  /** Plain sentences of the hover; free of minutes that run, so that it stays put while read. */
  readonly hover: readonly string[];
  /** Commands that the hover offers. */
  readonly actions: readonly StatusAction[];
}

/** A command that the hover may offer; the others are in the menu. */
export type StatusAction = Extract<
  CommandName,
  'start' | 'snooze' | 'skip' | 'pause' | 'resume' | 'showSigns' | 'checkSafety' | 'checkIn'
>;

/** Local time of day of a wall-clock instant, as the editor's language writes it. */
export type TimeOfDay = (wallMs: number) => string;

const SAFE_LINE = 'Stop if something feels wrong.';

/** Where somebody looks who has just stopped a routine. */
const STOPPED_LINE = 'Stopped because something felt wrong? See when to have it looked at.';

/** Where somebody looks who wonders how it is going. */
const CHECK_IN_LINE = 'How is it going? There is a check-in, if you like.';

/** While a sign keeps everything from beginning there is nothing to count down to. */
const lockedText: StatusText = {
  text: '$(shield) Resets off',
  label: 'Upper-back resets are off, because a sign was found to fit',
  hover: [
    'You answered that a sign fits.',
    'Nothing starts until a health professional has cleared it.',
  ],
  actions: ['checkSafety'],
};

/** While something runs, most of the way to a reset: the wait is there anyway. */
const waitingText: StatusText = {
  text: '$(watch) Reset while you wait?',
  label: 'Upper-back reset while you wait, if you like',
  hover: [
    'Something is running, and most of this stretch of work is done: a good moment for the reset.',
    'Nothing opens by itself.',
  ],
  actions: ['start', 'pause'],
};

/** What there is to know of this window, besides the timer. */
export interface StatusHere {
  /** A routine was stopped here a while ago. */
  readonly stoppedLately: boolean;
  /** A sign keeps everything from beginning. */
  readonly isLocked: boolean;
  /** Something runs here that makes a reset suit now. */
  readonly suitsWhileWaiting: boolean;
  /** What the day has come to, in a sentence; null = nothing to say. */
  readonly guidedToday: string | null;
  /** A check-in is due, which the menu has. */
  readonly checksIn: boolean;
}

/** What to show for a view of the timer. */
export function statusTextOf(
  view: TimerView,
  timeOfDay: TimeOfDay,
  { stoppedLately, isLocked, suitsWhileWaiting, guidedToday, checksIn }: StatusHere,
): StatusText {
  if (isLocked) return lockedText;
  const status = suitsWhileWaiting ? waitingText : phaseTextOf(view, timeOfDay);
  const further = [
    ...(guidedToday === null ? [] : [guidedToday]),
    ...(checksIn ? [CHECK_IN_LINE] : []),
    ...(stoppedLately ? [STOPPED_LINE] : []),
  ];
  return {
    ...status,
    hover: [...status.hover, ...further],
    actions: [
      ...status.actions,
      ...(checksIn ? (['checkIn'] as const) : []),
      ...(stoppedLately ? (['showSigns'] as const) : []),
    ],
  };
}

function phaseTextOf(view: TimerView, timeOfDay: TimeOfDay): StatusText {
  const { phase } = view;
  const until = (at: number) => timeOfDay(view.wallOf(at));
  switch (phase.name) {
    case 'counting':
      return {
        ...countdownText('watch', phase.remainingMs, 'of work until the upper-back reset'),
        hover: ['Counting your work. The next reset comes at a natural pause.'],
        actions: ['start', 'pause'],
      };
    case 'away':
      return awayText(phase);
    case 'due':
      return {
        text: '$(bell) Reset due',
        label: 'Upper-back reset is due',
        hover: [
          view.facts.freeSince === null
            ? 'A 90-second reset is due. It waits while something else is open in its panel.'
            : 'A 90-second reset is due. It is offered at the next natural pause.',
          SAFE_LINE,
        ],
        actions: ['start', 'snooze', 'skip'],
      };
    case 'prompted':
      return {
        text: '$(bell) Reset ready',
        label: 'Upper-back reset is ready',
        hover: ['A 90-second reset is ready when you are.', SAFE_LINE],
        actions: ['start', 'snooze', 'skip'],
      };
    case 'missed':
      return {
        text: '$(bell) Reset due',
        label: 'Upper-back reset is due',
        hover: ['A 90-second reset is due. Nothing more pops up; start it when it suits you.'],
        actions: ['start', 'snooze', 'skip'],
      };
    case 'snoozed':
      return {
        text: `$(clock) Snoozed until ${until(phase.until)}`,
        label: `Upper-back reset snoozed until ${until(phase.until)}`,
        hover: [
          phase.snoozesLeft > 0
            ? 'The reset is offered again then.'
            : 'That was the last snooze: this reset is skipped then.',
        ],
        actions: ['start', 'skip'],
      };
    case 'inSession':
      return {
        text: '$(person) Resetting',
        label: 'Upper-back reset is under way',
        hover: [
          view.runsHere
            ? 'The guided reset is open. Nothing counts meanwhile.'
            : 'The guided reset is open in another window. Nothing counts meanwhile.',
        ],
        actions: view.snoozesLeft === null ? ['start'] : ['start', 'snooze', 'skip'],
      };
    case 'paused':
      return {
        text: `$(debug-pause) Paused until ${until(phase.until)}`,
        label: `Reset reminders paused until ${until(phase.until)}`,
        hover: ['Reminders are paused.', pauseOutcome(phase.keepsWork)],
        actions: ['resume', 'start'],
      };
    case 'outsideHours':
      return {
        text:
          phase.until === null
            ? '$(circle-slash) Off'
            : `$(circle-slash) Off until ${until(phase.until)}`,
        label: 'Reset reminders are off outside your working hours',
        hover: ['Outside your working hours nothing counts and nothing pops up.'],
        actions: ['start'],
      };
  }
}

/** What becomes of the count when a pause has lasted until its end. */
export function pauseOutcome(keepsWork: boolean): string {
  return keepsWork
    ? 'The work counted so far is kept.'
    : 'A new stretch of work begins after it, as after a night.';
}

function awayText(phase: Extract<Phase, { name: 'away' }>): StatusText {
  const sentences = phase.credit === null ? ['The count waits for you.'] : creditText(phase.credit);
  return {
    ...countdownText(
      'debug-pause',
      phase.remainingMs,
      'of work until the upper-back reset, waiting',
    ),
    hover: sentences,
    actions: ['start', 'pause'],
  };
}

function creditText(credit: Credit): readonly string[] {
  const next = 'The next stretch of work starts when you do.';
  switch (credit.by) {
    case 'away': {
      const { value } = countdownOf(Math.max(60_000, Math.floor(credit.awayMs / 60_000) * 60_000));
      return [`Credited: ${value} min away.`, next];
    }
    case 'reset':
      return ['Reset done.', next];
    case 'skipped':
    case 'pause':
      return [next];
  }
}

function countdownText(icon: string, remainingMs: number, what: string) {
  const left = countdownOf(remainingMs);
  return {
    text: `$(${icon}) ${left.value} ${left.unit}`,
    label: `${spoken(left)} ${what}`,
  };
}

function spoken({ value, unit }: Countdown): string {
  const word = unit === 'min' ? 'minute' : 'second';
  return `${value} ${word}${value === 1 ? '' : 's'}`;
}
