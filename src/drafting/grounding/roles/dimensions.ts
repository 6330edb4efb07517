/**
 * A measure under the name of another dimension: "2,30 m de hauteur" of "largeur_m: 2.3". The word stands right against the value; only values of facts
 * whose keys all say a dimension, and another one.
 */
import { keyTold } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

/** One dimension a line, all its names; plain lower case. */
const DIMENSIONS = [
  /^(?:largeurs?|large|larges)$/u,
  /^(?:hauteurs?|haut|hauts|gabarit)$/u,
  /^(?:longueurs?|long|longs|lineaire)$/u,
  /^(?:profondeurs?|profond|profonds)$/u,
  /^(?:epaisseurs?|epais)$/u,
  /^(?:diametres?)$/u,
  /^(?:distances?|eloignement|recul)$/u,
  /^(?:altitudes?)$/u,
  /^(?:perimetres?|rayon)$/u,
];
/** A way of 32 km is as long as it is far. */
const isOne = (a: number, b: number): boolean =>
  a === b || [a, b].every((one) => one === dimensionOf('longueur') || one === dimensionOf('distance'));
const dimensionOf = (word: string): number => DIMENSIONS.findIndex((names) => names.test(word));

export const dimensions: TextRule = ({ read, judged, sentences }) => {
  const { lower } = read.folded;
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'measure' || !match.ok || match.evidence === undefined) return [];
    const own = match.evidence.map(({ origin }) =>
      origin.kind === 'fact'
        ? pathWords(origin.id)
            .map(dimensionOf)
            .filter((one) => one >= 0)
        : [],
    );
    if (own.length === 0 || own.some((one) => one.length === 0)) return [];
    const sentence = sentenceAt(sentences, claim.from);
    const after = /^\s+(?:de\s+|d'|en\s+)?(?:la\s+)?([a-z]{4,})(?![a-z])/u.exec(
      lower.slice(claim.to, sentence.to),
    )?.[1];
    const before =
      /(?<![a-z])([a-z]{4,})\s+(?:(?:libre|maximale?|minimale?|utile|totale|limitee?|autorisee?|reduite|est|sera|de|d'|fixee|a|portee|ramenee|inferieure|superieure|n'excedant\s+pas|:)\s*){0,4}$/u.exec(
        lower.slice(sentence.from, claim.from),
      )?.[1];
    const said = [after, before]
      .map((word) => (word === undefined ? -1 : dimensionOf(word)))
      .find((one) => one >= 0);
    return said === undefined || own.some((one) => one.some((mine) => isOne(mine, said)))
      ? []
      : [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, cette mesure est celle de «\u00A0${keyTold(match.evidence[0]?.origin)}\u00A0».`,
          },
        ];
  });
};
