// The date of a source in words. The directory writes dates as its sources give them: a year,
// "undated", "undated (about 2018)", or a remark of its own, which is shown as it stands.
import * as m from '$lib/i18n/messages';

export function asOfWords(asOf: string): string {
  const text = asOf.trim();
  if (text === '' || text === 'undated') return m.datesUndated();
  if (text === 'unverified') return m.datesUnverified();
  const about = /^undated \((?:about )?([\d–-]+)\)$/.exec(text);
  if (about?.[1]) return m.datesAbout({ date: about[1] });
  const later = /^(?:undated \()?(\d{4}) or later\)?$/.exec(text);
  if (later?.[1]) return m.datesOrLater({ date: later[1] });
  return m.datesAsOf({ date: text });
}
