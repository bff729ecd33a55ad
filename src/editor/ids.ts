/** Every id that package.json knows, written once. A test holds the two against each other. */
export const commandIds = {
  start: 'upperBackReset.start',
  menu: 'upperBackReset.menu',
  chooseRoutine: 'upperBackReset.chooseRoutine',
  snooze: 'upperBackReset.snooze',
  skip: 'upperBackReset.skip',
  pause: 'upperBackReset.pause',
  resume: 'upperBackReset.resume',
  showSigns: 'upperBackReset.showSigns',
  checkSafety: 'upperBackReset.checkSafety',
  findPattern: 'upperBackReset.findPattern',
  checkIn: 'upperBackReset.checkIn',
  addToCalendar: 'upperBackReset.addToCalendar',
  addJournalEntry: 'upperBackReset.addJournalEntry',
  exportJournal: 'upperBackReset.exportJournal',
  deleteEverything: 'upperBackReset.deleteEverything',
  importJournal: 'upperBackReset.importJournal',
  openJournal: 'upperBackReset.openJournal',
} as const;
export type CommandName = keyof typeof commandIds;

/** Settings, by their names below `upperBackReset`. */
export const settingsSection = 'upperBackReset';
export const settingNames = [
  'intervalMinutes',
  'idleResetMinutes',
  'readingGraceMinutes',
  'prompt',
  'waitForPauseMinutes',
  'autoStart',
  'seated',
  'childsPose',
  'region',
  'warmUp',
  'workingHours',
  'whileYouWait',
  'eveningReminder',
  'weekendReminder',
  'breathing',
  'sound',
  'voice',
  'syncProgress',
] as const;

export const playerViewType = 'upperBackReset.player';
export const journalViewType = 'upperBackReset.journal';
export const statusBarId = 'upperBackReset.countdown';
