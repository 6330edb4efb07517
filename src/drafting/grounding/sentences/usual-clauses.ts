/**
 * What acts and letters of a kind say whatever the facts, because the law or their nature has it so: no alcohol for the young where drinks are sold, no entry where a
 * perimeter of safety stands. Data only; it flags nothing.
 */
import type { Basis } from '../match/basis';

interface Usual {
  /** Words of the facts that tell the kind. */
  readonly kind: RegExp;
  /** Beginnings of the words that it brings. */
  readonly words: RegExp;
  /** A rule that it may state without its text: plain lower case, a sentence or a clause. */
  readonly rule: RegExp;
}

const USUAL: readonly Usual[] = [
  {
    kind: /^(?:boisson|buvette|alcool|spiritueu)/u,
    words: /^(?:alcool|mineur|ivresse|ivre|tranquill|interdiction|vendre)/u,
    rule: /(?<![a-z])(?:alcool|boissons?)[a-z' ]*\smineurs?(?![a-z])|mineurs?[^,;:.]*(?:alcool|boissons?)|(?<![a-z])ivres?(?:se)?(?![a-z])/u,
  },
  {
    kind: /^(?:perimetre|peril|effondr|arrete_de_peril|evacu)/u,
    words: /^(?:penetr|acced|stationn|approch)/u,
    rule: /(?<![a-z])(?:nul|personne|il|on)\s[^,;:.]*(?:penetrer|acceder|entrer|stationner|approcher|franchir)(?![a-z])/u,
  },
  {
    kind: /^(?:passeport|cni|empreinte)/u,
    words: /^(?:empreinte|presence)/u,
    rule: /(?<![a-z])(?:presence\s[^,;:.]*|presenter\s+en\s+personne\s[^,;:.]*)(?![a-z])[^,;:.]*empreintes?|empreintes?[^,;:.]*presence/u,
  },
  {
    kind: /^(?:chiens?$|chats?$|animal|animaux|fourriere|divagation|errants?$)/u,
    words: /^(?:divag|domesti|laiss)/u,
    rule: /(?<![a-z])divag(?:uer|ation)(?![a-z])/u,
  },
  {
    kind: /^(?:repas|portage|plateau)/u,
    words: /^(?:refrigerateur|frigo|rechauff)/u,
    rule: /(?<![a-z])(?:refrigerateur|au\s+frais|chaine\s+du\s+froid)(?![a-z])/u,
  },
];

const usualOf = ({ vocabulary }: Basis): readonly Usual[] =>
  USUAL.filter(({ kind }) => [...vocabulary].some((word) => kind.test(word)));

/** A word that the kind of act brings. */
export const isUsualWord = (word: string, basis: Basis): boolean =>
  usualOf(basis).some(({ words }) => words.test(word));

/** A rule that acts of the kind state of themselves. */
export const isUsualRule = (clause: string, basis: Basis): boolean =>
  usualOf(basis).some(({ rule }) => rule.test(clause));
