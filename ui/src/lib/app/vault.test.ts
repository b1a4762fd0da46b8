import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCore } from '$lib/ipc/fake';
import { Vault } from './vault.svelte';

let core: FakeCore;
let vault: Vault;
let profile: string;

beforeEach(async () => {
  vi.useFakeTimers();
  core = new FakeCore();
  profile = core.addProfile('Karin', 'amber ferry lantern moss');
  vault = new Vault(core);
  await vault.refresh();
});
afterEach(() => vi.useRealTimers());

describe('the vault', () => {
  it('tells who follows when it unlocks and locks', async () => {
    const told: string[] = [];
    vault.follow({ locked: () => told.push('locked'), unlocked: (id) => told.push(id) });
    await vault.unlock(profile, 'amber ferry lantern moss');
    await vault.refresh();
    await vault.lock('asked');
    expect(told).toEqual([profile, 'locked']);
  });

  it('is closed on the screen before the core has answered', async () => {
    await vault.unlock(profile, 'amber ferry lantern moss');
    const locking = vault.lock('hidden');
    expect(vault.open).toBeNull();
    await locking;
    expect(vault.view?.lockedBecause).toBe('hidden');
  });

  it('does not ask the core to lock what is locked', async () => {
    await vault.lock('hidden');
    expect(core.count('lock')).toBe(0);
  });

  it('stays away from the screen when the core cannot lock', async () => {
    await vault.unlock(profile, 'amber ferry lantern moss');
    core.refused.set('lock', { code: 'vault-failed', details: {} });
    await vault.lock('asked');
    expect(vault.open).toBeNull();
  });

  it('says whether somebody did something, and hears that it was locked', async () => {
    await vault.unlock(profile, 'amber ferry lantern moss');
    const stop = vault.watch(window);
    await vi.advanceTimersByTimeAsync(5000);
    window.dispatchEvent(new Event('pointermove'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(core.asked.filter(([command]) => command === 'pulse')).toEqual([
      ['pulse', false],
      ['pulse', true]
    ]);
    core.openId = null;
    core.lockedBecause = 'idle';
    await vi.advanceTimersByTimeAsync(5000);
    expect([vault.open, vault.view?.lockedBecause]).toEqual([null, 'idle']);
    stop();
    const asked = core.count('pulse');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(core.count('pulse')).toBe(asked);
  });
});
