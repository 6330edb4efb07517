/**
 * Makes `assets/privacy/lexicon.bin` from our own lists and from two MIT packages: `npm run lexicon`. The same bytes on every
 * run. It must not read the network, nor any file of INSEE: those an administrator adds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildDawg } from '../../../src/privacy/lexicon/dawg-builder';
import { packLexicon, type PackedSection } from '../../../src/privacy/lexicon/pack';
import type { Section } from '../../../src/privacy/lexicon/lexicon';
import { fold } from '../../../src/privacy/text/fold';
import { phraseKey } from '../../../src/privacy/text/phrase';

const root = path.resolve(__dirname, '../../..');
const read = (...names: string[]) => readFileSync(path.join(root, ...names), 'utf8');
const lines = (file: string): string[] =>
  read('assets/privacy/lists', file)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Words separated by spaces, in sections opened by "[name]". */
function sections(file: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines(file)) {
    const title = /^\[(.+)\]$/u.exec(line)?.[1];
    if (title === undefined) current.push(...line.split(/\s+/u));
    else {
      current = found.get(title) ?? [];
      found.set(title, current);
    }
  }
  if (found.size === 0) found.set('', current);
  return found;
}

const words = (file: string): string[] => [...sections(file).values()].flat();
const dictionary = JSON.parse(read('node_modules/an-array-of-french-words/index.json')) as string[];
const communes = JSON.parse(read('node_modules/@etalab/decoupage-administratif/data/communes.json')) as {
  nom: string;
  population?: number;
}[];
const namesOnly = new Set(words('not-words.txt').map(fold));
/** From this population on a town is known to all: its name needs no preposition to be one. */
const LARGE_TOWN = 10_000;
const first = sections('first-names.txt');
const both = first.get('x') ?? [];

const lists: Record<Section, Iterable<string>> = {
  words: [...dictionary.filter((word) => word.length > 1), ...words('words.txt')]
    .map(fold)
    .filter((word) => !namesOnly.has(word)),
  'first-f': [...(first.get('f') ?? []), ...both].map(fold),
  'first-m': [...(first.get('m') ?? []), ...both].map(fold),
  surnames: words('surnames.txt').map(fold),
  places: communes.map(({ nom }) => phraseKey(nom)),
  towns: [
    ...communes.filter(({ population = 0 }) => population >= LARGE_TOWN).map(({ nom }) => nom),
    ...lines('places.txt'),
  ].map(phraseKey),
  institutions: words('institutions.txt').map(fold),
  acronyms: words('acronyms.txt').map(fold),
  brands: lines('brands.txt').map(phraseKey),
  historic: lines('historic.txt').map(phraseKey),
};

const packed: PackedSection[] = Object.entries(lists).map(([name, list]) => {
  const unique = new Set(list);
  return { name, words: unique.size, edges: buildDawg(unique) };
});
const bytes = packLexicon({
  sources: [
    'assets/privacy/lists: Paraphe, MIT',
    'an-array-of-french-words 2.0.0: MIT',
    '@etalab/decoupage-administratif 6.0.0: MIT (INSEE, code officiel géographique, Licence Ouverte)',
  ],
  sections: packed,
});
writeFileSync(path.join(root, 'assets/privacy/lexicon.bin'), bytes);
process.stdout.write(
  `${packed.map(({ name, words: count }) => `${name} ${count}`).join(', ')}: ${bytes.length} bytes\n`,
);
