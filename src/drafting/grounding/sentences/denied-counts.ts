/**
 * "Aucun", "tous", "chaque" against what the facts count: "aucun foyer n’a été évacué" of "foyers_evacues: 12", "toutes les analyses sont conformes" of
 * "analyses: { realisees: 26, non_conformes: 1 }", "toutes les demandes ont été acceptées" of 20 accepted among 26. The words of the key, and those of
 * the record that it stands in, must be in the clause.
 */
import type { Evidence } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { isLabel, pathWords } from '../roles/labels';
import { related } from '../text/stems';
import { clausesIn, isConditional, isContrary } from './denial';

interface Count {
  readonly id: string;
  readonly number: number;
  /** Words of the key. */
  readonly words: readonly string[];
  /** Words of the record that it stands in, and of the counts beside it. */
  readonly around: readonly string[];
}

const EMPTY =
  /^(?:nb|nombre|nbre|total|de|du|des|la|le|les|l|d|en|et|par|non|pas|sans|dont|annee|date|duree|taux|prix|montant)$/u;
const NEGATIVE = /^(?:non|pas|sans|hors)$/u;

export const deniedCounts: TextRule = (text) => {
  const counts = countsOf(text);
  return counts.length === 0
    ? []
    : text.sentences.flatMap((sentence) =>
        clausesIn(text.read.folded.lower, sentence.from, sentence.to).flatMap(({ from, to }): PlainFlag[] => {
          const clause = text.read.folded.lower.slice(from, to);
          if (isConditional(clause)) return [];
          const found = counts
            .flatMap((count) => [noneOf(clause, count), allOf(clause, count, counts)])
            .find((one) => one !== undefined);
          return found === undefined
            ? []
            : [
                {
                  ...{ from: from + found.from, to: from + found.to },
                  kind: 'contradiction',
                  why: `Les données en comptent (${found.told}).`,
                },
              ];
        }),
      );
};

const isCount = ({ origin, value }: Evidence): boolean =>
  origin.kind === 'fact' &&
  value.type === 'number' &&
  Number.isInteger(value.number) &&
  value.number >= 0 &&
  value.label === undefined &&
  !/\.\d+(?:\.|$)/u.test(origin.id) &&
  !/(?:^|[._])(?:num|numero|n|no|annee|age|rang|code|etage|capacite|jauge|places|max|min|maximum|minimum|limite|plafond|seuil)(?:[._]|$)/u.test(
    origin.id.toLowerCase(),
  );

const countsOf = ({ basis }: GroundedText): readonly Count[] => {
  const texts = new Set(basis.texts.map(({ origin }) => origin.id));
  const all = basis.evidence.filter((one) => isCount(one) && !texts.has(one.origin.id));
  return all.flatMap(({ origin, value }): Count[] => {
    const words = pathWords(origin.id.split('.').at(-1) ?? '');
    const full = words.filter((word) => word.length > 3 && !EMPTY.test(word));
    if (value.type !== 'number' || full.length === 0) return [];
    const parent = parentOf(origin.id);
    const beside = all
      .filter((other) => other.origin.id !== origin.id && parentOf(other.origin.id) === parent)
      .flatMap((other) => pathWords(other.origin.id.split('.').at(-1) ?? ''));
    const around = [...pathWords(parent), ...(parent === '' ? [] : beside)].filter((word) => word.length > 3);
    return [{ id: origin.id, number: value.number, words, around }];
  });
};

interface Found {
  readonly from: number;
  readonly to: number;
  readonly told: string;
}

const wordsIn = (said: string): readonly string[] => said.match(/[a-z]{4,}/gu) ?? [];
const tell = ({ words, number }: Count): string => `${words.join(' ')}\u00A0: ${String(number)}`;

/** "aucune personne n’a été relogée", "pas une seule contravention n’a été dressée". */
const NONE =
  /(?<![a-z])(?:aucune?|nulle?|pas\s+une?(?:\s+seule?)?)\s+(?!autre)([a-z]{4,})((?:\s+(?!ne\s|n'|pas\s)[a-z']+){0,5}?)\s+(?:ne\s+|n')(?!(?:est|sera|etait|sont)\s+(?:prevu|possible|autoris|admis))([^,;:.]{3,60})/u;

const noneOf = (clause: string, count: Count): Found | undefined => {
  const full = count.words.filter((word) => word.length > 3 && !EMPTY.test(word));
  if (count.number <= 0 || count.words.some((word) => NEGATIVE.test(word))) return undefined;
  const match = NONE.exec(clause);
  if (
    match === null ||
    /(?<![a-z])(?:plus|autre|supplementaire|encore|depuis|avant|hormis)(?![a-z])/u.test(match[0])
  )
    return undefined;
  const [whole, noun = '', more = '', rest = ''] = match;
  const said = [noun, ...wordsIn(more), ...wordsIn(rest)];
  const isSaid = (word: string): boolean => said.some((one) => related(one, word) || isLabel(one, word));
  if (!full.every(isSaid)) return undefined;
  // What is counted must be what is denied: the noun is of the key, or of what stands around it.
  const known = [...full, ...count.around].some((word) => related(noun, word));
  const verbal = full.length > 1 || wordsIn(rest).some((one) => related(one, full[0] ?? ''));
  return known && verbal
    ? { from: match.index, to: match.index + whole.length, told: tell(count) }
    : undefined;
};

/** "tous les prélèvements", "chaque dossier", "la totalité des logements". */
const ALL =
  /(?<![a-z])(?:(?:tous|toutes)\s+(?:les|ces|nos)\s+|chaque\s+|chacune?\s+des\s+|l'ensemble\s+des\s+|l'integralite\s+des\s+|la\s+totalite\s+des\s+|les\s+)([a-z]{4,})([^,;:.]{0,40}?)\s(?:est|sont|ont|a|se\s+sont|s'est|etaient|etait|sera|seront)\s+([^,;:.]{3,60})/gu;

const allOf = (clause: string, count: Count, counts: readonly Count[]): Found | undefined => {
  for (const match of clause.matchAll(ALL)) {
    const [whole, noun = '', more = '', rest = ''] = match;
    if (/(?<![a-z])(?:ne|n'|pas|non|plus|presque|hors|sauf)(?![a-z])/u.test(whole)) continue;
    const quantified =
      !whole.startsWith('les ') || /(?<![a-z])(?:tous|toutes|sans\s+exception)(?![a-z])/u.test(rest);
    const found = { from: match.index, to: match.index + whole.length, told: tell(count) };
    const full = count.words.filter((word) => word.length > 3 && !EMPTY.test(word));
    const [predicates, nouns] = [wordsIn(rest), [noun, ...wordsIn(more)]];
    const isOf = (words: readonly string[]): boolean =>
      words.some((word) => nouns.some((one) => related(one, word)));
    if (!quantified || !isOf([...full, ...count.around])) continue;
    // "non_conformes: 1", "refusees: 2": some that are not what the clause says of all.
    const negated = count.words.some((word) => NEGATIVE.test(word));
    const against = full.some((word) =>
      predicates.some((one) => (negated ? related(one, word) : isContrary(one, word))),
    );
    if (count.number > 0 && against) return found;
    // "acceptees: 20" of "demandes: 26": fewer than all.
    const total = counts.find(
      ({ id, words }) =>
        id !== count.id &&
        parentOf(id) === parentOf(count.id) &&
        words.filter((word) => !EMPTY.test(word)).every((word) => related(noun, word)),
    );
    const states = full.filter((word) => !related(noun, word));
    if (
      !negated &&
      total !== undefined &&
      total.number > count.number &&
      states.length > 0 &&
      states.every((word) => predicates.some((one) => related(one, word)))
    )
      return found;
  }
  return undefined;
};
