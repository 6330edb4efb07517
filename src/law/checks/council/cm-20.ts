/** CM-20: absolute majority in the first two rounds, relative in the third, and the eldest when votes are even. */
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { says } from '../shared/council';
import { unmet } from './cm-20/majority';
import { roundsIn } from './cm-20/rounds';
import { seatsOf, seatsTold } from './cm-20/seats';
import { examples as ageExamples } from './cm-20/examples/age';
import { examples as roundsExamples } from './cm-20/examples/rounds';
import { examples as namesExamples } from './cm-20/examples/names';
import { examples as seatsExamples } from './cm-20/examples/seats';
import { examples as sumsExamples } from './cm-20/examples/sums';

/** When votes are even, the youngest is said to be elected. */
const YOUNGEST =
  /(?<!assesseur[^.;\n]{0,60})(?:(?:l[ea]|au)\s+)?(?:plus\s+jeune|moins\s+agee?|benjamine?)(?:\s+(?:des\s+(?:deux|candidats)|d'age))?\s*,?\s+(?:est|a\s+ete|etant)\s+(?:donc\s+)?(?:declaree?\s+|proclamee?\s+)?(?:elue?|designee?|proclamee?|retenue?)|(?:elue?|designee?|proclamee?|elus|l'emporte|acquise)\s+(?:au\s+benefice\s+d[eu]\s+)?(?:comme\s+etant\s+|car\s+|etant\s+|au\s+)?(?:(?:l[ea]\s+)?plus\s+jeune|(?:l[ea]\s+)?moins\s+agee?|benefice\s+de\s+la\s+jeunesse)/g;

export const rule = defineRule({
  meta: {
    id: 'CM-20',
    title: {
      fr: 'Tours de scrutin : majorité absolue aux deux premiers, relative au troisième',
      en: 'Rounds: absolute majority in the first two, relative in the third',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-21'],
    method: 'A',
    needs: [],
    messages: {
      short: {
        fr: '{name} est dit élu au {round} tour avec {votes} voix ; la majorité absolue de {cast} suffrages exprimés est {needed} : un autre tour est nécessaire.',
        en: '{name} is said to be elected in round {round} with {votes} votes; {needed} of {cast} are needed.',
      },
      behind: {
        fr: '{name} est dit élu avec {votes} voix ; {other} en a recueilli {more}.',
        en: '{name} is said to be elected with {votes} votes; {other} has {more}.',
      },
      even: {
        fr: '{name} et {other} ont {votes} voix chacun au troisième tour : l’élu est le plus âgé. Est-ce bien {name} ? Dites-le.',
        en: '{name} and {other} have {votes} votes each: the eldest is elected. Is it {name}?',
      },
      youngest: {
        fr: '« {words} » : à égalité de voix, l’élection est acquise au plus âgé (CGCT, art. L. 2121-21). Corrigez le nom de l’élu.',
        en: '“{words}”: when votes are even the eldest is elected.',
      },
      seats: {
        fr: '{names} personnes sont dites élues, pour {seats} siège(s) à pourvoir : vérifiez la liste des élus ou le nombre de sièges.',
        en: '{names} people are said to be elected, for {seats} seat(s).',
      },
      sum: {
        fr: 'Les voix des candidats font {total}, pour {cast} suffrages exprimés : vérifiez le dépouillement.',
        en: 'Candidates’ votes make {total}, for {cast} votes cast.',
      },
    },
  },
  concerns: (analysis) =>
    analysis.derive(roundsIn).length > 0 || analysis.derive(seatsTold).length > 0 || says(analysis, YOUNGEST),
  check: ({ analysis }) => [
    ...analysis
      .search(YOUNGEST)
      .map((found) => finding('youngest', found, { values: { words: found.text } })),
    ...analysis.act.affairs.flatMap((affair) => seatsOf(analysis, affair)),
    ...analysis.derive(roundsIn).flatMap((round) => unmet(analysis, round)),
  ],
});

export const examples: Examples = joinExamples(
  ageExamples,
  roundsExamples,
  namesExamples,
  seatsExamples,
  sumsExamples,
);
