// Puts the buttons of a section behind each heading of a text that Svelte did not write.
import { mount, unmount } from 'svelte';
import HeadingTools from './HeadingTools.svelte';

export type SectionActions = {
  bookmarked: (anchor: string) => boolean;
  copy: (anchor: string) => void;
  bookmark: (anchor: string) => void;
};

/** The returned function takes the buttons away. */
export function addHeadingTools(text: HTMLElement, actions: SectionActions): () => void {
  const headings = [...text.querySelectorAll<HTMLElement>('h2[id], h3[id]')];
  const tools = headings.map((heading) => {
    // Beside the heading, not in it: its name is read aloud, and theirs would be part of it.
    const around = document.createElement('div');
    around.className = `heading heading-${heading.tagName.toLowerCase()}`;
    const place = document.createElement('span');
    place.className = 'heading-tools';
    place.dataset.chrome = '';
    heading.replaceWith(around);
    around.append(heading, place);
    return mount(HeadingTools, {
      target: place,
      props: {
        title: heading.textContent ?? '',
        bookmarked: () => actions.bookmarked(heading.id),
        oncopy: () => actions.copy(heading.id),
        onbookmark: () => actions.bookmark(heading.id)
      }
    });
  });
  return () => tools.forEach((tool) => void unmount(tool));
}
