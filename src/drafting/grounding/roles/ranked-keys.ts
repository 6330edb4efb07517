/**
 * What a ranked key holds told of another rank: "les hameaux sont traités en priorité 3" of "priorite_2: hameaux". A clause that says one rank and an item of
 * another rank alone; texts only.
 */
import type { PlainFlag } from '../ground';
import { rankedKeys as keysOf, rankedNoun } from '../match/ranks-in-keys';
import { sameNoun } from '../text/stems';
import type { TextRule } from './find-roles';

export const rankedKeys: TextRule = ({ read, judged, basis, sentences }) => {
  const keys = keysOf(basis).filter(({ noun }) => noun.length > 3);
  if (new Set(keys.map(({ rank }) => rank)).size < 2) return [];
  const { lower } = read.folded;
  const itemsOf = (ids: ReadonlySet<string>): readonly string[] =>
    basis.texts.flatMap(({ origin, tokens }) =>
      ids.has(origin.id) && tokens.length < 6 && tokens.some((one) => one.length > 3)
        ? [tokens.join(' ')]
        : [],
    );
  return sentences.flatMap((sentence): PlainFlag[] => {
    const said = ` ${(lower.slice(sentence.from, sentence.to).match(/[a-z\d]+/gu) ?? []).join(' ')} `;
    const told = judged.filter(
      ({ claim: { from, to, value } }) =>
        value.type === 'number' &&
        from >= sentence.from &&
        to <= sentence.to &&
        rankedNoun(lower, from) !== undefined,
    );
    const [only, ...more] = told;
    if (only?.claim.value.type !== 'number' || more.length > 0) return [];
    const noun = rankedNoun(lower, only.claim.from) ?? '';
    const { number } = only.claim.value;
    const family = keys.filter((one) => sameNoun(one.noun, noun));
    const idsOf = (isOwn: boolean): ReadonlySet<string> =>
      new Set(family.flatMap(({ id, rank }) => ((rank === number) === isOwn ? [id] : [])));
    const isSaid = (item: string): boolean => said.includes(` ${item} `);
    const mine = itemsOf(idsOf(true));
    return mine.length > 0 && !mine.some(isSaid) && itemsOf(idsOf(false)).some(isSaid)
      ? [
          {
            ...{ from: only.claim.from, to: only.claim.to, kind: 'role' },
            why: 'Dans les données, cela a un autre rang.',
          },
        ]
      : [];
  });
};
