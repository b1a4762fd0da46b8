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

/** Who to call, what happens then, and what the person is entitled to. */
export function contactsLead(): string {
  return format('contacts-lead');
}

/** Print for the desk */
export function contactsPrint(): string {
  return format('contacts-print');
}

/** The directory was put together on { $date }. */
export function contactsCheckedOn(args: { date: string }): string {
  return format('contacts-checked-on', args);
}

/** Names, hours and notes stand as their sources give them. No number was called to test it. */
export function contactsEnglish(): string {
  return format('contacts-english');
}

/** Countries */
export function contactsCountries(): string {
  return format('contacts-countries');
}

/** Country */
export function contactsCountry(): string {
  return format('contacts-country');
}

/** Host country */
export function contactsHost(): string {
  return format('contacts-host');
}

/** Sending state */
export function contactsSending(): string {
  return format('contacts-sending');
}

/** Countries */
export function contactsStates(): string {
  return format('contacts-states');
}

/** Across borders */
export function contactsBodies(): string {
  return format('contacts-bodies');
}

/** What the law and the authorities say */
export function contactsStatements(): string {
  return format('contacts-statements');
}

/** Who can identify formally */
export function contactsStatementIdentification(): string {
  return format('contacts-statement-identification');
}

/** Reflection period */
export function contactsStatementRecoveryReflection(): string {
  return format('contacts-statement-recovery-reflection');
}

/** Residence permit */
export function contactsStatementResidencePermit(): string {
  return format('contacts-statement-residence-permit');
}

/** National referral mechanism */
export function contactsStatementNrm(): string {
  return format('contacts-statement-nrm');
}

/** More */
export function contactsMore(): string {
  return format('contacts-more');
}

/** What could not be established */
export function contactsMissing(): string {
  return format('contacts-missing');
}

/** Emergency */
export function contactsGroupEmergency(): string {
  return format('contacts-group-emergency');
}

/** Hotlines */
export function contactsGroupHotline(): string {
  return format('contacts-group-hotline');
}

/** First call */
export function contactsGroupFirstContact(): string {
  return format('contacts-group-first-contact');
}

/** Police */
export function contactsGroupPolice(): string {
  return format('contacts-group-police');
}

/** Children */
export function contactsGroupChildren(): string {
  return format('contacts-group-children');
}

/** Own nationals abroad */
export function contactsGroupOwnNationalsAbroad(): string {
  return format('contacts-group-own-nationals-abroad');
}

/** National co-ordination */
export function contactsGroupRapporteurCoordinator(): string {
  return format('contacts-group-rapporteur-coordinator');
}

/** International Organization for Migration */
export function contactsGroupIom(): string {
  return format('contacts-group-iom');
}

/** Hours: */
export function contactsHours(): string {
  return format('contacts-hours');
}

/** Languages: */
export function contactsLanguages(): string {
  return format('contacts-languages');
}

/** Source: */
export function contactsSource(): string {
  return format('contacts-source');
}

/** Source of the number */
export function contactsSourceOfNumber(): string {
  return format('contacts-source-of-number');
}

/** Not certain */
export function contactsNotCertain(): string {
  return format('contacts-not-certain');
}

/** From abroad { $number } */
export function contactsFromAbroad(args: { number: string }): string {
  return format('contacts-from-abroad', args);
}

/** Inside the country only: { $country } */
export function contactsOnlyInside(args: { country: string }): string {
  return format('contacts-only-inside', args);
}

/** Not known whether it can be reached from abroad */
export function contactsAbroadUnknown(): string {
  return format('contacts-abroad-unknown');
}

/** Copy { $number } */
export function contactsCopyNumber(args: { number: string }): string {
  return format('contacts-copy-number', args);
}

/** Show { $number } large */
export function contactsShowLarge(args: { number: string }): string {
  return format('contacts-show-large', args);
}

/** Copy { $address } */
export function contactsCopyAddress(args: { address: string }): string {
  return format('contacts-copy-address', args);
}

/** Public holidays { $year }, { $country } */
export function coverTitle(args: { year: string; country: string }): string {
  return format('cover-title', args);
}

/** Date */
export function coverDate(): string {
  return format('cover-date');
}

/** Day */
export function coverDay(): string {
  return format('cover-day');
}

/** Holiday */
export function coverHoliday(): string {
  return format('cover-holiday');
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

/** The handbook has no contacts for the country with the code “{ $country }”. */
export function errorsCountryNotFound(args: { country: string }): string {
  return format('errors-country-not-found', args);
}

/** Choose another country. In danger to life, 112 works everywhere in the European Union and in most countries around it. */
export function errorsCountryNotFoundAdvice(): string {
  return format('errors-country-not-found-advice');
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

/** Open a situation */
export function keysSituation(): string {
  return format('keys-situation');
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

/** Problems in the handbook’s files */
export function problemsTitle(): string {
  return format('problems-title');
}

/** The handbook is shown as far as it goes. This list is for the people who edit it. */
export function problemsLead(): string {
  return format('problems-lead');
}

/** Nothing is wrong. */
export function problemsNone(): string {
  return format('problems-none');
}

/** line { $line } */
export function problemsLine(args: { line: number }): string {
  return format('problems-line', args);
}

/** whole file */
export function problemsWholeFile(): string {
  return format('problems-whole-file');
}

/**
 * { $count ->
 *     [one] { $count } problem
 *    *[other] { $count } problems
 * }
 */
export function problemsCount(args: { count: number }): string {
  return format('problems-count', args);
}

/** Something is wrong here that this version of the program has no words for. */
export function problemsUnknown(): string {
  return format('problems-unknown');
}

/** Run the content check of the handbook for details. */
export function problemsUnknownAdvice(): string {
  return format('problems-unknown-advice');
}

/** The file cannot be read. */
export function problemsUnreadableFile(): string {
  return format('problems-unreadable-file');
}

/** Check that it is a file and that you may read it. */
export function problemsUnreadableFileAdvice(): string {
  return format('problems-unreadable-file-advice');
}

/** The file is not UTF-8 text. */
export function problemsNotUtf8(): string {
  return format('problems-not-utf8');
}

/** Save it again as UTF-8. */
export function problemsNotUtf8Advice(): string {
  return format('problems-not-utf8-advice');
}

/** The file is larger than a page can be. */
export function problemsFileTooLarge(): string {
  return format('problems-file-too-large');
}

/** Split it, or remove what does not belong there. */
export function problemsFileTooLargeAdvice(): string {
  return format('problems-file-too-large-advice');
}

/** The line is longer than 20,000 characters. */
export function problemsLineTooLong(): string {
  return format('problems-line-too-long');
}

/** Break it into paragraphs. */
export function problemsLineTooLongAdvice(): string {
  return format('problems-line-too-long-advice');
}

/** The page does not begin with +++. */
export function problemsFrontMatterMissing(): string {
  return format('problems-front-matter-missing');
}

/** Add the front matter with title, summary, sources and revised. */
export function problemsFrontMatterMissingAdvice(): string {
  return format('problems-front-matter-missing-advice');
}

/** The TOML cannot be read. */
export function problemsFrontMatterInvalid(): string {
  return format('problems-front-matter-invalid');
}

/** Mend the line; text stands between quotation marks. */
export function problemsFrontMatterInvalidAdvice(): string {
  return format('problems-front-matter-invalid-advice');
}

/** The key is not known here. */
export function problemsUnknownKey(): string {
  return format('problems-unknown-key');
}

/** Check its spelling or remove it. */
export function problemsUnknownKeyAdvice(): string {
  return format('problems-unknown-key-advice');
}

/** A key is missing. */
export function problemsMissingKey(): string {
  return format('problems-missing-key');
}

/** Add it. */
export function problemsMissingKeyAdvice(): string {
  return format('problems-missing-key-advice');
}

/** The value does not fit its key. */
export function problemsInvalidValue(): string {
  return format('problems-invalid-value');
}

/** Compare it with another file of the same kind. */
export function problemsInvalidValueAdvice(): string {
  return format('problems-invalid-value-advice');
}

/** The link leads to a page that does not exist. */
export function problemsDeadLink(): string {
  return format('problems-dead-link');
}

/** Mend the path or write the page. */
export function problemsDeadLinkAdvice(): string {
  return format('problems-dead-link-advice');
}

/** The link leads to a section that does not exist. */
export function problemsDeadAnchor(): string {
  return format('problems-dead-anchor');
}

/** Use an id of a heading on that page. */
export function problemsDeadAnchorAdvice(): string {
  return format('problems-dead-anchor-advice');
}

/** The link leads out of the handbook's folder. */
export function problemsLinkOutside(): string {
  return format('problems-link-outside');
}

/** Link to a page of the handbook, or write the address as https://. */
export function problemsLinkOutsideAdvice(): string {
  return format('problems-link-outside-advice');
}

/** The link is not to a page or to https. */
export function problemsUnsafeLink(): string {
  return format('problems-unsafe-link');
}

/** Remove it; only text remains. */
export function problemsUnsafeLinkAdvice(): string {
  return format('problems-unsafe-link-advice');
}

/** HTML is shown as text. */
export function problemsRawHtml(): string {
  return format('problems-raw-html');
}

/** Write it in Markdown. */
export function problemsRawHtmlAdvice(): string {
  return format('problems-raw-html-advice');
}

/** The id is used twice. */
export function problemsDuplicateId(): string {
  return format('problems-duplicate-id');
}

/** Give one of the two another id. */
export function problemsDuplicateIdAdvice(): string {
  return format('problems-duplicate-id-advice');
}

/** The heading has no id. */
export function problemsMissingId(): string {
  return format('problems-missing-id');
}

/** Add { "{#id}" } behind it; ids are for ever. */
export function problemsMissingIdAdvice(): string {
  return format('problems-missing-id-advice');
}

/** The heading has a level that a page does not use. */
export function problemsHeadingLevel(): string {
  return format('problems-heading-level');
}

/** Use ## and ###; the title stands in the front matter. */
export function problemsHeadingLevelAdvice(): string {
  return format('problems-heading-level-advice');
}

/** Lists or quotes are nested more than 12 deep. */
export function problemsNestedTooDeeply(): string {
  return format('problems-nested-too-deeply');
}

/** Make them flatter. */
export function problemsNestedTooDeeplyAdvice(): string {
  return format('problems-nested-too-deeply-advice');
}

/** Pictures are not shown. */
export function problemsImageNotAllowed(): string {
  return format('problems-image-not-allowed');
}

/** Say it in words. */
export function problemsImageNotAllowedAdvice(): string {
  return format('problems-image-not-allowed-advice');
}

/** The page is not listed in handbook.toml and is not shown. */
export function problemsPageNotListed(): string {
  return format('problems-page-not-listed');
}

/** Add it to its part. */
export function problemsPageNotListedAdvice(): string {
  return format('problems-page-not-listed-advice');
}

/** handbook.toml lists a page that has no file in the source language. */
export function problemsPageMissing(): string {
  return format('problems-page-missing');
}

/** Write the page or remove the line. */
export function problemsPageMissingAdvice(): string {
  return format('problems-page-missing-advice');
}

/** The folder is not a part of the handbook. */
export function problemsUnknownPart(): string {
  return format('problems-unknown-part');
}

/** Add the part to handbook.toml or move the file. */
export function problemsUnknownPartAdvice(): string {
  return format('problems-unknown-part-advice');
}

/** The source is not in sources.toml. */
export function problemsUnknownSource(): string {
  return format('problems-unknown-source');
}

/** Add it there or mend the id. */
export function problemsUnknownSourceAdvice(): string {
  return format('problems-unknown-source-advice');
}

/** The kind of exploitation is not in handbook.toml. */
export function problemsUnknownForm(): string {
  return format('problems-unknown-form');
}

/** Use one of its keys. */
export function problemsUnknownFormAdvice(): string {
  return format('problems-unknown-form-advice');
}

/** The concept is not in glossary.toml. */
export function problemsUnknownConcept(): string {
  return format('problems-unknown-concept');
}

/** Add it there or mend the id. */
export function problemsUnknownConceptAdvice(): string {
  return format('problems-unknown-concept-advice');
}

/** The section does not exist. */
export function problemsUnknownSection(): string {
  return format('problems-unknown-section');
}

/** Write page#id, with the id of a heading on that page. */
export function problemsUnknownSectionAdvice(): string {
  return format('problems-unknown-section-advice');
}

/** Nothing is made from the data under this name. */
export function problemsUnknownGenerated(): string {
  return format('problems-unknown-generated');
}

/** Write { "{{glossary}}" }, { "{{indicators}}" }, { "{{periods}}" } or { "{{sources}}" }. */
export function problemsUnknownGeneratedAdvice(): string {
  return format('problems-unknown-generated-advice');
}

/** The section does not show the indicators that name it. */
export function problemsIndicatorsNotShown(): string {
  return format('problems-indicators-not-shown');
}

/** Put the paragraph { "{{indicators}}" } there, or take the section out of indicators.toml. */
export function problemsIndicatorsNotShownAdvice(): string {
  return format('problems-indicators-not-shown-advice');
}

/** No indicator names this section. */
export function problemsNoIndicators(): string {
  return format('problems-no-indicators');
}

/** Name it in explained or shown of a row, or remove { "{{indicators}}" }. */
export function problemsNoIndicatorsAdvice(): string {
  return format('problems-no-indicators-advice');
}

/** A sign of indicators.toml is said again in nearly the same words. */
export function problemsSaidTwice(): string {
  return format('problems-said-twice');
}

/** Let that row name the section and write { "{{indicators}}" }, or say what is different. */
export function problemsSaidTwiceAdvice(): string {
  return format('problems-said-twice-advice');
}

/** The operational indicators are not complete. */
export function problemsListIncomplete(): string {
  return format('problems-list-incomplete');
}

/** Give each number of the list one row with its strength. */
export function problemsListIncompleteAdvice(): string {
  return format('problems-list-incomplete-advice');
}

/** The sentence has more than 35 words. */
export function problemsLongSentence(): string {
  return format('problems-long-sentence');
}

/** Cut it in two. */
export function problemsLongSentenceAdvice(): string {
  return format('problems-long-sentence-advice');
}

/** The sentences of the page are 16 words long or longer on average. */
export function problemsLongSentences(): string {
  return format('problems-long-sentences');
}

/** Cut the longest ones. */
export function problemsLongSentencesAdvice(): string {
  return format('problems-long-sentences-advice');
}

/** The page has fewer than 200 words. */
export function problemsPageTooShort(): string {
  return format('problems-page-too-short');
}

/** Say what is missing, or move its text to another page. */
export function problemsPageTooShortAdvice(): string {
  return format('problems-page-too-short-advice');
}

/** A page of guide/start has more than 300 words and does not fit one screen. */
export function problemsPageTooLong(): string {
  return format('problems-page-too-long');
}

/** Move what can wait to another page. */
export function problemsPageTooLongAdvice(): string {
  return format('problems-page-too-long-advice');
}

/** The handbook does not use this word. */
export function problemsAvoidedWord(): string {
  return format('problems-avoided-word');
}

/** Use the better word beside it, or add an exception with a reason to the page. */
export function problemsAvoidedWordAdvice(): string {
  return format('problems-avoided-word-advice');
}

/** Nothing on the page needs the exception. */
export function problemsUnusedException(): string {
  return format('problems-unused-exception');
}

/** Remove it. */
export function problemsUnusedExceptionAdvice(): string {
  return format('problems-unused-exception-advice');
}

/** Two concepts have the same word. */
export function problemsDuplicateTerm(): string {
  return format('problems-duplicate-term');
}

/** Keep it in one of them. */
export function problemsDuplicateTermAdvice(): string {
  return format('problems-duplicate-term-advice');
}

/** The attribute behind the heading is not known here. */
export function problemsUnknownAttribute(): string {
  return format('problems-unknown-attribute');
}

/** Check its spelling; see CONTRIBUTING. */
export function problemsUnknownAttributeAdvice(): string {
  return format('problems-unknown-attribute-advice');
}

/** The condition names a question or answer that does not exist. */
export function problemsInvalidCondition(): string {
  return format('problems-invalid-condition');
}

/** Write when=<question>:<answer>. */
export function problemsInvalidConditionAdvice(): string {
  return format('problems-invalid-condition-advice');
}

/** The original has changed since this was translated. */
export function problemsTranslationOutOfDate(): string {
  return format('problems-translation-out-of-date');
}

/** Compare the two, then set translates to the new hash. */
export function problemsTranslationOutOfDateAdvice(): string {
  return format('problems-translation-out-of-date-advice');
}

/** The headings' ids are not those of the original. */
export function problemsTranslationIdsDiffer(): string {
  return format('problems-translation-ids-differ');
}

/** Use the same ids in the same order. */
export function problemsTranslationIdsDifferAdvice(): string {
  return format('problems-translation-ids-differ-advice');
}

/** The folder of the source language is missing. */
export function problemsLanguageFolderMissing(): string {
  return format('problems-language-folder-missing');
}

/** Put it back, or install the handbook again. */
export function problemsLanguageFolderMissingAdvice(): string {
  return format('problems-language-folder-missing-advice');
}

/** Handbook */
export function readerContentsTitle(): string {
  return format('reader-contents-title');
}

/** Everything that you can read here, part by part. */
export function readerContentsLead(): string {
  return format('reader-contents-lead');
}

/** Kind of exploitation */
export function readerContentsForm(): string {
  return format('reader-contents-form');
}

/** All pages */
export function readerContentsAllForms(): string {
  return format('reader-contents-all-forms');
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

/** Find on this page */
export function readerFindOnPage(): string {
  return format('reader-find-on-page');
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

/** act today */
export function readerMarkUrgent(): string {
  return format('reader-mark-urgent');
}

/** (unverified) */
export function readerMarkUnverified(): string {
  return format('reader-mark-unverified');
}

/** Matter */
export function readerPeriodsMatter(): string {
  return format('reader-periods-matter');
}

/** Length */
export function readerPeriodsLength(): string {
  return format('reader-periods-length');
}

/** Who grants it */
export function readerPeriodsGrants(): string {
  return format('reader-periods-grants');
}

/** Legal basis */
export function readerPeriodsLegalBasis(): string {
  return format('reader-periods-legal-basis');
}

/** Source and date */
export function readerPeriodsSource(): string {
  return format('reader-periods-source');
}

/** Not established */
export function readerPeriodsNotEstablished(): string {
  return format('reader-periods-not-established');
}

/** Length not established */
export function readerPeriodsLengthNotEstablished(): string {
  return format('reader-periods-length-not-established');
}

/** Not established who grants it */
export function readerPeriodsGrantsNotEstablished(): string {
  return format('reader-periods-grants-not-established');
}

/** Legal basis not established */
export function readerPeriodsBasisNotEstablished(): string {
  return format('reader-periods-basis-not-established');
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

/** Kind of exploitation */
export function searchForms(): string {
  return format('search-forms');
}

/** All kinds */
export function searchAllForms(): string {
  return format('search-all-forms');
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

/** “{ $typed }” ({ $language }) means “{ $term }”. Showing results for that too. */
export function searchTranslated(args: { typed: string; language: string; term: string }): string {
  return format('search-translated', args);
}

/** found in its text in { $language } */
export function searchFoundIn(args: { language: string }): string {
  return format('search-found-in', args);
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

/** Nearest to it */
export function searchNothingNearest(): string {
  return format('search-nothing-nearest');
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

/** Settings */
export function settingsTitle(): string {
  return format('settings-title');
}

/** Not chosen */
export function settingsNotChosen(): string {
  return format('settings-not-chosen');
}

/** Language and place */
export function settingsPlace(): string {
  return format('settings-place');
}

/** Language of the program */
export function settingsLanguage(): string {
  return format('settings-language');
}

/** Changes menus and the handbook at once. */
export function settingsLanguageWhat(): string {
  return format('settings-language-what');
}

/** Second language */
export function settingsSecondLanguage(): string {
  return format('settings-second-language');
}

/** Used when you read two languages side by side. */
export function settingsSecondLanguageWhat(): string {
  return format('settings-second-language-what');
}

/** Host country */
export function settingsHost(): string {
  return format('settings-host');
}

/** Its emergency numbers stay in sight, and its contacts come first. */
export function settingsHostWhat(): string {
  return format('settings-host-what');
}

/** Sending state */
export function settingsSending(): string {
  return format('settings-sending');
}

/** The state that your mission belongs to. Its contacts come second. */
export function settingsSendingWhat(): string {
  return format('settings-sending-what');
}

/** Reading */
export function settingsReading(): string {
  return format('settings-reading');
}

/** Appearance */
export function settingsTheme(): string {
  return format('settings-theme');
}

/** Follows this computer unless you choose. */
export function settingsThemeWhat(): string {
  return format('settings-theme-what');
}

/** System */
export function settingsThemeSystem(): string {
  return format('settings-theme-system');
}

/** Light */
export function settingsThemeLight(): string {
  return format('settings-theme-light');
}

/** Dark */
export function settingsThemeDark(): string {
  return format('settings-theme-dark');
}

/** Contrast */
export function settingsThemeContrast(): string {
  return format('settings-theme-contrast');
}

/** Size of the handbook’s text */
export function settingsTextSize(): string {
  return format('settings-text-size');
}

/** Changes the text of pages only. */
export function settingsTextSizeWhat(): string {
  return format('settings-text-size-what');
}

/** { $size } px */
export function settingsPixels(args: { size: number }): string {
  return format('settings-pixels', args);
}

/** Size of the whole window */
export function settingsZoom(): string {
  return format('settings-zoom');
}

/** Also with Ctrl and plus, minus or 0. */
export function settingsZoomWhat(): string {
  return format('settings-zoom-what');
}

/** Smaller */
export function settingsSmaller(): string {
  return format('settings-smaller');
}

/** Larger */
export function settingsLarger(): string {
  return format('settings-larger');
}

/** Remember where I read */
export function settingsRemember(): string {
  return format('settings-remember');
}

/** Keeps the last page for “Continue” on the start page. Searches are never kept. */
export function settingsRememberWhat(): string {
  return format('settings-remember-what');
}

/** Forget what was read */
export function settingsForget(): string {
  return format('settings-forget');
}

/** Takes the last page off the start page. Bookmarks stay. */
export function settingsForgetWhat(): string {
  return format('settings-forget-what');
}

/** Nothing is kept now. */
export function settingsNothingKept(): string {
  return format('settings-nothing-kept');
}

/** Forget now */
export function settingsForgetNow(): string {
  return format('settings-forget-now');
}

/** Hiding and keyboard */
export function settingsHiding(): string {
  return format('settings-hiding');
}

/** Quick hide */
export function settingsHide(): string {
  return format('settings-hide');
}

/** Press Shift three times, or the button at the top. The window then shows a list of public holidays. */
export function settingsHideWhat(): string {
  return format('settings-hide-what');
}

/** Come back from Quick hide */
export function settingsReturn(): string {
  return format('settings-return');
}

/** Press these keys together, or click the year in the heading three times. Everything is as it was. */
export function settingsReturnWhat(): string {
  return format('settings-return-what');
}

/** Single keys as shortcuts */
export function settingsSingleKeys(): string {
  return format('settings-single-keys');
}

/** Letters, digits and signs without Ctrl or Alt. They always rest while you type. */
export function settingsSingleKeysWhat(): string {
  return format('settings-single-keys-what');
}

/** About */
export function settingsAbout(): string {
  return format('settings-about');
}

/** Edition of the handbook */
export function settingsEdition(): string {
  return format('settings-edition');
}

/** { $edition }, revised { $date } */
export function settingsEditionWords(args: { edition: string; date: string }): string {
  return format('settings-edition-words', args);
}

/** Version of the program */
export function settingsVersion(): string {
  return format('settings-version');
}

/** Folder of the handbook */
export function settingsHandbookFolder(): string {
  return format('settings-handbook-folder');
}

/** Folder of your choices */
export function settingsDataFolder(): string {
  return format('settings-data-folder');
}

/** Your choices and bookmarks. Nothing about a person. */
export function settingsDataFolderWhat(): string {
  return format('settings-data-folder-what');
}

/** Files of the handbook */
export function settingsProblems(): string {
  return format('settings-problems');
}

/** For the people who edit the handbook. */
export function settingsProblemsWhat(): string {
  return format('settings-problems-what');
}

/**
 * { $count ->
 *     [one] { $count } problem
 *    *[other] { $count } problems
 * }
 */
export function settingsProblemsCount(args: { count: number }): string {
  return format('settings-problems-count', args);
}

/** No problems */
export function settingsNoProblems(): string {
  return format('settings-no-problems');
}

/** About this handbook */
export function settingsHandbookAbout(): string {
  return format('settings-handbook-about');
}

/** Read who made it and what for */
export function settingsHandbookAboutRead(): string {
  return format('settings-handbook-about-read');
}

/** Read as a page */
export function situationAsPage(): string {
  return format('situation-as-page');
}

/** Clear ticks */
export function situationClear(): string {
  return format('situation-clear');
}

/**
 * { $count ->
 *     [0] No sign ticked.
 *     [one] { $count } sign ticked.
 *    *[other] { $count } signs ticked.
 * }
 */
export function situationTicked(args: { count: number }): string {
  return format('situation-ticked', args);
}

/** Ticks stay on this screen only and vanish when you leave it. */
export function situationVanish(): string {
  return format('situation-vanish');
}

/** Not yet translated; shown in English */
export function situationNotTranslated(): string {
  return format('situation-not-translated');
}

/** The English original has changed since this was translated */
export function situationOutOfDate(): string {
  return format('situation-out-of-date');
}

/** Translation not yet reviewed by an expert */
export function situationNotReviewed(): string {
  return format('situation-not-reviewed');
}

/** What is happening? */
export function startTitle(): string {
  return format('start-title');
}

/** Choose what is closest. You can change your mind; nothing leaves this computer. */
export function startLead(): string {
  return format('start-lead');
}

/** Open two-minute view */
export function startTwoMinutes(): string {
  return format('start-two-minutes');
}

/** Read as a page */
export function startAsPage(): string {
  return format('start-as-page');
}

/** Emergency in { $country } */
export function startEmergency(args: { country: string }): string {
  return format('start-emergency', args);
}

/** All contacts */
export function startAllContacts(): string {
  return format('start-all-contacts');
}

/** Emergency numbers */
export function startNoHost(): string {
  return format('start-no-host');
}

/** Choose the country where you work, and its numbers stay in sight on every screen. In danger to life, call 112: it works in all countries of the European Union and in most around it. */
export function startNoHostWhy(): string {
  return format('start-no-host-why');
}

/** Choose the host country */
export function startChooseHost(): string {
  return format('start-choose-host');
}

/** Police, ambulance, fire */
export function startServiceAll(): string {
  return format('start-service-all');
}

/** Police */
export function startServicePolice(): string {
  return format('start-service-police');
}

/** Ambulance */
export function startServiceAmbulance(): string {
  return format('start-service-ambulance');
}

/** Fire and rescue */
export function startServiceFire(): string {
  return format('start-service-fire');
}

/** Other service */
export function startServiceOther(): string {
  return format('start-service-other');
}

/** Help for victims of trafficking */
export function startServiceVictims(): string {
  return format('start-service-victims');
}

/** Advice for professionals */
export function startServiceProfessionals(): string {
  return format('start-service-professionals');
}

/** Hotline on human trafficking */
export function startServicePublic(): string {
  return format('start-service-public');
}

/** Helpline for children */
export function startServiceChildren(): string {
  return format('start-service-children');
}

/** Missing children */
export function startServiceMissingChildren(): string {
  return format('start-service-missing-children');
}

/** Support for victims of crime */
export function startServiceCrimeVictims(): string {
  return format('start-service-crime-victims');
}

/** Continue */
export function startContinue(): string {
  return format('start-continue');
}

/** Handbook, chapter { $number } */
export function startChapter(args: { number: string }): string {
  return format('start-chapter', args);
}

/** Bookmarks */
export function startBookmarks(): string {
  return format('start-bookmarks');
}

/** Pages that you mark while reading appear here. */
export function startNoBookmarks(): string {
  return format('start-no-bookmarks');
}

/** Set up this computer */
export function welcomeTitle(): string {
  return format('welcome-title');
}

/** Three short steps. You can change all of it later in Settings. */
export function welcomeLead(): string {
  return format('welcome-lead');
}

/** Works without internet. Nothing is sent anywhere, now or later. */
export function welcomeOffline(): string {
  return format('welcome-offline');
}

/** To hide the window at any time: { $keys }. A list of public holidays covers it. */
export function welcomeHide(args: { keys: string }): string {
  return format('welcome-hide', args);
}

/** To come back: { $keys }, or click the year in the heading three times. Remember this one. */
export function welcomeReturn(args: { keys: string }): string {
  return format('welcome-return', args);
}

/** Edition { $date } */
export function welcomeEdition(args: { date: string }): string {
  return format('welcome-edition', args);
}

/** Step { $number } of { $total } */
export function welcomeStep(args: { number: number; total: number }): string {
  return format('welcome-step', args);
}

/** Choose your language */
export function welcomeLanguage(): string {
  return format('welcome-language');
}

/** Where a page is not yet translated, you see the English original. */
export function welcomeLanguageWhy(): string {
  return format('welcome-language-why');
}

/** Where do you work? */
export function welcomeHost(): string {
  return format('welcome-host');
}

/** The emergency numbers of this country stay in sight on every screen. */
export function welcomeHostWhy(): string {
  return format('welcome-host-why');
}

/** Which state does your mission belong to? */
export function welcomeSending(): string {
  return format('welcome-sending');
}

/** Its contacts for its own nationals are then close at hand. */
export function welcomeSendingWhy(): string {
  return format('welcome-sending-why');
}

/** Complete */
export function welcomeComplete(): string {
  return format('welcome-complete');
}

/** Complete, reviewed by experts */
export function welcomeReviewed(): string {
  return format('welcome-reviewed');
}

/** { $pages } of { $total } pages */
export function welcomePages(args: { pages: string; total: string }): string {
  return format('welcome-pages', args);
}

/** Back */
export function welcomeBack(): string {
  return format('welcome-back');
}

/** Skip the rest */
export function welcomeSkip(): string {
  return format('welcome-skip');
}

/** Continue */
export function welcomeContinue(): string {
  return format('welcome-continue');
}

/** Open the handbook */
export function welcomeDone(): string {
  return format('welcome-done');
}
