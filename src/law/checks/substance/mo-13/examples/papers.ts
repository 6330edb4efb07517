/** MO-13: examples of a note or a letter, which also tells what is asked for, and refuses it. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Le comité demande une buvette pour des boissons du quatrième groupe. Je propose de refuser.',
      'Le comité des fêtes en est à sa quatrième autorisation de buvette de l’année.',
      'La buvette du comité est la cinquième de l’année : une sixième autorisation ne pourra être donnée.',
      'La buvette du club : c’est la septième autorisation demandée, impossible au-delà de cinq.',
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
    {
      why: 'une note qui propose une autorisation de trop',
      text: 'NOTE\nObjet : buvettes de l’été\nLe comité des fêtes en est à sa septième autorisation de buvette de l’année. Je propose de l’accorder.',
      kind: 'note',
      message: 'rank',
      at: 'septième autorisation',
    },
  ],
};
