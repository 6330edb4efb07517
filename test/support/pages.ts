/** Pages of a .docx as LibreOffice prints them: text, and pixels without any image library. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

export interface Page {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, row by row. */
  readonly pixels: Uint8Array;
}

export interface Printed {
  readonly text: string;
  readonly pages: readonly Page[];
}

/** Binary PPM, as pdftoppm writes it without options. */
function readPpm(bytes: Buffer): Page {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('not a PPM');
  return {
    width: Number(header[1]),
    height: Number(header[2]),
    pixels: new Uint8Array(bytes.subarray(header[0].length)),
  };
}

/** Prints files in one run of LibreOffice: starting it is what takes time. */
export function printAll<Name extends string>(
  files: Readonly<Record<Name, Uint8Array>>,
): Record<Name, Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'paraphe-pages-'));
  try {
    const names = Object.keys(files) as Name[];
    const inputs = names.map((name, index) => {
      const input = join(folder, `file${index}.docx`);
      writeFileSync(input, files[name]);
      return input;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...inputs]);
    return Object.fromEntries(
      names.map((name, index) => [name, readPdf(join(folder, `file${index}.pdf`))]),
    ) as Record<Name, Printed>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPdf(pdf: string): Printed {
  const text = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout;
  // Without smoothing a grey pixel is grey paint, not the edge of a letter.
  spawnSync('pdftoppm', ['-r', '50', '-aa', 'no', '-aaVector', 'no', pdf, `${pdf}-page`]);
  const folder = dirname(pdf);
  const pages = readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(pdf)}-page`))
    .sort()
    .map((name) => readPpm(readFileSync(join(folder, name))));
  return { text, pages };
}

/** How many pixels of a page are of this colour, within `tolerance` on each channel. */
export function countColour(page: Page, rgb: readonly [number, number, number], tolerance = 6): number {
  let count = 0;
  for (let i = 0; i + 2 < page.pixels.length; i += 3)
    if (rgb.every((value, channel) => Math.abs((page.pixels[i + channel] ?? 0) - value) <= tolerance))
      count++;
  return count;
}
