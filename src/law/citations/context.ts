/**
 * Says to which code an article belongs when its list hangs on none, and which numbers are no articles at all: a road (A25,
 * D 123), a street number, the number of an invoice or of a permit.
 */
import type { Folded } from '../../act/reading/fold';
import type { Group } from './articles';
import type { PlainMention } from './code-mentions';
import type { Citation } from './model';
import type { NumberItem } from './numbers';

export interface ResolvedCode {
  /** Absent when nothing tells it. */
  readonly code?: string;
  readonly by: NonNullable<Citation['by']>;
}

/** Right before a number that is not an article. */
const NO_ARTICLE =
  /(?:facture|devis|marche|lot|parcelles?|section|dossier|reference|ref|permis|numero|n°|rue|avenue|place|boulevard|allee|chemin|impasse|route|rd|rn|voie|borne|classe|categorie|bail|contrat|commande|mandat|titre|bon|plan|piece|annexe|batiment|bat|escalier|porte|salle|compte|cadastree?s?|arrete|decision|deliberation|tel|telephone|immatricule|vehicule|poste|bureau|ligne|panneau|repere?e?s?|lampadaire|candelabre|armoire|poteau|mat|compteur|coffret)\.?\s*:?\s*$/;

/** Undefined for what is no article of a code. */
export const resolver = (
  folded: Folded,
  groups: readonly Group[],
  codes: readonly PlainMention[],
  holders: (number: string) => readonly string[] = () => [],
): ((group: Group, item: NumberItem) => ResolvedCode | undefined) => {
  const named = new Map<string, Set<string>>();
  /** By the name of the code, and not by "le code précité". */
  const byName = new Map<string, Set<string>>();
  for (const { target, items } of groups) {
    if (target === undefined || !('code' in target) || target.code.code === undefined) continue;
    const { code, repeats } = target.code;
    for (const { number } of items) {
      named.set(number, (named.get(number) ?? new Set()).add(code));
      if (repeats === undefined) byName.set(number, (byName.get(number) ?? new Set()).add(code));
    }
  }
  const mentioned = [...new Set(codes.flatMap(({ code }) => code ?? []))];
  const nearest = nearestBefore(codes);

  const told = (item: NumberItem, at: number): string | undefined => {
    const before = named.get(item.number);
    if (before?.size === 1) return [...before][0];
    const known = holders(item.number);
    if (mentioned.length > 0) {
      const possible = mentioned.filter((code) => known.includes(code));
      if (possible.length === 1) return possible[0];
      if (possible.length > 1) return nearest(at, possible);
      if (mentioned.length === 1) return mentioned[0];
    }
    // No code is named at all: only the long numbers of the great codes tell one from another.
    return known.length === 1 && /^[LRD]\*?\d{4}/u.test(item.number) ? known[0] : undefined;
  };

  return (group, item) => {
    const target = group.target !== undefined && 'code' in group.target ? group.target.code : undefined;
    if (target !== undefined) {
      if (!isInCode(group, item)) return undefined;
      const by = target.repeats === undefined ? 'named' : 'same';
      // "du code précité", when another code was named in between: the only one of the text that has this number.
      if (target.repeats !== undefined && target.code !== undefined) {
        const known = holders(item.number);
        const [own, ...others] = byName.get(item.number) ?? [];
        if (!known.includes(target.code) && own !== undefined && others.length === 0)
          return { code: own, by };
        const [meant, ...more] = mentioned.filter((code) => known.includes(code));
        if (!known.includes(target.code) && meant !== undefined && more.length === 0)
          return { code: meant, by };
      }
      return target.code === undefined ? { by: 'same' } : { code: target.code, by };
    }
    if (item.prefix === '') return undefined;
    const code = told(item, item.from);
    const known = code !== undefined && holders(item.number).includes(code);
    if (group.word) {
      if (known || named.has(item.number)) return { ...(code === undefined ? {} : { code }), by: 'context' };
      if (item.prefix === 'D' || item.prefix === 'A') return undefined;
      if (!item.dashed) return undefined;
      return { ...(code === undefined ? {} : { code }), by: 'context' };
    }
    const before = folded.lower.slice(Math.max(0, group.from - 24), group.from);
    if (NO_ARTICLE.test(before) || item.prefix === 'A' || !item.dashed) return undefined;
    if (known || named.has(item.number)) return { ...(code === undefined ? {} : { code }), by: 'context' };
    if (!item.dotted || item.prefix === 'D') return undefined;
    return code === undefined ? undefined : { code, by: 'context' };
  };
};

/** Without the word "article", a road beside a code's name is still a road. */
const isInCode = (group: Group, item: NumberItem): boolean => {
  if (group.word) return true;
  if (item.prefix === 'A' || item.prefix === 'D') {
    const follows = group.target !== undefined && group.target.from >= group.to;
    return follows || item.dashed;
  }
  return true;
};

const nearestBefore =
  (codes: readonly PlainMention[]): ((at: number, among: readonly string[]) => string | undefined) =>
  (at, among) => {
    let [low, high] = [0, codes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((codes[middle]?.from ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    // A few steps back are enough: further away a code says nothing about this article.
    for (let i = low - 1; i >= Math.max(0, low - 40); i--) {
      const code = codes[i]?.code;
      if (code !== undefined && among.includes(code)) return code;
    }
    return among[0];
  };
