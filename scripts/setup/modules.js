// npm packages: installed exactly as locked, and only when the lock file says something new, so that
// the second start needs no network.
import { statSync } from 'node:fs';
import { npm, root } from '../run.js';

/** Resolves to false if npm could not install them. */
export async function installModules() {
  // npm writes this file at the end of every installation.
  const installed = modified('node_modules/.package-lock.json');
  if (installed >= modified('package-lock.json')) {
    return true;
  }
  console.log('npm packages are missing or older than package-lock.json: running npm ci.');
  return npm('ci', '--no-audit', '--no-fund', '--prefer-offline');
}

function modified(path) {
  return statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}
