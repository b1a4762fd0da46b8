// Generated from locales/; do not edit.
// After a change: cargo run -p i18n --example generate_messages

/** One language of the program. */
export type Language = {
  /** The tag of the language, as in the folders below `locales/` and `handbook/`. */
  code: string;
  /** What its speakers call it; never translated. */
  ownName: string;
  direction: 'ltr' | 'rtl';
  /** The language shown where a message is missing. */
  fallback: string | null;
  /** Whether people may choose it as the language of the interface. */
  offered: boolean;
  /** The tag by which dates and numbers are written. */
  formats: string;
  /** Made from its fallback, for tests. */
  pseudo: boolean;
};

/** All languages in the order in which people see them; the source language first. */
export const languages: readonly [Language, ...Language[]] = [
  {
    code: 'en',
    ownName: 'English',
    direction: 'ltr',
    fallback: null,
    offered: true,
    formats: 'en-GB',
    pseudo: false
  },
  {
    code: 'bg',
    ownName: 'Български',
    direction: 'ltr',
    fallback: 'en',
    offered: false,
    formats: 'bg',
    pseudo: false
  },
  {
    code: 'da',
    ownName: 'Dansk',
    direction: 'ltr',
    fallback: 'en',
    offered: false,
    formats: 'da',
    pseudo: false
  },
  {
    code: 'de',
    ownName: 'Deutsch',
    direction: 'ltr',
    fallback: 'en',
    offered: false,
    formats: 'de',
    pseudo: false
  },
  {
    code: 'et',
    ownName: 'Eesti',
    direction: 'ltr',
    fallback: 'en',
    offered: false,
    formats: 'et',
    pseudo: false
  },
  {
    code: 'fi',
    ownName: 'Suomi',
    direction: 'ltr',
    fallback: 'en',
    offered: false,
    formats: 'fi',
    pseudo: false
  },
  {
    code: 'is',
    ownName: 'Íslenska',
    direction: 'ltr',
    fallback: 'en',
    offered: false,
    formats: 'is',
    pseudo: false
  },
  {
    code: 'lt',
    ownName: 'Lietuvių',
    direction: 'ltr',
    fallback: 'en',
    offered: false,
    formats: 'lt',
    pseudo: false
  },
  {
    code: 'lv',
    ownName: 'Latviešu',
    direction: 'ltr',
    fallback: 'en',
    offered: false,
    formats: 'lv',
    pseudo: false
  },
  {
    code: 'nb',
    ownName: 'Norsk bokmål',
    direction: 'ltr',
    fallback: 'en',
    offered: false,
    formats: 'nb',
    pseudo: false
  },
  {
    code: 'pl',
    ownName: 'Polski',
    direction: 'ltr',
    fallback: 'en',
    offered: false,
    formats: 'pl',
    pseudo: false
  },
  {
    code: 'ro',
    ownName: 'Română',
    direction: 'ltr',
    fallback: 'en',
    offered: false,
    formats: 'ro',
    pseudo: false
  },
  {
    code: 'sv',
    ownName: 'Svenska',
    direction: 'ltr',
    fallback: 'en',
    offered: true,
    formats: 'sv',
    pseudo: false
  },
  {
    code: 'uk',
    ownName: 'Українська',
    direction: 'ltr',
    fallback: 'en',
    offered: true,
    formats: 'uk',
    pseudo: false
  },
  {
    code: 'ar-XB',
    ownName: 'Right to left',
    direction: 'rtl',
    fallback: 'en',
    offered: false,
    formats: 'en-GB',
    pseudo: true
  }
];
