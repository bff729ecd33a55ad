// Mocha's usual report, and beside it the sums and each test in a file, so that nobody has to parse
// text.
const fs = require('node:fs');
const Mocha = require('mocha');

/** @typedef {{ reporterOptions: { file: string } }} ReporterOptions */

class ResultReporter extends Mocha.reporters.Spec {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions & ReporterOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    /** @type {{ title: string, passed: boolean, ms: number, error?: string }[]} */
    const tests = [];
    /** @param {import('mocha').Test} test */
    const told = (test) => ({ title: test.fullTitle(), ms: test.duration ?? 0 });
    runner.on('pass', (test) => tests.push({ ...told(test), passed: true }));
    runner.on('fail', (test, error) =>
      tests.push({ ...told(test), passed: false, error: String(error?.message ?? error) }),
    );
    runner.once('end', () => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      const sums = { passed: passes, failed: failures, skipped: pending };
      const run = JSON.parse(process.env['UPPER_BACK_RESET_RUN_STAMP'] ?? 'null') ?? undefined;
      const result = { ...sums, run, tests };
      fs.writeFileSync(options.reporterOptions.file, JSON.stringify(result));
    });
  }
}

module.exports = ResultReporter;
