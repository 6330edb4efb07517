/** Elision at the joint of a literal and a value, and contractions. */
import {
  contractA,
  contractDe,
  elide,
  takesElision,
  withA,
  withArticle,
  withDe,
} from '../../../src/act/elision';

describe('elide', () => {
  test.each([
    ['Considérant que ', 'une rue', 'Considérant qu’'],
    ['Considérant que ', 'la rue', 'Considérant que '],
    ['de ', 'Ornans', 'd’'],
    ['De ', 'Ornans', 'D’'],
    ['DE ', 'ORNANS', 'D’'],
    ['la ', 'école', 'l’'],
    ['le ', 'hôtel de ville', 'l’'],
    ['le ', 'hameau des Prés', 'le '],
    ['le ', 'haut-parleur', 'le '],
    ['de ', 'Haute-Saône', 'de '],
    ['de ', 'Hérault', 'd’'],
    ['de ', 'Hélène Carrez', 'd’'],
    ['de ', 'Hongrie', 'de '],
    ['le ', 'héros', 'le '],
    ['de ', 'héroïne', 'd’'],
    ['à ', 'Ornans', 'à '],
    ['jusque ', 'à midi', 'jusqu’'],
    ['lorsque ', 'elle', 'lorsqu’'],
    ['puisque ', 'il', 'puisqu’'],
    ['parce que ', 'il', 'parce qu’'],
    ['ne ', 'affecte', 'n’'],
    ['se ', 'étend', 's’'],
    ['si ', 'il', 's’'],
    ['si ', 'ils', 's’'],
    ['si ', 'elle', 'si '],
    ['si ', 'ilot', 'si '],
    ['de ', '11 habitants', 'de '],
    ['le ', '8 novembre', 'le '],
    ['de ', 'onze heures', 'de '],
    ['le ', 'oui', 'le '],
    ['de ', 'ouest', 'd’'],
    ['le ', 'huit', 'le '],
    ['à la ', 'huitaine', 'à la '],
    ['la ', 'Yonne', 'l’'],
    ['de ', 'Yves Faivre', 'd’'],
    ['de ', 'yaourt', 'de '],
    ['de ', 'Yannick', 'de '],
    ['la ', 'URSSAF', 'l’'],
    ['la ', 'ADMR', 'l’'],
    ['la ', 'SNCF', 'la '],
    ['le ', 'HLM', 'le '],
    ['de ', '« Anim’Loue »', 'd’'],
    ['de ', '(une)', 'de '],
    ['de ', 'Étalans', 'd’'],
    ['de ', 'E\u0301talans', 'd’'],
    ['de ', 'Œuvres sociales', 'd’'],
    ['de\u00A0', 'Ornans', 'd’'],
    ['rendez-le ', 'au maire', 'rendez-le '],
    ['là ', 'où', 'là '],
    ['quelque ', 'autre', 'quelque '],
    ['de', 'Ornans', 'de'],
    ['rue ', 'Émile', 'rue '],
    ['le ', '', 'le '],
    ['le ', 'huis clos', 'le '],
    ['le ', 'huissier', 'l’'],
    ['du monde ', 'associatif', 'du monde '],
  ])('%j + %j → %j', (before, value, wanted) => {
    expect(elide(before, value)).toBe(wanted);
  });

  it('elides when a plural or derived word is in the list of mute or aspirated h', () => {
    expect(takesElision('handicapés')).toBe(false);
    expect(takesElision('hameaux')).toBe(false);
    expect(takesElision('habitants')).toBe(true);
    expect(takesElision('heures')).toBe(true);
    expect(takesElision('honoraires')).toBe(true);
  });
});

describe('contractions', () => {
  it('joins de and à with each article', () => {
    expect((['le', 'la', 'l’', 'les', 'none'] as const).map(contractDe)).toEqual([
      'du ',
      'de la ',
      'de l’',
      'des ',
      'de ',
    ]);
    expect((['le', 'la', 'l’', 'les', 'none'] as const).map(contractA)).toEqual([
      'au ',
      'à la ',
      'à l’',
      'aux ',
      'à ',
    ]);
  });

  it('says a name with its article', () => {
    expect(withArticle('le', 'FC Valmorin')).toBe('le FC Valmorin');
    expect(withArticle('l’', 'association des parents')).toBe('l’association des parents');
    expect(withArticle('none', 'TP Jura')).toBe('TP Jura');
    expect(withDe('none', 'Ornans')).toBe('d’Ornans');
    expect(withDe('le', 'FC Valmorin')).toBe('du FC Valmorin');
    expect(withA('les', 'Amis de la Loue')).toBe('aux Amis de la Loue');
  });
});
