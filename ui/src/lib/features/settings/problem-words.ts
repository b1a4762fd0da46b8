// What is wrong with a file of the handbook and what its editor can do, by the code of the problem.
import * as m from '$lib/i18n/messages';

type Words = { what: () => string; advice: () => string };

const words: Record<string, Words> = {
  'unreadable-file': { what: m.problemsUnreadableFile, advice: m.problemsUnreadableFileAdvice },
  'not-utf8': { what: m.problemsNotUtf8, advice: m.problemsNotUtf8Advice },
  'file-too-large': { what: m.problemsFileTooLarge, advice: m.problemsFileTooLargeAdvice },
  'line-too-long': { what: m.problemsLineTooLong, advice: m.problemsLineTooLongAdvice },
  'front-matter-missing': {
    what: m.problemsFrontMatterMissing,
    advice: m.problemsFrontMatterMissingAdvice
  },
  'front-matter-invalid': {
    what: m.problemsFrontMatterInvalid,
    advice: m.problemsFrontMatterInvalidAdvice
  },
  'unknown-key': { what: m.problemsUnknownKey, advice: m.problemsUnknownKeyAdvice },
  'missing-key': { what: m.problemsMissingKey, advice: m.problemsMissingKeyAdvice },
  'invalid-value': { what: m.problemsInvalidValue, advice: m.problemsInvalidValueAdvice },
  'dead-link': { what: m.problemsDeadLink, advice: m.problemsDeadLinkAdvice },
  'dead-anchor': { what: m.problemsDeadAnchor, advice: m.problemsDeadAnchorAdvice },
  'link-outside': { what: m.problemsLinkOutside, advice: m.problemsLinkOutsideAdvice },
  'unsafe-link': { what: m.problemsUnsafeLink, advice: m.problemsUnsafeLinkAdvice },
  'raw-html': { what: m.problemsRawHtml, advice: m.problemsRawHtmlAdvice },
  'duplicate-id': { what: m.problemsDuplicateId, advice: m.problemsDuplicateIdAdvice },
  'missing-id': { what: m.problemsMissingId, advice: m.problemsMissingIdAdvice },
  'heading-level': { what: m.problemsHeadingLevel, advice: m.problemsHeadingLevelAdvice },
  'nested-too-deeply': { what: m.problemsNestedTooDeeply, advice: m.problemsNestedTooDeeplyAdvice },
  'image-not-allowed': { what: m.problemsImageNotAllowed, advice: m.problemsImageNotAllowedAdvice },
  'page-not-listed': { what: m.problemsPageNotListed, advice: m.problemsPageNotListedAdvice },
  'page-missing': { what: m.problemsPageMissing, advice: m.problemsPageMissingAdvice },
  'unknown-part': { what: m.problemsUnknownPart, advice: m.problemsUnknownPartAdvice },
  'unknown-source': { what: m.problemsUnknownSource, advice: m.problemsUnknownSourceAdvice },
  'unknown-form': { what: m.problemsUnknownForm, advice: m.problemsUnknownFormAdvice },
  'unknown-concept': { what: m.problemsUnknownConcept, advice: m.problemsUnknownConceptAdvice },
  'unknown-section': { what: m.problemsUnknownSection, advice: m.problemsUnknownSectionAdvice },
  'unknown-generated': {
    what: m.problemsUnknownGenerated,
    advice: m.problemsUnknownGeneratedAdvice
  },
  'indicators-not-shown': {
    what: m.problemsIndicatorsNotShown,
    advice: m.problemsIndicatorsNotShownAdvice
  },
  'no-indicators': { what: m.problemsNoIndicators, advice: m.problemsNoIndicatorsAdvice },
  'said-twice': { what: m.problemsSaidTwice, advice: m.problemsSaidTwiceAdvice },
  'list-incomplete': { what: m.problemsListIncomplete, advice: m.problemsListIncompleteAdvice },
  'long-sentence': { what: m.problemsLongSentence, advice: m.problemsLongSentenceAdvice },
  'long-sentences': { what: m.problemsLongSentences, advice: m.problemsLongSentencesAdvice },
  'page-too-short': { what: m.problemsPageTooShort, advice: m.problemsPageTooShortAdvice },
  'page-too-long': { what: m.problemsPageTooLong, advice: m.problemsPageTooLongAdvice },
  'avoided-word': { what: m.problemsAvoidedWord, advice: m.problemsAvoidedWordAdvice },
  'unused-exception': { what: m.problemsUnusedException, advice: m.problemsUnusedExceptionAdvice },
  'duplicate-term': { what: m.problemsDuplicateTerm, advice: m.problemsDuplicateTermAdvice },
  'unknown-attribute': {
    what: m.problemsUnknownAttribute,
    advice: m.problemsUnknownAttributeAdvice
  },
  'invalid-condition': {
    what: m.problemsInvalidCondition,
    advice: m.problemsInvalidConditionAdvice
  },
  'translation-out-of-date': {
    what: m.problemsTranslationOutOfDate,
    advice: m.problemsTranslationOutOfDateAdvice
  },
  'translation-ids-differ': {
    what: m.problemsTranslationIdsDiffer,
    advice: m.problemsTranslationIdsDifferAdvice
  },
  'language-folder-missing': {
    what: m.problemsLanguageFolderMissing,
    advice: m.problemsLanguageFolderMissingAdvice
  }
};

const unknown: Words = { what: m.problemsUnknown, advice: m.problemsUnknownAdvice };

/** The codes for which there are words. */
export const problemCodes = Object.keys(words);

export const problemWords = (code: string): Words => words[code] ?? unknown;
