/** FI-10: examples of prices that take effect on a day to come, or that are told of as they were. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { deliberation } from '../../../shared/samples';
import { meal, prices } from './samples';

const FORMER_WORDS = [
  'L’ancien tarif courait',
  'Le tarif actuel court',
  'Le tarif précédent courait',
  'Jusqu’ici il courait',
  'Depuis lors, il court',
  'La délibération du 2 mai le dit',
  'La séance du 2 mai le dit',
  'La convention du 2 mai le dit',
  'Le contrat court',
  'Le tarif antérieur courait',
  'Le dernier tarif courait',
  'Les dernières hausses courent',
  'Le prix voté en 2023 courait',
  'Le prix est entré en vigueur et court',
  'Les prix appliqués',
  'La ville a appliqué le prix',
  'Ils ont pris effet',
  'Ils ont été fixés',
  'Il était dû',
  'La ville avait un prix',
  'Elle fixait le prix',
  'Le marché de repas, conclu',
  'Le marché, renouvelé',
  'Le prestataire a revu son prix',
  'Le fournisseur vend',
  'Le prix est abrogé',
];
const UNITS = [
  'par jour',
  '/jour',
  'pour 3 m²',
  'pour 3 m2',
  'pour 3 m3',
  'en forfait',
  'en droit annuel',
  'en droit mensuel',
  'en droit journalier',
  'pour toute journée',
  'pour six mois',
  'pour tout repas',
  'en prix adulte',
  'en prix enfant',
  'pour toute heure',
  'en place assise',
  'en entrée',
  'en abonnement',
  'en carte',
  'en location',
];
export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'la date est celle d’un texte visé',
      text: deliberation({
        subject: 'Tarifs de la cantine',
        visas: ['le règlement applicable à compter du 1er janvier 2025'],
        decisions: [`${meal}.`],
      }),
    },
    ...[
      'Le tarif applicable aux familles depuis le 1er septembre 2024 est porté à 3,20 € à compter du 1er janvier 2027.',
      'Le repas, facturé aux familles 3 € depuis le 1er septembre 2024, passe à 3,20 € à compter du 1er janvier 2027.',
      'Les prix appliqués aux familles depuis le 1er septembre 2024 seront relevés à compter du 1er janvier 2027.',
    ].map((words) => ({
      why: `le prix en vigueur : ${words}`,
      text: prices(words, 'DIT que ce prix est dû par repas.'),
    })),
    {
      why: 'le prix en vigueur, sans date du nouveau',
      text: prices(
        'Le repas, facturé aux familles 3 € depuis le 1er septembre 2024, passe à 3,20 €.',
        'Ce prix s’applique dès sa publication.',
      ),
    },
    {
      why: 'note de plusieurs affaires, dont une seule fixe un prix',
      text: 'Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 17 décembre 2026\n\nN° 1   MARCHÉ DE VOIRIE\nIl court à compter du 1er mars 2026.\n\nN° 2   TARIFS DE LA CANTINE\nIls s’appliqueront à compter du 1er janvier 2027.',
      kind: 'note',
    },
    ...[
      'L’ancien prix valait pour les repas servis depuis le 1er avril 2024.',
      'RAPPELLE les prix appliqués aux repas servis depuis le 1er avril 2024.',
    ].map((words) => ({ why: words, text: prices(words, `${meal} à compter du 1er septembre 2026.`) })),
    {
      why: 'procès-verbal : une autre affaire, une date à venir, un ancien tarif',
      text: minutes(
        'Présents : 12',
        'Convention\nElle court à compter du 1er janvier 2025. Pour : 12',
        'Tarifs de la cantine\nL’ancien tarif courait à compter du 1er janvier 2025. Le conseil fixe le repas à 4,10 € à compter du 1er avril 2026.\nPour : 12',
      ),
      kind: 'minutes',
    },
    ...[
      'Ce tarif s’applique dès le mois d’avril 2026.',
      'L’ancien tarif courait à compter du mois de janvier 2024. Celui-ci s’applique dès sa publication.',
      'Ce tarif s’applique pour l’année 2026.',
      'Ces tarifs s’appliquent dès leur publication ; l’année 2025 n’est pas touchée.',
      'Ce tarif s’applique à compter de mars 2026.',
      'Ces tarifs s’appliquent pour la saison 2025-2026.',
      'Ces tarifs s’appliquent à compter du 1er septembre 2026, selon la demande du 3 février 2026.',
      'Ce tarif sera applicable dès son affichage.',
    ].map((words) => ({ why: words, text: prices(meal, words) })),
    ...[
      [
        'note : l’année écoulée',
        'Conseil municipal du jeudi 17 décembre 2026\nLes tarifs appliqués pour l’année 2025 couvrent la moitié du coût.',
        'note',
      ],
      [
        'décision, dont une autre règle demande la date d’effet',
        'Décision du maire du 17 décembre 2026',
        'decision',
      ],
    ].map(([why = '', head = '', kind]) => ({
      why,
      text: `Commune de Vernois\n${head}\nObjet : tarifs de la cantine\nLe prix du repas est de 3,50 €.\nFait à Vernois, le 17 décembre 2026\nLe maire, Paul ROUGET`,
      kind: kind as 'note' | 'decision',
    })),
    ...FORMER_WORDS.map((words) => ({
      why: words,
      text: prices(
        `RAPPELLE : ${words} à compter du 1er avril 2024.`,
        `${meal} à compter du 1er septembre 2026.`,
      ),
    })),
    ...UNITS.map((unit) => ({
      why: `unité : ${unit}`,
      text: deliberation({
        subject: 'Tarifs du matériel',
        decisions: [`FIXE à 12 € le prêt des tréteaux, ${unit}, à compter du 1er septembre 2026.`],
      }),
    })),
    ...[
      'dès sa publication',
      'après leur publication',
      'à la rentrée 2026',
      'pour l’exercice 2026',
      'à partir de la saison',
      'dès la saison prochaine',
      'le mois prochain',
      'applicables au trimestre',
      'une fois son caractère exécutoire acquis',
    ].map((words) => ({
      why: words,
      text: prices(`${meal}, ${words}.`),
    })),
    { why: 'date à venir', text: prices(`${meal} à compter du 1er septembre 2026.`) },
    {
      why: 'ce que vise la délibération',
      text: deliberation({
        subject: 'Tarifs de la cantine',
        visas: [
          'la délibération n° 2023-30 du 6 décembre 2023 fixant les tarifs de la restauration scolaire et périscolaire à compter du 1er janvier 2024',
          'les tarifs applicables au 1er janvier 2024',
        ],
        decisions: [`${meal} à compter du 1er septembre 2026.`],
      }),
    },
    ...[
      'Les tarifs applicables au 1er janvier 2024 n’ont pas été revus.',
      'Les tarifs applicables au 1er janvier 2024 sont inchangés.',
      'Ceux applicables au 1er janvier 2024 sont remplacés.',
      'La délibération n° 12 de l’an passé, qui fixait le prix des repas des enfants, des adultes et des agents de la commune, est applicable au 1er janvier 2024.',
      'Produit | Tarif applicable au 1er janvier 2024 | Tarif applicable au 1er septembre 2026',
    ].map((words) => ({
      why: `le tarif qui était : ${words}`,
      text: prices(words, `${meal} à compter du 1er septembre 2026.`),
    })),
    {
      why: 'le rapport dit la date des anciens prix, la décision celle des nouveaux',
      text: deliberation({
        subject: 'Tarifs de la cantine',
        report: ['Le repas coûte 3 €, prix applicable au 1er janvier 2024.'],
        decisions: [`${meal} à compter du 1er septembre 2026.`],
      }),
    },
    { why: 'le jour même', text: prices(`${meal} à compter du 12 mars 2026.`) },
    { why: 'année scolaire', text: prices(`${meal} pour l’année scolaire 2026-2027.`) },
    { why: 'dès publication', text: prices(`${meal}, dès sa publication.`) },
    {
      why: 'anciens tarifs',
      text: prices(
        `ABROGE les tarifs applicables depuis le 1er septembre 2024.`,
        `${meal} à compter du 1er septembre 2026.`,
      ),
    },
    {
      why: 'délibération antérieure',
      text: prices(
        `RAPPORTE la délibération du 3 mars 2024, qui s’appliquait à compter du 1er avril 2024`.replace(
          ', qui s’appliquait à compter du 1er avril 2024',
          '',
        ),
        `${meal} à compter du 1er septembre 2026.`,
      ),
    },
    { why: 'mètre carré', text: prices('FIXE le droit à 5 € le m², à compter du 1er septembre 2026.') },
    { why: 'aucun montant', text: prices('MAINTIENT les tarifs à compter du 1er septembre 2026.') },
  ],
};
