import * as vscode from 'vscode';
import type { ReminderId } from '../../timer/reminding.js';
import type { SessionTime } from '../../timer/sessionTime.js';
import { parseMinute, weekdayNames } from '../../timer/sessionTime.js';
import { timeOfDayText } from '../../timer/timeOfDay.js';
import { weekdays } from '../../timer/workingHours.js';
import type { ReminderTimes } from '../reminderTimes.js';

/** A session and when it is to come round. */
export interface CalendarWish {
  readonly session: ReminderId;
  readonly time: SessionTime;
}

const title = 'Add to Your Calendar';

/** When sessions come round for who has set no reminder: protocol.md, section 8. */
const usualTimes: Readonly<Record<ReminderId, SessionTime>> = {
  evening: { day: null, minute: 21 * 60 + 30 },
  weekend: { day: 'sat', minute: 10 * 60 },
};

/**
 * Asks which sessions, and when; null = changed their mind, at whichever question.
 * @param reminders what the settings say of the same sessions, proposed here
 */
export async function askForSessions(
  reminders: ReminderTimes,
): Promise<readonly CalendarWish[] | null> {
  const items = [
    { label: 'Evening wind-down', description: 'every day', session: 'evening' as const },
    { label: 'Weekend maintenance', description: 'once a week', session: 'weekend' as const },
  ];
  const picked = await vscode.window.showQuickPick(
    items.map((item) => ({ ...item, picked: true })),
    { title, placeHolder: 'Which sessions? Space to uncheck, Enter to go on', canPickMany: true },
  );
  if (picked === undefined || picked.length === 0) return null;
  const wishes: CalendarWish[] = [];
  for (const { session, label } of picked) {
    const proposed = reminders[session] ?? usualTimes[session];
    const day = proposed.day === null ? null : await askDay(proposed.day);
    if (day === undefined) return null;
    const minute = await askTime(label, proposed.minute);
    if (minute === null) return null;
    wishes.push({ session, time: { day, minute } });
  }
  return wishes;
}

type Day = NonNullable<SessionTime['day']>;

/** Asks for a day of the week, the proposed one first. */
async function askDay(proposed: Day): Promise<Day | undefined> {
  const days = weekdays.map((day, index) => ({ label: weekdayNames[index] ?? day, day }));
  const first = weekdays.indexOf(proposed);
  const items = [...days.slice(first), ...days.slice(0, first)];
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: 'On which day?' });
  return picked?.day;
}

async function askTime(label: string, proposed: number): Promise<number | null> {
  const text = await vscode.window.showInputBox({
    title: `${title}: ${label}`,
    prompt: 'At what time? Your local time, such as 21:30.',
    value: timeOfDayText(proposed),
    validateInput: (value) =>
      parseMinute(value.trim()) === null ? 'A time of day, such as 21:30.' : null,
  });
  return text === undefined ? null : parseMinute(text.trim());
}
