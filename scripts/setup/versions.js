// Node and Rust: found, and new enough? They are the two things that we do not install ourselves.
import { readFileSync } from 'node:fs';
import { output, root } from '../run.js';

/** What is wrong, one sentence each; empty if nothing is. */
export function missingTools({ lints }) {
  const node = /\d[\d.]*/.exec(
    JSON.parse(readFileSync(`${root}package.json`, 'utf8')).engines.node
  );
  const rust = /^rust-version = "(.+)"$/m.exec(readFileSync(`${root}Cargo.toml`, 'utf8'));
  return [
    ...tooOld('Node.js', process.versions.node, node[0], 'Install it from nodejs.org.'),
    ...missingRust(rust[1], lints)
  ];
}

function missingRust(needed, lints) {
  const printed = output('cargo', ['--version']);
  if (!printed) {
    return [
      `Rust was not found: cargo --version fails here. Install Rust ${needed} or newer with rustup; ` +
        'with rustup installed, "rustup toolchain install" in this folder brings the version that we use.'
    ];
  }
  const advice = 'Update it with rustup.';
  const found = tooOld('Rust', /\d[\d.]*/.exec(printed)[0], needed, advice);
  for (const part of lints ? ['clippy', 'fmt'] : []) {
    if (!output('cargo', [part, '--version'])) {
      found.push(`cargo ${part} was not found. Run: rustup component add clippy rustfmt`);
    }
  }
  return found;
}

function tooOld(name, found, needed, advice) {
  return compare(found, needed) < 0
    ? [`${name} ${needed} or newer is needed; this is ${found}. ${advice}`]
    : [];
}

function compare(left, right) {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number));
  const at = b.findIndex((part, i) => part !== (a[i] ?? 0));
  return at < 0 ? 0 : (a[at] ?? 0) - b[at];
}
