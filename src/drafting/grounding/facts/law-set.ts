/**
 * The legal entries that a passage may cite, from ids of the core (`CGCT-L2213-1`), normal forms (`CGCT|L2213-1`) or references as
 * people write them. What the core knows of an entry (its title, its object) grounds the numbers and dates that a text takes from it.
 */
import { findCitations } from '../../../law/citations/find';
import type { CoreEntry, FixedLengths, LegalCore } from '../../../law/core';
import { collectFacts, joined } from './collect';
import type { FactSet, Origin } from './evidence';
import { readLawId, type LawAct } from './law-ids';

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
  /** What the articles given fix themselves. */
  readonly lengths: readonly FixedLengths[];
  /** Orders, deliberations and decisions. */
  readonly acts: readonly LawAct[];
  /** Ids that nothing could be made of. */
  readonly unknown: readonly string[];
}

export const lawSet = (ids: readonly string[], core?: LegalCore): LawSet => {
  const normals = new Set<string>();
  const entries: CoreEntry[] = [];
  const unknown: string[] = [];
  const acts: LawAct[] = [];
  for (const id of ids) {
    const known = core?.lookup(id);
    const read = known === undefined ? readLawId(id) : { normals: [known.key], acts: [] };
    for (const normal of read.normals) {
      const entry = known ?? core?.find(normal);
      if (entry !== undefined) entries.push(entry);
      normals.add(normal);
    }
    acts.push(...read.acts);
    if (read.normals.length === 0 && read.acts.length === 0) unknown.push(id);
  }
  const articles = core?.entries.filter(({ key }) => key.split('|').length === 3) ?? [];
  return {
    normals,
    codes: new Set([...normals].map((normal) => normal.replace(/^code\|/u, '').split('|')[0] ?? '')),
    facts: joined([
      ...entries.map((entry) =>
        unnumbered(
          collectFacts(
            { [entry.id]: `${entry.title}. ${entry.object}` },
            { kind: 'law', ...holdersOf(core) },
          ),
        ),
      ),
      ...daysOf(acts),
    ]),
    acts,
    dateOf: (normal) => {
      const entry = core?.find(normal);
      return entry === undefined || /^[A-Z]/u.test(normal) ? undefined : dateIn(entry.title, normal);
    },
    articlesOf: (normal) => articles.filter(({ key }) => key.startsWith(`${normal}|`)).map(({ key }) => key),
    ...holdersOf(core),
    lengths: [...normals].flatMap((normal) => core?.lengths(normal) ?? []),
    unknown,
  };
};

/** An id ("CGCT-L2144-3") tells nothing by its figures. */
const unnumbered = (facts: FactSet): FactSet => ({
  ...facts,
  evidence: facts.evidence.filter(isSaid),
  texts: facts.texts.filter(isSaid),
  names: facts.names.filter(isSaid),
  references: new Map([...facts.references].filter(([, origin]) => isSaid({ origin }))),
});
const isSaid = ({ origin }: { readonly origin: Origin }): boolean => !origin.id.endsWith('.#');

const holdersOf = (core: LegalCore | undefined): { holders?: LegalCore['holders'] } =>
  core === undefined ? {} : { holders: core.holders };

/** Days of acts that the list gives: a text may tell them. */
const daysOf = (acts: readonly LawAct[]): readonly FactSet[] =>
  acts.flatMap(({ kind, key, date }) =>
    date === undefined ? [] : [collectFacts({ [`${kind}_${key ?? ''}`]: date }, { kind: 'law' })],
  );

/** The date that the title of a text gives it. */
const dateIn = (title: string, normal: string): string | undefined =>
  findCitations(title).citations.find((citation) => citation.normal === normal)?.date;
