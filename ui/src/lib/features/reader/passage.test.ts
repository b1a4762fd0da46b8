import { expect, test } from 'vitest';
import { aPage } from '$lib/ipc/fixtures/pages';
import { copyWithSource, linkText } from './passage';

// Fluent puts marks around what it fills in, so that directions do not mix; they are no part of the words.
const bare = (text: string) => text.replace(/[\u2068\u2069]/g, '');
const page = aPage();

test('a passage says its page, section, edition, date and place', () => {
  const text = bare(
    copyWithSource('  A dull reason.\n ', { page, anchor: 'say', edition: '2026.1' })
  );
  expect(text).toBe(
    'A dull reason.\n\n— A person is in front of me: Say. Diplomatic Handbook, edition 2026.1, revised 21 November 2026. guide/start/person-in-front-of-you#say'
  );
});

test('above the first section only the page is named', () => {
  const text = bare(
    copyWithSource('You do not have to be sure.', { page, anchor: '', edition: '2026.1' })
  );
  expect(text).toContain('— A person is in front of me. Diplomatic Handbook');
  expect(text.endsWith('guide/start/person-in-front-of-you')).toBe(true);
});

test('blank lines of the layout do not come along', () => {
  const text = copyWithSource('One\n\n\n\n   Two', { page, anchor: '', edition: '1' });
  expect(text.startsWith('One\n\nTwo\n\n—')).toBe(true);
});

test('a link can be read by people', () => {
  expect(bare(linkText({ page, anchor: 'then' }))).toBe(
    'A person is in front of me: Then (Diplomatic Handbook, guide/start/person-in-front-of-you#then)'
  );
});
