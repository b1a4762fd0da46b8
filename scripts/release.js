// What people install: the release build, the index that is shipped with it, and the package.
import { buildInterface } from './interface.js';
import { npm, root, run } from './run.js';

/** Where a program of the release build lies. */
export function released(name) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return `${process.env.CARGO_TARGET_DIR ?? `${root}target`}/release/${name}${suffix}`;
}

const programs = ['--bin', 'diplomatic-handbook', '--bin', 'handbook'];

/** Builds the programs, whatever else cargo is asked for, and the index. */
export async function buildRelease(...others) {
  // Chosen by name in the whole workspace: with --package cargo would pick other features and build twice.
  const build = ['build', '--release', '--workspace', ...programs, ...others];
  return (
    (await buildInterface()) &&
    (await run('cargo', build)) &&
    (await run(released('handbook'), ['index', '--out', 'out/index']))
  );
}

/** Packs what was built. `tauri build` would build it again, with other features of what both use. */
export function bundle() {
  const kinds = process.platform === 'linux' ? ['--bundles', 'deb'] : [];
  const config = ['--config', 'src-tauri/tauri.package.conf.json'];
  return npm('exec', '--', 'tauri', 'bundle', ...config, ...kinds);
}
