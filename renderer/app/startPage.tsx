import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from './bridge.ts';
import { Page } from './Page.tsx';
import { PageFailure } from './PageFailure.tsx';
import { followReplaced } from './replaced.ts';
import { startText } from './text.ts';
import { allowOnlyEmptyHtml } from './trustedTypes.ts';

const languageOfSystem = () => (navigator.language.startsWith('de') ? 'de' : 'en');

async function contentOrFailure(content: ReactNode): Promise<ReactNode> {
  try {
    const boot = await ask('app.boot');
    await startText(boot.language);
    return <Page boot={boot}>{content}</Page>;
  } catch {
    await startText(languageOfSystem());
    return <PageFailure kind="start" />;
  }
}

/** Shows `content` in `#root` once main has said what the page needs; when main can't, says so instead. */
export async function startPage(content: ReactNode): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no #root');
  allowOnlyEmptyHtml();
  followReplaced();
  const shown = await contentOrFailure(content);
  createRoot(element).render(<StrictMode>{shown}</StrictMode>);
}
