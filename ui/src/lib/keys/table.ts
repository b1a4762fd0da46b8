// The table of shortcuts: one row for each, in the order in which the list of shortcuts shows them.
// A row says what the keys are for; what they do is bound by the screen that can do it (`keys.on`).
import * as m from '$lib/i18n/messages';

/** Where a shortcut works; also the groups of the list. */
export const places = [
  'everywhere',
  'start',
  'reader',
  'checklist',
  'cases',
  'referral',
  'search',
  'cover'
] as const;
export type Place = (typeof places)[number];

const placeNames: Record<Place, () => string> = {
  everywhere: m.keysPlaceEverywhere,
  start: m.keysPlaceStart,
  reader: m.keysPlaceReader,
  checklist: m.keysPlaceChecklist,
  cases: m.casesPlace,
  referral: m.referralPlace,
  search: m.keysPlaceSearch,
  cover: m.keysPlaceCover
};

/** The heading of a group of the list. */
export const placeName = (place: Place) => placeNames[place]();

export type Shortcut = {
  id: string;
  where: Place;
  /** Chords that do the same; the first is the one that is shown on buttons. */
  keys: readonly [string, ...string[]];
  label: () => string;
  /** Works above an open dialog too. */
  aboveDialogs?: true;
  /** Handled elsewhere (by the cover, or by the widget that has the focus); here only to be listed. */
  listedOnly?: true;
};

export const shortcuts = [
  {
    id: 'cover-hide',
    where: 'everywhere',
    keys: ['Shift Shift Shift'],
    label: m.keysCoverHide,
    listedOnly: true
  },
  {
    id: 'vault-lock',
    where: 'everywhere',
    keys: ['Ctrl+L'],
    label: m.vaultKeyLock,
    aboveDialogs: true
  },
  { id: 'search-open', where: 'everywhere', keys: ['Ctrl+K', '/'], label: m.keysSearchOpen },
  { id: 'history-back', where: 'everywhere', keys: ['Alt+ArrowLeft'], label: m.keysHistoryBack },
  {
    id: 'history-forward',
    where: 'everywhere',
    keys: ['Alt+ArrowRight'],
    label: m.keysHistoryForward
  },
  { id: 'shortcuts-show', where: 'everywhere', keys: ['Ctrl+/', '?'], label: m.keysShortcutsShow },
  { id: 'help-show', where: 'everywhere', keys: ['F1'], label: m.keysHelpShow },
  {
    id: 'fullscreen',
    where: 'everywhere',
    keys: ['F11'],
    label: m.keysFullscreen,
    aboveDialogs: true
  },
  {
    id: 'zoom-in',
    where: 'everywhere',
    keys: ['Ctrl++'],
    label: m.keysZoomIn,
    aboveDialogs: true
  },
  {
    id: 'zoom-out',
    where: 'everywhere',
    keys: ['Ctrl+-'],
    label: m.keysZoomOut,
    aboveDialogs: true
  },
  {
    id: 'zoom-reset',
    where: 'everywhere',
    keys: ['Ctrl+0'],
    label: m.keysZoomReset,
    aboveDialogs: true
  },
  { id: 'print', where: 'everywhere', keys: ['Ctrl+P'], label: m.keysPrint },
  {
    id: 'situation-open',
    where: 'start',
    keys: ['1', '2', '3', '4', '5', '6', '7'],
    label: m.keysSituation
  },
  { id: 'reader-find', where: 'reader', keys: ['Ctrl+F'], label: m.readerKeyFind },
  { id: 'reader-find-next', where: 'reader', keys: ['F3', 'Ctrl+G'], label: m.readerKeyFindNext },
  { id: 'reader-bookmark', where: 'reader', keys: ['B'], label: m.readerKeyBookmark },
  { id: 'reader-compare', where: 'reader', keys: ['L'], label: m.readerKeyCompare },
  { id: 'reader-copy', where: 'reader', keys: ['Ctrl+Shift+C'], label: m.readerKeyCopy },
  { id: 'reader-tree', where: 'reader', keys: ['Ctrl+B'], label: m.readerKeyTree },
  {
    id: 'checklist-answer',
    where: 'checklist',
    keys: ['1', '2', '3', '4'],
    label: m.checklistKeyAnswer
  },
  {
    id: 'checklist-next',
    where: 'checklist',
    keys: ['Enter', 'ArrowRight', 'Ctrl+Enter'],
    label: m.checklistKeyNext
  },
  { id: 'checklist-back', where: 'checklist', keys: ['ArrowLeft'], label: m.checklistKeyBack },
  { id: 'checklist-open', where: 'checklist', keys: ['O'], label: m.checklistKeyOpen },
  { id: 'checklist-danger', where: 'checklist', keys: ['D'], label: m.checklistKeyDanger },
  { id: 'checklist-result', where: 'checklist', keys: ['R'], label: m.checklistKeyResult },
  { id: 'checklist-undo', where: 'checklist', keys: ['Ctrl+Z'], label: m.checklistKeyUndo },
  { id: 'cases-new', where: 'cases', keys: ['N'], label: m.casesKeyNew },
  { id: 'cases-undo', where: 'cases', keys: ['Ctrl+Z'], label: m.casesKeyUndo },
  { id: 'cases-move', where: 'cases', keys: ['ArrowDown', 'ArrowUp'], label: m.casesKeyMove },
  {
    id: 'cases-open',
    where: 'cases',
    keys: ['Enter'],
    label: m.casesKeyOpen,
    listedOnly: true
  },
  {
    id: 'referral-move',
    where: 'referral',
    keys: ['ArrowDown', 'ArrowUp'],
    label: m.referralKeyMove,
    listedOnly: true
  },
  {
    id: 'referral-open',
    where: 'referral',
    keys: ['Enter'],
    label: m.referralKeyOpen,
    listedOnly: true
  },
  {
    id: 'referral-mark',
    where: 'referral',
    keys: ['1', '2', '3'],
    label: m.referralKeyMark,
    listedOnly: true
  },
  {
    id: 'search-move',
    where: 'search',
    keys: ['ArrowDown', 'ArrowUp'],
    label: m.searchDoesMove,
    listedOnly: true
  },
  {
    id: 'search-result',
    where: 'search',
    keys: ['Enter'],
    label: m.searchDoesOpen,
    listedOnly: true
  },
  {
    id: 'search-beside',
    where: 'search',
    keys: ['Ctrl+Enter'],
    label: m.searchDoesBeside,
    listedOnly: true
  },
  {
    id: 'search-filters',
    where: 'search',
    keys: ['Tab'],
    label: m.searchDoesFilters,
    listedOnly: true
  },
  {
    id: 'search-close',
    where: 'search',
    keys: ['Escape'],
    label: m.searchDoesClose,
    listedOnly: true
  },
  {
    id: 'cover-return',
    where: 'cover',
    keys: ['Ctrl+Shift+Enter'],
    label: m.keysCoverReturn,
    listedOnly: true
  }
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof shortcuts)[number]['id'];

/** The row of a shortcut. */
export function shortcut(id: ShortcutId): Shortcut {
  const row = (shortcuts as readonly Shortcut[]).find((each) => each.id === id);
  if (!row) throw new RangeError(`No shortcut ${id}`);
  return row;
}
