// Every code of a problem has words in every language, and there are no words for others.
import { afterAll, describe, expect, it } from 'vitest';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import english from '$locales/en/problems.ftl?raw';
import { problemCodes, problemWords } from './problem-words';

describe('the words for problems', () => {
  afterAll(() => interfaceLanguage.choose('en'));

  it('are those of the message file', () => {
    const ids = [...english.matchAll(/^problems-([\w-]+)-advice = /gm)].map(([, code]) => code);
    expect([...problemCodes, 'unknown'].toSorted()).toEqual(ids.toSorted());
  });

  it.each(['en', 'sv', 'uk'])('say what is wrong and what to do in %s', async (code) => {
    await interfaceLanguage.choose(code);
    for (const each of [...problemCodes, 'of-a-later-version']) {
      const { what, advice } = problemWords(each);
      expect(what(), each).not.toMatch(/^(problems-.*)?$/);
      expect(advice(), each).not.toMatch(/^(problems-.*)?$/);
    }
  });
});
