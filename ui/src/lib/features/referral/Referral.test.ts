// The plan on the screen: drawn without a barrier, walked by keys, and held at the gate of agreement.
import { render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { appContext, openApp } from '$lib/app/app.svelte';
import { markLanguage } from '$lib/i18n/direction';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import { FakeCore } from '$lib/ipc/fake';
import CasePlan from './CasePlan.svelte';
import Referral from './Referral.svelte';

vi.setConfig({ testTimeout: 30_000 });

const nothing = createRawSnippet(() => ({ render: () => '<span></span>' }));
const phone = createRawSnippet<[{ display: string }, unknown, string]>((get) => ({
  render: () => `<bdi>${get().display}</bdi>`
}));

async function drawn(language = 'en') {
  const core = new FakeCore({ language });
  core.openId = 'a';
  const app = await openApp(core);
  markLanguage(document.documentElement, interfaceLanguage.current);
  return { core, context: appContext(app) };
}
async function referral(more: object = {}, language = 'en') {
  const { core, context } = await drawn(language);
  const props = { phone, country: nothing, forms: nothing, ...more };
  const shown = render(Referral, { props, context } as never);
  await vi.waitFor(() => expect(shown.container.querySelector('[data-step]')).not.toBeNull());
  return { core, ...shown };
}
async function casePlan(onconsent = vi.fn()) {
  const { core, context } = await drawn();
  const props = { phone, caseId: '1', version: 1, onconsent };
  const shown = render(CasePlan, { props, context } as never);
  await vi.waitFor(() => expect(shown.container.querySelector('[data-step]')).not.toBeNull());
  return { core, onconsent, ...shown };
}
const row = (name: RegExp) => screen.getByRole('button', { name });
async function press(key: string) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
  await tick();
}

afterEach(async () => {
  await interfaceLanguage.choose('en');
  markLanguage(document.documentElement, interfaceLanguage.current);
});

describe('a plan without a case', () => {
  it.each(['en', 'ar-XB'])(
    'has nothing that axe refuses in %s, a step unfolded',
    async (language) => {
      const { container } = await referral({ pathway: 'pathways/child', step: 'refer' }, language);
      await vi.waitFor(() => expect(container.textContent).toContain('Shelter Safe House'));
      const { violations } = await axe.run(container, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    }
  );

  it('says what a fact changed', async () => {
    await referral();
    const group = screen.getByRole('radiogroup', { name: 'Danger now' });
    group.querySelector<HTMLInputElement>('input[value=yes]')?.click();
    await vi.waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain('Call the emergency number')
    );
  });
});

describe('the plan of a case', () => {
  it('is walked by arrows, and digits mark the step that has the focus', async () => {
    const { core } = await casePlan();
    row(/Presumed identification/).focus();
    await press('1');
    expect(core.count('recordStep')).toBe(0);
    await press('ArrowDown');
    expect(document.activeElement?.getAttribute('data-step')).toBe('danger');
    await press('1');
    await vi.waitFor(() => expect(core.plans.step('danger').state).toBe('done'));
  });

  it('offers to ask for agreement, or to say why it cannot wait', async () => {
    const { core, onconsent } = await casePlan();
    row(/First referral/).click();
    await tick();
    row(/Pass on what was agreed/).focus();
    await press('1');
    expect(core.count('recordStep')).toBe(0);
    screen.getByRole('button', { name: 'Write down an agreement' }).click();
    expect(onconsent).toHaveBeenCalledWith('service-provider');
    screen.getByRole('button', { name: 'Danger now' }).click();
    await vi.waitFor(() => expect(core.plans.step('refer').reason).toBe('danger'));
    row(/Pass on what was agreed/).focus();
    await press('1');
    await vi.waitFor(() => expect(core.plans.step('refer').state).toBe('done'));
  });
});
