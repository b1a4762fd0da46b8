import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OpenDefinition } from './definitions.svelte';

const word = document.createElement('button');
const other = document.createElement('button');

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('opens after a moment of pointing, and closes a moment after the pointer left', () => {
  const open = new OpenDefinition();
  open.pointTo(word);
  expect(open.anchor).toBeNull();
  vi.advanceTimersByTime(200);
  expect(open.anchor).toBe(word);
  open.leave();
  expect(open.anchor).toBe(word);
  vi.advanceTimersByTime(300);
  expect(open.anchor).toBeNull();
});

test('stays while the pointer goes from the word into the popover', () => {
  const open = new OpenDefinition();
  open.focus(word);
  open.leave();
  vi.advanceTimersByTime(100);
  open.pointTo(word);
  vi.advanceTimersByTime(1000);
  expect(open.anchor).toBe(word);
});

test('a pointer that only passes opens nothing', () => {
  const open = new OpenDefinition();
  open.pointTo(word);
  vi.advanceTimersByTime(50);
  open.leave();
  vi.advanceTimersByTime(1000);
  expect(open.anchor).toBeNull();
});

test('what was pressed stays until it is pressed again', () => {
  const open = new OpenDefinition();
  open.press(word);
  open.leave();
  vi.advanceTimersByTime(1000);
  expect(open.anchor).toBe(word);
  open.press(word);
  expect(open.anchor).toBeNull();
});

test('one word is open at a time', () => {
  const open = new OpenDefinition();
  open.press(word);
  open.focus(other);
  expect(open.anchor).toBe(other);
});
