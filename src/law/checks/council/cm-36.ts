/** CM-36: minutes hold all that the law asks of them. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { firstOf, plainOf, PUBLICITY_REFORM, says } from '../shared/council';
import { minutes } from '../shared/example-session';
import { wholeAct } from '../shared/nature';

/** "Points inscrits : tarifs ; motion" lists an agenda too. */
const AGENDA =
  /ordre\s+du\s+jour(?!\s+(?:etant\s+)?epuise)|(?:points?|affaires?|sujets?|questions?)\s+(?:inscrite?s?|soumise?s?|examinee?s?|a\s+(?:examiner|traiter|debattre))[^.;:\n]{0,30}\s?:/g;

const PARTS: readonly (readonly [string, (analysis: Analysis) => boolean])[] = [
  ['la date de la séance', ({ dates }) => dates.length > 0],
  [
    'l’heure de la séance',
    (analysis) => analysis.times.length > 0 || says(analysis, /(?:\d|[a-z])\s*(?:h|heures?)(?![a-z])/g),
  ],
  [
    'le nom du président',
    (analysis) =>
      analysis.act.session.president !== undefined ||
      says(analysis, /presid/g) ||
      // "Présents : M. Paul ROUGET, maire, …": the mayor presides wherever he or she sits.
      analysis.act.session.presentNames.some(({ end }) =>
        /^[\s,(–-]*(?:l[ea]\s+)?maire(?![a-z-])(?!\s+(?:honoraire|delegue|adjoint))/.test(
          plainOf(analysis, end, end + 24),
        ),
      ),
  ],
  [
    'les noms des membres présents',
    (analysis) =>
      analysis.act.session.presentNames.length > 0 ||
      says(
        analysis,
        /present[a-z]*\s*[:(]|membres\s+presents|etaient\s+presents|appel\s+nominal|feuille\s+de\s+presence/g,
      ),
  ],
  ['le nom du secrétaire de séance', (analysis) => says(analysis, /secreta(?:ire|riat)/g)],
  [
    'le quorum',
    (analysis) =>
      says(
        analysis,
        /quorum|majorite\s+des\s+membres\s+en\s+exercice|en\s+nombre\s+(?:suffisant|pour)|valablement\s+deliberer/g,
      ),
  ],
  ['l’ordre du jour', (analysis) => says(analysis, AGENDA)],
  [
    'le résultat des votes',
    (analysis) =>
      says(analysis, /unanimite|pour(?![a-z])|voix|majorite|adopte|approuve|prend\s+acte|votes?(?![a-z])/g),
  ],
];

export const rule = defineRule({
  meta: {
    id: 'CM-36',
    title: { fr: 'Procès-verbal complet', en: 'Complete minutes' },
    kinds: ['minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-15'],
    method: 'R',
    needs: [],
    messages: {
      lacks: {
        fr: 'Le procès-verbal ne donne pas {parts} : la loi le demande. Complétez-le.',
        en: 'The minutes do not give {parts}, which the law asks for.',
      },
    },
  },
  // Before the reform the law did not say what minutes hold; a list of decisions is not minutes.
  concerns: (analysis) =>
    (analysis.actDate ?? PUBLICITY_REFORM) >= PUBLICITY_REFORM &&
    !says(
      analysis,
      /liste\s+des\s+deliberations|releve\s+de\s+decisions|extrait\s+(?:du|de)\s|proces[\s-]verbal\s+(?:de\s+l'election|d'(?:installation|election|infraction|ouverture)|de\s+(?:constat|bornage|reception|la\s+commission|recolement|remise))|proces[\s-]verbal\s+(?:de\s+carence|(?:et|valant|portant)\s+(?:extrait\s+de\s+)?deliberation)/g,
    ),
  check: ({ analysis }) => {
    const parts = PARTS.filter(([, has]) => !has(analysis)).map(([name]) => name);
    return parts.length === 0
      ? []
      : [finding('lacks', titleOf(analysis), { values: { parts: parts.join(', ') } })];
  },
});

/** The line that calls it minutes. */
const titleOf = (analysis: Analysis): Span =>
  firstOf(analysis, /(?:proces[\s-]verbal|compte[\s-]rendu)[^\n]{0,120}/g) ?? wholeAct(analysis);

const HEAD =
  'à 20 h, sous la présidence de M. Paul ROUGET, maire\nPrésents : M. Paul ROUGET, Mme Claire MOREAU\nSecrétaire de séance : Mme Claire MOREAU\nLe quorum est atteint.\nOrdre du jour : tarifs';
const whole = (head: string): string => minutes(head, 'Tarifs\nAdopté à l’unanimité.');
const TITLE = 'PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 12 MARS 2026';
const without = (words: string): string => whole(HEAD.replace(words, ''));

/** The members of the head told in these words. */
const presentAs = (words: string) =>
  ({
    why: words,
    text: whole(HEAD.replace('Présents : M. Paul ROUGET, Mme Claire MOREAU', words)),
    kind: 'minutes',
  }) as const;

export const examples: Examples = {
  passes: [
    ...['12 pour, 3 contre', '14 voix', 'À la majorité.', 'Adopté.', 'Approuvé.', 'Le vote est fait.'].map(
      (words) => ({ why: words, text: minutes(HEAD, `Tarifs\n${words}`), kind: 'minutes' }) as const,
    ),
    ...[
      'Étaient là : Paul ROUGET, Claire MOREAU',
      'Ont siégé : M. Paul ROUGET, Mme Claire MOREAU',
      'Assistaient à la séance : M. Paul ROUGET, Mme Claire MOREAU',
      'Siégeaient : M. Paul ROUGET et Mme Claire MOREAU',
    ].map(presentAs),
    ...['Présents (9)', 'Étaient présents neuf membres.', 'Appel nominal fait.'].map(presentAs),
    ...['Nombre suffisant : en nombre suffisant.', 'Le conseil est en nombre pour siéger.'].map(
      (words) =>
        ({
          why: words,
          text: whole(HEAD.replace('Le quorum est atteint.', words)),
          kind: 'minutes',
        }) as const,
    ),
    { why: 'tout y est', text: whole(HEAD), kind: 'minutes' },
    {
      why: 'quorum dit autrement',
      text: whole(
        HEAD.replace('Le quorum est atteint.', 'La majorité des membres en exercice est présente.'),
      ),
      kind: 'minutes',
    },
    {
      why: 'peut valablement délibérer',
      text: whole(HEAD.replace('Le quorum est atteint.', 'Le conseil peut valablement délibérer.')),
      kind: 'minutes',
    },
    {
      why: 'membres présents comptés, liste en annexe',
      text: whole(
        HEAD.replace(
          'Présents : M. Paul ROUGET, Mme Claire MOREAU',
          'Membres présents selon la feuille de présence.',
        ),
      ),
      kind: 'minutes',
    },
    { why: 'heure en lettres', text: whole(HEAD.replace('20 h', 'vingt heures')), kind: 'minutes' },
    {
      why: 'le maire préside',
      text: whole(HEAD.replace('sous la présidence de M. Paul ROUGET, maire', 'M. le maire préside')),
      kind: 'minutes',
    },
    {
      why: 'désignation d’une secrétaire',
      text: whole(
        HEAD.replace(
          'Secrétaire de séance : Mme Claire MOREAU',
          'Le secrétariat est assuré par Mme Claire MOREAU.',
        ),
      ),
      kind: 'minutes',
    },
    { why: 'prend acte', text: minutes(HEAD, 'Rapport\nLe conseil prend acte.'), kind: 'minutes' },
    ...['À l’unanimité.', 'Les votes sont comptés.'].map(
      (words) => ({ why: words, text: minutes(HEAD, `Tarifs\n${words}`), kind: 'minutes' }) as const,
    ),
    ...[
      'Les membres présents sont neuf.',
      'Voir la feuille de présence.',
      'Présents\nM. Paul ROUGET, maire',
    ].map(presentAs),
    ...[
      'Points inscrits',
      'Affaires soumises au conseil',
      'Sujets à traiter',
      'Questions à examiner',
      'Points examinés',
      'Points à débattre',
    ].map((words) => ({
      why: words,
      text: whole(HEAD.replace('Ordre du jour : tarifs', `${words} : tarifs`)),
      kind: 'minutes' as const,
    })),
    { why: 'heure écrite 20:30', text: whole(HEAD.replace('20 h', '20:30')), kind: 'minutes' },
    { why: 'heures des fêtes', text: whole(HEAD.replace('à 20 h', 'aux heures usuelles')), kind: 'minutes' },
  ],
  fails: [
    {
      why: '« l’ordre du jour étant épuisé » n’est pas l’ordre du jour',
      text: whole(
        HEAD.replace('Ordre du jour : tarifs', 'L’ordre du jour étant épuisé, la séance est levée.'),
      ),
      kind: 'minutes',
      message: 'lacks',
      at: TITLE,
    },
    { why: 'pas d’heure', text: without('à 20 h, '), kind: 'minutes', message: 'lacks', at: TITLE },
    {
      why: 'pas de président',
      text: without('sous la présidence de M. Paul ROUGET, maire'),
      kind: 'minutes',
      message: 'lacks',
      at: TITLE,
    },
    {
      why: 'pas de présents',
      text: without('Présents : M. Paul ROUGET, Mme Claire MOREAU'),
      kind: 'minutes',
      message: 'lacks',
      at: TITLE,
    },
    {
      why: 'pas de secrétaire',
      text: without('Secrétaire de séance : Mme Claire MOREAU'),
      kind: 'minutes',
      message: 'lacks',
      at: TITLE,
    },
    {
      why: 'pas de quorum',
      text: without('Le quorum est atteint.'),
      kind: 'minutes',
      message: 'lacks',
      at: TITLE,
    },
    {
      why: 'pas d’ordre du jour',
      text: without('Ordre du jour : tarifs'),
      kind: 'minutes',
      message: 'lacks',
      at: TITLE,
    },
    {
      why: 'pas de résultat',
      text: minutes(HEAD, 'Tarifs\nLe maire expose les tarifs.'),
      kind: 'minutes',
      message: 'lacks',
      at: TITLE,
    },
    {
      why: 'pas de date',
      text: `PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL\n${HEAD}\n1) Tarifs\nAdopté à l’unanimité.`,
      kind: 'minutes',
      message: 'lacks',
      at: 'PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL',
    },
    ...[
      'L’ordre du jour épuisé, la séance est levée.',
      'Les questions soumises par le public sont lues.',
    ].map((words) => ({
      why: `pas d’ordre du jour : ${words}`,
      text: whole(HEAD.replace('Ordre du jour : tarifs', words)),
      kind: 'minutes' as const,
      message: 'lacks',
      at: TITLE,
    })),
    ...['La salle pourra être louée.', 'Les membres voteront en mai.'].map(
      (words) =>
        ({
          why: `pas de résultat : ${words}`,
          text: minutes(HEAD, `Tarifs\n${words}`),
          kind: 'minutes',
          message: 'lacks',
          at: TITLE,
        }) as const,
    ),
    {
      why: 'des habitants, pas d’heure',
      text: whole(HEAD.replace('à 20 h,', 'devant 3 habitants,')),
      kind: 'minutes',
      message: 'lacks',
      at: TITLE,
    },
  ],
  ignores: [
    ...['RELEVÉ DE DÉCISIONS', 'PROCÈS-VERBAL DE CARENCE'].map(
      (words) =>
        ({ why: words, text: `${words}\nConseil municipal du 12 mars 2026`, kind: 'minutes' }) as const,
    ),
    ...['PROCES-VERBAL ET DELIBERATION DU 3 AVRIL 2026', 'PROCÈS-VERBAL VALANT DÉLIBÉRATION'].map(
      (words) =>
        ({ why: words, text: `${words}\nConseil municipal du 3 avril 2026`, kind: 'minutes' }) as const,
    ),
    { why: 'avant la réforme', text: without('Ordre du jour : tarifs'), kind: 'minutes', date: '2022-06-30' },
    {
      why: 'liste des délibérations',
      text: 'LISTE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DU 12 MARS 2026\n1) Tarifs : adopté',
      kind: 'minutes',
    },
    ...['EXTRAIT DU PROCÈS-VERBAL', 'PROCÈS-VERBAL DE L’ÉLECTION DU MAIRE', 'PROCÈS-VERBAL DE BORNAGE'].map(
      (words) =>
        ({ why: words, text: `${words}\nConseil municipal du 12 mars 2026`, kind: 'minutes' }) as const,
    ),
  ],
};
