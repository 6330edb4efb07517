/** MO-13: examples of a note or a letter, which also tells what is asked for, and refuses it. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Le comité demande une buvette pour des boissons du quatrième groupe. Je propose de refuser.',
      'Le comité des fêtes en est à sa quatrième autorisation de buvette de l’année.',
      'La buvette du comité est la cinquième de l’année : une sixième autorisation ne pourra être donnée.',
      'La buvette du club : c’est la septième autorisation demandée, impossible au-delà de cinq.',
      ...[
        'Un refus est préparé.',
        'Donner suite est impossible.',
        'Donner suite n’est pas possible.',
        'La ville ne peut l’accorder.',
        'Ce serait une sixième, ce que la loi ne prévoit pas.',
        'L’avis du service est défavorable.',
        'Ce serait illégal.',
        'Le plafond est atteint.',
        'Plafond dépassé.',
        'Le dossier est irrégulier.',
        'Un rejet est préparé.',
      ].map((words) => `La buvette servirait des boissons du quatrième groupe. ${words}`),
      'Le comité demande à servir des boissons du quatrième groupe.',
      'Le comité sollicite de servir des boissons du quatrième groupe.',
      'Le comité souhaite servir des boissons du quatrième groupe.',
      'Je rappelle ce que sont les boissons du quatrième groupe.',
      'L’article 3 décrit les boissons du quatrième groupe.',
      'Les boissons du quatrième groupe sont celles du L. 3321-1 du code.',
      'Les boissons du quatrième groupe sont celles du L3321-1 du code.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: `NOTE\nObjet : buvettes de l’été\n${words}`,
      kind: 'note' as const,
    })),
  ],
  fails: [
    {
      why: 'une lettre qui autorise',
      text: 'Mairie de Vernois\nVernois, le 3 mars 2026\nMonsieur le président\nObjet : votre demande de buvette\nMonsieur le président,\nJe vous autorise à tenir une buvette le 5 juin 2026. Vous pourrez y servir des boissons du quatrième groupe.\nVeuillez agréer, Monsieur le président, mes salutations.\nLe maire,\nPaul ROUGET',
      kind: 'letter',
      message: 'strong',
      at: 'quatrième groupe',
    },
    ...['et je l’autorise', 'et je le propose', 'et je l’accorde'].map((words) => ({
      why: `une note qui donne ce qui est demandé : ${words}`,
      text: `NOTE\nObjet : buvettes de l’été\nLe comité demande à servir des boissons du quatrième groupe, ${words}.`,
      kind: 'note' as const,
      message: 'strong',
      at: 'quatrième groupe',
    })),
    {
      why: 'une note qui propose une autorisation de trop',
      text: 'NOTE\nObjet : buvettes de l’été\nLe comité des fêtes en est à sa septième autorisation de buvette de l’année. Je propose de l’accorder.',
      kind: 'note',
      message: 'rank',
      at: 'septième autorisation',
    },
  ],
};
