/**
 * The product's own lexicon, opened once a test file.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openLexicon, type Lexicon } from '../../../src/privacy/lexicon/lexicon';

export const LEXICON_FILE = path.resolve(__dirname, '../../../assets/privacy/lexicon.bin');

let opened: Lexicon | undefined;

export function ownLexicon(): Lexicon {
  opened ??= openLexicon([new Uint8Array(readFileSync(LEXICON_FILE))]);
  return opened;
}
