/** The legal core of the repository, with the indexes shipped with it, for scripts that run outside Jest. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { loadLegalCore } from '../../../src/law/core';
import type { LegalCore } from '../../../src/law/core';

const FOLDER = path.join(__dirname, '../../../assets/law');

const filesIn = (folder: string, extension: string): { name: string; text: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

export const coreOfRepository = (): LegalCore =>
  loadLegalCore(filesIn(FOLDER, '.yaml'), filesIn(path.join(FOLDER, 'index'), '.json'));
