// Profiles of the fake core: real enough to be locked, guessed at and recovered, all in memory.
import type { CopyView, OpenProfileView, ProfileView, RecoveryView, VaultView } from '../bindings';
import type { Core } from '../core';
import { FakeBase, refuse } from './base';

type Profile = ProfileView & { passphrase: string; code: string; tries: number };

const CODE = ['K7QM', '2ZPA', 'XW9D', 'R4TH', 'C8NV', '5EYJ', 'B3GS'];
const TRIES = 3;

export class FakeVault extends FakeBase {
  profiles: Profile[] = [];
  openId: string | null = null;
  lockedBecause = 'start';
  copiesKept: CopyView[] = [];
  /** How many cases are due for erasure; counted by the part that knows cases. */
  protected due = 0;

  /** Puts a profile there, as if it had been made earlier. */
  addProfile(name: string, passphrase: string, more: Partial<ProfileView> = {}): string {
    const id = `p${this.profiles.length + 1}`;
    const card = { id, name, role: 'Consul', recoveryConfirmed: true, wait: 0, problem: null };
    this.profiles.push({ ...card, ...more, passphrase, code: CODE.join(''), tries: 0 });
    return id;
  }

  vault = () => this.reply('vault', [], () => this.#view());
  pulse: Core['pulse'] = (active) => this.reply('pulse', [active], () => this.openId !== null);
  passphraseStrength: Core['passphraseStrength'] = (passphrase) =>
    this.reply('passphraseStrength', [], () => {
      const score = Math.min(4, Math.floor(passphrase.length / 5));
      return { length: passphrase.length, score, enough: score >= 3 };
    });
  readonly suggestion = 'orbit candle meadow tunnel velvet harbour';
  suggestPassphrase = () => this.reply('suggestPassphrase', [], () => this.suggestion);
  createProfile: Core['createProfile'] = (name, role, passphrase) =>
    this.reply('createProfile', [name, role], () => {
      this.openId = this.addProfile(name, passphrase, { role, recoveryConfirmed: false });
      return this.#recovery();
    });
  confirmRecovery: Core['confirmRecovery'] = (parts) =>
    this.reply('confirmRecovery', [parts], () => {
      const fits = parts.every(([at, typed]) => CODE[at] === typed.trim().toUpperCase());
      if (!fits || parts.length < 2) refuse('recovery-mistyped');
      this.#mine().recoveryConfirmed = true;
      return this.#view();
    });
  unlock: Core['unlock'] = (id, passphrase) =>
    this.reply('unlock', [id], () => this.#tryOpen(id, (one) => one.passphrase === passphrase));
  recover: Core['recover'] = (id, code, passphrase) =>
    this.reply('recover', [id], () => {
      const typed = code.replace(/[^a-z0-9]/gi, '').toUpperCase();
      const view = this.#tryOpen(id, (one) => one.code === typed);
      this.#profile(id).passphrase = passphrase;
      return view;
    });
  lock: Core['lock'] = (because) =>
    this.reply('lock', [because], () => {
      if (this.openId !== null) this.lockedBecause = because;
      this.openId = null;
      return this.#view();
    });
  changePassphrase: Core['changePassphrase'] = (present, chosen) =>
    this.reply('changePassphrase', [], () => {
      if (this.#mine().passphrase !== present) refuse('vault-wrong-secret');
      this.#mine().passphrase = chosen;
      return this.#view();
    });
  renewRecovery: Core['renewRecovery'] = (passphrase) =>
    this.reply('renewRecovery', [], () => {
      if (this.#mine().passphrase !== passphrase) refuse('vault-wrong-secret');
      this.#mine().recoveryConfirmed = false;
      return this.#recovery();
    });
  renameProfile: Core['renameProfile'] = (name, role) =>
    this.reply('renameProfile', [name, role], () => {
      Object.assign(this.#mine(), { name, role });
      return this.#view();
    });
  eraseProfile: Core['eraseProfile'] = (id, typed) =>
    this.reply('eraseProfile', [id, typed], () => {
      if (typed.trim() !== (this.#profile(id).name || id)) refuse('recovery-mistyped');
      this.profiles = this.profiles.filter((one) => one.id !== id);
      if (this.openId === id) this.openId = null;
      return this.#view();
    });
  copies: Core['copies'] = (id) => this.reply('copies', [id], () => this.copiesKept);
  makeCopy = () =>
    this.reply('makeCopy', [], () => {
      const number = this.copiesKept.length + 1;
      this.copiesKept = [
        { number, made: Date.UTC(2026, 10, 22), reason: 'asked', bytes: 90_112 },
        ...this.copiesKept
      ];
      return this.copiesKept;
    });
  restoreCopy: Core['restoreCopy'] = (id, number, passphrase) =>
    this.reply('restoreCopy', [id, number], () => {
      if (this.#profile(id).passphrase !== passphrase) refuse('vault-wrong-secret');
      this.#profile(id).problem = null;
      this.openId = null;
      return this.#view();
    });

  /** Refuses while it is locked. */
  protected unlocked<T>(answer: () => T): T {
    if (this.openId === null) refuse('vault-locked');
    return answer();
  }

  #tryOpen(id: string, fits: (profile: Profile) => boolean): VaultView {
    const profile = this.#profile(id);
    if (profile.wait > 0) refuse('vault-too-soon', { seconds: String(profile.wait) });
    if (!fits(profile)) {
      profile.tries += 1;
      if (profile.tries >= TRIES) profile.wait = 30;
      refuse('vault-wrong-secret');
    }
    profile.tries = 0;
    this.openId = id;
    return this.#view();
  }

  #profile(id: string): Profile {
    return this.profiles.find((one) => one.id === id) ?? refuse('vault-missing');
  }

  #mine(): Profile {
    return this.#profile(this.openId ?? refuse('vault-locked'));
  }

  #recovery(): RecoveryView {
    return { groups: CODE, ask: [0, 3], vault: this.#view() };
  }

  #view(): VaultView {
    const card = ({ id, name, role, recoveryConfirmed, wait, problem }: Profile): ProfileView => ({
      id,
      name,
      role,
      recoveryConfirmed,
      wait,
      problem
    });
    return {
      profiles: this.profiles.map(card),
      open: this.openId === null ? null : this.#open(),
      lockedBecause: this.lockedBecause,
      lockAfter: 5
    };
  }

  #open(): OpenProfileView {
    const { id, name, role, recoveryConfirmed } = this.#mine();
    return { id, name, role, recoveryConfirmed, due: this.due };
  }
}
