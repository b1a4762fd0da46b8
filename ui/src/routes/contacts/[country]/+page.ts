import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => ({ country: params.country });
