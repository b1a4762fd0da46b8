// What the measurement of search compares with: libraries of their own folder, and Xapian from the system. Nothing of it
// is needed to build or test the program.
import { statSync } from 'node:fs';
import { npm, root } from '../run.js';
import { installForComparison } from './packages.js';

const folder = 'tests/benches/peers';

/** Installs them where it can. What is missing is named in the tables. */
export async function installPeers() {
  await installForComparison(['python3', 'python3-xapian']);
  if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
    await npm('ci', '--prefix', folder, '--no-audit', '--no-fund', '--prefer-offline');
  }
}

function modified(path) {
  return statSync(`${root}${folder}/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}
