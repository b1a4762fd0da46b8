// cargo-deny holds deny.toml: no network crate, only the licences listed, only one source.
import { existsSync, rmSync } from 'node:fs';
import { output, root, run } from './run.js';
import { skipped } from './report.js';

const version = '0.20.2';
const folder = `${root}target/tools`;
const tool = `${folder}/bin/cargo-deny${process.platform === 'win32' ? '.exe' : ''}`;

/** Installs the tool once, then checks. Advisories are left out: they need the network. */
export async function deny() {
  if (!(await install())) {
    console.log(
      'cargo-deny could not be installed. The ban of network crates is held by the Rust tests.'
    );
    return skipped;
  }
  return run(tool, [
    'check',
    '--hide-inclusion-graph',
    '--allow',
    'duplicate',
    'bans',
    'licenses',
    'sources'
  ]);
}

async function install() {
  if (existsSync(tool) && output(tool, ['--version'])?.includes(version)) {
    return true;
  }
  // A debug build takes two minutes, a release build five, and it checks our graph in three seconds.
  const build = `${folder}/build`;
  const args = [
    'install',
    'cargo-deny',
    '--locked',
    '--version',
    `=${version}`,
    '--debug',
    '--force'
  ];
  const installed = await run('cargo', [...args, '--root', folder, '--target-dir', build]);
  rmSync(build, { recursive: true, force: true });
  return installed;
}
