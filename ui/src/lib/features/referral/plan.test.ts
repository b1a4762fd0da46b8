// A plan follows its facts, says what changed, and never marks a step done that may not be.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCore } from '$lib/ipc/fake';
import { FactsDraft, planOfFacts } from './facts.svelte';
import { draftsOf } from './drafts';
import { changeOf, Plan, planOfCase } from './plan.svelte';
import { changeWords } from './words';

let core: FakeCore;
const onerror = vi.fn();

beforeEach(() => {
  core = new FakeCore();
  onerror.mockReset();
});
afterEach(() => vi.useRealTimers());

describe('a plan from facts', () => {
  let draft: FactsDraft;
  let plan: Plan;
  beforeEach(async () => {
    draft = new FactsDraft('lv');
    plan = new Plan(planOfFacts(core, draft), onerror);
    await plan.read('en');
  });

  it('asks for the host state and says nothing of changes at first', () => {
    expect(core.asked[0]).toMatchObject([
      'planFrom',
      { host: 'lv', consent: 'not-asked' },
      '',
      'en'
    ]);
    expect(plan.change).toBeNull();
  });

  it('says which steps came and which went', async () => {
    draft.set({ danger: 'yes' });
    await plan.read('en');
    expect(plan.change).toEqual({ pathway: null, came: ['Call the emergency number'], went: [] });
    draft.set({ danger: 'no' });
    await plan.read('en');
    expect(plan.change).toEqual({ pathway: null, came: [], went: ['Call the emergency number'] });
  });

  it('unfolds the phase with the next step, and the one that was looked for', () => {
    expect(plan.unfolded('presumed-identification')).toBe(true);
    expect(plan.unfolded('first-referral')).toBe(false);
    expect(plan.show('refer')).toBe(true);
    expect(plan.unfolded('first-referral')).toBe(true);
    expect(plan.show('a step of other facts')).toBe(false);
  });

  it('writes nothing', async () => {
    const [step] = plan.steps;
    if (step) plan.mark(step, 'done');
    await plan.flush();
    expect(core.count('recordStep')).toBe(0);
  });

  it('says that it could not be read', async () => {
    core.refused.set('planFrom', { code: 'page-not-found', details: { page: 'x' } });
    await plan.choose('pathways/x');
    expect(plan.failed).toBe(true);
    expect(onerror).toHaveBeenCalledOnce();
  });
});

describe('the plan of a case', () => {
  let plan: Plan;
  const step = (id: string) => plan.steps.find((one) => one.id === id) ?? core.plans.step(id);
  beforeEach(async () => {
    core.openId = 'a';
    plan = new Plan(planOfCase(core, '1'), onerror);
    await plan.read('en');
  });

  it('records a state, and takes it back', async () => {
    plan.mark(step('danger'), 'done');
    await plan.flush();
    expect(step('danger').state).toBe('done');
    expect(plan.view?.next).toBe('alone');
    plan.mark(step('danger'), 'done');
    await plan.flush();
    expect(step('danger').state).toBe('open');
    expect(plan.drafts).toEqual({});
  });

  it('does not mark done what passes on personal data, until there is a reason', async () => {
    plan.mark(step('refer'), 'done');
    await plan.flush();
    expect(core.count('recordStep')).toBe(0);
    expect(plan.open).toBe('refer');
    plan.edit(step('refer'), { reason: 'danger' });
    await plan.flush();
    plan.mark(step('refer'), 'done');
    await plan.flush();
    expect(step('refer')).toMatchObject({ state: 'done', reason: 'danger' });
  });

  it('records words after a pause, all at once', async () => {
    vi.useFakeTimers();
    plan.edit(step('alone'), { note: 'S' }, true);
    plan.edit(step('alone'), { note: 'Spoke alone' }, true);
    expect(core.count('recordStep')).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(core.count('recordStep')).toBe(1);
    expect(step('alone').note).toBe('Spoke alone');
  });

  it('keeps the words that could not be recorded', async () => {
    core.refused.set('recordStep', { code: 'vault-locked', details: {} });
    plan.edit(step('alone'), { note: 'Spoke alone', state: 'done' });
    await plan.flush();
    expect(plan.entry(step('alone'))).toMatchObject({ note: 'Spoke alone', state: 'open' });
    expect(onerror).toHaveBeenCalledOnce();
  });
});

describe('a change', () => {
  it('names another pathway', () => {
    const before = core.plans.view('');
    const after = core.plans.view('pathways/child');
    expect(changeOf(before, after)?.pathway).toBe('Child, or perhaps a child');
    expect(changeOf(before, before)).toBeNull();
  });

  it('is said in a few words: one step by its title, more by their number', () => {
    const words = (came: string[], went: string[]) =>
      changeWords({ pathway: null, came, went }).replaceAll(/[\u2068\u2069]/gu, '');
    expect(words(['Call'], [])).toBe('New step: Call.');
    expect(words(['a', 'b', 'c'], ['d', 'e'])).toBe('3 new steps. 2 steps are no longer needed.');
    expect(words([], ['Call'])).toBe('No longer needed: Call.');
  });
});

describe('what is typed in the last second before a lock', () => {
  it('is found again by the same profile, and then recorded', async () => {
    await core.createProfile('Karin', '', 'amber ferry lantern moss');
    const drafts = draftsOf(core, 'karin 1');
    const first = new Plan(planOfCase(core, '1'), () => undefined, drafts);
    await first.read('en');
    const [step] = first.steps;
    if (step) first.edit(step, { note: 'Called at noon' }, true);
    core.refused.set('recordStep', { code: 'vault-locked', details: {} });
    await first.flush();
    core.refused.delete('recordStep');

    const again = new Plan(planOfCase(core, '1'), () => undefined, draftsOf(core, 'karin 1'));
    await again.read('en');
    await again.flush();
    expect(again.steps[0]?.note).toBe('Called at noon');
    expect(draftsOf(core, 'karin 1').kept).toEqual({});
    expect(draftsOf(core, 'olena 1').kept).toEqual({});
  });
});
