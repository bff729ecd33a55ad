import { parseArgs } from 'node:util';
import { StepError } from './progress.mjs';

const SHORTEST_MINUTES = 0.1;
const LONGEST_MINUTES = 240;

/**
 * Minutes of work until the reset is due, as `npm start` was asked for them; 1 where it was not.
 * @param {readonly string[]} args
 * @returns {number}
 * @throws {StepError} where anything else was asked for
 */
export function startMinutes(args) {
  const text = minutesText(args);
  const minutes = text.trim() === '' ? NaN : Number(text);
  if (minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES) return minutes;
  const range = `${SHORTEST_MINUTES} to ${LONGEST_MINUTES}`;
  throw new StepError(`--minutes takes a number from ${range}, not "${text}".`);
}

/** @param {readonly string[]} args */
function minutesText(args) {
  // Node would take a negative number for another option.
  const joined = args.join(' ').replace(/--minutes (-\S+)/, '--minutes=$1');
  try {
    const { values } = parseArgs({
      args: joined === '' ? [] : joined.split(' '),
      options: { minutes: { type: 'string', default: '1' } },
    });
    return values.minutes;
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new StepError(`${why}. Try: npm start -- --minutes 5`);
  }
}
