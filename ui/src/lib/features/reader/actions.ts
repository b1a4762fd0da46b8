// What can be done with the open page. The reader makes it; its parts call it.

export type PageActions = {
  bookmark: () => void;
  compare: () => void;
  print: () => void;
  find: () => void;
  copyLink: () => void;
};
