/** The lint run refuses what the map of rooms forbids: each forbidden arrow, and each way for a pure room to be impure. */
import { execFileSync } from 'node:child_process';

const ARROW = 'boundaries/dependencies';
const IMPORT = 'eslint/no-restricted-imports';
const cases: readonly [name: string, file: string, code: string, expected: string[]][] = [
  ['act imports nothing of ours', 'src/act/x.ts', "import type { Scan } from '../review/scan';", [ARROW]],
  ['review does not read documents', 'src/review/x.ts', "import { openPackage } from '../document/package/docx-package';", [ARROW]],
  ['template does not draft', 'src/template/x.ts', "import type { Segment } from '../drafting/passage';", [ARROW]],
  ['document does not know templates', 'src/document/x.ts', "import type { Field } from '../template/model';", [ARROW]],
  ['the pane never imports the server', 'src/pane/x.ts', "import { createApp } from '../server/http/app';", [ARROW]],
  ['nobody imports the workbench', 'src/cli/x.ts', "import { createOfficeHost } from '../workbench/office/host';", [ARROW]],
  ['word does not know the server', 'src/word/x.ts', "import type { Page } from '../server/api/messages';", [ARROW]],
  ['server does not know Word', 'src/server/x.ts', "import type { WordPort } from '../word/port';", [ARROW]],
  ['a pure room reads no file', 'src/law/x.ts', "import 'node:fs';", [IMPORT]],
  ['a pure room has no clock', 'src/review/x.ts', 'export const now = new Date();', ['pure/no-clock']],
  ['a pure room has no clock at all', 'src/review/x.ts', 'export const now = Date.now();', ['eslint/no-restricted-properties']],
  ['a pure room has no dice', 'src/drafting/x.ts', 'export const dice = Math.random();', ['eslint/no-restricted-properties']],
  ['a pure room has no page', 'src/document/x.ts', 'export const title = document.title;', ['eslint/no-restricted-globals']],
  ['the journal makes no randomness', 'src/journal/x.ts', 'export const salt = crypto.getRandomValues(new Uint8Array(32));', ['eslint/no-restricted-globals']],
  ['the journal does not know the server', 'src/journal/x.ts', "import type { Store } from '../server/store/port';", [ARROW]],
  ['the verifier imports no server code', 'src/verifier/x.ts', "import { sha256 } from '../server/sha256';", [ARROW]],
  ['the verifier does not speak to a network', 'src/verifier/x.ts', "export const answer = fetch('/');", ['eslint/no-restricted-globals']],
  ['the verifier reads no file', 'src/verifier/x.ts', "import 'node:fs';", [IMPORT]],
  ['the verifier page imports no server code', 'src/verifier-page/x.ts', "import { sha256 } from '../server/sha256';", [ARROW]],
  ['only word speaks Office.js', 'src/pane/x.ts', 'export const run = Word.run;', ['eslint/no-restricted-globals']],
  ['document may know review', 'src/document/x.ts', "import type { Scan } from '../review/scan';", []],
  ['the pane may use the typed client', 'src/pane/x.ts', "import type { Client } from '../server/client/client';", []],
]; // prettier-ignore

let answers: string[][] = [];
beforeAll(() => {
  const input = JSON.stringify(cases.map(([, file, code]) => ({ file, code })));
  const output = execFileSync('node', ['test/support/lint-arrows.mjs'], { input, encoding: 'utf8' });
  answers = JSON.parse(output) as string[][];
});

test.each(cases.map(([name, , , expected], i) => ({ name, expected, i })))('$name', ({ expected, i }) => {
  expect(answers[i]).toEqual(expected);
});
