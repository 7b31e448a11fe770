import type { Page } from '@playwright/test';

export type DroppedFile = { readonly name: string; readonly text: string; readonly type?: string };

/** Drags files over the window. What stands above it then can be looked at before `let go`. */
export async function dragFiles(page: Page, files: readonly DroppedFile[]): Promise<() => Promise<boolean>> {
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, text, type = '' } of given) transfer.items.add(new File([text], name, { type }));
    const fire = (kind: string): boolean => {
      const event = new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(event);
    };
    Object.assign(globalThis, { letGo: () => fire('drop') });
    fire('dragenter');
    fire('dragover');
  }, files);
  return () => page.evaluate(() => (globalThis as unknown as { letGo: () => boolean }).letGo());
}

/** Drops files on the window; true when the page took the drop for itself, so that nothing is opened. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<boolean> {
  const letGo = await dragFiles(page, files);
  return letGo();
}
