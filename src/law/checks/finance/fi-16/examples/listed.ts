/** FI-16: examples of lists, an amount an item, and of the total told before or after them. */
import type { Examples } from '../../../framework/rule';
import { note } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Dans l’enveloppe globale de 10 000 €, sont attribués :\n- 3 000 € au club de tir ;\n- 2 000 € à la chorale.',
      'Le budget, d’un montant total de 10 000 €, permet d’attribuer :\n- 3 000 € au club de tir ;\n- 2 000 € à la chorale.',
      'Le coût total de 240 000 € TTC est financé par :\n- l’État : 80 000 € ;\n- la commune : 120 000 €.',
    ].map((words) => ({ why: 'ce que la liste n’épuise pas', ...note(words) })),
    ...[
      'Sont attribués, pour un montant total de 8 000 € :\n- 4 500 € au club de tir ;\n- 1 200 € à la chorale ;\n- 2 300 € au comité des fêtes.',
      'Sont attribués :\n1) 4 500 € au club de tir ;\n2) 1 200 € à la chorale.\nLe total s’élève à 5 700 €.',
      'Total des recettes attendues : un montant total de 900 €\n- 4 € par enfant ;\n- 6 € par adulte.',
      'Les tarifs sont fixés ; un total de 900 € est attendu :\n- repas : 4 € par enfant ;\n- goûter : 2 €.',
      'Une enveloppe de 9 000 € est ouverte :\n- club de tir : 4 500 € sur 6 000 € demandés ;\n- chorale : 1 200 € ;\n- boules : 300 €.',
      'Sont attribués, dont un total de 9 000 € en fonctionnement :\n- club de tir : 4 500 € ;\n- chorale : 1 200 €.',
      'Un total de 9 000 € est versé :\n- club de tir : 4 500 €.',
      'Un total de 5 700 € HT est dû :\n- toit : 4 500 € ;\n- murs : 1 200 €.',
      'Sont attribués :\n- club de tir : 4 500 € ;\n- chorale : 1 200 €, soit un total de 5 700 € ;\n- boules : 300 €.',
    ].map((words) => ({ why: 'liste et son total', ...note(words) })),
  ],
  fails: [
    ...[
      'Le coût total de 240 000 € TTC est financé par :\n- l’État : 80 000 € ;\n- la commune : 110 000 €.',
    ].map((words) => ({ why: 'coût avec taxes', ...note(words), message: 'sum', at: '240 000 €' })),
    ...(
      [
        [
          'Sont attribués, pour un montant total de 9 000 € :\n- 4 500 € au club de tir ;\n- 1 200 € à la chorale ;\n- 2 300 € au comité des fêtes.',
          '9 000 €',
        ],
        [
          'Sont attribués :\n– club de tir : 4 500 € ;\n– chorale : 1 200 € ;\n– comité des fêtes : 2 300 €,\nsoit un total de 8 500 €.',
          '8 500 €',
        ],
        [
          'Sont attribués :\n1) 4 500 € au club de tir ;\n2) 1 200 € à la chorale.\nLe total s’élève à 5 500 €.',
          '5 500 €',
        ],
        [
          'Une enveloppe globale de 6 000 € est partagée :\na) club de tir : 4 500 € ;\nb) chorale : 1 200 €.',
          '6 000 €',
        ],
        [
          'Sont attribués :\n• club de tir : 4 500 € ;\n• chorale : 1 200 €, soit un total de 5 900 € ;\n• boules : 300 €.',
          '5 900 €',
        ],
      ] as const
    ).map(([words, at]) => ({ why: `liste, versements : ${words}`, ...note(words), message: 'sum', at })),
  ],
};
