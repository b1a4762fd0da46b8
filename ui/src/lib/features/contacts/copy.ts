// Copies a number or an address of the directory and says so.
import { copyText } from '$lib/components/clipboard';
import { toasts } from '$lib/components/toasts.svelte';
import * as m from '$lib/i18n/messages';

export async function copyToClipboard(text: string): Promise<void> {
  const copied = await copyText(text);
  toasts.show({ text: copied ? m.frameCopied() : m.frameNotCopied() });
}
