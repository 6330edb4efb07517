/**
 * The lexicons from the disk: the product's own with what was learnt of examples, then the names that an administrator added to the data folder. It
 * must not fetch anything.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openLexicon, type Lexicon } from '../../privacy/lexicon/lexicon';
import { openModel } from '../../privacy/learnt/model';
import type { Assets } from '../assets';

const OWN = 'assets/privacy/lexicon.bin';
const LEARNT = 'assets/privacy/learnt.bin';

/** Where `paraphe lexicon add` writes, in a data folder. */
export const addedLexiconFile = (dataFolder: string): string => path.join(dataFolder, 'lexicon', 'names.bin');

/** @param dataFolder absolute; one that has no added names, or none, does not matter. @throws LexiconError, LearntModelError */
export function loadLexicon(assets: Assets, dataFolder?: string): Lexicon {
  const added = dataFolder === undefined ? undefined : addedLexiconFile(dataFolder);
  const files = [assets.path(OWN), ...(added !== undefined && existsSync(added) ? [added] : [])];
  const read = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
  return openLexicon(files.map(read), openModel(read(assets.path(LEARNT))));
}
