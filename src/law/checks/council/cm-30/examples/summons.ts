/** CM-30: examples of summons that tell of a note, or of none. */
import type { Examples } from '../../../framework/rule';
import { commune, summons } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'La note explicative de synthèse est jointe ; le rapport du maire vous sera remis en séance.',
      'La note de synthèse est jointe. Les plans seront remis sur table.',
      'Le budget suit ; les plans seront remis sur table. La note de synthèse est jointe.',
      'La note de synthèse n’est plus remise sur table : elle est jointe.',
    ].map((words) => ({ why: words, text: summons(words), kind: 'summons' as const, commune })),
    ...[
      'La note de présentation est jointe.',
      'Notes de synthèse jointes.',
      'Note synthétique jointe.',
      'Rapports relatifs à ces affaires joints.',
      'Rapport du maire joint.',
      'Rapports explicatifs joints.',
      'Rapports correspondants joints.',
      'Dossier préparatoire joint.',
      'Projet de délibération joint.',
      'Exposés des motifs joints.',
    ].map((words) => ({ why: words, text: summons(words), kind: 'summons', commune }) as const),
    {
      why: 'note jointe',
      text: summons('Vous trouverez ci-joint la note explicative de synthèse.'),
      kind: 'summons',
      commune,
    },
    {
      why: 'rapports de présentation',
      text: summons('Les rapports de présentation sont joints.'),
      kind: 'summons',
      commune,
    },
    {
      why: 'dossier de séance',
      text: summons('Le dossier de séance est en ligne.'),
      kind: 'summons',
      commune,
    },
    {
      why: 'projets de délibération',
      text: summons('Les projets de délibérations sont joints.'),
      kind: 'summons',
      commune: { population: 3500 },
    },
    { why: 'exposé des motifs', text: summons('L’exposé des motifs est joint.'), kind: 'summons', commune },
    { why: 'note explicative', text: summons('Une note explicative est jointe.'), kind: 'summons', commune },
  ],
  fails: [
    ...(
      [
        ['Les notes de synthèse vous seront remises {sur table}.'],
        ['La note de synthèse sera distribuée {en séance}.'],
        ['La note de synthèse vous sera donnée {le jour de la séance}.'],
        ['La note de synthèse sera lue {lors de la séance}.'],
        ['La note de synthèse sera lue {pendant la séance}.'],
        ['La note de synthèse sera remise {au début de la séance}.'],
        ['La note de synthèse sera remise {en début de séance}.'],
        ['La note de synthèse sera remise {à l’ouverture de la séance}.'],
        ['La note de synthèse vous parviendra {ultérieurement}.'],
        ['La note de synthèse vous parviendra {prochainement}.'],
        ['La note de synthèse vous parviendra {plus tard}.'],
        ['La note de synthèse vous parviendra {dans les prochains jours}.'],
        ['La note de synthèse vous parviendra {d’ici quelques jours}.'],
        ['La note de synthèse vous parviendra {la veille}.'],
        ['Les rapports du maire sont {en cours de rédaction}.'],
        ['Les rapports du maire sont {en cours de finalisation}.'],
        ['Les rapports du maire sont {en cours de préparation}.'],
        ['Les rapports du maire sont {en cours d’élaboration}.'],
        ['Les rapports du maire sont {en cours d’achèvement}.'],
        ['Les rapports du maire ne sont {pas encore prêts}.'],
        ['La note de synthèse n’est {pas disponible}.'],
        ['La note de synthèse n’est {pas jointe}.'],
        ['La note de synthèse n’est {pas achevée}.'],
        ['La note de synthèse n’est {pas encore terminée}.'],
      ] as const
    ).map(([words]) => ({
      why: words,
      text: summons(words.replace(/[{}]/gu, '')),
      kind: 'summons' as const,
      commune,
      message: 'later',
      at: /\{(.*)\}/u.exec(words)?.[1] ?? '',
    })),
    {
      why: 'rien n’accompagne la convocation',
      text: summons('Comptant sur votre présence.'),
      kind: 'summons',
      commune,
      message: 'none',
      at: 'Ordre du jour',
    },
    {
      why: 'une « note » d’hôtel n’en est pas une',
      text: summons('Le maire prendra des notes.'),
      kind: 'summons',
      commune: { population: 3500 },
      message: 'none',
      at: 'Ordre du jour',
    },
  ],
  lacks: [
    { why: 'population inconnue', text: summons(''), kind: 'summons', commune: null, missing: 'population' },
  ],
  ignores: [
    {
      why: 'population dite en tête, sous 3 500',
      text: `COMMUNE DE VERNOIS (412 habitants)\n${summons('')}`,
      kind: 'summons',
      commune: null,
    },
    { why: 'moins de 3 500 habitants', text: summons(''), kind: 'summons', commune: { population: 3499 } },
  ],
};
