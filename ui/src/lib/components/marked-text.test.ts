import { expect, test } from 'vitest';
import { piecesOf } from './marked-text';

const marked = (text: string, marks: [number, number][]) =>
  piecesOf(text, marks)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('cuts a text at its marks', () => {
  expect(marked('A passport taken by an employer', [[2, 16]])).toBe(
    'A [passport taken] by an employer'
  );
});

test('counts Cyrillic letters as the screen does', () => {
  expect(marked('Хтось тримає паспорт', [[13, 20]])).toBe('Хтось тримає [паспорт]');
});

test('counts an emoji as two units, so that what follows stays in place', () => {
  expect(marked('🛂 паспорт', [[3, 10]])).toBe('🛂 [паспорт]');
});

test('never loses or doubles a letter where marks overlap, are unordered or reach too far', () => {
  const text = 'passport taken';
  const pieces = piecesOf(text, [
    [9, 40],
    [0, 8],
    [4, 10],
    [3, 3],
    [12, 2]
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(
    marked(text, [
      [9, 40],
      [0, 8]
    ])
  ).toBe('[passport] [taken]');
});

test('gives nothing for an empty text', () => {
  expect(piecesOf('', [[0, 3]])).toEqual([]);
});
