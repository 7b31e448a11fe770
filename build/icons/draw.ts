import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, BrowserWindow } from 'electron';

/** Runs inside Electron (see icons.ts): Chromium draws every PNG from the drawings beside this file. */
const HERE = import.meta.dirname;
const APP_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const TRAY_SIZES = [16, 22, 24];
const TRAY_DRAWINGS = ['tray', 'tray-soon', 'tray-result'];
const TRAY_INKS = { black: '#000', white: '#fff' };

type Picture = { readonly file: string; readonly svg: string; readonly pixels: number };

function appPictures(): readonly Picture[] {
  const svg = drawing('app');
  return APP_SIZES.map((pixels) => ({ file: `app/${pixels}x${pixels}.png`, svg, pixels }));
}

/** Electron takes the file ending in @2x by itself where the screen is dense. */
function trayPictures(): readonly Picture[] {
  return TRAY_DRAWINGS.flatMap((name) =>
    Object.entries(TRAY_INKS).flatMap(([ink, colour]) => {
      const svg = drawing(name).replaceAll('#000', colour);
      return TRAY_SIZES.flatMap((size) => [
        { file: `tray/${name}-${ink}-${size}.png`, svg, pixels: size },
        { file: `tray/${name}-${ink}-${size}@2x.png`, svg, pixels: size * 2 },
      ]);
    }),
  );
}

function drawing(name: string): string {
  return readFileSync(join(HERE, `${name}.svg`), 'utf8');
}

async function drawAll(): Promise<void> {
  await app.whenReady();
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,<canvas></canvas>');
  for (const picture of [...appPictures(), ...trayPictures()]) {
    const dataUrl = String(await window.webContents.executeJavaScript(script(picture)));
    const file = join(HERE, 'png', picture.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(dataUrl.split(',')[1] ?? '', 'base64'));
  }
  app.quit();
}

function script({ svg, pixels }: Picture): string {
  const sized = svg.replace(/width="\d+" height="\d+"/, `width="${pixels}" height="${pixels}"`);
  const source = `data:image/svg+xml;base64,${Buffer.from(sized).toString('base64')}`;
  return `new Promise((done) => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.querySelector('canvas');
      canvas.width = canvas.height = ${pixels};
      canvas.getContext('2d').drawImage(image, 0, 0);
      done(canvas.toDataURL('image/png'));
    };
    image.src = '${source}';
  })`;
}

// Not awaited: Electron is ready only once its first module has ended.
void drawAll();
