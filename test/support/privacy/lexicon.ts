/**
 * The product's own lexicon, opened once a test file: alone, for what the rules find by themselves, or with what was learnt, as the product has it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openModel } from '../../../src/privacy/learnt/model';
import { openLexicon, type Lexicon } from '../../../src/privacy/lexicon/lexicon';

export const LEXICON_FILE = path.resolve(__dirname, '../../../assets/privacy/lexicon.bin');

export const MODEL_FILE = path.resolve(__dirname, '../../../assets/privacy/learnt.bin');

let whole: Lexicon | undefined;
let opened: Lexicon | undefined;

export function ownLexicon(): Lexicon {
  opened ??= openLexicon([new Uint8Array(readFileSync(LEXICON_FILE))]);
  return opened;
}

export function wholeLexicon(): Lexicon {
  whole ??= openLexicon(
    [new Uint8Array(readFileSync(LEXICON_FILE))],
    openModel(new Uint8Array(readFileSync(MODEL_FILE))),
  );
  return whole;
}
