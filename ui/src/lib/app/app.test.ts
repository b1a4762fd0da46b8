// The state of the program: choices hold at once, are kept in order, and errors are shown.
import { afterEach, describe, expect, it } from 'vitest';
import { toasts } from '$lib/components/toasts.svelte';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import { FakeCore } from '$lib/ipc/fake';
import { openApp } from './app.svelte';

afterEach(async () => {
  toasts.list = [];
  await interfaceLanguage.choose('en');
});

describe('the state of the program', () => {
  it('opens with the parts of the handbook and the numbers of the host state', async () => {
    const app = await openApp(new FakeCore({ host: 'lv' }));
    expect(app.parts[0]?.pages).toHaveLength(7);
    expect(app.emergency?.lines[0]?.number).toBe('112');
  });

  it('asks for no numbers while no host state is chosen', async () => {
    const core = new FakeCore({ host: null });
    const app = await openApp(core);
    expect(app.emergency).toBeNull();
    expect(core.asked.map(([command]) => command)).not.toContain('emergency');
  });

  it('follows a choice at once and keeps it', async () => {
    const core = new FakeCore();
    const app = await openApp(core);
    const kept = app.change({ theme: 'dark' });
    expect(app.settings.theme).toBe('dark');
    await kept;
    expect(core.asked.at(-1)).toMatchObject(['changeSettings', { theme: 'dark' }]);
  });

  it('keeps choices one after the other, each with all before it', async () => {
    const core = new FakeCore();
    const app = await openApp(core);
    await Promise.all([app.change({ zoom: 110 }), app.change({ textSize: 20 })]);
    const kept = core.asked.filter(([command]) => command === 'changeSettings');
    expect(kept).toMatchObject([
      ['changeSettings', { zoom: 110 }],
      ['changeSettings', { zoom: 110, textSize: 20 }]
    ]);
    expect(app.settings).toMatchObject({ zoom: 110, textSize: 20 });
  });

  it('holds a choice that could not be kept, and says so', async () => {
    const core = new FakeCore();
    const app = await openApp(core);
    core.refused.set('changeSettings', { code: 'settings-not-saved', details: { path: '/x' } });
    await app.change({ textSize: 22 });
    expect(app.settings.textSize).toBe(22);
    expect(toasts.list).toMatchObject([{ tone: 'failure' }]);
  });

  it('never leaves the numbers of another state in sight', async () => {
    const core = new FakeCore({ host: 'lv' });
    const app = await openApp(core);
    core.refused.set('emergency', { code: 'country-not-found', details: { country: 'xx' } });
    await app.change({ host: 'xx' });
    expect(app.emergency).toBeNull();
  });

  it('changes the language of interface and handbook together', async () => {
    const core = new FakeCore();
    const app = await openApp(core);
    await app.change({ language: 'sv' });
    await app.followLanguage();
    expect(interfaceLanguage.current.code).toBe('sv');
    expect(core.asked).toContainEqual(['outline', 'sv']);
  });
});
