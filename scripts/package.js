// `npm run package`: the program as people install it, with the handbook and its index beside it.
import { buildRelease, bundle } from './release.js';
import { setUp } from './setup.js';

await setUp();
process.exitCode = (await buildRelease()) && (await bundle()) ? 0 : 1;
