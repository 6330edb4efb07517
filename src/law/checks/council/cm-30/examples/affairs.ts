/** CM-30: examples of notes of several affairs, one of which is not explained. */
import type { Examples } from '../../../framework/rule';
import { commune } from './samples';

const EXPLAINED =
  'La bibliothèque ouvre vingt heures par semaine. Le nombre de prêts a doublé en trois ans, et les lecteurs demandent une ouverture le samedi. Le conseil règle par ses délibérations les affaires de la commune (article L. 2121-29 du code général des collectivités territoriales). Le coût est de 4 300 € par an, au chapitre 012. Il est proposé d’approuver les nouveaux horaires.';
const note = (words: string, head = 'AFFAIRE N° 2 – Cession du hangar', more = ''): string =>
  `NOTE DE SYNTHÈSE\nConseil municipal du 12 mars 2026\n\nAFFAIRE N° 1 – Bibliothèque\nRapporteur : Mme Anne LEROY\n${EXPLAINED}\n\n${head}\nRapporteur : M. Luc PETIT\n${words}\n\nAFFAIRE N° 3 – Crèche\n${EXPLAINED}${more}\n\nLe maire,\nPaul ROUGET`;
const SHORT = 'Il est proposé de céder le hangar.';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'Les explications utiles seront données en séance',
      'Les précisions utiles seront apportées oralement',
      'Les éléments oraux seront donnés en séance',
      'Les informations orales seront données en séance',
      'Les éléments complémentaires seront présentés lors de la séance',
      'Les informations supplémentaires seront communiquées sur table',
      'Les détails utiles seront fournis en séance',
      'Le dossier sera présenté en séance',
      'L’affaire sera exposée oralement',
      'Le point sera détaillé en séance',
      'Le projet vous sera remis sur table',
      'Le rapport sera présenté lors de la séance',
      'Le maire fera le point en séance',
      'La rapporteure fera un point oralement',
      'Le rapporteur exposera les motifs en séance',
      'L’adjointe présentera le projet lors de la séance',
      'La présidente expliquera sa proposition pendant la séance',
      'L’adjoint précisera le prix sur table',
      'Le maire détaillera le projet en séance',
      'Le maire vous informera en séance',
      'Le maire nous donnera des éléments en séance',
      'Le maire donnera les raisons en séance',
      'Le maire donnera toutes explications en séance',
    ].map((words) => ({
      why: `l’affaire est renvoyée à la séance : ${words}`,
      text: note(`Il est proposé de délibérer sur la cession du hangar. ${words}.`),
      kind: 'note' as const,
      commune,
      message: 'deferred',
      at: words.replace(/^(?:L[ea]s?|L’) ?/u, ''),
    })),
    ...[
      'AFFAIRE N° 2 – Cession du hangar',
      'Point 2 : hangar',
      'DOSSIER N° 2 - Hangar',
      '== QUESTION 2 – HANGAR ==',
      'II. CESSION DU HANGAR',
      '2. Cession du hangar',
      '2) Cession du hangar (rapporteur : M. Luc PETIT)',
    ].map((head) => ({
      why: `une affaire d’une phrase : ${head}`,
      text: note(SHORT, head),
      kind: 'note' as const,
      commune,
      message: 'bare',
      at: head,
    })),
    ...(
      [
        [SHORT, 'AFFAIRE N° 2 – Procès-verbal de la dernière séance'],
        [SHORT, 'AFFAIRE N° 2 – Compte rendu des délégations'],
        [SHORT, 'AFFAIRE N° 2 – Questions diverses'],
        [SHORT, 'AFFAIRE N° 2 – Information sur les travaux'],
        [SHORT, 'AFFAIRE N° 2 – Communication du maire'],
        [SHORT, 'AFFAIRE N° 2 – Décisions prises par délégation'],
        ...[
          'Proposition',
          'Contexte',
          'Objet',
          'Motifs',
          'Incidence',
          'Conclusion',
          'Rappel',
          'Présentation',
          'Calendrier',
        ].flatMap((part) => [[SHORT, `2. ${part}`] as const, [SHORT, `II – ${part}`] as const]),
        [SHORT, '2. Procès-verbal de la dernière séance'],
        [`${EXPLAINED} Le maire fera le point en séance.`, undefined],
        ['Il est proposé de céder le hangar pour 3 000 €.', undefined],
        [
          'Il est proposé de céder le hangar (article L. 2241-1 du code général des collectivités territoriales).',
          undefined,
        ],
        ['Il est proposé de céder le hangar. Incidence : aucune.', undefined],
        ['Il est proposé de céder le hangar. Coût : néant.', undefined],
        ['Il est proposé de céder le hangar, à titre gratuit.', undefined],
        ['Il est proposé de céder le hangar. La recette ira au budget.', undefined],
        ['Il est proposé de céder le hangar, sans coût pour la commune.', undefined],
        [`${EXPLAINED} Les explications utiles seront données en séance.`, undefined],
      ] as const
    ).map(([words, head]) => ({
      why: `l’affaire en dit assez : ${head ?? ''} ${words}`,
      text: note(words, head),
      kind: 'note' as const,
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    })),
    {
      why: 'une seule affaire, en plusieurs parties',
      text: `NOTE DE SYNTHÈSE\nConseil municipal du 12 mars 2026\n\nPOINT N° 6 – Bibliothèque\nNote de la directrice\n\n1. Contexte\n${EXPLAINED}\n\n2. Proposition\nApprouver.`,
      kind: 'note' as const,
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    },
    {
      why: 'une affaire en plusieurs parties, après une autre',
      text: note('Note de la directrice', undefined).replace('\n\nAFFAIRE N° 3 – Crèche', '\n\n1. Contexte'),
      kind: 'note' as const,
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    },
  ],
};
