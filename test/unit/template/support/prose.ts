/** What no text of ours may ever hold, whatever the facts. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['braces', /\{\{|\}\}/u],
  ['two spaces', /[ \u00A0\u202F\t][ \u00A0\u202F\t]/u],
  ['a space at an end', /^[ \u00A0\u202F\t]|[ \u00A0\u202F\t]$/u],
  ['a line end', /[\r\n]/u],
  ['a space before a comma or a full stop', /[ \u00A0\u202F][,.](?:\s|$)/u],
  ['a straight apostrophe', /\p{L}'\p{L}/u],
  ['a value of the machine', /undefined|null|NaN|\[object|Infinity/u],
  ['an ISO date', /\d{4}-\d\d-\d\d/u],
  [
    'an elision missed',
    /(?<![\p{L}’-])(?:qu|d|jusqu|lorsqu|puisqu)e[ \u00A0](?:une?|il|elle|école|eau|île|été|Ornans)(?!\p{L})/iu,
  ],
  ['a contraction missed', /(?<![\p{L}’-])de le (?:FC|Havre)/u],
];

/** Names of the faults of a paragraph. */
export const faultsOf = (text: string): readonly string[] =>
  FAULTS.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name}: ${text}`);
