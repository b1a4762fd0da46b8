import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Beginning } from './beginning';

const foot = '<button id="no">Not now</button><button id="yes" type="submit">Save</button>';
let body: HTMLElement;
let release: () => void;
const opened = new Event('focus');

/** A dialog that opens with this in its form. */
function open(form: string): HTMLFormElement {
  body.innerHTML = `<form>${form}${foot}</form>`;
  const beginning = new Beginning();
  release = beginning.watch(body) as () => void;
  beginning.focus(opened);
  return body.querySelector('form') as HTMLFormElement;
}
const focused = () => document.activeElement?.id;

beforeEach(() => {
  body = document.createElement('div');
  document.body.append(body);
});
afterEach(() => {
  release();
  body.remove();
});

describe('a dialog opens', () => {
  it('with the keyboard in its first field', () => {
    open('<button id="tool">Tool</button><input id="name" />');
    expect(focused()).toBe('name');
  });

  it('on the choice that holds, not on the first one of its group', () => {
    open(
      '<div role="radiogroup"><input type="radio" id="a" /><input type="radio" id="b" checked /></div>'
    );
    expect(focused()).toBe('b');
  });

  it('where the form says', () => {
    open('<input id="name" /><input id="number" data-first />');
    expect(focused()).toBe('number');
  });

  it('on a button where there is nothing else', () => {
    open('');
    expect(focused()).toBe('no');
  });

  it('and goes to the first field when the core has answered', async () => {
    const form = open('');
    form.insertAdjacentHTML('afterbegin', '<input id="late" />');
    await vi.waitFor(() => expect(focused()).toBe('late'));
  });

  it('and leaves the keyboard to whoever has used it by then', async () => {
    const form = open('');
    document.getElementById('yes')?.focus();
    form.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    form.insertAdjacentHTML('afterbegin', '<input id="late" />');
    await new Promise((resolve) => setTimeout(resolve));
    expect(focused()).toBe('yes');
  });
});
