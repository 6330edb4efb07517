/**
 * Whether the whole key of a number stands around a claim: its fact is meant then, whatever the noun that is counted.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { pathWords } from '../roles/labels';
import { related } from '../text/stems';
import type { Place } from './matcher';

/** "la liste d'attente, qui compte dix-neuf demandes" of "liste_attente: 19", "accueillir 160 personnes" of "capacite: 160". */
export const isKeySaid = (
  { origin, bare }: Evidence,
  { from, to }: Claim,
  { claims, lower, sentence }: Place,
): boolean => {
  if (bare !== true || origin.kind !== 'fact') return false;
  // The words of the next number are its own.
  const others = claims.filter(({ value }) => value.type === 'number');
  const start = others.findLast((one) => one.to <= from)?.to ?? sentence.from;
  const end = others.find((one) => one.from >= to)?.from ?? sentence.to;
  const near = lower.slice(Math.max(sentence.from, start, from - 60), Math.min(sentence.to, end, to + 40));
  const said = near.match(/[a-z]{4,}/gu) ?? [];
  const words = pathWords(lastName(origin.id)).filter((word) => word.length > 3);
  return (
    words.length > 0 &&
    words.every(
      (word) =>
        said.some((one) => related(one, word)) ||
        // "achats_2025": its year stands anywhere in the sentence.
        (/^(?:19|20)\d\d$/u.test(word) && lower.slice(sentence.from, sentence.to).includes(word)) ||
        (/^(?:capacite|jauge|capacity)$/u.test(word) && HOLDS.test(near)) ||
        // "nouvelles_2026: 6" beside "cameras: 28": "six caméras s’ajouteront".
        MOVES.some(([key, told]) => key.test(word) && told.test(near)),
    )
  );
};
/** Keys that say that something came or went, and how texts tell it. */
const MOVES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:nouve\w+|ajout\w*|supplementaires?|creations?|creee?s?|arrivees?|acquis\w*|recrutements?|renforts?)$/u,
    /(?<![a-z])(?:ajout\w+|nouve\w+|supplementaires?|(?:de|en)\s+plus|complet\w+|renfor\w+|install\w+|acqu\w+|creee?s?|creer\w*|recrut\w+|embauch\w+|rejoi\w+|arriv\w+)(?![a-z])/u,
  ],
  [
    /^(?:departs?|sorties?|suppressions?|supprimee?s?|retraits?|retiree?s?)$/u,
    /(?<![a-z])(?:quitt\w+|part(?:i|is|ie|ies|ent|iront)|supprim\w+|retir\w+|depart\w*|sort\w*|(?:de|en)\s+moins)(?![a-z])/u,
  ],
  // "nb_agents_piscine: 3": "trois postes à la piscine".
  [
    /^(?:agents?|animateurs?|saisonniers?|educateurs?|surveillants?)$/u,
    /(?<![a-z])(?:postes?|emplois?|contrats?|recrut\w+)(?![a-z])/u,
  ],
  // "prevision_rentree_2026: 171"
  [/^previsions?$/u, /(?<![a-z])(?:prev(?:oi\w+|ue?s?)|attendue?s?|escompt\w+)(?![a-z])/u],
  [/^(?:existante?s?|actuel\w*)$/u, /(?<![a-z])(?:exist\w+|deja|actuel\w*|en\s+place)(?![a-z])/u],
];
const HOLDS = /(?<![a-z])(?:accueill\w+|conten\w+|recevoir|capacites?|jauges?|contien\w*)(?![a-z])/u;
