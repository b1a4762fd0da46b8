import { describe, expect, it } from 'vitest';
import { plainText, readLines, wordsBehind } from './lines';

describe('a short text of the handbook', () => {
  it('is its paragraphs, with links to pages only', () => {
    const html =
      '<p>See <a class="page-link" data-page="a" href="/read/a#b">the  steps</a>.</p><p>Then <strong>rest</strong>.</p>';
    expect(readLines(html)).toEqual([
      [{ text: 'See ' }, { text: 'the steps', href: '/read/a#b' }, { text: '.' }],
      [{ text: 'Then ' }, { text: 'rest', strong: true }, { text: '.' }]
    ]);
  });

  it('keeps what is not a page as its text', () => {
    const html =
      '<a class="page-link" href="javascript:alert(1)">x</a><img src=x onerror=alert(1)>';
    expect(readLines(html)).toEqual([[{ text: 'x' }]]);
    expect(readLines('')).toEqual([]);
  });

  it('can be read aloud', () => {
    expect(plainText('Speaks of a <span class="term">debt</span> &amp; grows')).toBe(
      'Speaks of a debt & grows'
    );
  });
});

it('names the small words behind a sign, which are no part of its text', () => {
  const sign = 'Locked in <span class="sign-mark urgent" data-word="urgent"></span>';
  expect([plainText(sign), wordsBehind(sign)]).toEqual(['Locked in', ['urgent']]);
  expect(wordsBehind('Locked in')).toEqual([]);
});
