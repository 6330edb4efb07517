/** CM-20: the rounds of a ballot as an act tells them: votes cast, candidates with their votes, who is said to be elected. */
import type { Part, Span } from '../../../../act/parse/model';
import { sameName } from '../../../../act/parse/people';
import { shifted } from '../../../../act/parse/session';
import { fold } from '../../../../act/reading/fold';
import type { Analysis, Found } from '../../../analysis';
import { says } from '../../shared/council';

export interface Candidate {
  readonly name: string;
  readonly votes: number;
  readonly at: Part;
}

export interface Round {
  readonly round: number;
  readonly cast?: number;
  readonly candidates: readonly Candidate[];
  readonly elected?: Candidate;
}

const HEAD = /(premier|1er|deuxieme|second|2e(?:me)?|2nd|troisieme|3e(?:me)?)\s+tour(?![a-z])/g;
const CAST = /exprimes\s*(?:\([^)]{0,20}\)\s*)?[:=]?\s*(\d{1,3})(?!\d)/;
const RESULT =
  /((?:M\.|Mme|Mlle|Monsieur|Madame|Liste)\s+[^:;,.()\n]{2,60}?)\s*(?:[:;,=–-]|\.{2,}|…|\(|\s(?:a\s+)?(?:obtenu|obtient|recueilli|recueille|avec)|(?<=\s)(?=\d{1,3}\s+(?:voix|suffrages)))\s*:?\s*(\d{1,3})(?!\s*(?:voix|suffrages)\s+(?:pour|à|en\s+faveur|sur\s+le\s+nom)\s)\s*(?:\([^)\n]{0,30}\)\s*)?(?:voix|suffrages|votes)?(?!\d|\s?[/%])/giu;
/** A name without civility is told by its capitals. */
const BARE_RESULT =
  /(?<![\p{L}.]|(?:M\.|Mme|Mlle|Monsieur|Madame|Liste)\s)(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,3})\s*(?:[:=–-]|\.{2,}|…|\(|\s(?:a\s+)?(?:obtenu|obtient|recueilli|recueille)|(?<=\s)(?=\d))\s*:?\s*(\d{1,3})\s*(?:voix|suffrages|votes)/gu;
/** "8 voix pour M. Luc PETIT", "douze bulletins" not: the number, then whom it is for. */
const FOR_RESULT =
  /(?<![\d\p{L}])(\d{1,3})\s+(?:voix|suffrages)\s+(?:pour|à|en\s+faveur\s+de|sur\s+le\s+nom\s+de)\s+((?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s+)?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,3})/gu;
const bareName = (name: string): string => name.replace(/^(?:M\.|Mme|Mlle|Monsieur|Madame)\s+/iu, '');
const ELECTED =
  /((?:M\.|Mme|Mlle|Monsieur|Madame|Liste)\s+[^:;,.()\n]{2,50}?)(?:,[^.;\n]{0,90}?)?\s+(?:est|a\s+été|ayant\s+été|sont)\s+(?:\p{L}+\s+)?(?:proclamé|déclaré|élu|désigné|installé)/giu;

/** "Michel DARDENNE, arrivé en tête au premier tour, est proclamé élu" */
const BARE_ELECTED =
  /(?<![\p{L}.])(\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,3})(?:,[^.;\n]{0,90}?,)?\s+(?:est|a\s+été)\s+(?:proclamé|déclaré|élu|désigné)/gu;

/** The first sign of "premier", "1er", "troisième" or "3e". */
const ROUND_OF: Readonly<Record<string, number>> = { p: 1, '1': 1, t: 3, '3': 3 };

/** Rounds of ballots with their candidates. */
export const roundsIn = (analysis: Analysis): Round[] =>
  analysis.act.affairs.flatMap((affair): Round[] => {
    const heads = analysis
      .search(HEAD, affair)
      // "arrivé en tête de ce premier tour": the round that is told, and no new one.
      .filter(
        ({ match }) =>
          !/(?:(?<![a-z])(?:ce|du|de|le)|en\s+tete\s+au|elu\w*\s+au)\s+$/.test(
            match.input.slice(Math.max(0, match.index - 20), match.index),
          ),
      )
      // "à la majorité relative au deuxième tour, est élu", below the head of the second round.
      .filter(
        (head, i, all) => numberOf(head) !== (i === 0 ? undefined : numberOf(all[i - 1])) || opens(head),
      );
    if (heads.length === 0) {
      const one = roundOf(analysis, affair, 1);
      return says(
        analysis,
        /suffrages\s+(?:valablement\s+)?exprimes|majorite\s+absolue|bulletins/g,
        affair,
      ) && one.candidates.length > 0
        ? [one]
        : [];
    }
    return heads.map(({ start, match }, i) =>
      roundOf(analysis, { start, end: heads[i + 1]?.start ?? affair.end }, numberOf({ match })),
    );
  });

const numberOf = (head: Pick<Found, 'match'> | undefined): number =>
  ROUND_OF[head?.match[1]?.charAt(0) ?? ''] ?? 2;

/** It opens a line or a sentence: "Premier tour de scrutin", "Au deuxième tour, ont obtenu". */
const opens = ({ match }: Found): boolean =>
  /^\W*(?:[ivx\d]{1,3}\W+)?(?:(?:resultats?\s+)?(?:au|lors\s+du|pour\s+le|pour\s+ce|a)\s*)?$/.test(
    match.input
      .slice(Math.max(0, match.index - 80), match.index)
      .split(/\n|(?<=[a-z\d]{2})[.;:]\s/)
      .at(-1) ?? '',
  );

const candidateOf = (
  { index, 0: whole }: RegExpExecArray,
  from: number,
  name = '',
  votes = '',
): Candidate => ({
  name: name.trim(),
  votes: Number(votes),
  at: { start: from + index, end: from + index + whole.trimEnd().length, text: whole.trimEnd() },
});

const roundOf = ({ text }: Analysis, { start, end }: Span, round: number): Round => {
  const words = text.slice(start, end);
  const { lower } = shifted(fold(words), start);
  const cast = CAST.exec(lower)?.[1];
  const titled = [...words.matchAll(RESULT)];
  const bare = [...words.matchAll(BARE_RESULT)].filter(({ index, 0: whole }) =>
    titled.every((one) => index >= one.index + one[0].length || index + whole.length <= one.index),
  );
  const named = [...titled, ...bare].sort((a, b) => a.index - b.index);
  const candidates =
    named.length > 0
      ? named.map((match) => candidateOf(match, start, match[1], match[2]))
      : [...words.matchAll(FOR_RESULT)].map((match) => candidateOf(match, start, match[2], match[1]));
  // A secretary named before is no candidate.
  const elected = [...words.matchAll(ELECTED), ...words.matchAll(BARE_ELECTED)]
    .map((match) => match[1]?.trim() ?? '')
    .map((winner) =>
      candidates.find(
        ({ name }) =>
          name.toLowerCase() === winner.toLowerCase() || sameName(bareName(name), bareName(winner)),
      ),
    )
    .find((candidate) => candidate !== undefined);
  return {
    round,
    ...(cast === undefined ? {} : { cast: Number(cast) }),
    candidates,
    ...(elected === undefined ? {} : { elected }),
  };
};
