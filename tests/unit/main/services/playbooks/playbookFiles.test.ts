import { beforeEach, expect, it } from 'vitest';
import { createPlaybookService } from '../../../../../main/services/playbookService.ts';
import { createPlaybookFiles } from '../../../../../main/services/playbooks/playbookFiles.ts';
import { playbookFile } from '../../../../../shared/schemas/playbookFile.ts';
import { err, ok, type Result } from '../../../../../shared/lib/result.ts';
import { itemId } from '../../../../builders/callBuilder.ts';
import { aBody, aVersion } from '../../../../builders/playbookBuilder.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakePlaybookStore } from '../../../../fakes/fakePlaybookStore.ts';
import { fakeEmit, fakeTexts } from '../../../../fakes/fakeWorld.ts';

type File = Result<Uint8Array, 'UNREADABLE' | 'TOO_LARGE'>;

function createDesk() {
  const store = fakePlaybookStore();
  const texts = fakeTexts();
  const playbooks = createPlaybookService({ texts, store });
  const { emit, emitted } = fakeEmit();
  const state = { path: '/chosen.json' as string | null, file: err('UNREADABLE') as File, isFull: false };
  const suggested: string[] = [];
  const written: unknown[] = [];
  let ids = 0;
  const files = createPlaybookFiles({
    ...{ store, playbooks, texts, emit, clock: fakeClock(), newId: () => itemId((ids += 1)) },
    openDialog: { chooseFile: () => Promise.resolve(state.path) },
    saveDialog: {
      choosePath: ({ name }) => {
        suggested.push(name);
        return Promise.resolve(state.path);
      },
    },
    reader: {
      read: () =>
        Promise.resolve(state.file.ok ? ok({ fileName: 'x.json', bytes: state.file.value }) : state.file),
    },
    writer: {
      write: (_path, value) => {
        if (state.isFull) return Promise.resolve(err('DISK_FULL'));
        written.push(JSON.parse(JSON.stringify(value)));
        return Promise.resolve(ok(null));
      },
    },
  });
  return { store, playbooks, files, emitted, state, suggested, written };
}

let desk: ReturnType<typeof createDesk>;
beforeEach(() => void (desk = createDesk()));
const put = (text: string): void => void (desk.state.file = ok(new TextEncoder().encode(text)));

it('exports one playbook, or all that the seller wrote, and imports what it exported', async () => {
  const { store, files, written, suggested, playbooks } = desk;
  store.save([aVersion({ body: aBody({ name: 'A/B: test' }) }), aVersion({ id: 'demo' })]);
  expect(await files.exportFile('own')).toEqual(ok({ playbookCount: 1 }));
  expect(await files.exportFile(null)).toEqual(ok({ playbookCount: 2 }));
  expect(await files.exportFile('discovery')).toEqual(ok({ playbookCount: 1 }));
  expect(suggested.slice(0, 2)).toEqual(['A B test.json', 'callside-playbooks.json']);
  store.remove(['own', 'demo']);
  put(JSON.stringify(written[1]));
  expect(await files.importFile()).toMatchObject({ ok: true, value: { knownCount: 0 } });
  expect(playbooks.list().filter(({ isOwn }) => isOwn)).toHaveLength(2);
});

it('leaves out what is there already', async () => {
  const { store, files, emitted } = desk;
  store.save([aVersion()]);
  const { questions, ...body } = aBody();
  put(
    JSON.stringify(
      playbookFile([{ ...body, questions: questions.map(({ text, purpose }) => ({ text, purpose })) }]),
    ),
  );
  expect(await files.importFile()).toEqual(ok({ playbookIds: [], knownCount: 1 }));
  expect(emitted).toEqual([]);
});

it('changes nothing when the file is bad, cannot be read, or the disk takes nothing', async () => {
  const { store, files, state } = desk;
  expect(await files.importFile()).toEqual(err({ code: 'UNREADABLE' }));
  state.file = ok(new Uint8Array([0xff, 0xfe]));
  expect(await files.importFile()).toEqual(err({ code: 'NOT_JSON' }));
  const { questions: _, ...body } = aBody();
  put(
    JSON.stringify(
      playbookFile([
        { ...body, questions: [] },
        { ...body, name: '', questions: [] },
      ]),
    ),
  );
  expect(await files.importFile()).toMatchObject({ ok: false, error: { code: 'UNSOUND', position: 2 } });
  put(JSON.stringify(playbookFile([{ ...body, questions: [] }])));
  store.fail(true);
  expect(await files.importFile()).toEqual(err({ code: 'NOT_SAVED' }));
  expect(store.versions()).toEqual([]);
});

it('does nothing when the dialog is closed, and says what the disk refused', async () => {
  const { files, state, store } = desk;
  expect(await files.exportFile(null)).toEqual(err('PLAYBOOK_NOT_FOUND'));
  store.save([aVersion()]);
  state.isFull = true;
  expect(await files.exportFile('own')).toEqual(err('DISK_FULL'));
  state.path = null;
  expect(await files.importFile()).toEqual(err({ code: 'CANCELLED' }));
  expect(await files.exportFile('own')).toEqual(err('CANCELLED'));
});
