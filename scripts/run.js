// Starts other programs and says how they ended. Everything runs from the root of the checkout and
// without standard input, so that nothing can stop to ask.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program, its output passed through. Resolves to whether it ended with code 0. */
export function run(program, args = [], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit']
    });
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** Runs npm itself. npm tells its scripts where it is, which spares the shell that Windows needs. */
export function npm(...args) {
  const script = process.env.npm_execpath;
  return script ? run(process.execPath, [script, ...args]) : run('npm', args);
}

/** What a program prints on standard output, or undefined if it is missing or failed. */
export function output(program, args) {
  const { status, stdout } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/** Where cargo puts what it builds, and how a program is called on this system. */
export function built(name) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return `${process.env.CARGO_TARGET_DIR ?? `${root}target`}/debug/${name}${suffix}`;
}
