// What an officer found out about a contact, in words, wherever that contact is shown.
import { formatDate } from '$lib/i18n/formats';
import * as m from '$lib/i18n/messages';
import type { LocalView } from '$lib/ipc/core';

/** Keeps the plus before the digits in right-to-left text. */
const isolated = (text: string) => `\u2066${text}\u2069`;

/** The mark in front: that it is local, and from which day. */
export const localMark = ({ written }: LocalView): string =>
  m.localMark({ date: formatDate(written) });

/** Whether somebody called and what came of it. */
function called({ answers, calledOn }: LocalView): string {
  const date = calledOn && formatDate(calledOn);
  if (answers === 'works') return date ? m.localWorksOn({ date }) : m.localWorks();
  if (answers === 'no-answer') return date ? m.localNoAnswerOn({ date }) : m.localNoAnswer();
  return date ? m.localCalledOn({ date }) : '';
}

/** What was found out, one thing after the other. The note stands as it was written. */
export function localParts(local: LocalView): string[] {
  // An own contact shows its number, hours and note as a contact does.
  const { number, hours, note } = local.own ? { number: '', hours: '', note: '' } : local;
  const parts = [
    local.official === 'gone' && local.about ? m.localAbout({ number: isolated(local.about) }) : '',
    number && m.localNumber({ number: isolated(number) }),
    hours && m.localHours({ hours }),
    called(local),
    note
  ];
  return parts.filter((part) => part !== '');
}

/** What makes it doubtful by now. */
export function localDoubts(local: LocalView): string[] {
  const doubts = [
    local.official === 'changed' && m.localChanged(),
    local.official === 'gone' && m.localGone(),
    local.old && m.localOld()
  ];
  return doubts.filter((doubt) => doubt !== false);
}

/** All of it as one line. */
export const localLine = (local: LocalView): string =>
  [localMark(local), ...localParts(local), ...localDoubts(local)].join(' · ');
