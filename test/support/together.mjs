/**
 * Runs the npm scripts named on the command line at the same time, each one's output shown whole when it ends, so that a machine
 * with two cores checks the format while it checks the types. Ends with a failure if one of them failed; it stops none of them, so
 * that one run tells everything that is wrong.
 */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';

const run = (script) =>
  new Promise((resolve) => {
    const chunks = [];
    // By the shell: npm is npm.cmd on Windows.
    const child = spawn(`npm run ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => {
      process.stderr.write(`${script}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(chunks));
      // No code: the script was killed, which is no success.
      resolve(code ?? 1);
    });
  });

const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
