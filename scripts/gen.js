// `npm run gen`: writes the typed commands and messages anew.
import { generate } from './generated.js';
import { setUp } from './setup.js';

await setUp();
process.exitCode = (await generate()) ? 0 : 1;
