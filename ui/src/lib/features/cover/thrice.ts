// Shift pressed three times: each press within 600 ms of the one before, and nothing between.

const WITHIN = 600;

export class ThriceShift {
  #presses = 0;
  #last = Number.NEGATIVE_INFINITY;

  /** Takes every key that goes down; true with the third press. `now` in milliseconds. */
  press(
    event: Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'>,
    now: number
  ): boolean {
    // A key that is held repeats itself; that is neither a press nor something between.
    if (event.key === 'Shift' && event.repeat) return false;
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) {
      this.forget();
      return false;
    }
    this.#presses = now - this.#last <= WITHIN ? this.#presses + 1 : 1;
    this.#last = now;
    if (this.#presses < 3) return false;
    this.forget();
    return true;
  }

  /** Something else happened between, such as a click. */
  forget(): void {
    this.#presses = 0;
    this.#last = Number.NEGATIVE_INFINITY;
  }
}
