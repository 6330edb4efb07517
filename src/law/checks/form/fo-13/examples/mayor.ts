/** FO-13: examples of another mayor, of another who signs, of a mayor of what has none. */
import type { Examples } from '../../../framework/rule';
import { sampleAct } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'un maire délégué signe',
      text: sampleAct({ signature: 'Le maire délégué,\nJean VIEUX' }),
    },
    {
      why: 'un maire d’avant le mandat, le jour d’avant',
      text: sampleAct({ signature: 'Le maire,\nJean VIEUX' }).replace('3 mai 2026', '1er avril 2026'),
    },
    {
      why: 'une adjointe signe pour le maire',
      text: sampleAct({ signature: 'Pour le maire,\nl’adjointe,\nJean VIEUX' }),
    },
    {
      why: 'un agent signe',
      text: sampleAct({ signature: 'Le directeur auprès de le maire,\nJean VIEUX' }),
    },
    { why: 'nous, mairesse', text: sampleAct({ authority: 'Nous, Jean VIEUX, mairesse honoraire,' }) },
    {
      why: 'un adjoint signe par délégation',
      text: sampleAct({
        signature: 'Pour le maire et par délégation,\nL’adjointe déléguée à la voirie,\nAnne LEROY',
      }),
    },
    {
      why: 'le nom du maire, autrement écrit',
      text: sampleAct({
        authority: 'Nous, M. Paul Rouget, maire de Vernois,',
        signature: 'Le Maire,\nM. ROUGET Paul',
      }),
    },
    {
      why: 'acte d’avant le mandat',
      text: sampleAct({ signature: 'Le maire,\nJean VIEUX' }),
      date: '2020-01-10',
    },
  ],
  fails: [
    ...[
      'maire de notre communauté de communes',
      'maire de communauté de communes',
      'maires de la communauté d’agglomération',
      'maire du syndicat',
      'maire de la métropole',
      'maire de l’agglomération',
    ].map((words) => ({
      why: words,
      text: sampleAct({
        words: `L’adjoint est entendu. Il est dit que le ${words} l’est aussi, et l’adjoint.`,
      }),
      message: 'office',
      at: words,
    })),
    ...['Je soussigné, Jean VIEUX, maire', 'Je soussignée, Jean VIEUX, maire', 'Nous Jean VIEUX, maire'].map(
      (authority) => ({ why: authority, text: sampleAct({ authority }), message: 'mayor', at: 'Jean VIEUX' }),
    ),
    {
      why: 'un autre maire, le premier jour du mandat',
      text: sampleAct({ signature: 'La maire,\nJean VIEUX' }).replace('3 mai 2026', '2 avril 2026'),
      message: 'mayor',
      at: 'Jean VIEUX',
    },
    {
      why: 'signature d’un autre maire',
      text: sampleAct({ signature: 'Le maire,\nJean VIEUX' }),
      message: 'mayor',
      at: 'Jean VIEUX',
    },
    {
      why: 'autorité d’un autre maire',
      text: sampleAct({ authority: 'Nous, Jean VIEUX, maire de Vernois,' }),
      message: 'mayor',
      at: 'Jean VIEUX',
    },
  ],
};
