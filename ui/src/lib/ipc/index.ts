// The core of this window. Everything takes it from here or as an argument, so that tests can put
// the fake in its place.
import type { Core } from './core';
import { tauriCore } from './tauri';

let current: Core = tauriCore;

export const core = (): Core => current;

/** Puts another core in place; for tests. */
export function replaceCore(other: Core): void {
  current = other;
}
