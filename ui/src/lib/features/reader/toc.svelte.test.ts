import { beforeEach, expect, test, vi } from 'vitest';
import { TocFollower } from './toc.svelte';

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    }
  );
});

function follow(...ids: string[]) {
  const headings = ids.map((id) => Object.assign(document.createElement('h2'), { id }));
  const toc = new TocFollower();
  toc.follow(null, headings);
  const saw = (seen: Record<string, boolean>) =>
    toc.saw(
      headings
        .filter((target) => target.id in seen)
        .map((target) => ({ target, isIntersecting: seen[target.id] ?? false }))
    );
  return { toc, saw };
}

test('nothing is current above the first heading', () => {
  const { toc, saw } = follow('say', 'notice');
  saw({ say: false, notice: false });
  expect(toc.current).toBe('');
});

test('the last heading that was reached is current, down and up again', () => {
  const { toc, saw } = follow('say', 'notice', 'then');
  saw({ say: true });
  expect(toc.current).toBe('say');
  saw({ notice: true, then: true });
  expect(toc.current).toBe('then');
  saw({ then: false });
  expect(toc.current).toBe('notice');
});

test('a chosen section stays current until the reader scrolls', () => {
  const { toc, saw } = follow('say', 'notice', 'then');
  toc.choose('then');
  saw({ say: true });
  expect(toc.current).toBe('then');
  toc.release();
  expect(toc.current).toBe('say');
});

test('a place that is no section is not current', () => {
  const { toc } = follow('say');
  toc.choose('fn-1');
  expect(toc.current).toBe('');
});
