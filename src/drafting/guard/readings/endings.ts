/**
 * A sentence left open for the machine to end, where the end is a judgement: "le jury propose de retenir…", "la sanction adaptée serait…".
 */
import { peopleIn, raws, type Reading } from '../frame';
import type { Act } from '../lexicon/acts';
import type { Clause } from '../segments';

const ENDS = /^(?:complet\w*|fini|finis|finir|finisez|termin\w*|continue\w*|poursui\w*|finish|achev\w*)$/u;
const DECIDING: ReadonlySet<Act | undefined> = new Set([
  'rank',
  'choose',
  'filter',
  'sanction',
  'recruit',
  'award',
  'decide',
]);

/** Index of the first clause that asks for an end; -1 when none does. */
export const openerIn = (clauses: readonly Clause[]): number =>
  clauses.findIndex(({ words }) => words.slice(0, 4).some(({ key }) => ENDS.test(key)));

export const endings: Reading = ({ words, quoted, index }, { opener, people }) => {
  if (opener < 0 || (quoted.length === 0 && index <= opener)) return undefined;
  const text = quoted.length > 0 ? quoted : words;
  if (text.some(({ thing }, i) => thing && i < 8)) return undefined;
  const at = text.findIndex(
    ({ verb, noun, superlative }) =>
      DECIDING.has(verb) || noun === 'sanction' || noun === 'choose' || superlative,
  );
  const kind =
    peopleIn(text) ?? people[0] ?? (text.some(({ noun }) => noun === 'sanction') ? 'agent' : undefined);
  return at < 0 || kind === undefined
    ? undefined
    : { act: text[at]?.verb ?? text[at]?.noun ?? 'choose', people: kind, words: raws(text, at) };
};
