'use strict';
// VS Code writes its logs and output channels through a native module. Compiling that takes a
// C++ tool chain and half a minute; without any logger, output channels would stay empty.
const fs = require('node:fs');
const path = require('node:path');

const levelNames = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
let defaultLevel = 2;

class Logger {
  constructor(file) {
    this.file = file;
    this.level = defaultLevel;
    this.bare = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  write(level, message) {
    if (level < this.level) return;
    const stamp = new Date().toISOString().replace('T', ' ').replace('Z', '');
    const line = this.bare ? message : `${stamp} [${levelNames[level]}] ${message}\n`;
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      // The log folder goes away while the editor shuts down; a lost line is no reason to crash it.
    }
  }
  setLevel(level) {
    this.level = level;
  }
  getLevel() {
    return this.level;
  }
  clearFormatters() {
    this.bare = true;
  }
  setPattern() {}
  flush() {}
  drop() {}
}
for (const [level, name] of levelNames.entries()) {
  const method = name === 'warning' ? 'warn' : name;
  if (name !== 'off') {
    Logger.prototype[method] = function log(message) {
      this.write(level, message);
    };
  }
}

const createLogger = async (_name, file) => new Logger(file);

exports.version = 0;
exports.setLevel = (level) => {
  defaultLevel = level;
};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
