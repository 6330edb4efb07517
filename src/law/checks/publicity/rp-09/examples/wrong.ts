/** RP-09: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { order } from '../../../shared/samples';
import { note, council, police } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'dispensé d’envoi à la préfecture',
      'dispensé de tout dépôt en sous-préfecture',
      'dispensé de l’envoi au contrôle de légalité',
    ].map((at) => ({
      why: at,
      text: order({
        title: 'Interdisant la baignade',
        articles: ['La baignade est interdite du 1er juin au 31 août 2026.', `Le présent arrêté est ${at}.`],
      }),
      message: 'exempt',
      at,
    })),
    ...['n’est pas transmis au préfet', 'n’a pas été envoyé au contrôle de légalité'].map((at) => ({
      why: at,
      text: order({
        title: 'Interdisant la baignade',
        articles: ['La baignade est interdite du 1er juin au 31 août 2026.', `Le présent arrêté ${at}.`],
      }),
      message: 'exempt',
      at,
    })),
    ...[
      [
        'La délibération vous autorisera à signer. Elle deviendra exécutoire dès sa mise en ligne, sans qu’il soit besoin de la transmettre au représentant de l’État.',
        'sans qu’il soit besoin de la transmettre au représentant de l’État',
      ],
      ['La délibération s’appliquera sans transmission au préfet.', 'sans transmission au préfet'],
      [
        'Cette délibération n’a pas à être transmise à la sous-préfecture.',
        'n’a pas à être transmise à la sous-préfecture',
      ],
      [
        'La délibération sera publiée ; il n’est pas nécessaire de l’adresser au contrôle de légalité.',
        'n’est pas nécessaire de l’adresser au contrôle de légalité',
      ],
      [
        'La transmission au contrôle de légalité est facultative pour cette délibération.',
        'transmission au contrôle de légalité est facultative',
      ],
      ['La délibération ne sera pas transmise à la préfecture.', 'ne sera pas transmise à la préfecture'],
      ['Le vote du conseil s’appliquera sans transmission au préfet.', 'sans transmission au préfet'],
      ['La délibération sera publiée. Sans envoi à la préfecture, elle vaut.', 'Sans envoi à la préfecture'],
      [
        'La délibération rationalisant les achats n’a pas à être transmise au préfet.',
        'n’a pas à être transmise au préfet',
      ],
    ].map(([words = '', at = '']) => ({
      why: `note : ${words}`,
      text: note(words),
      kind: 'note' as const,
      message: 'told',
      at,
    })),
    {
      why: 'lettre',
      text: 'Commune de Vernois\nVernois, le 3 juin 2026\nMadame la Présidente,\nLa délibération s’applique sans transmission au préfet.\nVeuillez agréer, Madame la Présidente, mes salutations distinguées.\nLe maire, Paul ROUX',
      kind: 'letter',
      message: 'told',
      at: 'sans transmission au préfet',
    },
    {
      why: 'procès-verbal',
      text: minutes(
        'Présents : 12',
        'Tarifs\nLe maire indique que la délibération n’a pas à être transmise au préfet.',
      ),
      kind: 'minutes',
      message: 'told',
      at: 'n’a pas à être transmise au préfet',
    },
    {
      why: 'la délibération elle-même',
      text: council('Elle est exécutoire sans qu’il y ait lieu de la transmettre au préfet.'),
      message: 'exempt',
      at: 'sans qu’il y ait lieu de la transmettre au préfet',
    },
    {
      why: 'exécutoire sans transmission',
      text: council('Certifiée exécutoire compte tenu de sa publication le 16 mars 2026.'),
      message: 'enforceable',
      at: 'exécutoire compte tenu de sa publication',
    },
    {
      why: 'exécutoire dès la publication',
      text: council('La délibération est exécutoire dès sa publication.'),
      message: 'enforceable',
      at: 'exécutoire dès sa publication',
    },
    {
      why: 'immédiatement exécutoire',
      text: council('Elle est immédiatement exécutoire.'),
      message: 'enforceable',
      at: 'immédiatement exécutoire',
    },
    {
      why: 'exécutoire sans délai',
      text: council('Elle est exécutoire sans délai.'),
      message: 'enforceable',
      at: 'exécutoire sans délai',
    },
    {
      why: 'prétendue dispense',
      text: council('Acte non soumis à transmission.'),
      message: 'exempt',
      at: 'non soumis à transmission',
    },
    ...[
      'La présence et la circulation de tout chien sont interdites au square.',
      'La circulation des animaux est interdite au square.',
      'La circulation d’un chien est interdite au square.',
      'La circulation des mineurs est interdite de 23 heures à 6 heures.',
      'La circulation de tous les bateaux est interdite sur l’étang.',
      'Il est interdit de jouer de la musique au square.',
    ].map((article) => ({
      why: `police, et non circulation : ${article}`,
      text: order({
        title: 'Relatif au square',
        visas: ['le code général des collectivités territoriales, article L. 2212-2'],
        articles: [article],
      }),
      message: 'absent',
      at: 'Relatif au square',
    })),
    { why: 'délibération muette', text: council(), message: 'absent', at: 'Objet : Tarifs de la cantine' },
    {
      why: 'muette, sans se dire exécutoire',
      text: council('Elle n’est pas exécutoire dès sa publication.'),
      message: 'absent',
      at: 'Objet : Tarifs de la cantine',
    },
    {
      why: 'délégation de fonction',
      text: police('Portant délégation de fonctions à un adjoint', 'Délégation est donnée.'),
      message: 'absent',
      at: 'Portant délégation de fonctions à un adjoint',
    },
    {
      why: 'préfet cité dans les visas seulement',
      text: order({
        title: 'Portant interdiction de baignade',
        visas: ['l’arrêté du préfet du Jura'],
        articles: ['La baignade est interdite.'],
      }),
      message: 'absent',
      at: 'Portant interdiction de baignade',
    },
  ],
};
