import assert from 'node:assert/strict';
import { parseSnoozeMinutes } from '../../../src/timer/snoozeMinutes.js';

describe('timer: the minutes of a snooze', () => {
  it('are 5, 10 or 15', () => {
    for (const minutes of [5, 10, 15]) assert.equal(parseSnoozeMinutes(minutes), minutes);
  });

  it('are nothing else, whatever a shortcut asks for', () => {
    const others = [0, -5, 7, 60, 1e9, NaN, Infinity, '5', [5], { minutes: 5 }, true, null];
    for (const other of others) assert.equal(parseSnoozeMinutes(other), null);
  });
});
