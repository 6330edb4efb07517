/** CM-23: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { head, term } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'un autre du même nom est absent',
      text: deliberation(
        'sous la présidence de M. Jean LEDOUX, maire\nPrésents : M. Jean LEDOUX, M. Alain BOUT\nAbsente : Mme Rose LEDOUX',
      ),
      kind: 'deliberation',
    },
    {
      why: 'arrivé en cours de séance',
      text: deliberation(
        'sous la présidence de M. Jean LEDOUX, maire\nPrésents : M. Alain BOUT, Mme Agnès FAUVEL\nAbsent : M. Jean LEDOUX (arrivé à 20 h 10)\nM. Jean LEDOUX arrive à 20 h 10.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'il signe comme maire',
      text: `${head('sous la présidence de M. Luc PETIT')}\nFait à Vernois, le 12 mars 2026\nLe maire,\nLuc PETIT`,
      kind: 'deliberation',
      commune: null,
    },
    ...[
      'Le maire est empêché.',
      'En l’absence du maire.',
      'Absence du maire.',
      'Le suppléant siège.',
      'Par suppléance.',
      'En remplacement du maire.',
      'Vote du compte financier.',
      'CFU 2025.',
      'Le plus âgé préside.',
      'Élection du maire.',
      'Installation du conseil.',
      'Président de séance élu.',
      'Il est élu président.',
      'Délégation spéciale.',
      'Maire par intérim.',
      'Par intérim.',
      'Maire honoraire.',
      'Maire sortant.',
    ].map(
      (words) =>
        ({
          why: words,
          text: head('sous la présidence de M. Luc PETIT, conseiller municipal', `Présents : 9\n${words}`),
          kind: 'deliberation',
        }) as const,
    ),
    { why: 'le maire', text: head('sous la présidence de M. Paul ROUGET, maire'), kind: 'deliberation' },
    {
      why: 'le maire, nommé après son titre',
      text: head('sous la présidence de Monsieur le maire, Paul ROUGET'),
      kind: 'deliberation',
      ...term,
    },
    { why: 'par son titre seul', text: head('sous la présidence de Mme le maire'), kind: 'deliberation' },
    {
      why: 'le maire du profil, sans sa qualité',
      text: head('sous la présidence de M. Paul ROUGET'),
      kind: 'deliberation',
      ...term,
    },
    {
      why: 'un adjoint, le maire étant empêché',
      text: head('sous la présidence de Mme Anne LEROY, première adjointe, le maire étant empêché'),
      kind: 'deliberation',
    },
    {
      why: 'en l’absence du maire',
      text: head('En l’absence du maire, sous la présidence de Mme Anne LEROY, adjointe'),
      kind: 'deliberation',
    },
    {
      why: 'doyen d’âge',
      text: head('sous la présidence de M. Luc PETIT, conseiller municipal, doyen de l’assemblée'),
      kind: 'deliberation',
    },
    {
      why: 'compte administratif',
      text: deliberation(
        'sous la présidence de M. Luc PETIT, conseiller municipal\nPrésents : 9',
        'Le compte administratif est approuvé.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'un autre maire, avant ce mandat',
      text: head('sous la présidence de M. Guy NOEL, maire'),
      kind: 'deliberation',
      date: '2019-05-02',
    },
    {
      why: 'un autre maire, mandat non daté',
      text: head('sous la présidence de M. Guy NOEL, maire'),
      kind: 'deliberation',
      commune: { deputies: [] },
    },
    { why: 'rien n’est dit de la séance', text: deliberation('Séance ordinaire'), kind: 'deliberation' },
    ...[
      'Réunion en l’absence justifiée du maire, sous la présidence de Mme Anne LEROY, adjointe',
      'sous la présidence de M. Guy NOEL, maire délégué de Rosay, le maire étant souffrant',
      'sous la présidence de M. Guy NOEL, maire honoraire, doyen de l’assemblée',
      'sous la présidence de M. Guy NOEL, maire par intérim',
      'sous la présidence de Mme le maire',
      'sous la présidence de Monsieur le maire',
      'sous la présidence de M. le maire, Paul ROUGET',
      'sous la présidence du maire, M. Paul ROUGET',
      'sous la présidence de M. Paul ROUGET, en qualité de maire',
    ].map(
      (words) =>
        ({ why: `${words}, profil connu`, text: head(words), kind: 'deliberation', ...term }) as const,
    ),
    {
      why: 'il signe comme maire, sans article',
      text: `${head('sous la présidence de M. Luc PETIT')}\nFait à Vernois, le 12 mars 2026\nMaire de Vernois,\nLuc PETIT`,
      kind: 'deliberation',
      commune: null,
    },
  ],
};
