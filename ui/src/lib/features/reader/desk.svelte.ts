// Everything that a reader can do with the page on the desk. Components call it; it changes the
// choices, the address, the clipboard, and asks the core.
import { tick } from 'svelte';
import type { App } from '$lib/app/app.svelte';
import { copyText } from '$lib/components/clipboard';
import { toasts } from '$lib/components/toasts.svelte';
import { plainText } from '$lib/components/prose/decorate';
import type { ProseLabels } from '$lib/components/prose/labels';
import * as m from '$lib/i18n/messages';
import type { PageView } from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';
import { isBookmarked, toggleBookmark } from './bookmarks';
import { besideChoices, besideLanguage } from './compare';
import { addHeadingTools } from './headings';
import { pageHref } from './links';
import { ReaderState } from './page.svelte';
import { copyWithSource, linkText } from './passage';
import { Reading } from './reading.svelte';
import type { TextActions } from './text-actions';

/** Goes to an address of the program; `replace` leaves no step to come back to. */
export type Go = (href: string, replace: boolean) => unknown;

const REMEMBER_AFTER = 1000;

export class Desk {
  readonly reader: ReaderState;
  readonly reading = new Reading();
  /** Saves a page as a file; the route knows how. */
  readonly onsave: ((page: string) => void) | undefined;
  readonly #app: App;
  readonly #go: Go;
  #shown: { page: PageView; compared: boolean; labels: ProseLabels; anchor: string } | null = null;

  constructor(app: App, go: Go, onsave?: (page: string) => void) {
    this.#app = app;
    this.#go = go;
    this.onsave = onsave;
    this.reader = new ReaderState(app.core);
  }

  /** The text stands on the screen, for the first time or written anew. */
  arrived(labels: ProseLabels, anchor: string, moveFocus: boolean): void {
    const { page, compared } = this.reader;
    if (!page) return;
    const before = this.#shown;
    this.#shown = { page, compared: compared !== null, labels, anchor };
    // Only the address changed: another section of the same text.
    if (before?.page === page && before.labels === labels && before.anchor !== anchor) {
      if (anchor) this.reading.go(anchor, moveFocus);
      return;
    }
    this.reading.settle(page, anchor, moveFocus);
  }

  textActions(labels: ProseLabels): TextActions {
    return {
      labels,
      follow: (page, anchor) => this.follow(page, anchor),
      copy: (text, what) => {
        void this.#copy(text, what === 'address' ? m.readerCopiedAddress() : m.readerCopied());
      },
      written: (root) =>
        addHeadingTools(root, {
          bookmarked: (anchor) => isBookmarked(this.#app, this.reader.page?.id ?? '', anchor),
          copy: (anchor) => void this.copyLink(anchor),
          bookmark: (anchor) => this.bookmark(anchor)
        }),
      compareWithOriginal: () => this.compareWith(this.#original())
    };
  }

  /** Another page, or with an empty page a place on this one. */
  follow(page: string, anchor: string): void {
    const here = this.reader.page?.id ?? '';
    const goal = page || here;
    // The same address again changes nothing, so the way there is gone by hand.
    if (goal === here && this.#shown?.anchor === anchor) this.reading.go(anchor);
    else this.#go(pageHref(goal, anchor, this.#beside()), false);
  }

  /** Bookmarks a section: the one given, or the one whose heading has the focus; else the page. */
  bookmark(anchor = this.#focusedSection()): void {
    const page = this.reader.page;
    if (page) void toggleBookmark(this.#app, page.id, anchor);
  }

  /** Opens the second language beside the page, or closes it. */
  compare(): void {
    const page = this.reader.page;
    if (!page) return;
    const { language, secondLanguage } = this.#app.settings;
    const choices = besideChoices(this.#app.languages, language);
    this.#openBeside(this.reader.compared ? null : besideLanguage(page, choices, secondLanguage));
  }

  compareWith(lang: string): void {
    void this.#app.change({ secondLanguage: lang });
    this.#openBeside(lang);
  }

  resize(size: number): void {
    this.reading.keep();
    const page = this.reader.page;
    void this.#app.change({ textSize: size });
    if (page) void tick().then(() => this.reading.settle(page, '', false));
  }

  print(): Promise<void> {
    return this.#app.core.printWindow().catch(showError);
  }

  closeFind(): void {
    this.reading.find.close();
    this.reading.text?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  copyLink(anchor: string): Promise<void> {
    const page = this.reader.page;
    return page ? this.#copy(linkText({ page, anchor }), m.readerCopiedLink()) : Promise.resolve();
  }

  /** For the keyboard: the selected passage with its source, else a link to the section. */
  copySelection(): Promise<void> {
    const selection = getSelection();
    const passage = selection?.toString() ?? '';
    const start = selection?.anchorNode;
    if (passage.trim() && start && this.reading.text?.contains(start))
      return this.copyPassage(passage, start, true);
    return this.copyLink(this.#focusedSection() || this.reading.toc.current);
  }

  copyPassage(passage: string, start: Node, withSource: boolean): Promise<void> {
    const page = this.reader.page;
    if (!page || !withSource) return this.#copy(passage.trim(), m.readerCopied());
    const origin = {
      page,
      anchor: this.reading.sectionOf(start),
      edition: this.#app.opening.edition
    };
    return this.#copy(copyWithSource(passage, origin), m.readerCopiedWithSource());
  }

  /** Both languages, piece below piece, each with its source. */
  copyBoth(): Promise<void> {
    const { page, compared } = this.reader;
    const rows = [...(this.reading.text?.querySelectorAll('tbody tr') ?? [])];
    if (!page || !compared) return Promise.resolve();
    const text = rows
      .map((row) => [...row.children].map(plainText).filter(Boolean).join('\n'))
      .join('\n\n');
    const origin = { page, anchor: '', edition: this.#app.opening.edition };
    return this.#copy(copyWithSource(text, origin), m.readerCopiedWithSource());
  }

  /** Keeps where the reader is, once they have been there for a while, if they want that at all. */
  rememberReading(): (() => void) | undefined {
    const page = this.reader.page;
    const anchor = this.reading.toc.current;
    if (!page || !this.#app.settings.rememberReading) return;
    const last = this.#app.settings.lastRead;
    if (last?.page === page.id && last.anchor === anchor) return;
    const timer = setTimeout(() => {
      void this.#app.change({ lastRead: { page: page.id, anchor } });
    }, REMEMBER_AFTER);
    return () => clearTimeout(timer);
  }

  async #copy(text: string, said: string): Promise<void> {
    const copied = await copyText(text);
    toasts.show(copied ? { text: said } : { text: m.readerCopyFailed(), tone: 'notice' });
  }

  #openBeside(lang: string | null): void {
    const page = this.reader.page;
    // Where the reader stands is kept by itself; an anchor in the address would pull them back to it.
    if (page) this.#go(pageHref(page.id, '', lang), true);
  }

  #beside(): string | null {
    return this.reader.compared?.right.lang ?? null;
  }

  /** The source language stands first among the languages. */
  #original(): string {
    return this.#app.languages[0]?.code ?? 'en';
  }

  #focusedSection(): string {
    const around = document.activeElement?.closest('.heading, h2[id], h3[id]');
    const heading = around?.matches('.heading') ? around.querySelector('[id]') : around;
    return heading && this.reading.text?.contains(heading) ? heading.id : '';
  }
}
