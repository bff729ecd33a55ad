import type { SafetyMessage } from '../../../messages/safety.js';
import type { ConditionId, FlagId } from '../../../safety/flagIds.js';
import type { SafetyAnswer } from '../../../safety/safetyAnswer.js';
import type { SafetyScreen } from '../../../safety/safetyScreen.js';
import type { PlayerHost } from '../host.js';

/** A sign, something that the person lives with, or a twinge in one spot, which is neither. */
export type Tickable = FlagId | ConditionId | 'twinge';

/** A screen that waits for an answer. */
export interface Asking {
  readonly screen: SafetyScreen;
  readonly before: SafetyMessage['before'];
  readonly snoozesLeft: SafetyMessage['snoozesLeft'];
  /** What is ticked and not sent yet. */
  readonly ticked: ReadonlySet<Tickable>;
  /** The person says that they were cleared, and is asked once more. */
  readonly confirming: boolean;
  /** When it came up, by the page's clock in milliseconds. */
  readonly since: number;
}

/** What stands before a session on this page, and the answers to it. */
export interface SafetyState {
  readonly asking: () => Asking | null;
  /** The editor says what is asked now. */
  readonly told: (message: SafetyMessage) => void;
  readonly tick: (what: Tickable, on: boolean) => void;
  readonly confirm: (confirming: boolean) => void;
  readonly answer: (answer: SafetyAnswer) => void;
  /** Once more, the check that came out too strong. */
  readonly checkAgain: () => void;
  readonly leave: () => void;
  /** What a key does here; null = nothing. */
  readonly actionFor: (event: KeyboardEvent) => (() => void) | null;
}

/** Makes the state of a page; `changed` is called whenever it looks different. */
export function createSafetyState(host: PlayerHost, changed: () => void): SafetyState {
  let asking: Asking | null = null;
  const become = (next: Asking | null) => {
    asking = next;
    changed();
  };
  const leave = () => host.post({ type: 'command', command: 'close' });
  return {
    asking: () => asking,
    told: ({ screen, before, snoozesLeft }) => {
      if (screen === null) {
        become(null);
        return;
      }
      const same = asking?.screen.name === screen.name ? asking : null;
      become({
        ...{ screen, before, snoozesLeft, confirming: same?.confirming ?? false },
        // What another window answers meanwhile must not clear what is ticked here.
        ticked: same?.ticked ?? new Set<Tickable>(screen.name === 'list' ? screen.conditions : []),
        since: same?.since ?? performance.now(),
      });
    },
    tick: (what, on) => {
      if (asking === null) return;
      const ticked = new Set(asking.ticked);
      if (on) ticked.add(what);
      else ticked.delete(what);
      become({ ...asking, ticked });
      host.post({ type: 'ticked' });
    },
    confirm: (confirming) => {
      if (asking !== null) become({ ...asking, confirming });
    },
    answer: (answer) => host.post({ type: 'safety', answer }),
    checkAgain: () => host.post({ type: 'checkAgain' }),
    leave,
    actionFor: ({ key }) => (key === 'Escape' ? leave : null),
  };
}
