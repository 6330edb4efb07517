/**
 * Another part of a place that the facts tell whole: "dans la cour du fort Vauban" of "parvis du fort Vauban", "sous le préau de l’école" of "cour de
 * l’école". Parts that exclude each other, before the very words of the fact; a part that any fact speaks of is let through.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';

/** One part a line, under all its names; plain lower case. */
const PARTS = `
  parvis place placette esplanade
  cour
  preau
  hall entree accueil
  salle salon
  jardin parc square verger
  pelouse pre prairie
  parking stationnement
  terrasse
  cave sous-sol crypte
  grange
  perron
  cloitre
  nef choeur
  chapelle
  refectoire cantine restaurant
  dortoir
  gymnase
  bibliotheque mediatheque
  grenier combles
  toit toiture
  plage
  port
  kiosque
  stade terrain
  vestiaire vestiaires
  piscine
  remparts
  tour donjon
  ecuries
  pignon
  facade
  escalier
  cuisine
  atelier
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));
const WORDS = PARTS.flat().join('|');
const OF = "(?:de\\s+la\\s+|de\\s+l'|du\\s+|des\\s+|de\\s+|d')";
const SMALL = /^(?:de|du|des|la|le|les|l|d)$/u;

export const placeParts: TextRule = ({ read, basis }) =>
  basis.texts.flatMap(({ origin, tokens, folded }): PlainFlag[] => {
    const at = tokens.findIndex((token) => PARTS.some((part) => part.includes(token)));
    const [own = '', of = ''] = tokens.slice(Math.max(0, at), at + 2);
    const whole = tokens.slice(at + 1).filter((token) => !SMALL.test(token));
    // Only a fact that is the place itself: its words up to the end.
    if (origin.kind !== 'fact' || at < 0 || at > 1 || !SMALL.test(of)) return [];
    if (whole.length === 0 || whole.length > 5 || !whole.some((token) => /^[a-z]{4,}$/u.test(token)))
      return [];
    const pattern = new RegExp(
      `(?<![a-z])(${WORDS})s?\\s+${OF}(?:${whole.join("[ '’-]+(?:(?:de|du|des|la|le|les|l|d)[ '’]+){0,2}")})(?![a-z])`,
      'gu',
    );
    return [...read.folded.lower.matchAll(pattern)].flatMap(({ 0: said, 1: part = '', index }): PlainFlag[] =>
      basis.vocabulary.has(part) || PARTS.some((names) => names.includes(part) && names.includes(own))
        ? []
        : [
            {
              ...{ from: index, to: index + said.length, kind: 'place' },
              why: `Les données disent «\u00A0${folded.text.trim()}\u00A0».`,
            },
          ],
    );
  });
