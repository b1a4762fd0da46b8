// From each letter that is pressed to the second frame after the answer to it stood in the page: by then it is painted.
// What lies below the fold follows a moment later and is not seen.
const letters = [];
window.paintedLetters = letters;
let last;
addEventListener(
  "keydown",
  ({ key, ctrlKey }) => {
    if (key.length !== 1 || ctrlKey) return;
    last = { pressed: performance.now(), painted: null };
    letters.push(last);
  },
  true,
);
new MutationObserver(() => {
  const letter = last;
  if (
    !letter ||
    letter.answered ||
    document.querySelector("[role=listbox]")?.ariaBusy === "true"
  )
    return;
  letter.answered = true;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => (letter.painted = performance.now())),
  );
}).observe(document.querySelector("[role=dialog]"), {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
});
