// The cover: at once, over everything, and back only by the agreed choice.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCore } from '$lib/ipc/fake';
import { Cover } from './cover.svelte';

let core: FakeCore;
let cover: Cover;
let unwatch: () => void;

beforeEach(() => {
  core = new FakeCore();
  cover = new Cover(core, () => ({ own: 'Own', neutral: 'Neutral' }));
  unwatch = cover.watch(window);
});
afterEach(() => {
  unwatch();
  delete document.documentElement.dataset.covered;
  document.body.replaceChildren();
});

const send = (event: Event) => document.body.dispatchEvent(event);
const key = (name: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });
const hide = () => [1, 2, 3].forEach(() => send(key('Shift')));
const click = (clientX: number) =>
  send(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY: 10 }));
const back = key.bind(null, 'Enter', { ctrlKey: true, shiftKey: true });

describe('the cover', () => {
  it('is there in the same moment, with a neutral title in page and window', () => {
    hide();
    expect(document.documentElement.dataset.covered).toBe('');
    expect(document.title).toBe('Neutral');
    expect(core.asked).toEqual([['coverWindow', true]]);
  });

  it('comes back with its keys, and the focus with it', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    cover.hide();
    expect(document.activeElement).not.toBe(field);
    send(back());
    expect(cover.covered).toBe(false);
    expect(document.title).toBe('Own');
    expect(document.activeElement).toBe(field);
    expect(core.asked.at(-1)).toEqual(['coverWindow', false]);
  });

  it('stays for every other key', () => {
    hide();
    for (const name of ['Escape', 'Enter', ' ', 'F5', 'Tab', 'a']) send(key(name));
    hide();
    send(key('Enter', { ctrlKey: true }));
    expect(cover.covered).toBe(true);
  });

  it('lets no event through to what it hides', () => {
    const listener = vi.fn();
    const kinds = ['keydown', 'pointerdown', 'click', 'focusin', 'input'];
    kinds.forEach((kind) => document.addEventListener(kind, listener));
    cover.hide();
    send(key('Escape'));
    click(500);
    send(new Event('pointerdown', { bubbles: true }));
    expect(listener).not.toHaveBeenCalled();
    kinds.forEach((kind) => document.removeEventListener(kind, listener));
  });

  it('stops the keys of the browser itself', () => {
    cover.hide();
    const reload = key('r', { ctrlKey: true });
    send(reload);
    expect(reload.defaultPrevented).toBe(true);
  });

  it('comes back by three clicks on its place, and by no others', () => {
    const place = document.createElement('span');
    place.getBoundingClientRect = () => new DOMRect(100, 0, 40, 20);
    cover.wayBack = place;
    cover.hide();
    [110, 500, 120, 130].forEach(click);
    expect(cover.covered, 'a click elsewhere begins anew').toBe(true);
    click(125);
    expect(cover.covered).toBe(false);
  });

  it('hides although the window refuses its title', () => {
    core.refused.set('coverWindow', { code: 'window-refused', details: {} });
    hide();
    expect(cover.covered).toBe(true);
  });
});
