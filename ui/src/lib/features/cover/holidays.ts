// Public holidays of the thirteen states, for the cover page. Only days that are free in the whole
// country by law, by their names in the country's language.
import { easternEaster, westernEaster } from './easter';

export type Holiday = { date: Date; name: string };
type Rule = (year: number) => Holiday;

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 0;

/** The same day every year. */
const on =
  (day: number, month: number, name: string): Rule =>
  (year) => ({ date: new Date(year, month - 1, day), name });

/** So many days after the Sunday of Easter. */
const easter =
  (days: number, name: string, sunday = westernEaster): Rule =>
  (year) => ({ date: later(sunday(year), days), name });
const pascha = (days: number, name: string) => easter(days, name, easternEaster);

/** The first such weekday on a date or after it. */
const first =
  (weekday: number, day: number, month: number, name: string): Rule =>
  (year) => {
    const from = new Date(year, month - 1, day);
    return { date: later(from, (weekday - from.getDay() + 7) % 7), name };
  };

const later = (date: Date, days: number) =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);

const states: Record<string, { lang: string; rules: Rule[] }> = {
  bg: {
    lang: 'bg',
    rules: [
      on(1, 1, 'Нова година'),
      on(3, 3, 'Ден на Освобождението на България'),
      pascha(-2, 'Велики петък'),
      pascha(-1, 'Велика събота'),
      pascha(0, 'Великден'),
      pascha(1, 'Светли понеделник'),
      on(1, 5, 'Ден на труда'),
      on(6, 5, 'Гергьовден, Ден на храбростта'),
      on(24, 5, 'Ден на българската просвета и култура'),
      on(6, 9, 'Ден на Съединението'),
      on(22, 9, 'Ден на Независимостта'),
      on(24, 12, 'Бъдни вечер'),
      on(25, 12, 'Рождество Христово'),
      on(26, 12, 'Втори ден на Рождество')
    ]
  },
  de: {
    lang: 'de',
    rules: [
      on(1, 1, 'Neujahr'),
      easter(-2, 'Karfreitag'),
      easter(1, 'Ostermontag'),
      on(1, 5, 'Tag der Arbeit'),
      easter(39, 'Christi Himmelfahrt'),
      easter(50, 'Pfingstmontag'),
      on(3, 10, 'Tag der Deutschen Einheit'),
      on(25, 12, '1. Weihnachtstag'),
      on(26, 12, '2. Weihnachtstag')
    ]
  },
  dk: {
    lang: 'da',
    rules: [
      on(1, 1, 'Nytårsdag'),
      easter(-3, 'Skærtorsdag'),
      easter(-2, 'Langfredag'),
      easter(0, 'Påskedag'),
      easter(1, '2. påskedag'),
      easter(39, 'Kristi himmelfartsdag'),
      easter(49, 'Pinsedag'),
      easter(50, '2. pinsedag'),
      on(25, 12, 'Juledag'),
      on(26, 12, '2. juledag')
    ]
  },
  ee: {
    lang: 'et',
    rules: [
      on(1, 1, 'Uusaasta'),
      on(24, 2, 'Iseseisvuspäev'),
      easter(-2, 'Suur reede'),
      easter(0, 'Ülestõusmispühade 1. püha'),
      on(1, 5, 'Kevadpüha'),
      easter(49, 'Nelipühade 1. püha'),
      on(23, 6, 'Võidupüha'),
      on(24, 6, 'Jaanipäev'),
      on(20, 8, 'Taasiseseisvumispäev'),
      on(24, 12, 'Jõululaupäev'),
      on(25, 12, 'Esimene jõulupüha'),
      on(26, 12, 'Teine jõulupüha')
    ]
  },
  fi: {
    lang: 'fi',
    rules: [
      on(1, 1, 'Uudenvuodenpäivä'),
      on(6, 1, 'Loppiainen'),
      easter(-2, 'Pitkäperjantai'),
      easter(0, 'Pääsiäispäivä'),
      easter(1, 'Toinen pääsiäispäivä'),
      on(1, 5, 'Vappu'),
      easter(39, 'Helatorstai'),
      easter(49, 'Helluntaipäivä'),
      first(SATURDAY, 20, 6, 'Juhannuspäivä'),
      first(SATURDAY, 31, 10, 'Pyhäinpäivä'),
      on(6, 12, 'Itsenäisyyspäivä'),
      on(25, 12, 'Joulupäivä'),
      on(26, 12, 'Tapaninpäivä')
    ]
  },
  is: {
    lang: 'is',
    rules: [
      on(1, 1, 'Nýársdagur'),
      easter(-3, 'Skírdagur'),
      easter(-2, 'Föstudagurinn langi'),
      easter(0, 'Páskadagur'),
      easter(1, 'Annar í páskum'),
      first(THURSDAY, 19, 4, 'Sumardagurinn fyrsti'),
      on(1, 5, 'Verkalýðsdagurinn'),
      easter(39, 'Uppstigningardagur'),
      easter(49, 'Hvítasunnudagur'),
      easter(50, 'Annar í hvítasunnu'),
      on(17, 6, 'Þjóðhátíðardagurinn'),
      first(MONDAY, 1, 8, 'Frídagur verslunarmanna'),
      on(25, 12, 'Jóladagur'),
      on(26, 12, 'Annar í jólum')
    ]
  },
  lt: {
    lang: 'lt',
    rules: [
      on(1, 1, 'Naujieji metai'),
      on(16, 2, 'Lietuvos valstybės atkūrimo diena'),
      on(11, 3, 'Lietuvos nepriklausomybės atkūrimo diena'),
      easter(0, 'Velykos'),
      easter(1, 'Antroji Velykų diena'),
      on(1, 5, 'Tarptautinė darbo diena'),
      first(SUNDAY, 1, 5, 'Motinos diena'),
      first(SUNDAY, 1, 6, 'Tėvo diena'),
      on(24, 6, 'Rasos ir Joninių diena'),
      on(6, 7, 'Valstybės diena'),
      on(15, 8, 'Žolinė'),
      on(1, 11, 'Visų šventųjų diena'),
      on(2, 11, 'Mirusiųjų atminimo (Vėlinių) diena'),
      on(24, 12, 'Kūčios'),
      on(25, 12, 'Kalėdos'),
      on(26, 12, 'Antroji Kalėdų diena')
    ]
  },
  lv: {
    lang: 'lv',
    rules: [
      on(1, 1, 'Jaungada diena'),
      easter(-2, 'Lielā Piektdiena'),
      easter(0, 'Pirmās Lieldienas'),
      easter(1, 'Otrās Lieldienas'),
      on(1, 5, 'Darba svētki'),
      on(4, 5, 'Latvijas Republikas Neatkarības atjaunošanas diena'),
      on(23, 6, 'Līgo diena'),
      on(24, 6, 'Jāņu diena'),
      on(18, 11, 'Latvijas Republikas proklamēšanas diena'),
      on(24, 12, 'Ziemassvētku vakars'),
      on(25, 12, 'Pirmie Ziemassvētki'),
      on(26, 12, 'Otrie Ziemassvētki'),
      on(31, 12, 'Vecgada diena')
    ]
  },
  no: {
    lang: 'nb',
    rules: [
      on(1, 1, 'Første nyttårsdag'),
      easter(-3, 'Skjærtorsdag'),
      easter(-2, 'Langfredag'),
      easter(0, 'Første påskedag'),
      easter(1, 'Andre påskedag'),
      on(1, 5, 'Arbeidernes dag'),
      on(17, 5, 'Grunnlovsdagen'),
      easter(39, 'Kristi himmelfartsdag'),
      easter(49, 'Første pinsedag'),
      easter(50, 'Andre pinsedag'),
      on(25, 12, 'Første juledag'),
      on(26, 12, 'Andre juledag')
    ]
  },
  pl: {
    lang: 'pl',
    rules: [
      on(1, 1, 'Nowy Rok'),
      on(6, 1, 'Święto Trzech Króli'),
      easter(0, 'Wielkanoc'),
      easter(1, 'Poniedziałek Wielkanocny'),
      on(1, 5, 'Święto Państwowe'),
      on(3, 5, 'Święto Narodowe Trzeciego Maja'),
      easter(49, 'Zielone Świątki'),
      easter(60, 'Boże Ciało'),
      on(15, 8, 'Wniebowzięcie Najświętszej Maryi Panny'),
      on(1, 11, 'Wszystkich Świętych'),
      on(11, 11, 'Narodowe Święto Niepodległości'),
      on(24, 12, 'Wigilia Bożego Narodzenia'),
      on(25, 12, 'Boże Narodzenie'),
      on(26, 12, 'Drugi dzień Bożego Narodzenia')
    ]
  },
  ro: {
    lang: 'ro',
    rules: [
      on(1, 1, 'Anul Nou'),
      on(2, 1, 'A doua zi de Anul Nou'),
      on(6, 1, 'Botezul Domnului (Boboteaza)'),
      on(7, 1, 'Soborul Sfântului Ioan Botezătorul'),
      on(24, 1, 'Ziua Unirii Principatelor Române'),
      pascha(-2, 'Vinerea Mare'),
      pascha(0, 'Paștele'),
      pascha(1, 'A doua zi de Paște'),
      on(1, 5, 'Ziua Muncii'),
      on(1, 6, 'Ziua Copilului'),
      pascha(49, 'Rusaliile'),
      pascha(50, 'A doua zi de Rusalii'),
      on(15, 8, 'Adormirea Maicii Domnului'),
      on(30, 11, 'Sfântul Andrei'),
      on(1, 12, 'Ziua Națională a României'),
      on(25, 12, 'Crăciunul'),
      on(26, 12, 'A doua zi de Crăciun')
    ]
  },
  se: {
    lang: 'sv',
    rules: [
      on(1, 1, 'Nyårsdagen'),
      on(6, 1, 'Trettondedag jul'),
      easter(-2, 'Långfredagen'),
      easter(0, 'Påskdagen'),
      easter(1, 'Annandag påsk'),
      on(1, 5, 'Första maj'),
      easter(39, 'Kristi himmelsfärdsdag'),
      easter(49, 'Pingstdagen'),
      on(6, 6, 'Sveriges nationaldag'),
      first(SATURDAY, 20, 6, 'Midsommardagen'),
      first(SATURDAY, 31, 10, 'Alla helgons dag'),
      on(25, 12, 'Juldagen'),
      on(26, 12, 'Annandag jul')
    ]
  },
  ua: {
    lang: 'uk',
    rules: [
      on(1, 1, 'Новий рік'),
      on(8, 3, 'Міжнародний жіночий день'),
      pascha(0, 'Великдень'),
      on(1, 5, 'День праці'),
      on(8, 5, 'День пам’яті та перемоги над нацизмом у Другій світовій війні'),
      pascha(49, 'Трійця'),
      on(28, 6, 'День Конституції України'),
      on(15, 7, 'День Української Державності'),
      on(24, 8, 'День Незалежності України'),
      on(1, 10, 'День захисників і захисниць України'),
      on(25, 12, 'Різдво Христове')
    ]
  }
};

const stateOf = (country: string) => states[country] ?? states['se'];

/** The states for which there is a list. */
export const holidayStates = Object.keys(states);

/** The language of the names. */
export const holidayLanguage = (country: string) => stateOf(country)?.lang;

/** The holidays of a year in their order. Of two on one day, as in some years, both are listed. */
export function holidays(country: string, year: number): Holiday[] {
  const rules = stateOf(country)?.rules ?? [];
  return rules
    .map((rule) => rule(year))
    .toSorted((one, other) => one.date.getTime() - other.date.getTime());
}
