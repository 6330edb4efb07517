/**
 * The votes that the facts count, one a record: under the keys "pour", "contre" and "abstentions", or told in a text under a key of voting. One reader for
 * what a text says of a vote and for the numbers that it gives.
 */
import { NUMBER, parseNumber } from '../text/numbers';
import { plainWords } from '../text/plain-words';
import type { FactSet } from './evidence';
import { parentOf } from './paths';

export interface Vote {
  readonly pour: number | undefined;
  readonly contre: number | undefined;
  readonly abstentions: number | undefined;
}
export type Count = keyof Vote;

export interface CountedVote {
  readonly vote: Vote;
  /** The fact that gives each count. */
  readonly ids: { readonly [count in Count]?: string };
}

const KEYS: Readonly<Record<Count, RegExp>> = {
  pour: /^(?:pour|favorables?)$/u,
  contre: /^(?:contre|defavorables?|opposes?|oppositions?)$/u,
  abstentions: /^abstentions?$/u,
};
const COUNTS = ['pour', 'contre', 'abstentions'] as const;
const VOTE_KEY = /(?:^|[._])(?:votes?|scrutin|suffrages?|voix|resultat_vote)(?:[._]|$)/u;

/** Of a record the first count of each kind stands. */
export const votesOf = ({ evidence, texts }: Pick<FactSet, 'evidence' | 'texts'>): readonly CountedVote[] => {
  const records = new Map<string, { [count in Count]?: { readonly number: number; readonly id: string } }>();
  const put = (record: string, count: Count, number: number, id: string): void => {
    records.set(record, { [count]: { number, id }, ...records.get(record) });
  };
  for (const { origin, value } of evidence) {
    if (origin.kind !== 'fact' || value.type !== 'number') continue;
    const key = (origin.id.split('.').at(-1) ?? '')
      .replace(/([a-z])([A-Z])/gu, '$1 $2')
      .replace(/[_-]/gu, ' ');
    const words = plainWords(key).filter(
      (word) => !/^(?:nb|nombre|voix|votes?|suffrages?|de|d)$/u.test(word),
    );
    for (const count of COUNTS)
      if (words.length === 1 && KEYS[count].test(words[0] ?? ''))
        put(parentOf(origin.id), count, value.number, origin.id);
  }
  for (const { origin, folded } of texts) {
    // A text that is a vote and nothing else has been read as the record that it stands for.
    if (origin.kind !== 'fact' || records.has(origin.id) || !VOTE_KEY.test(origin.id.toLowerCase())) continue;
    for (const match of folded.lower.matchAll(TOLD)) {
      const number = parseNumber(match[1] ?? '');
      const count = COUNTS.find((one) => (match[2] ?? '').startsWith(one.replace(/s$/u, '')));
      if (number !== undefined && count !== undefined) put(origin.id, count, number, origin.id);
    }
  }
  return [...records.values()].map(({ pour, contre, abstentions }) => ({
    vote: { pour: pour?.number, contre: contre?.number, abstentions: abstentions?.number },
    ids: {
      ...(pour === undefined ? {} : { pour: pour.id }),
      ...(contre === undefined ? {} : { contre: contre.id }),
      ...(abstentions === undefined ? {} : { abstentions: abstentions.id }),
    },
  }));
};
const TOLD = new RegExp(`(${NUMBER})\\s+(?:voix\\s+|votes?\\s+)?(pour|contre|abstentions?)(?![a-z])`, 'gu');
