// `npm run torture`: kills a program that writes answers into a vault, two hundred times at random moments, and looks
// whether anything is lost that it said was saved. `-- --rounds 1000` does it more often.
import { run } from './run.js';
import { setUp } from './setup.js';

await setUp();
const given = process.argv.slice(2);
const rounds = given.length > 0 ? given : ['--rounds', '200'];
const torture = ['test', '--workspace', '--test', 'torture', '--', ...rounds];
process.exitCode = (await run('cargo', torture)) ? 0 : 1;
