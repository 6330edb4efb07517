/** MO-13: examples of strong drinks named by their own names, or by those of a licence. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'liqueurs légères',
      text: act('Des boissons du groupe 3 et des liqueurs titrant 18 degrés au plus sont servies.'),
    },
    ...['Le vin de liqueur est servi.', 'La bière originale est servie.'].map((words) => ({
      why: words,
      text: act(words),
    })),
    { why: 'outre-mer, rhum', text: act('Le rhum est servi.'), commune: { departmentCode: '972' } },
  ],
  fails: [
    ...[
      ['Il vend de la bière, des anisés et du cidre.', 'anisés et du cidre'],
      ['Il vend du vin et des liqueurs.', 'liqueurs'],
      ['Il vend de la vodka au verre.', 'vodka au verre'],
      ['Il vend des eaux-de-vie.', 'eaux-de-vie'],
      ['Il vend de l’eau-de-vie.', 'eau-de-vie'],
      ['Il vend de la liqueur.', 'liqueur'],
    ].map(([article = '', at = '']) => ({ why: article, text: act(article), message: 'strong', at })),
    ...[
      'boisson de toute catégorie',
      'boissons alcoolisées de toutes catégories',
      'boissons toutes catégories',
      'boissons de toute nature',
      'boissons de toutes natures',
      'boissons de toute sorte',
      'boissons de tous groupes',
      'boissons de tous les groupes',
      'alcool fort',
      'alcools forts',
    ].map((at) => ({
      why: at,
      text: act(`Est permis : ${at}.`),
      message: 'strong',
      at,
    })),
    ...[
      ['Les spiritueux sont servis.', 'spiritueux sont servis'],
      ['Les alcools forts sont servis.', 'alcools forts sont servis'],
      ['Le rhum est servi.', 'rhum est servi'],
      ['Le pastis est servi.', 'pastis est servi'],
      ['Les boissons de 4e catégorie sont servies.', '4e catégorie sont servies'],
      ['La licence 4 est valable.', 'licence 4 est valable'],
      ['Le whisky est servi.', 'whisky est servi'],
      ['La licence IV est valable.', 'licence IV est valable'],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), message: 'strong', at })),
  ],
};
