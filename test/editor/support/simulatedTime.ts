import type { TestApi } from '../../../src/editor/testApi';
import type { EditorWindow } from './editorWindow';

/** What the person does while simulated time passes. */
export type Doing = 'working' | 'nothing';

/** The simulated clock of one window's extension, and its test API. */
interface Simulation {
  readonly api: TestApi;
  advance(ms: number): void;
}

/** A window whose extension takes its time from the test. */
export class SimulatedTime {
  private constructor(private readonly window: EditorWindow) {}

  /**
   * Puts a simulated clock into the window's extension; a fresh stretch of work begins. Unless they
   * are `unasked`, the person has answered everything that day.
   */
  static async install(
    window: EditorWindow,
    { startWallMs = Date.UTC(2026, 5, 15, 8), unasked = false } = {},
  ) {
    await window.host.run(
      async (vscode, argument, tools) => {
        const extension = vscode.extensions.getExtension(argument.id);
        const api = (await extension?.activate()) as TestApi;
        let now = 0;
        let timers: { at: number; callback: () => void }[] = [];
        const clock = {
          read: () => ({ wallMs: argument.startWallMs + now, monoMs: now }),
          wallNow: () => argument.startWallMs + now,
          after: (delayMs: number, callback: () => void) => {
            const timer = { at: now + Math.max(0, delayMs), callback };
            timers.push(timer);
            return {
              dispose: () => {
                timers = timers.filter((other) => other !== timer);
              },
            };
          },
        };
        const advance = (ms: number) => {
          const end = now + ms;
          for (;;) {
            const next = timers.filter((t) => t.at <= end).sort((a, b) => a.at - b.at)[0];
            if (next === undefined) break;
            timers = timers.filter((timer) => timer !== next);
            now = Math.max(now, next.at);
            next.callback();
          }
          now = end;
        };
        await api.readJournal();
        api.useClock(clock);
        if (!argument.unasked) {
          api.answerSafety({ type: 'list', raised: [], ticked: [] });
          api.answerSafety({ type: 'check', worstPain: 0 });
        }
        tools.kept.set('simulation', { api, advance } satisfies Simulation);
      },
      { id: window.extensionId, startWallMs, unasked },
    );
    return new SimulatedTime(window);
  }

  /**
   * Lets time pass at once; a working person writes something every half minute.
   * @returns milliseconds of real time that the extension took for it
   */
  pass(ms: number, doing: Doing = 'nothing'): Promise<number> {
    return this.window.host.run(
      (_vscode, argument, tools) => {
        const simulation = tools.kept.get('simulation') as Simulation;
        const { api } = simulation;
        const startedAt = performance.now();
        let left = argument.ms;
        while (left > 0) {
          if (argument.doing === 'working') {
            api.windowState({ focused: true, active: true });
            api.signal({ type: 'edit' });
            api.signal({ type: 'selection', by: 'keyboard' });
          }
          const part = Math.min(left, 30_000);
          simulation.advance(part);
          left -= part;
        }
        return performance.now() - startedAt;
      },
      { ms, doing },
    );
  }

  /** What the timer and the session of the window say. */
  look() {
    return this.window.host.run((_vscode, _argument, tools) => {
      const { api } = tools.kept.get('simulation') as Simulation;
      return { phase: api.view().phase, session: api.session() };
    });
  }
}

/** The extension's test API, read in the window's extension host. */
export async function lookAt(window: EditorWindow) {
  const seen = await window.host.run((vscode, id) => {
    const api = vscode.extensions.getExtension(id)?.exports as TestApi;
    const { phase, facts } = api.view();
    return { window: api.window, phase, facts, session: api.session(), reported: api.reported };
  }, window.extensionId);
  return { ...seen, storage: window.storage };
}

/** Milliseconds since the window's timer last took anything in. Asking takes nothing in. */
export function sinceLastLook(window: EditorWindow): Promise<number> {
  return window.host.run((vscode, id) => {
    const api = vscode.extensions.getExtension(id)!.exports as TestApi;
    return api.sinceLastLookMs();
  }, window.extensionId);
}
