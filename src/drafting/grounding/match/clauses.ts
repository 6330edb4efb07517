/**
 * Clauses that dots number: "l’article 11.3 du CCAP", "le 14.2 de la convention". They are those that the texts of the facts hold, figure by figure; where these name
 * some of that form, another one is wrong. Articles of laws are no concern of it.
 */
import type { Claim } from '../claim';
import type { Basis } from './basis';
import { accepted, missing, type Match, type Place } from './matcher';

const DOTTED = /^\d+(?:\.\d+)+/u;
const CLAUSE =
  /(?<![a-z])(?:articles?|art\.?|clauses?|points?|paragraphes?|chapitres?|sections?|annexes?|§)\s*(?:n°\s*)?(?:\d+(?:\.\d+)*\s*(?:,|et|a|ou|au)\s*)*$/u;
const OF_DOCUMENT =
  /^\s+(?:du|de\s+la|de\s+l'|des|de\s+cet?t?e?)\s*(?:present\w*\s+)?(?:ccap|cctp|ccag|ccp|cahier|contrat|convention|reglement|marche|bail|acte|charte|avenant|protocole|statuts|plu|pli|document)/u;
const AT = /(?<![a-z])(?:au|aux|du|le|les)\s+(?:\d+(?:\.\d+)*\s*(?:,|et|ou)\s*)*$/u;

export const matchClause = ({ from, value }: Claim, basis: Basis, { lower }: Place): Match | undefined => {
  if (value.type !== 'number') return undefined;
  const written = DOTTED.exec(lower.slice(from, from + 16))?.[0];
  const before = lower.slice(Math.max(0, from - 40), from);
  if (written === undefined) return undefined;
  const after = lower.slice(from + written.length);
  if (!CLAUSE.test(before) && !(AT.test(before) && OF_DOCUMENT.test(after))) return undefined;
  const held = basis.texts.flatMap(({ folded, origin }) =>
    [...folded.lower.matchAll(/(?<![\d.,])\d+(?:\.\d+)+(?![\d,]|\.\d|\s?(?:%|€|m(?![a-z])))/gu)].flatMap(
      ({ index, 0: clause }) =>
        CLAUSE.test(folded.lower.slice(0, index)) || IS_CLAUSE.test(origin.id.toLowerCase())
          ? [{ clause, origin }]
          : [],
    ),
  );
  const found = held.filter(({ clause }) => clause === written);
  if (found.length > 0) return accepted(...found.map(({ origin }) => origin));
  return held.length > 0 ? missing(`Les données citent l’article ${held[0]?.clause ?? ''}.`) : undefined;
};

const IS_CLAUSE = /(?:^|[._])(?:articles?|clauses?|points?|paragraphes?)(?:[._]|$)/u;
