import { parentPort, workerData } from 'node:worker_threads';
import { createCallHistory } from './callHistory.ts';
import type { ExportAnswer, ExportAsk, ExportTask } from './exportMessages.ts';
import { namesIn, type NameTable } from './exportNames.ts';
import { exportParts } from './exportParts.ts';
import { openReadable, PATIENT_TIMEOUT_MS } from './openDatabase.ts';
import { createStoredHistory } from './storedHistory.ts';

const port = parentPort;
if (port !== null) serve(workerData as ExportTask);

const REFS = `
  SELECT DISTINCT playbook_id AS ref FROM calls INDEXED BY logged_calls
  WHERE deleted_at IS NULL AND stage = 'logged' AND playbook_id IS NOT NULL`;

/** Reads one state of the history: the transaction begins before anything is read. */
function begin({ path, order, held }: ExportTask) {
  const database = openReadable(path, PATIENT_TIMEOUT_MS);
  database.exec('BEGIN');
  const damaged: string[] = [];
  const stored = createStoredHistory({
    database,
    openSnapshot: () => database,
    onDamaged: (place) => void damaged.push(place),
  });
  const history = createCallHistory(stored, () => held);
  return {
    refs: (): readonly string[] => {
      const onDisk = database.prepare(REFS).all();
      const inMemory = held.flatMap(({ call }) => call?.playbookId ?? []);
      return [...onDisk.map(({ ref }) => String(ref)), ...inMemory];
    },
    parts: (names: NameTable) => exportParts(history, order, namesIn(names)),
    takeDamaged: (): readonly string[] => damaged.splice(0),
  };
}

function serve(task: ExportTask): void {
  const { refs, parts, takeDamaged } = begin(task);
  let coming: ReturnType<typeof parts> | null = null;
  const answerTo = (ask: ExportAsk): ExportAnswer => {
    if (ask.kind === 'playbooks') return { kind: 'playbooks', refs: refs() };
    if (ask.names !== null) coming = parts(ask.names);
    const part = coming?.next().value ?? null;
    return { kind: 'part', part, damaged: takeDamaged() };
  };
  port?.on('message', (ask: ExportAsk) => {
    const answer = answerTo(ask);
    const lines = answer.kind === 'part' ? answer.part?.lines : undefined;
    port.postMessage(answer, lines === undefined ? [] : [lines.buffer]);
  });
}
