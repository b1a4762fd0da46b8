// Which events are which chord, on keyboards that are not alike.
import { describe, expect, it } from 'vitest';
import { isSingle, matches, parseChord } from './chord';

const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);
const is = (chord: string, init: KeyboardEventInit) => matches(parseChord(chord), press(init));

describe('a chord', () => {
  it('asks for exactly its keys', () => {
    expect(is('Ctrl+K', { key: 'k', ctrlKey: true })).toBe(true);
    expect(is('Ctrl+K', { key: 'k' })).toBe(false);
    expect(is('Ctrl+K', { key: 'K', ctrlKey: true, shiftKey: true })).toBe(false);
    expect(is('B', { key: 'b', ctrlKey: true })).toBe(false);
  });

  it('is found where the letter lies on a Ukrainian keyboard', () => {
    expect(is('Ctrl+K', { key: 'л', code: 'KeyK', ctrlKey: true })).toBe(true);
    expect(is('L', { key: 'д', code: 'KeyL' })).toBe(true);
    expect(is('K', { key: 't', code: 'KeyK' }), 'another Latin layout says what it means').toBe(
      false
    );
  });

  it('takes a sign wherever Shift puts it', () => {
    expect(is('/', { key: '/', shiftKey: true })).toBe(true);
    expect(is('?', { key: '?', shiftKey: true })).toBe(true);
    expect(is('Ctrl++', { key: '=', ctrlKey: true })).toBe(true);
    expect(is('Ctrl+-', { key: '-', ctrlKey: true })).toBe(true);
  });

  it('takes digits of both rows', () => {
    expect(is('1', { key: '1', code: 'Numpad1' })).toBe(true);
    expect(is('1', { key: '&', code: 'Digit1' }), 'a French keyboard').toBe(true);
    expect(is('1', { key: '!', code: 'Digit1', shiftKey: true })).toBe(false);
  });

  it('is single when nothing is held and it would type something', () => {
    expect(['B', '/', '1'].map((chord) => isSingle(parseChord(chord)))).toEqual([true, true, true]);
    expect(['F1', 'Ctrl+K', 'Enter'].map((chord) => isSingle(parseChord(chord)))).toEqual([
      false,
      false,
      false
    ]);
  });
});
