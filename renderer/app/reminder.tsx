import '../styles/main.css';
import { ReminderPage } from '../features/reminder/ReminderPage.tsx';
import { followReminders } from './remindersStore.ts';
import { startPage } from './startPage.tsx';

followReminders();
void startPage(<ReminderPage />);
