// There is no server: every screen is drawn in the window. The core is asked once, before the first
// screen; what it refuses is shown in place of all screens.
import { openApp, type App } from '$lib/app/app.svelte';
import { core } from '$lib/ipc';

export const ssr = false;
export const prerender = false;

type Opened = { app: App; failure?: undefined } | { app?: undefined; failure: unknown };

let opened: Promise<Opened> | undefined;

export function load(): Promise<Opened> {
  opened ??= openApp(core()).then(
    (app) => ({ app }),
    (failure: unknown) => ({ failure })
  );
  return opened;
}
