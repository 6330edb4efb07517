/** The legal core of the repository, for scripts that run outside Jest. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { loadLegalCore } from '../../../src/law/core';
import type { LegalCore } from '../../../src/law/core';

const FOLDER = path.join(__dirname, '../../../assets/law');

export const coreOfRepository = (): LegalCore =>
  loadLegalCore(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ name, text: readFileSync(path.join(FOLDER, name), 'utf8') })),
  );
