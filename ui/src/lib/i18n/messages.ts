// Generated from locales/; do not edit.
// After a change: cargo run -p i18n --example generate_messages

import { format } from './runtime.svelte';

/** { -app-name } */
export function appTitle(): string {
  return format('app-title');
}

/** Public holidays */
export function appCoverTitle(): string {
  return format('app-cover-title');
}

/** as of { $date } */
export function datesAsOf(args: { date: string }): string {
  return format('dates-as-of', args);
}

/** about { $date } */
export function datesAbout(args: { date: string }): string {
  return format('dates-about', args);
}

/** { $date } or later */
export function datesOrLater(args: { date: string }): string {
  return format('dates-or-later', args);
}

/** source without date */
export function datesUndated(): string {
  return format('dates-undated');
}

/** not yet checked */
export function datesUnverified(): string {
  return format('dates-unverified');
}

/** Check first */
export function datesCheckFirst(): string {
  return format('dates-check-first');
}

/** The handbook could not be found. { $path } */
export function errorsHandbookMissing(args: { path: string }): string {
  return format('errors-handbook-missing', args);
}

/** Install { -app-name } again, or ask the person who looks after this computer to put the folder back. In danger to life, call 112. */
export function errorsHandbookMissingAdvice(): string {
  return format('errors-handbook-missing-advice');
}

/** The handbook is there, but a part of it could not be read. { $path } */
export function errorsHandbookUnreadable(args: { path: string }): string {
  return format('errors-handbook-unreadable', args);
}

/** Close { -app-name } and open it again. If this comes back, install it again: your choices and bookmarks are kept. */
export function errorsHandbookUnreadableAdvice(): string {
  return format('errors-handbook-unreadable-advice');
}

/** This page is not in the handbook: { $page } */
export function errorsPageNotFound(args: { page: string }): string {
  return format('errors-page-not-found', args);
}

/** It may have been moved or renamed. Search for its subject, or choose it from the list of chapters. */
export function errorsPageNotFoundAdvice(): string {
  return format('errors-page-not-found-advice');
}

/** The handbook has no language with the code “{ $language }”. */
export function errorsLanguageNotFound(args: { language: string }): string {
  return format('errors-language-not-found', args);
}

/** Choose another language in the settings. English always works. */
export function errorsLanguageNotFoundAdvice(): string {
  return format('errors-language-not-found-advice');
}

/** The handbook has no contacts for the country with the code “{ $country }”. */
export function errorsCountryNotFound(args: { country: string }): string {
  return format('errors-country-not-found', args);
}

/** Choose another country. In danger to life, 112 works everywhere in the European Union and in most countries around it. */
export function errorsCountryNotFoundAdvice(): string {
  return format('errors-country-not-found-advice');
}

/** Search is still being prepared. */
export function errorsSearchNotReady(): string {
  return format('errors-search-not-ready');
}

/** Wait a few seconds and try again. You can read every page meanwhile. */
export function errorsSearchNotReadyAdvice(): string {
  return format('errors-search-not-ready-advice');
}

/** A file that search needs was missing or damaged. It is being made anew. */
export function errorsIndexRebuilt(): string {
  return format('errors-index-rebuilt');
}

/** You need not do anything. If you see this every time, install { -app-name } again. */
export function errorsIndexRebuiltAdvice(): string {
  return format('errors-index-rebuilt-advice');
}

/** The search could not be carried out. */
export function errorsSearchFailed(): string {
  return format('errors-search-failed');
}

/** Try again with one or two plain words. If this comes back, close { -app-name } and open it again. */
export function errorsSearchFailedAdvice(): string {
  return format('errors-search-failed-advice');
}

/** Your earlier choices could not be read. { $path } */
export function errorsSettingsUnreadable(args: { path: string }): string {
  return format('errors-settings-unreadable', args);
}

/** The file has been left as it is. { -app-name } works with its usual settings; you can choose your language and country again. */
export function errorsSettingsUnreadableAdvice(): string {
  return format('errors-settings-unreadable-advice');
}

/** Your choices were saved by a newer version of { -app-name }. { $path } */
export function errorsSettingsNewer(args: { path: string }): string {
  return format('errors-settings-newer', args);
}

/** The file has been left as it is. This version works with its usual settings; to have your own choices back, open the newer version. */
export function errorsSettingsNewerAdvice(): string {
  return format('errors-settings-newer-advice');
}

/** Your choices could not be saved. { $path } */
export function errorsSettingsNotSaved(args: { path: string }): string {
  return format('errors-settings-not-saved', args);
}

/** They are kept until you close the program. Check that the disk is not full and that you may write to the folder. */
export function errorsSettingsNotSavedAdvice(): string {
  return format('errors-settings-not-saved-advice');
}

/** This computer did not allow the window to do that. */
export function errorsWindowRefused(): string {
  return format('errors-window-refused');
}

/** Try again. If it still does not work, close { -app-name } and open it again; nothing is lost. */
export function errorsWindowRefusedAdvice(): string {
  return format('errors-window-refused-advice');
}

/** Something went wrong that we did not foresee. */
export function errorsUnknown(): string {
  return format('errors-unknown');
}

/** Try again. If it still does not work, close { -app-name }, open it again, and tell the person who looks after this computer what you were doing. */
export function errorsUnknownAdvice(): string {
  return format('errors-unknown-advice');
}

/** Main */
export function frameNav(): string {
  return format('frame-nav');
}

/** Start */
export function frameStart(): string {
  return format('frame-start');
}

/** Handbook */
export function frameHandbook(): string {
  return format('frame-handbook');
}

/** Contacts */
export function frameContacts(): string {
  return format('frame-contacts');
}

/** Settings */
export function frameSettings(): string {
  return format('frame-settings');
}

/** Language: { $language } */
export function frameLanguage(args: { language: string }): string {
  return format('frame-language', args);
}

/** Skip to content */
export function frameSkip(): string {
  return format('frame-skip');
}

/** Top bar */
export function frameTop(): string {
  return format('frame-top');
}

/** History */
export function frameHistory(): string {
  return format('frame-history');
}

/** Back */
export function frameBack(): string {
  return format('frame-back');
}

/** Forward */
export function frameForward(): string {
  return format('frame-forward');
}

/** Search handbook, signs, contacts */
export function frameSearch(): string {
  return format('frame-search');
}

/** Quick hide */
export function frameHide(): string {
  return format('frame-hide');
}

/** Emergency numbers in { $country } */
export function frameNumbers(args: { country: string }): string {
  return format('frame-numbers', args);
}

/** 112 · Choose your host country */
export function frameNumbersChoose(): string {
  return format('frame-numbers-choose');
}

/** emergency */
export function frameServiceAll(): string {
  return format('frame-service-all');
}

/** police */
export function frameServicePolice(): string {
  return format('frame-service-police');
}

/** ambulance */
export function frameServiceAmbulance(): string {
  return format('frame-service-ambulance');
}

/** fire */
export function frameServiceFire(): string {
  return format('frame-service-fire');
}

/** other service */
export function frameServiceOther(): string {
  return format('frame-service-other');
}

/** help for victims */
export function frameServiceVictims(): string {
  return format('frame-service-victims');
}

/** advice for staff */
export function frameServiceProfessionals(): string {
  return format('frame-service-professionals');
}

/** hotline */
export function frameServicePublic(): string {
  return format('frame-service-public');
}

/** children */
export function frameServiceChildren(): string {
  return format('frame-service-children');
}

/** missing children */
export function frameServiceMissingChildren(): string {
  return format('frame-service-missing-children');
}

/** victims of crime */
export function frameServiceCrimeVictims(): string {
  return format('frame-service-crime-victims');
}

/** Messages */
export function frameMessages(): string {
  return format('frame-messages');
}

/** Notices */
export function frameNotices(): string {
  return format('frame-notices');
}

/** Close */
export function frameClose(): string {
  return format('frame-close');
}

/** Copied */
export function frameCopied(): string {
  return format('frame-copied');
}

/** Copying did not work. Select the text and copy it with Ctrl C. */
export function frameNotCopied(): string {
  return format('frame-not-copied');
}

/** Keyboard shortcuts */
export function frameShortcuts(): string {
  return format('frame-shortcuts');
}

/** Single letters, digits and signs rest while you type. You can turn them off in Settings. */
export function frameShortcutsSingle(): string {
  return format('frame-shortcuts-single');
}

/** Single letters, digits and signs are turned off in Settings. */
export function frameShortcutsOff(): string {
  return format('frame-shortcuts-off');
}

/** This screen could not be shown */
export function frameFailure(): string {
  return format('frame-failure');
}

/** There is no such screen */
export function frameNotFound(): string {
  return format('frame-not-found');
}

/** Go back, or begin again on the start page. */
export function frameNotFoundAdvice(): string {
  return format('frame-not-found-advice');
}

/** Go to the start page */
export function frameToStart(): string {
  return format('frame-to-start');
}

/** Try again */
export function frameTryAgain(): string {
  return format('frame-try-again');
}

/** Quick hide: cover the window at once */
export function keysCoverHide(): string {
  return format('keys-cover-hide');
}

/** Search */
export function keysSearchOpen(): string {
  return format('keys-search-open');
}

/** Back */
export function keysHistoryBack(): string {
  return format('keys-history-back');
}

/** Forward */
export function keysHistoryForward(): string {
  return format('keys-history-forward');
}

/** Show this list */
export function keysShortcutsShow(): string {
  return format('keys-shortcuts-show');
}

/** How to use this handbook */
export function keysHelpShow(): string {
  return format('keys-help-show');
}

/** Full screen on or off */
export function keysFullscreen(): string {
  return format('keys-fullscreen');
}

/** Larger */
export function keysZoomIn(): string {
  return format('keys-zoom-in');
}

/** Smaller */
export function keysZoomOut(): string {
  return format('keys-zoom-out');
}

/** Usual size */
export function keysZoomReset(): string {
  return format('keys-zoom-reset');
}

/** Print this page */
export function keysPrint(): string {
  return format('keys-print');
}

/** Open situation { $number } */
export function keysSituation(args: { number: number }): string {
  return format('keys-situation', args);
}

/** Come back from Quick hide */
export function keysCoverReturn(): string {
  return format('keys-cover-return');
}

/** or click the year in the heading three times */
export function keysCoverReturnMouse(): string {
  return format('keys-cover-return-mouse');
}

/** Everywhere */
export function keysPlaceEverywhere(): string {
  return format('keys-place-everywhere');
}

/** On the start page */
export function keysPlaceStart(): string {
  return format('keys-place-start');
}

/** On a page of the handbook */
export function keysPlaceReader(): string {
  return format('keys-place-reader');
}

/** In the search window */
export function keysPlaceSearch(): string {
  return format('keys-place-search');
}

/** While the window is hidden */
export function keysPlaceCover(): string {
  return format('keys-place-cover');
}

/** Ctrl */
export function keysNameCtrl(): string {
  return format('keys-name-ctrl');
}

/** Alt */
export function keysNameAlt(): string {
  return format('keys-name-alt');
}

/** Shift */
export function keysNameShift(): string {
  return format('keys-name-shift');
}

/** Enter */
export function keysNameEnter(): string {
  return format('keys-name-enter');
}

/** Esc */
export function keysNameEscape(): string {
  return format('keys-name-escape');
}

/** Tab */
export function keysNameTab(): string {
  return format('keys-name-tab');
}

/** Space */
export function keysNameSpace(): string {
  return format('keys-name-space');
}

/** Shift ×3 */
export function keysNameShiftThrice(): string {
  return format('keys-name-shift-thrice');
}

/** Handbook */
export function readerContentsTitle(): string {
  return format('reader-contents-title');
}

/** Everything that you can read here, part by part. */
export function readerContentsLead(): string {
  return format('reader-contents-lead');
}

/**
 * { $count ->
 *     [one] { $count } page
 *    *[other] { $count } pages
 * }
 */
export function readerContentsPages(args: { count: number }): string {
  return format('reader-contents-pages', args);
}

/** In { $language } */
export function readerInLanguage(args: { language: string }): string {
  return format('reader-in-language', args);
}

/** Opening the page */
export function readerLoading(): string {
  return format('reader-loading');
}

/** Chapters */
export function readerTree(): string {
  return format('reader-tree');
}

/** Hide chapters */
export function readerTreeHide(): string {
  return format('reader-tree-hide');
}

/** Show chapters */
export function readerTreeShow(): string {
  return format('reader-tree-show');
}

/** bookmarked */
export function readerTreeBookmarked(): string {
  return format('reader-tree-bookmarked');
}

/** { $number } { $title } */
export function readerTreePart(args: { number: string; title: string }): string {
  return format('reader-tree-part', args);
}

/** This page */
export function readerActions(): string {
  return format('reader-actions');
}

/** Where this page is */
export function readerBreadcrumb(): string {
  return format('reader-breadcrumb');
}

/** Bookmark */
export function readerBookmarkAdd(): string {
  return format('reader-bookmark-add');
}

/** Bookmarked */
export function readerBookmarkRemove(): string {
  return format('reader-bookmark-remove');
}

/** Compare languages */
export function readerCompare(): string {
  return format('reader-compare');
}

/** Print */
export function readerPrint(): string {
  return format('reader-print');
}

/** Find */
export function readerFind(): string {
  return format('reader-find');
}

/** Find on this page */
export function readerFindOnPage(): string {
  return format('reader-find-on-page');
}

/** More */
export function readerMore(): string {
  return format('reader-more');
}

/** Text size */
export function readerTextSize(): string {
  return format('reader-text-size');
}

/** Smaller text */
export function readerTextSmaller(): string {
  return format('reader-text-smaller');
}

/** Larger text */
export function readerTextLarger(): string {
  return format('reader-text-larger');
}

/** { $size } px */
export function readerTextSizeNow(args: { size: number }): string {
  return format('reader-text-size-now', args);
}

/** On this page */
export function readerToc(): string {
  return format('reader-toc');
}

/** Revised { $date } */
export function readerRevised(args: { date: Date }): string {
  return format('reader-revised', args);
}

/** Sources of this page */
export function readerToSources(): string {
  return format('reader-to-sources');
}

/**
 * { $minutes ->
 *     [one] { $minutes } minute to read
 *    *[other] { $minutes } minutes to read
 * }
 */
export function readerMinutes(args: { minutes: number }): string {
  return format('reader-minutes', args);
}

/** Previous page */
export function readerPrevious(): string {
  return format('reader-previous');
}

/** Next page */
export function readerNext(): string {
  return format('reader-next');
}

/** Pages before and after */
export function readerAround(): string {
  return format('reader-around');
}

/** Background */
export function readerCalloutNote(): string {
  return format('reader-callout-note');
}

/** From practice */
export function readerCalloutTip(): string {
  return format('reader-callout-tip');
}

/** Key rule */
export function readerCalloutImportant(): string {
  return format('reader-callout-important');
}

/** Risk */
export function readerCalloutWarning(): string {
  return format('reader-callout-warning');
}

/** Danger to life */
export function readerCalloutCaution(): string {
  return format('reader-callout-caution');
}

/** Table */
export function readerTable(): string {
  return format('reader-table');
}

/** Copy these words */
export function readerSayCopy(): string {
  return format('reader-say-copy');
}

/** Copy the address */
export function readerAddressCopy(): string {
  return format('reader-address-copy');
}

/** Copy the address { $address } */
export function readerAddressCopyThis(args: { address: string }): string {
  return format('reader-address-copy-this', args);
}

/** Notes */
export function readerFootnotes(): string {
  return format('reader-footnotes');
}

/** Ticks are not kept. They vanish when you leave the page. */
export function readerTicksVanish(): string {
  return format('reader-ticks-vanish');
}

/** What this word means */
export function readerTerm(): string {
  return format('reader-term');
}

/** All words */
export function readerTermMore(): string {
  return format('reader-term-more');
}

/** “{ $term }” in the list of words */
export function readerTermRead(args: { term: string }): string {
  return format('reader-term-read', args);
}

/** Copy a link to “{ $title }” */
export function readerSectionCopy(args: { title: string }): string {
  return format('reader-section-copy', args);
}

/** Bookmark “{ $title }” */
export function readerSectionBookmark(args: { title: string }): string {
  return format('reader-section-bookmark', args);
}

/** Remove the bookmark of “{ $title }” */
export function readerSectionBookmarkRemove(args: { title: string }): string {
  return format('reader-section-bookmark-remove', args);
}

/** Copy a link to this page */
export function readerPageCopy(): string {
  return format('reader-page-copy');
}

/** Selected text */
export function readerPassage(): string {
  return format('reader-passage');
}

/** Copy with source */
export function readerPassageCopy(): string {
  return format('reader-passage-copy');
}

/** Copy text only */
export function readerPassageCopyPlain(): string {
  return format('reader-passage-copy-plain');
}

/** Copied */
export function readerCopied(): string {
  return format('reader-copied');
}

/** Copied with its source */
export function readerCopiedWithSource(): string {
  return format('reader-copied-with-source');
}

/** Link copied */
export function readerCopiedLink(): string {
  return format('reader-copied-link');
}

/** Address copied */
export function readerCopiedAddress(): string {
  return format('reader-copied-address');
}

/** This could not be copied. Select the text and press Ctrl C. */
export function readerCopyFailed(): string {
  return format('reader-copy-failed');
}

/** { $title }. { -app-name }, edition { $edition }, revised { $date }. { $place } */
export function readerCitation(args: {
  title: string;
  edition: string;
  date: Date;
  place: string;
}): string {
  return format('reader-citation', args);
}

/** { $title }: { $section }. { -app-name }, edition { $edition }, revised { $date }. { $place } */
export function readerCitationSection(args: {
  title: string;
  section: string;
  edition: string;
  date: Date;
  place: string;
}): string {
  return format('reader-citation-section', args);
}

/** { $title } ({ -app-name }, { $place }) */
export function readerLink(args: { title: string; place: string }): string {
  return format('reader-link', args);
}

/** { $title }: { $section } ({ -app-name }, { $place }) */
export function readerLinkSection(args: { title: string; section: string; place: string }): string {
  return format('reader-link-section', args);
}

/** Sources */
export function readerSources(): string {
  return format('reader-sources');
}

/** Read for this page */
export function readerSourcesChecked(): string {
  return format('reader-sources-checked');
}

/** Known from another text that quotes it */
export function readerSourcesSecondary(): string {
  return format('reader-sources-secondary');
}

/** Common knowledge, not yet looked up */
export function readerSourcesGeneral(): string {
  return format('reader-sources-general');
}

/** What this page rests on, and how it was checked. */
export function readerSourcesLead(): string {
  return format('reader-sources-lead');
}

/** { $publisher }, { $year } */
export function readerSourcesPublisher(args: { publisher: string; year: string }): string {
  return format('reader-sources-publisher', args);
}

/** Not yet checked */
export function readerVerify(): string {
  return format('reader-verify');
}

/** Nobody has yet compared these statements with their source. Check them before you rely on them. */
export function readerVerifyLead(): string {
  return format('reader-verify-lead');
}

/** This page does not exist in { $language } yet. You are reading it in { $shown }. */
export function readerTranslationMissing(args: { language: string; shown: string }): string {
  return format('reader-translation-missing', args);
}

/** The original has changed since this page was translated into { $language }. Compare before you rely on a detail. */
export function readerTranslationOutOfDate(args: { language: string }): string {
  return format('reader-translation-out-of-date', args);
}

/** Nobody has reviewed the { $language } translation yet. */
export function readerTranslationUnreviewed(args: { language: string }): string {
  return format('reader-translation-unreviewed', args);
}

/** Compare with the original */
export function readerTranslationCompare(): string {
  return format('reader-translation-compare');
}

/** Original */
export function readerTranslationOriginal(): string {
  return format('reader-translation-original');
}

/** Reviewed */
export function readerTranslationCurrent(): string {
  return format('reader-translation-current');
}

/** Draft, not reviewed */
export function readerTranslationDraft(): string {
  return format('reader-translation-draft');
}

/** Older than the original */
export function readerTranslationOld(): string {
  return format('reader-translation-old');
}

/** Not translated */
export function readerTranslationNone(): string {
  return format('reader-translation-none');
}

/** Original, { $date } */
export function readerTranslationOriginalOf(args: { date: Date }): string {
  return format('reader-translation-original-of', args);
}

/** { $title }, two languages side by side */
export function readerBeside(args: { title: string }): string {
  return format('reader-beside', args);
}

/** Close comparison */
export function readerBesideClose(): string {
  return format('reader-beside-close');
}

/** Print side by side */
export function readerBesidePrint(): string {
  return format('reader-beside-print');
}

/** Copy both */
export function readerBesideCopy(): string {
  return format('reader-beside-copy');
}

/** Second language */
export function readerBesideLanguage(): string {
  return format('reader-beside-language');
}

/** Paragraphs side by side. Arrow keys go from one to the next. */
export function readerBesideRows(): string {
  return format('reader-beside-rows');
}

/** This page does not exist in { $language } yet. */
export function readerBesideAbsent(args: { language: string }): string {
  return format('reader-beside-absent', args);
}

/** Close find */
export function readerFindClose(): string {
  return format('reader-find-close');
}

/** Next match */
export function readerFindNext(): string {
  return format('reader-find-next');
}

/** Previous match */
export function readerFindPrevious(): string {
  return format('reader-find-previous');
}

/** Not on this page */
export function readerFindNone(): string {
  return format('reader-find-none');
}

/** { $current } of { $total } */
export function readerFindCount(args: { current: number; total: number }): string {
  return format('reader-find-count', args);
}

/** Clear marks */
export function readerMarksClear(): string {
  return format('reader-marks-clear');
}

/** { -app-name }, edition { $edition }. Page revised { $date }. */
export function readerPrintEdition(args: { edition: string; date: Date }): string {
  return format('reader-print-edition', args);
}

/** Page { $place } */
export function readerPrintPlace(args: { place: string }): string {
  return format('reader-print-place', args);
}

/** Go to the contents */
export function readerFailedContents(): string {
  return format('reader-failed-contents');
}

/** Try again */
export function readerFailedAgain(): string {
  return format('reader-failed-again');
}

/** Hide or show chapters */
export function readerKeyTree(): string {
  return format('reader-key-tree');
}

/** Bookmark the page, or the section that has the focus */
export function readerKeyBookmark(): string {
  return format('reader-key-bookmark');
}

/** Compare languages */
export function readerKeyCompare(): string {
  return format('reader-key-compare');
}

/** Find on this page */
export function readerKeyFind(): string {
  return format('reader-key-find');
}

/** Next match */
export function readerKeyFindNext(): string {
  return format('reader-key-find-next');
}

/** Copy the selected text with its source, or a link to the section */
export function readerKeyCopy(): string {
  return format('reader-key-copy');
}

/** Search */
export function searchTitle(): string {
  return format('search-title');
}

/** Search the handbook, words and contacts */
export function searchField(): string {
  return format('search-field');
}

/** Search handbook, words, contacts */
export function searchPlaceholder(): string {
  return format('search-placeholder');
}

/** Clear the field */
export function searchClear(): string {
  return format('search-clear');
}

/**
 * { $count ->
 *     [0] Nothing found
 *     [one] { $count } result
 *    *[other] { $count } results
 * }
 */
export function searchCount(args: { count: number }): string {
  return format('search-count', args);
}

/** Type what you see or need: “passport”, “child”, “police”. */
export function searchBegin(): string {
  return format('search-begin');
}

/** One or two plain words are enough. Small spelling mistakes do no harm. */
export function searchBeginTip(): string {
  return format('search-begin-tip');
}

/** Filters */
export function searchFilters(): string {
  return format('search-filters');
}

/** Kind of result */
export function searchKinds(): string {
  return format('search-kinds');
}

/** Part of the handbook */
export function searchParts(): string {
  return format('search-parts');
}

/** All */
export function searchAll(): string {
  return format('search-all');
}

/** All parts */
export function searchAllParts(): string {
  return format('search-all-parts');
}

/** Handbook */
export function searchKindPage(): string {
  return format('search-kind-page');
}

/** Words */
export function searchKindTerm(): string {
  return format('search-kind-term');
}

/** Contacts */
export function searchKindContact(): string {
  return format('search-kind-contact');
}

/**
 * { $count ->
 *     [one] { $name }, { $count } result
 *    *[other] { $name }, { $count } results
 * }
 */
export function searchFilter(args: { name: string; count: number }): string {
  return format('search-filter', args);
}

/** Results */
export function searchResults(): string {
  return format('search-results');
}

/** Best match */
export function searchBest(): string {
  return format('search-best');
}

/** Showing results for “{ $words }” */
export function searchCorrected(args: { words: string }): string {
  return format('search-corrected', args);
}

/** in { $language } */
export function searchInLanguage(args: { language: string }): string {
  return format('search-in-language', args);
}

/** The search is being prepared. This takes a few seconds the first time. */
export function searchPreparing(): string {
  return format('search-preparing');
}

/** It goes on by itself. You can read every page meanwhile. */
export function searchPreparingTip(): string {
  return format('search-preparing-tip');
}

/** Try again */
export function searchAgain(): string {
  return format('search-again');
}

/** Nothing found for “{ $text }” */
export function searchNothing(args: { text: string }): string {
  return format('search-nothing', args);
}

/** We searched all pages, the list of words and the contacts. */
export function searchNothingEverywhere(): string {
  return format('search-nothing-everywhere');
}

/** We searched all pages, the list of words and the contacts for { $country }. */
export function searchNothingCountry(args: { country: string }): string {
  return format('search-nothing-country', args);
}

/** We searched only within the filters that you chose. */
export function searchNothingFiltered(): string {
  return format('search-nothing-filtered');
}

/** Search everywhere */
export function searchNothingClear(): string {
  return format('search-nothing-clear');
}

/** What helps */
export function searchNothingTips(): string {
  return format('search-nothing-tips');
}

/** Use fewer words, or one plain word. */
export function searchNothingFewer(): string {
  return format('search-nothing-fewer');
}

/** Use a wider word: “papers” for “residence card”. */
export function searchNothingOther(): string {
  return format('search-nothing-other');
}

/** Try the English word. Most pages exist in English. */
export function searchNothingEnglish(): string {
  return format('search-nothing-english');
}

/** See the contents of the handbook */
export function searchNothingContents(): string {
  return format('search-nothing-contents');
}

/** move */
export function searchKeyMove(): string {
  return format('search-key-move');
}

/** open */
export function searchKeyOpen(): string {
  return format('search-key-open');
}

/** open beside */
export function searchKeyBeside(): string {
  return format('search-key-beside');
}

/** filters */
export function searchKeyFilters(): string {
  return format('search-key-filters');
}

/** close */
export function searchKeyClose(): string {
  return format('search-key-close');
}

/** Searches stay on this computer and are not kept */
export function searchPrivate(): string {
  return format('search-private');
}

/** Go through the results */
export function searchDoesMove(): string {
  return format('search-does-move');
}

/** Open the result */
export function searchDoesOpen(): string {
  return format('search-does-open');
}

/** Open the result in two languages side by side */
export function searchDoesBeside(): string {
  return format('search-does-beside');
}

/** Go to the filters */
export function searchDoesFilters(): string {
  return format('search-does-filters');
}

/** Close the search */
export function searchDoesClose(): string {
  return format('search-does-close');
}
