/** RH-05: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { deliberation, order } from '../../../shared/samples';
import { agent } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'le décret n° 2026-1 relatif au cancer',
      'la loi n° 2026-1 relative au cancer',
      'les lois relatives au cancer',
      'le code du cancer',
      'l’ordonnance n° 2026-1 relative au cancer',
      'l’arrêté du 3 mars 2026 relatif au cancer',
    ].map((visa) => ({
      why: `le titre d’un texte ne dit rien de personne : ${visa}`,
      text: order({
        title: 'Portant nomination de Mme LEROY, adjointe administrative',
        visas: [visa],
        articles: ['Mme LEROY est nommée.'],
      }),
    })),
    ...['Entrée réduite (handicap) : 4 €.', 'Absence excusée en cas de grossesse.'].map((words) => ({
      why: `voté pour tous : ${words}`,
      text: deliberation({ subject: 'Tarifs de la piscine', decisions: [`FIXE les tarifs. ${words}`] }),
      kind: 'deliberation' as const,
    })),
    ...(
      [
        [
          'Portant interdiction temporaire de stationner place du Marché',
          'la demande de Mme LEROY en vue d’organiser la marche « Toutes unies face au cancer »',
          'Le stationnement est interdit place du Marché.',
        ],
        [
          'Portant interdiction de stationner rue de la Poste, devant la maison de retraite',
          'la demande de Mme LEROY, qui organise une course pour les malades d’un cancer',
          'Le stationnement est interdit rue de la Poste.',
        ],
        [
          'Portant interdiction de stationner rue du Moulin',
          'la demande de M. PETIT pour un vide-greniers au profit des enfants atteints de leucémie',
          'Le stationnement est interdit aux véhicules, sauf à ceux des personnes en situation de handicap.',
        ],
        [
          'Portant autorisation d’un vide-greniers',
          'la demande de M. PETIT, pendant les congés scolaires, au profit d’enfants soignés pour leur leucémie',
          'Le vide-greniers est autorisé.',
        ],
      ] as const
    ).map(([title, visa, article]) => ({
      why: `aucun agent : ${visa}`,
      text: order({ title, visas: [visa], articles: [article] }),
    })),
    {
      why: 'le nom d’un centre',
      text: agent('à disposition du centre Info-VIH'),
    },
    ...[
      'en autorisation d’absence pour la journée de lutte contre l’endométriose',
      'auprès de la Ligue contre le diabète',
      'au service de prévention des troubles musculo-squelettiques',
    ].map((words) => ({ why: words, text: agent(words) })),
    {
      why: 'le titre d’un décret nomme une maladie',
      text: agent('en disponibilité', 'le décret sur la maladie de Charcot'),
    },
    {
      why: 'atteinte de la limite d’âge',
      text: agent('à la retraite, ayant été atteinte par la limite d’âge'),
    },
    ...[
      'le code de la santé, sur le handicap',
      'la loi sur le handicap',
      'l’arrêté du 3 mai 2020 sur le certificat médical',
      'l’ordonnance sur la grossesse',
    ].map((visa) => ({ why: visa, text: agent('en disponibilité', visa) })),
    { why: 'un sigle proche', text: agent('auprès du CLDR') },
    {
      why: 'deux visas, dont le titre d’un décret',
      text: order({
        title: 'Portant placement d’un agent',
        visas: ['la demande de l’intéressée', 'le décret relatif aux congés de maladie'],
        articles: ['Mme Anne LEROY est placée en disponibilité.'],
      }),
    },
    { why: 'disponibilité', text: agent('en disponibilité pour convenances personnelles') },
    {
      why: 'titre d’un décret',
      text: agent(
        'en disponibilité',
        'le décret n° 87-602 relatif aux congés de maladie et à l’organisation des comités médicaux',
      ),
    },
  ],
};
