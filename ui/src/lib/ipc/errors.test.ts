// The table of errors: every code has two messages in every language, and one function shows them.
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { toasts } from '$lib/components/toasts.svelte';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import { CoreError, type ErrorCode } from './core';
import { describeCode, describeError, errors } from './errors';
import { showError } from './show-error';

const details = { path: 'PLACE', page: 'PLACE', language: 'PLACE', country: 'PLACE' };

describe('the table of errors', () => {
  afterAll(() => interfaceLanguage.choose('en'));

  it.each(['en', 'sv', 'uk'])('says what happened and what to do in %s', async (code) => {
    await interfaceLanguage.choose(code);
    const said = (Object.keys(errors) as ErrorCode[]).map((each) => describeCode(each, details));
    for (const { message, advice } of said) {
      expect(message).not.toMatch(/^(errors-.*)?$/);
      expect(advice).not.toMatch(/^(errors-.*)?$/);
    }
    expect(new Set(said.map(({ message }) => message)).size).toBe(said.length);
  });

  it('says which file or page it was', () => {
    expect(describeCode('page-not-found', details).message).toContain('PLACE');
    expect(describeCode('settings-not-saved', details).message).toContain('PLACE');
  });

  it('never shows the text of an error that it does not know', () => {
    const { message } = describeError(new Error('at 0x7ffe: panicked'));
    expect(message).not.toContain('0x7ffe');
    expect(message).not.toBe('');
  });
});

describe('showing an error', () => {
  afterEach(() => (toasts.list = []));

  it('keeps a failure on the screen with its advice', () => {
    showError(new CoreError({ code: 'settings-not-saved', details: {} }));
    expect(toasts.list).toMatchObject([{ tone: 'failure' }]);
    expect(toasts.list[0]?.advice).not.toBe('');
  });

  it('says the same thing once', () => {
    showError(new CoreError({ code: 'window-refused', details: {} }));
    showError(new CoreError({ code: 'window-refused', details: {} }));
    expect(toasts.list).toHaveLength(1);
  });
});
