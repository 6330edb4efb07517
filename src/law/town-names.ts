/**
 * Names of communes where a text says that it names one: "commune de X", "maire de X", "Fait à X". It must not know which exist.
 */
import type { Span } from '../act/parse/model';
import { fold } from '../act/reading/fold';
import type { Folded } from '../act/reading/fold';

export interface TownMention extends Span {
  /** As written: "SAINT-LOUP", "Valmorin-sur-Loue". */
  readonly name: string;
  readonly by: 'commune' | 'mayor' | 'place';
}

/** Words that stand beside the name at the head of a page, and are no part of it. */
const BESIDE =
  '(?!(?:DEPARTEMENT|Departement|ARRONDISSEMENT|Arrondissement|CANTON|Canton|REPUBLIQUE|Republique|MAIRIE|Mairie|EXTRAIT|ARRETE|SEANCE|TEL|Tel)(?![A-Za-z]))';
/** One space or one dash: "X - JURA", and what wide spaces part, are two things. */
const JOIN = '[ -](?![ -])';
const NAME = `((?:(?:L[EA]S?|L[ea]s?|L') ?)?${BESIDE}[A-Z][\\w'-]*(?:${JOIN}${BESIDE}(?:(?:sur|sous|en|les?|la|de|du|des|d'|l'|et|aux?|a|SUR|SOUS|EN|LES?|LA|DE|DU|DES|ET|AUX?)${JOIN}${BESIDE})?(?:[dl]')?[A-Z][\\w'-]*){0,5})`;
const LEADS: readonly (readonly [RegExp, TownMention['by']])[] = [
  [
    new RegExp(
      `(?<![A-Za-z])(?:[Cc]ommune|COMMUNE|[Vv]ille|VILLE|[Mm]airie|MAIRIE)\\s+(?:de\\s+la\\s+|de\\s+l'|du\\s+|des\\s+|de\\s+|d'|DE\\s+LA\\s+|DE\\s+L'|DU\\s+|DES\\s+|DE\\s+|D')${NAME}`,
      'g',
    ),
    'commune',
  ],
  [
    // "MAIRE DE LA VILLE DE X" names X, not "LA VILLE DE X".
    new RegExp(
      `(?<![A-Za-z])(?:[Mm]aire|MAIRE)\\s+(?:de\\s+|d'|DE\\s+|D'|du\\s+|DU\\s+)(?!(?:LA|La|NOTRE|Notre|CETTE|Cette|LADITE|Ladite)\\s+(?:VILLE|Ville|COMMUNE|Commune)(?![A-Za-z]))${NAME}`,
      'g',
    ),
    'mayor',
  ],
  [new RegExp(`(?<![A-Za-z])(?:Fait|FAIT)\\s+(?:a|A)\\s+${NAME}(?=\\s*,|\\s+le\\s)`, 'g'), 'place'],
];

/** In order. */
export const communesIn = ({ cased, text, at }: Folded): TownMention[] => {
  const found: TownMention[] = [];
  for (const [pattern, by] of LEADS)
    for (const match of cased.matchAll(pattern)) {
      const name = match[1] ?? '';
      const index = match.index + match[0].length - name.length;
      const [start, end] = [at(index), at(index + name.length)];
      found.push({ start, end, name: text.slice(start, end), by });
    }
  return found.sort((a, b) => a.start - b.start);
};

/** Whether two writings name one commune: case, accents, hyphens, a leading article and "St" for "Saint" do not count. */
export const sameTown = (a: string, b: string): boolean => townKey(a) === townKey(b);

/** A name without what its writings differ in; "MAIRIE DE LA ROCHE" leaves the article of "La Roche" out. */
export const townKey = (name: string): string =>
  fold(name)
    .lower.replace(/['.-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<![a-z])st(e?)(?![a-z])/gu, 'saint$1')
    .replace(/^(?:l[ea]s?|l)\s(?=\S{3})/u, '');
