// What the keys do: who is asked, and when they rest.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Keys } from './keys.svelte';

let keys: Keys;
const handle = (event: KeyboardEvent) => keys.handle(event);

function press(key: string, init: KeyboardEventInit = {}, on: EventTarget = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  on.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  keys = new Keys();
  window.addEventListener('keydown', handle);
});
afterEach(() => {
  window.removeEventListener('keydown', handle);
  document.body.replaceChildren();
});

describe('keys', () => {
  it('run what is bound until it is let go', () => {
    const run = vi.fn();
    const off = keys.on('search-open', run);
    expect(press('k', { ctrlKey: true }).defaultPrevented).toBe(true);
    off();
    expect(press('k', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(run).toHaveBeenCalledOnce();
  });

  it('tell which chord was pressed', () => {
    const run = vi.fn();
    keys.on('situation-open', run);
    press('3');
    expect(run).toHaveBeenCalledWith('3');
  });

  it('ask the latest binding only', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    keys.bind({ 'help-show': first });
    keys.bind({ 'help-show': second });
    press('F1');
    expect([first, second].map((run) => run.mock.calls.length)).toEqual([0, 1]);
  });

  it('leave single keys to whoever types, and all keys to what was nearer', () => {
    const run = vi.fn();
    keys.bind({ 'search-open': run });
    const field = document.body.appendChild(document.createElement('input'));
    press('/', {}, field);
    expect(run).not.toHaveBeenCalled();
    press('k', { ctrlKey: true }, field);
    expect(run).toHaveBeenCalledOnce();
    field.addEventListener('keydown', (event) => event.preventDefault());
    press('k', { ctrlKey: true }, field);
    expect(run).toHaveBeenCalledOnce();
  });

  it('can do without single keys', () => {
    const run = vi.fn();
    keys.bind({ 'shortcuts-show': run });
    keys.singleKeys = false;
    press('?');
    expect(run).not.toHaveBeenCalled();
    press('/', { ctrlKey: true });
    expect(run).toHaveBeenCalledOnce();
  });

  it('rest under a dialog, all but those that are for the window itself', () => {
    const [search, zoom] = [vi.fn(), vi.fn()];
    keys.bind({ 'search-open': search, 'zoom-in': zoom });
    document.body.append(document.createElement('dialog'));
    document.querySelector('dialog')?.setAttribute('open', '');
    press('k', { ctrlKey: true });
    press('+', { ctrlKey: true });
    expect([search, zoom].map((run) => run.mock.calls.length)).toEqual([0, 1]);
  });
});
