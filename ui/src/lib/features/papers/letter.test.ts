// A paper of a case: kept back until somebody agreed or decided, and what was typed is not lost.
import { beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '$lib/app/app.svelte';
import { FakeCore } from '$lib/ipc/fake';
import { Letter } from './letter.svelte';
import { Letters } from './letters.svelte';

const wanted = {
  caseId: '1',
  states: ['lv', 'vn'],
  paper: 'referral-letter',
  step: 'refer',
  pathway: '',
  lang: 'lv',
  typedIn: 'en'
};
const settled = () => new Promise((done) => setTimeout(done, 5));
let core: FakeCore;

beforeEach(async () => {
  core = new FakeCore();
  await core.createProfile('Karin', '', 'amber ferry lantern moss');
});

describe('a paper for a receiver', () => {
  let letter: Letter;
  beforeEach(async () => {
    letter = new Letter(core, wanted);
    letter.protection.plain = true;
    await letter.read();
  });

  it('waits for agreement or a reason, and says for whom it was decided', async () => {
    expect(letter.ready).toBe(false);
    letter.confirm('danger');
    await settled();
    expect(letter.ready).toBe(true);
    await letter.save();
    expect(core.asked.at(-1)?.[1]).toMatchObject({
      level: 'service-provider',
      receiver: 'service-provider',
      reason: 'danger',
      step: 'refer'
    });
    expect(letter.saved?.file).toBe('paper-1.pdf');
  });

  it('needs a reason of its own for every receiver', async () => {
    letter.confirm('danger');
    await settled();
    letter.chooseReceiver('lawyer');
    await settled();
    expect(letter.view?.gate.state).toBe('missing');
  });

  it('cannot be saved while the preview is behind what was typed', async () => {
    core.letters.agreed = ['service-provider'];
    await letter.read();
    expect(letter.ready).toBe(true);
    letter.type('words', 'I worked every day.');
    expect(letter.ready).toBe(false);
    await letter.read();
    expect(letter.ready).toBe(true);
  });

  it('keeps what was typed for another paper and another level', async () => {
    letter.type('words', 'I worked every day.');
    letter.choosePaper('case-summary');
    letter.chooseLevel('own-file');
    await settled();
    expect(letter.value('words')).toBe('I worked every day.');
    expect(letter.value('from')).toBe('Karin, Consul');
  });

  it('names the states in the language of the paper', () => {
    expect(core.asked.at(-1)?.[1]).toMatchObject({ names: { LV: 'Latvija', VN: 'Vjetnama' } });
  });
});

describe('a lock', () => {
  it('takes the preview away and leaves what was typed to the same profile only', async () => {
    const app = await openApp(core);
    await app.vault.refresh();
    const letters = new Letters(core, app.vault);
    const stop = letters.follow();
    letters.begin(wanted);
    const letter = letters.current;
    await letter?.read();
    letter?.type('words', 'I worked every day.');
    const profile = app.vault.open?.id ?? '';
    await app.vault.lock('asked');
    expect([letters.current, letter?.view]).toEqual([null, null]);
    await app.vault.unlock(profile, 'amber ferry lantern moss');
    expect(letters.current?.typed.words).toBe('I worked every day.');
    stop();
  });
});
