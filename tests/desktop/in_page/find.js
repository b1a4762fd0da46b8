// Finds what a person or a screen reader would call `role` and `name`. Runs inside the page; the arguments come from
// find.rs: role, name, whether the name must be whole, and the element to look in (or null for the page).
const [role, name, whole, within] = arguments;

const selectors = {
  button: 'button, summary, [role=button]',
  link: 'a[href], [role=link]',
  heading: 'h1, h2, h3, h4, [role=heading]',
  textbox: 'input:not([type]), input[type=text], textarea, [role=textbox]',
  searchbox: 'input[type=search], [role=searchbox]',
  combobox: 'select, [role=combobox]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  switch: '[role=switch]',
  radio: 'input[type=radio], [role=radio]',
  listbox: '[role=listbox]',
  navigation: 'nav, [role=navigation]',
  main: 'main, [role=main]',
  complementary: 'aside, [role=complementary]',
  region: 'section[aria-label], section[aria-labelledby], [role=region]',
  article: 'article, [role=article]',
  dialog: 'dialog[open], [role=dialog], [role=alertdialog]'
};

const text = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
  if (node.tagName === 'IMG') return node.alt;
  if (node.hasAttribute('aria-label')) return node.getAttribute('aria-label');
  const inner = [...node.childNodes].map(text).join('');
  return getComputedStyle(node).display.startsWith('inline') ? inner : ` ${inner} `;
};

const labelled = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(text).join(' ');

const nameOf = (element) => {
  const raw =
    (element.hasAttribute('aria-labelledby') && labelled(element.getAttribute('aria-labelledby'))) ||
    element.getAttribute('aria-label') ||
    (element.labels?.length && [...element.labels].map(text).join(' ')) ||
    (element.matches('input, select, textarea, nav, main, dialog, section, [role=listbox]') ? '' : text(element)) ||
    element.title ||
    '';
  // Messages set foreign words in marks of direction that nobody sees.
  return raw.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
};

const visible = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], [aria-hidden=true]');

const candidates = [...(within ?? document).querySelectorAll(selectors[role] ?? `[role=${role}]`)].filter(visible);
const exact = candidates.find((element) => nameOf(element) === name);
return exact ?? (whole ? null : candidates.find((element) => nameOf(element).includes(name))) ?? null;
