// Brings the HTML of a page to life: titles and icons of alerts, small words, boxes to tick, buttons
// to copy.
// Everything that is added carries `data-chrome`, so that finding and copying pass over it.
import { putIcon } from './icons';
import { calloutKinds, type CalloutKind, type ProseLabels } from './labels';

export type Decoration = {
  labels: ProseLabels;
  /** Set before every id and inner link of the second of two columns, which has the same ids. */
  idPrefix: string;
  /** Makes the ids of what is added unlike those of any other text on the screen. */
  uid: string;
  oncopy: (text: string, what: 'words' | 'address') => void;
};

type Undo = () => void;

/** Adds what is missing; the returned function frees what was added. */
export function decorate(root: HTMLElement, { labels, idPrefix, uid, oncopy }: Decoration): Undo {
  if (idPrefix) prefixIds(root, idPrefix);
  const undo = [
    ...fillCallouts(root, labels, uid),
    ...fillDoAndDoNot(root),
    ...fillWords(root, labels),
    ...addSayButtons(root, labels.copySay, (text) => oncopy(text, 'words')),
    ...addAddressButtons(root, labels.copyAddress, (text) => oncopy(text, 'address'))
  ];
  addTicks(root, labels.ticks, uid);
  root.querySelector('.footnotes')?.setAttribute('aria-label', labels.notes);
  root
    .querySelectorAll('.table[data-table]')
    .forEach((table) => table.setAttribute('aria-label', labels.table));
  return () => undo.forEach((free) => free());
}

/** The text of an element as a reader sees it, without what was added. */
export function plainText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[data-chrome]').forEach((added) => added.remove());
  const blocks = [...copy.querySelectorAll('p, li')];
  const text =
    blocks.length > 0
      ? blocks.map((block) => block.textContent ?? '').join('\n')
      : copy.textContent;
  return (text ?? '').replace(/[^\S\n]+/g, ' ').trim();
}

function prefixIds(root: HTMLElement, prefix: string): void {
  root.querySelectorAll('[id]').forEach((element) => (element.id = prefix + element.id));
  root.querySelectorAll<HTMLAnchorElement>('a[href^="#"]').forEach((link) => {
    link.setAttribute('href', `#${prefix}${link.getAttribute('href')?.slice(1) ?? ''}`);
  });
}

function fillCallouts(root: HTMLElement, labels: ProseLabels, uid: string): Undo[] {
  return [...root.querySelectorAll<HTMLElement>('.callout-title')].flatMap((title, number) => {
    const kind = title.dataset.callout as CalloutKind;
    if (!calloutKinds.includes(kind)) return [];
    title.textContent = labels.callouts[kind];
    title.id = `${uid}-callout-${number + 1}`;
    title.parentElement?.setAttribute('aria-labelledby', title.id);
    return [putIcon(kind, title, 18)];
  });
}

/** Words of the interface within a text: the content crate leaves their places empty. */
function fillWords(root: HTMLElement, { words, asOf, country }: ProseLabels): Undo[] {
  root.querySelectorAll<HTMLElement>('[data-word]').forEach((place) => {
    place.textContent = words[place.dataset.word ?? ''] ?? '';
  });
  root.querySelectorAll<HTMLElement>('[data-as-of]').forEach((place) => {
    place.textContent = asOf(place.dataset.asOf ?? '');
  });
  root.querySelectorAll<HTMLElement>('[data-country]').forEach((place) => {
    place.textContent = country(place.dataset.country ?? '');
  });
  const urgent = root.querySelectorAll('.sign-mark.urgent');
  return [...urgent].map((place) => putIcon('warning', place, 14));
}

function fillDoAndDoNot(root: HTMLElement): Undo[] {
  const lines = root.querySelectorAll<HTMLElement>('.do-dont .dd-title, .do-dont li');
  return [...lines].map((line) => putIcon(line.closest('.dont') ? 'dont' : 'do', line, 18));
}

function addSayButtons(root: HTMLElement, label: string, copy: (text: string) => void): Undo[] {
  return [...root.querySelectorAll('blockquote.say')].map((say) => {
    const button = makeButton('say-copy', label, () => copy(plainText(say)));
    say.append(button);
    return putIcon('copy', button, 18);
  });
}

/** Addresses outside are never opened; they can be copied. */
function addAddressButtons(
  root: HTMLElement,
  label: (address: string) => string,
  copy: (text: string) => void
): Undo[] {
  return [...root.querySelectorAll<HTMLElement>('.address[data-address]')].map((place) => {
    const address = place.dataset.address ?? '';
    const button = makeButton('address-copy', label(address), () => copy(address));
    place.title = address;
    place.append(button);
    return putIcon('copy', button, 15);
  });
}

function makeButton(className: string, label: string, run: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.dataset.chrome = '';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', run);
  return button;
}

/**
 * Boxes to tick. A label would swallow the buttons and links of a line, so the line itself is
 * pressed and the box takes its name from the words.
 */
function addTicks(root: HTMLElement, note: string, uid: string): void {
  root.querySelectorAll('ul.signs').forEach((list, number) => {
    list.querySelectorAll(':scope > li').forEach((line, row) => {
      const words = document.createElement('span');
      words.id = `${uid}-tick-${number + 1}-${row + 1}`;
      words.append(...line.childNodes);
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.autocomplete = 'off';
      box.dataset.chrome = '';
      box.setAttribute('aria-labelledby', words.id);
      line.append(box, words);
      line.addEventListener('click', (event) => {
        const pressed = event.target as Element;
        if (pressed !== box && !pressed.closest('a, button')) box.click();
      });
    });
    if (number === 0 && note) list.after(noteBelow(note));
  });
}

function noteBelow(text: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'ticks-note no-print';
  note.dataset.chrome = '';
  note.textContent = text;
  return note;
}
