/**
 * Reads the files of first names and surnames as INSEE publishes them (Licence Ouverte 2.0), zipped or not, and packs them as
 * a lexicon. It must not keep anything but the names.
 */
import { unzipSync } from 'fflate';
import { buildDawg } from './dawg-builder';
import { packLexicon, type PackedSection } from './pack';
import { fold } from '../text/fold';
import type { Gender } from '../span';

export interface CountedName {
  /** As published: capitals. */
  readonly name: string;
  readonly count: number;
}

export interface CountedFirstName extends CountedName {
  readonly gender: Gender;
}

/** The file is not one of INSEE's, or was cut. */
export class InseeFileError extends Error {
  override readonly name = 'InseeFileError';
  constructor(readonly expected: 'first-names' | 'surnames') {
    super(
      expected === 'first-names'
        ? 'Ce fichier n’est pas le fichier des prénoms de l’INSEE\u00A0: attendu, un CSV dont les colonnes sont sexe, preusuel, annais, nombre (ou ce CSV dans une archive zip).'
        : 'Ce fichier n’est pas le fichier des noms de famille de l’INSEE\u00A0: attendu, un texte dont la première colonne est NOM et les autres des décennies (ou ce texte dans une archive zip).',
    );
  }
}

/** Births since this year: the names of those who live. */
const FIRST_YEAR = 1930;

/** `sexe;preusuel;annais;nombre`, one line a name, a sex and a year. @throws InseeFileError */
export function readInseeFirstNames(bytes: Uint8Array): readonly CountedFirstName[] {
  const [header = '', ...rows] = linesOf(bytes, 'first-names');
  const columns = header.toLowerCase().split(/[;\t]/);
  const at = (...names: string[]) => columns.findIndex((column) => names.includes(column.replace(/"/g, '')));
  const [sex, name, year, number] = [
    at('sexe'),
    at('preusuel', 'prenom'),
    at('annais', 'periode'),
    at('nombre', 'valeur'),
  ];
  if ([sex, name, year, number].includes(-1)) throw new InseeFileError('first-names');
  const counts = new Map<string, { m: number; f: number }>();
  for (const row of rows) {
    const cells = row.split(/[;\t]/).map((cell) => cell.replace(/"/g, ''));
    const written = cells[name] ?? '';
    if (written === '' || written.startsWith('_') || Number(cells[year]) < FIRST_YEAR) continue;
    const known = counts.get(written) ?? { m: 0, f: 0 };
    counts.set(written, known);
    known[cells[sex] === '2' ? 'f' : 'm'] += Number(cells[number]) || 0;
  }
  if (counts.size === 0) throw new InseeFileError('first-names');
  return [...counts].map(([written, { m, f }]) => ({
    name: written,
    count: m + f,
    // One bearer in ten of the other sex is an error of typing as often as not.
    gender: f < m / 10 ? 'm' : m < f / 10 ? 'f' : 'unknown',
  }));
}

/** `NOM` then one column a decade of births. @throws InseeFileError */
export function readInseeSurnames(bytes: Uint8Array): readonly CountedName[] {
  const [header = '', ...rows] = linesOf(bytes, 'surnames');
  if (!/^"?NOM"?(?:[;\t]"?_?\d{4}_\d{4}"?)+$/i.test(header)) throw new InseeFileError('surnames');
  return rows.flatMap((row) => {
    const [name = '', ...decades] = row.split(/[;\t]/).map((cell) => cell.replace(/"/g, ''));
    if (name === '' || /^AUTRES NOMS/i.test(name)) return [];
    // The last six decades: those who live.
    const count = decades.slice(-6).reduce((sum, cell) => sum + (Number(cell) || 0), 0);
    return count === 0 ? [] : [{ name, count }];
  });
}

function linesOf(bytes: Uint8Array, expected: InseeFileError['expected']): readonly string[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  let content = bytes;
  if (isZip) {
    try {
      const [file] = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:csv|txt)$/i.test(name));
      if (file === undefined) throw new InseeFileError(expected);
      content = file[1];
    } catch {
      throw new InseeFileError(expected);
    }
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    text = new TextDecoder('windows-1252').decode(content);
  }
  return text.split(/\r?\n/).filter((line) => line !== '');
}

/** Surnames with fewer living bearers are left out: they are words mistyped as often as names. */
const LEAST_BEARERS = 20;
const LEAST_FIRST_NAMES = 20;

/** The bytes of a lexicon to be opened beside the product's own. */
export function packInseeNames(
  firstNames: readonly CountedFirstName[],
  surnames: readonly CountedName[],
): Uint8Array {
  const common = firstNames.filter(({ name, count }) => count >= LEAST_FIRST_NAMES && name.length > 1);
  const section = (name: string, words: readonly string[]): PackedSection => {
    const unique = new Set(words.map(fold));
    return { name, words: unique.size, edges: buildDawg(unique) };
  };
  return packLexicon({
    sources: ['INSEE, fichiers des prénoms et des noms de famille: Licence Ouverte 2.0'],
    sections: [
      section(
        'first-f',
        common.filter(({ gender }) => gender !== 'm').map(({ name }) => name),
      ),
      section(
        'first-m',
        common.filter(({ gender }) => gender !== 'f').map(({ name }) => name),
      ),
      section(
        'surnames',
        surnames.filter(({ count }) => count >= LEAST_BEARERS).map(({ name }) => name),
      ),
    ],
  });
}
