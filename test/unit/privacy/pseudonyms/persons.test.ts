/** Who is who: which mentions share a number, which are kept apart, what the legend says of them. */
import { mask, type Masked } from '../../../../src/privacy/pseudonyms/mask';
import {
  newTable,
  TableError,
  tableFromJson,
  type PseudonymTable,
} from '../../../../src/privacy/pseudonyms/table';
import type { PersonMention, Span } from '../../../../src/privacy/span';
import { marked } from '../../../support/privacy/spans';

const TAG = 'k7f3q2';
const run = (source: string, table: PseudonymTable = newTable(TAG)): Masked => {
  const { text, spans } = marked(source.replace(/\[([^\]]+)\]/g, '{{PERSON:$1}}'));
  return mask(text, spans, table);
};
/** The masked text without its brackets. */
const seen = (source: string, table?: PseudonymTable): string =>
  run(source, table).masked.replace(/[[\]]/g, '');

describe('one person, however the name is written', () => {
  test.each([
    ['full name, then surname', '[Rose Petit] et Mme [Petit]', 'PERS-1 et Mme PERS-1n'],
    ['surname, then full name', 'Mme [Petit], soit [Rose Petit]', 'Mme PERS-1n, soit PERS-1'],
    ['first name alone', 'Mme [Rose Petit] ; [Rose] viendra', 'Mme PERS-1 ; PERS-1p viendra'],
    ['an initial', '[Rose Petit], [R. Petit]', 'PERS-1, PERS-1i'],
    ['an initial first', '[R. Petit], Mme [Petit], [Rose Petit]', 'PERS-1i, Mme PERS-1n, PERS-1'],
    ['a compound initial', 'M. [Jean-Pierre Faivre], [J.-P. Faivre]', 'M. PERS-1, PERS-1i'],
    ['surname in capitals first', 'Mme [Rose Petit], [PETIT Rose]', 'Mme PERS-1, PERS-1v2'],
    [
      'all capitals',
      'Mme [Rose Petit] – Mme [ROSE PETIT] – Mme [PETIT]',
      'Mme PERS-1 – Mme PERS-1v2 – Mme PERS-1n',
    ],
    ['the other order, without capitals', '[Soizic Kerbrat], [Kerbrat Soizic]', 'PERS-1, PERS-1v2'],
    ['a comma', '[PETIT, Rose], Mme [Petit]', 'PERS-1, Mme PERS-1n'],
    ['no accents', 'M. [Gérard Hénon], M. [Henon]', 'M. PERS-1, M. PERS-1n'],
    ['lower case', 'Mme [Rose Petit], mme [petit]', 'Mme PERS-1, mme PERS-1n'],
    ['half a compound', 'Mme [Marie-Thérèse Lefebvre-Duval], Mme [Lefebvre]', 'Mme PERS-1, Mme PERS-1n'],
    ['particles', '[EL AMRANI Youssef], M. [El Amrani]', 'PERS-1, M. PERS-1n'],
    [
      'particles in lower case',
      'Mme [Anne de La Tour], Mme [de La Tour], Mme [La Tour]',
      'Mme PERS-1, Mme PERS-1n, Mme PERS-1nv2',
    ],
    [
      'a birth name inside',
      '[Fatoumata Marchand née Diallo], Mme [Diallo], Mme [Marchand]',
      'PERS-1, Mme PERS-1m, Mme PERS-1n',
    ],
    [
      'a birth name beside',
      'Mme [Rose Petit], née [Diallo], puis Mme [Diallo]',
      'Mme PERS-1, née PERS-1m, puis Mme PERS-1m',
    ],
    [
      'a birth name in brackets',
      'Mme [Petit] (née [Diallo]), dite [Rose Petit]',
      'Mme PERS-1n (née PERS-1m), dite PERS-1',
    ],
    ['more first names', '[PETIT Rose Marie], Mme [Rose Petit]', 'PERS-1, Mme PERS-1v2'],
    [
      'several people in one mention',
      '[Pierre et Odile Vasseur], puis [Pierre et Odile Vasseur]',
      'PERS-1, puis PERS-1',
    ],
  ])('%s', (_what, source, expected) => {
    expect(seen(source)).toBe(expected);
  });
});

describe('two people, kept apart', () => {
  test.each([
    ['other first names', '[Paul Martin], [Jean Martin]', 'PERS-1, PERS-2'],
    ['husband and wife by the surname', 'M. [Martin] et Mme [Martin]', 'M. PERS-1n et Mme PERS-2n'],
    [
      'husband and wife',
      'M. [Paul Petit], Mme [Rose Petit], M. [Petit], Mme [Petit]',
      'M. PERS-1, Mme PERS-2, M. PERS-1n, Mme PERS-2n',
    ],
    ['Marie and Marie-Thérèse', '[Marie Petit], [Marie-Thérèse Petit]', 'PERS-1, PERS-2'],
    ['an initial that fits only one', '[Rose Petit], [Paul Petit], [P. Petit]', 'PERS-1, PERS-2, PERS-2i'],
    ['the same first name', '[Rose Petit], [Rose Durand]', 'PERS-1, PERS-2'],
    [
      'PERS-1 and PERS-11',
      Array.from({ length: 11 }, (_, i) => `[Ana Nom${'abcdefghijk'[i] ?? ''}]`).join(' '),
      Array.from({ length: 11 }, (_, i) => `PERS-${i + 1}`).join(' '),
    ],
  ])('%s', (_what, source, expected) => {
    expect(seen(source)).toBe(expected);
  });

  test('a mention that may be either has a token of its own, and says so', () => {
    const result = run('[Paul Martin], [Jean Martin], M. [Martin], encore M. [Martin]');
    expect(result.masked).toBe('[PERS-1], [PERS-2], M. [PERS-3n], encore M. [PERS-3n]');
    expect(result.ambiguous).toEqual([{ token: 'PERS-3n', candidates: ['PERS-1', 'PERS-2'] }]);
    expect(result.legend).toContain(
      '[PERS-3n] nom de famille\u00A0: un homme\u202F; peut être [PERS-1] ou [PERS-2]',
    );
  });

  test('a surname met first is neither of two who come later', () => {
    const result = run('Mme [Petit] ; Mme [Rose Petit] ; Mme [Marie Petit]');
    expect(result.masked).toBe('Mme [PERS-1n] ; Mme [PERS-2] ; Mme [PERS-3]');
    expect(result.ambiguous).toEqual([{ token: 'PERS-1n', candidates: ['PERS-2', 'PERS-3'] }]);
  });
});

describe('over turns, sessions and attachments', () => {
  test('a person keeps the token', () => {
    const first = run('Mme [Petit] se plaint.');
    const second = run('Le constat vise M. [Marchand] ; [Rose Petit] est présente.', first.table);
    const third = run(
      'M. [Marchand], Mme [Petit], [Rose Petit]',
      tableFromJson(JSON.parse(JSON.stringify(second.table))),
    );
    expect(first.masked).toBe('Mme [PERS-1n] se plaint.');
    expect(second.masked).toBe('Le constat vise M. [PERS-2n] ; [PERS-1] est présente.');
    expect(third.masked).toBe('M. [PERS-2n], Mme [PERS-1n], [PERS-1]');
    expect(third.table).toEqual(second.table);
  });

  test('a surname known from before is neither of two who share it', () => {
    const first = run('Mme [Petit] se plaint.');
    const second = run('Mme [Rose Petit] et Mme [Marie Petit]', first.table);
    expect(second.masked).toBe('Mme [PERS-2] et Mme [PERS-3]');
    // One alone would have been her.
    expect(run('Mme [Rose Petit] et M. [Paul Petit]', first.table).masked).toBe(
      'Mme [PERS-1] et M. [PERS-2]',
    );
  });

  test('what is ambiguous stays ambiguous', () => {
    const first = run('[Paul Martin], [Jean Martin], M. [Martin]');
    const second = run('M. [Martin] et [Jean Martin]', first.table);
    expect(second.masked).toBe('M. [PERS-3n] et [PERS-2]');
    expect(second.ambiguous).toHaveLength(1);
  });

  test('other values are recognised in another typing', () => {
    const { text, spans } = marked(
      '{{PHONE:06 12 34 56 78}} {{EMAIL:A.Roy@x.fr}} {{PHONE:0612345678}} {{EMAIL:a.roy@x.fr}}',
    );
    const result = mask(text, spans, newTable(TAG));
    expect(result.masked).toBe('[TELX-1] [MELX-1] [TELX-1v2] [MELX-1v2]');
  });
});

test('what detection knows of a person is believed', () => {
  const text = 'Kerbrat Soizic, puis Soizic, puis Mme Kerbrat';
  const span = (word: string, from: number, person: PersonMention): Span => {
    const start = text.indexOf(word, from);
    return { type: 'PERSON', start, end: start + word.length, reason: 'essai', confidence: 1, person };
  };
  const known = { gender: 'f', key: 'kerbrat|soizic' } as const;
  const result = mask(
    text,
    [
      span('Kerbrat Soizic', 0, { ...known, form: 'full' }),
      span('Soizic', 20, { ...known, form: 'first' }),
      span('Kerbrat', 20, { ...known, form: 'surname' }),
    ],
    newTable(TAG),
  );
  expect(result.masked).toBe('[PERS-1], puis [PERS-1p], puis Mme [PERS-1n]');
  expect(result.legend).toContain(
    '[PERS-1] nom complet, [PERS-1p] prénom, [PERS-1n] nom de famille\u00A0: une femme',
  );
});

test('detection that took a civility for an initial is not believed', () => {
  const text = 'Kévin Delattre, puis M. Delattre';
  const person = (word: string, key: string): Span => {
    const start = text.indexOf(word);
    const mention: PersonMention = { form: 'full', gender: 'unknown', key };
    return {
      type: 'PERSON',
      start,
      end: start + word.length,
      reason: 'essai',
      confidence: 1,
      person: mention,
    };
  };
  const spans = [person('Kévin Delattre', 'delattre|kevin'), person('M. Delattre', 'delattre|m')];
  expect(mask(text, spans, newTable(TAG)).masked).toBe('[PERS-1], puis M. [PERS-1n]');
});

describe('civilities', () => {
  test.each([
    ['stay outside the mask', '{{PERSON:Mme Rose Petit}}, 3 rue', 'Mme [PERS-1], 3 rue'],
    ['of a couple', '{{PERSON:M. et Mme Bernard Cuenot}}', 'M. et Mme [PERS-1]'],
    ['alone are masked, whatever they are', '{{PERSON:Madame}} vit', '[PERS-1] vit'],
  ])('%s', (_what, source, expected) => {
    const { text, spans } = marked(source);
    expect(mask(text, spans, newTable(TAG)).masked).toBe(expected);
  });

  test('give the gender that the legend tells', () => {
    expect(run('Mme [Petit]').legend).toContain('[PERS-1n] nom de famille\u00A0: une femme');
    expect(run('M. [Petit]').legend).toContain('un homme');
    expect(run('[Petit]').legend).toContain('de genre non précisé');
    expect(run('M. et Mme [Bernard Cuenot]').legend).toContain('de genre non précisé');
  });
});

test('the legend holds no value, and is empty when nothing is masked', () => {
  const result = run('Mme [Rose Petit], [R. Petit], M. [Karim Belaïd]');
  expect(result.legend).not.toMatch(/rose|petit|karim|bela/iu);
  expect(run('Rien à masquer').legend).toBe('');
});

describe('signs that look like ours', () => {
  test.each([
    ['a token', 'Voir [PERS-1] et PERSON', 'Voir [LITX-1] et [PERS-1]'],
    ['a token without brackets', 'Voir PERS-4, PERSON', 'Voir [LITX-1], [PERS-1]'],
    ['an altered token', 'Voir pers_4.', 'Voir [LITX-1].'],
    ['a token without a number', 'Voir [PERS].', 'Voir [LITX-1].'],
    ['a token cut short', 'Voir [PERS-', 'Voir [LITX-1]'],
    ['brackets around a name', '[PERSON]', '[LITX-1][PERS-1][LITX-2]'],
    ['a placeholder of a fact', 'Payez {{f:amount}} à PERSON', 'Payez [LITX-1] à [PERS-1]'],
    ['the tag of the document', 'Balise K7F3Q2 fermée', 'Balise [LITX-1] fermée'],
  ])('are hidden: %s', (_what, source, expected) => {
    const start = source.indexOf('PERSON');
    const spans: Span[] =
      start < 0 ? [] : [{ type: 'PERSON', start, end: start + 6, reason: 'essai', confidence: 1 }];
    expect(mask(source, spans, newTable(TAG)).masked).toBe(expected);
  });
});

test('spans that overlap make one token', () => {
  const text = 'Habite 12 rue Rose Petit à Ornans';
  const span = (type: Span['type'], word: string): Span => {
    const start = text.indexOf(word);
    return { type, start, end: start + word.length, reason: 'essai', confidence: 1 };
  };
  const spans = [span('PERSON', 'Rose Petit'), span('ADDRESS', '12 rue Rose'), span('ADDRESS', 'rue')];
  const { masked, tokens } = mask(text, spans, newTable(TAG));
  expect(masked).toBe('Habite [ADRS-1] à Ornans');
  expect(tokens).toMatchObject([{ source: { start: 7, end: 24 }, type: 'ADDRESS' }]);
});

describe('bad input is refused', () => {
  test.each(['', 'court', 'MAJUSCULES', 'a b c d e f', 'x'.repeat(33)])('the tag %j', (tag) => {
    expect(() => newTable(tag)).toThrow(TableError);
  });

  test.each([
    [-1, 2],
    [0, 99],
    [3, 2],
    [0.5, 2],
  ])('a span from %d to %d of a text of 5', (start, end) => {
    const span: Span = { type: 'PERSON', start, end, reason: '', confidence: 1 };
    expect(() => mask('abcde', [span], newTable(TAG))).toThrow('relancez');
  });

  test.each([
    [undefined],
    [null],
    [{}],
    [{ tag: TAG, persons: [], entries: [{}] }],
    [{ ...newTable(TAG), more: 1 }],
  ])('a table that is none: %j', (value) => {
    expect(() => tableFromJson(value)).toThrow(TableError);
  });

  test('a table with one token twice', () => {
    const { table } = run('Mme [Rose Petit]');
    const twice = { ...table, entries: [...table.entries, ...table.entries] };
    expect(() => tableFromJson(twice)).toThrow(TableError);
  });
});
