/**
 * What became of a thing that a text names: "le rapport lui a été communiqué" of "document_refuse: rapport". The key ends with a participle, the text stands before a verb of the contrary, and nothing
 * denies it between the two.
 */
import { keyTold } from '../facts/paths';
import { lastName } from '../facts/key-units';
import type { PlainFlag } from '../ground';
import type { TextRule } from './find-roles';

const CONTRARY: readonly (readonly [key: RegExp, said: string])[] = [
  [
    /_(?:refusee?s?|rejetee?s?|ecartee?s?|non_communiquee?s?|irrecevables?|ajournee?s?)$/u,
    '(?:communique|transmis|accorde|accepte|retenu|delivre|remis|approuve|autorise|admis|valide|envoye|adresse)',
  ],
  [
    /_(?:communiquee?s?|accordee?s?|acceptee?s?|retenue?s?|approuvee?s?|admise?s?|autorisee?s?|validee?s?|transmise?s?)$/u,
    '(?:refuse|rejete|ecarte|ajourne|exclu|interdit)',
  ],
  [/_(?:supprimee?s?|annulee?s?|fermee?s?|abandonnee?s?)$/u, '(?:maintenu|conserve|cree|ouvert|confirme)'],
  [/_(?:maintenue?s?|conservee?s?|confirmee?s?)$/u, '(?:supprime|annule|abandonne|ferme|reporte)'],
  [/_(?:manquante?s?|absente?s?)$/u, '(?:fourni|recu|joint|transmis|produit)'],
];
const GAP = "(?:\\s+(?!ne\\s|n'|et\\s|ou\\s|mais\\s|qui\\s|que\\s|dont\\s|pas\\s|non\\s)[a-z'-]+){0,5}?";
const BE =
  '(?:a\\s+(?:bien\\s+)?ete|ont\\s+(?:bien\\s+)?ete|est|sont|sera|seront|peut\\s+(?:vous\\s+|lui\\s+)?etre|peuvent\\s+(?:vous\\s+|lui\\s+)?etre|pourra\\s+(?:vous\\s+|lui\\s+)?etre)\\s+(?:[a-z]+ment\\s+|donc\\s+|bien\\s+)?';

export const statesOfTexts: TextRule = ({ read, basis, sentences }) => {
  const { lower } = read.folded;
  return basis.texts.flatMap(({ origin, tokens, folded }): readonly PlainFlag[] => {
    const said = CONTRARY.find(([key]) => key.test(lastName(origin.id)))?.[1];
    if (said === undefined || origin.kind !== 'fact' || tokens.length < 2 || tokens.length > 9) return [];
    // "la demande de X est accordée": only the whole text is the thing, and no other key tells it so.
    const isToldTwice = basis.texts.some(
      (other) =>
        other.origin.id !== origin.id &&
        new RegExp(`_${said}`, 'u').test(lastName(other.origin.id)) &&
        other.folded.lower.trim() === folded.lower.trim(),
    );
    if (isToldTwice) return [];
    const pattern = new RegExp(
      `(?<![a-z\\d])${tokens.join("[ '’./-]+")}${GAP}\\s+(?:lui\\s+|vous\\s+|leur\\s+)?${BE}${said}(?:e?s?)(?![a-z])`,
      'gu',
    );
    return sentences.flatMap((sentence) =>
      [...lower.slice(sentence.from, sentence.to).matchAll(pattern)].map(
        ({ 0: phrase, index }): PlainFlag => ({
          ...{ from: sentence.from + index, to: sentence.from + index + phrase.length },
          kind: 'contradiction',
          why: `Les données disent le contraire («\u00A0${keyTold(origin)}\u00A0»).`,
        }),
      ),
    );
  });
};
