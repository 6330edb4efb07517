/**
 * Columns of tables (bars, tabs, semicolons, commas, or aligned by spaces): under "Nom", "Prénom", "Agent", "Pouvoir à" every cell is a name; under
 * "Né(e) le" a date of birth, under "Matricule" a number that identifies, under "Adresse" an address.
 */
import type { DetectorInput, Finding } from '../detector';
import { OF_NO_PERSON } from '../identifiers/number-words';
import type { Lexicon } from '../lexicon/lexicon';
import { matchesOf } from '../text/matches';
import { phraseKey } from '../text/phrase';
import type { Line } from '../text/tokens';
import type { SpanType } from '../span';
import { cellFinding, typeOf, typeOfKey, type Cell } from './columns';
import { senseOf } from './scene';

/** Two spaces and more: columns aligned on a typewriter's grid, as listings and PDF extractions have them. */
const ALIGNED = '  ';
/** A label as a program writes it: "ne_le", "nomEleve". */
const KEY = /^["']?[a-zA-ZÀ-ÖØ-öø-ῼ]+(?:_[a-zA-ZÀ-ÖØ-öø-ῼ\d]+)+["']?$|^\p{Ll}+\p{Lu}\p{Ll}+$/u;
/** Between words of prose too: then two labels are needed. */
const OF_PROSE = [',', ' / ', ' – ', ' - '] as const;
const SEPARATORS = ['|', '\t', ';', ...OF_PROSE, ALIGNED] as const;
export function findInTables({ view, lexicon }: DetectorInput): readonly Finding[] {
  const { lines, text } = view;
  const found: Finding[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const header = headerOf(text, lines[i], lines[i + 1]);
    if (header === undefined) continue;
    let row = i + 1;
    for (; row < lines.length; row += 1) {
      const line = lines[row];
      if (line === undefined) break;
      const cells = cut(text, line, header.separator);
      if (cells.length < leastCells(header) || cells.length > header.types.length + 2) break;
      for (const [index, cell] of cells.entries()) {
        const column = columnOf(header, cells.length, index, cell.start - line.start);
        const type = header.types[column];
        const label = header.labels[column] ?? '';
        if (type === 'PERSON' && header.counts && isKind(lexicon, cell.text)) continue;
        if (type !== undefined && !((NUMBER.test(label) || NUMBER_OF.test(label)) && ACT.test(cell.text)))
          found.push(...cellFinding(cell, type, label));
      }
    }
    i = row - 1;
  }
  return found;
}

interface Header {
  readonly separator: string;
  readonly types: readonly (SpanType | undefined)[];
  readonly labels: readonly string[];
  /** A column counts: rows may be of kinds of people, "Maternelle | 45". */
  readonly counts: boolean;
  /** Where each label begins, from the start of its line. */
  readonly starts: readonly number[];
}

/** A row with few of the columns is a remark; aligned by spaces, empty cells do not show. */
const leastCells = ({ separator, types }: Header): number =>
  separator === ALIGNED ? 2 : Math.max(2, Math.ceil(types.length / 2));

/** What heads a column of numbers, without saying of what; the cells that count rows are left (see `cellFinding`). */
const NUMBER =
  /^(?:id|codes?|n[°o]s?\.?|num[ée]ros?|r[ée]f(?:[ée]rences?)?\.?|(?:n[°o]\.?|num[ée]ro) (?:de )?(?:s[ée]rie|arme|appareil|tablette|t[ée]l[ée]phone|ordinateur|cl[ée]))$/iu;
/** "N° déclarant", "Réf. demande", "Code lecteur": in a table of people, theirs, unless the word is a thing's or counts; "Novembre", "Notes" have no sign. */
const NUMBER_OF =
  /^(?:n°s?\.?|(?:nos?|num(?:[ée]ro)?|code|id(?:entifiant)?|r[ée]f(?:[ée]rence)?)(?=[. _-])\.?)[ _-]?(?:d[eu] |d'|de la |de l')?[a-zA-ZÀ-ÖØ-öø-ῼ]{3,}$/iu;
const COUNTS =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:ordre|rang|ligne|tour|semaine|jour|mois|places?|groupe|[ée]quipe|circuit|tourn[ée]e|d[ée]partement|secteur|quartier|tables?|postal|tarif|activit[ée]|couleur|pays|langue|lieu|s[ée]ance|point|objet|mati[èe]re|service)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
const isNumberOfSomebody = (label: string): boolean =>
  NUMBER.test(label) || (NUMBER_OF.test(label) && label.search(OF_NO_PERSON) === -1 && !COUNTS.test(label));
/** "2025-118" is an act's, where the column does not say that it is somebody's. */
const ACT = /^(?:19|20)\d{2}[-/]\d{1,4}$/u;

/** Towns are somebody's, and a code is, where other columns say that rows are people. */
function withNeighbours(
  types: readonly (SpanType | undefined)[],
  labels: readonly string[],
): readonly (SpanType | undefined)[] {
  const people = types.includes('PERSON');
  const addresses = labels.some((label) => /^(?:c\.?p\.?|code postal|adresse|voie|rue)$/iu.test(label));
  return types.map((type, i) => {
    const label = labels[i] ?? '';
    if (type !== undefined || !people) return type;
    if (addresses && /^(?:ville|commune|localit[ée])$/iu.test(label)) return 'ADDRESS';
    if (
      /^titres?$/iu.test(label) &&
      labels.some((other) => /^concession|^titulaire|^ayants?[- ]droit/iu.test(other))
    )
      return 'ID';
    return isNumberOfSomebody(label) ? 'ID' : type;
  });
}

/** The column of a row's cell: by rank; in an aligned row that lacks cells, the one that begins nearest. */
function columnOf({ separator, starts }: Header, cells: number, index: number, at: number): number {
  if (separator !== ALIGNED || cells === starts.length) return index;
  const distances = starts.map((start) => Math.abs(start - at));
  return distances.indexOf(Math.min(...distances));
}

/** What heads a column of figures. */
const COUNTED =
  /^(?:effectifs?|nombres?|nb\.?|nbre|totaux|total|quantit[ée]s?|qt[ée]|voix|montants?|taux|%)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;

/** Words of the language only, as kinds are called; a name has one that may be somebody's. */
const isKind = (lexicon: Lexicon, cell: string): boolean =>
  phraseKey(cell)
    .split(' ')
    .map((word) => senseOf(lexicon, word))
    .every(({ word, acronym, first, surname }) => (word || acronym) && !first && !surname);

/** A date (in a form's boxes too), a telephone number: no label. */
const VALUE =
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,2}(?:er)? [a-zA-ZÀ-ÖØ-öø-ῼ]{3,9}\.? (?:19|20)\d{2}$|(?:\d[ ./|-]{0,3}){8}/u;

/** A line of labels, of which one at least we know. */
function headerOf(text: string, line: Line | undefined, below: Line | undefined): Header | undefined {
  if (line === undefined) return undefined;
  for (const separator of SEPARATORS) {
    const cells = cut(text, line, separator);
    if (cells.length < 2 || cells.some(({ text: cell }) => cell.length > 45)) continue;
    if (cells.some(({ text: cell }) => VALUE.test(cell))) continue;
    // "Présents | 10": a row of figures, not of labels.
    if (cells.slice(1).every(({ text: cell }) => /^\d{1,3}$/u.test(cell))) continue;
    const types = cells.map(({ text: cell }) => (KEY.test(cell) ? typeOfKey(cell) : typeOf(cell)));
    const known = types.filter((type) => type !== undefined).length;
    // With commas a sentence looks like a header: then two labels are needed.
    const ruled = separator !== ',' && separator !== ALIGNED && cells.length > 3 && below !== undefined;
    const alike = ruled && cut(text, below, separator).length === cells.length;
    if (known >= (separator === '|' || separator === '\t' || alike ? 1 : 2)) {
      const labels = cells.map(({ text: cell }) => cell);
      return {
        separator,
        types: withNeighbours(types, labels),
        labels,
        counts: labels.some((label) => COUNTED.test(label)),
        starts: cells.map(({ start }) => start - line.start),
      };
    }
  }
  return undefined;
}

/** The cells of a line, without the spaces around them; none when the separator is not in it. */
export function cut(text: string, { start, end }: Line, separator: string): readonly Cell[] {
  const content = text.slice(start, end);
  if (!content.includes(separator)) return [];
  if (separator === ALIGNED) {
    return matchesOf(content, /\S+(?: \S+)*/gu).map(({ 0: cell, index }) => ({
      start: start + index,
      text: cell,
    }));
  }
  let at = start;
  return content.split(separator).map((part) => {
    const lead = part.length - part.trimStart().length;
    const cell = { start: at + lead, text: part.trim() };
    at += part.length + separator.length;
    return cell;
  });
}
