// `npm run bench:relevance`: how well search finds, in every language, beside other programs.
// `npm run bench:relevance -- --ours` measures only our own; `--lang=sv,uk` only the queries of some languages.
import { built, run } from './run.js';
import { setUp } from './setup.js';

await setUp();
// The build of the tests: nothing here depends on speed, and it is there already.
const ready = await run('cargo', ['build', '--workspace', '--bin', 'bench-search']);
const measure = () => run(built('bench-search'), ['relevance', ...process.argv.slice(2)]);
process.exitCode = ready && (await measure()) ? 0 : 1;
