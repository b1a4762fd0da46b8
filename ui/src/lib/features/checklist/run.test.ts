// The state of a run: what is kept when, what stays when keeping fails, and the ways through it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunState } from '$lib/ipc/core';
import { FakeCore } from '$lib/ipc/fake';
import { leaveRun, takeRun } from './desk';
import { Run } from './run.svelte';
import { GATE } from './steps';
import { Walk } from './walk.svelte';

const refusal = { code: 'disk-full', details: {} } as const;
let core: FakeCore;
let run: Run;

const sent = () =>
  core.asked.filter(([command]) => command === 'answer').map(([, , input]) => input);
const hide =
  (question: string) =>
  (state: RunState): Partial<RunState> => ({
    visible: state.visible.filter((id) => id !== question),
    assessment: { ...state.assessment, uncounted: [question] }
  });

beforeEach(async () => {
  core = new FakeCore();
  run = new Run(core, 'quick-1');
  await run.open('en');
});
afterEach(() => vi.useRealTimers());

describe('an answer', () => {
  it('counts on the screen at once and is kept', async () => {
    const kept = run.choose('papers-taken', 'yes');
    expect(run.answerOf('papers-taken').value).toBe('yes');
    await kept;
    expect(run.state?.open).not.toContain('papers-taken');
    expect(run.hasDrafts).toBe(false);
  });

  it('keeps the note beside it, and takes a reason', async () => {
    run.write('papers-taken', 'In the office.');
    await run.choose('papers-taken', 'not-asked', 'declined');
    expect(sent()).toEqual([
      { question: 'papers-taken', value: 'not-asked', reason: 'declined', note: 'In the office.' }
    ]);
  });

  it('can be undone', async () => {
    await run.choose('job-promised', 'no');
    expect(await run.undo()).toBe('job-promised');
    expect(run.answerOf('job-promised').value).toBe('');
  });
});

describe('a note', () => {
  it('is kept when the typing pauses, once', async () => {
    vi.useFakeTimers();
    run.write('papers-taken', 'In');
    await vi.advanceTimersByTimeAsync(300);
    run.write('papers-taken', 'In the office');
    await vi.advanceTimersByTimeAsync(300);
    expect(sent()).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent()).toMatchObject([{ note: 'In the office', value: '' }]);
  });

  it('is the answer where words are asked for, and none when it is emptied', async () => {
    run.write('wanted', 'To sleep.');
    await run.flush();
    expect(run.answerOf('wanted')).toMatchObject({ value: 'given', note: 'To sleep.' });
    run.write('wanted', ' ');
    await run.flush();
    expect(run.answerOf('wanted').value).toBe('');
  });

  it('that is typed while another is on its way is not lost', async () => {
    run.write('wanted', 'one');
    const first = run.flush();
    run.write('wanted', 'one two');
    await first;
    await run.flush();
    expect(core.runs.view.state.answers).toMatchObject([{ note: 'one two' }]);
  });
});

describe('when keeping fails', () => {
  beforeEach(async () => {
    core.refused.set('answer', refusal);
    run.write('papers-taken', 'In the office.');
    await run.flush();
  });

  it('the words stay, and are kept by the next try', async () => {
    expect(run.unsaved).toMatchObject({ code: 'disk-full' });
    expect(run.answerOf('papers-taken').note).toBe('In the office.');
    core.refused.delete('answer');
    await run.flush();
    expect(run.unsaved).toBeNull();
    expect(core.runs.view.state.answers).toMatchObject([{ note: 'In the office.' }]);
  });

  it('nothing is undone that was not kept', async () => {
    expect(await run.undo()).toBeNull();
    expect(core.asked.some(([command]) => command === 'undoAnswer')).toBe(false);
  });

  it('whoever leaves the screen finds the words again', async () => {
    const left = takeRun(core, 'quick-7');
    await left.open('en');
    left.write('wanted', 'Nothing yet.');
    await leaveRun(left);
    expect(takeRun(core, 'quick-7')).toBe(left);
    core.refused.delete('answer');
    await leaveRun(left);
    expect(takeRun(core, 'quick-7')).not.toBe(left);
  });
});

describe('the way through a run', () => {
  const shown: string[] = [];
  let results = 0;
  let walk: Walk;
  beforeEach(() => {
    shown.length = results = 0;
    walk = new Walk(run, {
      onplace: (step) => shown.push(step),
      onresult: () => results++,
      onshown: () => undefined
    });
    walk.arrive(null);
  });

  it('begins at the gate, which the digits answer from top to bottom', async () => {
    expect(walk.step).toBe(GATE);
    for (const answer of ['yes', 'yes', 'no', 'no', 'yes']) walk.digit(answer, '');
    await run.flush();
    expect(run.state?.progress[0]?.answered).toBe(5);
    walk.next();
    expect(shown).toEqual(['waited-for']);
  });

  it('takes a reason after “not asked”, and answers again after it', async () => {
    await walk.go('papers-taken');
    walk.digit('not-asked', 'no-time');
    walk.digit('no', 'declined');
    await run.flush();
    expect(run.answerOf('papers-taken')).toMatchObject({ value: 'not-asked', reason: 'declined' });
    walk.digit('no', 'declined');
    await run.flush();
    expect(run.answerOf('papers-taken')).toMatchObject({ value: 'no', reason: '' });
  });

  it('leads from the last question to the result', async () => {
    await walk.go('safe-contact');
    walk.next();
    expect(results).toBe(1);
  });

  it('jumps to what is open, in a circle', async () => {
    await walk.go('safe-contact');
    walk.openQuestion();
    expect(walk.step).toBe(GATE);
    walk.openQuestion();
    expect(walk.step).toBe('waited-for');
  });

  it('leaves out a question that is hidden, and comes upon it when it returns', async () => {
    core.runs.weigh = hide('job-promised');
    await walk.go('job-promised');
    await run.choose('debt-before', 'no');
    expect(walk.questions).not.toContain('job-promised');
    expect(walk.step).not.toBe('job-promised');
    expect(run.state?.assessment.uncounted).toEqual(['job-promised']);
    core.runs.weigh = (state) => ({ visible: [...state.visible, 'job-promised'] });
    await run.choose('debt-before', 'yes');
    expect(walk.questions.indexOf('job-promised')).toBe(5);
  });

  it('begins with what can be noticed while asking is not safe', async () => {
    const last = core.runs.view.groups.at(-1)?.questions.at(-1);
    if (last) last.kind = 'observe';
    await run.open('en');
    core.runs.weigh = (state) => ({ offer: { ...state.offer, cautions: ['not-alone'] } });
    await run.choose('gate-alone', 'no');
    walk.next();
    expect(shown).toEqual([last?.id]);
  });
});
