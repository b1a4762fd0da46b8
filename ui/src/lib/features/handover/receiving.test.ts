// A file from another post is looked at before anything is written.
import { describe, expect, it } from 'vitest';
import { FakeCore } from '$lib/ipc/fake';
import { Receiving } from './receiving.svelte';

const file = (size = 3) => ({
  size,
  arrayBuffer: () => Promise.resolve(new Uint8Array([1, 2, 3]).buffer)
});

describe('a file from another post', () => {
  it('opens at once with the own key and is taken over only when somebody says so', async () => {
    const core = new FakeCore();
    const receiving = new Receiving(core);
    await receiving.choose(file());
    expect(core.asked).toEqual([['openHandover', [1, 2, 3], '']]);
    expect(receiving.preview?.from).toBe('Ilze');
    expect(await receiving.take()).toMatchObject({ reference: '2026-001' });
  });

  it('asks for its passphrase and says when it is wrong', async () => {
    const core = new FakeCore();
    core.handovers.passphrase = 'amber ferry';
    const receiving = new Receiving(core);
    await receiving.choose(file());
    expect([receiving.asks, receiving.preview]).toEqual([true, null]);
    receiving.passphrase = 'amber';
    await receiving.open();
    expect([receiving.asks, receiving.trouble !== null]).toEqual([true, true]);
    receiving.passphrase = 'amber ferry';
    await receiving.open();
    expect([receiving.preview !== null, receiving.passphrase]).toEqual([true, '']);
  });

  it('that was erased here comes back only when somebody says so', async () => {
    const core = new FakeCore();
    const erased = { reference: '2026-003', erased: 0, reason: 'asked' };
    core.handovers.preview = { ...core.handovers.preview, erased };
    const receiving = new Receiving(core);
    await receiving.choose(file());
    expect([receiving.ready, await receiving.take()]).toEqual([false, null]);
    receiving.though = true;
    await receiving.take();
    expect(core.asked.at(-1)).toEqual(['takeOver', true]);
  });

  it('that is too large is not read at all, and one that is put aside is forgotten', async () => {
    const core = new FakeCore();
    const receiving = new Receiving(core);
    await receiving.choose(file(1e9));
    expect([core.asked.length, receiving.trouble !== null]).toEqual([0, true]);
    await receiving.choose(file());
    receiving.forget();
    expect(core.asked.at(-1)).toEqual(['forgetHandover']);
  });
});
