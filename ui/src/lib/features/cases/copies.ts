// Text that is copied on a screen of case work does not stay on the clipboard.
import { clearLater } from '$lib/components/clipboard';

/** As an attachment: what is copied or cut inside the element is cleared after half a minute. */
export function clearCopies(element: HTMLElement): () => void {
  const note = (event: Event) => {
    const { target } = event;
    const typed = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const text = typed
      ? target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0)
      : (document.getSelection()?.toString() ?? '');
    if (text) clearLater(text);
  };
  element.addEventListener('copy', note);
  element.addEventListener('cut', note);
  return () => {
    element.removeEventListener('copy', note);
    element.removeEventListener('cut', note);
  };
}
