// `npm run check`: the quick part of `npm test`, for every few minutes.
import { runSteps } from './report.js';
import { setUp } from './setup.js';
import { steps } from './steps.js';

await setUp({ lints: true });
process.exitCode = await runSteps(steps.filter((step) => step.fast));
