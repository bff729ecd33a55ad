import assert from 'node:assert/strict';
import { startMinutes } from '../../../scripts/startMinutes.mjs';

describe('npm start', () => {
  const taken: readonly [args: string, minutes: number][] = [
    ['', 1],
    ['--minutes 5', 5],
    ['--minutes=0.1', 0.1],
    ['--minutes 240', 240],
  ];
  for (const [args, minutes] of taken) {
    it(`takes "${args}" for ${minutes} min`, () => {
      assert.equal(startMinutes(args === '' ? [] : args.split(' ')), minutes);
    });
  }

  const refused: readonly [args: readonly string[], words: RegExp][] = [
    [['--minutes', '0.001'], /^--minutes takes a number from 0\.1 to 240, not "0\.001"\.$/],
    [['--minutes', '-5'], /^--minutes takes a number from 0\.1 to 240, not "-5"\.$/],
    [['--minutes', '241'], /takes a number/],
    [['--minutes', 'soon'], /not "soon"/],
    [['--minutes='], /not ""/],
    [['--minutes'], /^Option '--minutes .*Try: npm start -- --minutes 5$/],
    [['--bogus'], /^Unknown option '--bogus'\. Try: npm start -- --minutes 5$/],
    [['5'], /^Unexpected argument '5'\. .*Try: npm start -- --minutes 5$/],
  ];
  for (const [args, words] of refused) {
    it(`refuses "${args.join(' ')}" in one clear sentence`, () => {
      assert.throws(
        () => startMinutes(args),
        (error: Error) => words.test(error.message) && !error.message.includes('\n'),
      );
    });
  }
});
