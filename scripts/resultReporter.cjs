// Mocha's usual report, and beside it the sums in a file, so that nobody has to parse text.
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
    runner.once('end', () => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      const result = JSON.stringify({ passed: passes, failed: failures, skipped: pending });
      fs.writeFileSync(options.reporterOptions.file, result);
    });
  }
}

module.exports = ResultReporter;
