/** RH-06: examples of grades and of their category. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { post } from './samples';

/** A category that is not that of the grade. */
const MISPLACED: readonly (readonly [category: string, grades: readonly string[]])[] = [
  [
    'B',
    [
      'adjointe administrative',
      'adjoints techniques',
      'adjoint d’animation',
      'adjoint territorial du patrimoine',
      'adjoint du patrimoine',
      'agent de maîtrise',
      'agents de maîtrise',
      'agent social',
      'agents sociaux',
      'ATSEM',
      'gardien-brigadier',
      'gardiens-brigadiers',
      'gardien-brigadiers',
      'opérateur des activités physiques',
      'opérateurs des activités physiques',
    ],
  ],
  [
    'C',
    [
      'rédactrice',
      'technicien territorial',
      'technicienne territoriale',
      'techniciens territoriaux',
      'animateur territorial',
      'animateurs territoriaux',
      'assistant de conservation',
      'assistante de conservation',
      'assistants de conservation',
      'chef de service de police',
      'chefs de service de police',
      'auxiliaire de puériculture',
      'auxiliaires de puériculture',
    ],
  ],
  [
    'B',
    [
      'attachée territoriale',
      'attachés territoriaux',
      'attaché principal',
      'ingénieur territorial',
      'ingénieurs territoriaux',
      'bibliothécaire territorial',
      'bibliothécaires territoriaux',
      'puéricultrice territoriale',
      'puéricultrices territoriales',
      'conservateur territorial',
      'conservateurs territoriaux',
    ],
  ],
];

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'un emploi de catégorie B ou de catégorie C : adjoint administratif.',
      'un emploi de catégorie C, rattaché territorialement au nord.',
      'un emploi d’adjoint technique, d’une catégorie bien définie.',
    ].map((text) => ({ why: text.slice(0, 70), text: post(text) })),
    {
      why: 'L’agent, de catégorie B, est affecté.',
      text: order({ articles: ['L’agent, de catégorie B, est affecté.'] }),
    },
    ...[
      'un emploi de catégorie C, au grade d’adjoint technique.',
      'un emploi de catégorie B ou C : rédacteur ou adjoint administratif.',
    ].map((text) => ({ why: text.slice(0, 70), text: post(text) })),
  ],
  fails: [
    ...MISPLACED.flatMap(([category, grades]) =>
      grades.map((grade) => ({
        why: `${grade}, en catégorie ${category}`,
        text: post(`un emploi de catégorie ${category}, au grade de : ${grade}.`),
        message: 'category',
        at: `catégorie ${category}`,
      })),
    ),
    ...(
      [
        ['un emploi de catégorie B, au grade d’adjoint administratif.', 'catégorie B'],
        ['un emploi de rédacteur, en catégorie C.', 'catégorie C'],
        ['un emploi d’attaché territorial (catégorie B).', 'catégorie B'],
      ] as const
    ).map(([text, at]) => ({ why: text, text: post(text), message: 'category', at })),
  ],
  ignores: [
    {
      why: 'une catégorie d’autre chose',
      text: order({ articles: ['D’une catégorie bien à part, elle passe.'] }),
    },
  ],
};
