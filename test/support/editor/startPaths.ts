import { planOf } from '../../../src/routines/plan';
import type { ActivatedWindow } from './activatedWindow';

/** Opens the page about a movement, by its name. */
export async function readAbout(window: ActivatedWindow, movement: string): Promise<void> {
  const chosen = window.run('chooseRoutine');
  await window.opened();
  window.list.choose('About the movements');
  await window.opened();
  window.list.choose(movement);
  await chosen;
}

/** Every way in which a routine can be made to start in a window. */
export const startPaths: Readonly<Record<string, (window: ActivatedWindow) => Promise<unknown>>> = {
  'the command': (window) => window.run('start'),
  'a keyboard shortcut for a routine': (window) =>
    window.run('start', { routine: 'evening_wind_down' }),
  'the routine of a call': (window) =>
    window.run('start', { routine: 'practice_rhomboid', call: true }),
  'a link in a calendar': (window) => window.openLink('/start', 'routine=evening_wind_down'),
  'the list of routines': async (window) => {
    const chosen = window.run('chooseRoutine');
    await window.opened();
    window.list.choose('Evening');
    await chosen;
  },
  'the menu of the status bar': async (window) => {
    const chosen = window.run('menu');
    window.list.choose('Start the reset');
    await chosen;
  },
  'the menu of the status bar, in a call': async (window) => {
    const chosen = window.run('menu');
    window.list.choose('In a call');
    await chosen;
  },
  'the page about a movement': async (window) => {
    await readAbout(window, 'Four-direction shoulders');
    window.api.fromPlayer({ type: 'choose', routine: 'practice_shoulders' });
  },
  'a reload in the middle of a routine': async (window) => {
    const plan = planOf({ routine: 'office_reset' });
    const saved = { v: 2, plan, positionMs: 20_000, savedAtMs: Date.now() };
    await window.restorePlayer(saved);
  },
};
