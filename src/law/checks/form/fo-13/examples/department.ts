/** FO-13: examples of another department. */
import type { Examples } from '../../../framework/rule';
import { sampleAct } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'l’objet nomme un autre département',
      text: sampleAct().replace(
        'Arrêté n° 12',
        'Arrêté n° 12\nArrêté relatif aux travaux du département de la Savoie',
      ),
    },
    {
      why: 'département d’une administration',
      text: sampleAct({ words: 'Le gestionnaire est le département de la Savoie.' }),
    },
    { why: 'suite de mots', text: sampleAct({ department: 'Département du Jura arrondissement de Dole' }) },
  ],
  fails: [
    ...[
      ['Département Savoie', 'Savoie'],
      ['Département Val de Marne', 'Val de Marne'],
      ['Département de l’Ain', 'de l’Ain'],
      ['Département des Vosges', 'des Vosges'],
      ['Département du Doubs', 'du Doubs'],
      ['Département de Paris', 'de Paris'],
      ['Département d’Eure-et-Loir', 'd’Eure-et-Loir'],
      ['Département de Mayotte', 'de Mayotte'],
      ['Département de la Corse-du-Sud', 'de la Corse-du-Sud'],
    ].map(([department = '', at = '']) => ({
      why: department,
      text: sampleAct({ department }),
      message: 'department',
      at,
    })),
    {
      why: 'autre département',
      text: sampleAct({ department: 'Département de la Savoie' }),
      message: 'department',
      at: 'de la Savoie',
    },
  ],
};
