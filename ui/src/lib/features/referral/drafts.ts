// What was typed into steps and is not on disk yet. It outlives the screen, because a lock takes that away:
// the same profile finds it again in the same case, and then it is recorded.
import type { Core } from '$lib/ipc/core';
import type { Entry } from './plan.svelte';

export type Drafts = { kept: Record<string, Partial<Entry>> };

const all = new WeakMap<Core, Map<string, Drafts>>();

/** The drafts of a case of a profile. */
export function draftsOf(core: Core, owner: string): Drafts {
  const owners = all.get(core) ?? new Map<string, Drafts>();
  all.set(core, owners);
  const drafts = owners.get(owner) ?? { kept: {} };
  owners.set(owner, drafts);
  return drafts;
}
