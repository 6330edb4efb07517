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
  elected: [{ firstName: 'Thierry', lastName: 'Monnot' }],
};
const REGISTER = { people: [{ firstName: 'Thierry', lastName: 'Monnot', kind: 'elected' as const }] };

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

test('a proper name that nothing says to be a person’s is a question', () => {
  expect(itemOf(propose('Une subvention est versée au FC Valmorin.'), 'FC Valmorin')?.proposed).toBe('ask');
});
