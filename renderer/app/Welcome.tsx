import { CalendarOffer } from '../features/calendars/CalendarOffer.tsx';
import { OutcomeTrial } from '../features/prepare/OutcomeTrial.tsx';
import { WelcomeScreen } from '../features/welcome/WelcomeScreen.tsx';

/** The welcome with what it borrows from preparing a call and from the calendars. */
export const Welcome = () => (
  <WelcomeScreen
    outcome={(onDone) => <OutcomeTrial onDone={onDone} />}
    calendars={(more) => <CalendarOffer>{more}</CalendarOffer>}
  />
);
