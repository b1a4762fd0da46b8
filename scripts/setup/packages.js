// System packages on Debian and its children: which are missing, and how they are installed.
// Elsewhere we only say what is needed, because names and ways differ.
import { readdirSync, statSync } from 'node:fs';
import { output, run } from '../run.js';

const forBuild = [
  'libwebkit2gtk-4.1-dev',
  'libgtk-3-dev',
  'librsvg2-dev',
  'build-essential',
  'pkg-config'
];
// The driver and the virtual display for the real window; ip and unshare for the network tests; pdftotext, which reads
// what was printed.
const forTests = ['webkit2gtk-driver', 'xvfb', 'iproute2', 'util-linux', 'poppler-utils'];
// What `npm run bench` compares with.
const forComparison = ['kiwix', 'zim-tools'];
const listsAreOldAfterDays = 7;

/** Installs what is missing. Resolves to false if the person has to do something first. */
export async function installPackages({ windowTests }) {
  if (process.platform !== 'linux') {
    return true;
  }
  const needed = windowTests ? [...forBuild, ...forTests] : forBuild;
  if (!output('dpkg-query', ['--version'])) {
    console.log(
      `This is no Debian or Ubuntu. What they call ${needed.join(', ')} must be installed.`
    );
    return true;
  }
  const missing = missingOf(needed);
  return missing.length === 0 || install(missing);
}

/** Resolves to false if there is nothing to compare with; the table of the bench then says so. */
export async function installForComparison(names = forComparison) {
  if (process.platform !== 'linux' || !output('dpkg-query', ['--version'])) {
    return false;
  }
  const missing = missingOf(names);
  return missing.length === 0 || install(missing);
}

function missingOf(needed) {
  // dpkg-query fails as a whole when it does not know one name, so each is asked for alone.
  const installed = (name) =>
    output('dpkg-query', ['-W', '-f=${db:Status-Status}', name]) === 'installed';
  return needed.filter((name) => !installed(name));
}

async function install(missing) {
  const apt = ['apt-get', 'install', '--yes', '--no-install-recommends', ...missing];
  const prefix = asRoot();
  if (!prefix) {
    console.error(`System packages are missing: ${missing.join(', ')}.`);
    console.error(
      'Only root can install them, and sudo would ask for a password. Run this, then try again:'
    );
    console.error(`\n  sudo apt-get update && sudo ${apt.join(' ')}\n`);
    return false;
  }
  console.log(
    `These system packages are missing and will be installed now: ${missing.join(', ')}.`
  );
  const [program, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive'];
  const update = () => run(program, [...rest, 'apt-get', 'update']);
  const updated = listsAreOld() && (await update());
  if (await run(program, [...rest, ...apt])) {
    return true;
  }
  // Lists can be younger than a week and still name files that the archive has replaced.
  return !updated && (await update()) && run(program, [...rest, ...apt]);
}

/** How to become root without being asked, or undefined. */
function asRoot() {
  if (process.getuid() === 0) {
    return [];
  }
  return output('sudo', ['-n', 'true']) === undefined ? undefined : ['sudo', '-n'];
}

function listsAreOld() {
  const folder = '/var/lib/apt/lists';
  const lists = readdirSync(folder).filter((name) => /_(Packages|InRelease)/.test(name));
  const newest = Math.max(0, ...lists.map((name) => statSync(`${folder}/${name}`).mtimeMs));
  return Date.now() - newest > listsAreOldAfterDays * 24 * 3600 * 1000;
}
