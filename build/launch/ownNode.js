// Loaded with --import before every script of this room. It and what it imports must run on Node 20: plain JavaScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptLine, installWithApt, isAptSystem } from './apt.js';
import { lackingLibraries, lackingPrograms } from './lacking.js';
import { DESKTOP_PROGRAMS, LIBRARIES, NODE_LIBRARIES, OPENED_LATER } from './systemNeeds.js';

const OLDEST_MAJOR = 26;
const PACKAGE = fileURLToPath(new URL('../../node_modules/node', import.meta.url));
const OWN_NODE = join(PACKAGE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const INTERRUPTED = 130;

if (Number(process.versions.node.split('.')[0]) < OLDEST_MAJOR) await continueOnOwnNode();

/** Runs this very command again on the Node of node_modules, which is set up first where it is not yet. */
async function continueOnOwnNode() {
  if (!existsSync(PACKAGE)) stop('The packages are not installed.', 'npm ci');
  if (!isRunnable()) setUp();
  const child = spawn(OWN_NODE, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => undefined);
  process.exit(await new Promise((done) => child.on('exit', (code) => done(code ?? INTERRUPTED))));
}

function isRunnable() {
  return spawnSync(OWN_NODE, ['--version']).status === 0;
}

/** npm ci runs no package's install script (see .npmrc), so the one that fetches Node is run here. */
function setUp() {
  provideLibraries();
  console.log(`Setting up Node ${ownVersion()} from the npm registry.`);
  const { stdout, stderr } = spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: PACKAGE });
  if (isRunnable()) {
    linkBesideTools();
    return;
  }
  // Left in place it would stand before the system's Node on the PATH of every npm script.
  rmSync(OWN_NODE, { force: true });
  stop(`It could not be set up.\n${stdout}${stderr}`, `npm pack node@${ownVersion()} --dry-run`);
}

/** As npm would have, had the program been there: from now on it is the node of every npm script and of npx. */
function linkBesideTools() {
  const link = join(PACKAGE, '..', '.bin', 'node');
  rmSync(link, { force: true });
  if (process.platform !== 'win32') symlinkSync(join('..', 'node', 'bin', 'node'), link);
}

function provideLibraries() {
  const lacking = process.platform === 'linux' ? lackingLibraries(NODE_LIBRARIES) : [];
  if (lacking.length === 0) return;
  const says = `Node ${ownVersion()} needs ${lacking.map(({ what }) => what).join(', ')}, which this system lacks.`;
  if (!isAptSystem()) stop(`${says} Install it with the system’s package manager and try again.`);
  if (process.getuid?.() !== 0) stop(says, aptLine(everythingLacking()));
  const problem = installWithApt(lacking.map(({ from }) => from));
  if (problem !== null) stop(problem.says, problem.command);
}

/** Whoever has to ask for root's rights asks once: for Electron and the tests too. */
function everythingLacking() {
  const libraries = lackingLibraries({ ...NODE_LIBRARIES, ...LIBRARIES, ...OPENED_LATER });
  return [...libraries, ...lackingPrograms(DESKTOP_PROGRAMS)].map(({ from }) => from);
}

/** @returns {string} */
function ownVersion() {
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version;
}

/** @param {string} says @param {string} [command] @returns {never} */
function stop(says, command) {
  console.error(command === undefined ? says : `${says}\nRun: ${command}`);
  process.exit(1);
}
