import { days, minutes } from '../../../../../shared/lib/time.ts';
import { aCall, anEndedCall, callId } from '../../../../builders/callBuilder.ts';
import { TRAY_NOW as now } from './trayWorld.ts';

const TEAMS = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0';
export const NO_OUTCOME = { who: '', what: '', when: '', kind: 'time', intent: 'creates' } as const;

export const halden = aCall({ id: callId(1), startsAt: now + minutes(12), meetingUrl: TEAMS });
export const calder = aCall({
  id: callId(2),
  company: 'Calder Foods',
  startsAt: now + minutes(162),
  outcome: NO_OUTCOME,
});
export const tessel = anEndedCall({ id: callId(3), company: 'Tessel Beverages', startsAt: now - days(1) });
export const kestrel = anEndedCall({
  id: callId(4),
  company: 'Kestrel Building Supply',
  startsAt: now - days(2),
});

export const APP_LINES = ['Plan a call', 'Open Callside', 'Reset window positions', 'Quit Callside'];
export const PAUSE_LINES = ['Pause reminders >', '  For 30 minutes', '  For 1 hour', '  Until tomorrow'];
export const RESULT_LINES = ['  Gained', '  Fallback gained', '  Not gained', '  Didn’t ask'];
