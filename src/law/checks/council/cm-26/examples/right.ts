/** CM-26: examples that pass, or that are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { small, session, noted } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'un numéro qui ressemble à une date',
      text: 'Délibération n° 2024-09-04\nLe jeudi 26 septembre 2024, le conseil municipal, convoqué le 19 septembre 2024, s’est assemblé.\nPrésents : 9\nVu le code général des collectivités territoriales ;',
      kind: 'deliberation',
      commune: { population: 800 },
    },
    { why: 'note', text: noted('lundi 15 juin 2026'), kind: 'note', commune: null },
    ...[
      'L’affaire est urgente.',
      'L’appel est urgent.',
      'Le délai est abrégé.',
      'Abrégeant le délai, le maire a convoqué le conseil.',
      'La convocation est abrégée.',
      'Il n’est pas tard. Le motif est l’urgence.',
      'La livraison des repas est d’une grande urgence.',
    ].map((words) => ({
      why: `urgence : ${words}`,
      text: `${session('2 novembre 2026', '5 novembre 2026')}\n${words}`,
      kind: 'deliberation' as const,
      commune: small,
    })),
    {
      why: 'lundi pour vendredi : trois jours francs',
      text: session('2 novembre 2026', '6 novembre 2026'),
      kind: 'deliberation',
      commune: small,
    },
    {
      why: 'une semaine',
      text: session('5 mars 2026', '12 mars 2026'),
      kind: 'deliberation',
      commune: small,
    },
    {
      why: 'urgence, avec un jour franc',
      text: `${session('2 novembre 2026', '4 novembre 2026')}\nLe maire rend compte de l’urgence au conseil, qui se prononce.`,
      kind: 'deliberation',
      commune: small,
    },
    {
      why: 'cinq jours francs suffisent partout',
      text: session('2 novembre 2026', '8 novembre 2026'),
      kind: 'deliberation',
      commune: null,
    },
    {
      why: 'seconde convocation faute de quorum : une autre règle la regarde',
      text: `${session('2 novembre 2026', '5 novembre 2026')}\nSeconde convocation, faute de quorum le 1er novembre.`,
      kind: 'deliberation',
      commune: small,
    },
    {
      why: 'la convocation elle-même',
      text: 'Vernois, le 2 novembre 2026\nObjet : convocation\nMadame,\nJe vous invite à la séance du conseil municipal du vendredi 6 novembre 2026 à 20 h.\nLe maire,\nPaul ROUGET',
      kind: 'summons',
      commune: small,
    },
  ],
  ignores: [
    ...['Syndicat mixte ouvert', 'Syndicat (article L. 5721-2)', 'Syndicat (article L5721-2)'].map(
      (head) => ({
        why: `délai des statuts : ${head}`,
        text: `${head}\nComité syndical du 5 novembre 2026\n${session('2 novembre 2026', '5 novembre 2026')}`,
        kind: 'deliberation' as const,
        commune: null,
      }),
    ),
    ...[
      'Communauté d’agglomération du Vernois',
      'Communauté urbaine du Vernois',
      'Vernois Métropole – Haute-Saône',
      'Communauté de communes du Vernois (3 500 habitants)',
    ].map((head) => ({
      why: `cinq jours : ${head}`,
      text: `${head}\nConseil communautaire\n${session('2 novembre 2026', '5 novembre 2026')}`,
      kind: 'deliberation' as const,
      commune: small,
    })),
    {
      why: 'note qui ne dit rien d’une convocation',
      text: noted('16 juin 2026').replace(/ Il suffira.*$/u, ''),
      kind: 'note',
      commune: small,
    },
    {
      why: 'à partir de 3 500 habitants, le délai est de cinq jours',
      text: session('2 novembre 2026', '5 novembre 2026'),
      kind: 'deliberation',
      commune: { population: 3500 },
    },
  ],
  lacks: [
    {
      why: 'la date de convocation n’est pas dite',
      text: 'Séance du 12 mars 2026\nPrésents : 9',
      kind: 'deliberation',
      commune: small,
      missing: 'convocationDate',
    },
    {
      why: 'population inconnue, quatre jours francs',
      text: session('2 novembre 2026', '7 novembre 2026'),
      kind: 'deliberation',
      commune: null,
      missing: 'population',
    },
    {
      why: 'population inconnue, trois jours francs',
      text: session('2 novembre 2026', '6 novembre 2026'),
      kind: 'deliberation',
      commune: null,
      missing: 'population',
    },
  ],
};
