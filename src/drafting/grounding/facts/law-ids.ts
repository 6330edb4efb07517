/**
 * Reads one id of the law list, in the ways in which people write one: `CGCT|L2213-1`, `CVOIRIE-L113-2`, `loi|2000-321`, `CE|342327`,
 * `deliberation|2025-64`, or a reference as a text has it. It knows names and shapes, not what exists.
 */
import { findCitations } from '../../../law/citations/find';
import { LATIN } from '../../../law/citations/patterns';
import { referenceKey } from '../reading/references';
import { codesOfName } from './code-names';

/** An act of an authority that is no law: an order, a deliberation, by its number or by its day. */
export interface LawAct {
  /** "arrete", "deliberation": plain and singular. */
  readonly kind: string;
  /** As references are compared. */
  readonly key?: string;
  /** ISO. */
  readonly date?: string;
}

interface ReadLawId {
  /** Normal forms with the ids of codes; none when the id says nothing, several for a sigle that codes share. */
  readonly normals: readonly string[];
  readonly acts: readonly LawAct[];
}

const TEXTS = /^(?:loi|decret|decret-loi|ordonnance|reglement-ue|directive-ue)$/u;
const ACTS =
  /^(?:arretes?|deliberations?|decisions?|circulaires?|instructions?|conventions?|notes?|avis|reglements?|directives?)$/u;
const COURTS = /^(?:CE|CAA|TA|CC|TC|CJUE|CJCE|CEDH|CASS)$/u;
/** "1636 B sexies" of the tax code too. */
const ARTICLE = new RegExp(
  `^(?:(?:art(?:icle)?s?\\.?\\s*)?(?:LO|[LRDA])?[.\\s]?\\*?\\s?\\d[\\d.-]*(?:\\s?[A-Z]{1,2})?(?:\\s?(?:${LATIN}))?)$`,
  'iu',
);
/** "1636BSEXIES": as other programs write it. */
const ADVERB = new RegExp(`(?<=\\d[A-Z]{0,2})(?:${LATIN.toUpperCase()})(?![A-Z])`, 'gu');
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const RGPD = 'reglement-ue|2016/679';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase()
    .trim();

export const readLawId = (id: string): ReadLawId => {
  const [head, ...rest] = partsOf(id);
  // "decret|85-603|art. 5-1": the article of a text stands third.
  const number = rest
    .map((part, i) => (i === 0 ? part : part.replace(/^art(?:icle)?s?\.?\s*/iu, '')))
    .join('|');
  if (head !== undefined && number !== '') {
    const read = namedBy(head, number);
    if (read !== undefined) return read;
  }
  const { citations, codes } = findCitations(`vu ${spelt(id)}`);
  const acts = citations.flatMap(({ kind, normal, textNumber, date }): LawAct[] =>
    kind === 'act'
      ? [
          {
            kind: normal.split('|')[0] ?? '',
            ...(textNumber === undefined ? {} : { key: referenceKey(textNumber) }),
            ...(date === undefined ? {} : { date }),
          },
        ]
      : [],
  );
  const normals = citations.flatMap(({ kind, normal, code, number: article }) =>
    kind === 'act'
      ? []
      : [code === undefined || article === undefined ? normal : `${code}|${article.replace('*', '')}`],
  );
  if (normals.length > 0 || acts.length > 0) return { normals, acts };
  const named = codes.flatMap(({ code }) => (code === undefined ? [] : [code]));
  const whole = named.length > 0 ? named : /^[A-Z][\w. -]*$/u.test(id.trim()) ? codesOfName(id) : [];
  return { normals: whole.map((code) => `code|${code}`), acts: [] };
};

/** The name and what follows it; a name without a bar ends before the number. */
const partsOf = (id: string): readonly string[] => {
  if (id.includes('|')) return id.split('|').map((part) => part.trim());
  const [, head, number] =
    /^\s*([\p{L}][\p{L}\d._]*?)\s*[-:/_ ]\s*((?:(?:LO|[LRDA])[.\s]?)?\*?\s?\d.*)$/iu.exec(id) ?? [];
  return head === undefined || number === undefined ? [] : [head, number];
};

const namedBy = (head: string, number: string): ReadLawId | undefined => {
  const noun = plain(head).replace(/[\s_]+/gu, '-');
  const none: ReadLawId = { normals: [], acts: [] };
  if (/^rgpd$/u.test(noun)) return { ...none, normals: [RGPD] };
  if (/^constitution/u.test(noun))
    return { ...none, normals: [`constitution|${number.replace(/\s/gu, '')}`] };
  const sign = number.replace(/^(?:n°|no?\.?|num(?:ero|éro)?)\s*/iu, '').trim();
  if (TEXTS.test(noun)) return { ...none, normals: [`${noun}|${sign}`] };
  const european = /^(?:\(?(?:ue|ce|cee)\)?\s*)?(\d{1,4}\/\d{1,4})(?:\/(?:ue|ce|cee))?$/iu.exec(sign)?.[1];
  if (/^(?:reglement|directive)$/u.test(noun) && european !== undefined)
    return { ...none, normals: [`${noun}-ue|${european}`] };
  if (ACTS.test(noun)) return { ...none, acts: [actOf(noun, sign)] };
  const codes = ARTICLE.test(number.split(/\s*(?:,|\s(?:et|a|à|-)\s)\s*/u)[0] ?? '') ? codesOfName(head) : [];
  if (
    COURTS.test(head.toUpperCase()) &&
    (codes.length !== 1 || /^\d/u.test(number)) &&
    !/^[LRDA]/iu.test(number)
  )
    return { ...none, normals: [`${head}|${number}`] };
  if (codes.length === 0) return undefined;
  return {
    ...none,
    // "L2213-1 à L2213-6", "L1, L2": each of those that are written.
    normals: number
      .split(/\s*(?:,|;|\s(?:et|a|à)\s)\s*/u)
      .map((one) =>
        one.replace(/^art(?:icle)?s?\.?\s*|[.\s*]/giu, '').replace(ADVERB, (word) => word.toLowerCase()),
      )
      .flatMap((one) => codes.map((code) => `${code}|${one}`)),
  };
};

const actOf = (noun: string, sign: string): LawAct => {
  const kind = /^avis$/u.test(noun) ? noun : noun.replace(/s$/u, '');
  return DAY.test(sign) ? { kind, date: sign } : { kind, key: referenceKey(sign.split('|')[0] ?? '') };
};

/** "code de la route|R417-10", "R. 417-10 C. route": what a table or a form writes, as a text would. */
const spelt = (id: string): string => {
  const [, code, number] =
    /^\s*(.+?)\s*[|,:]\s*(?:art(?:icle|\.)?\s*)?([LRDA]?[.\s]?\*?\s?\d[\d-]*)\s*$/iu.exec(id) ?? [];
  return code === undefined || number === undefined ? id : `article ${number} du ${code}`;
};
