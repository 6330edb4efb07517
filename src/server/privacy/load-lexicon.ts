/**
 * The lexicons from the disk: the product's own with what was learnt of examples, then the names that an administrator added to the data folder. It
 * must not fetch anything.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openLexicon, type Lexicon } from '../../privacy/lexicon/lexicon';
import { openModel, type LearntModel } from '../../privacy/learnt/model';
import type { Assets } from '../assets';

const OWN = 'assets/privacy/lexicon.bin';
const LEARNT = 'assets/privacy/learnt.bin';

/** Where `paraphe lexicon add` writes, in a data folder. */
export const addedLexiconFile = (dataFolder: string): string => path.join(dataFolder, 'lexicon', 'names.bin');

/** The product's own files do not change while it runs: several servers of a process read them once. */
const shipped = new Map<string, ShippedFiles>();

interface ShippedFiles {
  readonly names: Uint8Array;
  readonly learnt: LearntModel;
  /** Without any added name. */
  whole?: Lexicon;
}

/** @param dataFolder absolute; one that has no added names, or none, does not matter. @throws LexiconError, LearntModelError */
export function loadLexicon(assets: Assets, dataFolder?: string): Lexicon {
  const own = ownFiles(assets);
  const added = dataFolder === undefined ? undefined : addedLexiconFile(dataFolder);
  if (added === undefined || !existsSync(added)) return (own.whole ??= openLexicon([own.names], own.learnt));
  return openLexicon([own.names, read(added)], own.learnt);
}

const read = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

function ownFiles(assets: Assets): ShippedFiles {
  const file = assets.path(OWN);
  const known = shipped.get(file);
  if (known !== undefined) return known;
  const files: ShippedFiles = { names: read(file), learnt: openModel(read(assets.path(LEARNT))) };
  shipped.set(file, files);
  return files;
}
