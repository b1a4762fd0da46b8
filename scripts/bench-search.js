// `npm run bench:search`: how fast search is, in the handbook and in packs 10 and 1,000 times its size, beside other
// programs. All of it takes hours; `-- --size=1,10`, `-- --programs=ours` and `-- --seconds=120` measure less.
import { released } from './release.js';
import { run } from './run.js';
import { setUp } from './setup.js';
import { installPeers } from './setup/peers.js';

await setUp();
await installPeers();
console.log('Building for release.');
const build = ['build', '--release', '--workspace', '--bin', 'bench-search'];
const ready = await run('cargo', build);
const measure = () => run(released('bench-search'), ['speed', ...process.argv.slice(2)]);
process.exitCode = ready && (await measure()) ? 0 : 1;
