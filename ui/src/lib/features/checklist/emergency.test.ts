import { describe, expect, it } from 'vitest';
import type { EmergencyLine, EmergencyView, LocalView } from '$lib/ipc/core';
import emergency from '$lib/ipc/fixtures/emergency.json';
import { firstNumber, numbersFor } from './emergency';

const local = (answers: string) => ({ id: '1', answers, number: '+371 20000000' }) as LocalView;
const line = (service: string, number: string, found: LocalView | null = null): EmergencyLine => ({
  service,
  number,
  emergency: service !== 'children',
  name: '',
  hours: '',
  asOf: '2025',
  confidence: 'high',
  source: '',
  old: false,
  local: found
});
const view = (...lines: EmergencyLine[]): EmergencyView =>
  ({ ...(emergency as object), lines }) as EmergencyView;

describe('the number to call first', () => {
  it('is 112 where no state is chosen', () => {
    expect(firstNumber(null)).toEqual({ number: '112', local: null });
  });

  it('is the general number, with what was found out about it here', () => {
    const found = local('no-answer');
    const lines = view(line('police', '110'), line('all', '112', found));
    expect(firstNumber(lines)).toMatchObject({ number: '112', local: found });
  });

  it('is the helpline for a child', () => {
    const lines = view(line('all', '112'), line('children', '116 111', local('works')));
    expect(numbersFor('child', lines).map(({ number }) => number)).toEqual(['116 111']);
    expect(numbersFor('danger', lines).map(({ number }) => number)).toEqual(['112']);
  });

  it('has the emergency number below a helpline that nobody here reached', () => {
    const lines = view(line('all', '112'), line('children', '116 111', local('no-answer')));
    const numbers = numbersFor('child', lines);
    expect(numbers.map(({ number }) => number)).toEqual(['116 111', '112']);
    expect(numbers[0]?.local?.answers).toBe('no-answer');
  });
});
