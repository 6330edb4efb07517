/** FI-09: examples of amounts in words and in figures. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'lettres et chiffres concordent',
      text: 'Une subvention de vingt-quatre mille cinq cents euros (24 500 €) est attribuée.',
    },
    { why: 'deux montants sans rapport', text: 'De mille euros en 2025, elle passe à 1 200 € en 2026.' },
    {
      why: 'chiffres puis lettres',
      text: 'Une subvention de 24 500 €, soit vingt-quatre mille cinq cents euros, est attribuée.',
    },
    {
      why: 'deux montants, sans parenthèse',
      text: 'Sur mille euros demandés, 800 € (aide exceptionnelle) sont accordés.',
    },
  ],
  fails: [
    {
      why: 'en lettres, hors taxes, puis en chiffres',
      text: 'Au prix de quatre-vingt mille euros hors taxes (84 600 €).',
      message: 'words',
      at: 'quatre-vingt mille euros hors taxes (84 600 €',
    },
    {
      why: 'les lettres disent autre chose',
      text: 'Une subvention de vingt-quatre mille euros (24 500 €) est attribuée.',
      message: 'words',
      at: 'vingt-quatre mille euros (24 500 €',
    },
    {
      why: 'les chiffres d’abord',
      text: 'Une subvention de 24 500 €, soit vingt-quatre mille euros, est attribuée.',
      message: 'words',
      at: '24 500 €, soit vingt-quatre mille euros',
    },
  ],
};
