import * as vscode from 'vscode';
import type { BreathingTempo } from '../routines/breathing.js';
import { breathingTempos } from '../routines/breathing.js';
import type { ChildsPose } from '../routines/plan.js';
import { childsPoses } from '../routines/plan.js';
import type { WarmUps } from '../routines/warmUp.js';
import { warmUps } from '../routines/warmUp.js';
import type { RegionId } from '../safety/regionIds.js';
import { regionIds } from '../safety/regionIds.js';
import type { ReminderId } from '../timer/reminding.js';
import type { TimerSettings } from '../timer/timerSettings.js';
import { parseTimerSettings } from '../timer/timerSettings.js';
import { DisposableStore } from './disposables.js';
import { settingNames, settingsSection } from './ids.js';

/** How a due reset is offered. */
type PromptStyle = 'panel' | 'notification' | 'statusBar';
const promptStyles = ['panel', 'notification', 'statusBar'] as const;

const regionChoices = ['ask', ...regionIds] as const;
const regionOf = (choice: (typeof regionChoices)[number]) => (choice === 'ask' ? null : choice);

/** All settings, parsed. */
export interface Settings {
  readonly timer: TimerSettings;
  readonly prompt: PromptStyle;
  readonly autoStart: boolean;
  /** The reset all in the chair; else it is stood up for the shoulders. */
  readonly seated: boolean;
  /** What child's pose leans on, in the routines that have it. */
  readonly childsPose: ChildsPose;
  /** When the warm-up comes before a routine. */
  readonly warmUp: WarmUps;
  readonly breathing: BreathingTempo;
  /** Soft chimes at each part, once the person has pressed Start. */
  readonly sound: boolean;
  /** Each cue is said aloud, where the machine has a voice. */
  readonly voice: boolean;
  /**
   * Whose emergency and nurse lines to show, until the person says otherwise on the screen; null = as
   * was said there.
   */
  readonly region: RegionId | null;
  /** The status bar offers the reset while something runs, once most of the way to it is worked. */
  readonly whileYouWait: boolean;
  /** VS Code may carry the place on the ladder, and how one likes routines, to other machines. */
  readonly syncProgress: boolean;
  /** When to remind of the evening and the weekend session, as written: see `reminderTimes`. */
  readonly reminders: Readonly<Record<ReminderId, unknown>>;
}

/** The only reader of the configuration. Never writes it. */
export class SettingsReader extends DisposableStore {
  private readonly changes = this.emitter<Settings>();
  readonly onDidChange = this.changes.event;
  current: Settings;

  /** @param report takes one line for each setting that can't be used as it is written */
  constructor(
    private readonly shortIntervals: boolean,
    private readonly report: (line: string) => void,
  ) {
    super();
    this.current = this.read();
    this.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(settingsSection)) return;
        this.current = this.read();
        this.changes.fire(this.current);
      }),
    );
  }

  private read(): Settings {
    const configuration = vscode.workspace.getConfiguration(settingsSection);
    const raw = Object.fromEntries(
      settingNames.map((name) => [name, configuration.get<unknown>(name)]),
    );
    const timer = parseTimerSettings(raw, this.shortIntervals);
    for (const problem of timer.problems) this.report(`Setting ${settingsSection}.${problem}`);
    return {
      timer: timer.settings,
      prompt: this.oneOf('prompt', raw['prompt'], promptStyles, 'panel'),
      autoStart: this.oneOf('autoStart', raw['autoStart'], [true, false], true),
      seated: this.oneOf('seated', raw['seated'], [true, false], true),
      childsPose: this.oneOf('childsPose', raw['childsPose'], childsPoses, 'plain'),
      warmUp: this.oneOf('warmUp', raw['warmUp'], warmUps, 'firstOfDay'),
      breathing: this.oneOf('breathing', raw['breathing'], breathingTempos, '4-4-6'),
      sound: this.oneOf('sound', raw['sound'], [true, false], false),
      voice: this.oneOf('voice', raw['voice'], [true, false], false),
      region: regionOf(this.oneOf('region', raw['region'], regionChoices, 'ask')),
      whileYouWait: this.oneOf('whileYouWait', raw['whileYouWait'], [true, false], true),
      syncProgress: this.oneOf('syncProgress', raw['syncProgress'], [true, false], false),
      reminders: { evening: raw['eveningReminder'], weekend: raw['weekendReminder'] },
    };
  }

  private oneOf<T>(name: string, value: unknown, choices: readonly T[], standard: T): T {
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    if (value !== undefined) {
      const list = choices.join(', ');
      this.report(
        `Setting ${settingsSection}.${name} must be one of ${list}; the default is used.`,
      );
    }
    return standard;
  }
}
