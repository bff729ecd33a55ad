import type { ReminderId } from '../timer/reminding.js';
import type { ParsedSessionTime, SessionTime } from '../timer/sessionTime.js';
import { parseEveningReminder, parseWeekendReminder } from '../timer/sessionTime.js';
import { settingsSection } from './ids.js';
import type { Settings } from './settings.js';

/** When to remind of the evening and the weekend session; null = not at all. */
export type ReminderTimes = Readonly<Record<ReminderId, SessionTime | null>>;

/**
 * The times that the settings have.
 * @param report takes one line for each that can't be used as it is written
 */
export function reminderTimes(
  { reminders }: Pick<Settings, 'reminders'>,
  report: (line: string) => void,
): ReminderTimes {
  const told = ({ time, problem }: ParsedSessionTime) => {
    if (problem !== null) report(`Setting ${settingsSection}.${problem}`);
    return time;
  };
  return {
    evening: told(parseEveningReminder(reminders.evening)),
    weekend: told(parseWeekendReminder(reminders.weekend)),
  };
}
