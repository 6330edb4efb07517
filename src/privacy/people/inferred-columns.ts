/**
 * Columns whose label says nothing, or that have none: where most cells are names, addresses, dates beside names or numbers of one
 * make, the others are too. "Place 4 – Boulanger Yves, boulanger – 6 ml" among places of people. It must not read prose: rows of one
 * make follow each other, cut by the same sign.
 */
import type { DetectorInput, Finding } from '../detector';
import { OF_NO_PERSON } from '../identifiers/number-words';
import { FULL_DATE } from '../text/dates';
import type { Line } from '../text/tokens';
import { COMPANIES } from '../words/place-words';
import { phraseKey } from '../text/phrase';
import { typeOf, type Cell } from './columns';
import { initialsInRows } from './initials-in-rows';
import { senseOf } from './scene';
import { cut } from './tables';

const SEPARATORS = ['|', '\t', ';', ' / ', ' – ', ' - '] as const;
type Separator = (typeof SEPARATORS)[number];
const LEAST_ROWS = 2;
/** Of dashes and semicolons prose has two. */
const LEAST_CELLS = 3;
const LONGEST_CELL = 60;
/** People in a column that has no other thing. */
const MANY = 2;
/** A date in such a column is no birth. */
const OTHER_DATE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:dates?(?! de nais)|d[ée]but|fin|[ée]ch[ée]ances?|relances?|d[ée]p[ôo]t|re[çc]u[a-zA-ZÀ-ÖØ-öø-ῼ]*|r[ée]ception|entr[ée]e|sortie|arriv[ée]e|d[ée]part|visite|rdv|rendez-vous|s[ée]ance|commission|signature|sign[a-zA-ZÀ-ÖØ-öø-ῼ]*|notif[a-zA-ZÀ-ÖØ-öø-ῼ]*|envoi|paiement|validit[ée]|expir[a-zA-ZÀ-ÖØ-öø-ῼ]*|jusqu[a-zA-ZÀ-ÖØ-öø-ῼ]*|du|au|depuis|mise|d[ée]cision|jour|[ée]dit[a-zA-ZÀ-ÖØ-öø-ῼ]*|maj|quand|formation|passage|prise|effet|contrat|obten[a-zA-ZÀ-ÖØ-öø-ῼ]*|d[ée]livr[a-zA-ZÀ-ÖØ-öø-ῼ]*|demande|dossier|vaccin|d[ée]c[èe]s|mariage|inscription|adh[ée]sion|embauche|nomination|remis[a-zA-ZÀ-ÖØ-öø-ῼ]*|le|retour|pr[êe]t|facture|p[ée]riode|horaire|cr[ée][a-zA-ZÀ-ÖØ-öø-ῼ]*|fait|modif[a-zA-ZÀ-ÖØ-öø-ῼ]*|s[ée]jour|cong[ée]s?|absence|acte)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
const NO_NUMBER_OF_PEOPLE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:montants?|sommes?|prix|co[ûu]ts?|tarifs?|surfaces?|quantit[ée]s?|qt[ée]|solde|total|ann[ée]es?|heures?|horaires?|euros?|points?|notes?|voix|places?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])|€|%/iu;
const NAME =
  /^\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|les|van|von|den|der|el|al|da|dos|di|ben) )*\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'.-]*){0,4}$/u;
const CODE = /^(?=(?:[^\d]*\d){4})(?:[A-Z]{0,3}[ /._-]?\d[\dA-Z]*(?:[ /._-][\dA-Z]+){0,3})$/u;
const PLACE =
  /^(?:\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? )?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ' -]{3,}(?:,.*)?$|^\d{1,4}(?: ?(?:bis|ter))?,? [a-zA-ZÀ-ÖØ-öø-ῼ]{3}|^(?:(?:la|le|les|au|aux|petite?|ancien(?:ne)?) ){0,3}(?:maison|cabanon|cabane|ferme|mas|villa|p[ée]niche|yourte|caravane|chalet|moulin|presbyt[èe]re|ch[âa]teau|bergerie|grange|gîte|r[ée]sidence|r[ée]s\.|foyer|appt?\.?|appartement|chambre|ch\.|b[âa]t(?:iment|\.)|[ée]cluse|lieu-dit|hameau|quartier|lotissement|route|rte|rue|chemin|impasse|all[ée]e|camping|h[ôo]tel|studio|logement)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/u;
/** A house with its article or its number: what a street's neighbours in a column may be. */
const HOUSE = /^(?:(?:Le|La|Les) |L')\p{Lu}|^\d{1,4},? ?(?:bis |ter )?[a-zA-ZÀ-ÖØ-öø-ῼ]{3}/u;
const DATE = new RegExp(`^${FULL_DATE}$`, 'iu');

interface Stretch {
  readonly start: number;
  readonly end: number;
}
interface Block {
  readonly rows: readonly (readonly Cell[])[];
  /** Of its first line, when it is one of labels. */
  readonly labels: readonly string[] | undefined;
  readonly dashes: boolean;
}

/** @param people where people were found; @param things what else was found */
export function inferColumns(
  { view, lexicon }: DetectorInput,
  people: readonly Stretch[],
  things: readonly Finding[],
): readonly Finding[] {
  if (people.length === 0) return [];
  const { text } = view;
  const endOf = ({ start, text: cell }: Cell) => start + cell.length;
  const named = coverOf(text.length, people);
  const taken = coverOf(text.length, [...people, ...things]);
  const opens = new Set(people.map(({ start }) => start));
  const addresses = new Set(things.flatMap(({ type, start }) => (type === 'ADDRESS' ? [start] : [])));
  const isPerson = (cell: Cell) =>
    opens.has(cell.start) || (named[cell.start] === 1 && named[endOf(cell) - 1] === 1);
  const isTaken = (cell: Cell) => taken.subarray(cell.start, endOf(cell)).includes(1);
  const isPlaceCell = (cell: Cell) => addresses.has(cell.start);
  const canBeName = (name: string, among: number): boolean => {
    if (!NAME.test(name) || lexicon.has('towns', phraseKey(name))) return false;
    const words = phraseKey(name).split(' ');
    const senses = words.map((word) => senseOf(lexicon, word));
    if (words.some((word) => COMPANIES.has(word))) return false;
    if (senses.every(({ first, surname, unknown, particle }) => first || surname || unknown || particle))
      return true;
    // "Sommeil Adoma" where all the others are people: one word of two may be of the language.
    return (
      among >= MANY &&
      words.length === 2 &&
      senses.every(({ functional, civility, verb }) => !functional && !civility && !verb) &&
      senses.every(({ institution, role, surname }) => surname || !(institution || role)) &&
      senses.some(({ first, surname, unknown, word }) => (first || surname || unknown) && !word)
    );
  };

  return blocksOf(text, view.lines).flatMap((block) => {
    const width = Math.max(...block.rows.map(({ length }) => length));
    const columns = Array.from({ length: width }, (_, j) =>
      block.rows.flatMap((row) => (row[j] === undefined || row[j].text === '' ? [] : [row[j]])),
    );
    const ofPeople = columns.map((cells) => isMost(cells, isPerson));
    if (!ofPeople.includes(true)) return [];
    return [
      ...initialsAtEnd(block.rows),
      ...initialsInRows(view, block.rows, people),
      ...columns.flatMap((cells, j): readonly Finding[] => {
        const label = block.labels?.[j];
        // Tables whose cells dashes cut are read here only.
        if (label !== undefined && typeOf(label) !== undefined && !block.dashes) return [];
        const free = cells.filter((cell) => !isTaken(cell) && cell.text.length <= LONGEST_CELL);
        const all = (type: Finding['type'], confidence: number, found: readonly Cell[]) =>
          found.map((cell) => finding(type, cell, confidence));
        if (ofPeople[j] === true)
          return all(
            'PERSON',
            0.7,
            cells
              .filter((cell) => !isPerson(cell))
              .map(headOf)
              .filter((cell) => canBeName(cell.text, cells.filter(isPerson).length)),
          );
        if (block.dashes) return [];
        const housed =
          cells.length > 1 && cells.some(isPlaceCell) && cells.every(({ text: cell }) => HOUSE.test(cell));
        if (housed || isMost(cells, isPlaceCell))
          return all(
            'ADDRESS',
            0.7,
            cells.filter(
              (cell) =>
                PLACE.test(cell.text) &&
                cell.text.length <= LONGEST_CELL &&
                // "cabanon du Gourgas": an unknown word that was hidden as a name is the place's.
                (!isTaken(cell) || (!isPlaceCell(cell) && /^\p{Ll}/u.test(cell.text))),
            ),
          );
        if (cells.length < LEAST_ROWS || new Set(cells.map(({ text: cell }) => cell)).size < 2) return [];
        const beside = ofPeople[j - 1] === true || ofPeople[j - 2] === true || ofPeople[j + 1] === true;
        if (cells.every(({ text: cell }) => DATE.test(cell)))
          return (label === undefined ? beside : !OTHER_DATE.test(label)) ? all('BIRTH', 0.7, free) : [];
        const ofNobody =
          label !== undefined && (NO_NUMBER_OF_PEOPLE.test(label) || label.search(OF_NO_PERSON) !== -1);
        return !ofNobody && (areCodes(cells) || areLetteredCodes(cells)) ? all('ID', 0.65, free) : [];
      }),
    ];
  });
}

/** One byte a character: something was found there. */
function coverOf(length: number, found: readonly Stretch[]): Uint8Array {
  const cover = new Uint8Array(length);
  for (const { start, end } of found) cover.fill(1, start, end);
  return cover;
}

/** Numbers of one length, all different, that are no years, sums or days. */
function areCodes(cells: readonly Cell[]): boolean {
  const values = cells.map(({ text }) => text);
  return (
    new Set(values).size === values.length &&
    new Set(values.map(({ length }) => length)).size < 3 &&
    values.every(
      (value) =>
        CODE.test(value) &&
        !DATE.test(value) &&
        !/^(?:19|20)\d{2}(?:[-/]\d{1,4})?$|^\d{1,2}[/-](?:19|20)\d{2}$/u.test(value),
    ) &&
    values.some((value) => value.replace(/\D/gu, '').length > 4 || /\p{Lu}/u.test(value)) &&
    !values.some((value) => /^\d{1,3}(?: \d{3})+$/u.test(value))
  );
}

/** "… / am", "… / jl": rows that end with who filled them. */
function initialsAtEnd(rows: readonly (readonly Cell[])[]): readonly Finding[] {
  const ends = rows.flatMap((row) => row.at(-1) ?? []);
  if (ends.length < 3 || !rows.every(({ length }) => length >= LEAST_CELLS)) return [];
  const values = new Set(ends.map(({ text }) => text));
  const repeated = values.size < ends.length;
  return repeated &&
    ends.every(({ text }) => /^(?:\p{Ll}{2,3}|\p{Lu}{2,3})$/u.test(text) && !STATE.test(text))
    ? ends.map((cell) => ({ ...finding('PERSON', cell, 0.6), reason: 'initiales au bout de la ligne' }))
    : [];
}
/** What such a cell says of the row otherwise. */
const STATE =
  /^(?:oui|non|ok|ko|abs|pr|prs|exc|nc|nr|ns|so|att|vu|fc|ras|cdd|cdi|ht|ttc|hf|f|m|fr|cp|ce|cm|gs|ms|ps|tps|ter|bus|m2|eur|rdv|av|ap|mat|apm|pm|am\/pm)$/iu;

/** "A-112", "B-007": shorter ones need their letters, all of one make. */
function areLetteredCodes(cells: readonly Cell[]): boolean {
  const values = cells.map(({ text }) => text);
  const makes = new Set(values.map((value) => value.replace(/\p{Lu}/gu, 'A').replace(/\d/gu, '0')));
  return (
    values.length > 2 &&
    makes.size === 1 &&
    new Set(values).size === values.length &&
    values.every((value) => /^[A-Z]{1,4}[-/. ]?\d{3,}$/u.test(value))
  );
}

/** At least two cells, and half of the column. */
const isMost = (cells: readonly Cell[], test: (cell: Cell) => boolean): boolean => {
  const count = cells.filter(test).length;
  return count >= 2 && 2 * count >= cells.length;
};

/** "Boulanger Yves, boulanger": what is said of the person comes after. */
const headOf = ({ start, text }: Cell): Cell => ({
  start,
  text: text.replace(/(?:,| \(| [–:/]).*$/u, '').trimEnd(),
});

const finding = (type: Finding['type'], { start, text }: Cell, confidence: number): Finding => ({
  type,
  start,
  end: start + text.length,
  reason: 'comme le reste de sa colonne',
  confidence,
});

/** Lines that follow each other, cut by one sign in as many cells, give or take one where cells may lack. */
function blocksOf(text: string, lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let rows: (readonly Cell[])[] = [];
  let separator: Separator | undefined;
  const close = () => {
    const [first, ...rest] = rows;
    const labelled =
      first !== undefined &&
      rest.length > 0 &&
      !first.some(({ text: cell }) => /\d{2}/u.test(cell)) &&
      (first.some(({ text: cell }) => typeOf(cell) !== undefined) ||
        rest.every((row) => row.some(({ text: cell }) => /\d{2}/u.test(cell))));
    const kept = labelled ? rest : rows;
    if (kept.length >= LEAST_ROWS)
      blocks.push({
        rows: kept,
        labels: labelled ? first.map(({ text: cell }) => cell) : undefined,
        dashes: separator === ' – ' || separator === ' - ',
      });
    rows = [];
    separator = undefined;
  };
  for (const line of lines) {
    const own = SEPARATORS.find(
      (sign) => cut(text, line, sign).length >= (sign === '|' || sign === '\t' ? 2 : LEAST_CELLS),
    );
    const cells = own === undefined ? [] : cut(text, line, own);
    const last = rows.at(-1);
    const dashes = own === ' – ' || own === ' - ';
    const fits =
      last !== undefined && own === separator && (dashes || Math.abs(cells.length - last.length) <= 1);
    if (!fits) close();
    if (own === undefined) continue;
    separator = own;
    rows.push(cells);
  }
  close();
  return blocks;
}
