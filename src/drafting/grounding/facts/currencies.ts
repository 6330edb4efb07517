/**
 * Currencies other than the euro: how texts write them and how keys name them ("prix_xpf", "montant_chf", "devise: F CFP"). An amount that says none is in
 * euros in a text; in a fact it may be in any that the facts speak of.
 */
export type Currency = 'xpf' | 'chf' | 'usd' | 'gbp' | 'franc';

interface Known {
  readonly code: Currency;
  /** Plain lower case, as a text writes it after a number. */
  readonly said: string;
  /** Last words of a key. */
  readonly key: RegExp;
  /** Words of facts that make it likely. */
  readonly about: RegExp;
  readonly name: string;
}

/** The longest spelling first: "francs" alone is of any of those that bear the name. */
const KNOWN: readonly Known[] = [
  {
    code: 'xpf',
    said: 'xpf|f\\.?\\s?c\\.?f\\.?p\\.?|cfp|francs?\\s+(?:cfp|(?:du\\s+)?pacifique)',
    key: /(?:^|_)(?:xpf|f?_?cfp|francs?_(?:cfp|pacifique))$/u,
    about:
      /^(?:xpf|cfp|f?cfp|pacifique|polynesi\w+|caledoni\w+|wallis|futuna|tahiti|papeete|noumea|moorea)$/u,
    name: 'francs CFP',
  },
  {
    code: 'chf',
    said: 'chf|francs?\\s+suisses?',
    key: /(?:^|_)(?:chf|francs?_suisses?)$/u,
    about: /^(?:chf|suisses?|helvet\w+|geneve|lausanne|bale)$/u,
    name: 'francs suisses',
  },
  {
    code: 'usd',
    said: 'usd|dollars?(?:\\s+(?:us|americains?))?|\\$',
    key: /(?:^|_)(?:usd|dollars?)$/u,
    about: /^(?:usd|dollars?|americain\w*|etats-unis)$/u,
    name: 'dollars',
  },
  {
    code: 'gbp',
    said: 'gbp|livres?\\s+sterlings?|£',
    key: /(?:^|_)(?:gbp|livres?_sterlings?)$/u,
    about: /^(?:gbp|sterling|britannique|londres|jersey|guernesey)$/u,
    name: 'livres sterling',
  },
  {
    code: 'franc',
    said: 'francs?',
    key: /(?:^|_)francs?$/u,
    about: /^francs?$/u,
    name: 'francs',
  },
];

/** Any of them after a number. Source of a pattern, one group: none. */
export const FOREIGN = `(?:${KNOWN.map(({ said }) => said).join('|')})(?![a-z])`;

/** The currency that such words say. */
export const currencyOf = (said: string): Currency | undefined =>
  KNOWN.find((one) => new RegExp(`^(?:${one.said})$`, 'u').test(said.trim()))?.code;

/** The currency that a key in snake case ends with. */
export const currencyOfKey = (key: string): Currency | undefined =>
  KNOWN.find((one) => one.key.test(key))?.code;

export const nameOf = (currency: Currency): string =>
  KNOWN.find(({ code }) => code === currency)?.name ?? 'euros';

/** Whether a word of the facts speaks of it. */
export const speaksOf = (currency: Currency, word: string): boolean =>
  KNOWN.some(({ code, about }) => areOne(code, currency) && about.test(word));

/** "francs" may be of either kind. */
export const areOne = (one: Currency, other: Currency): boolean =>
  one === other ||
  ([one, other].every((code) => /^(?:franc|xpf|chf)$/u.test(code)) && [one, other].includes('franc'));
