import type { Clock } from './clock.js';
import type { Later } from './later.js';
import { Presence } from './presence.js';
import type { WorkClock } from './workClock.js';

/** Begins to hear what the person does in this window, and tells timer and routine of it. */
export function openPresence(clock: () => Clock, workClock: WorkClock, later: Later): Presence {
  const presence = new Presence(clock, {
    input: (doing, reading) => {
      const waitsMs = workClock.input(doing, reading);
      if (doing === 'other') return waitsMs;
      // The wheel alone makes no window active.
      if (doing === 'browsing' && !presence.active) later.now?.person.returned();
      const mayWait = later.now?.person.input(doing) ?? true;
      return mayWait ? waitsMs : 0;
    },
    focus: (focused) => {
      workClock.handle({ type: 'focus', focused });
      later.now?.person.focus(focused);
      if (focused) void workClock.readPeers();
    },
    notebook: (open) => workClock.handle({ type: 'notebook', open }),
    active: (active) => {
      workClock.handle({ type: 'active', active });
      if (active) later.now?.person.returned();
    },
  });
  presence.add(workClock.onWillLook(() => presence.takeIn()));
  // What may wait until then is not what may wait from now on.
  presence.add(workClock.onDidChange(() => presence.listenClosely()));
  return presence;
}
