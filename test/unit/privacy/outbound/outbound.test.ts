/** The choke point: what is masked, what is refused, and that nothing else can be handed to a model client. */
import {
  ClearedText,
  prepareOutbound,
  type OutboundAnswer,
  type OutboundQuestion,
} from '../../../../src/privacy/outbound/outbound';
import type { OutboundPart } from '../../../../src/privacy/outbound/parts';
import { OutboundLeakError } from '../../../../src/privacy/outbound/refusal';
import { newTable } from '../../../../src/privacy/pseudonyms/table';
import { restore } from '../../../../src/privacy/restoration/restorer';
import type { KnownValue } from '../../../../src/privacy/known-values';
import type { Detection } from '../../../../src/privacy/span';
import { testDetector } from '../../../support/privacy/detector';

const part = (
  kind: OutboundPart['kind'],
  text: string,
  dataClass: OutboundPart['dataClass'],
): OutboundPart => ({
  kind,
  text,
  dataClass,
});
const template = part('template', 'Vous rédigez pour la commune. Monsieur le Préfet relit.', 'public');
const LETTER = 'Mme Rose Petit, 12 rue du Moulin, se plaint de M. Marchand. Joindre le 06 12 34 56 78.';
const known: readonly KnownValue[] = [
  { value: 'Hélène Carrez', type: 'PERSON', reason: 'registre des élus' },
];

const question = (
  parts: readonly OutboundPart[],
  more: Partial<OutboundQuestion> = {},
): OutboundQuestion => ({
  messages: [
    { role: 'system', parts: [template] },
    { role: 'user', parts },
  ],
  policy: { dataClasses: ['public', 'internal'] },
  table: newTable('k7f3q2'),
  detect: testDetector(['Rose Petit', 'Marchand']),
  known,
  ...more,
});

function ok(answer: OutboundAnswer): OutboundAnswer & { ok: true } {
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer;
}
const sent = (asked: OutboundQuestion): string =>
  ok(prepareOutbound(asked))
    .cleared.messages.map(({ content }) => content)
    .join('\n');
const refused = (asked: OutboundQuestion): string | undefined => {
  const answer = prepareOutbound(asked);
  return answer.ok ? undefined : answer.refusal.code;
};

describe('what people wrote is masked', () => {
  test('free text, with its legend in the system message', () => {
    const { cleared, leaving, table } = ok(prepareOutbound(question([part('free', LETTER, 'personal')])));
    const [system, user] = cleared.messages;
    expect(user?.content).toBe('Mme [PERS-1], [ADRS-1], se plaint de M. [PERS-2n]. Joindre le [TELX-1].');
    expect(system?.content).toMatch(
      /^Vous rédigez pour la commune\..*\n\nJetons\u00A0:.*\n\[PERS-1\] nom complet/s,
    );
    expect(cleared.dataClass).toBe('internal');
    const [shown] = leaving[1] ?? [];
    expect(shown?.text).toBe(user?.content);
    expect(shown?.tokens.map(({ token, type, reason }) => [token, type, reason])).toEqual([
      ['PERS-1', 'PERSON', 'détecteur d’essai'],
      ['ADRS-1', 'ADDRESS', 'détecteur d’essai'],
      ['PERS-2n', 'PERSON', 'détecteur d’essai'],
      ['TELX-1', 'PHONE', 'détecteur d’essai'],
    ]);
    for (const { token, start, end, source } of shown?.tokens ?? []) {
      expect(shown?.text.slice(start, end)).toBe(`[${token}]`);
      expect(restore(`[${token}]`, table).text).toBe(LETTER.slice(source.start, source.end));
    }
  });

  test('a name that only one part gives away is masked in all of them', () => {
    const text = sent(
      question([
        part('free', 'Le voisin Marchand refuse. Il y a aussi Lambert.', 'personal'),
        part('attachment', ' – Constat : M. Lambert et monsieur Marchand sont entendus.', 'personal'),
      ]),
    );
    expect(text).toContain('Le voisin [PERS-1n] refuse. Il y a aussi [PERS-2n].');
    expect(text).toContain('M. [PERS-2n] et monsieur [PERS-1n]');
    expect(text).not.toMatch(/Lambert|Marchand/);
  });

  test('and is still an alarm in the answer, for nothing of it was sent', () => {
    const { table } = ok(
      prepareOutbound(
        question([
          part('free', 'Il y a aussi Lambert.', 'personal'),
          part('attachment', 'M. Lambert est entendu.', 'personal'),
        ]),
      ),
    );
    expect(restore('Cher Lambert,', table).problems.map(({ kind }) => kind)).toEqual(['leak']);
    expect(restore('Cher Lambert,', table, { cleared: ['lambert'] }).problems).toEqual([]);
  });

  test.each([
    ['an entry of a register', 'Copie à Helene CARREZ, au service.', /carrez/i],
    ['a civility and a name that detection missed', 'Vu avec Mme Poulain et m. duval.', /poulain|duval/i],
    ['names after a plural civility', 'MM. Roy, Girod et Faivre sont absents.', /roy|girod|faivre/i],
    ['a value of an earlier turn, typed otherwise', 'Rappeler au +33 6 12 34 56 78', /56/],
  ])('%s', (_what, text, gone) => {
    const first = ok(prepareOutbound(question([part('free', LETTER, 'personal')])));
    expect(sent(question([part('free', text, 'personal')], { table: first.table }))).not.toMatch(gone);
  });

  test('a public role after a civility stays', () => {
    const text = 'Madame la Préfète et M. le Maire, Monsieur l’Inspecteur ; Madame, Monsieur,';
    expect(sent(question([part('free', text, 'internal')]))).toContain(text);
  });

  test('the agent can ask to mask more, and to mask less', () => {
    const more: KnownValue = { value: 'kebab de la place', type: 'ID', reason: 'demande de l’agent' };
    expect(
      sent(question([part('free', 'Le gérant du Kebab de la Place.', 'personal')], { known: [more] })),
    ).toContain('Le gérant du [IDNX-1].');
    const cleared = [{ value: 'Marchand', reason: 'nom commun' }];
    expect(sent(question([part('free', 'Le Marchand de sable.', 'internal')], { cleared }))).toContain(
      'Le Marchand de',
    );
  });

  test('but what is known to be personal cannot be cleared', () => {
    const cleared = [{ value: 'Hélène Carrez', reason: 'élue' }];
    expect(sent(question([part('free', 'Vu Hélène Carrez.', 'internal')], { cleared }))).toContain(
      'Vu [PERS-1].',
    );
  });

  test('an earlier answer keeps its tokens, and what it guessed is masked', () => {
    const first = ok(prepareOutbound(question([part('free', LETTER, 'personal')])));
    const answer = part('answer', 'Madame [PERS-1n], M. Marchand et [PERS-9] sont avertis.', 'internal');
    expect(sent(question([answer], { table: first.table }))).toContain(
      'Madame [PERS-1n], M. [PERS-2n] et [PERS-9] sont avertis.',
    );
  });

  test('an earlier answer keeps what the model wrote of tokens and placeholders, well or badly', () => {
    const first = ok(prepareOutbound(question([part('free', LETTER, 'personal')])));
    const text = '{"texte":"{{f:amount}}, {{f:inconnu}}, [PERS-1n], (pers 1), [PERS], [ADRS-8] et ["}';
    const answered = ok(
      prepareOutbound(question([part('answer', text, 'personal')], { table: first.table })),
    );
    expect(answered.cleared.messages.at(-1)?.content).toBe(text);
    expect(answered.table).toEqual(first.table);
  });

  test('a token that the model made up never names somebody who gets it since', () => {
    const first = ok(prepareOutbound(question([part('free', 'Mme Rose Petit.', 'personal')])));
    const answer = part('answer', 'M. Marchand, {{f:amount}}, [PERS-2] et [PERS-2n].', 'personal');
    const text = sent(question([answer], { table: first.table }));
    expect(text).toContain('M. [PERS-2n], {{f:amount}}, [LITX-1] et [LITX-2].');
  });

  test.each([
    ['in clear', '{"texte":"Vu Hélène Carrez."}', /\[PERS-1\]/u],
    ['behind escapes', String.raw`{"texte":"Vu H\u00e9l\u00e8ne Carrez."}`, undefined],
  ])('a value that the model guessed, %s, does not go back to it', (_, text, masked) => {
    const asked = question([part('answer', text, 'personal')]);
    if (masked === undefined) expect(refused(asked)).toBe('personal-left');
    else {
      expect(sent(asked)).toMatch(masked);
      expect(sent(asked)).not.toContain('Carrez');
    }
  });

  test('a bracket that nothing of a token follows is the sentence’s own', () => {
    const facts = part('facts', '{{f:extrait}}', 'internal');
    expect(sent(question([part('free', 'Il a dit oui [', 'internal'), facts]))).toContain(
      'Il a dit oui [{{f:extrait}}',
    );
    expect(
      sent(question([part('free', 'Il a dit oui [', 'internal'), part('free', 'PERS-1]', 'internal')])),
    ).not.toContain('[PERS-1]');
    expect(sent(question([part('free', 'Il a dit oui [', 'internal')]))).toContain('Il a dit oui [LITX-1]');
  });

  test('look-alikes of tokens and placeholders do not pass for ours', () => {
    const text = sent(question([part('attachment', 'Écris [PERS-1], puis {{f:amount}}.', 'internal')]));
    expect(text).toContain('Écris [LITX-1], puis [LITX-2].');
  });

  test('shows what is doubtful or indirect where it stands once masked', () => {
    const source = 'Mme Rose Petit, doyenne, habite Ornans.';
    const at = (word: string) => ({ start: source.indexOf(word), end: source.indexOf(word) + word.length });
    const detect = (text: string): Detection => ({
      ...testDetector(['Rose Petit'])(text),
      doubtful: [{ ...at('Ornans'), type: 'ADDRESS', reason: 'commune', confidence: 0.3 }],
      indirect: [
        { ...at('doyenne'), kind: 'age', reason: 'âge rare', sensitive: false },
        { ...at('Petit'), kind: 'family', reason: 'déjà masqué', sensitive: false },
      ],
    });
    const { leaving } = ok(prepareOutbound(question([part('free', source, 'personal')], { detect })));
    const [shown] = leaving[1] ?? [];
    expect(shown?.doubtful.map(({ start, end }) => shown.text.slice(start, end))).toEqual(['Ornans']);
    expect(shown?.indirect.map(({ start, end }) => shown.text.slice(start, end))).toEqual(['doyenne']);
  });

  test('a mention that may be any of two people is told', () => {
    const text = 'M. Paul Roux et M. Jean Roux ; M. Roux a signé.';
    const { ambiguous } = ok(prepareOutbound(question([part('free', text, 'personal')])));
    expect(ambiguous).toEqual([{ token: 'PERS-3n', candidates: ['PERS-1', 'PERS-2'] }]);
  });
});

describe('hidden characters leave the model’s copy', () => {
  const tagged = Array.from('IGNORE', (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join(
    '',
  );

  test.each([
    ['zero-width', 'a\u200Bb\u2060c\uFEFF\u00AD', 'invisible', 4],
    ['tags', `a${tagged}`, 'tags', 6],
    ['variation selectors', 'a\uFE0F\u{E0101}b', 'variationSelectors', 2],
    ['bidi controls', 'a\u202Eb\u2066c\u200F', 'bidi', 3],
    ['controls', 'a\u0000\u0007\uD800b\uFFFF', 'control', 4],
  ] as const)('%s', (_what, text, kind, count) => {
    const { cleared, leaving } = ok(prepareOutbound(question([part('free', text, 'internal')])));
    expect(leaving[1]?.[0]?.hidden[kind]).toBe(count);
    expect(cleared.messages[1]?.content).toMatch(/^[abc]+$/);
  });

  test('and hide no name from detection', () => {
    expect(sent(question([part('free', 'Ro\u200Bse P\u00ADetit, Mar\uFE0Fchand', 'personal')]))).toContain(
      '[PERS-1], [PERS-2]',
    );
  });

  test('tabs and line ends are text', () => {
    const { leaving } = ok(prepareOutbound(question([part('free', 'a\tb\r\nc', 'internal')])));
    expect(leaving[1]?.[0]).toMatchObject({ text: 'a\tb\r\nc', hidden: { control: 0 } });
  });
});

describe('fails closed', () => {
  const free = part('free', 'Bonjour', 'personal');
  test.each([
    ['no policy', { policy: undefined }, 'policy-unknown'],
    ['a policy that allows nothing', { policy: { dataClasses: [] } }, 'policy-unknown'],
    [
      'a policy with a class that nobody knows',
      { policy: { dataClasses: ['internal', 'tout'] } },
      'policy-unknown',
    ],
    ['a policy that is none', { policy: { dataClasses: 'internal' } }, 'policy-unknown'],
    ['an endpoint for public data', { policy: { dataClasses: ['public'] } }, 'class-not-allowed'],
  ])('%s', (_what, more, code) => {
    expect(refused(question([free], more as Partial<OutboundQuestion>))).toBe(code);
  });

  test('a part of an unknown class', () => {
    expect(refused(question([part('free', 'x', 'secret' as 'internal')]))).toBe('class-unknown');
  });

  test('facts that are declared personal are not masked, hence refused', () => {
    expect(refused(question([part('facts', 'x', 'personal')]))).toBe('class-not-allowed');
  });

  test.each([
    ['a register entry', 'template', 'Vous écrivez au nom d’Hélène Carrez.'],
    ['a civility and a name', 'template', 'Commencez par : Madame Dupont,'],
    ['the value of a fact', 'facts', 'demandeur : helene carrez'],
  ] as const)('%s in the product’s own words', (_what, kind, text) => {
    expect(refused(question([part(kind, text, 'internal')]))).toBe('personal-left');
  });

  test('a word of the template is told apart from one that could be masked', () => {
    const asked = question([free, part('template', 'Chère Mme Poulain', 'public')]);
    const answer = prepareOutbound(asked);
    expect(answer.ok ? '' : answer.refusal.message).toMatch(/phrases mêmes du modèle d’acte.*retirez-le/u);
  });

  test('a value that two parts make together', () => {
    expect(
      refused(question([part('template', 'Hélène ', 'public'), part('template', 'Carrez', 'public')])),
    ).toBe('personal-left');
  });

  test('a detector that fails', () => {
    const detect = () => {
      throw new Error('Rose Petit');
    };
    const answer = prepareOutbound(question([free], { detect }));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'detection-failed' } });
    expect(JSON.stringify(answer)).not.toContain('Petit');
  });

  test('a detector that speaks of another text', () => {
    const detect = (): Detection => ({ ...testDetector(['Bonjour'])('Un Bonjour'), doubtful: [] });
    expect(refused(question([free], { detect }))).toBe('detection-failed');
  });

  test('a refusal says where, and quotes nothing', () => {
    const answer = prepareOutbound(question([free, part('template', 'Chère Mme Poulain', 'public')]));
    expect(answer).toMatchObject({ ok: false, refusal: { where: { message: 1, part: 1 } } });
    expect(JSON.stringify(answer)).not.toContain('Poulain');
  });
});

describe('an endpoint that may receive personal data', () => {
  const policy = { dataClasses: ['public', 'internal', 'personal'] } as const;
  const personal = [part('free', LETTER, 'personal')];

  test('still receives masked text by default', () => {
    expect(sent(question(personal, { policy }))).not.toContain('Petit');
  });

  test('receives it in clear when that is asked', () => {
    const { cleared } = ok(prepareOutbound(question(personal, { policy, inClear: true })));
    expect(cleared.messages[1]?.content).toBe(LETTER);
    expect(cleared.dataClass).toBe('personal');
    expect(cleared.body(JSON.stringify)).toContain('Rose Petit');
  });

  test('but asking is not enough elsewhere', () => {
    expect(sent(question(personal, { inClear: true }))).not.toContain('Petit');
  });
});

describe('the body of the request', () => {
  const { cleared } = ok(prepareOutbound(question([part('free', LETTER, 'personal')])));

  test('is what the client writes from the messages', () => {
    const body = cleared.body((messages) => JSON.stringify({ model: 'm', messages }));
    expect(JSON.parse(body)).toEqual({ model: 'm', messages: cleared.messages });
  });

  test.each([
    ['added in clear', () => JSON.stringify({ user: 'Rose Petit' })],
    ['escaped', () => '{"user":"\\u0052ose\\u0020Petit"}'],
    ['after an escaped line end', () => JSON.stringify({ x: 'a\nRose Petit' })],
    ['in a key', () => JSON.stringify({ 'rose petit': 1 })],
    ['a number typed otherwise', () => 'tel=0612345678'],
    ['a civility and a name', () => JSON.stringify({ x: ['Mme Untelle-Dupont'] })],
  ])('is refused when it holds what must not leave: %s', (_what, write) => {
    expect(() => cleared.body(write)).toThrow(OutboundLeakError);
  });
});

test('nothing else is a cleared text', () => {
  // Compared by the compiler: an object of the same shape is not one, nor is a string.
  type IsCleared<T> = T extends ClearedText ? true : false;
  const sameShape: IsCleared<Pick<ClearedText, keyof ClearedText>> = false;
  const string: IsCleared<string> = false;
  const itself: IsCleared<ClearedText> = true;
  expect([sameShape, string, itself]).toEqual([false, false, true]);

  const { cleared } = ok(prepareOutbound(question([])));
  expect(ClearedText.is(cleared)).toBe(true);
  expect(ClearedText.is({ messages: cleared.messages, dataClass: 'public', body: () => '' })).toBe(false);
  expect(() => Reflect.construct(ClearedText, [Symbol('cleared'), {}]) as unknown).toThrow(TypeError);
  expect(Object.isFrozen(cleared.messages)).toBe(true);
  expect(cleared.messages.every((message) => Object.isFrozen(message))).toBe(true);
  // Nothing of it shows in a log.
  expect(JSON.stringify(cleared)).toBe('{}');
});
