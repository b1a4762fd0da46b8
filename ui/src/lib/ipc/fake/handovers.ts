// Handing over in the fake core: one colleague, one file that can be opened, and what it would change.
import type { ChangeView, HandoverContents, HandoverPreview, KeysView } from '../bindings';
import { refuse } from './base';

const AT = Date.UTC(2026, 10, 22, 11, 4);
const groups = ['10293', '84756', '00112', '93847', '56473', '82910'];

export class FakeHandovers {
  /** The passphrase of the file that is opened; empty for the own key. */
  passphrase = '';
  contents: HandoverContents = {
    facts: ['label', 'origin'],
    consents: 1,
    runs: 1,
    answers: 7,
    notes: 2,
    steps: 0,
    events: 9,
    agreed: true,
    colleagues: []
  };
  keys: KeysView = { public: 'age1own', fingerprint: groups, colleagues: [] };
  preview: HandoverPreview = {
    from: 'Ilze',
    role: 'consul',
    made: AT,
    reference: '2026-014',
    ownReference: '',
    erased: null,
    runs: ['First screening'],
    consents: ['police'],
    withdrawn: [],
    events: 9,
    changes: [dispute()]
  };

  fingerprint(key: string): string[] {
    return key.startsWith('age1') ? groups : refuse('handover-key-wrong');
  }

  add(name: string, key: string): KeysView {
    const fingerprint = this.fingerprint(key);
    this.keys.colleagues.push({ id: key, name, key, fingerprint });
    return this.keys;
  }

  remove(id: string): KeysView {
    this.keys.colleagues = this.keys.colleagues.filter((one) => one.id !== id);
    return this.keys;
  }

  open(passphrase: string): HandoverPreview {
    if (this.passphrase && !passphrase) refuse('handover-passphrase-needed');
    if (passphrase !== this.passphrase) refuse('handover-wrong-passphrase');
    return this.preview;
  }
}

/** A question that two posts have answered differently. */
export function dispute(): ChangeView {
  const version = { who: 'Ilze', at: AT, text: '' };
  return {
    item: 'answer/run/passport',
    kind: 'answer',
    about: 'passport',
    title: 'Where is the passport?',
    change: 'both',
    versions: [
      { ...version, id: '', here: true, value: 'yes' },
      { ...version, id: 'v1', here: false, value: 'no', who: 'Anna' }
    ]
  };
}
