// `npm start`: makes the machine ready, builds the program and opens its window. Without a display it
// opens the same window on a virtual one, walks through it, and shows the screens as pictures.
import { readdirSync, rmSync } from 'node:fs';
import { buildInterface } from './interface.js';
import { built, root, run } from './run.js';
import { lacksDisplay, setUp } from './setup.js';

const pictures = 'out/walk';

await setUp({ windowTests: lacksDisplay() });
console.log('Building. The first time this takes several minutes.');
const ready = (await buildInterface()) && (await run('cargo', ['build', '--workspace']));
process.exitCode = ready && (await (lacksDisplay() ? walk() : open())) ? 0 : 1;

function open() {
  console.log('Opening the window. Close it to end.');
  return run(built('diplomatic-handbook'), ['--handbook', `${root}handbook`]);
}

async function walk() {
  console.log('There is no display here. The window opens on a virtual one and is walked through.');
  rmSync(root + pictures, { recursive: true, force: true });
  const test = ['test', '--workspace', '--test', 'e2e', '--', 'walk::'];
  const walked = await run('cargo', test, { HANDBOOK_SCREENSHOTS: root + pictures });
  if (walked) {
    console.log(
      `From the start page through a search to a page: ${readdirSync(root + pictures).length} pictures in ${root}${pictures}`
    );
  }
  return walked;
}
