// Text to the clipboard. Only handbook text and addresses go there, never what staff write down.

/** Whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Some web views refuse the clipboard outside of a secure page; the old way still works there.
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr';
  document.body.append(field);
  field.select();
  const copied = document.execCommand?.('copy') ?? false;
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

const CLEARED_AFTER = 30_000;
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Takes a text from the clipboard after half a minute, unless something else lies there by then. */
export function clearLater(text: string): void {
  clearTimeout(clearing);
  clearing = setTimeout(() => void clear(text), CLEARED_AFTER);
}

async function clear(text: string): Promise<void> {
  let there = text;
  try {
    there = await navigator.clipboard.readText();
  } catch {
    // A web view that does not let us look may still let us write. Better to clear too much.
  }
  // Line ends change on the way through some systems.
  if (there.replaceAll('\r\n', '\n') === text.replaceAll('\r\n', '\n')) await copyText(' ');
}
