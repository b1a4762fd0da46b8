import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit(), svelteTesting()],
  // The web views we support are WebKitGTK 2.42, WebView2 and WKWebView of the same age.
  build: { target: ['safari17', 'chrome120'], reportCompressedSize: false },
  // The messages lie beside the interface, because the core reads them too.
  server: { fs: { allow: ['..'] } },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'] }
});
