/** What is proposed before an act is put on line, and what an agent's answers hide. */
import { hidingOf } from '../../../../src/privacy/publication/hiding';
import { proposePublication } from '../../../../src/privacy/publication/propose';
import type { PublicationItem } from '../../../../src/privacy/publication/items';
import type { PublicRoles } from '../../../../src/privacy/publication/roles';
import { loadLexicon } from '../../../../src/server/privacy/load-lexicon';
import { findAssets } from '../../../../src/server/assets';

const lexicon = loadLexicon(findAssets(process.cwd()));
const ROLES: PublicRoles = {
  signatories: ['Hélène Carrez'],
  sitting: ['Aïcha Belhadj'],
  presiding: ['Sylvie Droz'],
  elected: [{ firstName: 'Thierry', lastName: 'Monnot' }],
  agents: [
    { firstName: 'Sylvie', lastName: 'Droz' },
    { firstName: 'Nadia', lastName: 'Perrin' },
  ],
};
const REGISTER = {
  people: [
    { firstName: 'Thierry', lastName: 'Monnot', kind: 'elected' as const },
    { firstName: 'Sylvie', lastName: 'Droz', kind: 'agent' as const },
    { firstName: 'Nadia', lastName: 'Perrin', kind: 'agent' as const },
  ],
  own: ['1 place de la Mairie', '25440 Valmorin-sur-Loue'],
};

const propose = (...lines: string[]): readonly PublicationItem[] =>
  proposePublication(
    lines.map((text) => ({ text, joint: '\n' as const })),
    { lexicon, register: REGISTER },
    ROLES,
  );
const itemOf = (items: readonly PublicationItem[], value: string): PublicationItem | undefined =>
  items.find(({ values }) => values.includes(value));

test('private persons are hidden with their details, one item a person whatever the writing', () => {
  const items = propose(
    'Une aide est accordée à Mme Solange Bréchemin, demeurant 12 rue des Lilas à Valmorin, née le 3 mars 1961.',
    'Le versement sera fait sur le compte FR76 3000 6000 0112 3456 7890 189. Mme Bréchemin en est informée.',
  );
  expect(itemOf(items, 'Solange Bréchemin')).toMatchObject({
    proposed: 'hide',
    values: ['Solange Bréchemin', 'Bréchemin'],
    count: 2,
    mark: '[nom masqué]',
  });
  expect(items.filter(({ proposed }) => proposed === 'hide').map(({ type }) => type)).toEqual(
    expect.arrayContaining(['PERSON', 'ADDRESS', 'IBAN', 'BIRTH']),
  );
});

test('who signs, who sits and companies stay by default, and say why', () => {
  const items = propose(
    'Présents : Mme Aïcha Belhadj, M. Thierry Monnot.',
    'Le marché est attribué à la SARL Bréchemin.',
    'La maire, Mme Hélène Carrez',
  );
  expect(itemOf(items, 'Aïcha Belhadj')).toMatchObject({ proposed: 'keep', kept: 'elected' });
  expect(itemOf(items, 'Thierry Monnot')).toMatchObject({ proposed: 'keep', kept: 'elected' });
  expect(itemOf(items, 'Hélène Carrez')).toMatchObject({ proposed: 'keep', kept: 'signatory' });
  expect(itemOf(items, 'Bréchemin')).toMatchObject({ proposed: 'keep', kept: 'organisation' });
});

test('a neighbour who bears an elected member’s name is not taken for one', () => {
  const [alone] = propose('Une concession est accordée à M. Monnot.');
  expect(alone).toMatchObject({ values: ['Monnot'], proposed: 'ask' });
  expect(itemOf(propose('Une concession est accordée à M. Hubert Monnot.'), 'Hubert Monnot')?.proposed).toBe(
    'hide',
  );
});

test('an agent who presides stays, another one is a question, and so is a bare surname', () => {
  const items = propose('Réunion présidée par Mme Sylvie Droz.', 'Affaire suivie par Nadia Perrin.');
  expect(itemOf(items, 'Sylvie Droz')).toMatchObject({ proposed: 'keep', kept: 'presiding' });
  expect(itemOf(items, 'Nadia Perrin')).toMatchObject({
    proposed: 'ask',
    found: 'agent de la collectivité, ou quelqu’un du même nom',
  });
  expect(propose('Une aide est accordée à M. Perrin.')[0]).toMatchObject({
    values: ['Perrin'],
    proposed: 'ask',
  });
  expect(itemOf(propose('Une aide est accordée à M. Hubert Perrin.'), 'Hubert Perrin')?.proposed).toBe(
    'hide',
  );
});

describe('a street without a number', () => {
  const OBJECT = 'Objet : bruit de voisinage, impasse des Cerisiers';
  test('is a question when an address that is hidden stands in it', () => {
    const items = propose(
      'M. Bernard Cuenot',
      '7 impasse des Cerisiers',
      '25440 Ornans',
      'Le 3 mars',
      OBJECT,
    );
    expect(itemOf(items, 'impasse des Cerisiers')).toMatchObject({
      ...{ proposed: 'ask', type: 'ADDRESS', count: 1, mark: '[adresse masquée]' },
      found: 'voie d’une adresse qu’il est proposé de masquer',
    });
    expect(items[0]?.values).toEqual(['impasse des Cerisiers']);
  });
  test('is a question beside a person who is hidden, whatever is between two paragraphs', () => {
    expect(itemOf(propose(OBJECT, 'Monsieur Cuenot,'), 'impasse des Cerisiers')?.proposed).toBe('ask');
    expect(
      itemOf(propose('M. Bernard Cuenot se plaint du bruit dans la rue Pasteur.'), 'rue Pasteur')?.proposed,
    ).toBe('ask');
  });
  test.each([
    ['nobody is near', ['La circulation est interdite rue Pasteur.', 'Vu le code.', 'M. Bernard Cuenot']],
    ['who is near signs', ['La circulation est interdite rue Pasteur.', 'La maire, Mme Hélène Carrez']],
    ['it is the town hall’s', ['M. Bernard Cuenot est reçu place de la Mairie.']],
    ['it has no name', ['M. Bernard Cuenot, route départementale 938.', 'Sur la voie publique.']],
    ['somebody passes', ['Lors du passage de M. Bernard Cuenot.']],
  ])('is none when %s', (_why, lines) => {
    expect(
      propose(...lines).filter(({ type, proposed }) => type === 'ADDRESS' && proposed === 'ask'),
    ).toEqual([]);
  });
  test('that is kept does not show the address that is hidden', () => {
    const items = propose('M. Bernard Cuenot', '7 impasse des Cerisiers', 'Le 3 mars', OBJECT);
    const kept = items.filter(({ values }) => values.includes('impasse des Cerisiers'));
    const { anywhere } = hidingOf({ hidden: items.filter((one) => !kept.includes(one)), kept, also: [] });
    expect(anywhere('7 impasse des Cerisiers').map(({ mark }) => mark)).toEqual(['[adresse masquée]']);
    expect(anywhere(OBJECT)).toEqual([]);
  });
});

test('what tells of a person’s health is a question; questions come first', () => {
  const items = propose('M. Rémi Vasseur est reconnu travailleur handicapé.', 'Présent : M. Thierry Monnot.');
  expect(items[0]).toMatchObject({ proposed: 'ask', type: 'health', mark: '[mention masquée]' });
  expect(items.map(({ proposed }) => proposed)).toEqual(['ask', 'hide', 'keep']);
});

test('an item keeps its key when the rest of the text changes', () => {
  const a = itemOf(propose('À Mme Solange Bréchemin.'), 'Solange Bréchemin');
  const b = itemOf(propose('Vu la demande.', 'Pour Mme Solange Bréchemin.'), 'Solange Bréchemin');
  expect(a?.key).toBe(b?.key);
});

describe('what is hidden', () => {
  const items = propose('Mme Solange Bréchemin et M. Thierry Monnot, 06 12 34 56 78.');
  const named = (value: string): PublicationItem[] => items.filter(({ values }) => values.includes(value));
  const shown = (
    text: string,
    rest = hidingOf({ hidden: named('Solange Bréchemin'), kept: named('Thierry Monnot'), also: [] }),
  ): string =>
    rest
      .anywhere(text)
      .reduceRight((now, { start, end, mark }) => now.slice(0, start) + mark + now.slice(end), text);

  test('is found again in other writings, in any text', () => {
    expect(shown('BRÉCHEMIN Solange')).not.toBe('');
    expect(shown('avis de solange\u00A0bréchemin')).toBe('avis de [nom masqué]');
    expect(shown('M. Thierry Monnot')).toBe('M. Thierry Monnot');
  });

  test('numbers are found however they are spaced', () => {
    const phone = hidingOf({ hidden: items.filter(({ type }) => type === 'PHONE'), kept: [], also: [] });
    expect(shown('tel:0612345678', phone)).toBe('tel:[téléphone masqué]');
  });

  test('words that are asked for go too, and never what is kept around them', () => {
    const also = hidingOf({ hidden: [], kept: named('Thierry Monnot'), also: ['Monnot', 'dossier 12'] });
    expect(shown('Thierry Monnot, puis Monnot : dossier 12', also)).toBe(
      'Thierry Monnot, puis [mention masquée] : [mention masquée]',
    );
  });

  test('a mark is not hidden again', () => {
    expect(shown('[nom masqué] nom', hidingOf({ hidden: [], kept: [], also: ['nom'] }))).toBe(
      '[nom masqué] [mention masquée]',
    );
  });
});

test('a number that may be an association’s is a question; a civility is told as it is written', () => {
  const items = propose('Le FC Valmorin (SIRET 778 000 117 00003) et M. Bernard Cuenot.');
  expect(itemOf(items, '778 000 117 00003')).toMatchObject({ proposed: 'ask', type: 'ID' });
  expect(itemOf(items, 'Bernard Cuenot')?.found).toBe('après «\u00A0M.\u00A0»');
  expect(itemOf(propose('À Mme Solange Bréchemin.'), 'Solange Bréchemin')?.found).toBe(
    'après «\u00A0Mme\u00A0»',
  );
});

test('a proper name that nothing says to be a person’s is a question', () => {
  expect(itemOf(propose('Une subvention est versée au FC Valmorin.'), 'FC Valmorin')).toMatchObject({
    proposed: 'ask',
    found: expect.stringContaining('celui d’une personne') as string,
  });
});

test('the town of the organisation stays, in other names too, and what is drunk is no illness', () => {
  const items = propose(
    'L’association Football Club Valmorin, à Valmorin, ouvre une buvette.',
    'Aucune boisson alcoolique des groupes 4 et 5 n’est servie. Vakmorin aussi.',
  );
  expect(itemOf(items, 'Valmorin')).toMatchObject({ proposed: 'keep', kept: 'own' });
  expect(items.some(({ type }) => type === 'health')).toBe(false);
  expect(itemOf(items, 'Vakmorin')?.proposed).not.toBe('keep');
  expect(propose('Il est alcoolique.').some(({ type }) => type === 'health')).toBe(true);
});
