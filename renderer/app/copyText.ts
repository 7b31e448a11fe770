/** The one command of a page that reaches the clipboard; the other way asks for a permission, and none is granted. */
type Copying = { readonly execCommand: (command: 'copy') => boolean };

/** Puts a text into the clipboard, on a press of the user; false when the system did not take it. */
export function copyText(text: string): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  document.addEventListener('copy', fill, true);
  const page: Copying = document;
  const isDone = page.execCommand('copy');
  document.removeEventListener('copy', fill, true);
  return isDone && isCopied;
}
