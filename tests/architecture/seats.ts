import ts from 'typescript';
import { find, isMember, type Rule } from './sources.ts';

/** Rules that give a dangerous word one place: who needs it elsewhere goes through that place. */

const isNamed = (name: string) => (node: ts.Node) => ts.isIdentifier(node) && node.text === name;

export const ipcMainHasOneSeat: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith('main/') && path !== 'main/ipc/registerIpc.ts')
    .flatMap((source) => find(source, isNamed('ipcMain')));

export const ipcRendererHasOneSeat: Rule = (sources) =>
  sources
    .filter(({ path }) => /^(main|renderer)\//.test(path) && path !== 'main/preload/preload.ts')
    .flatMap((source) => find(source, isNamed('ipcRenderer')));

export const onlyEmitEventSpeaksToPages: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith('main/') && path !== 'main/ipc/emitEvent.ts')
    .flatMap((source) => find(source, (node) => isMember(node, 'send') || isMember(node, 'sendToFrame')));

const CLOCKLESS = /^(shared|renderer|main\/(services|ipc))\//;
const CLOCK = 'renderer/app/clock.ts';

export const timeAndChanceAreGiven: Rule = (sources) =>
  sources
    .filter(({ path }) => CLOCKLESS.test(path) && path !== CLOCK)
    .flatMap((source) => find(source, isClockOrChance));

const IDLESS = /^(shared|main\/(services|ipc))\//;

/** An id made by a page names a row of its own; what is stored gets its id from main's NewId. */
export const idsAreGiven: Rule = (sources) =>
  sources
    .filter(({ path }) => IDLESS.test(path))
    .flatMap((source) => find(source, (node) => isMember(node, 'randomUUID')));

function isClockOrChance(node: ts.Node): boolean {
  const members = [
    isMember(node, 'now', 'Date'),
    isMember(node, 'Now', 'Temporal'),
    isMember(node, 'random', 'Math'),
    isMember(node, 'now', 'performance'),
  ];
  return members.includes(true) || isDateOfNow(node);
}

function isDateOfNow(node: ts.Node): boolean {
  return (
    ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0
  );
}
