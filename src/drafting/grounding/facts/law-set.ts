/**
 * The legal entries that a passage may cite, from ids of the core (`CGCT-L2213-1`), normal forms (`CGCT|L2213-1`) or references as
 * people write them. What the core knows of an entry (its title, its object) grounds the numbers and dates that a text takes from it.
 */
import { CODES } from '../../../law/citations/codes';
import { findCitations } from '../../../law/citations/find';
import type { CoreEntry, LegalCore } from '../../../law/core';
import { collectFacts, joined } from './collect';
import type { FactSet } from './evidence';

export interface LawSet {
  /** Normal forms with the ids of codes: `CURB|R423-38`, `loi|2000-321`, `loi|2000-321|10`. */
  readonly normals: ReadonlySet<string>;
  /** Ids of the codes of which an article is given. */
  readonly codes: ReadonlySet<string>;
  /** Numbers, dates and words of the entries themselves. */
  readonly facts: FactSet;
  /** ISO date of a text of the core, by its normal form. */
  readonly dateOf: (normal: string) => string | undefined;
  /** Articles of a text that the core holds, by the text's normal form. */
  readonly articlesOf: (normal: string) => readonly string[];
  readonly holders?: LegalCore['holders'];
  /** Ids that nothing could be made of. */
  readonly unknown: readonly string[];
}

export const lawSet = (ids: readonly string[], core?: LegalCore): LawSet => {
  const normals = new Set<string>();
  const entries: CoreEntry[] = [];
  const unknown: string[] = [];
  for (const id of ids) {
    const entry = core?.lookup(id) ?? core?.find(normalOf(id) ?? id);
    if (entry !== undefined) entries.push(entry);
    const found = entry === undefined ? normalsOf(id) : [entry.key.replace(/^code\|/u, 'code|')];
    if (found.length === 0) unknown.push(id);
    found.forEach((normal) => normals.add(normal));
  }
  const articles = core?.entries.filter(({ key }) => key.split('|').length === 3) ?? [];
  return {
    normals,
    codes: new Set([...normals].map((normal) => normal.replace(/^code\|/u, '').split('|')[0] ?? '')),
    facts: joined(
      entries.map((entry) =>
        collectFacts({ [entry.id]: `${entry.title}. ${entry.object}` }, { kind: 'law', ...holdersOf(core) }),
      ),
    ),
    dateOf: (normal) => {
      const entry = core?.find(normal);
      return entry === undefined || /^[A-Z]/u.test(normal) ? undefined : dateIn(entry.title, normal);
    },
    articlesOf: (normal) => articles.filter(({ key }) => key.startsWith(`${normal}|`)).map(({ key }) => key),
    ...holdersOf(core),
    unknown,
  };
};

const holdersOf = (core: LegalCore | undefined): { holders?: LegalCore['holders'] } =>
  core === undefined ? {} : { holders: core.holders };

const CODE_IDS = new Map(
  CODES.flatMap(({ id, sigle }) => [[id.toUpperCase(), id] as const, [sigle.toUpperCase(), id] as const]),
);

/** `CGCT-L2213-1`, `CGCT|L. 2213-1`, `C. urb.|R423-38` → `CGCT|L2213-1`… */
const normalOf = (id: string): string | undefined => {
  const match = /^\s*([^|-]+?)\s*[|-]\s*(.+)$/u.exec(id);
  const [code, number] = [CODE_IDS.get((match?.[1] ?? '').toUpperCase()), match?.[2]];
  if (code === undefined || number === undefined) return undefined;
  return `${code}|${number.replace(/[.\s\u00A0\u202F*]/gu, '')}`;
};

const normalsOf = (id: string): readonly string[] => {
  const coded = normalOf(id);
  if (coded !== undefined) return [coded];
  const text = /^\s*(loi|decret|décret|ordonnance|arrete|arrêté|reglement-ue)\s*[|-]\s*(\S+)\s*$/iu.exec(id);
  if (text !== null) {
    const noun = (text[1] ?? '')
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/gu, '')
      .toLowerCase();
    return [`${noun}|${text[2] ?? ''}`];
  }
  if (/^[A-Z]{2,4}\|[\w-]+$/u.test(id)) return [id];
  const { citations, codes } = findCitations(spelt(id));
  const found = citations.map(({ normal, code, number }) =>
    code === undefined || number === undefined ? normal : `${code}|${number.replace('*', '')}`,
  );
  return found.length > 0 ? found : codes.flatMap(({ code }) => (code === undefined ? [] : [`code|${code}`]));
};

/** "code de la route|R417-10", "R. 417-10 C. route": what a table or a form writes, as a text would. */
const spelt = (id: string): string => {
  const [, code, number] =
    /^\s*(.+?)\s*[|,:]\s*(?:art(?:icle|\.)?\s*)?([LRDA]?[.\s]?\*?\s?\d[\d-]*)\s*$/iu.exec(id) ?? [];
  return code === undefined || number === undefined ? id : `article ${number} du ${code}`;
};

/** The date that the title of a text gives it. */
const dateIn = (title: string, normal: string): string | undefined =>
  findCitations(title).citations.find((citation) => citation.normal === normal)?.date;
