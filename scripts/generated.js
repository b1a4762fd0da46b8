// The files that programs write and people commit: typed commands and typed messages.
import { built, run } from './run.js';

// Examples of the workspace; each writes its files, or with --check only says whether they are stale.
const generators = ['generate_messages', 'generate_bindings'];

/** Writes them, or with `check` fails if they are not what they would be. */
export async function generate({ check = false } = {}) {
  // Chosen by name in the whole workspace: with --package cargo would pick other features and build twice.
  const chosen = generators.flatMap((name) => ['--example', name]);
  let fine = await run('cargo', ['build', '--workspace', ...chosen]);
  for (const name of fine ? generators : []) {
    fine = (await run(built(`examples/${name}`), check ? ['--check'] : [])) && fine;
  }
  return fine;
}
