// Who can read a saved paper: nobody without the passphrase, unless the officer says so.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCore } from '$lib/ipc/fake';
import { Saving } from './saving.svelte';

const strong = 'amber ferry lantern moss';

describe('a paper with answers', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const begin = async () => {
    const core = new FakeCore();
    const saving = new Saving(core, { kind: 'result', id: 'quick-1' });
    await saving.read('en');
    return { core, saving };
  };
  const choose = async (saving: Saving, text: string) => {
    saving.protection.passphrase = text;
    await vi.runAllTimersAsync();
  };

  it('is saved only with a strong passphrase that was typed twice', async () => {
    const { core, saving } = await begin();
    expect(saving.ready).toBe(false);
    await choose(saving, strong);
    expect(saving.ready).toBe(false);
    saving.protection.again = `${strong}x`;
    expect([saving.ready, saving.protection.differs]).toEqual([false, true]);
    await saving.save();
    expect(core.count('savePaper')).toBe(0);
    saving.protection.again = strong;
    await saving.save();
    expect(core.asked.at(-1)).toEqual([
      'savePaper',
      { kind: 'result', id: 'quick-1', lang: 'en', plain: false, passphrase: strong }
    ]);
    expect(saving.saved?.encrypted).toBe(true);
  });

  it('takes a passphrase that the program makes, and shows it until it is saved', async () => {
    const { core, saving } = await begin();
    await saving.protection.suggest();
    await vi.runAllTimersAsync();
    expect(saving.protection.suggested).toBe(core.suggestion);
    expect(saving.ready).toBe(true);
    await saving.save();
    expect(core.asked.at(-1)?.[1]).toMatchObject({ passphrase: core.suggestion });
    expect([saving.protection.suggested, saving.protection.passphrase]).toEqual(['', '']);
  });

  it('forgets the passphrase when it is saved', async () => {
    const { saving } = await begin();
    await choose(saving, strong);
    saving.protection.again = strong;
    await saving.save();
    expect([saving.protection.passphrase, saving.protection.again]).toEqual(['', '']);
  });

  it('is open only when the officer says so, and then no passphrase is sent', async () => {
    const { core, saving } = await begin();
    await choose(saving, strong);
    saving.protection.plain = true;
    expect(saving.ready).toBe(true);
    await saving.save();
    expect(core.asked.at(-1)?.[1]).toMatchObject({ plain: true, passphrase: '' });
  });

  it('keeps what was typed when it cannot be saved, and says why', async () => {
    const { core, saving } = await begin();
    await choose(saving, strong);
    saving.protection.again = strong;
    core.refused.set('savePaper', { code: 'disk-full', details: {} });
    await saving.save();
    expect(saving.trouble?.message).not.toBe('');
    expect([saving.protection.passphrase, saving.saved, saving.busy]).toEqual([
      strong,
      null,
      false
    ]);
  });
});

describe('a paper of the handbook', () => {
  it('needs no passphrase, and is read in the language that was chosen last', async () => {
    const core = new FakeCore();
    const saving = new Saving(core, { kind: 'page', id: 'guide/start/unsure' });
    await saving.read('en');
    expect(saving.ready).toBe(true);
    await saving.read('uk');
    await saving.save();
    expect(core.asked.at(-1)?.[1]).toMatchObject({ lang: 'uk', passphrase: '' });
  });
});
