// Makes this machine ready: tools, system packages, npm packages. `npm start` and `npm test` begin
// with it; it runs before `npm ci`, so nothing under scripts/ may import an npm package.
import { installModules } from './setup/modules.js';
import { installPackages } from './setup/packages.js';
import { missingTools } from './setup/versions.js';

/** Ends the process with code 1 and advice if something is missing that we cannot install. */
export async function setUp({ lints = false, windowTests = false } = {}) {
  const missing = missingTools({ lints });
  for (const sentence of missing) {
    console.error(sentence);
  }
  if (
    missing.length > 0 ||
    !(await installPackages({ windowTests })) ||
    !(await installModules())
  ) {
    process.exit(1);
  }
}

/** Linux without a screen, as on a server: the window needs a virtual one. */
export function lacksDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}
