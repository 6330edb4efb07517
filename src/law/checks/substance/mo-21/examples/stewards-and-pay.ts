/** MO-21: examples of stewards of a till named for days gone by, and of pay or hours that a council rules on for the past. */
import { sampleDeliberation } from '../../../shared/police-samples';
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'emploi créé le jour de la publication',
      text: `${sampleDeliberation('Création d’un emploi', ['Un emploi est créé à compter du 16 mars 2026.'])}\nPubliée sous forme électronique le 16 mars 2026.`,
    },
    ...[
      ['Création d’un emploi', 'CRÉE un emploi à compter du 1er avril 2026.'],
      ['Création d’un emploi', 'Le poste, libre depuis le 1er février 2026, est ouvert.'],
      ['Tableau des effectifs', 'Le tableau fixé à compter du 1er janvier 2025 est abrogé.'],
      [
        'Tableau des effectifs',
        'Le tableau, applicable à compter du 1er janvier 2026, est modifié à compter du 1er décembre 2026.',
      ],
      [
        'Création d’un emploi',
        'Le poste créé à compter du 1er septembre 2024 est pourvu par voie statutaire.',
      ],
      [
        'Suppression d’un emploi',
        'DÉCIDE de supprimer l’emploi créé à compter du 1er septembre 2023 et de créer un emploi de 28 heures.',
      ],
    ].map(([subject = '', words = '']) => ({
      why: `emploi : ${words}`,
      text: sampleDeliberation(subject, [words]),
    })),
    ...[
      'Mme Anne LEROY est nommée régisseuse de la piscine à compter du 1er avril 2026.',
      'Mme Anne LEROY, agent depuis le 1er février 2026, est nommée régisseuse.',
    ].map((article) => ({
      why: `régie : ${article}`,
      text: act(article, { title: 'Arrêté portant nomination d’un régisseur de recettes' }),
    })),
    ...[
      'Mme Anne LEROY est nommée régisseuse à compter du 3 mars 2026.',
      'La régie est ouverte au public à compter du 1er février 2026.',
      ...[
        'en régularisation',
        'en prolongation',
        'pour confirmer son titre',
        'jusqu’au retour du titulaire',
        'par intérim',
      ].map((why) => `Mme Anne LEROY est nommée régisseuse à compter du 1er février 2026, ${why}.`),
    ].map((article) => ({
      why: `régie : ${article}`,
      text: act(article, { title: 'Arrêté portant nomination d’un régisseur de recettes' }),
    })),
    ...[
      'Le comité a siégé du 1er janvier 2026 au 3 janvier 2026.',
      ...[
        'régularisée',
        'due selon le jugement',
        '(rétroactivité imposée par la loi)',
        'due selon la loi n° 2025-4',
        'due selon le décret',
        'de l’ancien régime',
        'connue jusqu’ici',
        'connue depuis 2021',
        'abrogée',
      ].map((words) => `L’IFSE ${words} prend effet à compter du 1er janvier 2026.`),
      'L’IFSE est due à compter du 12 mars 2026.',
      'INSTITUE l’IFSE à compter du 1er avril 2026.',
      'La délibération du 3 mai 2021 est abrogée à compter du 1er mai 2026.',
      'L’ancien régime, en vigueur depuis le 1er janvier 2019, cesse.',
      'L’IFSE, régularisée, court à compter du 1er janvier 2026 en exécution du jugement.',
    ].map((words) => ({ why: words, text: sampleDeliberation('Régime indemnitaire', [words]) })),
  ],
  fails: [
    ...[
      'Publiée sous forme électronique le 18 mars 2026.',
      'Transmise au représentant de l’État le 18 mars 2026.',
    ].map((step) => ({
      why: `emploi créé avant d’être exécutoire : ${step}`,
      text: `${sampleDeliberation('Création d’un emploi', ['Un emploi est créé à compter du 16 mars 2026.'])}\n${step}`,
      message: 'unpublished',
      at: '16 mars 2026',
    })),
    {
      why: 'régie : titre dans l’autre ordre',
      text: act('Mme Anne LEROY est nommée régisseuse à compter du 2 mars 2026.', {
        title: 'Arrêté : régisseur de recettes – nomination',
      }),
      message: 'past',
      at: '2 mars 2026',
    },
    ...[
      'IFSE',
      'Titre-restaurant',
      'Titres-restaurant',
      'Temps de travail',
      'Télétravail',
      'Indemnité forfaitaire',
    ].map((subject) => ({
      why: `fixé pour le passé : ${subject}`,
      text: sampleDeliberation(subject, ['APPROUVE le règlement avec effet au 1er janvier 2026.']),
      message: 'past',
      at: '1er janvier 2026',
    })),
    ...[
      's’applique',
      'est en vigueur',
      'est instituée',
      'est instaurée',
      'est fixée à 90 €',
      'est due, à compter',
    ].map((words) => ({
      why: `fixé pour le passé : ${words}`,
      text: sampleDeliberation('Régime indemnitaire', [
        `L’IFSE ${words} du 1er janvier 2026 au 31 mai 2026.`,
      ]),
      message: 'past',
      at: '1er janvier 2026',
    })),
    ...[
      'Mme Anne LEROY est nommée régisseuse de la piscine à compter du 1er février 2026.',
      'M. Luc PETIT est nommé mandataire suppléant de la régie à compter du 1er février 2026.',
    ].map((article) => ({
      why: `régie : ${article}`,
      text: act(article, { title: 'Arrêté portant nomination d’un régisseur de recettes' }),
      message: 'past',
      at: '1er février 2026',
    })),
    ...[
      [
        'Régime indemnitaire',
        'Les présentes dispositions prennent effet au 1er janvier 2025.',
        '1er janvier 2025',
      ],
      ['RIFSEEP', 'INSTITUE l’IFSE avec effet au 1er janvier 2026.', '1er janvier 2026'],
      [
        'Titres-restaurant',
        'Leur valeur est portée à 7 € à compter du 1er février 2026.',
        '1er février 2026',
      ],
      [
        'Indemnités de fonction des élus',
        'FIXE les indemnités à compter du 1er décembre 2025.',
        '1er décembre 2025',
      ],
      [
        'Organisation du temps de travail',
        'Le règlement s’applique à compter du 1er mars 2026.',
        '1er mars 2026',
      ],
      ...[
        'Création d’un emploi permanent',
        'Suppression d’un poste d’agent technique',
        'Ouverture de deux postes',
        'Transformation d’un emploi',
        'Modification des effectifs',
        'Emploi permanent au service des eaux',
        'Emplois non permanents',
        'Accroissement temporaire d’activité',
        'Accroissement saisonnier d’activité',
        'Tableau des effectifs',
        'Tableau des emplois',
      ].map((subject) => [
        subject,
        'La présente délibération prend effet à compter du 1er février 2026.',
        '1er février 2026',
      ]),
      ['Création d’un emploi', 'CRÉE un emploi à partir du 1er février 2026.', '1er février 2026'],
      [
        'Création d’un emploi',
        'CRÉE un emploi ouvert à compter du 1er septembre 2024.',
        '1er septembre 2024',
      ],
      [
        'Prime de pouvoir d’achat',
        'La prime est instaurée, avec effet au 1er juillet 2025.',
        '1er juillet 2025',
      ],
    ].map(([subject = '', words = '', at = '']) => ({
      why: `rémunération fixée pour le passé : ${words}`,
      text: sampleDeliberation(subject, [words]),
      message: 'past',
      at,
    })),
  ],
};
