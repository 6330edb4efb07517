/** MO-05: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'autre arrêté, dans l’ordre',
      text: act('L’étang est fermé du 20 août 2026 au 24 août 2026.', 'Considérant la fête ;').replace(
        'Arrêté de circulation',
        'Arrêté municipal',
      ),
    },
    ...[
      'La circulation est interdite le 16 mars 2026 de 20 h à 1 h.',
      'La circulation est interdite le 16 mars 2026 de 21 h à 7 h le lendemain.',
      'La circulation est interdite à compter du 16 mars 2026 pour une durée de cinq jours, de 8 h à 18 h.',
      'La circulation est interdite à compter du 16 mars 2026, durée : 2 mois, de 8 h à 18 h.',
    ].map((words) => ({ why: words, text: act(words) })),
    {
      why: 'dates et heures',
      text: act('La circulation est interdite du 16 mars 2026 à 8 h au 20 mars 2026 à 17 h.'),
    },
    ...[
      'La circulation est interdite du samedi 20 juin 2026 à 12 heures au dimanche 21 juin 2026 à 3 heures.',
      'La circulation est interdite du samedi 20 juin 2026 à 12 h au samedi 20 juin 2026 à 23 h.',
      'La circulation est interdite du 20 juin 2026 à 20 h au 20 juin 2026 à 0 h.',
      'Le stationnement est interdit du 20 juin 2026 à 8 h au 24 juin 2026 à 7 h.',
      'La circulation est interdite du 20 juin 2026 au 20 juin 2026, de 22 h à 6 h.',
      'La circulation est interdite du 20 juin 2026, 20 h, au 21 juin 2026, 6 h.',
    ].map((words) => ({ why: words, text: act(words) })),
    { why: 'jour et nuit', text: act('La circulation est interdite, jour et nuit, du 16 au 20 mars 2026.') },
    { why: 'un jour, des heures', text: act('Le stationnement est interdit le 16 mars 2026 de 8 h à 17 h.') },
    {
      why: 'jusqu’à une date',
      text: act(
        'La circulation est interdite à compter du 16 mars 2026 et jusqu’au 20 mars 2026, de 8 h à 17 h.',
      ),
    },
    { why: 'jusqu’à la fin', text: act('La circulation est interdite jusqu’à l’achèvement des travaux.') },
    { why: 'chaque jour nommé', text: act('Le stationnement est interdit chaque lundi.') },
    { why: 'à toute heure', text: act('La circulation est interdite du 16 au 20 mars 2026, 24 h sur 24.') },
    {
      why: 'nombre de semaines',
      text: act('La circulation est interdite dès le 16 mars 2026 à 8 h, pendant 2 semaines.'),
    },
    {
      why: 'nombre de jours',
      text: act('La circulation est interdite à partir du 16 mars 2026 à 8 h, pendant 5 jours.'),
    },
    {
      why: 'deux jours distincts',
      text: act(
        'Le stationnement est interdit à compter du 16 mars 2026 ; la vitesse est limitée le 20 mars 2026.',
      ),
    },
    {
      why: 'fin dite par les travaux',
      text: act(
        'La circulation est interdite à compter du 16 mars 2026 et jusqu’à l’achèvement des travaux.',
      ),
    },
    {
      why: 'du jour au même jour',
      text: act('La circulation est interdite du 16 mars 2026 à 8 h au 16 mars 2026 à 12 h.'),
    },
    { why: 'jours nommés', text: act('Le stationnement est interdit tous les samedis de 6 h à 14 h.') },
    {
      why: 'durée dite',
      text: act('La circulation est interdite à compter du 16 mars 2026 à 8 h pour une durée de 5 jours.'),
    },
    ...[
      'La circulation est interdite le 20 mars 2026 de 8 h à 17 h ; le marché est avancé au 16 mars 2026.',
      'La circulation est interdite le 20 mars 2026 de 8 h à 17 h au droit du n° 5 et, de 8 h à 17 h, le 16 mars 2026.',
      'La circulation est interdite du 20 juin 2026 (sauf riverains avant 20 h) au 20 juin 2026 à 12 h.',
      'La circulation est interdite du 20 juin 2026 à 8 h au 20 juin 2026.',
      'La circulation est interdite du 20 juin 2026 au 20 juin 2026, 18 h.',
      'La circulation est interdite du 16 au 20 mars 2026, 24h/24.',
      'La circulation est interdite du 16 au 20 mars 2026, 24 heures sur 24.',
      'La circulation est interdite du 16 au 20 mars 2026 après 20 h.',
      'Le stationnement est interdit sur le parvis, la nuit du 16 mars 2026 de 18 h à 8 h.',
      'Le stationnement est interdit le 16 mars 2026, sauf riverains, de 18 h à 8 h.',
      'La circulation est interdite le 16 mars 2026 de 20 h jusqu’à la fin de la fête, et à 18 h pour les camions.',
      'La circulation est interdite le 16 mars 2026 de 8 h à 8 h.',
      'La circulation est interdite le 16 mars 2026 de 18 h à 6 h 59.',
    ].map((words) => ({ why: words, text: act(words) })),
  ],
};
