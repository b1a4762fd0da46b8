// Builds the interface, but only when something that it is made of has changed: every build gives
// cargo new files to embed, and so costs another build of the program.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { npm, root } from './run.js';

const madeFrom = ['ui', 'locales', 'package-lock.json'];
const notPartOfIt = new Set(['build', '.svelte-kit', 'node_modules']);
const stamp = `${root}target/interface-build`;

/** Resolves to whether ui/build is there and current. */
export async function buildInterface() {
  const inputs = fingerprint();
  if (read(stamp) === `${inputs} ${builtAt()}`) {
    console.log('The interface is built and current.');
    return true;
  }
  if (!(await npm('run', 'build', '--workspace', 'ui')) || !isWhole()) {
    return false;
  }
  mkdirSync(`${root}target`, { recursive: true });
  writeFileSync(stamp, `${inputs} ${builtAt()}`);
  return true;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const path of madeFrom.flatMap(files).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(root + path))
      .update('\0');
  }
  return hash.digest('hex');
}

function files(path) {
  if (statSync(root + path).isFile()) {
    return [path];
  }
  return readdirSync(root + path)
    .filter((name) => !notPartOfIt.has(name))
    .flatMap((name) => files(`${path}/${name}`));
}

/** Whether page and bundle are of one build. Two at once mix their files, and the window would stay blank without an error. */
function isWhole() {
  const page = read(`${root}ui/build/index.html`) ?? '';
  const named = [...page.matchAll(/"\/(_app\/[^"]+)"/g)].map(
    ([, path]) => `${root}ui/build/${path}`
  );
  const version = page.match(/__sveltekit_\w+/)?.[0];
  const isOne =
    version !== undefined &&
    named.every((path) => existsSync(path)) &&
    named.some((path) => path.endsWith('.js') && read(path)?.includes(version));
  if (!isOne) {
    console.error('The interface is of two builds. Was another running? Build it again.');
  }
  return isOne;
}

/** When the result was written: a build by hand from other files must not pass as ours. */
function builtAt() {
  return statSync(`${root}ui/build/index.html`, { throwIfNoEntry: false })?.mtimeMs;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
