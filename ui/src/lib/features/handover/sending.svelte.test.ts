// A case leaves only when the receiver is sure, and the person has agreed or a reason is recorded.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCore } from '$lib/ipc/fake';
import { Sending } from './sending.svelte';

const strong = 'amber ferry lantern moss';

describe('a case that is handed over', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const begin = async (agreed = true) => {
    const core = new FakeCore();
    core.handovers.contents.agreed = agreed;
    const secret = $state({ passphrase: '', ready: false, forget: (): void => undefined });
    secret.forget = () => void (secret.passphrase = '');
    const sending = new Sending(core, '1', secret);
    await sending.read();
    return { core, sending, secret };
  };

  it('goes to a key that could be read, and whose groups are shown', async () => {
    const { core, sending } = await begin();
    expect(sending.ready).toBe(false);
    sending.key = 'nonsense';
    await vi.runAllTimersAsync();
    expect([sending.ready, sending.trouble !== null]).toEqual([false, true]);
    sending.key = 'age1other';
    await vi.runAllTimersAsync();
    expect([sending.ready, sending.fingerprint.length]).toEqual([true, 6]);
    await sending.save();
    expect(core.asked.at(-1)).toEqual([
      'handOver',
      '1',
      { key: 'age1other', passphrase: '', reason: '' }
    ]);
    expect(sending.saved?.file).toBe('paper-1.age');
  });

  it('is opened by a passphrase that is ready, which is then forgotten', async () => {
    const { core, sending, secret } = await begin();
    sending.how = 'passphrase';
    expect(sending.ready).toBe(false);
    secret.passphrase = strong;
    secret.ready = true;
    await sending.save();
    expect(core.asked.at(-1)).toEqual([
      'handOver',
      '1',
      { key: '', passphrase: strong, reason: '' }
    ]);
    expect(secret.passphrase).toBe('');
  });

  it('needs a reason where nobody has agreed', async () => {
    const { core, sending } = await begin(false);
    sending.key = 'age1other';
    await vi.runAllTimersAsync();
    await sending.save();
    expect(core.count('handOver')).toBe(0);
    sending.reason = 'danger';
    await sending.save();
    expect(core.asked.at(-1)?.[2]).toMatchObject({ reason: 'danger' });
  });
});
