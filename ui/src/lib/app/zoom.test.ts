import { describe, expect, it } from 'vitest';
import { nextZoom, zoomFactor } from './zoom';

describe('zoom', () => {
  it('goes in steps and stops at its ends', () => {
    expect(nextZoom(100, 1)).toBe(110);
    expect(nextZoom(100, -1)).toBe(90);
    expect(nextZoom(105, 1), 'from between two steps').toBe(110);
    expect(nextZoom(200, 1)).toBe(200);
    expect(nextZoom(50, -1)).toBe(50);
  });

  it('draws a little larger where the screen is large', () => {
    expect(zoomFactor(100, 1366, 768)).toBe(1);
    expect(zoomFactor(100, 1920, 1080)).toBe(1.125);
    expect(zoomFactor(200, 1920, 1080), 'what was asked for is enough').toBe(2);
  });
});
