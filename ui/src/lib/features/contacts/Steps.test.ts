// The steps beside the contacts of a country.
import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { appContext, openApp } from '$lib/app/app.svelte';
import { FakeCore } from '$lib/ipc/fake';
import Steps from './Steps.svelte';

test('a country shows its phases and leads to a plan for it, not for the state of the mission', async () => {
  const core = new FakeCore();
  const app = await openApp(core);
  render(Steps, { props: { country: 'se' }, context: appContext(app) });
  const link = await screen.findByRole('link', { name: 'Start a referral' });
  expect(link.getAttribute('href')).toBe('/referral?host=se');
  const titles = core.plans.plan.phases.map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(1);
  for (const title of titles) expect(screen.getByText(title)).toBeTruthy();
});
