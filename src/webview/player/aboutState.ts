import type { AboutMessage, SessionMessage } from '../../messages/player.js';
import type { ExerciseId, RoutineId } from '../../session/playback.js';
import { exerciseIds } from '../../session/playback.js';
import type { PlayerHost } from './host.js';

/** What is read about, since when by the page's clock in milliseconds, and what is behind it. */
export interface Reading {
  readonly exercise: ExerciseId;
  readonly since: number;
  readonly over: AboutMessage['over'];
}

type Stage = SessionMessage['session']['stage'];

/** The movement that the person reads about, over the routine that waits. */
export interface AboutState {
  readonly reading: () => Reading | null;
  /** Opens it, or goes on to another movement. */
  readonly show: (exercise: ExerciseId) => void;
  /** The editor asks for it. */
  readonly told: (message: AboutMessage) => void;
  /** A routine has come up behind it, or before it: one that plays, or is ready since now. */
  readonly routineCame: (stage: Stage, isReadyNow: boolean) => void;
  /** Something comes before it. */
  readonly end: () => void;
  /** Goes back to where one was; where that is nowhere, the panel closes. */
  readonly leave: () => void;
  readonly choose: (routine: RoutineId) => void;
  /** What a key does here; null = nothing. */
  readonly actionFor: (event: KeyboardEvent) => (() => void) | null;
}

/** Makes the state of a page; `changed` is called whenever another movement, or none, is shown. */
export function createAboutState(host: PlayerHost, changed: () => void): AboutState {
  let reading: Reading | null = null;
  const become = (next: Reading | null) => {
    reading = next;
    changed();
  };
  const show = (exercise: ExerciseId) => {
    become({ exercise, since: performance.now(), over: reading?.over ?? 'routine' });
    host.post({ type: 'about', exercise });
  };
  const leave = () => {
    if (reading?.over === 'nothing') host.post({ type: 'command', command: 'close' });
    else {
      become(null);
      host.post({ type: 'about', exercise: null });
    }
  };
  const actionFor = ({ key }: KeyboardEvent) => {
    if (reading === null) return null;
    const { exercise } = reading;
    if (key === 'Escape') return leave;
    if (key === 'ArrowLeft') return () => show(beside(exercise, -1));
    if (key === 'ArrowRight') return () => show(beside(exercise, 1));
    return null;
  };
  return {
    reading: () => reading,
    show,
    told: ({ exercise, over }) => become({ exercise, since: performance.now(), over }),
    routineCame: (stage, isReadyNow) => {
      if (reading === null) return;
      if (isReadyNow || stage === 'playing' || stage === 'ownPace') become(null);
      else reading = { ...reading, over: 'routine' };
    },
    end: () => become(null),
    leave,
    choose: (routine) => {
      become(null);
      host.post({ type: 'choose', routine });
    },
    actionFor,
  };
}

/** The movement before (-1) or after (1) another one; past the last comes the first. */
export function beside(exercise: ExerciseId, by: -1 | 1): ExerciseId {
  const index = exerciseIds.indexOf(exercise) + by;
  return exerciseIds[(index + exerciseIds.length) % exerciseIds.length] ?? exercise;
}
