// What can be done with the open page. The reader makes it; its parts call it.

export type PageActions = {
  bookmark: () => void;
  compare: () => void;
  print: () => void;
  /** Saves it as a file, where the route can do that. */
  save: (() => void) | undefined;
  find: () => void;
  copyLink: () => void;
};
