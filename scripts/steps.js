// Everything that is checked, in the order in which it is: what is quick and what others need first.
// `fast` steps are those of `npm run check`.
import { deny } from './deny.js';
import { generate } from './generated.js';
import { buildInterface } from './interface.js';
import { skipped } from './report.js';
import { built, npm, output, run } from './run.js';

const cargo = (...args) => run('cargo', args);
const treeBefore = workTree();

export const steps = [
  { name: 'prettier', fast: true, run: prettier },
  { name: 'eslint', fast: true, run: () => npm('run', 'lint', '--workspace', 'ui') },
  { name: 'svelte-check', fast: true, run: () => npm('run', 'check', '--workspace', 'ui') },
  { name: 'vitest', fast: true, run: () => npm('test', '--workspace', 'ui') },
  { name: 'rustfmt', fast: true, run: () => cargo('fmt', '--all', '--check') },
  // The program embeds the interface, so even the lints of the shell need it.
  { name: 'interface', fast: true, run: buildInterface },
  { name: 'clippy', fast: true, run: clippy },
  { name: 'build', run: () => cargo('build', '--workspace') },
  { name: 'generated files', run: () => generate({ check: true }) },
  { name: 'rust tests', run: () => cargo('test', '--workspace') },
  { name: 'cargo-deny', run: deny },
  { name: 'handbook check', run: () => run(built('handbook'), ['check']) },
  { name: 'window tests', run: windowTests },
  { name: 'clean work tree', run: cleanTree }
];

async function prettier() {
  const interfaceIsFine = await npm('run', 'format:check', '--workspace', 'ui');
  const ours = ['--config', 'ui/.prettierrc', '--check', 'scripts', 'package.json'];
  return (await npm('exec', '--offline', '--', 'prettier', ...ours)) && interfaceIsFine;
}

async function clippy() {
  const strict = ['--', '-D', 'warnings'];
  const workspace = await cargo('clippy', '--workspace', '--all-targets', ...strict);
  // The window tests are no part of `cargo test`, and so not of --all-targets either.
  return (await cargo('clippy', '--workspace', '--test', 'e2e', ...strict)) && workspace;
}

function windowTests() {
  if (process.platform !== 'linux') {
    console.log('The window tests need Xvfb and WebKitWebDriver, which exist on Linux only.');
    return skipped;
  }
  return cargo('test', '--workspace', '--test', 'e2e');
}

/** Compared with how it was, not with a commit, so that it can be run in the middle of work. */
function cleanTree() {
  if (treeBefore === undefined) {
    console.log('This folder is no Git checkout.');
    return skipped;
  }
  const now = workTree();
  if (now !== treeBefore) {
    console.error(`The run has changed the work tree. It is now:\n${now}`);
  }
  return now === treeBefore;
}

function workTree() {
  return output('git', ['status', '--porcelain', '--untracked-files=all']);
}
