// `npm run package`: the program as people install it, with the handbook and its index beside it.
import { buildInterface } from './interface.js';
import { npm, run } from './run.js';
import { setUp } from './setup.js';

const bundle = process.platform === 'linux' ? ['--bundles', 'deb'] : [];
const index = [
  'run',
  '--release',
  '--package',
  'cli',
  '--bin',
  'handbook',
  '--',
  'index',
  '--out',
  'out/index'
];

await setUp();
const packaged =
  (await buildInterface()) &&
  (await run('cargo', index)) &&
  (await npm(
    'exec',
    '--',
    'tauri',
    'build',
    '--config',
    'src-tauri/tauri.package.conf.json',
    ...bundle
  ));
process.exitCode = packaged ? 0 : 1;
