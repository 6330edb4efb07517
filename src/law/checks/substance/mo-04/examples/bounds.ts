/** MO-04: examples of bans that a place, a day or an hour bounds, or a place only. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Aucun mineur ne peut circuler seul sur le territoire de la commune de 23 h à 5 h du 1er juillet au 31 août 2026.',
      'Les rassemblements sont interdits dans la commune, sauf dérogation, tous les jours de l’année.',
    ].map((article) => ({ why: `borné, ou excepté : ${article}`, text: act(article) })),
    {
      why: 'un lieu, des heures',
      text: act('La consommation d’alcool est interdite place de l’Église de 20 h à 6 h.'),
    },
    {
      why: 'partout, mais un jour',
      text: act('L’usage des pétards est interdit sur tout le territoire de la commune le 31 décembre 2026.'),
    },
    {
      why: 'partout, la nuit',
      text: act('Les tirs sont interdits sur tout le territoire de la commune la nuit.'),
    },
    { why: 'des heures', text: act('Le bruit est interdit en tout lieu après 22 h.') },
    {
      why: 'jusqu’à une fin',
      text: act('Les feux sont interdits dans toute la commune jusqu’à la fin de la sécheresse.'),
    },
    ...[
      'pendant les vacances scolaires',
      'pour la durée de la sécheresse',
      'le lundi',
      'le dimanche',
      'le week-end',
      'les jours fériés',
      'chaque jour férié',
    ].map((words) => ({
      why: `partout, mais ${words}`,
      text: act(`Les quads sont interdits dans toute la commune ${words}.`),
    })),
    { why: 'un lieu, sans plus', text: act('Les quads sont interdits rue du Moulin.') },
  ],
  fails: [
    ...[
      'en permanence',
      'de façon permanente',
      'toute l’année',
      'en tout temps',
      'sans limitation de durée',
      'à titre permanent',
      '365 jours par an',
      'quel que soit le jour',
      'quelle que soit l’heure',
    ].map((words) => ({
      why: `un lieu, ${words}`,
      text: act(`Le stationnement est interdit rue du Moulin, ${words}.`),
      message: 'bounds',
      at: `Le stationnement est interdit rue du Moulin, ${words}.`,
    })),
    ...['à toute heure', 'jour et nuit', 'de jour comme de nuit', 'définitivement'].map((words) => ({
      why: `un lieu, ${words}`,
      text: act(`Le stationnement est interdit rue du Moulin, ${words}.`),
      message: 'bounds',
      at: `Le stationnement est interdit rue du Moulin, ${words}.`,
    })),
  ],
};
