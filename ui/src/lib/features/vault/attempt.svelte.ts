// One thing that somebody asks of the vault: it takes a while, and it may be refused. What went wrong
// is told beside the form and not in passing.
import { describeError, type Described } from '$lib/ipc/errors';

export class Attempt {
  busy = $state(false);
  trouble = $state.raw<Described | null>(null);

  /** Does it, unless it is being done already. Returns whether it worked. */
  async run(act: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.trouble = null;
    try {
      await act();
      return true;
    } catch (error) {
      this.trouble = describeError(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
