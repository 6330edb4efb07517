/** Child process: the excerpts of the .pdf named on the command line, as JSON. Jest cannot load pdf.js, a module of its own. */
import { readFileSync } from 'node:fs';
import { readPdf } from './pdf-reader';
import { readAttached } from '../../src/sources/read-source';
import { SourceError } from '../../src/sources/source-error';

const file = process.argv[2] ?? '';
readAttached('s1', { name: 'a.pdf', bytes: new Uint8Array(readFileSync(file)) }, readPdf).then(
  ({ excerpts }) => process.stdout.write(JSON.stringify(excerpts)),
  (error: unknown) =>
    process.stdout.write(JSON.stringify({ code: error instanceof SourceError ? error.code : String(error) })),
);
