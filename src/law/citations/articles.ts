/**
 * Finds lists of articles and the code, law or Constitution to which each belongs: named after the list, before it ("notamment
 * ses articles"), repeated ("du même code"), or told by the rest of the text. Long, because a list and what it hangs on are
 * read together.
 */
import { matchAt } from '../../act/reading/fold';
import type { Folded } from '../../act/reading/fold';
import type { PlainMention } from './code-mentions';
import { itemAt } from './numbers';
import type { NumberItem } from './numbers';
import { QUALIFIER, SUBDIVISION } from './patterns';

/** What a list of articles can hang on. Offsets of the plain text. */
export type Target =
  | { readonly from: number; readonly to: number; readonly code: PlainMention }
  | { readonly from: number; readonly to: number; readonly text: number }
  | { readonly from: number; readonly to: number; readonly constitution: true };

export interface Group {
  readonly from: number;
  readonly to: number;
  readonly items: readonly NumberItem[];
  /** The word "article" stands before the list. */
  readonly word: boolean;
  readonly target?: Target;
}

const WORD = '(?<![a-z])(?:articles?|arts?\\.|art)(?![a-z])';
const AFTER_WORD = /\s*[:.]?\s*(?:n°s?\s*)?(?:suivants?\s*:\s*)?(?:[-*•]\s*)?/y;
const START = new RegExp(
  `${WORD}|(?<![a-z\\d'])(?:l\\.?\\s?o|[lrda])\\s?[.,]{0,2}\\s?-?\\s?\\*{0,2}\\s?\\*?\\s?(?:\\d|[li]\\d{2}-)`,
  'g',
);
const SUB_AFTER = new RegExp(
  `\\s*[,-]?\\s*\\(?(?:(?:au|en\\s+son|dans\\s+son|du)\\s+)?(?:${SUBDIVISION})(?:\\s*(?:,|et|ou|a|du|de\\s+l')\\s*(?:(?:au|le|du)\\s+)?(?:${SUBDIVISION}))*\\)?`,
  'y',
);
const SUB_BEFORE = new RegExp(
  `(?:(?:le|la|les|au|aux|du|des|de)\\s+)?(?:${SUBDIVISION})(?:\\s*(?:,|et|ou|a|du|de)\\s*(?:(?:au|le|la|du)\\s+)?(?:${SUBDIVISION}))*\\s+(?:de\\s+l'|du\\s+|de\\s+)`,
  'y',
);
const SEPARATOR = new RegExp(
  `\\s*(?:[,;/]\\s*(?:\\n\\s*)?|\\n\\s*[-*•]\\s*|-\\s(?=[LRDA]))?\\s*(?:(?:et\\s*/\\s*ou|et|ou|puis|&|ainsi\\s+que|ainsi\\s+qu'|que|notamment)\\s+|ainsi\\s+qu')?(?:(?:a|de|des|par|aux?|les|le|la|du|ses|son|leurs|en|dans)\\s+|[ld]'\\s*)*(?:(?:articles?|art\\.)\\s*)?`,
  'y',
);
const CONNECTOR = new RegExp(
  `\\s*[,)]?\\s*(?:(?:${QUALIFIER}|inclus|nouveaux?|anciens?|suscites?|applicables?)\\s*,?\\s*)*(?:issue?s?\\s+)?(?:tels?\\s+que\\s+)?(?:(?:du|de\\s+la|des|au|a\\s+la|de|dans\\s+le|in)\\s+|(?:de\\s+|a\\s+)?l'\\s*|\\()?\\s*(?:la\\s+)?(?:dit\\s+|present\\s+|nouveau\\s+)?`,
  'y',
);
const LEADS =
  /^[\s,:()«"*•-]*(?:(?:et|notamment|ses|son|sa|les|l'|le|la|en|dans|plus|particulierement|specialement|particulier|a|aux|au|de|du|des|d'|parties?|legislative|reglementaire|vise|titre|livre|chapitre|section|dont|pris|tels?|que|qu'|y|compris|ainsi|par|son|sont|relati\w+|principalement|ci-apres|suivante?s?|applicables?|\d{1,2}(?:°|er|e|eme)?|[ivx]+)[\s,:()*•-]*|(?:susvis|precit|susmentionn|modifi|codifi)\w*[\s,:()*•-]*)*$/;
const POSSESSIVE =
  /(?<![a-z])(?:notamment(?:\s+(?:en|dans|a|par))?(?:\s+(?:ses|son|les|l'))?|(?:en\s+|dans\s+|a\s+|de\s+)?(?:ses|son)|en\s+particulier(?:\s+(?:ses|son|les|l'))?|specialement(?:\s+(?:ses|son|les|l'))?)\s*$/;
/** "l’article 6 des statuts" after an article of a code: of a text that is no law, and so of nothing that was named before it. */
const OF_NO_LAW =
  /^\s+(?:(?:du|de\s+la|de\s+l'|des|de\s+(?:ses|son|sa|leurs?|nos|notre|vos|votre|cette|ce|cet)|desdite?s|dudit|de\s+ladite)\s*)(?:presente?s?\s+)?(?:statuts|reglement(?!\s+(?:general|europeen|delegue|d'execution|\(?ue))|convention|contrat|cahier|bail|marche|accord|protocole|charte|pacte|avenant|acte\s+d'engagement)(?![a-z])/u;

/** Every list of numbers that may be articles, each with what it hangs on. Targets in order. Linear. */
export const findGroups = (folded: Folded, targets: readonly Target[]): Group[] => {
  const groups: Group[] = [];
  const byStart = new Map(targets.map((target) => [target.from, target]));
  let done = 0;
  let passed = -1;
  START.lastIndex = 0;
  for (let match = START.exec(folded.lower); match !== null; match = START.exec(folded.lower)) {
    const at = match.index;
    const word = /^a(?:rt)/.test(match[0]);
    const first = word ? skip(folded.lower, AFTER_WORD, at + match[0].length) : at;
    while ((targets[passed + 1]?.to ?? Infinity) <= at) passed += 1;
    const list =
      at < done
        ? undefined
        : (listAt(folded, first, word) ??
          (word ? undefined : carelessAt(folded, at, targets[passed], byStart)));
    if (list === undefined) continue;
    done = list.to;
    START.lastIndex = Math.max(list.to, at + 1);
    const after = targetAfter(folded, list.to, byStart);
    const target =
      after ??
      (OF_NO_LAW.test(folded.lower.slice(list.to, list.to + 60))
        ? undefined
        : targetBefore(folded, at, targets[passed], groups.at(-1), word));
    groups.push({ from: at, ...list, word, ...(target === undefined ? {} : { target }) });
  }
  return groups;
};

const skip = (lower: string, pattern: RegExp, index: number): number =>
  index + (matchAt(pattern, lower, index)?.[0].length ?? 0);

interface List {
  readonly items: readonly NumberItem[];
  readonly to: number;
}

/** "l2213-2 et l. 2213-4 du cgct", "cgct l2213-2": small letters without the word "article", right beside a code only. */
const carelessAt = (
  folded: Folded,
  at: number,
  last: Target | undefined,
  byStart: ReadonlyMap<number, Target>,
): List | undefined => {
  const list = listAt(folded, at, false, true);
  if (list?.items[0]?.dashed !== true) return undefined;
  const isCode = (target: Target | undefined): boolean => target !== undefined && 'code' in target;
  const beside =
    isCode(targetAfter(folded, list.to, byStart)) ||
    (isCode(last) && /^[\s,:(]*$/.test(folded.lower.slice(last?.to, at)));
  return beside ? list : undefined;
};

/** @param careless small letters are read too. */
const listAt = (folded: Folded, index: number, word: boolean, careless = word): List | undefined => {
  const { lower } = folded;
  const first = itemAt(folded, index, { afterWord: careless });
  if (first === undefined) return undefined;
  const items = [first];
  let to = skip(lower, SUB_AFTER, first.to);
  for (let count = 0; count < 500; count++) {
    const separator = matchAt(SEPARATOR, lower, to);
    if (separator === undefined || !/[a-z,;/\n]|-\s/.test(separator[0])) break;
    let next = to + separator[0].length;
    const sub = matchAt(SUB_BEFORE, lower, next);
    if (sub !== undefined) {
      const past = next + sub[0].length;
      next = skip(lower, new RegExp(`(?:${WORD})?\\s*`, 'y'), past);
    }
    // The next ground is another list.
    if (/\n\s*(?:[-*•]\s*)?(?:vu|considerant)(?![a-z])/.test(lower.slice(to, next))) break;
    const before = items.at(-1);
    const again = /articles?\s*$|art\.\s*$/.test(separator[0]);
    const item = itemAt(folded, next, {
      afterWord: again || (word && first.prefix === '') || (careless && !word),
      ...(before === undefined ? {} : { before }),
    });
    if (item === undefined || !isItem(lower, item, first) || isLabel(lower, to, item)) break;
    items.push(item);
    to = skip(lower, SUB_AFTER, item.to);
  }
  return { items, to };
};

const UNIT =
  /^\s?(?:°|%|€|h(?:eures?)?(?![a-z])|m(?![a-z])|km|euros?|ans?(?![a-z])|mois|jours?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|personnes?|habitants?|voix|abstentions?|rue|avenue|place|allee|chemin|impasse|route|boulevard)/;

const LABEL_END = /^(?:\s?[).]\s+(?!(?:du|de|des)(?![a-z]))\S|\s?[-/:]\s)/;

/** "L. 2213-4\n2) le code…", "L. 2213-4 ;\n3. Considérant": what numbers the next item of a list, on a line of its own. */
const isLabel = (lower: string, end: number, { from, to }: NumberItem): boolean => {
  const gap = lower.slice(end, from);
  return (
    gap.includes('\n') &&
    /^\d{1,2}$/.test(lower.slice(from, to)) &&
    (!/[a-z,;/]/.test(gap) || LABEL_END.test(lower.slice(to, to + 8)))
  );
};

/** A bare number in the list may be the beginning of something else: "articles 3 et 5 jours". */
const isItem = (lower: string, item: NumberItem, first: NumberItem): boolean =>
  !(item.prefix === '' || !item.dashed || first.prefix === '') ||
  !UNIT.test(lower.slice(item.to, item.to + 14));

const targetAfter = (
  folded: Folded,
  to: number,
  byStart: ReadonlyMap<number, Target>,
): Target | undefined => {
  const connector = matchAt(CONNECTOR, folded.lower, to)?.[0] ?? '';
  return byStart.get(to + connector.length) ?? byStart.get(to + connector.trimEnd().length);
};

/** The code before the list, in the same clause; or that of the list before, when one goes on. */
const targetBefore = (
  { lower }: Folded,
  from: number,
  last: Target | undefined,
  previous: Group | undefined,
  word: boolean,
): Target | undefined => {
  if (previous?.target !== undefined && previous.to > (last?.from ?? 0) && from - previous.to <= 160) {
    const gap = lower.slice(previous.to, from);
    const near = gap.replace(/^[\s;]+/u, '');
    if (LEADS.test(near) && !/\n\s*\n|\n\s*vu/u.test(gap)) return previous.target;
  }
  if (last === undefined || from - last.to > 420) return undefined;
  const gap = lower.slice(last.to, from);
  if (gap.includes(';') || /\n\s*\n/u.test(gap) || /\n\s*(?:[-*•]\s*)?(?:vu|considerant)(?![a-z])/u.test(gap))
    return undefined;
  if (gap.length <= 160 && LEADS.test(gap)) return word || 'code' in last ? last : undefined;
  return POSSESSIVE.test(gap) && !/[.!?]\s+[a-z]/u.test(gap.slice(0, -1)) ? last : undefined;
};
