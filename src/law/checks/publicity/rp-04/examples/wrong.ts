/** RP-04: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { act, way } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      ['Mairie de Vernois\n12, place du Marché\n51200 VERNOIS', 'Strasbourg'],
      ['VILLE DE VERNOIS\nService urbanisme\n38200 VERNOIS CEDEX', 'Lyon'],
      ['COMMUNE DE LA ROCHE-BLANCHE\n35500 La Roche Blanche', 'Nantes'],
    ].map(([head = '', seat = '']) => ({
      why: `le code postal de qui écrit : ${head}`,
      text: `${head}\nVernois, le 3 mars 2026\nMadame Anne LEROY\n75011 PARIS\nObjet : votre demande\nMadame,\nVous pouvez saisir le tribunal administratif de ${seat} dans les deux mois.\nVeuillez agréer, Madame, mes salutations.\nLe maire,\nPaul ROUGET`,
      kind: 'letter' as const,
      commune: null,
      message: 'other',
      at: seat,
    })),
    {
      why: 'le département du sous-préfet, entre parenthèses',
      text: act(`${way} de Nancy. Il est transmis au sous-préfet de Reims (Marne).`),
      commune: null,
      message: 'other',
      at: 'Nancy',
    },
    ...['Mans', 'Havre', 'Puy'].map((town) => ({
      why: `pas de tribunal : ${town}`,
      text: act(`${way} du ${town}.`),
      message: 'unknown',
      at: town,
    })),
    ...[
      'Vosges',
      'Mairie de Girmont  -  Vosges',
      '88 - Vosges',
      'Vosges (88)',
      'Mairie de Girmont, 2 rue du Pont, 88100 Girmont',
    ].map((head) => ({
      why: `département : ${head}`,
      text: act(`${way} de Strasbourg.`, head),
      commune: null,
      message: 'other',
      at: 'Strasbourg',
    })),
    ...[
      'la chambre régionale des comptes',
      'le conseil d’État',
      'le tribunal judiciaire',
      'la cour administrative d’appel',
    ].map((court) => ({
      why: court,
      text: order({
        articles: ['La rue est fermée.', `Le présent arrêté peut être contesté devant ${court} de Besançon.`],
      }),
      message: 'court',
      at: `contesté devant ${court}`,
    })),
    ...[
      'PAS-DE-CALAIS',
      '62 – PAS-DE-CALAIS',
      'Pas-de-Calais – canton de Lens',
      'République Française – Pas-de-Calais – Arrondissement de Lens',
      'VILLE DE VERNOIS · Pas-de-Calais · Direction des services',
      'PAS DE CALAIS / ARRONDISSEMENT DE LENS',
      'Mairie de Vernois – 2 place du Marché – 62300 VERNOIS',
      'Hôtel de ville, 62300 Vernois',
    ].map((head) => ({
      why: `la tête le dit : ${head}`,
      text: act(`${way} d’Amiens.`, head),
      commune: null,
      message: 'other',
      at: 'Amiens',
    })),
    ...[
      'Il est transmis à M. le préfet du Pas-de-Calais.',
      'Copie en est adressée à la préfecture du Pas-de-Calais.',
    ].map((words) => ({
      why: `le préfet le dit : ${words}`,
      text: act(`${way} d’Amiens. ${words}`),
      commune: null,
      message: 'other',
      at: 'Amiens',
    })),
    {
      why: 'Dijon pour le Jura',
      text: act(`${way} de Dijon.`),
      message: 'other',
      at: 'Dijon',
      fixed: act(`${way} de Besançon.`),
    },
    {
      why: 'élision',
      text: act(`${way} d’Amiens.`),
      message: 'other',
      at: 'Amiens',
      fixed: act(`${way} de Besançon.`),
    },
    {
      why: 'vers Orléans',
      text: act(`${way} de Lyon.`, 'Département du Loiret'),
      message: 'other',
      at: 'Lyon',
      fixed: act(`${way} d’Orléans.`, 'Département du Loiret'),
    },
    {
      why: 'sigle',
      text: act('Recours contentieux devant le T.A. de Nancy.'),
      message: 'other',
      at: 'Nancy',
    },
    {
      why: 'par son adresse',
      text: act(`${way}, 22 rue d’Assas, 21000 Dijon.`),
      message: 'other',
      at: 'Dijon',
    },
    {
      why: 'le département écrit l’emporte sur la fiche',
      text: act(`${way} de Besançon.`, 'Département du Rhône'),
      message: 'other',
      at: 'Besançon',
    },
    { why: 'pas de tribunal à Vesoul', text: act(`${way} de Vesoul.`), message: 'unknown', at: 'Vesoul' },
    ...['Thionville', 'Saverne'].map((words) => ({
      why: 'aucun tribunal n’y siège',
      text: act(`${way} de ${words}.`),
      message: 'unknown',
      at: words,
    })),
    ...(
      [
        [
          'Le présent arrêté peut être contesté auprès du conseil d’État.',
          'contesté auprès du conseil d’État',
        ],
        [
          'Le présent arrêté peut être contesté devant le conseil d’État, puis contesté devant la cour d’appel.',
          'contesté devant le conseil d’État',
        ],
        [
          'Le présent arrêté peut être contesté en saisissant la cour d’appel.',
          'contesté en saisissant la cour d’appel',
        ],
      ] as const
    ).map(([why, at]) => ({
      why,
      text: order({
        articles: ['La rue est fermée.', why],
      }),
      message: 'court',
      at,
    })),
    ...[
      'Un recours gracieux peut être formé.\nIl peut être contesté devant le tribunal administratif de Dijon.',
      'Il peut être contesté devant le tribunal administratif de Dijon, 22 rue d’Assas, 21000 Dijon.',
    ].map((why) => ({
      why,
      text: order({
        articles: ['La rue est fermée.', why],
      }),
      message: 'other',
      at: 'Dijon',
    })),
  ],
};
