import { playbookFile, readPlaybookFile } from '../../../shared/schemas/playbookFile.ts';
import { bodyOf, saysTheSame } from '../../../shared/domain/playbookVersions.ts';
import type {
  PlaybookExportError,
  PlaybookImport,
  PlaybookImportError,
  PlaybookView,
} from '../../../shared/ipc/playbooks.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { PlaybookBody, PortablePlaybook } from '../../../shared/schemas/playbook.ts';
import type { CalendarFiles } from '../../calendarPorts.ts';
import type { PlaybookDialog, PlaybookStore } from '../../playbookPorts.ts';
import type { Clock, Emit, JsonFiles, NewId, SaveDialog, Texts } from '../../ports.ts';
import type { PlaybookService } from '../playbookService.ts';

export type PlaybookFilesDeps = {
  readonly store: PlaybookStore;
  readonly playbooks: PlaybookService;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly texts: Texts;
  readonly emit: Emit;
  /** Reads a file that the user named, within a limit of size. */
  readonly reader: Pick<CalendarFiles, 'read'>;
  readonly writer: JsonFiles;
  readonly openDialog: PlaybookDialog;
  readonly saveDialog: SaveDialog;
};

const portable = (view: PlaybookView): PortablePlaybook => {
  const { questions, ...body } = bodyOf(view);
  return { ...body, questions: questions.map(({ text, purpose }) => ({ text, purpose })) };
};

const RESERVED = new RegExp('[\\\\/:*?"<>|\\p{Cc}]+', 'gu');
const fileNameOf = (name: string): string =>
  `${name.replaceAll(RESERVED, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, 80) || 'playbook'}.json`;

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function createTaking({ store, playbooks, clock, newId, emit }: PlaybookFilesDeps) {
  const bodyFor = (playbook: PortablePlaybook): PlaybookBody => ({
    ...playbook,
    questions: playbook.questions.map((question) => ({ ...question, id: newId() })),
  });
  return (read: readonly PortablePlaybook[]): Result<PlaybookImport, PlaybookImportError> => {
    const known = playbooks.list().filter(({ isArchived }) => !isArchived);
    const isKnown = (body: PlaybookBody): boolean => known.some((view) => saysTheSame(bodyOf(view), body));
    const fresh = read.map(bodyFor).filter((body) => !isKnown(body));
    const savedAt = clock.now();
    const versions = fresh.map((body) => ({ id: newId(), version: 1, body, savedAt }));
    if (!store.save(versions)) return err({ code: 'NOT_SAVED' });
    if (versions.length > 0) emit('playbooks.changed', { playbooks: playbooks.list() });
    return ok({ playbookIds: versions.map(({ id }) => id), knownCount: read.length - fresh.length });
  };
}

/** Playbooks to a file and from one. */
export function createPlaybookFiles(deps: PlaybookFilesDeps) {
  const { playbooks, texts, reader, writer, openDialog, saveDialog } = deps;
  const take = createTaking(deps);
  const isWritten = ({ isOwn, isEdited, isArchived }: PlaybookView): boolean =>
    (isOwn || isEdited) && !isArchived;
  const chosen = (id: string | null): readonly PlaybookView[] =>
    playbooks.list().filter((view) => (id === null ? isWritten(view) : view.playbookId === id));

  return {
    /** All of a file, or nothing of it. */
    async importFile(): Promise<Result<PlaybookImport, PlaybookImportError>> {
      const path = await openDialog.chooseFile(texts.text('playbookScreen.chooseFile'));
      if (path === null) return err({ code: 'CANCELLED' });
      const file = await reader.read(path);
      if (!file.ok) return err({ code: file.error });
      const text = textOf(file.value.bytes);
      const read = text === null ? err({ code: 'NOT_JSON' as const }) : readPlaybookFile(text);
      return read.ok ? take(read.value) : read;
    },

    async exportFile(
      id: string | null,
    ): Promise<Result<{ readonly playbookCount: number }, PlaybookExportError>> {
      const views = chosen(id);
      const [first] = views;
      if (first === undefined) return err('PLAYBOOK_NOT_FOUND');
      const name = id === null ? 'callside-playbooks.json' : fileNameOf(first.name);
      const path = await saveDialog.choosePath({ name, title: texts.text('playbookScreen.exportTitle') });
      if (path === null) return err('CANCELLED');
      const result = await writer.write(path, playbookFile(views.map(portable)));
      return result.ok ? ok({ playbookCount: views.length }) : result;
    },
  };
}

export type PlaybookFiles = ReturnType<typeof createPlaybookFiles>;
