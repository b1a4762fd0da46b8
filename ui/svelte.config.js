// The interface is a folder of static files inside the program: no server, one entry page for all routes.
import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ fallback: 'index.html', precompress: false }),
    alias: { $locales: '../locales' },
    // One script and one style sheet: in pieces the first screen would ask for fifty files.
    output: { bundleStrategy: 'single' }
  }
};
