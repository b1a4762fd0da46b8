// What every part of a plan on the screen works with. `Plan.svelte` gives it, `useDesk()` takes it.
import { getContext, setContext, type Snippet } from 'svelte';
import type { CountryView, PhoneView } from '$lib/ipc/core';
import type { Plan } from './plan.svelte';

export type Desk = {
  plan: Plan;
  /** Draws a number of the directory; another feature knows how. */
  phone: Snippet<[phone: PhoneView, country: CountryView, name: string, hours: string]>;
  /** Leads to where agreement for a receiver is recorded. */
  onconsent?: (receiver: string) => void;
  /** Opens the paper that can be written for a step. */
  onpaper?: (paper: string, step: string, pathway: string) => void;
};

const KEY = Symbol('referral');

export const provideDesk = (desk: Desk): Desk => setContext(KEY, desk);
export const useDesk = (): Desk => getContext<Desk>(KEY);
