import { createReminderStore } from '../../main/adapters/database/reminderStore.ts';
import { createStoredReminders } from '../../main/adapters/database/storedReminders.ts';
import { openTestDatabase } from '../builders/testDatabase.ts';
import { sqliteError } from '../fakes/fakeCallRepository.ts';
import { fakeReminderStore } from '../fakes/fakeReminderStore.ts';
import { reminderStoreContract } from './reminderStore.ts';

reminderStoreContract('reminders in memory', () => ({
  reminders: fakeReminderStore(),
  close: () => undefined,
}));

reminderStoreContract('reminders in SQLite', () => {
  const { database, close } = openTestDatabase();
  return { reminders: createReminderStore(createStoredReminders(database)).reminders, close };
});

reminderStoreContract('reminders in SQLite while the disk takes nothing', () => {
  const { database, close } = openTestDatabase();
  const write = (): void => {
    throw sqliteError('disk-full');
  };
  const { reminders } = createReminderStore({ ...createStoredReminders(database), write });
  return { reminders, close };
});
