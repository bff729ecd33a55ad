import type { Later } from './later.js';
import type { PresenceListener } from './presence.js';
import type { WorkClock } from './workClock.js';

/** Tells the timer what the person does in this window, and what a routine needs to hear of it. */
export function personListener(workClock: WorkClock, later: Later): PresenceListener {
  return {
    input: (doing) => {
      workClock.input(doing);
      if (doing !== 'other') later.now?.person.input(doing);
    },
    focus: (focused) => {
      workClock.handle({ type: 'focus', focused });
      later.now?.person.focus(focused);
      if (focused) void workClock.readPeers();
    },
    notebook: (open) => workClock.handle({ type: 'notebook', open }),
    active: (active) => workClock.handle({ type: 'active', active }),
  };
}
