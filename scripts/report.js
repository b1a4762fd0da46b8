// Runs named steps one after another and says at the end what came of them.
export const skipped = 'skipped';

/** Runs all steps, also after a failure, so that one run tells everything. Resolves to the exit code. */
export async function runSteps(steps) {
  const results = [];
  for (const [i, step] of steps.entries()) {
    console.log(`\n[${i + 1}/${steps.length}] ${step.name}`);
    const start = performance.now();
    const result = await outcome(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    results.push({ name: step.name, result, seconds });
    console.log(`${step.name}: ${result} in ${seconds} s`);
  }
  return summary(results);
}

async function outcome(step) {
  try {
    const result = await step.run();
    return result === skipped ? skipped : result ? 'passed' : 'failed';
  } catch (error) {
    console.error(error);
    return 'failed';
  }
}

function summary(results) {
  console.log('');
  for (const { name, result, seconds } of results) {
    console.log(`${result.padEnd(8)} ${seconds.padStart(7)} s  ${name}`);
  }
  const count = (wanted) => results.filter(({ result }) => result === wanted).length;
  const tail = count(skipped) > 0 ? `, ${count(skipped)} skipped` : '';
  console.log(`\n${count('passed')} passed, ${count('failed')} failed${tail}`);
  return count('failed') === 0 ? 0 : 1;
}
