/**
 * Where something is taken, bought, left or asked for: "billetterie: médiathèque" against "les billets sont à retirer à l’office de tourisme". The key names the
 * act, and its text one place; the clause speaks of that act at a place of which no fact speaks.
 */
import type { PlainFlag } from '../ground';
import { isKnown } from '../sentences/support';
import { singular } from '../text/stems';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

/** What keys call an act, and how texts speak of it. */
const ACTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:billetterie|billets?|ventes?)$/u,
    /(?<![a-z])(?:billet\w*|vendu\w*|ventes?|tickets?|retir\w+|achet\w+)(?![a-z])/u,
  ],
  [/^(?:retraits?|remises?)$/u, /(?<![a-z])(?:retir\w+|retraits?|recuper\w+|remis\w*|remettr\w+)(?![a-z])/u],
  [/^(?:depots?)$/u, /(?<![a-z])(?:depos\w+|depots?|remis\w*|remettr\w+)(?![a-z])/u],
  [/^(?:inscriptions?)$/u, /(?<![a-z])(?:inscri\w+)(?![a-z])/u],
  [/^(?:reservations?)$/u, /(?<![a-z])(?:reserv\w+)(?![a-z])/u],
  [/^(?:distributions?)$/u, /(?<![a-z])(?:distribu\w+|retir\w+)(?![a-z])/u],
  [/^(?:renseignements?|informations?)$/u, /(?<![a-z])(?:renseign\w+|informations?)(?![a-z])/u],
  [/^(?:consultations?)$/u, /(?<![a-z])(?:consult\w+)(?![a-z])/u],
];
const PLACE =
  '(?:office\\s+d[eu]\\s+tourisme|mairie|mediatheque|bibliotheque|gymnase|creche|piscine|gare|perception|tresorerie|sous-prefecture|prefecture|commissariat|gendarmerie|police\\s+municipale|hotel\\s+de\\s+ville|maison\\s+[a-z]+(?:\\s+[a-z]+)?|centre\\s+[a-z]+|salle\\s+[a-z]+(?:\\s+[a-z]+)?|ecole|college|lycee|theatre|cinema|musee|boulangerie|pharmacie|epicerie|tabac|dechetterie|ccas)';
const AT = new RegExp(
  `(?<![a-z])(?:a\\s+la\\s|a\\s+l'|au\\s|en\\s|aupres\\s+d(?:e\\s+la\\s|e\\s+l'|u\\s)|dans\\s+(?:la|le)\\s)\\s*(${PLACE})(?![a-z])`,
  'gu',
);
/** These are lodged, read and asked for where the law says. */
const OF_LAW = /(?<![a-z])(?:recours|actes?|arretes?|deliberations?|reclamations?|requetes?)(?![a-z])/u;
const ANY = new RegExp(`(?<![a-z])${PLACE}(?![a-z])`, 'u');

export const counters: TextRule = ({ read, basis, sentences }) => {
  const { lower } = read.folded;
  return basis.texts.flatMap((fact): PlainFlag[] => {
    if (fact.origin.kind !== 'fact' || fact.tokens.length > 8 || !ANY.test(fact.folded.lower)) return [];
    const words = pathWords(fact.origin.id.split('.').at(-1) ?? '');
    const act = ACTS.find(([key]) => words.some((word) => key.test(word)))?.[1];
    if (act === undefined) return [];
    return sentences.flatMap((sentence) => {
      const said = lower.slice(sentence.from, sentence.to);
      return [...said.matchAll(AT)].flatMap((match): PlainFlag[] => {
        const place = match[1] ?? '';
        const clause =
          said
            .slice(0, match.index)
            .split(/[;:,]|\s(?:et|puis|mais)\s/u)
            .at(-1) ?? '';
        const heads = place.match(/[a-z]{4,}/gu) ?? [];
        if (
          !act.test(clause) ||
          OF_LAW.test(clause) ||
          heads
            .slice(0, 2)
            .every((word) => isKnown(word, basis.vocabulary) || isKnown(singular(word), basis.vocabulary))
        )
          return [];
        const to = sentence.from + match.index + match[0].length;
        return [
          {
            ...{ from: to - place.length, to, kind: 'role' },
            why: `Dans les données, c’est un autre lieu («\u00A0${fact.folded.text.trim()}\u00A0»).`,
          },
        ];
      });
    });
  });
};
