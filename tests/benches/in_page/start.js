// When the first screen could be read and when the search answered, in milliseconds of Unix time. Runs inside the page,
// which the driver reaches only some time after the program has started: the search may have been ready before.
const done = arguments[arguments.length - 1];
const query = { text: 'passport', lang: 'en', kinds: [], parts: [], country: 'lv', limit: 30 };
const search = () => window.__TAURI_INTERNALS__.invoke('search', { query });
const soon = () => new Promise((later) => setTimeout(later, 1));

async function firstAnswer() {
  while ((await search()).state !== 'ready') await soon();
  return performance.timeOrigin + performance.now();
}

async function firstScreen() {
  for (;;) {
    // The interface marks the frame that has the first screen; the web view tells when it first painted something.
    const marked = performance.getEntriesByName('readable')[0]?.startTime;
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    if (marked && painted) return performance.timeOrigin + Math.max(marked, painted);
    await soon();
  }
}

Promise.all([firstScreen(), firstAnswer()]).then(
  ([readable, searchable]) => done({ readable, searchable, heading: document.querySelector('h1')?.innerText ?? '' }),
  (error) => done({ error: String(error) })
);
