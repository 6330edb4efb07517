/** CM-14: what is adopted has more votes for than against; the absolute majority is counted over the votes cast. */
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { urnsIn } from '../shared/ballots';
import { says } from '../shared/council';
import { sittingsOf } from '../shared/sittings';
import type { Sitting } from '../shared/sittings';
import { examples as rightExamples } from './cm-14/examples/right';
import { examples as wrongExamples } from './cm-14/examples/wrong';
import { examples as othersExamples } from './cm-14/examples/others';

/** Abstentions are left out: suffrages exprimés. */
export const absoluteMajority = (cast: number): number => Math.floor(cast / 2) + 1;

const BALLOT =
  /suffrages\s+(?:valablement\s+)?exprimes\s*(?:[:=|]|\.{2,}\s*:?|…+\s*:?|_{2,})?\s*(\d+)(?:[^.]{0,60}?|\.\s+)majorite\s+absolue\s*(?:requise\s*)?(?:des\s+suffrages\s+(?:exprimes\s*)?)?(?:[:=|]|de|est\s+de|\.{2,}\s*:?|…+\s*:?|_{2,})?\s*(\d+)/g;

/** "suffrages exprimés : 15 ; majorité absolue : 8", as a count of ballots tells them, on a line or with dots that lead. */
const ballots = (analysis: Analysis): Outcome[] => {
  const told = analysis
    .search(BALLOT)
    .map(({ start, end, match }) => ({ start, end, cast: Number(match[1]), stated: Number(match[2]) }));
  const opened = analysis
    .derive(urnsIn)
    .flatMap(({ start, end, cast, majority: stated }) =>
      stated === undefined ? [] : [{ start, end, cast, stated }],
    )
    .filter((urn) => !told.some(({ start, end }) => start < urn.end && urn.start < end));
  return [...told, ...opened].flatMap(({ start, end, cast, stated }): Outcome[] => {
    const right = absoluteMajority(cast);
    return right === stated
      ? []
      : [finding('threshold', { start, end }, { values: { cast, right, stated } })];
  });
};

/** "par 6 voix pour et 7 contre, le conseil municipal :", with what it decides below. */
const ANNOUNCES = /(?:conseil|comité|assemblée)[^\n]*:\s*$/iu;

/** What is decided may come before the vote, up to the vote before; when the vote announces it, it comes up to the next one. */
const decidedBy = (analysis: Analysis, sittings: readonly Sitting[], i: number, span: Span): Span => {
  const [previous, mine, next] = [sittings[i - 1], sittings[i], sittings[i + 1]];
  const affair = mine?.affair ?? span;
  const limit = next?.affair === affair ? (next.vote.span?.start ?? affair.end) : affair.end;
  return {
    start: previous?.affair === affair ? span.start : affair.start,
    end: ANNOUNCES.test(analysis.text.slice(span.start, span.end)) ? limit : span.end,
  };
};

export const rule = defineRule({
  meta: {
    id: 'CM-14',
    title: {
      fr: 'Majorité absolue des suffrages exprimés, abstentions non comptées',
      en: 'Absolute majority of the votes cast, abstentions left out',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-20'],
    method: 'A',
    needs: [],
    messages: {
      lost: {
        fr: 'La délibération est dite adoptée, mais elle a recueilli {for} voix pour et {against} contre : elle est rejetée.',
        en: 'Said to be adopted, with {for} votes for and {against} against: it is rejected.',
      },
      won: {
        fr: 'La proposition est dite rejetée, mais elle a recueilli {for} voix pour et {against} contre : elle est adoptée.',
        en: 'Said to be rejected, with {for} votes for and {against} against: it is adopted.',
        severity: 'major',
      },
      threshold: {
        fr: 'La majorité absolue de {cast} suffrages exprimés est {right}, et non {stated}.',
        en: 'The absolute majority of {cast} votes cast is {right}, not {stated}.',
        severity: 'major',
      },
    },
  },
  check: ({ analysis }) => {
    const sittings = analysis.derive(sittingsOf);
    const lead = analysis.act.session.majority;
    const outcomes = sittings.flatMap((sitting, i): Outcome[] => {
      const { vote } = sitting;
      const { for: yes, against, span, majority } = vote;
      const stated = majority ?? (sittings.length === 1 ? lead : undefined);
      const cast = castOf(sitting);
      const right = cast.map(absoluteMajority);
      const wrong =
        stated !== undefined &&
        cast[0] !== undefined &&
        right[0] !== undefined &&
        !right.includes(stated.value)
          ? [
              finding('threshold', stated, {
                values: { cast: cast[0], right: right[0], stated: stated.value },
              }),
            ]
          : [];
      if (yes === undefined || against === undefined || span === undefined) return wrong;
      const values = { for: yes.value, against: against.value };
      const own = decidedBy(analysis, sittings, i, span);
      const rejected = says(
        analysis,
        /rejet(?:te|ee?s?)(?![a-z])|repousse|(?:n'est|ne\s+sont|n'a|n'ont)\s+pas\s+(?:ete\s+)?(?:adopte|approuve|accepte)|n'(?:adopte|approuve)\s+pas|defavorable|s'oppose|refuse/g,
        { start: span.start, end: own.end },
      );
      if (yes.value < against.value) {
        const adopted = says(
          analysis,
          /(?<!pas\s)(?<!pas\s[a-z]{3}\s)(?:adopte|approuve|accepte(?![a-z]*\s+de\s+mettre))|delibere[^.]{0,80}decide|(?<=\n\s{0,9})(?:article\s+\w+\s*[:.–-]+\s*)?(?:[-–•]\s*)?(?:decide|autorise|fixe|attribue|accorde|vote(?!\s*:))(?![a-z])/g,
          own,
        );
        return adopted && !rejected ? [finding('lost', yes, { values }), ...wrong] : wrong;
      }
      const lost = says(
        analysis,
        /(?:deliberation|proposition|motion|projet|amendement|point)[^.;\n]{0,60}(?:est|a\s+ete)\s+(?:rejete|repousse)|n'est\s+pas\s+(?:adopte|approuve)|(?<=\n\s{0,9})rejetee?s?(?![a-z])/g,
        span,
      );
      return yes.value > against.value && lost ? [finding('won', yes, { values }), ...wrong] : wrong;
    });
    const ballot = outcomes.length > 0 ? [] : ballots(analysis);
    const isTold = sittings.some((sitting) => castOf(sitting).length > 0);
    return !isTold && ballot.length === 0 ? [missing('votesFor')] : [...outcomes, ...ballot];
  },
});

/** The votes cast, as told or counted: any of them may be what the majority was taken on. */
const castOf = ({ vote, voters }: Sitting): number[] => {
  const { for: yes, against, abstentions, blank, cast } = vote;
  const all: number[] = [];
  if (yes !== undefined && (against !== undefined || cast === undefined))
    all.push(yes.value + (against?.value ?? 0));
  if (cast !== undefined) all.push(cast.value);
  if (all.length === 0 && voters !== undefined)
    all.push(voters.value - (abstentions?.value ?? 0) - (blank?.value ?? 0));
  return all;
};

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
