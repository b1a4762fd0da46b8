// `npm run bench:relevance`: how well search finds, in every language, beside other programs.
// `npm run bench:relevance -- --ours` measures only our own, `--programs=ours,lunr` only those, `--lang=sv,uk` only the
// queries of some languages. `--help-corpus` asks keywords of large help pages instead.
import { released } from './release.js';
import { built, run } from './run.js';
import { setUp } from './setup.js';
import { helpCorpus } from './setup/help-corpus.js';
import { installPeers } from './setup/peers.js';

const options = process.argv.slice(2);
await setUp();
if (!options.includes('--ours')) {
  await installPeers();
}
const help = options.indexOf('--help-corpus');
const corpus = help < 0 ? undefined : await helpCorpus();
if (help >= 0) {
  options[help] = `--help-corpus=${corpus}`;
}
// The build of the tests is there already; sixteen thousand pages are too much for it.
const release = help < 0 ? [] : ['--release'];
const program = help < 0 ? built('bench-search') : released('bench-search');
const ready =
  (help < 0 || corpus) &&
  (await run('cargo', ['build', ...release, '--workspace', '--bin', 'bench-search']));
process.exitCode = ready && (await run(program, ['relevance', ...options])) ? 0 : 1;
