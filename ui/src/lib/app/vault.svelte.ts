// Whether case work is locked, and whose it is. One for the window: the side bar, the screens of case
// work and the settings read it. The core decides; this state follows it, and every change of it goes
// through `#take`, so that whoever must forget or write something when it locks or unlocks is told.
import type {
  Core,
  CopyView,
  OpenProfileView,
  ProfileView,
  RecoveryView,
  VaultView
} from '$lib/ipc/core';
import { CoreError } from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';

/** Why somebody locks from the window. */
export type Because = 'asked' | 'hidden';

type Followers = { locked?: () => void; unlocked?: (profile: string) => void };

const PULSE = 5000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const;

export class Vault {
  view = $state.raw<VaultView | null>(null);
  readonly open: OpenProfileView | null = $derived(this.view?.open ?? null);
  readonly profiles: ProfileView[] = $derived(this.view?.profiles ?? []);
  readonly #core: Core;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- no screen follows it
  readonly #followers = new Set<Followers>();
  #active = false;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Asks the core how things stand. */
  async refresh(): Promise<void> {
    this.#take(await this.#core.vault());
  }

  /** Tells when it locks and unlocks, until the returned function is called. */
  follow(followers: Followers): () => void {
    this.#followers.add(followers);
    return () => this.#followers.delete(followers);
  }

  async unlock(profile: string, passphrase: string): Promise<void> {
    this.#take(await this.#core.unlock(profile, passphrase));
  }

  async recover(profile: string, code: string, passphrase: string): Promise<void> {
    this.#take(await this.#core.recover(profile, code, passphrase));
  }

  /** The screens go at once; should the core fail to answer, it says so, and they stay away. */
  async lock(because: Because): Promise<void> {
    const { view } = this;
    if (!view?.open) return;
    this.#take({ ...view, open: null, lockedBecause: because });
    try {
      this.#take(await this.#core.lock(because));
    } catch (error) {
      showError(error);
    }
  }

  /** `onmade` gets the recovery code before the vault shows as open: nothing behind the lock may be drawn first. */
  async create(
    name: string,
    role: string,
    passphrase: string,
    onmade: (recovery: RecoveryView) => void
  ): Promise<void> {
    const made = await this.#core.createProfile(name, role, passphrase);
    onmade(made);
    this.#recovery(made);
  }

  async renewRecovery(passphrase: string): Promise<RecoveryView> {
    return this.#recovery(await this.#core.renewRecovery(passphrase));
  }

  async confirmRecovery(parts: [number, string][]): Promise<void> {
    this.#take(await this.#core.confirmRecovery(parts));
  }

  async changePassphrase(present: string, chosen: string): Promise<void> {
    this.#take(await this.#core.changePassphrase(present, chosen));
  }

  async rename(name: string, role: string): Promise<void> {
    this.#take(await this.#core.renameProfile(name, role));
  }

  async erase(profile: string, typed: string): Promise<void> {
    this.#take(await this.#core.eraseProfile(profile, typed));
  }

  async restore(profile: string, copy: CopyView, passphrase: string): Promise<void> {
    this.#take(await this.#core.restoreCopy(profile, copy.number, passphrase));
  }

  /** Whether an error says that it is locked; then the lock screen says the rest. */
  isLock(error: unknown): boolean {
    if (!(error instanceof CoreError) || error.code !== 'vault-locked') return false;
    void this.refresh().catch(showError);
    return true;
  }

  /** Tells the core that somebody works, and hears from it when it has locked. */
  watch(target: Window): () => void {
    const note = () => (this.#active = true);
    for (const sign of signs) target.addEventListener(sign, note, { capture: true, passive: true });
    const timer = setInterval(() => void this.pulse(), PULSE);
    return () => {
      clearInterval(timer);
      for (const sign of signs) target.removeEventListener(sign, note, { capture: true });
    };
  }

  async pulse(): Promise<void> {
    if (!this.open) return;
    const active = this.#active;
    this.#active = false;
    try {
      if (!(await this.#core.pulse(active))) await this.refresh();
    } catch (error) {
      showError(error);
    }
  }

  #recovery(made: RecoveryView): RecoveryView {
    this.#take(made.vault);
    return made;
  }

  #take(view: VaultView): void {
    const before = this.view?.open?.id ?? null;
    const after = view.open?.id ?? null;
    this.view = view;
    if (before === after) return;
    for (const follower of this.#followers) {
      if (before !== null) follower.locked?.();
      if (after !== null) follower.unlocked?.(after);
    }
  }
}
