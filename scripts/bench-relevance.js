// `npm run bench:relevance`: how well search finds, in every language, beside other programs.
// `npm run bench:relevance -- --ours` measures only our own, `--programs=ours,lunr` only those, `--lang=sv,uk` only the
// queries of some languages.
import { built, run } from './run.js';
import { setUp } from './setup.js';
import { installPeers } from './setup/peers.js';

const options = process.argv.slice(2);
await setUp();
if (!options.includes('--ours')) {
  await installPeers();
}
// The build of the tests: nothing here depends on speed, and it is there already.
const ready = await run('cargo', ['build', '--workspace', '--bin', 'bench-search']);
process.exitCode = ready && (await run(built('bench-search'), ['relevance', ...options])) ? 0 : 1;
