import { app } from 'electron';

/**
 * Files that macOS hands over to be opened, also before the app is ready: those wait. To be called at once; the returned
 * function says who takes them.
 */
export function awaitOpenedFiles(): (take: (path: string) => void) => void {
  const early: string[] = [];
  let give = (path: string): void => void early.push(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    give(path);
  });
  return (take) => {
    give = take;
    early.forEach(take);
  };
}
