// Icons inside text that Svelte did not write.
import Bookmark from '@lucide/svelte/icons/bookmark';
import Check from '@lucide/svelte/icons/check';
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import Copy from '@lucide/svelte/icons/copy';
import Info from '@lucide/svelte/icons/info';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import X from '@lucide/svelte/icons/x';
import { mount, unmount } from 'svelte';
import type { CalloutKind } from './labels';

const icons = {
  note: Info,
  tip: Lightbulb,
  important: Bookmark,
  warning: CircleAlert,
  caution: TriangleAlert,
  do: Check,
  dont: X,
  copy: Copy
} satisfies Record<CalloutKind | 'do' | 'dont' | 'copy', unknown>;

export type IconName = keyof typeof icons;

/** Puts an icon at the beginning of an element; the returned function takes it away. */
export function putIcon(name: IconName, target: Element, size: number): () => void {
  const icon = mount(icons[name], {
    target,
    anchor: target.firstChild ?? undefined,
    props: { size, strokeWidth: 1.75, 'aria-hidden': 'true' }
  });
  return () => void unmount(icon);
}
