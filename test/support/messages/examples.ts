const id = '2f6d3c1e-0d0f-4b52-9a0e-1f2f3a4b5c6d';
const felt = { at: null, zone: 60 };
const symptoms = {
  painNow: 3,
  places: ['between_blades'],
  notes: 'after a call',
  wokeAtNight: false,
};
const activity = { activity: 'typing', score: 4 };

/** One of everything that the player's page can say. */
export const fromPlayerExamples: readonly unknown[] = [
  { type: 'ready' },
  { type: 'input' },
  { type: 'ticked' },
  { type: 'checkAgain' },
  ...['play', 'pause', 'next', 'stop', 'discomfort', 'stopToCheck', 'snooze', 'how'].map(
    (command) => ({
      type: 'command',
      command,
    }),
  ),
  { type: 'hear', hear: { sound: false, voice: false } },
  { type: 'about', exercise: 'rhomboid_release' },
  { type: 'about', exercise: null },
  { type: 'choose', routine: 'evening_wind_down' },
  { type: 'safety', answer: { type: 'list', raised: ['fever'], ticked: ['pregnancy'] } },
  { type: 'safety', answer: { type: 'check', worstPain: 3 } },
  { type: 'safety', answer: { type: 'checkSigns', raised: ['head_turn_dizzy'] } },
  { type: 'safety', answer: { type: 'somethingNew' } },
  { type: 'safety', answer: { type: 'undo' } },
  { type: 'safety', answer: { type: 'cleared', conditions: ['eye'] } },
  { type: 'safety', answer: { type: 'region', region: 'EU' } },
  { type: 'after', answer: { type: 'rating', feeling: 'better' } },
  { type: 'after', answer: { type: 'strength', complete: true, form: ['straight'], pain: 2 } },
  { type: 'after', answer: { type: 'checkIn', value: 7 } },
  { type: 'after', answer: { type: 'accept', level: 'counter' } },
];

/** One of everything that the journal's page can say. */
export const fromJournalExamples: readonly unknown[] = [
  { type: 'ready' },
  { type: 'input' },
  { type: 'list', count: 60 },
  { type: 'understood' },
  { type: 'save', id, of: null, felt, symptoms },
  {
    type: 'save',
    id,
    of: id,
    felt: { at: 1_770_000_000_000, zone: -300 },
    symptoms: { ...symptoms, function: [activity] },
  },
  { type: 'delete', id, of: id },
  { type: 'restore', id, of: id },
];
