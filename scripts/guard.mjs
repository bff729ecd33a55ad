// Leads a process group: runs one program in it and ends the whole group as soon as whoever
// started the guard is gone, even if that was killed and could clean up nothing itself.
// An editor server starts some twenty processes; without this a crashed test run leaves them all.
import { spawn } from 'node:child_process';

const [program = '', ...args] = process.argv.slice(2);

const endGroup = () => {
  process.kill(0, 'SIGKILL');
};

const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', (error) => {
  process.stderr.write(`${program} could not be started: ${error.message}\n`, endGroup);
});
child.once('exit', (code, signal) => {
  process.stderr.write(`${program} ended (${signal ?? `code ${String(code)}`})\n`, endGroup);
});

// The far end of this pipe is held by the starter alone: the system closes it whatever happens.
process.stdin.once('end', endGroup);
process.stdin.once('error', endGroup);
process.stdin.resume();
