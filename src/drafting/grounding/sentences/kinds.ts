/**
 * Another kind of place or of body before a name that the facts have: "au gymnase Aimé-Dorlis" of "Salle polyvalente Aimé-Dorlis". Only where each
 * fact that has the name tells its kind, and no fact speaks of the kind that the text tells.
 */
import type { Claim } from '../claim';
import type { PlainFlag } from '../ground';
import { pathWords } from '../roles/labels';
import type { TextRule } from '../roles/find-roles';

/** One kind a line, under all the words that offices use for it; plain lower case. */
const KINDS = `
  gymnase complexe halle cosec dojo salle
  stade terrain
  ecole groupe maternelle primaire
  college
  lycee
  creche multi-accueil halte-garderie
  bibliotheque mediatheque ludotheque
  theatre auditorium cinema
  piscine
  eglise chapelle basilique abbatiale
  mairie hotel
  place placette esplanade parvis
  rue ruelle
  square jardin parc
  avenue
  boulevard
  impasse
  chemin sentier
  quai
  parking
  cimetiere
  pont passerelle
  residence
  foyer
  musee
  camping
  hameau lieu-dit
  lotissement
  etang lac
  captage
  reservoir
  moulin
  chateau
  port
  foret bois
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

const WORDS = KINDS.flat().join('|');
/** A hall may be in anything, and a place may be called by what is on it. */
const LOOSE: readonly (readonly [string, string])[] = [
  ['salle', 'foyer'], ['salle', 'mairie'], ['salle', 'ecole'], ['salle', 'theatre'], ['salle', 'residence'], ['halle', 'place'],
  ['ecole', 'creche'], ['parking', 'place'], ['salle', 'bibliotheque'], ['salle', 'college'], ['salle', 'lycee'], ['salle', 'musee'], ['salle', 'chateau'],
  ['stade', 'gymnase'], ['cimetiere', 'eglise'], ['musee', 'chateau'], ['foyer', 'residence'],
]; // prettier-ignore

const lineOf = (kind: string): number => KINDS.findIndex((line) => line.includes(kind));
const areLoose = (a: string, b: string): boolean =>
  LOOSE.some(([one, other]) =>
    [[a, b] as const, [b, a] as const].some(
      ([x, y]) => lineOf(x) === lineOf(one) && lineOf(y) === lineOf(other),
    ),
  );

/** The kind that the text gives to a name, and the words of the name without it. */
const kindOf = (
  { from, to, value }: Claim,
  lower: string,
): { readonly kind: string; readonly words: readonly string[]; readonly from: number } | undefined => {
  if (value.type === 'street')
    return lineOf(value.way) < 0 ? undefined : { kind: value.way, words: value.name, from };
  if (value.type !== 'name' || value.civility !== undefined) return undefined;
  const words = value.parts.flat().filter((word) => lineOf(word) < 0);
  if (words.length === 0) return undefined;
  const inside = INSIDE.exec(lower.slice(from, to))?.[1];
  if (inside !== undefined) return { kind: inside, words, from };
  const start = Math.max(0, from - 40);
  const before = BEFORE.exec(lower.slice(start, from));
  return before?.[1] === undefined ? undefined : { kind: before[1], words, from: start + before.index };
};
const INSIDE = new RegExp(`^(${WORDS})(?![a-z])`, 'u');
const BEFORE = new RegExp(
  `(?<![a-z])(${WORDS})(?:\\s(?:municipale?|communale?|scolaire|polyvalente?|omnisports?|sportif))?\\s(?:(?:de\\s+la|du|de|des)\\s|de\\s+l'|d')?$`,
  'u',
);

export const kinds: TextRule = ({ read, judged, basis }) => {
  const { lower } = read.folded;
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!match.ok) return [];
    const told = kindOf(claim, lower);
    if (told === undefined) return [];
    const { kind, words, from } = told;
    const known = basis.texts.filter(
      ({ origin, tokens }) => origin.kind === 'fact' && words.every((word) => tokens.includes(word)),
    );
    const others = known.map(({ tokens, origin }) => {
      const first = Math.min(...words.map((word) => tokens.indexOf(word)));
      const near = tokens.slice(Math.max(0, first - 5), first).findLast((token) => lineOf(token) >= 0);
      return near === undefined
        ? pathWords(origin.id.split('.').at(-1) ?? '').filter((word) => lineOf(word) >= 0)
        : [near];
    });
    if (others.length === 0 || others.some((list) => list.length === 0)) return [];
    const isKnown =
      basis.vocabulary.has(kind) ||
      others
        .flat()
        .some(
          (one) =>
            (lineOf(one) === lineOf(kind) && one !== 'salle' && kind !== 'salle') || areLoose(one, kind),
        );
    return isKnown
      ? []
      : [
          {
            from,
            to: claim.to,
            kind: 'place',
            why: 'Les données n’en font pas un lieu de cette sorte.',
          },
        ];
  });
};
