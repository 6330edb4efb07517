/** FI-13: examples of amounts against the threshold, alone and together. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';
import { NOTE, amended } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Une modification de faible montant ne dépasse pas 15 %.',
      'Une modification de faible montant (10 %, 15 % en travaux).',
      'Une modification de faible montant, au-delà de 16 % du délai.',
      'Le seuil des circonstances imprévues est de 50 %. Une modification de faible montant est proposée.',
      ...[
        'R. 2194-5',
        'travaux imprévus',
        'cas imprévisible',
        'travaux devenus nécessaires',
        'clause de réexamen',
        'cas non substantiel',
        'seuil européen',
        'L. 1414-4',
        'commission d’appel d’offres',
        'avis de la commission',
        'CCAG',
        'pénalités',
        'sous-traitance',
        'avance',
        'retenue',
      ].map((words) => `Ni faible montant (R. 2194-8) ni ${words}, au seuil de 50 %.`),
    ].map((words) => ({ why: `seuil : ${words}`, text: NOTE(words), kind: 'note' as const })),
    {
      why: 'plusieurs avenants, sous le seuil ensemble',
      text: NOTE(
        'Marché initial de 200 000 € HT ; avenant n° 1 de 10 000 € HT. L’avenant n° 2 les porte à 12 % du marché initial.',
      ),
      kind: 'note',
    },
    ...[
      'Le lot a été attribué à la société Bois, pour 300 000 € HT. L’avenant s’élève à 30 000 € HT, soit 10 % du montant initial.',
    ].map((words) => ({ why: `note : ${words}`, text: NOTE(words), kind: 'note' as const })),
    ...[
      'Montant initial du lot   420 000,00 € HT\nAvenant n° 1   21 000,00 € HT\nAvenant n° 2   30 000,00 € HT\nNouveau montant   471 000,00 € HT\nLes deux avenants font 12,14 % du montant initial.',
      'Montant initial du lot   640 000,00 € HT\nAvenant n° 1   32 000,00 € HT\nAvenant n° 2   64 000,00 € HT\nNouveau montant   736 000,00 € HT',
      'Montant initial : 640 000 € HT. L’avenant n° 2 s’élève à 64 000 € HT et porte le marché à 752 000 € HT.',
      'Montant initial : 640 000 € HT ; avenant n° 1 : 48 000 € HT ; avenant n° 2 : 64 000 € HT ; nouveau montant : 700 000 € HT.',
    ].map((words) => ({ why: `note : ${words}`, text: NOTE(words), kind: 'note' as const })),
    ...['moins-value', 'diminution', 'réduction', 'baisse'].map((word) => ({
      why: word,
      text: amended(
        `montant initial : 100 000 € HT ; modification en ${word} de 20 000 € HT, soit 20 % ; nouveau montant : 80 000 € HT.`,
      ),
    })),
    {
      why: '15 % en travaux',
      text: amended(
        'montant initial du marché : 100 000 € HT ; montant de l’avenant : 15 000 € HT ; nouveau montant : 115 000 € HT, soit 15 %.',
      ),
    },
    {
      why: '10 % en fournitures',
      text: amended('montant initial de 50 000 € HT, augmenté de 5 000 € HT, soit 10 %.', 'fournitures'),
    },
    {
      why: 'moins-value',
      text: amended(
        'marché initial de 100 000 € HT ; moins-value de 20 000 € HT ; nouveau montant de 80 000 € HT, soit -20 %.',
      ),
    },
  ],
  fails: [
    ...[
      'ne dépasse pas 25 %',
      'ne dépassant pas 25 %',
      'n’excède pas 25 %',
      'est inférieure à 25 %',
      'est inférieure ou égale à 25 %',
      'a pour seuil 25 %',
      'est plafonnée à 25 %',
      'est admise dans la limite de 25 %',
      'va jusqu’à 25 %',
      'vaut moins de 25 %',
      'représente au maximum 25 %',
      'a pour seuil, depuis 2019, 25 %',
    ].map((words) => ({
      why: `seuil qui n’est pas celui du code : ${words}`,
      text: NOTE(`Une modification de faible montant ${words}.`),
      kind: 'note' as const,
      message: 'threshold',
      at: '25 %',
    })),
    ...[
      'L’avenant n° 2 les porte',
      'Le second avenant les porte',
      'Le deuxième avenant les porte',
      'Le troisième avenant les porte',
      'Le quatrième avenant les porte',
      'Un nouvel avenant les porte',
      'L’avenant précédent compris, on passe',
      'Les avenants précédents compris, on passe',
      'Le cumul est porté',
    ].map((words) => ({
      why: `plusieurs avenants, au-delà ensemble : ${words}`,
      text: NOTE(
        `Marché initial de 200 000 € HT ; avenant de 10 000 € HT. ${words} à 22 % du marché initial.`,
      ),
      kind: 'note' as const,
      message: 'over',
      at: '22 %',
    })),
    ...(
      [
        [
          'Le marché de travaux, conclu pour 120 000 € HT, est complété par des stores, chiffrés à 21 600 € HT. L’avenant est proposé.',
          '21 600 €',
        ],
        ['La pose de stores ajoute 18 % au lot, par une modification de faible montant.', '18 %'],
        ['Son prix passe de 120 000 € HT à 145 000 € HT par avenant.', '145 000 €'],
        [
          'Le lot n° 3 a été attribué à la société Bois, pour 300 000,00 € hors taxes. L’avenant n° 1 s’élève à 48 000,00 € hors taxes.',
          '48 000,00 €',
        ],
        ['L’avenant demandé représente 23 % du montant initial.', '23 %'],
        ['L’augmentation cumulée des avenants atteint 22 % du marché.', '22 %'],
        [
          'Le marché, passé en 2025, s’élève à 240 000 € HT. L’entreprise réclame 55 200 € HT de travaux supplémentaires, soit 23 % du montant initial. Ils ne résultent d’aucune circonstance imprévue. L’avenant peut être signé.',
          '23 %',
        ],
        [
          'L’avenant, soit 21 % par rapport au montant initial, n’était pas prévu par une clause de réexamen.',
          '21 %',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `note : ${words}`,
      text: NOTE(words),
      kind: 'note' as const,
      message: 'over',
      at,
    })),
    ...(
      [
        [
          'Montant initial du lot   640 000,00 € HT\nAvenant n° 1 (mars)   48 000,00 € HT\nAvenant n° 2 (projet)   64 000,00 € HT\nNouveau montant   752 000,00 € HT',
          'together',
          '752 000,00 €',
        ],
        [
          'Marché initial : 200 000 € HT. Avenant n° 1 : 20 000 € HT. Avenant n° 2 : 15 000 € HT. Montant après avenants, nouveau montant : 235 000 € HT (faible montant).',
          'together',
          '235 000 €',
        ],
        [
          'Le lot de travaux, d’un montant initial de 90 000 € HT, serait modifié par un avenant de 16 200 € HT.',
          'over',
          '16 200 €',
        ],
        ['Montant initial : 90 000 € HT. Avenant de 9 000 € HT, soit 12 %.', 'share', '12 %'],
      ] as const
    ).map(([words, message, at]) => ({
      why: `note : ${words}`,
      text: NOTE(words),
      kind: 'note' as const,
      message,
      at,
    })),
    {
      why: 'un avenant porte le marché plus loin que le précédent',
      text: amended(
        'montant initial : 118 000 € HT ; l’avenant n° 1 l’avait porté à 127 000 € HT ; avenant n° 2 de 12 500 € HT, portant le marché à 139 500 € HT.',
      ),
      message: 'together',
      at: '139 500 €',
    },
    {
      why: 'trois avenants qui se cumulent',
      text: amended(
        'montant initial : 100 000 € HT ; avenant n° 1 : 6 000 € HT ; avenant n° 2 : 5 000 € HT ; avenant n° 3 : 7 000 € HT ; nouveau montant : 118 000 € HT.',
      ),
      message: 'together',
      at: '118 000 €',
    },
    {
      why: 'deux avenants de fournitures',
      text: amended(
        'montant initial : 50 000 € HT ; avenant n° 1 de 3 000 € HT ; avenant n° 2 de 3 500 € HT ; nouveau montant : 56 500 € HT.',
        'fournitures',
      ),
      message: 'together',
      at: '56 500 €',
    },
    ...['prix de base', 'prix d’origine', 'marché notifié', 'initialement de'].map((words) => ({
      why: words,
      text: amended(`${words} : 100 000 € HT ; avenant de 30 000 € HT.`),
      message: 'over',
      at: '30 000 €',
    })),
    ...[
      'plus-value',
      'augmentation',
      'travaux supplémentaires',
      'travaux en plus',
      'incidence financière',
      'modification',
      'avenant n° 1',
      'coût supplémentaire',
    ].map((words) => ({
      why: words,
      text: deliberation({
        subject: 'Marché de travaux : avenant',
        decisions: [`APPROUVE : montant initial : 100 000 € HT ; ${words} : 30 000 € HT.`],
      }),
      message: 'over',
      at: '30 000 €',
    })),
    ...(
      [
        [
          'au budget initial, voté par le conseil au mois de mars dernier, sont inscrits 400 000 € ; marché initial : 100 000 € HT ; avenant de 30 000 € HT.',
          'over',
          '30 000 €',
        ],
        ['initialement conclu pour 100 000 € HT ; avenant de 30 000 € HT.', 'over', '30 000 €'],
        [
          'montant initial : 100 000 € HT ; retenue : 4 000 € HT ; avenant de 30 000 € HT.',
          'over',
          '30 000 €',
        ],
        ['il représente une hausse de 22 pourcent.', 'over', '22 pourcent'],
        ['le délai reste le même ; il représente une hausse de 22 %.', 'over', '22 %'],
        ['il représente une hausse de 22 %, hors TVA.', 'over', '22 %'],
        [
          'montant initial : 100 000 € HT ; avenant n° 1 au marché de 100 000 € HT ; plus-value de 30 000 € HT.',
          'over',
          '30 000 €',
        ],
      ] as const
    ).map(([words, message, at]) => ({ why: words, text: amended(words), message, at })),
    {
      why: 'sans dire la taxe',
      text: amended('montant initial : 100 000 € ; avenant de 16 000 €.'),
      message: 'over',
      at: '16 000 €',
    },
    {
      why: '16 % en travaux',
      text: amended('montant initial : 100 000 € HT ; montant de l’avenant : 16 000 € HT.'),
      message: 'over',
      at: '16 000 €',
    },
    {
      why: '11 % en fournitures',
      text: amended('montant initial : 50 000 € HT ; avenant de 5 500 € HT.', 'fournitures'),
      message: 'over',
      at: '5 500 €',
    },
    {
      why: 'd’après le nouveau montant',
      text: amended('montant initial du marché de 100 000 € HT ; le marché est porté à 130 000 € HT.'),
      message: 'over',
      at: '130 000 €',
    },
  ],
};
