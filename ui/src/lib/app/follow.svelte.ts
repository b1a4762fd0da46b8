// What the document takes from the settings: language and direction, colours, size of the text, zoom
// of the window, and whether single keys are shortcuts. Called once, while the window is set up.
import { markLanguage } from '$lib/i18n/direction';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import { showError } from '$lib/ipc/show-error';
import { keys } from '$lib/keys/keys.svelte';
import type { App } from './app.svelte';
import { zoomFactor } from './zoom';

export function followSettings(app: App): void {
  const root = document.documentElement;
  $effect(() => markLanguage(root, interfaceLanguage.current));
  $effect(() => {
    if (app.settings.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = app.settings.theme;
  });
  $effect(() => root.style.setProperty('--t-read', `${app.settings.textSize / 16}rem`));
  $effect(() => {
    keys.singleKeys = app.settings.singleKeys;
  });
  followZoom(app);
}

function followZoom(app: App): void {
  // The shell has drawn the window at the size that was chosen last.
  let applied = app.settings.zoom / 100;
  const apply = () => {
    // The size of the window as it would be without zoom, so that zooming never changes the answer.
    const factor = zoomFactor(
      app.settings.zoom,
      window.innerWidth * applied,
      window.innerHeight * applied
    );
    if (factor === applied) return;
    applied = factor;
    app.core.setZoom(factor).catch(showError);
  };
  $effect(() => {
    apply();
    window.addEventListener('resize', apply);
    return () => window.removeEventListener('resize', apply);
  });
}
