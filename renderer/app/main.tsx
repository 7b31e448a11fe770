import '../styles/main.css';
import { Shell } from './Shell.tsx';
import { startPage } from './startPage.tsx';

void startPage(<Shell />);
