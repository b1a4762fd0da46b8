// Text to the clipboard. The program puts only handbook text and addresses there, never what staff write down; what
// people copy themselves where case work is done does not stay there.

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

/** Tells what is copied or cut in the document, until the returned function is called. */
export function watchCopies(oncopy: (text: string) => void): () => void {
  const note = ({ target }: Event) => {
    const typed = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const text = typed
      ? target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0)
      : (document.getSelection()?.toString() ?? '');
    if (text) oncopy(text);
  };
  document.addEventListener('copy', note);
  document.addEventListener('cut', note);
  return () => {
    document.removeEventListener('copy', note);
    document.removeEventListener('cut', note);
  };
}
