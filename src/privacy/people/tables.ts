/**
 * Columns of tables (bars, tabs, semicolons, commas, or aligned by spaces): under "Nom", "Prénom", "Agent", "Pouvoir à" every cell is a name; under
 * "Né(e) le" a date of birth, under "Matricule" a number that identifies, under "Adresse" an address.
 */
import type { DetectorInput, Finding } from '../detector';
import type { Line } from '../text/tokens';
import type { SpanType } from '../span';

const HEADERS: readonly (readonly [type: SpanType, header: RegExp])[] = [
  [
    'PERSON',
    /^(?:noms?(?:[ /,&-]*(?:et )?pr[ée]noms?)?(?: (?:de naissance|de famille|d'usage|marital|usuel|patronymique|de l'[\p{L}]+|du \p{L}+))?|pr[ée]noms?(?:[ /,&-]*(?:et )?noms?)?(?: usuel)?|agents?(?: d'astreinte)?|candidate?s?|[ée]l[èe]ves?|enfants?|pr[ée]sents?|participants?|responsables?(?: l[ée]gale?s?)?(?: \d)?|suppl[ée]ante?s?|titulaires?|pouvoirs?(?: (?:à|donn[ée] à))?|procurations?(?: à)?|mandataires?|enseignante?s?|b[ée]n[ée]ficiaires?|demandeurs?|propri[ée]taires?|locataires?|r[ée]f[ée]rente?s?|contacts?|conseill[èe]re?s?|identit[ée]|parents?(?: \d)?|tut(?:eur|rice)s?|interlocuteurs?|rempla[çc]ante?s?|signataires?|repr[ée]sentante?s?|adh[ée]rente?s?|joueurs?|animat(?:eur|rice)s?|[ée]lue?s?|d[ée]clarante?s?|victimes?|t[ée]moins?|auteurs?|salari[ée]s?|vacataires?|stagiaires?|m[ée]decins?|p[èe]re|m[èe]re|conjointe?|d[ée]funte?s?|concessionnaires?|intervenante?s?|instructeurs?|g[ée]rante?s?|usagers?|personnes?|membres?|lastname|firstname|last_?name|first_?name|nom_\p{L}+|prenom_\p{L}+|surnom)$/iu,
  ],
  [
    'BIRTH',
    /^(?:n[ée]{1,2}(?:\(e\)|\.e|·e|e)?s? le|dates? de naissance|date naiss\.?|ddn|naissance|date_naissance|lieu de naissance)$/iu,
  ],
  [
    'ID',
    /^(?:matricules?|n[°o] ?(?:agent|allocataire|dossier|d'allocataire|de dossier|fiscal|adh[ée]rent|[ée]tudiant|s[ée]cu(?:rit[ée] sociale)?|ss|cni|passeport|permis|licence|usager|client)|identifiants?|login|ine|nne|nur|nir|n[°o] s[ée]curit[ée] sociale|num[ée]ro (?:fiscal|allocataire|de s[ée]curit[ée] sociale))$/iu,
  ],
  ['IBAN', /^(?:iban|rib|comptes?(?: bancaires?)?|coordonn[ée]es bancaires)$/iu],
  [
    'ADDRESS',
    /^(?:adresses?(?: postales?| personnelles?)?|rue|domiciles?|commune de r[ée]sidence|adresse compl[èe]te)$/iu,
  ],
  ['PHONE', /^(?:t[ée]l(?:[ée]phones?|\.|s)?(?: (?:portable|fixe|personnel))?|portables?|mobiles?|gsm)$/iu],
  ['PLATE', /^(?:immatriculations?|plaques?)$/iu],
];
/** Two spaces and more: columns aligned on a typewriter's grid, as listings and PDF extractions have them. */
const ALIGNED = '  ';
const SEPARATORS = ['|', '\t', ';', ',', ALIGNED] as const;
const EMPTY =
  /^(?:|[-–—_./*]+|idem|id\.|n[ée]ant|vacante?|absente?|excus[ée]e?|sans objet|so|nc|nr|n\/?a|inconnue?|aucune?|x|oui|non|\d{1,3}|à pourvoir|"|''|…)$/iu;
const CIVILITY = /^(?:m\.?|mr|mme|mlle|me|dr|monsieur|madame)(?:\s+et\s+(?:m\.?|mme|madame|monsieur))?\s+/iu;
/** A cell longer than this holds a sentence: the other detectors read it. */
const LONGEST_NAME = 60;

interface Cell {
  readonly start: number;
  readonly text: string;
}

export function findInTables({ view }: DetectorInput): readonly Finding[] {
  const { lines, text } = view;
  const found: Finding[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const header = headerOf(text, lines[i]);
    if (header === undefined) continue;
    let row = i + 1;
    for (; row < lines.length; row += 1) {
      const line = lines[row];
      if (line === undefined) break;
      const cells = cut(text, line, header.separator);
      if (cells.length < 2 || cells.length > header.types.length + 2) break;
      for (const [index, cell] of cells.entries()) {
        const column = columnOf(header, cells.length, index, cell.start - line.start);
        const type = header.types[column];
        const label = header.labels[column] ?? '';
        if (type !== undefined) found.push(...cellFinding(cell, type, label));
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
  /** Where each label begins, from the start of its line. */
  readonly starts: readonly number[];
}

/** The column of a row's cell: by rank; in an aligned row that lacks cells, the one that begins nearest. */
function columnOf({ separator, starts }: Header, cells: number, index: number, at: number): number {
  if (separator !== ALIGNED || cells === starts.length) return index;
  const distances = starts.map((start) => Math.abs(start - at));
  return distances.indexOf(Math.min(...distances));
}

/** A line of labels, of which one at least we know. */
function headerOf(text: string, line: Line | undefined): Header | undefined {
  if (line === undefined) return undefined;
  for (const separator of SEPARATORS) {
    const cells = cut(text, line, separator);
    if (cells.length < 2 || cells.some(({ text: cell }) => cell.length > 45)) continue;
    const types = cells.map(({ text: cell }) => typeOf(cell));
    const known = types.filter((type) => type !== undefined).length;
    // With commas a sentence looks like a header: then two labels are needed.
    if (known >= (separator === '|' || separator === '\t' ? 1 : 2)) {
      const labels = cells.map(({ text: cell }) => cell);
      return { separator, types, labels, starts: cells.map(({ start }) => start - line.start) };
    }
  }
  return undefined;
}

function typeOf(label: string): SpanType | undefined {
  const clean = label.replace(/^["'*#\s]+|["'*:.\s]+$/gu, '');
  return HEADERS.find(([, pattern]) => pattern.test(clean))?.[0];
}

function cut(text: string, { start, end }: Line, separator: string): readonly Cell[] {
  const content = text.slice(start, end);
  if (!content.includes(separator)) return [];
  if (separator === ALIGNED) {
    return [...content.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: cell, index }) => ({
      start: start + index,
      text: cell,
    }));
  }
  let at = start;
  return content.split(separator).map((part) => {
    const lead = part.length - part.trimStart().length;
    const cell = { start: at + lead, text: part.trim() };
    at += part.length + 1;
    return cell;
  });
}

function cellFinding({ start, text }: Cell, type: SpanType, label: string): readonly Finding[] {
  const value = text.replace(/^["']|["']$/gu, '');
  if (EMPTY.test(value)) return [];
  const quote = text.startsWith('"') || text.startsWith("'") ? 1 : 0;
  const civility = type === 'PERSON' ? (CIVILITY.exec(value)?.[0].length ?? 0) : 0;
  const rest = value.slice(civility);
  if (type === 'PERSON' && (rest.length > LONGEST_NAME || !/\p{L}/u.test(rest) || isSentence(rest)))
    return [];
  if (type === 'PHONE' && !/\d.*\d.*\d.*\d.*\d.*\d/.test(value)) return [];
  if (type !== 'PERSON' && type !== 'ADDRESS' && type !== 'BIRTH' && !/\d/.test(rest)) return [];
  const from = start + quote + civility;
  // "Martin (tante)", "Wagner D. – cariste": what follows is said of the person.
  const length = type === 'PERSON' ? rest.replace(/\s*(?:[(–/:]|\s-\s).*$/u, '').length : rest.length;
  if (length === 0) return [];
  return [
    {
      type,
      start: from,
      end: from + length,
      reason: `colonne «\u00A0${label}\u00A0»`,
      confidence: 0.93,
    },
  ];
}

/** "Directeur de garde M. Ritter": words in lower case among capitals. */
const isSentence = (text: string): boolean =>
  /\p{Lu}/u.test(text) &&
  /(?:^|\s)(?!(?:de|du|des|la|le|les|et|d|von|van|der|den|da|dos|di|el|al|ben|née?|épouse|veuve|ép)\b)\p{Ll}{2,}/u.test(
    text,
  );
