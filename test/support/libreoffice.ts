/** Runs LibreOffice on bytes: another program that opens and saves our files. Each call has its own profile. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param from extension of the input, "docx"
 * @param to extension of the output, with a filter where one is needed: `docx:MS Word 2007 XML`
 */
export function convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'paraphe-lo-'));
  try {
    const input = join(folder, `in.${from}`);
    writeFileSync(input, bytes);
    const out = join(folder, 'out');
    mkdirSync(out);
    const run = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        out,
        input,
      ],
      { encoding: 'utf8', timeout: 120_000 },
    );
    const written = join(out, `in.${to.split(':')[0] ?? ''}`);
    // Its exit code is always 0: only the file tells.
    if (!existsSync(written)) throw new Error(`LibreOffice wrote nothing: ${run.stderr}`);
    return new Uint8Array(readFileSync(written));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opened and saved as .docx by LibreOffice. */
export const resave = (docx: Uint8Array): Uint8Array => convert(docx, 'docx', 'docx:MS Word 2007 XML');
