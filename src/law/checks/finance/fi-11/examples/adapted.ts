/** FI-11: examples of an act that passes its contract in adapted procedure. */
import type { Examples } from '../../../framework/rule';
import { contract } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'procédure adaptée, 215 000 €',
      text: contract('fournitures', 'passé en procédure adaptée, pour 215 000 € HT'),
    },
    {
      why: 'travaux en procédure adaptée',
      text: contract('travaux', 'passé selon une procédure adaptée, pour 5 403 000 € HT'),
    },
  ],
  fails: [
    {
      why: 'ancien code',
      text: contract('fournitures', 'passé selon l’article 28 du code des marchés, pour 300 000 € HT'),
      message: 'adapted',
      at: 'article 28 du code des marchés',
    },
    {
      why: 'sigle à points',
      text: contract('fournitures', 'passé en M.A.P.A., pour 300 000 € HT'),
      message: 'adapted',
      at: 'M.A.P.A.',
    },
    {
      why: 'procédure adaptée, 216 000 €',
      text: contract('fournitures', 'passé en procédure adaptée, pour 216 000 € HT'),
      message: 'adapted',
      at: 'procédure adaptée',
    },
    {
      why: 'MAPA de travaux',
      text: contract('travaux', 'passé en MAPA, pour 5 404 000 € HT'),
      message: 'adapted',
      at: 'MAPA',
    },
  ],
};
