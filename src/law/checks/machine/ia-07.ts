/** IA-07: before an election, no campaign that promotes what the authority achieved: a person must judge the words. */
import { fold } from '../../../act/reading/fold';
import type { Analysis, Found } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isDenied } from '../shared/denial';
import { examples as carrierExamples } from './ia-07/examples/carrier';
import { examples as periodExamples } from './ia-07/examples/period';
import { examples as praiseExamples } from './ia-07/examples/praise';
import { examples as warnedExamples } from './ia-07/examples/warned';

/** First day of the sixth month before the month of a general election, and the day of its last round. */
const PERIODS: readonly (readonly [from: string, to: string])[] = [
  ['2019-09-01', '2020-06-28'],
  ['2020-12-01', '2021-06-27'],
  ['2025-09-01', '2026-03-22'],
];
const PRAISE =
  /bilan\s+(?:du\s+mandat|de\s+(?:notre|la)\s+mandature|positif|de\s+l'equipe)|(?:nos|ses|grandes|belles)\s+realisations|(?:nous\s+sommes|je\s+suis)\s+(?:particulierement\s+)?fi(?:er|ere|ers|eres)\s|grace\s+a\s+(?:l'action|l'engagement|la\s+volonte|l'ambition)\s+(?:de\s+(?:la\s+municipalite|votre\s+maire|l'equipe)|du\s+maire|des\s+elus)|promesses?\s+tenues?|engagements?\s+(?:(?:tenus?|honores?)(?:\s+par\s+l'equipe\s+(?:sortante|municipale))?|de\s+campagne)|votre\s+equipe\s+municipale|l'equipe\s+municipale\s+a\s+(?:su|realise|permis)|jamais\s+(?:une|la)\s+(?:municipalite|commune)\s+n'a|depuis\s+(?:notre|mon)\s+election|poursuiv\w+\s+(?:notre|mon)\s+(?:action|projet)\s+(?:apres|au-dela)|prochain\s+mandat/g;

/** What carries a campaign to the inhabitants: neither solar panels, cameras, nor a budget that "affiche un" result. */
const CARRIER =
  /magazine|bulletin|\bjourna(?:l|ux)\b|plaquette|brochure|depliant|\btracts?\b|affich(?!e(?:nt)?\s+une?\s)|panneau(?!x?\s+(?:photo|solaire|routier))|\bvideos?\b(?!-)|\bfilms?\b|hors[\s-]serie|numero\s+special|\bdistribu(?!tion\s+(?:d'|de\s+l')(?:eau|energie|electricite))|boites?\s+aux\s+lettres|imprim|diffus|mise?\s+en\s+ligne|reseaux\s+sociaux/;
/** The sentence warns against it, puts it off, or speaks of what others publish. */
const WARNS =
  /interdi|\bevit|absten|abstien|proscri|prohib|\breport(?!age)|suspen|renonc|supprim|neutr|apres\s+les?\s+(?:election|scrutin)|\b52-1\b|oppositi|tribune|candidat/;

const isCampaign = (analysis: Analysis, found: Found): boolean => {
  const sentence = analysis.sentences.findLast(({ start }) => start <= found.start);
  const { lower } = fold(sentence?.text ?? '');
  return CARRIER.test(lower) && !WARNS.test(lower) && !isDenied(analysis, found);
};

export const rule = defineRule({
  meta: {
    id: 'IA-07',
    title: {
      fr: 'Pas de promotion des réalisations en période électorale',
      en: 'No promotion of achievements before an election',
    },
    kinds: 'all',
    severity: 'major',
    basis: ['CELECT-L52-1'],
    method: 'R',
    needs: ['actDate'],
    messages: {
      campaign: {
        fr: 'À cette date (période du {from} au {to}), la collectivité ne peut faire la promotion de ses réalisations : « {words} », destiné aux habitants, en est une. Retirez ces mots, ou reportez cette publication (code électoral, art. L. 52-1).',
        en: 'At this date promotion of achievements is forbidden: “{words}”, meant for the inhabitants, is one.',
      },
      praise: {
        fr: 'À cette date (période du {from} au {to}), une campagne de promotion des réalisations de la collectivité est interdite : « {words} » informe-t-il seulement, ou fait-il valoir un bilan ?',
        en: 'At this date promotion of achievements is forbidden: do these words inform only?',
      },
    },
  },
  concerns: ({ actDate }) => actDate === undefined || periodOf(actDate) !== undefined,
  check: ({ analysis, given: { actDate } }) => {
    const [from, to] = periodOf(actDate) ?? ['', ''];
    return analysis.search(PRAISE).map((found) => {
      const values = { words: found.text.trim(), from: french(from), to: french(to) };
      return isCampaign(analysis, found)
        ? finding('campaign', found, { values })
        : question('praise', found, values);
    });
  },
});

const periodOf = (date: string): readonly [string, string] | undefined =>
  PERIODS.find(([from, to]) => from <= date && date <= to);
/** 01/09/2025 */
const french = (iso: string): string => iso.split('-').reverse().join('/');

export const examples: Examples = joinExamples(
  praiseExamples,
  carrierExamples,
  warnedExamples,
  periodExamples,
);
