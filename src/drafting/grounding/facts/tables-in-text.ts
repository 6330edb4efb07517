/**
 * Tables in another dress: a text whose lines are cells parted by tabs, bars or semicolons, lines "label : number", a list of pairs. Each is
 * given back as the list of records, or the record, that it stands for. It reads no value: cells stay as they are written.
 */

type Cell = string | number;
/** A list of records, or one record whose keys are the labels of the lines. */
export type Table = readonly Readonly<Record<string, Cell>>[] | Readonly<Record<string, Cell>>;

const FIGURES =
  /^[+-]?\d{1,3}(?:[ \u00A0\u202F]?\d{3})*(?:[.,]\d+)?\s?(?:€|euros?|%|k€|m²|m2|m³|m3|ml|m|km|ha|kg|t|tonnes?|l|litres?|kwh|h|heures?|jours?|mois|ans)?(?:\s?(?:ht|ttc))?(?:\s?(?:\/|par)\s?[\p{L}\d²³]{1,14})?$|^(?:[01]?\d|2[0-4])(?::|\s?h\s?)[0-5]\d$/iu;

/** "07:10", "7 h 10", "12/03/2026": a line of hours or of days has no header either. */
const MOMENT = /^(?:\d{1,2}\s?(?::|h)\s?(?:\d{2})?|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d{2}-\d{2})$/iu;

const isFigure = (cell: unknown): boolean =>
  typeof cell === 'number' ||
  (typeof cell === 'string' && (FIGURES.test(cell.trim()) || MOMENT.test(cell.trim())));

/** The table that a text is, if it is one and holds figures. */
export const tableIn = (text: string): Table | undefined => {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[\s|:+-]+$/u.test(line));
  for (const separator of ['\t', '|', ';']) {
    const rows = lines.map((line) => cellsOf(line, separator));
    const width = rows[0]?.length ?? 0;
    if (rows.length > 1 && width > 1 && rows.every(({ length }) => length === width)) return tableOf(rows);
  }
  return linesOf(lines.length > 1 ? lines : text.split(/\s*;\s*|,\s+/u));
};

const cellsOf = (line: string, separator: string): readonly string[] =>
  (separator === '|' ? line.replace(/^\||\|$/gu, '') : line).split(separator).map((cell) => cell.trim());

/** "Voirie : 12 000", one a line, or all on one. */
const linesOf = (lines: readonly string[]): Table | undefined => {
  const pairs = lines.map((line) =>
    /^(?:[-•*]\s*)?([^:=]{1,60}?)\s*[:=]\s+(\S.*?)[.;,]?$/u.exec(line.trim())?.slice(1),
  );
  return pairs.length > 1 && pairs.every((pair) => pair !== undefined && isFigure(pair[1]))
    ? tableOf(pairs.flatMap((pair) => (pair === undefined ? [] : [pair])))
    : undefined;
};

/** Rows of cells as records: the keys are the header, when the first row has no figure but years and another has. */
export const tableOf = (rows: readonly (readonly unknown[])[]): Table | undefined => {
  const width = rows[0]?.length ?? 0;
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : asText(cell))));
  if (width < 2 || rows.some(({ length }) => length !== width)) return undefined;
  if (!cells.some((row) => row.slice(1).some(isFigure))) return undefined;
  const [header = [], ...body] = cells;
  if ((!header.some(isFigure) || isOfYears(header, body)) && body.length > 0) {
    const keys = header.map((cell, i) => keyOf(String(cell)) || `colonne_${String(i + 1)}`);
    return new Set(keys).size < width
      ? undefined
      : body.map((row) => Object.fromEntries(row.map((cell, i) => [keys[i] ?? '', cell])));
  }
  if (width > 2) return headless(cells);
  const labels = cells.map(([label = '']) => String(label).replace(/\./gu, ' ').trim());
  if (new Set(labels).size < labels.length || labels.includes('')) return undefined;
  const numbered = labels.map((label) => NUMBERED.exec(label)?.slice(1));
  if (numbered.every((one) => one !== undefined && one[0] === numbered[0]?.[0]))
    return cells.map(([, value = ''], i) => ({
      [keyOf(numbered[i]?.[0] ?? '')]: numbered[i]?.[1] ?? '',
      libelle: numbered[i]?.[2] ?? '',
      valeur: value,
    }));
  // Figures name no key: what they number is told apart by them.
  return labels.every((label) => /\p{L}{2}|^(?:19|20)\d\d$/u.test(label))
    ? Object.fromEntries(cells.map(([, value = ''], i) => [labels[i] ?? '', value]))
    : cells.map(([, value = ''], i) => ({ numero: labels[i] ?? '', valeur: value }));
};

/** "Poste | 2024 | 2025" over lines of sums; "Lavoir | 1910 | 1990" over lines of years is a line itself. */
const isOfYears = (header: readonly Cell[], body: readonly (readonly Cell[])[]): boolean => {
  const [label, ...columns] = header.map((cell) => String(cell).trim());
  return (
    header.length > 2 &&
    !isFigure(label) &&
    columns.every((cell) => !isFigure(cell) || /^(?:19|20)\d\d$/u.test(cell)) &&
    body.some((row) =>
      row.slice(1).some((cell) => isFigure(cell) && !/^1\d{3}$|^20\d\d$/u.test(String(cell).trim())),
    )
  );
};

/** Rows of figures and words with no header: each column is called by what its cells are ("5 offres" are offers, "148 000 €" an amount). */
const headless = (rows: readonly (readonly Cell[])[]): Table | undefined => {
  const columns = (rows[0] ?? []).map((_, i) => rows.map((row) => String(row[i] ?? '').trim()));
  const names: string[] = [];
  for (const [i, cells] of columns.entries()) {
    const name = nameOf(cells, i);
    names.push(names.includes(name) ? `${name}_${String(i + 1)}` : name);
  }
  // What is told apart by nothing is no list of lines.
  if (rows.length < 2 || !columns.some((cells) => cells.every((cell) => /\p{L}{3}/u.test(cell))))
    return undefined;
  return rows.map((row) =>
    Object.fromEntries(
      row.map((cell, i) => {
        const name = names[i] ?? '';
        const [, count = '', noun = ''] = COUNTED.exec(String(cell).trim()) ?? [];
        if (name === 'numero') return [name, Number(cell)];
        return [name, noun !== '' && keyOf(noun).startsWith(name) ? Number(count) : cell];
      }),
    ),
  );
};

/** "5 offres" */
const COUNTED = /^(\d{1,5})\s+(\p{L}{4,})$/u;

const nameOf = (cells: readonly string[], index: number): string => {
  const nouns = new Set(cells.map((cell) => keyOf(COUNTED.exec(cell)?.[2] ?? '').replace(/s$/u, '')));
  const [noun = ''] = nouns;
  // "jours" and "mois" are lengths, which cells tell by themselves.
  if (
    nouns.size === 1 &&
    noun !== '' &&
    !/^(?:an|annee|mois|moi|semaine|jour|heure|minute|euro|metre|litre|kilo)/u.test(noun)
  )
    return noun;
  if (index === 0 && cells.every((cell) => /^\d{1,3}$/u.test(cell))) return 'numero';
  if (cells.every((cell) => /€|euros?/iu.test(cell) && /\d/u.test(cell))) return 'montant';
  return cells.every((cell) => !isFigure(cell)) && index < 2 ? 'libelle' : `colonne_${String(index + 1)}`;
};

/** "Lot 2 - Charpente" */
const NUMBERED =
  /^(lot|tranche|article|poste|chapitre|phase|ligne|secteur|niveau)\s+(?:n°\s*)?(\d{1,3}|[A-Z])(?:\s*[-–—]\s*|\s*,\s*|\s+)(.+)$/iu;

const asText = (cell: unknown): string => (typeof cell === 'string' ? cell : '');

/** "Montant HT" → "montant_ht", as forms name their fields. */
const keyOf = (cell: string): string =>
  cell
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase()
    .replace(/%/gu, ' pct ')
    .replace(/€/gu, ' eur ')
    .replace(/[^a-z\d]+/gu, '_')
    .replace(/^_|_$/gu, '');
