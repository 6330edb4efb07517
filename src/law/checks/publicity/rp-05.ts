/** RP-05: who can go to court may do so on Télérecours citoyens: the act that names the court says so. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { remedyParagraphs } from '../shared/recourse';
import { order } from '../shared/samples';
import { since } from '../shared/topic';

/** Télérecours citoyens is open to everybody, everywhere, since that day. */
const OPENED = '2018-11-30';

export const rule = defineRule({
  meta: {
    id: 'RP-05',
    title: { fr: 'Télérecours citoyens', en: 'Télérecours citoyens' },
    kinds: ['order', 'decision', 'letter', 'deliberation'],
    severity: 'minor',
    basis: ['CJA-R414-2'],
    method: 'R',
    needs: [],
    messages: {
      absent: {
        fr: 'Le tribunal est indiqué, mais non la possibilité de le saisir par l’application Télérecours citoyens (www.telerecours.fr). Ajoutez-la.',
        en: 'The court is named, but not Télérecours citoyens (www.telerecours.fr). Add it.',
      },
      address: {
        fr: 'L’adresse de Télérecours est www.telerecours.fr, et non « {stated} ».',
        en: 'The address of Télérecours is www.telerecours.fr, not “{stated}”.',
      },
    },
    fixes: true,
  },
  concerns: (analysis) =>
    since(analysis, OPENED) &&
    analysis.derive(remedyParagraphs).some(({ lower }) => /tribunal\s+administratif|telerecours/.test(lower)),
  check: ({ analysis }) => {
    const [bad] = analysis.search(/(?:www\.)?telerecours\.(?!fr(?![a-z]))[a-z]{2,10}(?:\.fr)?/g);
    if (bad !== undefined)
      return [
        finding('address', bad, {
          values: { stated: bad.text },
          fix: { start: bad.start, end: bad.end, text: 'www.telerecours.fr' },
        }),
      ];
    if (analysis.search(/tele-?\s?recours/g).length > 0) return [];
    const [court] = analysis
      .derive(remedyParagraphs)
      .flatMap((paragraph) => analysis.search(/tribunal\s+administratif/g, paragraph));
    return court === undefined ? [] : [finding('absent', court)];
  },
});

const act = (words: string, date?: string): string =>
  order({ articles: ['La rue est fermée.', words], ...(date === undefined ? {} : { date }) });
const way = 'Il peut être contesté dans les deux mois devant le tribunal administratif de Besançon';

export const examples: Examples = {
  passes: [
    { why: 'application citée', text: act(`${way}, ou par l’application Télérecours citoyens.`) },
    { why: 'adresse seule', text: act(`${way} ou sur www.telerecours.fr.`) },
    {
      why: 'dans une autre phrase',
      text: act(`${way}. Le tribunal peut être saisi sur https://www.telerecours.fr/.`),
    },
    { why: 'nom coupé', text: act(`${way} ou par Télé-recours.`) },
    { why: 'nom en deux mots', text: act(`${way} ou par Télé recours.`) },
  ],
  fails: [
    { why: 'tribunal seul', text: act(`${way}.`), message: 'absent', at: 'tribunal administratif' },
    {
      why: 'au premier jour',
      text: act(`${way}.`, '30 novembre 2018'),
      message: 'absent',
      at: 'tribunal administratif',
    },
    {
      why: 'adresse fausse',
      text: act(`${way} ou sur www.telerecours.com.`),
      message: 'address',
      at: 'www.telerecours.com',
      fixed: act(`${way} ou sur www.telerecours.fr.`),
    },
    {
      why: 'adresse fausse, sans www',
      text: act(`${way} ou sur telerecours.gouv.fr pour tous.`),
      message: 'address',
      at: 'telerecours.gouv.fr',
    },
  ],
  ignores: [
    { why: 'avant l’ouverture de l’application', text: act(`${way}.`, '29 novembre 2018') },
    { why: 'recours gracieux seul', text: act('Un recours gracieux peut être formé.') },
    { why: 'rien sur les recours', text: act('Le maire est chargé de l’exécution.') },
  ],
};
