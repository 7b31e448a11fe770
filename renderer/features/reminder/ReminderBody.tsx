import type { ShownReminder } from '../../../shared/ipc/reminders.ts';
import { CallBody } from './CallBody.tsx';
import { DigestBody } from './DigestBody.tsx';
import { LogBody } from './LogBody.tsx';
import { PromiseBody } from './PromiseBody.tsx';
import { TestBody } from './TestBody.tsx';

/** What a reminder says, between its head and its buttons. */
export const ReminderBody = ({ reminder }: { readonly reminder: ShownReminder }) => {
  switch (reminder.kind) {
    case 'before':
    case 'no-outcome':
      return <CallBody call={reminder.call} />;
    case 'log-result':
      return <LogBody call={reminder.call} isPrivate={reminder.isPrivate} />;
    case 'promise-due':
      return <PromiseBody call={reminder.call} promised={reminder.promised} isPrivate={reminder.isPrivate} />;
    case 'digest':
      return <DigestBody id={reminder.id} entries={reminder.entries} isPrivate={reminder.isPrivate} />;
    case 'test':
      return <TestBody />;
  }
};
