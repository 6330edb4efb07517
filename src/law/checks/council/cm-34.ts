/** CM-34: a councillor with an interest of his or her own takes no part: no vote, no report, no proxy. */
import { joinExamples } from '../framework/examples';
import { defineRule, missing } from '../framework/rule';
import type { Examples, FindingOutcome, Outcome } from '../framework/rule';
import { says } from '../shared/council';
import { overlap } from '../shared/spans';
import { BENEFIT, INTERESTED, interestedIn } from './cm-34/interests';
import { countedIn, partOf, saidToVote, unknownIn } from './cm-34/part';
import { examples as profileExamples } from './cm-34/examples/profile';
import { examples as boardExamples } from './cm-34/examples/board';
import { examples as chargesExamples } from './cm-34/examples/charges';
import { examples as partiesExamples } from './cm-34/examples/parties';
import { examples as withdrawnExamples } from './cm-34/examples/withdrawn';
import { examples as votesExamples } from './cm-34/examples/votes';
import { examples as familyExamples } from './cm-34/examples/family';
import { examples as proxiesExamples } from './cm-34/examples/proxies';
import { examples as reporterExamples } from './cm-34/examples/reporter';
import { examples as runsExamples } from './cm-34/examples/runs';
import { examples as clausesExamples } from './cm-34/examples/clauses';
import { examples as leavingExamples } from './cm-34/examples/leaving';
import { examples as outsideExamples } from './cm-34/examples/outside';
import { examples as unknownExamples } from './cm-34/examples/unknown';

export const rule = defineRule({
  meta: {
    id: 'CM-34',
    title: {
      fr: 'L’élu intéressé à l’affaire n’y prend pas part',
      en: 'A councillor with an interest takes no part',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2131-11'],
    method: 'X',
    needs: [],
    messages: {
      votes: {
        fr: '{name} est intéressé(e) à l’affaire ({why}) et figure parmi les votants : la délibération serait illégale. Un élu intéressé ne prend part ni au débat ni au vote.',
        en: '{name} has an interest ({why}) and is among those who voted.',
      },
      reports: {
        fr: '{name} est intéressé(e) à l’affaire ({why}) et la rapporte : confiez le rapport à un autre élu ; un élu intéressé ne prend part ni au débat ni au vote.',
        en: '{name} has an interest ({why}) and reports the affair.',
      },
      stays: {
        fr: '{name} est intéressé(e) à l’affaire ({why}) et rien ne dit qu’il ou elle n’a pas pris part au vote : mentionnez-le, ou reprenez le vote. La seule présence à la réunion ne vaut pas participation.',
        en: '{name} has an interest ({why}) and nothing says that he or she took no part in the vote.',
      },
      ask: {
        fr: '« {words} » : cette personne siège-t-elle au conseil ? Si oui, elle ne prend part ni au débat ni au vote, et l’acte le mentionne.',
        en: '“{words}”: is this person a member of the council? Then he or she takes no part.',
        severity: 'major',
      },
      counted: {
        fr: '{name} ne prend pas part au vote, mais le nombre des voix ({total}) est celui de tous les votants ({voters}) : vérifiez qu’aucune voix n’a été comptée pour {name}, ni par son pouvoir.',
        en: '{name} takes no part, yet as many votes ({total}) as voters ({voters}) are counted.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) => says(analysis, BENEFIT) || says(analysis, INTERESTED),
  check: ({ analysis }) => {
    const { act, commune } = analysis;
    const outcomes = act.affairs.flatMap((affair): Outcome[] => {
      const found: FindingOutcome[] = [];
      for (const interest of interestedIn(analysis, affair)) {
        const outcome = partOf(analysis, affair, interest);
        if (outcome !== undefined && !found.some(({ at }) => overlap(at, outcome.at))) found.push(outcome);
      }
      const said = saidToVote(analysis, affair);
      // That the act says the vote itself tells more than that nothing says the contrary.
      const told = said.length > 0 ? found.filter(({ message }) => message !== 'stays') : found;
      return [
        ...told,
        ...(told.length > 0 ? [] : said),
        ...countedIn(analysis, affair),
        ...(found.length > 0 ? [] : unknownIn(analysis, affair)),
      ];
    });
    return outcomes.length > 0 ||
      commune?.councillors !== undefined ||
      says(analysis, INTERESTED) ||
      act.affairs.every(({ votes }) => votes.length === 0) ||
      says(analysis, /ne\s+pren[a-z]+\s+pas\s+part|pas\s+pris\s+part|interesse/g)
      ? outcomes
      : [missing('councillors')];
  },
});

export const examples: Examples = joinExamples(
  profileExamples,
  boardExamples,
  chargesExamples,
  partiesExamples,
  withdrawnExamples,
  votesExamples,
  familyExamples,
  reporterExamples,
  proxiesExamples,
  runsExamples,
  unknownExamples,
  clausesExamples,
  leavingExamples,
  outsideExamples,
);
