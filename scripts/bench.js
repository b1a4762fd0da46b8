// `npm run bench`: builds what people install, measures it, and prints one table.
// `npm run bench -- search memory` measures only these parts.
import { buildRelease, bundle, released } from './release.js';
import { output, run } from './run.js';
import { setUp } from './setup.js';
import { installForComparison } from './setup/packages.js';

await setUp({ windowTests: true });
await installForComparison();
console.log('Building for release. The first time this takes a quarter of an hour.');
const measured = ['--bin', 'bench', '--example', 'empty_window'];
const ready =
  (await buildRelease(...measured)) && (!output('dpkg-deb', ['--version']) || (await bundle()));
process.exitCode = ready && (await run(released('bench'), process.argv.slice(2))) ? 0 : 1;
