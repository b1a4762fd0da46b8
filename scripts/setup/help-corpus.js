// The help pages of LibreOffice in seven languages, from the packages of Debian: a public collection whose authors made an
// index of keywords. They are unpacked under out/ and never installed.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { output, root, run } from '../run.js';
import { installForComparison } from './packages.js';

const languages = ['da', 'de', 'en-us', 'et', 'fi', 'pl', 'sv'];
// They tell which forms belong to one word, and are no part of any program that is measured.
const wordLists = [
  ...['hunspell', 'hunspell-da', 'hunspell-de-de', 'hunspell-en-us', 'hunspell-pl', 'hunspell-sv'],
  ...['myspell-et', 'python3-libvoikko', 'voikko-fi']
];
const folder = 'out/help-corpus';

/** The folder with the pages and keywords of each language, or undefined where they cannot be had. */
export async function helpCorpus() {
  const read = `${folder}/read`;
  if (!existsSync(`${root}${read}/sv.json`)) {
    const ready =
      (await installForComparison(wordLists)) &&
      (await unpack()) &&
      (await run('/usr/bin/python3', [
        'tests/benches/help_corpus/read.py',
        `${folder}/pages`,
        read
      ]));
    if (!ready) {
      return undefined;
    }
  }
  return read;
}

async function unpack() {
  const packages = `${root}${folder}/packages`;
  mkdirSync(packages, { recursive: true });
  if (
    output('sh', [
      '-c',
      'cd "$1" && shift && apt-get download "$@"',
      'sh',
      packages,
      ...names()
    ]) === undefined
  ) {
    console.error('The help pages could not be downloaded: apt-get download failed.');
    return false;
  }
  for (const name of readdirSync(packages)) {
    if (!(await run('dpkg-deb', ['-x', `${packages}/${name}`, `${root}${folder}/pages`]))) {
      return false;
    }
  }
  return true;
}

function names() {
  return languages.map((lang) => `libreoffice-help-${lang}`);
}
