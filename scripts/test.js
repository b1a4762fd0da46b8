// `npm test`: everything that CI runs. `npm test -- clippy vitest` runs only the steps so named.
import { runSteps } from './report.js';
import { setUp } from './setup.js';
import { steps } from './steps.js';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}. The steps: ${steps.map((step) => step.name).join(', ')}`
  );
  process.exit(2);
}
await setUp({ lints: true, windowTests: true });
process.exitCode = await runSteps(
  steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
);
