/** MO-13: examples of groups of drinks: named, merged in 2016, too strong, or not given. */
import type { Examples } from '../../../framework/rule';
import { act, ALLOWED } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'du vin',
      'de la bière',
      'du cidre',
      'une licence de débit',
      'les boissons de l’article L. 3321-1',
      'des boissons sans alcool',
    ].map((words) => ({ why: words, text: act(`Le comité sert ${words}.`) })),
    { why: 'groupes 1 et 3', text: act(ALLOWED) },
    {
      why: 'premier et troisième groupes',
      text: act('Les boissons des premier et troisième groupes sont servies.'),
    },
    { why: '1er et 3e groupes', text: act('Les boissons du 1er et du 3e groupes sont servies.') },
    {
      why: 'groupes 1 et 2, avant 2016',
      text: act('Boissons des groupes 1 et 2.', { date: '31 décembre 2015' }),
    },
    { why: 'outre-mer', text: act('Boissons des groupes 1, 3 et 4.'), commune: { departmentCode: '971' } },
    { why: 'boissons nommées', text: act('Du vin, de la bière et du cidre sont servis.') },
    { why: 'sans alcool', text: act('Les boissons sans alcool sont servies.') },
    { why: 'non alcoolisées', text: act('Des boissons non alcoolisées sont servies.') },
  ],
  fails: [
    ...[
      ['Boissons des groupes 1 et 2.', 'groupes 1 et 2'],
      ['Boissons des 1er et 2e groupes.', '1er et 2e groupes'],
      ['Boissons du deuxième groupe.', 'deuxième groupe'],
      ['Boissons des premier et second groupes.', 'premier et second groupes'],
      ['Boissons des groupes 1, 2 et 3.', 'groupes 1, 2 et 3'],
      [
        'Ne seront proposées que, exclusivement, des boissons des 1er et 2ème groupes.',
        '1er et 2ème groupes',
      ],
      ['Le comité sert exclusivement les boissons du 2e groupe.', '2e groupe'],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), message: 'second', at })),
    {
      why: 'le 1er janvier 2016',
      text: act('Boissons des groupes 1 et 2.', { date: '1er janvier 2016' }),
      message: 'second',
      at: 'groupes 1 et 2',
    },
    ...[
      ['Boissons des groupes 1, 3 et 4.', 'groupes 1, 3 et 4'],
      ['Boissons du quatrième groupe.', 'quatrième groupe'],
      ['Boissons du groupe 5.', 'groupe 5'],
      ['Boissons du cinquième groupe.', 'cinquième groupe'],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), message: 'strong', at })),
    {
      why: 'groupes tus',
      text: act('Le comité est autorisé.'),
      message: 'groups',
      at: 'débit de boissons temporaire',
    },
  ],
};
