// Whether there is a way back and a way forward. The web view does not say, so the place that the
// router writes into each entry of the history is remembered.

export class Trail {
  #first = 0;
  #here = $state(0);
  #last = $state(0);

  get canGoBack(): boolean {
    return this.#here > this.#first;
  }

  get canGoForward(): boolean {
    return this.#here < this.#last;
  }

  /** Takes the state of the history after each navigation, and of what kind it was. */
  follow(state: unknown, kind: string): void {
    const place = placeOf(state);
    if (place === null) return;
    // A walk through the history changes only where we are; a new step ends the way forward;
    // an entry that was replaced keeps its place.
    if (kind !== 'popstate' && place !== this.#here) this.#last = place;
    if (kind === 'enter') this.#first = place;
    this.#here = place;
  }
}

function placeOf(state: unknown): number | null {
  if (typeof state !== 'object' || state === null) return null;
  const place = (state as Record<string, unknown>)['sveltekit:history'];
  return typeof place === 'number' ? place : null;
}
