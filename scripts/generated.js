// The files that programs write and people commit: typed commands and typed messages.
import { built, run } from './run.js';

/** Writes them, or with `check` fails if the messages are not what they would be; the commands are checked by a Rust test. */
export async function generate({ check = false } = {}) {
  // Targets are chosen in the whole workspace: with --package cargo would pick other features and build twice.
  const fine = await run('cargo', ['build', '--workspace', '--example', 'generate_messages']);
  const messages =
    fine && (await run(built('examples/generate_messages'), check ? ['--check'] : []));
  return messages && (check || commands());
}

/** The test that compares the commands writes them instead. */
function commands() {
  const test = [
    'test',
    '--workspace',
    '--lib',
    'the_typescript_bindings_are_those_of_the_commands'
  ];
  return run('cargo', test, { UPDATE: '1' });
}
