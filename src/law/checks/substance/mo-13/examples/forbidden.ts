/** MO-13: examples of drinks that a clause forbids, and of clauses that allow what they name. */
import type { Examples } from '../../../framework/rule';
import { act, ALLOWED } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Les boissons sont servies à l’exception de celles du groupe 4.',
      'Il ne peut y être vendu que les boissons des premier et troisième groupes.',
      'Il ne peut être vendu de boissons du groupe 4, que ce soit au verre ou en bouteille.',
      'Les boissons des groupes 1 et 3 sont servies ; celles des groupes 4 et 5 sont interdites.',
      'Ne peuvent être servies, quelles que soient les circonstances, des boissons du groupe 5.',
      'Les boissons sont servies, hors celles du groupe 4.',
      'Les boissons sont servies, sauf celles du groupe 4.',
      'Aucune boisson du groupe 4 n’est servie.',
      'La vente de boissons du groupe 4 n’est pas autorisée.',
      'Les boissons du groupe 5 ne sont pas servies.',
      'Le service de spiritueux n’y sera plus permis ; le vin est servi.',
      'Les boissons du groupe 4 ne peuvent être servies.',
      'La vente de boissons du groupe 4 (art. L. 3321-1 du code) est interdite.',
      'La licence 4512 de la fédération est jointe ; seul le vin est servi.',
      'Les boissons de l’article L3321-1 sont servies.',
    ].map((words) => ({ why: words, text: act(words) })),
    { why: 'groupe 4 interdit', text: act(`${ALLOWED} La vente de boissons du groupe 4 est interdite.`) },
    {
      why: 'interdiction dite avant',
      text: act(`${ALLOWED} Sont interdites les boissons des groupes 4 et 5.`),
    },
    { why: 'alcools forts exclus', text: act(`${ALLOWED} Les alcools forts sont exclus.`) },
  ],
  fails: [
    ...(
      [
        [
          'Il ne peut y être vendu ou offert, sous quelque forme que ce soit, que les boissons des premier, troisième et quatrième groupes.',
          'premier, troisième et quatrième groupes',
        ],
        ['L’association ne peut servir que des boissons des groupes 1, 3 et 4.', 'groupes 1, 3 et 4'],
        ['Sont servies les boissons des groupes 1 à 4, à l’exclusion de toute autre.', 'groupes 1 à 4'],
        ['Aucune autre boisson que celles des groupes 1, 3 et 5 n’y est servie.', 'groupes 1, 3 et 5'],
        [
          'Les boissons des 3e et 4e groupes sont vendues, toutes les autres étant interdites.',
          '3e et 4e groupes',
        ],
        [
          'Les boissons du quatrième groupe sont vendues, toute autre boisson étant exclue.',
          'quatrième groupe',
        ],
        [
          'Les boissons du quatrième groupe sont vendues, les autres boissons sont interdites.',
          'quatrième groupe',
        ],
        ['Le comité ne pourra vendre que des boissons du quatrième groupe.', 'quatrième groupe'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: act(words), message: 'strong', at })),
    {
      why: 'l’interdiction est d’une autre phrase',
      text: act('Les boissons du groupe 4 sont servies. La vente aux mineurs est interdite.'),
      message: 'strong',
      at: 'groupe 4',
    },
    {
      why: 'l’interdiction est d’un autre membre de phrase',
      text: act(
        'Le bruit est interdit ; les boissons du groupe 4 sont servies ; la vente aux mineurs est interdite.',
      ),
      message: 'strong',
      at: 'groupe 4',
    },
  ],
};
