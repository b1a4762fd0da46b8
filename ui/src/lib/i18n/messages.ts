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

/** Cases */
export function casesTitle(): string {
  return format('cases-title');
}

/** References only. Names stay inside each case. */
export function casesLead(): string {
  return format('cases-lead');
}

/** New case */
export function casesNew(): string {
  return format('cases-new');
}

/** Show */
export function casesFilters(): string {
  return format('cases-filters');
}

/** Open */
export function casesOpen(): string {
  return format('cases-open');
}

/** Due this week */
export function casesWeek(): string {
  return format('cases-week');
}

/** Waiting for others */
export function casesWaiting(): string {
  return format('cases-waiting');
}

/** Closed */
export function casesClosed(): string {
  return format('cases-closed');
}

/** Search in your cases */
export function casesSearch(): string {
  return format('cases-search');
}

/** Sort */
export function casesSort(): string {
  return format('cases-sort');
}

/** Changed last */
export function casesSortChanged(): string {
  return format('cases-sort-changed');
}

/** Due first */
export function casesSortDue(): string {
  return format('cases-sort-due');
}

/** By reference */
export function casesSortReference(): string {
  return format('cases-sort-reference');
}

/** Case */
export function casesColumnCase(): string {
  return format('cases-column-case');
}

/** Checklists */
export function casesColumnWork(): string {
  return format('cases-column-work');
}

/** Agreement */
export function casesColumnAgreement(): string {
  return format('cases-column-agreement');
}

/** Changed */
export function casesColumnChanged(): string {
  return format('cases-column-changed');
}

/** Keep until */
export function casesColumnKeep(): string {
  return format('cases-column-keep');
}

/** No details yet */
export function casesUntold(): string {
  return format('cases-untold');
}

/** Danger */
export function casesDanger(): string {
  return format('cases-danger');
}

/**
 * { $count ->
 *     [0] None yet
 *     [one] { $count } checklist
 *    *[other] { $count } checklists
 * }
 */
export function casesRuns(args: { count: number }): string {
  return format('cases-runs', args);
}

/** Given: { $who } */
export function casesAgreed(args: { who: string }): string {
  return format('cases-agreed', args);
}

/** Not asked yet */
export function casesNotAsked(): string {
  return format('cases-not-asked');
}

/** Asked, not given */
export function casesNotGiven(): string {
  return format('cases-not-given');
}

/**
 * { $days ->
 *     [0] today
 *     [one] in { $days } day
 *    *[other] in { $days } days
 * }
 */
export function casesDaysLeft(args: { days: number }): string {
  return format('cases-days-left', args);
}

/** Date has passed */
export function casesOverdue(): string {
  return format('cases-overdue');
}

/** No date */
export function casesKeepNone(): string {
  return format('cases-keep-none');
}

/** No cases yet. Open one when there is something to write down. */
export function casesNone(): string {
  return format('cases-none');
}

/** No case in this view. */
export function casesNoneHere(): string {
  return format('cases-none-here');
}

/** No case has these words. */
export function casesNoneFound(): string {
  return format('cases-none-found');
}

/** Erased cases */
export function casesErased(): string {
  return format('cases-erased');
}

/** Receipts without personal data. */
export function casesErasedWhat(): string {
  return format('cases-erased-what');
}

/** its date had come */
export function casesErasedBecauseDue(): string {
  return format('cases-erased-because-due');
}

/** the person asked for it */
export function casesErasedBecauseAsked(): string {
  return format('cases-erased-because-asked');
}

/** made by mistake or for practice */
export function casesErasedBecauseMistake(): string {
  return format('cases-erased-because-mistake');
}

/** it now lies with somebody else */
export function casesErasedBecauseHandedOver(): string {
  return format('cases-erased-because-handed-over');
}

/** another reason */
export function casesErasedBecauseOther(): string {
  return format('cases-erased-because-other');
}

/** A case needs no name. It gets a reference, and you can add all the rest later. */
export function casesNewLead(): string {
  return format('cases-new-lead');
}

/** Open the case */
export function casesCreate(): string {
  return format('cases-create');
}

/** Cancel */
export function casesCancel(): string {
  return format('cases-cancel');
}

/** Close */
export function casesCloseWindow(): string {
  return format('cases-close-window');
}

/** What is known */
export function casesFacts(): string {
  return format('cases-facts');
}

/** Your own words */
export function casesLabel(): string {
  return format('cases-label');
}

/** To find the case again. Not a name. */
export function casesLabelHint(): string {
  return format('cases-label-hint');
}

/** Host country */
export function casesHost(): string {
  return format('cases-host');
}

/** Country of origin */
export function casesOrigin(): string {
  return format('cases-origin');
}

/** Nationality */
export function casesNationality(): string {
  return format('cases-nationality');
}

/** Own national */
export function casesNationalityOwn(): string {
  return format('cases-nationality-own');
}

/** Another state */
export function casesNationalityOther(): string {
  return format('cases-nationality-other');
}

/** None */
export function casesNationalityNone(): string {
  return format('cases-nationality-none');
}

/** Age */
export function casesAge(): string {
  return format('cases-age');
}

/** Adult */
export function casesAgeAdult(): string {
  return format('cases-age-adult');
}

/** Child */
export function casesAgeChild(): string {
  return format('cases-age-child');
}

/** Possible exploitation */
export function casesForms(): string {
  return format('cases-forms');
}

/** Detained now */
export function casesDetained(): string {
  return format('cases-detained');
}

/** Wishes to return */
export function casesWishesReturn(): string {
  return format('cases-wishes-return');
}

/** Danger now */
export function casesDangerNow(): string {
  return format('cases-danger-now');
}

/** Yes */
export function casesYes(): string {
  return format('cases-yes');
}

/** No */
export function casesNo(): string {
  return format('cases-no');
}

/** Not known */
export function casesUnknown(): string {
  return format('cases-unknown');
}

/** Add a name */
export function casesAddName(): string {
  return format('cases-add-name');
}

/** Name */
export function casesName(): string {
  return format('cases-name');
}

/** You may not need it. The reference is enough for most steps, and a name that is not written cannot be found. Write it only if somebody must be called by it. */
export function casesNameWhy(): string {
  return format('cases-name-why');
}

/** Safe contact */
export function casesSafeContact(): string {
  return format('cases-safe-contact');
}

/** How, when and through whom. What to say if somebody else answers. */
export function casesSafeContactHint(): string {
  return format('cases-safe-contact-hint');
}

/** Where you are */
export function casesCrumb(): string {
  return format('cases-crumb');
}

/** Timeline */
export function casesTimeline(): string {
  return format('cases-timeline');
}

/** Saved { $time } */
export function casesSaved(args: { time: string }): string {
  return format('cases-saved', args);
}

/** Saving … */
export function casesSaving(): string {
  return format('cases-saving');
}

/** Not saved. Your words are kept here. */
export function casesNotSaved(): string {
  return format('cases-not-saved');
}

/** Undo */
export function casesUndo(): string {
  return format('cases-undo');
}

/** Undone */
export function casesUndone(): string {
  return format('cases-undone');
}

/** What you had typed is still here. */
export function casesKeptTyped(): string {
  return format('cases-kept-typed');
}

/** Note */
export function casesNote(): string {
  return format('cases-note');
}

/** Own words of the person, no names needed. Saved while you write. */
export function casesNoteHint(): string {
  return format('cases-note-hint');
}

/** Rests on agreement */
export function casesNoteRests(): string {
  return format('cases-note-rests');
}

/** No agreement needed */
export function casesNoteRestsNone(): string {
  return format('cases-note-rests-none');
}

/** Done */
export function casesNoteDone(): string {
  return format('cases-note-done');
}

/** Change note */
export function casesNoteEdit(): string {
  return format('cases-note-edit');
}

/** Remove note */
export function casesNoteRemove(): string {
  return format('cases-note-remove');
}

/** The note was removed. */
export function casesNoteRemoved(): string {
  return format('cases-note-removed');
}

/** Rests on an agreement */
export function casesNoteResting(): string {
  return format('cases-note-resting');
}

/** Agreement */
export function casesAgreement(): string {
  return format('cases-agreement');
}

/** Nothing was asked yet. Before personal data go to anyone, ask and write down the answer. */
export function casesAgreementNone(): string {
  return format('cases-agreement-none');
}

/** Can be withdrawn at any time. */
export function casesAgreementAnyTime(): string {
  return format('cases-agreement-any-time');
}

/** Write down an answer */
export function casesAgreementAdd(): string {
  return format('cases-agreement-add');
}

/** What the person said */
export function casesAgreementTitle(): string {
  return format('cases-agreement-title');
}

/** One answer for one receiver. Say first who would know what, and that no is a good answer too. */
export function casesAgreementLead(): string {
  return format('cases-agreement-lead');
}

/** Who may know */
export function casesAgreementReceiver(): string {
  return format('cases-agreement-receiver');
}

/** Choose who */
export function casesAgreementChoose(): string {
  return format('cases-agreement-choose');
}

/** What for */
export function casesAgreementPurpose(): string {
  return format('cases-agreement-purpose');
}

/** What may be said */
export function casesAgreementDetail(): string {
  return format('cases-agreement-detail');
}

/** For example: identity only, all details. */
export function casesAgreementDetailHint(): string {
  return format('cases-agreement-detail-hint');
}

/** The answer */
export function casesAgreementAnswer(): string {
  return format('cases-agreement-answer');
}

/** Agrees */
export function casesAgreementYes(): string {
  return format('cases-agreement-yes');
}

/** Does not agree */
export function casesAgreementNo(): string {
  return format('cases-agreement-no');
}

/** Not sure yet */
export function casesAgreementUnknown(): string {
  return format('cases-agreement-unknown');
}

/** How it was given */
export function casesAgreementHow(): string {
  return format('cases-agreement-how');
}

/** For example: on paper, in the person’s language. */
export function casesAgreementHowHint(): string {
  return format('cases-agreement-how-hint');
}

/** Until */
export function casesAgreementUntil(): string {
  return format('cases-agreement-until');
}

/** May stay empty. */
export function casesAgreementUntilHint(): string {
  return format('cases-agreement-until-hint');
}

/** Save the answer */
export function casesAgreementSave(): string {
  return format('cases-agreement-save');
}

/** Given */
export function casesAgreementGiven(): string {
  return format('cases-agreement-given');
}

/** Not given */
export function casesAgreementRefused(): string {
  return format('cases-agreement-refused');
}

/** Not sure */
export function casesAgreementOpen(): string {
  return format('cases-agreement-open');
}

/** Over */
export function casesAgreementOver(): string {
  return format('cases-agreement-over');
}

/** Withdrawn */
export function casesAgreementWithdrawn(): string {
  return format('cases-agreement-withdrawn');
}

/** until { $date } */
export function casesAgreementUntilDay(args: { date: string }): string {
  return format('cases-agreement-until-day', args);
}

/** Withdraw */
export function casesWithdraw(): string {
  return format('cases-withdraw');
}

/** Withdraw the agreement for { $who } */
export function casesWithdrawTitle(args: { who: string }): string {
  return format('cases-withdraw-title', args);
}

/**
 * { $notes ->
 *     [0] No note rests on it.
 *     [one] { $notes } note that rests on it is deleted.
 *    *[other] { $notes } notes that rest on it are deleted.
 * }
 */
export function casesWithdrawNotes(args: { notes: number }): string {
  return format('cases-withdraw-notes', args);
}

/** Checklists that rest on it are deleted too, and the copies from before. This cannot be undone. What left the mission already is not called back: tell the receiver yourself. */
export function casesWithdrawRuns(): string {
  return format('cases-withdraw-runs');
}

/** Withdraw and delete */
export function casesWithdrawNow(): string {
  return format('cases-withdraw-now');
}

/** service for victims */
export function casesReceiverServiceProvider(): string {
  return format('cases-receiver-service-provider');
}

/** police */
export function casesReceiverPolice(): string {
  return format('cases-receiver-police');
}

/** competent authority */
export function casesReceiverAuthority(): string {
  return format('cases-receiver-authority');
}

/** own ministry */
export function casesReceiverMinistry(): string {
  return format('cases-receiver-ministry');
}

/** child protection */
export function casesReceiverChildProtection(): string {
  return format('cases-receiver-child-protection');
}

/** IOM */
export function casesReceiverIom(): string {
  return format('cases-receiver-iom');
}

/** lawyer */
export function casesReceiverLawyer(): string {
  return format('cases-receiver-lawyer');
}

/** family */
export function casesReceiverFamily(): string {
  return format('cases-receiver-family');
}

/** mission of another state */
export function casesReceiverOtherMission(): string {
  return format('cases-receiver-other-mission');
}

/** another post of your service */
export function casesReceiverOtherPost(): string {
  return format('cases-receiver-other-post');
}

/** Somebody else */
export function casesReceiverOther(): string {
  return format('cases-receiver-other');
}

/** Who */
export function casesReceiverOtherWho(): string {
  return format('cases-receiver-other-who');
}

/** Checklists */
export function casesRunsTitle(): string {
  return format('cases-runs-title');
}

/** No checklist was begun in this case. */
export function casesRunsNone(): string {
  return format('cases-runs-none');
}

/** Begin a checklist */
export function casesRunStart(): string {
  return format('cases-run-start');
}

/** Answers are saved in this case at once. You can stop at any question. */
export function casesRunStartLead(): string {
  return format('cases-run-start-lead');
}

/** Go on */
export function casesRunGoOn(): string {
  return format('cases-run-go-on');
}

/** See result */
export function casesRunResult(): string {
  return format('cases-run-result');
}

/** Compare the last two */
export function casesRunCompare(): string {
  return format('cases-run-compare');
}

/** Finished */
export function casesRunFinished(): string {
  return format('cases-run-finished');
}

/** { $answered } of { $shown } answered */
export function casesRunProgress(args: { answered: string; shown: string }): string {
  return format('cases-run-progress', args);
}

/** The handbook has changed this list since. */
export function casesRunOlder(): string {
  return format('cases-run-older');
}

/** { $who }, { $date } */
export function casesRunBy(args: { who: string; date: string }): string {
  return format('cases-run-by', args);
}

/** Act now */
export function casesFindingActNow(): string {
  return format('cases-finding-act-now');
}

/** Strong grounds to refer */
export function casesFindingStrongGrounds(): string {
  return format('cases-finding-strong-grounds');
}

/** Grounds to consult */
export function casesFindingConsult(): string {
  return format('cases-finding-consult');
}

/** No grounds found so far */
export function casesFindingNoGrounds(): string {
  return format('cases-finding-no-grounds');
}

/** Do not arrange the return */
export function casesFindingReturnNotAtAll(): string {
  return format('cases-finding-return-not-at-all');
}

/** Not now */
export function casesFindingReturnNotNow(): string {
  return format('cases-finding-return-not-now');
}

/** Too much is not known */
export function casesFindingReturnUnknown(): string {
  return format('cases-finding-return-unknown');
}

/** Only with measures */
export function casesFindingReturnWithMeasures(): string {
  return format('cases-finding-return-with-measures');
}

/** No risk found so far */
export function casesFindingReturnNoRiskFound(): string {
  return format('cases-finding-return-no-risk-found');
}

/** Something is left to prepare */
export function casesFindingToPrepare(): string {
  return format('cases-finding-to-prepare');
}

/** Prepared */
export function casesFindingPrepared(): string {
  return format('cases-finding-prepared');
}

/** State */
export function casesState(): string {
  return format('cases-state');
}

/** Open */
export function casesStateOpen(): string {
  return format('cases-state-open');
}

/** Waiting */
export function casesStateWaiting(): string {
  return format('cases-state-waiting');
}

/** Closed */
export function casesStateClosed(): string {
  return format('cases-state-closed');
}

/** How it ended */
export function casesEnding(): string {
  return format('cases-ending');
}

/** This kind is counted for the annual report. */
export function casesEndingHint(): string {
  return format('cases-ending-hint');
}

/** Referred to services */
export function casesEndingReferred(): string {
  return format('cases-ending-referred');
}

/** Formally identified */
export function casesEndingIdentified(): string {
  return format('cases-ending-identified');
}

/** Returned safely */
export function casesEndingReturnedSafely(): string {
  return format('cases-ending-returned-safely');
}

/** Returned otherwise */
export function casesEndingReturnedOtherwise(): string {
  return format('cases-ending-returned-otherwise');
}

/** Declined help */
export function casesEndingDeclined(): string {
  return format('cases-ending-declined');
}

/** No grounds found */
export function casesEndingNoGrounds(): string {
  return format('cases-ending-no-grounds');
}

/** Contact lost */
export function casesEndingContactLost(): string {
  return format('cases-ending-contact-lost');
}

/** Passed to another authority */
export function casesEndingPassedOn(): string {
  return format('cases-ending-passed-on');
}

/** Other */
export function casesEndingOther(): string {
  return format('cases-ending-other');
}

/** Not said */
export function casesEndingUnknown(): string {
  return format('cases-ending-unknown');
}

/** In your own words */
export function casesOutcome(): string {
  return format('cases-outcome');
}

/** A few words, without names. They are never counted, and may stay empty. */
export function casesOutcomeHint(): string {
  return format('cases-outcome-hint');
}

/** Close the case */
export function casesClose(): string {
  return format('cases-close');
}

/** Keep until */
export function casesKeep(): string {
  return format('cases-keep');
}

/** You are reminded then. Nothing is erased without you. */
export function casesKeepWhat(): string {
  return format('cases-keep-what');
}

/** Why it is kept longer */
export function casesKeepReason(): string {
  return format('cases-keep-reason');
}

/** Change the date */
export function casesKeepLonger(): string {
  return format('cases-keep-longer');
}

/** Day */
export function casesKeepDate(): string {
  return format('cases-keep-date');
}

/** Year, month, day: 2027-05-01. */
export function casesDayHint(): string {
  return format('cases-day-hint');
}

/** There is no such day. Write it as 2027-05-01. */
export function casesDayWrong(): string {
  return format('cases-day-wrong');
}

/** Save */
export function casesKeepSave(): string {
  return format('cases-keep-save');
}

/** Write why it must be kept longer. */
export function casesKeepReasonMissing(): string {
  return format('cases-keep-reason-missing');
}

/** Erase this case */
export function casesErase(): string {
  return format('cases-erase');
}

/** Erase this case */
export function casesEraseTitle(): string {
  return format('cases-erase-title');
}

/** The case, its notes, agreements and checklists are erased, and so are the copies from before. Nobody can bring them back. A receipt stays, with the reference, the day and the reason. */
export function casesEraseLead(): string {
  return format('cases-erase-lead');
}

/** Why */
export function casesEraseWhy(): string {
  return format('cases-erase-why');
}

/** Its date has come */
export function casesEraseBecauseDue(): string {
  return format('cases-erase-because-due');
}

/** The person asked for it */
export function casesEraseBecauseAsked(): string {
  return format('cases-erase-because-asked');
}

/** Made by mistake or for practice */
export function casesEraseBecauseMistake(): string {
  return format('cases-erase-because-mistake');
}

/** It now lies with somebody else */
export function casesEraseBecauseHandedOver(): string {
  return format('cases-erase-because-handed-over');
}

/** Another reason */
export function casesEraseBecauseOther(): string {
  return format('cases-erase-because-other');
}

/** To confirm, type the reference: { $reference } */
export function casesEraseType(args: { reference: string }): string {
  return format('cases-erase-type', args);
}

/** Erase case */
export function casesEraseNow(): string {
  return format('cases-erase-now');
}

/** Case { $reference } was erased. The receipt is below the list. */
export function casesEraseDone(args: { reference: string }): string {
  return format('cases-erase-done', args);
}

/** Case opened. */
export function casesEventCaseOpened(): string {
  return format('cases-event-case-opened');
}

/** What is known was changed. */
export function casesEventCaseChanged(): string {
  return format('cases-event-case-changed');
}

/** State of the case changed. */
export function casesEventStateChanged(): string {
  return format('cases-event-state-changed');
}

/** Checklist begun. */
export function casesEventRunStarted(): string {
  return format('cases-event-run-started');
}

/** Checklist finished. */
export function casesEventRunFinished(): string {
  return format('cases-event-run-finished');
}

/** Checklist taken up again. */
export function casesEventRunReopened(): string {
  return format('cases-event-run-reopened');
}

/** Checklist removed. */
export function casesEventRunRemoved(): string {
  return format('cases-event-run-removed');
}

/** A note was changed. */
export function casesEventNoteChanged(): string {
  return format('cases-event-note-changed');
}

/** A note was removed. */
export function casesEventNoteRemoved(): string {
  return format('cases-event-note-removed');
}

/** Asked for agreement. */
export function casesEventConsentAsked(): string {
  return format('cases-event-consent-asked');
}

/** Agreement withdrawn; what rested on it was deleted. */
export function casesEventConsentWithdrawn(): string {
  return format('cases-event-consent-withdrawn');
}

/** A step of the plan was changed. */
export function casesEventStepChanged(): string {
  return format('cases-event-step-changed');
}

/** Decided to pass on without agreement. */
export function casesEventDecidedWithout(): string {
  return format('cases-event-decided-without');
}

/** Decision taken back. */
export function casesEventDecisionTakenBack(): string {
  return format('cases-event-decision-taken-back');
}

/** A paper was made. */
export function casesEventPaperMade(): string {
  return format('cases-event-paper-made');
}

/** Handed over. */
export function casesEventHandedOver(): string {
  return format('cases-event-handed-over');
}

/** Received from another mission. */
export function casesEventReceived(): string {
  return format('cases-event-received');
}

/** Changed. */
export function casesEventOther(): string {
  return format('cases-event-other');
}

/** Put into a case */
export function casesChoose(): string {
  return format('cases-choose');
}

/** The answers move from memory into the case and are saved there. */
export function casesChooseLead(): string {
  return format('cases-choose-lead');
}

/** A new case */
export function casesChooseNew(): string {
  return format('cases-choose-new');
}

/** Choose a case */
export function casesChooseOne(): string {
  return format('cases-choose-one');
}

/** Unlock cases first. The answers stay in memory until then. */
export function casesChooseLocked(): string {
  return format('cases-choose-locked');
}

/** Cases */
export function casesPlace(): string {
  return format('cases-place');
}

/** New case or note */
export function casesKeyNew(): string {
  return format('cases-key-new');
}

/** Undo the last change */
export function casesKeyUndo(): string {
  return format('cases-key-undo');
}

/** Move in the list */
export function casesKeyMove(): string {
  return format('cases-key-move');
}

/** Open the case */
export function casesKeyOpen(): string {
  return format('cases-key-open');
}

/** Take the facts into a case */
export function casesTakeTitle(): string {
  return format('cases-take-title');
}

/** Look at each fact before it is kept. What is not known does not replace what is. */
export function casesTakeLead(): string {
  return format('cases-take-lead');
}

/** Agreement is not taken over: record it in the case with what the person was asked and said. */
export function casesTakeAgreement(): string {
  return format('cases-take-agreement');
}

/** The case knows all of this already. */
export function casesTakeNothing(): string {
  return format('cases-take-nothing');
}

/** A new case */
export function casesTakeNew(): string {
  return format('cases-take-new');
}

/** Keep these facts */
export function casesTakeKeep(): string {
  return format('cases-take-keep');
}

/** Another case */
export function casesTakeBack(): string {
  return format('cases-take-back');
}

/** now: { $before } */
export function casesTakeWas(args: { before: string }): string {
  return format('cases-take-was', args);
}

/** Checklists */
export function checklistTitle(): string {
  return format('checklist-title');
}

/** One question at a time, with words to say and why it matters. You can stop at any second. */
export function checklistLead(): string {
  return format('checklist-lead');
}

/** A quick check needs no passphrase. It stays in memory and is gone when the program is closed. */
export function checklistQuick(): string {
  return format('checklist-quick');
}

/** Begin a quick check */
export function checklistBegin(): string {
  return format('checklist-begin');
}

/** Go on */
export function checklistGoOn(): string {
  return format('checklist-go-on');
}

/** Forget */
export function checklistForget(): string {
  return format('checklist-forget');
}

/** The quick check is gone. */
export function checklistForgotten(): string {
  return format('checklist-forgotten');
}

/**
 * { $count ->
 *     [0] Quick check begun, no answer yet
 *     [one] Quick check begun, { $count } answer
 *    *[other] Quick check begun, { $count } answers
 * }
 */
export function checklistRunning(args: { count: number }): string {
  return format('checklist-running', args);
}

/**
 * { $count ->
 *     [one] { $count } minute
 *    *[other] { $count } minutes
 * }
 */
export function checklistMinutes(args: { count: number }): string {
  return format('checklist-minutes', args);
}

/**
 * { $count ->
 *     [one] { $count } question
 *    *[other] { $count } questions
 * }
 */
export function checklistQuestions(args: { count: number }): string {
  return format('checklist-questions', args);
}

/**
 * { $count ->
 *     [one] { $count } by looking only
 *    *[other] { $count } by looking only
 * }
 */
export function checklistObserved(args: { count: number }): string {
  return format('checklist-observed', args);
}

/** Adults */
export function checklistForAdult(): string {
  return format('checklist-for-adult');
}

/** Children */
export function checklistForChild(): string {
  return format('checklist-for-child');
}

/** Any age */
export function checklistForAny(): string {
  return format('checklist-for-any');
}

/** At the counter */
export function checklistSettingCounter(): string {
  return format('checklist-setting-counter');
}

/** In a talk */
export function checklistSettingInterview(): string {
  return format('checklist-setting-interview');
}

/** At your desk */
export function checklistSettingDesk(): string {
  return format('checklist-setting-desk');
}

/** During a visit */
export function checklistSettingVisit(): string {
  return format('checklist-setting-visit');
}

/** By telephone */
export function checklistSettingTelephone(): string {
  return format('checklist-setting-telephone');
}

/** Beforehand */
export function checklistSettingBefore(): string {
  return format('checklist-setting-before');
}

/**
 * { $count ->
 *     [0] Own questions
 *     [one] Own questions: { $count }
 *    *[other] Own questions: { $count }
 * }
 */
export function checklistOwn(args: { count: number }): string {
  return format('checklist-own', args);
}

/** They stand at the end of the list and never change the result. They are kept on this computer outside the vault: write nothing about a person. */
export function checklistOwnWhy(): string {
  return format('checklist-own-why');
}

/** A question of your own */
export function checklistOwnLabel(): string {
  return format('checklist-own-label');
}

/** Add */
export function checklistOwnAdd(): string {
  return format('checklist-own-add');
}

/** Remove “{ $question }” */
export function checklistOwnRemove(args: { question: string }): string {
  return format('checklist-own-remove', args);
}

/** Before the first question */
export function checklistGateTitle(): string {
  return format('checklist-gate-title');
}

/** Settle these five by looking where you can. Look again whenever something changes. */
export function checklistGateLead(): string {
  return format('checklist-gate-lead');
}

/** Continue */
export function checklistGateContinue(): string {
  return format('checklist-gate-continue');
}

/** What this changes */
export function checklistGateWays(): string {
  return format('checklist-gate-ways');
}

/** Act first. The list can wait. */
export function checklistGateDanger(): string {
  return format('checklist-gate-danger');
}

/** Danger steps */
export function checklistGateDangerSteps(): string {
  return format('checklist-gate-danger-steps');
}

/** Children have their own list and rule. In doubt, treat the person as a child. */
export function checklistGateChild(): string {
  return format('checklist-gate-child');
}

/** Take the list for children */
export function checklistGateChildList(): string {
  return format('checklist-gate-child-list');
}

/** You are not alone with the person. Do not ask; notice. */
export function checklistGateNotAlone(): string {
  return format('checklist-gate-not-alone');
}

/** If the companion stays */
export function checklistGateNotAloneLink(): string {
  return format('checklist-gate-not-alone-link');
}

/** The interpreter may not be safe. Do not ask through them. */
export function checklistGateInterpreter(): string {
  return format('checklist-gate-interpreter');
}

/** Interpreters */
export function checklistGateInterpreterLink(): string {
  return format('checklist-gate-interpreter-link');
}

/** The person does not want to talk now. Respect that, and agree on another day. */
export function checklistGateDoesNotWant(): string {
  return format('checklist-gate-does-not-want');
}

/** First words */
export function checklistGateDoesNotWantLink(): string {
  return format('checklist-gate-does-not-want-link');
}

/** The list now shows first what can be noticed. */
export function checklistGateNoticeFirst(): string {
  return format('checklist-gate-notice-first');
}

/** Everything in this list has to be asked. It can wait. */
export function checklistGateAllAsked(): string {
  return format('checklist-gate-all-asked');
}

/** How to find out */
export function checklistGateHow(): string {
  return format('checklist-gate-how');
}

/** Question { $place } of { $count } */
export function checklistPlace(args: { place: number; count: number }): string {
  return format('checklist-place', args);
}

/** Sections */
export function checklistGroups(): string {
  return format('checklist-groups');
}

/** { $done } of { $count } answered */
export function checklistGroupProgress(args: { done: number; count: number }): string {
  return format('checklist-group-progress', args);
}

/** Progress */
export function checklistProgress(): string {
  return format('checklist-progress');
}

/** Yes */
export function checklistYes(): string {
  return format('checklist-yes');
}

/** No */
export function checklistNo(): string {
  return format('checklist-no');
}

/** Unclear */
export function checklistUnclear(): string {
  return format('checklist-unclear');
}

/** Not asked */
export function checklistNotAsked(): string {
  return format('checklist-not-asked');
}

/** Answered */
export function checklistGiven(): string {
  return format('checklist-given');
}

/** Why not? You need not say. */
export function checklistWhyNot(): string {
  return format('checklist-why-not');
}

/** Not safe */
export function checklistNotSafe(): string {
  return format('checklist-not-safe');
}

/** Declined */
export function checklistDeclined(): string {
  return format('checklist-declined');
}

/** Does not apply */
export function checklistNotRelevant(): string {
  return format('checklist-not-relevant');
}

/** No time */
export function checklistNoTime(): string {
  return format('checklist-no-time');
}

/** Take this answer back */
export function checklistTakeBack(): string {
  return format('checklist-take-back');
}

/** How to ask this safely */
export function checklistHowToAsk(): string {
  return format('checklist-how-to-ask');
}

/** How to notice this */
export function checklistHowToNotice(): string {
  return format('checklist-how-to-notice');
}

/** Do: */
export function checklistDo(): string {
  return format('checklist-do');
}

/** Do not: */
export function checklistDont(): string {
  return format('checklist-dont');
}

/** Why: */
export function checklistWhy(): string {
  return format('checklist-why');
}

/** In the guide */
export function checklistInGuide(): string {
  return format('checklist-in-guide');
}

/** Note */
export function checklistNote(): string {
  return format('checklist-note');
}

/** own words of the person, no names needed */
export function checklistNoteHint(): string {
  return format('checklist-note-hint');
}

/** Answer in their words */
export function checklistText(): string {
  return format('checklist-text');
}

/** Number */
export function checklistNumber(): string {
  return format('checklist-number');
}

/** Day */
export function checklistDate(): string {
  return format('checklist-date');
}

/** not yet checked against its source */
export function checklistUnverified(): string {
  return format('checklist-unverified');
}

/** Next question */
export function checklistNext(): string {
  return format('checklist-next');
}

/** To the result */
export function checklistToResult(): string {
  return format('checklist-to-result');
}

/** Back */
export function checklistBack(): string {
  return format('checklist-back');
}

/** to move */
export function checklistToMove(): string {
  return format('checklist-to-move');
}

/** Pause */
export function checklistPause(): string {
  return format('checklist-pause');
}

/** You can stop at any question. What you have so far is kept. */
export function checklistStop(): string {
  return format('checklist-stop');
}

/** Next open */
export function checklistFirstOpen(): string {
  return format('checklist-first-open');
}

/** Result */
export function checklistResult(): string {
  return format('checklist-result');
}

/** Undo */
export function checklistUndo(): string {
  return format('checklist-undo');
}

/** The last answer was taken back. */
export function checklistUndone(): string {
  return format('checklist-undone');
}

/** Your own questions */
export function checklistOwnGroup(): string {
  return format('checklist-own-group');
}

/** About this list */
export function checklistIntro(): string {
  return format('checklist-intro');
}

/** One by one */
export function checklistOne(): string {
  return format('checklist-one');
}

/** List */
export function checklistList(): string {
  return format('checklist-list');
}

/** Show the questions */
export function checklistView(): string {
  return format('checklist-view');
}

/** Every question has an answer. */
export function checklistAllAnswered(): string {
  return format('checklist-all-answered');
}

/**
 * { $count ->
 *     [one] { $count } question open
 *    *[other] { $count } questions open
 * }
 */
export function checklistLeft(args: { count: number }): string {
  return format('checklist-left', args);
}

/** Saved, encrypted, { $time } */
export function checklistSaved(args: { time: string }): string {
  return format('checklist-saved', args);
}

/** In memory only */
export function checklistInMemory(): string {
  return format('checklist-in-memory');
}

/** Saving … */
export function checklistSaving(): string {
  return format('checklist-saving');
}

/** Not saved yet */
export function checklistNotSaved(): string {
  return format('checklist-not-saved');
}

/** Save again */
export function checklistRetry(): string {
  return format('checklist-retry');
}

/** What you wrote is still here. Leave the program open. */
export function checklistNotSavedStays(): string {
  return format('checklist-not-saved-stays');
}

/** Signs found so far */
export function checklistFound(): string {
  return format('checklist-found');
}

/** not yet asked */
export function checklistNotYetAsked(): string {
  return format('checklist-not-yet-asked');
}

/** nothing reported */
export function checklistNothingReported(): string {
  return format('checklist-nothing-reported');
}

/** strong */
export function checklistStrong(): string {
  return format('checklist-strong');
}

/** medium */
export function checklistMedium(): string {
  return format('checklist-medium');
}

/** weak */
export function checklistWeak(): string {
  return format('checklist-weak');
}

/**
 * { $count ->
 *     [one] { $count } sign
 *    *[other] { $count } signs
 * }
 */
export function checklistSigns(args: { count: number }): string {
  return format('checklist-signs', args);
}

/** Kept, not counted */
export function checklistUncounted(): string {
  return format('checklist-uncounted');
}

/** Their question is hidden after another answer. They count again when it returns. */
export function checklistUncountedWhy(): string {
  return format('checklist-uncounted-why');
}

/** Someone may be in danger */
export function checklistAlertDanger(): string {
  return format('checklist-alert-danger');
}

/** Keep the person inside with you while you decide. */
export function checklistAlertDangerStep(): string {
  return format('checklist-alert-danger-step');
}

/** A child may be affected */
export function checklistAlertChild(): string {
  return format('checklist-alert-child');
}

/** Call child protection before you ask more. */
export function checklistAlertChildStep(): string {
  return format('checklist-alert-child-step');
}

/** Someone may need care */
export function checklistAlertHealth(): string {
  return format('checklist-alert-health');
}

/** Offer a doctor now. The cause can wait. */
export function checklistAlertHealthStep(): string {
  return format('checklist-alert-health-step');
}

/** What to do now */
export function checklistAlertWhat(): string {
  return format('checklist-alert-what');
}

/** Marked at “{ $question }” */
export function checklistAlertFrom(args: { question: string }): string {
  return format('checklist-alert-from', args);
}

/** Back to the checklists */
export function checklistGone(): string {
  return format('checklist-gone');
}

/** Answer: yes, no, unclear, not asked; then the reason */
export function checklistKeyAnswer(): string {
  return format('checklist-key-answer');
}

/** Next question */
export function checklistKeyNext(): string {
  return format('checklist-key-next');
}

/** Question before */
export function checklistKeyBack(): string {
  return format('checklist-key-back');
}

/** Next open question */
export function checklistKeyOpen(): string {
  return format('checklist-key-open');
}

/** Danger steps */
export function checklistKeyDanger(): string {
  return format('checklist-key-danger');
}

/** Take the last answer back */
export function checklistKeyUndo(): string {
  return format('checklist-key-undo');
}

/** Result */
export function checklistKeyResult(): string {
  return format('checklist-key-result');
}

/** Two runs side by side */
export function checklistCompareTitle(): string {
  return format('checklist-compare-title');
}

/**
 * { $count ->
 *     [0] All answers are the same.
 *     [one] { $count } answer differs.
 *    *[other] { $count } answers differ.
 * }
 */
export function checklistCompareDifferent(args: { count: number }): string {
  return format('checklist-compare-different', args);
}

/** Different */
export function checklistCompareDiffer(): string {
  return format('checklist-compare-differ');
}

/** The same */
export function checklistCompareSame(): string {
  return format('checklist-compare-same');
}

/** Question */
export function checklistCompareQuestion(): string {
  return format('checklist-compare-question');
}

/** First run */
export function checklistCompareLeft(): string {
  return format('checklist-compare-left');
}

/** Second run */
export function checklistCompareRight(): string {
  return format('checklist-compare-right');
}

/** { $who }, { $date }, { $time } */
export function checklistCompareBy(args: { who: string; date: string; time: string }): string {
  return format('checklist-compare-by', args);
}

/** Result */
export function checklistCompareFinding(): string {
  return format('checklist-compare-finding');
}

/** no answer */
export function checklistCompareNone(): string {
  return format('checklist-compare-none');
}

/** Asked in checklists */
export function checklistAsked(): string {
  return format('checklist-asked');
}

/** At the beginning */
export function checklistAskedBeginning(): string {
  return format('checklist-asked-beginning');
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

/** { $date } · checked */
export function contactsStateChecked(args: { date: string }): string {
  return format('contacts-state-checked', args);
}

/** { $date } · not confirmed */
export function contactsStateUnconfirmed(args: { date: string }): string {
  return format('contacts-state-unconfirmed', args);
}

/** None could be established. */
export function contactsNone(): string {
  return format('contacts-none');
}

/** Length not established */
export function contactsLengthMissing(): string {
  return format('contacts-length-missing');
}

/** Who decides: not established */
export function contactsWhoMissing(): string {
  return format('contacts-who-missing');
}

/** Legal basis not established */
export function contactsBasisMissing(): string {
  return format('contacts-basis-missing');
}

/** Hours not known */
export function contactsHoursMissing(): string {
  return format('contacts-hours-missing');
}

/** As written, here in { $country } */
export function contactsAsWritten(args: { country: string }): string {
  return format('contacts-as-written', args);
}

/** From { $country } { $number } */
export function contactsFromHere(args: { country: string; number: string }): string {
  return format('contacts-from-here', args);
}

/** Cannot be dialled from { $here }, only in { $country } */
export function contactsNotFromHere(args: { here: string; country: string }): string {
  return format('contacts-not-from-here', args);
}

/** Not known whether it can be dialled from { $here } */
export function contactsUnknownFromHere(args: { here: string }): string {
  return format('contacts-unknown-from-here', args);
}

/** Plan a referral */
export function contactsPlan(): string {
  return format('contacts-plan');
}

/** Steps in { $country } */
export function contactsSteps(args: { country: string }): string {
  return format('contacts-steps', args);
}

/** Start a referral */
export function contactsStart(): string {
  return format('contacts-start');
}

/** Contacts shown */
export function contactsShow(): string {
  return format('contacts-show');
}

/** All */
export function contactsShowAll(): string {
  return format('contacts-show-all');
}

/** Can be dialled from here */
export function contactsShowReachable(): string {
  return format('contacts-show-reachable');
}

/** At any hour */
export function contactsAnyHour(): string {
  return format('contacts-any-hour');
}

/** Children */
export function contactsShowChildren(): string {
  return format('contacts-show-children');
}

/** Own nationals */
export function contactsShowOwn(): string {
  return format('contacts-show-own');
}

/**
 * { $count ->
 *     [one] { $count } contact
 *    *[other] { $count } contacts
 * }
 */
export function contactsShown(args: { count: number }): string {
  return format('contacts-shown', args);
}

/** Correct */
export function contactsCorrect(): string {
  return format('contacts-correct');
}

/** Correct { $name } */
export function contactsCorrectNamed(args: { name: string }): string {
  return format('contacts-correct-named', args);
}

/** Add local contact */
export function contactsAddOwn(): string {
  return format('contacts-add-own');
}

/** Local correction: { $name } */
export function contactsCorrectTitle(args: { name: string }): string {
  return format('contacts-correct-title', args);
}

/** Local contact */
export function contactsOwnTitle(): string {
  return format('contacts-own-title');
}

/** Change this local contact */
export function contactsOwnChange(): string {
  return format('contacts-own-change');
}

/** It is kept on this computer beside the entry of the handbook, which stays as it is. No update takes it away. */
export function contactsLocalLead(): string {
  return format('contacts-local-lead');
}

/** Nothing about a person: this is not locked and everyone who uses this computer can read it. */
export function contactsLocalNobody(): string {
  return format('contacts-local-nobody');
}

/** What it is about */
export function contactsLocalAbout(): string {
  return format('contacts-local-about');
}

/** The whole entry */
export function contactsLocalWhole(): string {
  return format('contacts-local-whole');
}

/** Kind of contact */
export function contactsLocalList(): string {
  return format('contacts-local-list');
}

/** Name */
export function contactsLocalName(): string {
  return format('contacts-local-name');
}

/** What it does */
export function contactsLocalRole(): string {
  return format('contacts-local-role');
}

/** Other number */
export function contactsLocalNumber(): string {
  return format('contacts-local-number');
}

/** Number */
export function contactsLocalOwnNumber(): string {
  return format('contacts-local-own-number');
}

/** Digits and spaces, + for abroad */
export function contactsLocalNumberHint(): string {
  return format('contacts-local-number-hint');
}

/** Other hours */
export function contactsLocalHours(): string {
  return format('contacts-local-hours');
}

/** Hours */
export function contactsLocalOwnHours(): string {
  return format('contacts-local-own-hours');
}

/** Did somebody answer? */
export function contactsLocalAnswered(): string {
  return format('contacts-local-answered');
}

/** Not called */
export function contactsLocalNotCalled(): string {
  return format('contacts-local-not-called');
}

/** It works */
export function contactsLocalWorks(): string {
  return format('contacts-local-works');
}

/** No longer answers */
export function contactsLocalNoAnswer(): string {
  return format('contacts-local-no-answer');
}

/** Called on */
export function contactsLocalCalledOn(): string {
  return format('contacts-local-called-on');
}

/** Note */
export function contactsLocalNote(): string {
  return format('contacts-local-note');
}

/** Keep */
export function contactsLocalSave(): string {
  return format('contacts-local-save');
}

/** Cancel */
export function contactsLocalCancel(): string {
  return format('contacts-local-cancel');
}

/** The local correction is kept. */
export function contactsLocalSaved(): string {
  return format('contacts-local-saved');
}

/** The local correction was removed. */
export function contactsLocalRemoved(): string {
  return format('contacts-local-removed');
}

/** Undo */
export function contactsLocalUndo(): string {
  return format('contacts-local-undo');
}

/** Change */
export function contactsLocalChange(): string {
  return format('contacts-local-change');
}

/** Remove */
export function contactsLocalRemove(): string {
  return format('contacts-local-remove');
}

/** Local corrections without an entry */
export function contactsGone(): string {
  return format('contacts-gone');
}

/** The handbook no longer has the entries that these were about. They stay until you remove them. */
export function contactsGoneWhy(): string {
  return format('contacts-gone-why');
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

/** There is no checklist { $checklist }. */
export function errorsChecklistNotFound(args: { checklist: string }): string {
  return format('errors-checklist-not-found', args);
}

/** Choose one from the list of checklists. */
export function errorsChecklistNotFoundAdvice(): string {
  return format('errors-checklist-not-found-advice');
}

/** This check is no longer there. */
export function errorsRunNotFound(): string {
  return format('errors-run-not-found');
}

/** It was closed, moved into a case or erased. Begin it again from the list of checklists. */
export function errorsRunNotFoundAdvice(): string {
  return format('errors-run-not-found-advice');
}

/** This case is no longer there. */
export function errorsCaseNotFound(): string {
  return format('errors-case-not-found');
}

/** It was erased, perhaps in another window. Go back to the list of cases. */
export function errorsCaseNotFoundAdvice(): string {
  return format('errors-case-not-found-advice');
}

/** Case work is locked. */
export function errorsVaultLocked(): string {
  return format('errors-vault-locked');
}

/** Unlock it and try again. What you typed is still here. */
export function errorsVaultLockedAdvice(): string {
  return format('errors-vault-locked-advice');
}

/** The case file of this profile is not there. */
export function errorsVaultMissing(): string {
  return format('errors-vault-missing');
}

/** Look whether the folder was moved, or restore a copy. Nothing was changed. */
export function errorsVaultMissingAdvice(): string {
  return format('errors-vault-missing-advice');
}

/** This passphrase or recovery code does not fit. */
export function errorsVaultWrongSecret(): string {
  return format('errors-vault-wrong-secret');
}

/** Check the keyboard language and Caps Lock, and try again. After several tries you have to wait a little. */
export function errorsVaultWrongSecretAdvice(): string {
  return format('errors-vault-wrong-secret-advice');
}

/** The key file of this profile is not there. */
export function errorsVaultKeyMissing(): string {
  return format('errors-vault-key-missing');
}

/** Put key.json back into the profile’s folder, or restore it from a copy. Without it nobody can open the cases. */
export function errorsVaultKeyMissingAdvice(): string {
  return format('errors-vault-key-missing-advice');
}

/** The key file of this profile is damaged. */
export function errorsVaultKeyDamaged(): string {
  return format('errors-vault-key-damaged');
}

/** Restore it from a copy of the profile’s folder. Nothing was changed. */
export function errorsVaultKeyDamagedAdvice(): string {
  return format('errors-vault-key-damaged-advice');
}

/** The key file belongs to another profile. */
export function errorsVaultKeyOfAnother(): string {
  return format('errors-vault-key-of-another');
}

/** Put the right key.json beside the case file. Nothing was changed. */
export function errorsVaultKeyOfAnotherAdvice(): string {
  return format('errors-vault-key-of-another-advice');
}

/** A folder or a link stands where the case file should be. */
export function errorsVaultNotAFile(): string {
  return format('errors-vault-not-a-file');
}

/** Ask who looks after this computer. The program opens real files only, and changed nothing. */
export function errorsVaultNotAFileAdvice(): string {
  return format('errors-vault-not-a-file-advice');
}

/** The case file cannot be read: it is damaged, or the key does not belong to it. */
export function errorsVaultDamaged(): string {
  return format('errors-vault-damaged');
}

/** The file was left as it is. Restore the newest copy in the settings of cases. */
export function errorsVaultDamagedAdvice(): string {
  return format('errors-vault-damaged-advice');
}

/** The case file was made by a newer version of { -app-name } (format { $found }; this one knows { $known }). */
export function errorsVaultTooNew(args: { found: string; known: string }): string {
  return format('errors-vault-too-new', args);
}

/** Use the newer version. The file was not changed. */
export function errorsVaultTooNewAdvice(): string {
  return format('errors-vault-too-new-advice');
}

/** These cases are open in another window of the program. */
export function errorsVaultBusy(): string {
  return format('errors-vault-busy');
}

/** Lock or close the other window, then try again. */
export function errorsVaultBusyAdvice(): string {
  return format('errors-vault-busy-advice');
}

/** The case file cannot be written. */
export function errorsVaultReadOnly(): string {
  return format('errors-vault-read-only');
}

/** The folder or file is read-only. What you see was saved before; the last change was not. */
export function errorsVaultReadOnlyAdvice(): string {
  return format('errors-vault-read-only-advice');
}

/** Several tries failed. The next try is possible in { $seconds } seconds. */
export function errorsVaultTooSoon(args: { seconds: string }): string {
  return format('errors-vault-too-soon', args);
}

/** Wait, or use the recovery code from the sealed envelope. */
export function errorsVaultTooSoonAdvice(): string {
  return format('errors-vault-too-soon-advice');
}

/** The case file could not be used: { $reason }. */
export function errorsVaultFailed(args: { reason: string }): string {
  return format('errors-vault-failed', args);
}

/** Try again. If it happens again, restart the program; what was saved is kept. */
export function errorsVaultFailedAdvice(): string {
  return format('errors-vault-failed-advice');
}

/** The disk is full. The last change was not saved. */
export function errorsDiskFull(): string {
  return format('errors-disk-full');
}

/** Make space on the disk, then save again. What was saved before is kept. */
export function errorsDiskFullAdvice(): string {
  return format('errors-disk-full-advice');
}

/** What was typed does not match. */
export function errorsRecoveryMistyped(): string {
  return format('errors-recovery-mistyped');
}

/** Compare it letter by letter with the paper or the name, and type it again. */
export function errorsRecoveryMistypedAdvice(): string {
  return format('errors-recovery-mistyped-advice');
}

/** This passphrase is too easy to guess. */
export function errorsPassphraseTooWeak(): string {
  return format('errors-passphrase-too-weak');
}

/** Take four or more ordinary words that do not belong together. */
export function errorsPassphraseTooWeakAdvice(): string {
  return format('errors-passphrase-too-weak-advice');
}

/** The consent for this was withdrawn. */
export function errorsConsentWithdrawn(): string {
  return format('errors-consent-withdrawn');
}

/** Ask the person again before you write down anything that needs it. */
export function errorsConsentWithdrawnAdvice(): string {
  return format('errors-consent-withdrawn-advice');
}

/** Your own questions could not be saved in { $path }: { $reason }. */
export function errorsOwnQuestionsNotSaved(args: { path: string; reason: string }): string {
  return format('errors-own-questions-not-saved', args);
}

/** Check that the file can be read and written, then add the question again. */
export function errorsOwnQuestionsNotSavedAdvice(): string {
  return format('errors-own-questions-not-saved-advice');
}

/** Personal data would go to this receiver, and there is no consent for it ({ $receiver }). */
export function errorsConsentMissing(args: { receiver: string }): string {
  return format('errors-consent-missing', args);
}

/** Ask the person and record the answer, or record why it cannot wait: danger now, a child at risk, or the guardian agrees. */
export function errorsConsentMissingAdvice(): string {
  return format('errors-consent-missing-advice');
}

/** The paper could not be saved in { $folder }: { $reason }. */
export function errorsPaperNotSaved(args: { folder: string; reason: string }): string {
  return format('errors-paper-not-saved', args);
}

/** Check that the folder exists and that you may write to it, then save again. */
export function errorsPaperNotSavedAdvice(): string {
  return format('errors-paper-not-saved-advice');
}

/** This is no public key. */
export function errorsHandoverKeyWrong(): string {
  return format('errors-handover-key-wrong');
}

/** Ask your colleague to copy it again. It begins with age1 and is one piece. */
export function errorsHandoverKeyWrongAdvice(): string {
  return format('errors-handover-key-wrong-advice');
}

/** This file is no case from another post. */
export function errorsHandoverForeign(): string {
  return format('errors-handover-foreign');
}

/** Choose the file that your colleague saved with “Hand over”. Its name ends in .age. */
export function errorsHandoverForeignAdvice(): string {
  return format('errors-handover-foreign-advice');
}

/** This file is damaged. */
export function errorsHandoverDamaged(): string {
  return format('errors-handover-damaged');
}

/** Nothing was changed here. Ask your colleague to save and send it again. */
export function errorsHandoverDamagedAdvice(): string {
  return format('errors-handover-damaged-advice');
}

/** This file was made by a newer version of { -app-name }. */
export function errorsHandoverTooNew(): string {
  return format('errors-handover-too-new');
}

/** Update { -app-name } and open the file again. */
export function errorsHandoverTooNewAdvice(): string {
  return format('errors-handover-too-new-advice');
}

/** This file was made for another key. */
export function errorsHandoverNotForYou(): string {
  return format('errors-handover-not-for-you');
}

/** Give your colleague the public key from your settings, and ask for the file again. */
export function errorsHandoverNotForYouAdvice(): string {
  return format('errors-handover-not-for-you-advice');
}

/** This file is protected with a passphrase. */
export function errorsHandoverPassphraseNeeded(): string {
  return format('errors-handover-passphrase-needed');
}

/** Type the passphrase that your colleague told you. */
export function errorsHandoverPassphraseNeededAdvice(): string {
  return format('errors-handover-passphrase-needed-advice');
}

/** This passphrase does not open the file. */
export function errorsHandoverWrongPassphrase(): string {
  return format('errors-handover-wrong-passphrase');
}

/** Type it again. Capitals and spaces count. */
export function errorsHandoverWrongPassphraseAdvice(): string {
  return format('errors-handover-wrong-passphrase-advice');
}

/** This case was erased here. */
export function errorsHandoverErased(): string {
  return format('errors-handover-erased');
}

/** Say that you want to take it over all the same, or leave it. */
export function errorsHandoverErasedAdvice(): string {
  return format('errors-handover-erased-advice');
}

/** The file with local corrections of contacts cannot be read: { $path }. */
export function errorsCorrectionsUnreadable(args: { path: string }): string {
  return format('errors-corrections-unreadable', args);
}

/** The directory itself is complete. The file stays as it is, and is kept under another name when you write the next correction. */
export function errorsCorrectionsUnreadableAdvice(): string {
  return format('errors-corrections-unreadable-advice');
}

/** The file with local corrections was made by a newer version of { -app-name }: { $path }. */
export function errorsCorrectionsTooNew(args: { path: string }): string {
  return format('errors-corrections-too-new', args);
}

/** Use the newer version to see and write local corrections. The file was not changed. */
export function errorsCorrectionsTooNewAdvice(): string {
  return format('errors-corrections-too-new-advice');
}

/** The local correction could not be saved in { $path }: { $reason }. */
export function errorsCorrectionsNotSaved(args: { path: string; reason: string }): string {
  return format('errors-corrections-not-saved', args);
}

/** Check that the folder can be written, then save again. Nothing of what was there before is lost. */
export function errorsCorrectionsNotSavedAdvice(): string {
  return format('errors-corrections-not-saved-advice');
}

/** “{ $number }” is not a telephone number. */
export function errorsCorrectionNumber(args: { number: string }): string {
  return format('errors-correction-number', args);
}

/** Write digits and spaces, with + at the beginning if you like. Words belong in the note. */
export function errorsCorrectionNumberAdvice(): string {
  return format('errors-correction-number-advice');
}

/** There is nothing to keep yet. */
export function errorsCorrectionEmpty(): string {
  return format('errors-correction-empty');
}

/** Write a number, hours or a note, or say whether somebody answered. An own contact also needs a name. */
export function errorsCorrectionEmptyAdvice(): string {
  return format('errors-correction-empty-advice');
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

/** Checklists */
export function frameChecklists(): string {
  return format('frame-checklists');
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

/** Another post */
export function handoverTitle(): string {
  return format('handover-title');
}

/** Give this case to a colleague at another post of your service. It stays here too. */
export function handoverLead(): string {
  return format('handover-lead');
}

/** Hand over */
export function handoverBegin(): string {
  return format('handover-begin');
}

/** Hand over this case */
export function handoverDialog(): string {
  return format('handover-dialog');
}

/** What goes along */
export function handoverGoes(): string {
  return format('handover-goes');
}

/** Known: { $facts } */
export function handoverFacts(args: { facts: string }): string {
  return format('handover-facts', args);
}

/**
 * { $count ->
 *     [one] { $count } checklist
 *    *[other] { $count } checklists
 * }
 */
export function handoverRuns(args: { count: number }): string {
  return format('handover-runs', args);
}

/**
 * { $count ->
 *     [one] { $count } answer
 *    *[other] { $count } answers
 * }
 */
export function handoverAnswers(args: { count: number }): string {
  return format('handover-answers', args);
}

/**
 * { $count ->
 *     [one] { $count } note
 *    *[other] { $count } notes
 * }
 */
export function handoverNotes(args: { count: number }): string {
  return format('handover-notes', args);
}

/**
 * { $count ->
 *     [one] { $count } record of agreement
 *    *[other] { $count } records of agreement
 * }
 */
export function handoverConsents(args: { count: number }): string {
  return format('handover-consents', args);
}

/**
 * { $count ->
 *     [one] { $count } step of the plan
 *    *[other] { $count } steps of the plan
 * }
 */
export function handoverSteps(args: { count: number }): string {
  return format('handover-steps', args);
}

/**
 * { $count ->
 *     [one] { $count } line of what happened
 *    *[other] { $count } lines of what happened
 * }
 */
export function handoverEvents(args: { count: number }): string {
  return format('handover-events', args);
}

/** The name of the person goes along. */
export function handoverNameGoes(): string {
  return format('handover-name-goes');
}

/** State, your words about the outcome and the day of erasure are each post’s own. The kind of ending goes along. */
export function handoverOwnRemains(): string {
  return format('handover-own-remains');
}

/** The person has agreed that another post may know. */
export function handoverAgreed(): string {
  return format('handover-agreed');
}

/** No agreement for another post is recorded. */
export function handoverNotAgreed(): string {
  return format('handover-not-agreed');
}

/** Ask the person and record the answer. If it cannot wait, choose why; the reason is recorded. */
export function handoverNotAgreedWhat(): string {
  return format('handover-not-agreed-what');
}

/** Record agreement */
export function handoverRecord(): string {
  return format('handover-record');
}

/** Why it cannot wait */
export function handoverReason(): string {
  return format('handover-reason');
}

/** Who opens the file */
export function handoverWho(): string {
  return format('handover-who');
}

/** A colleague’s key */
export function handoverByKey(): string {
  return format('handover-by-key');
}

/** A passphrase */
export function handoverByPassphrase(): string {
  return format('handover-by-passphrase');
}

/** Colleague */
export function handoverColleague(): string {
  return format('handover-colleague');
}

/** Another key */
export function handoverOtherKey(): string {
  return format('handover-other-key');
}

/** Public key */
export function handoverKey(): string {
  return format('handover-key');
}

/** It begins with age1. Your colleague finds it in the settings. */
export function handoverKeyHint(): string {
  return format('handover-key-hint');
}

/** Compare these groups by telephone. They must be the same. */
export function handoverCompare(): string {
  return format('handover-compare');
}

/** Groups to compare */
export function handoverFingerprint(): string {
  return format('handover-fingerprint');
}

/** Save the file */
export function handoverSave(): string {
  return format('handover-save');
}

/** Saving… */
export function handoverSaving(): string {
  return format('handover-saving');
}

/** Take the file to your colleague. Only their key opens it. */
export function handoverSentKey(): string {
  return format('handover-sent-key');
}

/** Take the file to your colleague, and tell them the passphrase in another way, best by voice. */
export function handoverSentPassphrase(): string {
  return format('handover-sent-passphrase');
}

/** Take over a case */
export function handoverTake(): string {
  return format('handover-take');
}

/** A file from a colleague, ending in .age. You see everything before anything is written. */
export function handoverTakeLead(): string {
  return format('handover-take-lead');
}

/** File */
export function handoverFile(): string {
  return format('handover-file');
}

/** This file is too large to be a case. */
export function handoverFileLarge(): string {
  return format('handover-file-large');
}

/** Passphrase of the file */
export function handoverPassphrase(): string {
  return format('handover-passphrase');
}

/** Open */
export function handoverOpen(): string {
  return format('handover-open');
}

/** Opening… */
export function handoverOpening(): string {
  return format('handover-opening');
}

/** From { $name }, { $date } */
export function handoverFrom(args: { name: string; date: string }): string {
  return format('handover-from', args);
}

/** Reference there: { $reference } */
export function handoverThere(args: { reference: string }): string {
  return format('handover-there', args);
}

/** It is not here yet. It becomes a new case. */
export function handoverNewHere(): string {
  return format('handover-new-here');
}

/** It is here as { $reference }. What is new is added to it. */
export function handoverKnownHere(args: { reference: string }): string {
  return format('handover-known-here', args);
}

/** This case was erased here on { $date } as { $reference }. */
export function handoverErased(args: { reference: string; date: string }): string {
  return format('handover-erased', args);
}

/** There was a reason for that. Take the case over only if you know that it may come back. */
export function handoverErasedWhat(): string {
  return format('handover-erased-what');
}

/** Take it over all the same */
export function handoverErasedTake(): string {
  return format('handover-erased-take');
}

/** Nothing in it is new here. */
export function handoverNothing(): string {
  return format('handover-nothing');
}

/** New checklists: { $list } */
export function handoverNewRuns(args: { list: string }): string {
  return format('handover-new-runs', args);
}

/** New records of agreement: { $list } */
export function handoverNewConsents(args: { list: string }): string {
  return format('handover-new-consents', args);
}

/** Agreement was withdrawn there: { $list }. What rests on it here will be deleted. */
export function handoverWithdrawn(args: { list: string }): string {
  return format('handover-withdrawn', args);
}

/** Changed on both sides */
export function handoverBoth(): string {
  return format('handover-both');
}

/** Both are kept and shown until somebody chooses. An answer counts as unclear until then. */
export function handoverBothWhat(): string {
  return format('handover-both-what');
}

/** New */
export function handoverNew(): string {
  return format('handover-new');
}

/** Changed there */
export function handoverChanged(): string {
  return format('handover-changed');
}

/** Removed there */
export function handoverRemoved(): string {
  return format('handover-removed');
}

/** Here */
export function handoverHere(): string {
  return format('handover-here');
}

/** There */
export function handoverOverThere(): string {
  return format('handover-over-there');
}

/** Take over */
export function handoverTakeNow(): string {
  return format('handover-take-now');
}

/** Not now */
export function handoverNotNow(): string {
  return format('handover-not-now');
}

/** Close */
export function handoverClose(): string {
  return format('handover-close');
}

/** Taken over as { $reference }. */
export function handoverTaken(args: { reference: string }): string {
  return format('handover-taken', args);
}

/** Changed at two posts */
export function handoverDisputes(): string {
  return format('handover-disputes');
}

/** Both are kept. Choose what is right; an answer counts as unclear until then. */
export function handoverDisputesWhat(): string {
  return format('handover-disputes-what');
}

/** Keep this */
export function handoverKeep(): string {
  return format('handover-keep');
}

/** Removed here */
export function handoverRemovedHere(): string {
  return format('handover-removed-here');
}

/** Note */
export function handoverNote(): string {
  return format('handover-note');
}

/** Fact */
export function handoverFact(): string {
  return format('handover-fact');
}

/** Two posts have answered differently. It counts as unclear until you answer again. */
export function handoverAnswersDiffer(): string {
  return format('handover-answers-differ');
}

/** Two posts have written different words beside this answer. Choose in the case. */
export function handoverNotesDiffer(): string {
  return format('handover-notes-differ');
}

/**
 * { $count ->
 *     [one] { $count } question was answered differently at two posts. It is counted as unclear until somebody chooses.
 *    *[other] { $count } questions were answered differently at two posts. They are counted as unclear until somebody chooses.
 * }
 */
export function handoverResult(args: { count: number }): string {
  return format('handover-result', args);
}

/** At the other post: { $reference } */
export function handoverOtherReference(args: { reference: string }): string {
  return format('handover-other-reference', args);
}

/** Open */
export function handoverStepOpen(): string {
  return format('handover-step-open');
}

/** Done */
export function handoverStepDone(): string {
  return format('handover-step-done');
}

/** Left out */
export function handoverStepSkipped(): string {
  return format('handover-step-skipped');
}

/** Does not apply */
export function handoverStepNotApplicable(): string {
  return format('handover-step-not-applicable');
}

/** Handing over cases */
export function handoverSettings(): string {
  return format('handover-settings');
}

/** Your public key */
export function handoverOwnKey(): string {
  return format('handover-own-key');
}

/** A colleague needs it to hand a case over to you. It is no secret. */
export function handoverOwnKeyWhat(): string {
  return format('handover-own-key-what');
}

/** Copy */
export function handoverCopy(): string {
  return format('handover-copy');
}

/** Key copied. */
export function handoverCopied(): string {
  return format('handover-copied');
}

/** Read these groups aloud to your colleague. */
export function handoverCompareOwn(): string {
  return format('handover-compare-own');
}

/** Colleagues’ keys */
export function handoverColleagues(): string {
  return format('handover-colleagues');
}

/** Kept in your encrypted file. */
export function handoverColleaguesWhat(): string {
  return format('handover-colleagues-what');
}

/** Name and post */
export function handoverColleagueName(): string {
  return format('handover-colleague-name');
}

/** Add key */
export function handoverColleagueAdd(): string {
  return format('handover-colleague-add');
}

/** Remove the key of { $name } */
export function handoverColleagueRemove(args: { name: string }): string {
  return format('handover-colleague-remove', args);
}

/** Remove */
export function handoverRemove(): string {
  return format('handover-remove');
}

/** Case work is locked. */
export function handoverLocked(): string {
  return format('handover-locked');
}

/** Unlock it to see your key and those of colleagues. */
export function handoverLockedWhat(): string {
  return format('handover-locked-what');
}

/** Unlock */
export function handoverUnlock(): string {
  return format('handover-unlock');
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

/** In a checklist */
export function keysPlaceChecklist(): string {
  return format('keys-place-checklist');
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

/** Local, { $date } */
export function localMark(args: { date: string }): string {
  return format('local-mark', args);
}

/** on { $number } */
export function localAbout(args: { number: string }): string {
  return format('local-about', args);
}

/** call { $number } */
export function localNumber(args: { number: string }): string {
  return format('local-number', args);
}

/** hours: { $hours } */
export function localHours(args: { hours: string }): string {
  return format('local-hours', args);
}

/** called on { $date }, works */
export function localWorksOn(args: { date: string }): string {
  return format('local-works-on', args);
}

/** works */
export function localWorks(): string {
  return format('local-works');
}

/** called on { $date }, no longer answers */
export function localNoAnswerOn(args: { date: string }): string {
  return format('local-no-answer-on', args);
}

/** no longer answers */
export function localNoAnswer(): string {
  return format('local-no-answer');
}

/** called on { $date } */
export function localCalledOn(args: { date: string }): string {
  return format('local-called-on', args);
}

/** The entry of the handbook has changed since: compare. */
export function localChanged(): string {
  return format('local-changed');
}

/** The handbook no longer has this entry. */
export function localGone(): string {
  return format('local-gone');
}

/** Older than 18 months: check first. */
export function localOld(): string {
  return format('local-old');
}

/** Numbers for the annual report */
export function numbersTitle(): string {
  return format('numbers-title');
}

/** Numbers */
export function numbersOpen(): string {
  return format('numbers-open');
}

/** Back to cases */
export function numbersBack(): string {
  return format('numbers-back');
}

/** Cases by the year in which they were opened. No names, references or dates. */
export function numbersLead(): string {
  return format('numbers-lead');
}

/** Numbers under five are shown as “<5”, also zero. Where a small number could be calculated from the others, one more is left out (“–”); countries with few cases are counted together. */
export function numbersProtection(): string {
  return format('numbers-protection');
}

/** Erased cases are not counted. Publish a year once, when it is over: two reports made at different times show by their difference what happened in between. */
export function numbersLimits(): string {
  return format('numbers-limits');
}

/** There are no cases to count yet. */
export function numbersNone(): string {
  return format('numbers-none');
}

/** Too few cases for tables. */
export function numbersFewCases(): string {
  return format('numbers-few-cases');
}

/** Year */
export function numbersYear(): string {
  return format('numbers-year');
}

/** Table */
export function numbersTable(): string {
  return format('numbers-table');
}

/** Value */
export function numbersValue(): string {
  return format('numbers-value');
}

/** Cases */
export function numbersCases(): string {
  return format('numbers-cases');
}

/** <5 */
export function numbersFew(): string {
  return format('numbers-few');
}

/** – */
export function numbersWithheld(): string {
  return format('numbers-withheld');
}

/** under five */
export function numbersFewSaid(): string {
  return format('numbers-few-said');
}

/** left out, so that no small number can be calculated */
export function numbersWithheldSaid(): string {
  return format('numbers-withheld-said');
}

/** Kind of exploitation */
export function numbersForms(): string {
  return format('numbers-forms');
}

/** A case may be of several kinds. */
export function numbersFormsNote(): string {
  return format('numbers-forms-note');
}

/** Age group */
export function numbersAge(): string {
  return format('numbers-age');
}

/** Adults */
export function numbersAgeAdult(): string {
  return format('numbers-age-adult');
}

/** Children */
export function numbersAgeChild(): string {
  return format('numbers-age-child');
}

/** Not known */
export function numbersAgeUnknown(): string {
  return format('numbers-age-unknown');
}

/** What became of it */
export function numbersState(): string {
  return format('numbers-state');
}

/** Open */
export function numbersStateOpen(): string {
  return format('numbers-state-open');
}

/** Waiting */
export function numbersStateWaiting(): string {
  return format('numbers-state-waiting');
}

/** A case is counted by the kind of ending. What was written about it is words about a person, and is not counted. */
export function numbersStateNote(): string {
  return format('numbers-state-note');
}

/** Country of origin */
export function numbersOrigin(): string {
  return format('numbers-origin');
}

/** Host country */
export function numbersHost(): string {
  return format('numbers-host');
}

/** Others and not known */
export function numbersOthers(): string {
  return format('numbers-others');
}

/** Save */
export function numbersSave(): string {
  return format('numbers-save');
}

/** Save as */
export function numbersFormat(): string {
  return format('numbers-format');
}

/** Table (CSV) */
export function numbersFormatCsv(): string {
  return format('numbers-format-csv');
}

/** PDF */
export function numbersFormatPdf(): string {
  return format('numbers-format-pdf');
}

/** Who can open the file */
export function numbersWho(): string {
  return format('numbers-who');
}

/** Anyone */
export function numbersWhoAnyone(): string {
  return format('numbers-who-anyone');
}

/** With a passphrase */
export function numbersWhoPassphrase(): string {
  return format('numbers-who-passphrase');
}

/** These are statistics without personal data, so the file is saved open unless you choose otherwise. */
export function numbersAnyoneAbout(): string {
  return format('numbers-anyone-about');
}

/** Saved as { $file } in { $folder }. */
export function numbersSaved(args: { file: string; folder: string }): string {
  return format('numbers-saved', args);
}

/** Save as PDF */
export function papersSaveAsPdf(): string {
  return format('papers-save-as-pdf');
}

/** Blank list as PDF */
export function papersBlank(): string {
  return format('papers-blank');
}

/** Language */
export function papersLanguage(): string {
  return format('papers-language');
}

/** What to save */
export function papersWhat(): string {
  return format('papers-what');
}

/** The result */
export function papersWhatResult(): string {
  return format('papers-what-result');
}

/** All answers */
export function papersWhatAnswers(): string {
  return format('papers-what-answers');
}

/** Who can read the file */
export function papersHow(): string {
  return format('papers-how');
}

/** Only with a passphrase */
export function papersProtected(): string {
  return format('papers-protected');
}

/** Tell it to the receiver by voice, never together with the file. The program does not keep it. */
export function papersProtectedAbout(): string {
  return format('papers-protected-about');
}

/** Anyone */
export function papersOpen(): string {
  return format('papers-open');
}

/** Anyone who comes upon the file can read what the person said. Print it, then erase it. */
export function papersOpenAbout(): string {
  return format('papers-open-about');
}

/** It holds text of the handbook only, and no answers. It is saved as it is. */
export function papersHandbookOnly(): string {
  return format('papers-handbook-only');
}

/** Passphrase for this file */
export function papersPassphrase(): string {
  return format('papers-passphrase');
}

/** Four or more ordinary words that do not belong together. */
export function papersPassphraseHint(): string {
  return format('papers-passphrase-hint');
}

/** Suggest a passphrase */
export function papersSuggest(): string {
  return format('papers-suggest');
}

/** Another one */
export function papersSuggestAnother(): string {
  return format('papers-suggest-another');
}

/** Write it down, or read it to the receiver by telephone. When the file is saved, it is gone. */
export function papersSuggestedOnce(): string {
  return format('papers-suggested-once');
}

/** Copy */
export function papersSuggestedCopy(): string {
  return format('papers-suggested-copy');
}

/** Copied. It leaves the clipboard after half a minute. */
export function papersSuggestedCopied(): string {
  return format('papers-suggested-copied');
}

/** Choose my own */
export function papersSuggestedOwn(): string {
  return format('papers-suggested-own');
}

/** What stands on it */
export function papersPreview(): string {
  return format('papers-preview');
}

/** No font here has these characters; they stay empty: { $characters } */
export function papersCannotBeShown(args: { characters: string }): string {
  return format('papers-cannot-be-shown', args);
}

/** Save */
export function papersSave(): string {
  return format('papers-save');
}

/** Being saved … */
export function papersSaving(): string {
  return format('papers-saving');
}

/** Cancel */
export function papersCancel(): string {
  return format('papers-cancel');
}

/** Saved as { $file } */
export function papersSaved(args: { file: string }): string {
  return format('papers-saved', args);
}

/** In the folder { $folder }. The name says nothing about what is in it. */
export function papersSavedIn(args: { folder: string }): string {
  return format('papers-saved-in', args);
}

/** The passphrase opens it in any program for the age format, for example with this command: */
export function papersSavedProtected(): string {
  return format('papers-saved-protected');
}

/** It is not protected. Erase it when it is printed. */
export function papersSavedOpen(): string {
  return format('papers-saved-open');
}

/** Received by, time */
export function papersReceivedBy(): string {
  return format('papers-received-by');
}

/** Please treat this in confidence. Hand it over in person or encrypted. Never e-mail it unencrypted, and do not copy it to the visa file. */
export function papersConfidential(): string {
  return format('papers-confidential');
}

/** Erase or shred it by { $date }. */
export function papersEraseBy(args: { date: string }): string {
  return format('papers-erase-by', args);
}

/** Erase or shred it when it is no longer needed. */
export function papersEraseWhenDone(): string {
  return format('papers-erase-when-done');
}

/** Result: { $checklist } */
export function papersResultTitle(args: { checklist: string }): string {
  return format('papers-result-title', args);
}

/** { $sign } (not yet checked) */
export function papersSignUnverified(args: { sign: string }): string {
  return format('papers-sign-unverified', args);
}

/** { $sign } ({ $strength }) */
export function papersSignStrength(args: { sign: string; strength: string }): string {
  return format('papers-sign-strength', args);
}

/** Part */
export function papersColumnPart(): string {
  return format('papers-column-part');
}

/** Strength */
export function papersColumnStrength(): string {
  return format('papers-column-strength');
}

/**
 * { $count ->
 *     [one] { $count } further question
 *    *[other] { $count } further questions
 * }
 */
export function papersMoreOpen(args: { count: number }): string {
  return format('papers-more-open', args);
}

/** Comes first */
export function papersActFirst(): string {
  return format('papers-act-first');
}

/** Agreement */
export function papersAgreement(): string {
  return format('papers-agreement');
}

/** Agreed to */
export function papersAgreed(): string {
  return format('papers-agreed');
}

/** Did not agree to */
export function papersNotAgreed(): string {
  return format('papers-not-agreed');
}

/** Safe contact */
export function papersSafeContact(): string {
  return format('papers-safe-contact');
}

/** Paper of this case */
export function papersOfCase(): string {
  return format('papers-of-case');
}

/** Papers */
export function papersOpenDialog(): string {
  return format('papers-open-dialog');
}

/** Which paper */
export function papersWhich(): string {
  return format('papers-which');
}

/** Referral letter */
export function papersReferralLetter(): string {
  return format('papers-referral-letter');
}

/** Case summary */
export function papersCaseSummary(): string {
  return format('papers-case-summary');
}

/** Handover note */
export function papersHandoverNote(): string {
  return format('papers-handover-note');
}

/** Telephone script */
export function papersPhoneScript(): string {
  return format('papers-phone-script');
}

/** Risks of a return */
export function papersReturnRisk(): string {
  return format('papers-return-risk');
}

/** How much it says */
export function papersLevel(): string {
  return format('papers-level');
}

/** Own file */
export function papersLevelOwnFile(): string {
  return format('papers-level-own-file');
}

/** Superior */
export function papersLevelSuperior(): string {
  return format('papers-level-superior');
}

/** Service provider */
export function papersLevelServiceProvider(): string {
  return format('papers-level-service-provider');
}

/** Police */
export function papersLevelPolice(): string {
  return format('papers-level-police');
}

/** Statistics */
export function papersLevelStatistics(): string {
  return format('papers-level-statistics');
}

/** Without a name */
export function papersLevelNoName(): string {
  return format('papers-level-no-name');
}

/** Everything that the case holds. It stays with you. */
export function papersLevelOwnFileSays(): string {
  return format('papers-level-own-file-says');
}

/** What is done and needed, without the name, the person’s words or the contact. Read it through: a rare case can still be recognised. It stays within the mission, so the program asks for no agreement. */
export function papersLevelSuperiorSays(): string {
  return format('papers-level-superior-says');
}

/** What help needs. The name is given by telephone. */
export function papersLevelServiceProviderSays(): string {
  return format('papers-level-service-provider-says');
}

/** Risk and facts. Health and safe contact stay with you; the name is given by telephone. */
export function papersLevelPoliceSays(): string {
  return format('papers-level-police-says');
}

/** Year, country, kind, age group and state. The program asks for no agreement. Where cases are few, even this can point to a person. */
export function papersLevelStatisticsSays(): string {
  return format('papers-level-statistics-says');
}

/** To ask for advice without saying who it is. The program asks for no agreement. Say no place and no detail by which the person can be recognised. */
export function papersLevelNoNameSays(): string {
  return format('papers-level-no-name-says');
}

/** Receiver */
export function papersReceiver(): string {
  return format('papers-receiver');
}

/** Language of the paper */
export function papersLetterLanguage(): string {
  return format('papers-letter-language');
}

/** Language in which you write */
export function papersTypedIn(): string {
  return format('papers-typed-in');
}

/** No native speaker has read the words of this language yet. */
export function papersUnread(): string {
  return format('papers-unread');
}

/** A word of the person’s name stands on this paper. Take it out: the name is given by telephone. */
export function papersNamesPerson(): string {
  return format('papers-names-person');
}

/** No agreement for this receiver is written down. Until then nothing can be saved. */
export function papersBlocked(): string {
  return format('papers-blocked');
}

/** What may be said: { $detail } */
export function papersMaySay(args: { detail: string }): string {
  return format('papers-may-say', args);
}

/** Take over: { $text } */
export function papersTake(args: { text: string }): string {
  return format('papers-take', args);
}

/** Left out on purpose */
export function papersLeftOut(): string {
  return format('papers-left-out');
}

/** Kind of file */
export function papersFormat(): string {
  return format('papers-format');
}

/** PDF */
export function papersFormatPdf(): string {
  return format('papers-format-pdf');
}

/** Plain text */
export function papersFormatText(): string {
  return format('papers-format-text');
}

/** If you send it, write nothing but this into the subject: */
export function papersSubject(): string {
  return format('papers-subject');
}

/** reference */
export function papersPartReference(): string {
  return format('papers-part-reference');
}

/** To */
export function papersPartTo(): string {
  return format('papers-part-to');
}

/** From */
export function papersPartFrom(): string {
  return format('papers-part-from');
}

/** Can be asked instead */
export function papersPartBackup(): string {
  return format('papers-part-backup');
}

/** agreement */
export function papersPartAgreement(): string {
  return format('papers-part-agreement');
}

/** What the receiver is asked to do */
export function papersPartAsked(): string {
  return format('papers-part-asked');
}

/** name */
export function papersPartName(): string {
  return format('papers-part-name');
}

/** Safe contact */
export function papersPartSafeContact(): string {
  return format('papers-part-safe-contact');
}

/** Language, interpreter */
export function papersPartLanguage(): string {
  return format('papers-part-language');
}

/** Needed now */
export function papersPartNeeds(): string {
  return format('papers-part-needs');
}

/** danger now */
export function papersPartDanger(): string {
  return format('papers-part-danger');
}

/** Risk */
export function papersPartRisk(): string {
  return format('papers-part-risk');
}

/** age */
export function papersPartAge(): string {
  return format('papers-part-age');
}

/** nationality and origin */
export function papersPartNationality(): string {
  return format('papers-part-nationality');
}

/** Papers of the person */
export function papersPartDocuments(): string {
  return format('papers-part-documents');
}

/** country */
export function papersPartHost(): string {
  return format('papers-part-host');
}

/** possible exploitation */
export function papersPartForms(): string {
  return format('papers-part-forms');
}

/** What the person said */
export function papersPartWords(): string {
  return format('papers-part-words');
}

/** indicators */
export function papersPartIndicators(): string {
  return format('papers-part-indicators');
}

/** wish to return */
export function papersPartReturnWish(): string {
  return format('papers-part-return-wish');
}

/** risks of a return */
export function papersPartReturnRisks(): string {
  return format('papers-part-return-risks');
}

/** Who meets the person */
export function papersPartReception(): string {
  return format('papers-part-reception');
}

/** notes */
export function papersPartNotes(): string {
  return format('papers-part-notes');
}

/** what was done */
export function papersPartDone(): string {
  return format('papers-part-done');
}

/** what is still to do */
export function papersPartOpen(): string {
  return format('papers-part-open');
}

/** whether personal data were passed on */
export function papersPartReferred(): string {
  return format('papers-part-referred');
}

/** Promised to the person */
export function papersPartPromised(): string {
  return format('papers-part-promised');
}

/** Refused (what, by whom) */
export function papersPartRefused(): string {
  return format('papers-part-refused');
}

/** Next appointment */
export function papersPartNext(): string {
  return format('papers-part-next');
}

/** day of opening */
export function papersPartOpened(): string {
  return format('papers-part-opened');
}

/** state of the case */
export function papersPartState(): string {
  return format('papers-part-state');
}

/** No name. */
export function papersHintAsked(): string {
  return format('papers-hint-asked');
}

/** Name, post, telephone. */
export function papersHintFrom(): string {
  return format('papers-hint-from');
}

/** Care, medicine, children, diet, a bed. */
export function papersHintNeeds(): string {
  return format('papers-hint-needs');
}

/** Who, where, of what kind, and how you know. */
export function papersHintRisk(): string {
  return format('papers-hint-risk');
}

/** Two or three lines in the person’s own words. No name, no graphic detail. */
export function papersHintWords(): string {
  return format('papers-hint-words');
}

/** Would tell who it is: */
export function papersWhyIdentifies(): string {
  return format('papers-why-identifies');
}

/** By telephone only: */
export function papersWhyByTelephone(): string {
  return format('papers-why-by-telephone');
}

/** They reach the person through you: */
export function papersWhyThroughSender(): string {
  return format('papers-why-through-sender');
}

/** Health is for those who care for it: */
export function papersWhyHealth(): string {
  return format('papers-why-health');
}

/** Their task does not need it: */
export function papersWhyNotNeeded(): string {
  return format('papers-why-not-needed');
}

/** Your own working paper: */
export function papersWhyOwnWork(): string {
  return format('papers-why-own-work');
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

/** Referral */
export function referralNav(): string {
  return format('referral-nav');
}

/** Start referral */
export function referralStart(): string {
  return format('referral-start');
}

/** Referral, step by step */
export function referralTitle(): string {
  return format('referral-title');
}

/** Choose what is known. The steps that apply are there at once. */
export function referralLead(): string {
  return format('referral-lead');
}

/** What is known */
export function referralFacts(): string {
  return format('referral-facts');
}

/** Kept nowhere: it is gone when you leave this screen. */
export function referralKeptNowhere(): string {
  return format('referral-kept-nowhere');
}

/** Take into a case */
export function referralIntoCase(): string {
  return format('referral-into-case');
}

/** Referral plan */
export function referralPlan(): string {
  return format('referral-plan');
}

/** The plan could not be read. Use the page on referral in the handbook until it can. */
export function referralFailed(): string {
  return format('referral-failed');
}

/** For these facts the plan does not have the step that you looked for. Change a fact, and it may appear. */
export function referralStepElsewhere(): string {
  return format('referral-step-elsewhere');
}

/** Pathway */
export function referralPathway(): string {
  return format('referral-pathway');
}

/** { $pathway } (for other facts) */
export function referralPathwayOther(args: { pathway: string }): string {
  return format('referral-pathway-other', args);
}

/** Made for other facts than these */
export function referralPathwayUnfit(): string {
  return format('referral-pathway-unfit');
}

/** Another pathway: { $pathway }. */
export function referralChangedPathway(args: { pathway: string }): string {
  return format('referral-changed-pathway', args);
}

/** New step: { $step }. */
export function referralCameOne(args: { step: string }): string {
  return format('referral-came-one', args);
}

/**
 * { $count ->
 *     [one] { $count } new step.
 *    *[other] { $count } new steps.
 * }
 */
export function referralCame(args: { count: number }): string {
  return format('referral-came', args);
}

/** No longer needed: { $step }. */
export function referralWentOne(args: { step: string }): string {
  return format('referral-went-one', args);
}

/**
 * { $count ->
 *     [one] { $count } step is no longer needed.
 *    *[other] { $count } steps are no longer needed.
 * }
 */
export function referralWent(args: { count: number }): string {
  return format('referral-went', args);
}

/** { $done } of { $all } */
export function referralCount(args: { done: string; all: string }): string {
  return format('referral-count', args);
}

/**
 * { $count ->
 *     [one] { $count } step
 *    *[other] { $count } steps
 * }
 */
export function referralSteps(args: { count: number }): string {
  return format('referral-steps', args);
}

/** Done earlier */
export function referralKept(): string {
  return format('referral-kept');
}

/** These steps no longer apply. What was done stays. */
export function referralKeptWhat(): string {
  return format('referral-kept-what');
}

/** Not yet checked against the source */
export function referralVerify(): string {
  return format('referral-verify');
}

/** Do: */
export function referralDo(): string {
  return format('referral-do');
}

/** Do not: */
export function referralDont(): string {
  return format('referral-dont');
}

/** When */
export function referralWhen(): string {
  return format('referral-when');
}

/** Write down */
export function referralRecord(): string {
  return format('referral-record');
}

/** Why */
export function referralWhy(): string {
  return format('referral-why');
}

/** Who */
export function referralWho(): string {
  return format('referral-who');
}

/** Due */
export function referralDue(): string {
  return format('referral-due');
}

/** Consulate */
export function referralWhoConsulate(): string {
  return format('referral-who-consulate');
}

/** The person */
export function referralWhoPerson(): string {
  return format('referral-who-person');
}

/** Police */
export function referralWhoPolice(): string {
  return format('referral-who-police');
}

/** Service provider */
export function referralWhoServiceProvider(): string {
  return format('referral-who-service-provider');
}

/** Own ministry */
export function referralWhoMinistry(): string {
  return format('referral-who-ministry');
}

/** Child protection */
export function referralWhoChildProtection(): string {
  return format('referral-who-child-protection');
}

/** Guardian */
export function referralWhoGuardian(): string {
  return format('referral-who-guardian');
}

/** Lawyer */
export function referralWhoLawyer(): string {
  return format('referral-who-lawyer');
}

/** IOM */
export function referralWhoIom(): string {
  return format('referral-who-iom');
}

/** Competent authority */
export function referralWhoAuthority(): string {
  return format('referral-who-authority');
}

/** At once */
export function referralDueAtOnce(): string {
  return format('referral-due-at-once');
}

/** Today */
export function referralDueToday(): string {
  return format('referral-due-today');
}

/** Before: { $phase } */
export function referralDueBefore(args: { phase: string }): string {
  return format('referral-due-before', args);
}

/** { $day } */
export function referralDueDay(args: { day: string }): string {
  return format('referral-due-day', args);
}

/** Was due { $day } */
export function referralDuePassed(args: { day: string }): string {
  return format('referral-due-passed', args);
}

/** Within the period that the law sets */
export function referralDuePeriod(): string {
  return format('referral-due-period');
}

/** Follows from law: to be confirmed with the authority. */
export function referralDueConfirm(): string {
  return format('referral-due-confirm');
}

/** Say the host country to see its contacts. */
export function referralSayHost(): string {
  return format('referral-say-host');
}

/** Say the country of origin to see its contacts. */
export function referralSayOrigin(): string {
  return format('referral-say-origin');
}

/** Nobody is listed in { $country }. Ask your ministry whom to reach. */
export function referralNobody(args: { country: string }): string {
  return format('referral-nobody', args);
}

/** Nobody is listed for this. Instead: { $list }. */
export function referralStandsIn(args: { list: string }): string {
  return format('referral-stands-in', args);
}

/** Contacts of { $country } */
export function referralContacts(args: { country: string }): string {
  return format('referral-contacts', args);
}

/**
 * { $count ->
 *     [one] { $count } more contact
 *    *[other] { $count } more contacts
 * }
 */
export function referralContactsMore(args: { count: number }): string {
  return format('referral-contacts-more', args);
}

/** Ask for agreement; danger or a child at risk cannot wait */
export function referralNeedsAgreement(): string {
  return format('referral-needs-agreement');
}

/** Personal data go to: { $receiver } */
export function referralShares(args: { receiver: string }): string {
  return format('referral-shares', args);
}

/** Ask the person for agreement first. */
export function referralSharesAsk(): string {
  return format('referral-shares-ask');
}

/** The person agreed to this receiver. */
export function referralAgreed(): string {
  return format('referral-agreed');
}

/** No agreement for this receiver is written down. Until then this step cannot be marked done. */
export function referralBlocked(): string {
  return format('referral-blocked');
}

/** Write down an agreement */
export function referralAgreementRecord(): string {
  return format('referral-agreement-record');
}

/** If it cannot wait, say why: */
export function referralReasonLead(): string {
  return format('referral-reason-lead');
}

/** Danger now */
export function referralReasonDanger(): string {
  return format('referral-reason-danger');
}

/** A life is in immediate danger. Pass on only what help needs, and tell the person first, or as soon as you can. */
export function referralReasonDangerSays(): string {
  return format('referral-reason-danger-says');
}

/** A child is at risk */
export function referralReasonChild(): string {
  return format('referral-reason-child');
}

/** The safety of the child comes first. Pass on only what protection needs, and tell the child as soon as it is safe. */
export function referralReasonChildSays(): string {
  return format('referral-reason-child-says');
}

/** The guardian agrees */
export function referralReasonGuardian(): string {
  return format('referral-reason-guardian');
}

/** The guardian is not suspected, and the child was heard. */
export function referralReasonGuardianSays(): string {
  return format('referral-reason-guardian-says');
}

/** Without the person’s agreement, because: { $reason }. */
export function referralWithout(args: { reason: string }): string {
  return format('referral-without', args);
}

/** Take back */
export function referralReasonBack(): string {
  return format('referral-reason-back');
}

/** Confirm: { $reason } */
export function referralReasonConfirm(args: { reason: string }): string {
  return format('referral-reason-confirm', args);
}

/** The case says so already. Confirm it if it cannot wait: */
export function referralReasonKnown(): string {
  return format('referral-reason-known');
}

/** What became of it */
export function referralState(): string {
  return format('referral-state');
}

/** Open */
export function referralOpen(): string {
  return format('referral-open');
}

/** Done */
export function referralDone(): string {
  return format('referral-done');
}

/** Does not apply */
export function referralNotApplicable(): string {
  return format('referral-not-applicable');
}

/** Skipped */
export function referralSkipped(): string {
  return format('referral-skipped');
}

/** Why it was skipped */
export function referralSkipWhy(): string {
  return format('referral-skip-why');
}

/** Who did it */
export function referralBy(): string {
  return format('referral-by');
}

/** Note */
export function referralNote(): string {
  return format('referral-note');
}

/** Own date */
export function referralOwnDue(): string {
  return format('referral-own-due');
}

/** Write: { $paper } */
export function referralPaper(args: { paper: string }): string {
  return format('referral-paper', args);
}

/** Referral plan */
export function referralPlace(): string {
  return format('referral-place');
}

/** From step to step */
export function referralKeyMove(): string {
  return format('referral-key-move');
}

/** Open or close a step */
export function referralKeyOpen(): string {
  return format('referral-key-open');
}

/** Done, does not apply, skipped */
export function referralKeyMark(): string {
  return format('referral-key-mark');
}

/**
 * { $count ->
 *     [one] { $count } reminder
 *    *[other] { $count } reminders
 * }
 */
export function remindersCount(args: { count: number }): string {
  return format('reminders-count', args);
}

/** Due this week */
export function remindersTitle(): string {
  return format('reminders-title');
}

/** Only here, and only while cases are unlocked. */
export function remindersLead(): string {
  return format('reminders-lead');
}

/** Step: { $title } */
export function remindersStep(args: { title: string }): string {
  return format('reminders-step', args);
}

/** Erase the case, or keep it longer with a reason */
export function remindersErase(): string {
  return format('reminders-erase');
}

/** Agreement ends: { $receiver } */
export function remindersAgreement(args: { receiver: string }): string {
  return format('reminders-agreement', args);
}

/** Due { $date } */
export function remindersDue(args: { date: string }): string {
  return format('reminders-due', args);
}

/** Was due { $date } */
export function remindersOverdue(args: { date: string }): string {
  return format('reminders-overdue', args);
}

/** Due today */
export function remindersToday(): string {
  return format('reminders-today');
}

/** Result */
export function resultTitle(): string {
  return format('result-title');
}

/** Act now. Someone may be in danger. */
export function resultActNow(): string {
  return format('result-act-now');
}

/** Safety comes before every list. What else was found stays below. */
export function resultActNowLead(): string {
  return format('result-act-now-lead');
}

/** There is good reason to refer this person. */
export function resultStrongGrounds(): string {
  return format('result-strong-grounds');
}

/** Several signs came together. Ask whether the person agrees to meet a support service; do not wait for certainty. */
export function resultStrongGroundsLead(): string {
  return format('result-strong-grounds-lead');
}

/** There is good reason to call child protection. */
export function resultStrongGroundsChild(): string {
  return format('result-strong-grounds-child');
}

/** For a child, exploitation or a plan of it is enough. Call today; agreement is not needed for advice. */
export function resultStrongGroundsChildLead(): string {
  return format('result-strong-grounds-child-lead');
}

/** There is reason to ask for advice. */
export function resultConsult(): string {
  return format('result-consult');
}

/** Some signs are there, not enough to be sure. Call without a name and say what you noticed. */
export function resultConsultLead(): string {
  return format('result-consult-lead');
}

/** No reason found so far. */
export function resultNoGrounds(): string {
  return format('result-no-grounds');
}

/** That is not a no. What was not asked or stayed unclear may still matter. Leave the door open. */
export function resultNoGroundsLead(): string {
  return format('result-no-grounds-lead');
}

/** Do not plan this return. */
export function resultReturnNotAtAll(): string {
  return format('result-return-not-at-all');
}

/** At least one answer speaks against going back at all. Look for another way together with the person. */
export function resultReturnNotAtAllLead(): string {
  return format('result-return-not-at-all-lead');
}

/** Not now. */
export function resultReturnNotNow(): string {
  return format('result-return-not-now');
}

/** Something must change first. The list below says what. */
export function resultReturnNotNowLead(): string {
  return format('result-return-not-now-lead');
}

/** Not known yet, so not now. */
export function resultReturnUnknown(): string {
  return format('result-return-unknown');
}

/** A main question has no answer. Until it has one, treat it as not now. */
export function resultReturnUnknownLead(): string {
  return format('result-return-unknown-lead');
}

/** Possible, with measures. */
export function resultReturnWithMeasures(): string {
  return format('result-return-with-measures');
}

/** Arrange each of these before any ticket, and check them again on the evening before. */
export function resultReturnWithMeasuresLead(): string {
  return format('result-return-with-measures-lead');
}

/** No risk found so far. */
export function resultReturnNoRiskFound(): string {
  return format('result-return-no-risk-found');
}

/** That does not make it safe. The person decides. Look again a week before departure and on the evening before. */
export function resultReturnNoRiskFoundLead(): string {
  return format('result-return-no-risk-found-lead');
}

/** Some things are still to prepare. */
export function resultToPrepare(): string {
  return format('result-to-prepare');
}

/** What is open stands below. A talk can wait until it is ready, unless someone is in danger. */
export function resultToPrepareLead(): string {
  return format('result-to-prepare-lead');
}

/** Everything is ready. */
export function resultPrepared(): string {
  return format('result-prepared');
}

/** Look once more at the room and the people just before you begin. */
export function resultPreparedLead(): string {
  return format('result-prepared-lead');
}

/** This is not a formal identification. */
export function resultNotIdentification(): string {
  return format('result-not-identification');
}

/** In { $country } this is for: { $who }. */
export function resultWhoIdentifies(args: { country: string; who: string }): string {
  return format('result-who-identifies', args);
}

/** Only the competent authority of the host state can decide that. */
export function resultCompetent(): string {
  return format('result-competent');
}

/** Your answers are a reason to ask them to look. */
export function resultAskToLook(): string {
  return format('result-ask-to-look');
}

/** An adult decides whether to go. Competent bodies decide on stay, protection and children. */
export function resultWhoDecidesReturn(): string {
  return format('result-who-decides-return');
}

/** How the answers were weighed */
export function resultWeighed(): string {
  return format('result-weighed');
}

/** Dimension */
export function resultDimension(): string {
  return format('result-dimension');
}

/** Signs */
export function resultSigns(): string {
  return format('result-signs');
}

/** What they are */
export function resultWhat(): string {
  return format('result-what');
}

/** Reading */
export function resultReading(): string {
  return format('result-reading');
}

/** Counts */
export function resultCounts(): string {
  return format('result-counts');
}

/** Not enough alone */
export function resultNotEnough(): string {
  return format('result-not-enough');
}

/** Nothing found */
export function resultNothingFound(): string {
  return format('result-nothing-found');
}

/** Not known yet */
export function resultNotKnown(): string {
  return format('result-not-known');
}

/** Signs found */
export function resultPresent(): string {
  return format('result-present');
}

/** Some signs, unclear */
export function resultLikely(): string {
  return format('result-likely');
}

/** none */
export function resultNone(): string {
  return format('result-none');
}

/** Asked, nothing reported */
export function resultNothingReported(): string {
  return format('result-nothing-reported');
}

/**
 * { $count ->
 *     [one] { $count } question open
 *    *[other] { $count } questions open
 * }
 */
export function resultOpen(args: { count: number }): string {
  return format('result-open', args);
}

/** { $known } of { $count } weighed questions have a clear answer. Unclear and not asked never count as no. */
export function resultKnown(args: { known: number; count: number }): string {
  return format('result-known', args);
}

/** The rule for children was used: exploitation or a plan of it is enough. */
export function resultChildRule(): string {
  return format('result-child-rule');
}

/** Exploitation seems to be planned */
export function resultPlanned(): string {
  return format('result-planned');
}

/** Deceptive recruitment */
export function resultDeceptiveRecruitment(): string {
  return format('result-deceptive-recruitment');
}

/** Coercive recruitment */
export function resultCoerciveRecruitment(): string {
  return format('result-coercive-recruitment');
}

/** Recruitment by abuse of vulnerability */
export function resultRecruitmentByAbuseOfVulnerability(): string {
  return format('result-recruitment-by-abuse-of-vulnerability');
}

/** Exploitation */
export function resultExploitation(): string {
  return format('result-exploitation');
}

/** Coercion at destination */
export function resultCoercionAtDestination(): string {
  return format('result-coercion-at-destination');
}

/** Abuse of vulnerability at destination */
export function resultAbuseOfVulnerabilityAtDestination(): string {
  return format('result-abuse-of-vulnerability-at-destination');
}

/** Act */
export function resultAct(): string {
  return format('result-act');
}

/** Means */
export function resultMeans(): string {
  return format('result-means');
}

/** Purpose */
export function resultPurpose(): string {
  return format('result-purpose');
}

/** Speaks against going at all */
export function resultBlocks(): string {
  return format('result-blocks');
}

/** Must change first */
export function resultPostpones(): string {
  return format('result-postpones');
}

/** Needs a measure */
export function resultMeasure(): string {
  return format('result-measure');
}

/** A dimension counts with two strong signs, one strong and any other, three medium, or two medium and one weak. */
export function resultRuleDimensions(): string {
  return format('result-rule-dimensions');
}

/** An element counts with one strong sign, two medium, or one medium and two weak. */
export function resultRuleElements(): string {
  return format('result-rule-elements');
}

/** The heaviest thing that was found decides. Nothing is called safe while a main question has no answer. */
export function resultRuleReturn(): string {
  return format('result-rule-return');
}

/** Everything that is not a yes is still to prepare. */
export function resultRulePreparation(): string {
  return format('result-rule-preparation');
}

/** The strengths are the handbook’s own and have not been tested. */
export function resultStrengthsOwn(): string {
  return format('result-strengths-own');
}

/** The strengths follow the operational indicators of 2009, known from a secondary source. */
export function resultStrengthsOperational(): string {
  return format('result-strengths-operational');
}

/** About this method */
export function resultMethod(): string {
  return format('result-method');
}

/** Not yet checked against a source */
export function resultVerify(): string {
  return format('result-verify');
}

/** Next */
export function resultNext(): string {
  return format('result-next');
}

/** Not known yet */
export function resultUnknown(): string {
  return format('result-unknown');
}

/** Leave these to trained interviewers unless safety depends on them. */
export function resultUnknownLead(): string {
  return format('result-unknown-lead');
}

/** These would tell most */
export function resultAskNext(): string {
  return format('result-ask-next');
}

/** Nothing that is weighed is open. */
export function resultAllKnown(): string {
  return format('result-all-known');
}

/** Still to prepare */
export function resultStillOpen(): string {
  return format('result-still-open');
}

/** Put into a case */
export function resultKeep(): string {
  return format('result-keep');
}

/** Unlock cases */
export function resultUnlock(): string {
  return format('result-unlock');
}

/** A quick check is gone when the program is closed. */
export function resultKeepWhy(): string {
  return format('result-keep-why');
}

/** In case { $case } */
export function resultInCase(args: { case: string }): string {
  return format('result-in-case', args);
}

/** Print */
export function resultPrint(): string {
  return format('result-print');
}

/** Back to the questions */
export function resultBack(): string {
  return format('result-back');
}

/** Mark as finished */
export function resultFinish(): string {
  return format('result-finish');
}

/** Finished */
export function resultFinished(): string {
  return format('result-finished');
}

/** Open again */
export function resultReopen(): string {
  return format('result-reopen');
}

/** Printed { $date } */
export function resultPrinted(args: { date: string }): string {
  return format('result-printed', args);
}

/** Follow the danger steps */
export function resultStepDanger(): string {
  return format('result-step-danger');
}

/** Place and people first, then the number to call. */
export function resultStepDangerWhy(): string {
  return format('result-step-danger-why');
}

/** Call child protection */
export function resultStepChild(): string {
  return format('result-step-child');
}

/** Whom to call, and what to say to the child first. */
export function resultStepChildWhy(): string {
  return format('result-step-child-why');
}

/** Offer a doctor */
export function resultStepHealth(): string {
  return format('result-step-health');
}

/** Care comes before any list. */
export function resultStepHealthWhy(): string {
  return format('result-step-health-why');
}

/** Ask for agreement */
export function resultStepAgreement(): string {
  return format('result-step-agreement');
}

/** Who may know, what, and what for. */
export function resultStepAgreementWhy(): string {
  return format('result-step-agreement-why');
}

/** Call without a name first */
export function resultStepCall(): string {
  return format('result-step-call');
}

/** Contacts in { $country } */
export function resultStepCallWhere(args: { country: string }): string {
  return format('result-step-call-where', args);
}

/** Organisations advise on anonymous cases. */
export function resultStepCallWhy(): string {
  return format('result-step-call-why');
}

/** Agree on a safe contact */
export function resultStepContact(): string {
  return format('result-step-contact');
}

/** Number, hours, and a word that means “not now”. */
export function resultStepContactWhy(): string {
  return format('result-step-contact-why');
}

/** Prepare the referral */
export function resultStepRefer(): string {
  return format('result-step-refer');
}

/** Who does what, in which order. */
export function resultStepReferWhy(): string {
  return format('result-step-refer-why');
}

/** When nothing was found */
export function resultStepNoGrounds(): string {
  return format('result-step-no-grounds');
}

/** What to leave with the person, and what to note. */
export function resultStepNoGroundsWhy(): string {
  return format('result-step-no-grounds-why');
}

/** Prepare the next talk */
export function resultStepBefore(): string {
  return format('result-step-before');
}

/** Ten minutes on room, people and limits. */
export function resultStepBeforeWhy(): string {
  return format('result-step-before-why');
}

/** Decide together about the return */
export function resultStepReturn(): string {
  return format('result-step-return');
}

/** Ways to stay, to wait, or to go. */
export function resultStepReturnWhy(): string {
  return format('result-step-return-why');
}

/** Arrange a safe return */
export function resultStepSafeReturn(): string {
  return format('result-step-safe-return');
}

/** Journey, reception, and a person to call. */
export function resultStepSafeReturnWhy(): string {
  return format('result-step-safe-return-why');
}

/** Look again at the risks */
export function resultStepRisks(): string {
  return format('result-step-risks');
}

/** What changes between now and departure. */
export function resultStepRisksWhy(): string {
  return format('result-step-risks-why');
}

/** Begin with the first screening */
export function resultStepTalk(): string {
  return format('result-step-talk');
}

/** Five minutes alone with an adult. */
export function resultStepTalkWhy(): string {
  return format('result-step-talk-why');
}

/** A safe setting */
export function resultStepRoom(): string {
  return format('result-step-room');
}

/** Room, companion, interpreter. */
export function resultStepRoomWhy(): string {
  return format('result-step-room-why');
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

/** Any exploitation */
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

/** Questions */
export function searchKindQuestion(): string {
  return format('search-kind-question');
}

/** Steps */
export function searchKindStep(): string {
  return format('search-kind-step');
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

/** “{ $typed }” ({ $language }): results for “{ $term }” are shown too */
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

/** Quick check */
export function startQuickCheck(): string {
  return format('start-quick-check');
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

/** Unlock cases */
export function vaultTitle(): string {
  return format('vault-title');
}

/** The handbook, checklists and contacts work without unlocking. */
export function vaultLead(): string {
  return format('vault-lead');
}

/** Who is working? */
export function vaultWho(): string {
  return format('vault-who');
}

/** Passphrase */
export function vaultPassphrase(): string {
  return format('vault-passphrase');
}

/** Show passphrase */
export function vaultShow(): string {
  return format('vault-show');
}

/** Hide passphrase */
export function vaultHide(): string {
  return format('vault-hide');
}

/** Caps Lock is on. */
export function vaultCaps(): string {
  return format('vault-caps');
}

/** Unlock */
export function vaultUnlock(): string {
  return format('vault-unlock');
}

/** Unlocking … */
export function vaultUnlocking(): string {
  return format('vault-unlocking');
}

/** Continue without cases */
export function vaultWithout(): string {
  return format('vault-without');
}

/** Forgotten passphrase */
export function vaultForgotten(): string {
  return format('vault-forgotten');
}

/** Case data is encrypted on this computer only. No one, including the ministry, can open it without your passphrase or the sealed recovery code. */
export function vaultPromise(): string {
  return format('vault-promise');
}

/**
 * { $minutes ->
 *     [one] Locks again after { $minutes } minute without use
 *    *[other] Locks again after { $minutes } minutes without use
 * }
 */
export function vaultLocksAfter(args: { minutes: number }): string {
  return format('vault-locks-after', args);
}

/**
 * { $seconds ->
 *     [one] Several tries failed. Next try in { $seconds } second.
 *    *[other] Several tries failed. Next try in { $seconds } seconds.
 * }
 */
export function vaultWait(args: { seconds: number }): string {
  return format('vault-wait', args);
}

/** New profile */
export function vaultNewProfile(): string {
  return format('vault-new-profile');
}

/** Profile that cannot be read */
export function vaultUnreadable(): string {
  return format('vault-unreadable');
}

/** Needs attention */
export function vaultProblemBadge(): string {
  return format('vault-problem-badge');
}

/** Back */
export function vaultBack(): string {
  return format('vault-back');
}

/** Cancel */
export function vaultCancel(): string {
  return format('vault-cancel');
}

/** Close */
export function vaultClose(): string {
  return format('vault-close');
}

/** Locked because you asked for it. */
export function vaultLockedAsked(): string {
  return format('vault-locked-asked');
}

/** Locked because the program was not used for a while. */
export function vaultLockedIdle(): string {
  return format('vault-locked-idle');
}

/** Locked because the computer was asleep. */
export function vaultLockedSuspend(): string {
  return format('vault-locked-suspend');
}

/** Locked by Quick hide. */
export function vaultLockedHidden(): string {
  return format('vault-locked-hidden');
}

/** Locked because another profile was opened. */
export function vaultLockedOtherProfile(): string {
  return format('vault-locked-other-profile');
}

/** Use the recovery code */
export function vaultRecoverTitle(): string {
  return format('vault-recover-title');
}

/** It is on the paper from set-up, in groups of four letters and digits. You choose a new passphrase with it. */
export function vaultRecoverLead(): string {
  return format('vault-recover-lead');
}

/** Recovery code */
export function vaultRecoverCode(): string {
  return format('vault-recover-code');
}

/** Small or capital letters, with or without spaces. */
export function vaultRecoverCodeHint(): string {
  return format('vault-recover-code-hint');
}

/** Unlock with the code */
export function vaultRecover(): string {
  return format('vault-recover');
}

/** Choose a passphrase for cases */
export function vaultSetupTitle(): string {
  return format('vault-setup-title');
}

/** Four or more ordinary words are easier to remember and harder to guess than symbols. There is no reset by e-mail. */
export function vaultSetupLead(): string {
  return format('vault-setup-lead');
}

/** Cases are encrypted and belong to one officer. Everything else works without this step. */
export function vaultSetupWhy(): string {
  return format('vault-setup-why');
}

/** Your name */
export function vaultName(): string {
  return format('vault-name');
}

/** Shown before unlocking, so that colleagues find their own profile. */
export function vaultNameHint(): string {
  return format('vault-name-hint');
}

/** Your role */
export function vaultRole(): string {
  return format('vault-role');
}

/** For example: consular officer. May stay empty. */
export function vaultRoleHint(): string {
  return format('vault-role-hint');
}

/** New passphrase */
export function vaultNewPassphrase(): string {
  return format('vault-new-passphrase');
}

/** Once more */
export function vaultAgain(): string {
  return format('vault-again');
}

/** Set up cases */
export function vaultCreate(): string {
  return format('vault-create');
}

/** Setting up … */
export function vaultCreating(): string {
  return format('vault-creating');
}

/** Use without cases */
export function vaultUseWithout(): string {
  return format('vault-use-without');
}

/** Too short to say. */
export function vaultStrengthNone(): string {
  return format('vault-strength-none');
}

/** Guessed at once. Add more words. */
export function vaultStrength0(): string {
  return format('vault-strength-0');
}

/** Easy to guess. Add more words. */
export function vaultStrength1(): string {
  return format('vault-strength-1');
}

/** Not hard enough to guess. Add a word or two. */
export function vaultStrength2(): string {
  return format('vault-strength-2');
}

/** Strong. */
export function vaultStrength3(): string {
  return format('vault-strength-3');
}

/** Very strong. */
export function vaultStrength4(): string {
  return format('vault-strength-4');
}

/**
 * { $count ->
 *     [one] { $count } character.
 *    *[other] { $count } characters.
 * }
 */
export function vaultLength(args: { count: number }): string {
  return format('vault-length', args);
}

/** Both fields match. */
export function vaultMatch(): string {
  return format('vault-match');
}

/** The two fields differ. */
export function vaultDiffer(): string {
  return format('vault-differ');
}

/** Put the recovery code on paper */
export function vaultCodeTitle(): string {
  return format('vault-code-title');
}

/** It opens your cases if you forget the passphrase. Without both, nobody can open them. The code is shown only now. */
export function vaultCodeLead(): string {
  return format('vault-code-lead');
}

/** Recovery code */
export function vaultCode(): string {
  return format('vault-code');
}

/** Print for the envelope */
export function vaultCodePrint(): string {
  return format('vault-code-print');
}

/** It is on paper */
export function vaultCodeNext(): string {
  return format('vault-code-next');
}

/** Later */
export function vaultCodeLater(): string {
  return format('vault-code-later');
}

/** Type two groups from the paper */
export function vaultConfirmTitle(): string {
  return format('vault-confirm-title');
}

/** This shows that the paper can be read. Then seal it and put it into the safe of the mission. */
export function vaultConfirmLead(): string {
  return format('vault-confirm-lead');
}

/** Group { $number } */
export function vaultConfirmGroup(args: { number: number }): string {
  return format('vault-confirm-group', args);
}

/** Confirm */
export function vaultConfirm(): string {
  return format('vault-confirm');
}

/** Show the code again */
export function vaultCodeShow(): string {
  return format('vault-code-show');
}

/** The recovery code is confirmed. Seal the paper now. */
export function vaultConfirmed(): string {
  return format('vault-confirmed');
}

/** Nobody has confirmed the recovery code of this profile. */
export function vaultUnconfirmed(): string {
  return format('vault-unconfirmed');
}

/** Without the paper, a forgotten passphrase closes your cases for ever. */
export function vaultUnconfirmedAdvice(): string {
  return format('vault-unconfirmed-advice');
}

/** Make a new code */
export function vaultUnconfirmedNow(): string {
  return format('vault-unconfirmed-now');
}

/** Recovery code */
export function vaultSheetTitle(): string {
  return format('vault-sheet-title');
}

/** For the cases of { $name } */
export function vaultSheetFor(args: { name: string }): string {
  return format('vault-sheet-for', args);
}

/** Made on { $date } */
export function vaultSheetMade(args: { date: string }): string {
  return format('vault-sheet-made', args);
}

/** This code opens the profile in { -app-name } when the passphrase is forgotten. */
export function vaultSheetWhat(): string {
  return format('vault-sheet-what');
}

/** On the lock screen choose “Forgotten passphrase”, type the code, and choose a new passphrase. */
export function vaultSheetHow(): string {
  return format('vault-sheet-how');
}

/** Seal this paper in an envelope and keep it in the safe of the mission. Make no copy. Whoever has it, and this computer, can read the cases. */
export function vaultSheetKeep(): string {
  return format('vault-sheet-keep');
}

/** Copies */
export function vaultCopies(): string {
  return format('vault-copies');
}

/** The last five, encrypted like the original. One a day is made by itself. */
export function vaultCopiesWhat(): string {
  return format('vault-copies-what');
}

/** There is no copy yet. */
export function vaultCopiesNone(): string {
  return format('vault-copies-none');
}

/** Make a copy now */
export function vaultCopyMake(): string {
  return format('vault-copy-make');
}

/** A copy was made. */
export function vaultCopyMade(): string {
  return format('vault-copy-made');
}

/** Show copies */
export function vaultCopiesShow(): string {
  return format('vault-copies-show');
}

/** { $size } KB */
export function vaultCopySize(args: { size: string }): string {
  return format('vault-copy-size', args);
}

/** made by itself */
export function vaultCopyDaily(): string {
  return format('vault-copy-daily');
}

/** made on request */
export function vaultCopyAsked(): string {
  return format('vault-copy-asked');
}

/** before an update of the program */
export function vaultCopyMigration(): string {
  return format('vault-copy-migration');
}

/** after something was erased */
export function vaultCopyErased(): string {
  return format('vault-copy-erased');
}

/** replaced by an older copy */
export function vaultCopyReplaced(): string {
  return format('vault-copy-replaced');
}

/** could not be read, kept as it was */
export function vaultCopyDamaged(): string {
  return format('vault-copy-damaged');
}

/** Restore */
export function vaultRestore(): string {
  return format('vault-restore');
}

/** Restore the copy of { $when } */
export function vaultRestoreTitle(args: { when: string }): string {
  return format('vault-restore-title', args);
}

/** What is there now becomes a copy itself. What was written after this copy is then only in that one. The copy is examined in full before anything is replaced. */
export function vaultRestoreLead(): string {
  return format('vault-restore-lead');
}

/** Passphrase of that time */
export function vaultRestorePassphrase(): string {
  return format('vault-restore-passphrase');
}

/** The copy was restored. Unlock to go on. */
export function vaultRestored(): string {
  return format('vault-restored');
}

/** Case work */
export function vaultSettings(): string {
  return format('vault-settings');
}

/** Lock cases after */
export function vaultLockAfter(): string {
  return format('vault-lock-after');
}

/** Without use. They also lock when the computer sleeps, and with Quick hide. */
export function vaultLockAfterWhat(): string {
  return format('vault-lock-after-what');
}

/**
 * { $minutes ->
 *     [one] { $minutes } minute
 *    *[other] { $minutes } minutes
 * }
 */
export function vaultMinutes(args: { minutes: number }): string {
  return format('vault-minutes', args);
}

/** Keep cases for */
export function vaultKeep(): string {
  return format('vault-keep');
}

/** Counted from the day a case is opened. You are asked before anything is erased. */
export function vaultKeepWhat(): string {
  return format('vault-keep-what');
}

/**
 * { $months ->
 *     [one] { $months } month
 *    *[other] { $months } months
 * }
 */
export function vaultMonths(args: { months: number }): string {
  return format('vault-months', args);
}

/** Your profile */
export function vaultSettingsLocked(): string {
  return format('vault-settings-locked');
}

/** Unlock to change passphrase, recovery code and copies. */
export function vaultSettingsLockedWhat(): string {
  return format('vault-settings-locked-what');
}

/** Cases are off on this computer until somebody sets up a profile. */
export function vaultSettingsNoneWhat(): string {
  return format('vault-settings-none-what');
}

/** Set up cases */
export function vaultSetUp(): string {
  return format('vault-set-up');
}

/** Name and role */
export function vaultProfile(): string {
  return format('vault-profile');
}

/** Change */
export function vaultRename(): string {
  return format('vault-rename');
}

/** Change name and role */
export function vaultRenameTitle(): string {
  return format('vault-rename-title');
}

/** Save */
export function vaultSave(): string {
  return format('vault-save');
}

/** Saved */
export function vaultSaved(): string {
  return format('vault-saved');
}

/** The recovery code stays the same. */
export function vaultPassphraseWhat(): string {
  return format('vault-passphrase-what');
}

/** Change passphrase */
export function vaultChange(): string {
  return format('vault-change');
}

/** Present passphrase */
export function vaultPresent(): string {
  return format('vault-present');
}

/** The passphrase was changed. */
export function vaultChanged(): string {
  return format('vault-changed');
}

/** Recovery code */
export function vaultRecovery(): string {
  return format('vault-recovery');
}

/** A new code makes the old paper worthless. Take that out of the envelope. */
export function vaultRecoveryWhat(): string {
  return format('vault-recovery-what');
}

/** Not confirmed yet. Make a new code and put it on paper. */
export function vaultRecoveryUnconfirmed(): string {
  return format('vault-recovery-unconfirmed');
}

/** New recovery code */
export function vaultRenew(): string {
  return format('vault-renew');
}

/** Make a new recovery code */
export function vaultRenewTitle(): string {
  return format('vault-renew-title');
}

/** Erase this profile */
export function vaultErase(): string {
  return format('vault-erase');
}

/** With all its cases and copies. It cannot be undone. */
export function vaultEraseWhat(): string {
  return format('vault-erase-what');
}

/** Erase profile */
export function vaultEraseNow(): string {
  return format('vault-erase-now');
}

/** All cases, notes and copies of { $name } are erased. Nobody can bring them back, not with the passphrase and not with the recovery code. */
export function vaultEraseLead(args: { name: string }): string {
  return format('vault-erase-lead', args);
}

/** To confirm, type the name: { $name } */
export function vaultEraseType(args: { name: string }): string {
  return format('vault-erase-type', args);
}

/** The profile was erased. */
export function vaultErased(): string {
  return format('vault-erased');
}

/** Cases */
export function vaultNav(): string {
  return format('vault-nav');
}

/** locked */
export function vaultNavLocked(): string {
  return format('vault-nav-locked');
}

/** unlocked */
export function vaultNavOpen(): string {
  return format('vault-nav-open');
}

/** Lock now */
export function vaultLockNow(): string {
  return format('vault-lock-now');
}

/** Lock cases */
export function vaultKeyLock(): string {
  return format('vault-key-lock');
}

/** Set up this computer */
export function welcomeTitle(): string {
  return format('welcome-title');
}

/** Four short steps. You can change all of it later in Settings. */
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
