import '../styles/main.css';
import { LivePanel } from '../features/live/LivePanel.tsx';
import { KeyListSheet } from '../features/keys/KeyListSheet.tsx';
import { ask } from './bridge.ts';
import { startPage } from './startPage.tsx';

void startPage(
  <>
    <LivePanel />
    <KeyListSheet
      places={['call', 'panel']}
      onChange={() => void ask('window.open', { view: 'shortcuts', callId: null })}
    />
  </>,
);
