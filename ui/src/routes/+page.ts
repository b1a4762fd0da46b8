// The first run begins with the choice of language and place; each step of it can be skipped.
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { app } = await parent();
  if (app && !app.settings.welcomed) redirect(307, '/welcome');
};
