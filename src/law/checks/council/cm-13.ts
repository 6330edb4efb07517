/** CM-13: votes for, against, abstentions and blank ballots add up to the voters. */
import { joinExamples } from '../framework/examples';
import { defineRule, missing } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { urnsIn } from '../shared/ballots';
import { sittingsOf } from '../shared/sittings';
import type { Sitting } from '../shared/sittings';
import { abstainersOf } from './cm-13/abstainers';
import { electionOf, electionOutcomes } from './cm-13/candidates';
import { tallied, votersOf } from './cm-13/tallies';
import { ballots } from './cm-13/urns';
import { examples as talliesExamples } from './cm-13/examples/tallies';
import { examples as minutesExamples } from './cm-13/examples/minutes';
import { examples as castExamples } from './cm-13/examples/cast';
import { examples as abstainersExamples } from './cm-13/examples/abstainers';
import { examples as urnsExamples } from './cm-13/examples/urns';
import { examples as candidatesExamples } from './cm-13/examples/candidates';

export const rule = defineRule({
  meta: {
    id: 'CM-13',
    title: {
      fr: 'Pour, contre et abstentions font les votants',
      en: 'For, against and abstentions add up to the voters',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-20'],
    method: 'A',
    needs: [],
    messages: {
      sum: {
        fr: '{parts} font {total}, pour {voters} votants ({source}) : vérifiez le résultat du vote.',
        en: '{parts} make {total}, for {voters} voters.',
      },
      rest: {
        fr: '{for} voix pour sur {voters} votants : dites ce que sont les autres voix (contre, abstentions).',
        en: '{for} votes for of {voters} voters: say what the others are.',
        severity: 'minor',
      },
      named: {
        fr: 'Abstentions annoncées : {told} ; nommées : {names}. Vérifiez le nombre ou les noms.',
        en: '{told} abstentions are told and {names} are named.',
        severity: 'minor',
      },
      urn: {
        fr: '{found} bulletins trouvés dans l’urne, dont {blank} blanc(s) ou nul(s), font {right} suffrages exprimés, et non {cast}.',
        en: '{found} ballots of which {blank} blank or void make {right} votes cast, not {cast}.',
      },
      cast: {
        fr: '{parts} font {total} suffrages exprimés, et non {cast} : les abstentions et les bulletins blancs ne se comptent pas.',
        en: '{parts} make {total} votes cast, not {cast}.',
      },
    },
  },
  check: ({ analysis }) => {
    const { kind } = analysis;
    const sittings = analysis.derive(sittingsOf);
    const urns = analysis.derive(urnsIn);
    const elections = sittings.flatMap((sitting) => {
      const election = electionOf(analysis, sitting);
      return election === undefined ? [] : [[election, sitting] as const];
    });
    const outcomes = [
      ...sittings.flatMap((sitting) => tallied(sitting, kind)),
      ...elections.flatMap(([election, sitting]) => electionOutcomes(election, sitting)),
      ...urns.flatMap(ballots),
      ...sittings.flatMap(({ vote }) => abstainersOf(analysis, vote)),
    ];
    const isCompared =
      urns.length + elections.length > 0 ||
      sittings.some((sitting) => sitting.vote.for !== undefined && votersOf(sitting) !== undefined);
    return isCompared || outcomes.length > 0 ? outcomes : [missing(lack(sittings))];
  },
});

const lack = (sittings: readonly Sitting[]): 'votesFor' | 'voters' =>
  sittings.some(({ vote }) => vote.for !== undefined) ? 'voters' : 'votesFor';

export const examples: Examples = joinExamples(
  talliesExamples,
  minutesExamples,
  castExamples,
  abstainersExamples,
  urnsExamples,
  candidatesExamples,
);
