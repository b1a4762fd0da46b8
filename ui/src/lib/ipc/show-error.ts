// The one function that shows errors. Whatever went wrong, say it here and nowhere else.
import { toasts } from '$lib/components/toasts.svelte';
import { describeError } from './errors';

export function showError(error: unknown): void {
  const { look, message, advice } = describeError(error);
  toasts.show({ text: message, advice, tone: look === 'failure' ? 'failure' : 'notice' });
}
