import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toasts } from './toasts.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('toasts', () => {
  it('go by themselves after six seconds, unless something went wrong', () => {
    const toasts = new Toasts();
    toasts.show({ text: 'Copied' });
    toasts.show({ text: 'Not saved', tone: 'failure' });
    vi.advanceTimersByTime(6000);
    expect(toasts.list.map((toast) => toast.text)).toEqual(['Not saved']);
  });

  it('are never more than three', () => {
    const toasts = new Toasts();
    for (const text of ['a', 'b', 'c', 'd']) toasts.show({ text });
    expect(toasts.list.map((toast) => toast.text)).toEqual(['b', 'c', 'd']);
  });
});
