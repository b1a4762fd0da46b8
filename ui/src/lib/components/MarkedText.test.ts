import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import MarkedText from './MarkedText.svelte';

test('shows what matched as marks, and markup as the text that it is', () => {
  const text = '<b>паспорт</b> 🛂 & papers';
  const { container } = render(MarkedText, { text, marks: [[3, 10]] });
  expect(container.textContent).toBe(text);
  expect(container.querySelector('mark')?.textContent).toBe('паспорт');
  expect(container.querySelector('b')).toBeNull();
});
