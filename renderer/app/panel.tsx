import '../styles/main.css';
import { LivePanel } from '../features/live/LivePanel.tsx';
import { startPage } from './startPage.tsx';

void startPage(<LivePanel />);
