import { describe, expect, it } from 'vitest';
import { Steps, steps } from './steps.svelte';

describe('the steps of the first run', () => {
  it('go on and back, and stop at both ends', () => {
    const run = new Steps();
    run.back();
    expect(run.name).toBe('language');
    const seen = steps.map(() => {
      const { name } = run;
      run.next();
      return name;
    });
    expect(seen).toEqual([...steps]);
    expect([run.isLast, run.number]).toEqual([true, steps.length]);
  });
});
