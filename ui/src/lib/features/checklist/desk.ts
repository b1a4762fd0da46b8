// The runs of this window. A run that holds something unsaved stays here when its screen is left, so
// that nothing that was typed is lost; any other is read anew.
import type { Core } from '$lib/ipc/core';
import { Run } from './run.svelte';

const kept = new Map<string, Run>();

/** The run with this id, with what it still holds. */
export function takeRun(core: Core, id: string): Run {
  const run = kept.get(id) ?? new Run(core, id);
  kept.set(id, run);
  return run;
}

/** Leaves a run: keeps what is to be kept and forgets the rest. */
export async function leaveRun(run: Run): Promise<void> {
  await run.flush();
  if (!run.hasDrafts) kept.delete(run.id);
}

/** Forgets a run with everything that it holds. */
export const forgetRun = (id: string): void => void kept.delete(id);
