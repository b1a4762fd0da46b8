import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Vault } from '$lib/app/vault.svelte';
import { FakeCore } from '$lib/ipc/fake';
import { Care, careOf } from './care.svelte';
import { CopyList } from './copies.svelte';
import { Lock } from './lock.svelte';
import { Paper } from './paper.svelte';
import { NewPassphrase } from './passphrase.svelte';
import { initials, strengthWords } from './words';

const RIGHT = 'amber ferry lantern moss';
let core: FakeCore;
let vault: Vault;
let karin: string;

beforeEach(async () => {
  vi.useFakeTimers();
  core = new FakeCore();
  karin = core.addProfile('Karin Lindqvist', RIGHT);
  core.addProfile('Johan', 'another one of them');
  vault = new Vault(core);
  await vault.refresh();
});
afterEach(() => vi.useRealTimers());

async function choose(chosen: NewPassphrase, text: string, again = text) {
  chosen.text = text;
  chosen.again = again;
  await vi.advanceTimersByTimeAsync(500);
}

describe('the lock screen', () => {
  const screen = () => new Lock(vault, new NewPassphrase(core));

  it('unlocks and forgets the passphrase', async () => {
    const lock = screen();
    lock.passphrase = RIGHT;
    await lock.unlock();
    expect([vault.open?.name, lock.passphrase]).toEqual(['Karin Lindqvist', '']);
  });

  it('keeps a wrong passphrase to be corrected, and says what is wrong', async () => {
    const lock = screen();
    lock.passphrase = 'amber fery lantern moss';
    await lock.unlock();
    expect(vault.open).toBeNull();
    expect(lock.passphrase).toBe('amber fery lantern moss');
    expect(lock.attempt.trouble?.message).toContain('does not fit');
  });

  it('counts down after failed tries and lets nobody try meanwhile', async () => {
    const lock = screen();
    lock.passphrase = 'wrong';
    for (let tries = 0; tries < 3; tries++) await lock.unlock();
    expect(lock.wait).toBe(30);
    const asked = core.count('unlock');
    lock.passphrase = RIGHT;
    await lock.unlock();
    expect(core.count('unlock')).toBe(asked);
    lock.tick();
    expect(lock.wait).toBe(29);
  });

  it('forgets what was typed when another profile is chosen', () => {
    const lock = screen();
    lock.passphrase = RIGHT;
    lock.choose('p2');
    expect([lock.passphrase, lock.profile?.name]).toEqual(['', 'Johan']);
  });

  it('takes the recovery code in any spelling and sets a new passphrase', async () => {
    const lock = screen();
    lock.go('code');
    lock.code = 'k7qm 2zpa-xw9d r4th c8nv 5eyj b3gs';
    await lock.recover();
    expect(core.count('recover')).toBe(0);
    await choose(lock.chosen, 'velvet harbour tin seven');
    await lock.recover();
    expect(vault.open?.id).toBe(karin);
    await vault.lock('asked');
    await vault.unlock(karin, 'velvet harbour tin seven');
    expect(vault.open?.id).toBe(karin);
  });
});

describe('a new passphrase', () => {
  it('may be used when it is strong and typed twice', async () => {
    const chosen = new NewPassphrase(core);
    await choose(chosen, 'short');
    expect(chosen.ready).toBe(false);
    await choose(chosen, RIGHT, 'amber');
    expect(chosen.ready).toBe(false);
    await choose(chosen, RIGHT);
    expect(chosen.ready).toBe(true);
    chosen.text = `${RIGHT}!`;
    expect(chosen.ready).toBe(false);
  });

  it('is told in words how good it is', () => {
    expect(strengthWords({ length: 24, score: 4, enough: true })).toMatch(/^Very strong\. .*24/);
    expect(strengthWords({ length: 6, score: 3, enough: false })).toContain('Not hard enough');
  });
});

describe('the recovery code', () => {
  it('counts only when the asked groups were typed from the paper', async () => {
    const papers: Paper[] = [];
    await vault.create('Līga', '', RIGHT, (recovery) => {
      expect(vault.open, 'nothing behind the lock is drawn before the paper').toBeNull();
      papers.push(new Paper(vault, recovery));
    });
    const [paper] = papers;
    if (!paper) throw new Error('there is no paper');
    expect(vault.open?.recoveryConfirmed).toBe(false);
    paper.go('type');
    paper.typed = { 0: 'K7QM', 3: 'R4TX' };
    expect(await paper.confirm()).toBe(false);
    expect(paper.attempt.trouble).not.toBeNull();
    paper.typed = { 0: 'k7qm', 3: 'r4th' };
    expect(await paper.confirm()).toBe(true);
    expect(vault.open?.recoveryConfirmed).toBe(true);
  });
});

describe('the care of a profile', () => {
  let care: Care;
  beforeEach(async () => {
    await vault.unlock(karin, RIGHT);
    care = new Care(core, vault);
  });

  it('changes the passphrase only with the present one', async () => {
    care.begin('passphrase');
    await choose(care.chosen, 'velvet harbour tin seven');
    care.present = 'wrong';
    expect(await care.run()).toBe(false);
    care.present = RIGHT;
    expect(await care.run()).toBe(true);
    expect([care.errand, care.present, care.chosen.text]).toEqual([null, '', '']);
  });

  it('erases a profile whose name was typed', async () => {
    care.begin('erase');
    care.typed = 'Karin';
    expect(await care.run()).toBe(false);
    care.typed = 'Karin Lindqvist';
    expect(await care.run()).toBe(true);
    expect(vault.profiles.map(({ name }) => name)).toEqual(['Johan']);
  });

  it('keeps a name that was typed over a lock, for its own profile only, and never a passphrase', async () => {
    const follows = careOf(core, vault);
    follows.begin('erase');
    follows.typed = 'Karin Li';
    await vault.lock('hidden');
    expect([follows.errand, follows.typed]).toEqual([null, '']);
    await vault.unlock('p2', 'another one of them');
    expect(follows.errand).toBeNull();
    await vault.lock('asked');
    await vault.unlock(karin, RIGHT);
    expect([follows.errand, follows.typed]).toEqual(['erase', 'Karin Li']);
    follows.begin('passphrase');
    follows.present = RIGHT;
    await vault.lock('asked');
    await vault.unlock(karin, RIGHT);
    expect([follows.errand, follows.present]).toEqual([null, '']);
  });

  it('shows a new code until it is put away', async () => {
    care.begin('recovery');
    care.present = RIGHT;
    await care.run();
    expect([care.paper?.groups.length, care.present]).toEqual([7, '']);
    care.end();
    expect(care.paper).toBeNull();
  });

  it('restores a copy, after which it is locked', async () => {
    const list = new CopyList(core, vault, karin);
    await list.make();
    list.choose(list.copies?.[0] ?? null);
    list.passphrase = 'wrong';
    expect(await list.restore()).toBe(false);
    list.passphrase = RIGHT;
    expect(await list.restore()).toBe(true);
    expect(vault.open).toBeNull();
  });
});

it('the initials of a name are letters of any script', () => {
  expect(['Karin Lindqvist', 'Олена Коваль', 'Åse', ''].map(initials)).toEqual([
    'KL',
    'ОК',
    'Å',
    '?'
  ]);
});
