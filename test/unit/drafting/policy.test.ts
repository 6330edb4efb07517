/** The policy of an endpoint: what is unknown is refused, each reason is told, and every choice of mode is checked. */
import {
  DraftingError,
  failureOfAbort,
  failureSentence,
  happened,
  toldFailure,
  type DraftFailure,
} from '../../../src/drafting/failure';
import { choiceFor, modeProblems, modeSettingsSchema, type ModeSettings } from '../../../src/drafting/modes';
import { withoutPseudonyms, type PromptMessage } from '../../../src/drafting/outbound';
import { judgePolicy, originOf } from '../../../src/drafting/policy/judge';
import { DEFAULT_RULES, type DataClass, type EndpointPolicy } from '../../../src/drafting/policy/policy';
import { choosingDrafter } from '../../../src/drafting/choosing-drafter';
import { settled } from '../../../src/drafting/events';
import { POLICY, slotOf, wordsOf } from './support';
import { draftSlot } from '../../../src/drafting/embedded/embedded-drafter';

const judged = (
  policy: Partial<EndpointPolicy>,
  more: { dataClass?: DataClass; today?: string; url?: string } = {},
) => {
  const verdict = judgePolicy({
    policy: { ...POLICY, ...policy },
    url: 'https://modele.example/v1',
    rules: DEFAULT_RULES,
    today: '2026-11-26',
    ...more,
  });
  return verdict.allowed ? [] : verdict.refusals.map(({ code }) => code);
};

describe('the policy of an endpoint', () => {
  it('lets a text leave when all is known and accepted', () => {
    expect(judged({}, { dataClass: 'personal' })).toEqual([]);
  });

  it('refuses when nothing is declared', () => {
    expect(
      judgePolicy({ policy: undefined, url: 'https://x', rules: DEFAULT_RULES, today: '2026-11-26' }),
    ).toMatchObject({ allowed: false, refusals: [{ code: 'no-policy' }] });
  });

  it.each<[string, Partial<EndpointPolicy>, string]>([
    ['another host', { hosts: ['autre.example'] }, 'host'],
    ['no host', { hosts: [] }, 'host'],
    ['a host that only ends alike', { hosts: ['le-modele.example'] }, 'host'],
    ['another port', { hosts: ['modele.example:8443'] }, 'host'],
    ['the same host without encryption', { hosts: ['http://modele.example'] }, 'host'],
    ['no region', { regions: [] }, 'region'],
    ['a region that is not accepted', { regions: ['FR', 'OTHER'] }, 'region'],
    ['a retention that nobody knows', { retention: 'unknown' }, 'retention'],
    ['a retention beyond what is accepted', { retention: { days: 30 } }, 'retention'],
    ['training', { trainsOnData: true }, 'training'],
    ['perhaps training', { trainsOnData: 'unknown' }, 'training'],
    ['no class of data', { dataClasses: [] }, 'data-class'],
    ['a class that is not its own', { dataClasses: ['public', 'internal'] }, 'data-class'],
    ['a check to come', { checkedAt: '2026-11-27' }, 'never-checked'],
    ['a day that does not exist', { checkedAt: '2026-02-30' }, 'never-checked'],
    ['an old check', { checkedAt: '2025-11-25' }, 'stale'],
  ])('refuses %s', (_, policy, code) => {
    expect(judged(policy, { dataClass: 'personal' })).toEqual([code]);
  });

  it.each(['evidenceUrl', 'checkedAt'] as const)('refuses without %s', (key) => {
    const rest = Object.fromEntries(
      Object.entries(POLICY).filter(([name]) => name !== key),
    ) as unknown as EndpointPolicy;
    const verdict = judgePolicy({
      policy: rest,
      url: 'https://modele.example/v1',
      rules: DEFAULT_RULES,
      today: '2026-11-26',
    });
    expect(verdict).toMatchObject({
      allowed: false,
      refusals: [{ code: key === 'evidenceUrl' ? 'no-evidence' : 'never-checked' }],
    });
  });

  it('asks no evidence of the organisation’s own machines, but the address written out', () => {
    const rest = Object.fromEntries(
      Object.entries(POLICY).filter(([name]) => name !== 'evidenceUrl'),
    ) as unknown as EndpointPolicy;
    const local = { ...rest, regions: ['LOCAL'] as const, hosts: ['http://127.0.0.1:11434'] };
    const ask = (url: string) =>
      judgePolicy({ policy: local, url, rules: DEFAULT_RULES, today: '2026-11-26' }).allowed;
    expect([
      ask('http://127.0.0.1:11434/v1'),
      ask('https://127.0.0.1:11434/v1'),
      ask('http://127.0.0.1/v1'),
    ]).toEqual([true, false, false]);
  });

  it('tells every reason at once', () => {
    expect(judged({ regions: [], trainsOnData: 'unknown', retention: 'unknown' })).toEqual([
      'region',
      'retention',
      'training',
    ]);
  });

  it('is total: a broken address or date refuses', () => {
    expect(judged({}, { url: 'pas une adresse' })).toEqual(['host']);
    expect(judged({}, { today: 'hier' })).toEqual(['never-checked']);
  });

  it.each([
    ['albert.api.etalab.gouv.fr', 'https://albert.api.etalab.gouv.fr'],
    ['https://Modele.Example:443/v1', 'https://modele.example'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['ftp://x', undefined],
    ['https://moi:secret@x', undefined],
    ['', undefined],
  ])('reads the origin of %j', (host, origin) => {
    expect(originOf(host)).toBe(origin);
  });
});

describe('the choke point without pseudonyms', () => {
  const own: PromptMessage = { role: 'system', parts: [{ kind: 'own', text: 'Règles.' }] };
  const free: PromptMessage = {
    role: 'user',
    parts: [
      { kind: 'own', text: 'Avant ' },
      { kind: 'agent', id: 'agent', text: 'Mme X' },
    ],
  };

  it('joins the parts, and says of which class the whole is', () => {
    expect(withoutPseudonyms({ messages: [own, free], dataClasses: ['personal'] })).toMatchObject({
      ok: true,
      prompt: {
        messages: [
          { role: 'system', content: 'Règles.' },
          { role: 'user', content: 'Avant Mme X' },
        ],
        dataClass: 'personal',
      },
    });
    expect(withoutPseudonyms({ messages: [own], dataClasses: ['internal'] })).toMatchObject({
      ok: true,
      prompt: { dataClass: 'internal' },
    });
  });

  it.each([[[]], [['public']], [['public', 'internal']]] as [DataClass[]][])(
    'lets no free text out to %j',
    (dataClasses) => {
      expect(withoutPseudonyms({ messages: [own, free], dataClasses })).toMatchObject({ ok: false });
    },
  );
});

const SIRET = '21250001200018';
const settings: ModeSettings = {
  default: { mode: 'rephrase', endpoint: 'albert' },
  organisations: {
    [SIRET]: {
      default: { mode: 'embedded' },
      templates: { 'note-service': { mode: 'compose', endpoint: 'local' } },
    },
  },
};

describe('the mode', () => {
  it('is the most precise choice', () => {
    expect(choiceFor(settings, SIRET, 'note-service')).toEqual({ mode: 'compose', endpoint: 'local' });
    expect(choiceFor(settings, SIRET, 'courrier-reponse-administre')).toEqual({ mode: 'embedded' });
    expect(choiceFor(settings, '00000000000000', 'note-service').mode).toBe('rephrase');
    expect(choiceFor(settings, 'constructor', 'toString').mode).toBe('rephrase');
  });

  it('names what exists', () => {
    const known = { endpoints: new Set(['albert']), templates: new Set<string>() };
    expect(modeProblems(settings, known)).toHaveLength(2);
    expect(
      modeProblems(settings, {
        endpoints: new Set(['albert', 'local']),
        templates: new Set(['note-service']),
      }),
    ).toEqual([]);
  });

  it.each([
    [{ default: { mode: 'compose' } }],
    [{ default: { mode: 'embedded', endpoint: 'x' } }],
    [{ default: { mode: 'rephrase', endpoint: 'Majuscule' } }],
    [{ organisations: { '123': {} } }],
    [{ autre: true }],
  ])('is refused: %j', (value) => {
    expect(modeSettingsSchema.safeParse(value).success).toBe(false);
  });

  it('is embedded when nothing is said', () => {
    expect(modeSettingsSchema.parse({})).toEqual({ default: { mode: 'embedded' }, organisations: {} });
  });

  it('leads to its drafter, and to a failure when the endpoint is not there', async () => {
    const slot = slotOf('note-service', 'purpose');
    const chosen: string[] = [];
    const drafter = choosingDrafter(
      () => Promise.resolve(settings),
      ({ mode, endpoint }) => {
        chosen.push(`${mode} ${endpoint}`);
        return undefined;
      },
    );
    const siret = slot.profile.organisation.siret.replace(/\s/gu, '');
    expect(siret).not.toBe(SIRET);
    await expect(drafter.draft(slot)).rejects.toMatchObject({
      failure: { kind: 'not-configured', endpoint: 'albert' },
    });
    expect(chosen).toEqual(['rephrase albert']);
    const embedded = choosingDrafter(
      () => Promise.resolve({ default: { mode: 'embedded' }, organisations: {} }),
      () => undefined,
    );
    expect(wordsOf(await embedded.draft(slot))).toEqual(wordsOf(draftSlot(slot)));
    // The template's text is not a sentence written otherwise.
    await expect(
      embedded.draft({ ...slot, rewrite: { style: 'simplify', segments: [] } }),
    ).rejects.toMatchObject({ failure: { kind: 'no-model' } });
  });
});

describe('a failure', () => {
  const examples: { readonly [K in DraftFailure['kind']]: Extract<DraftFailure, { kind: K }> } = {
    'not-configured': { kind: 'not-configured', endpoint: 'albert' },
    'no-model': { kind: 'no-model' },
    'switched-off': { kind: 'switched-off', reason: 'Incident en cours.' },
    'refused-by-policy': {
      kind: 'refused-by-policy',
      endpoint: 'x',
      refusals: [{ code: 'no-policy', sentence: 'rien n’est déclaré.' }],
    },
    'may-not-leave': { kind: 'may-not-leave', sentence: 'Ce texte ne peut pas partir.' },
    'address-refused': { kind: 'address-refused', host: 'x.example' },
    'queue-full': { kind: 'queue-full', waiting: 8 },
    resting: { kind: 'resting', retryAfterSeconds: 15 },
    'rate-limited': { kind: 'rate-limited', retryAfterSeconds: 1 },
    busy: { kind: 'busy' },
    unavailable: { kind: 'unavailable', status: 502 },
    'no-key': { kind: 'no-key' },
    unauthorised: { kind: 'unauthorised' },
    'quota-spent': { kind: 'quota-spent' },
    'unknown-model': { kind: 'unknown-model', model: 'grand' },
    'request-refused': { kind: 'request-refused', status: 422, detail: 'body.foo' },
    'context-too-long': { kind: 'context-too-long' },
    redirected: { kind: 'redirected' },
    'timeout-first-token': { kind: 'timeout-first-token', ms: 60_000 },
    'timeout-idle': { kind: 'timeout-idle', ms: 30_000 },
    'over-budget': { kind: 'over-budget', ms: 120_000 },
    truncated: { kind: 'truncated', cause: 'cut' },
    'failed-midway': { kind: 'failed-midway' },
    filtered: { kind: 'filtered' },
    'empty-answer': { kind: 'empty-answer' },
    'answer-too-large': { kind: 'answer-too-large', limit: 1 },
    malformed: { kind: 'malformed', problems: [] },
    'refused-answer': {
      kind: 'refused-answer',
      problems: [{ code: 'markup', severity: 'refused', message: 'Elle contient un lien.' }],
    },
    cancelled: { kind: 'cancelled' },
  };

  it.each(Object.values(examples))('says in French what happened and what to do: $kind', (failure) => {
    const sentence = failureSentence(failure);
    expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
    expect(sentence).not.toMatch(/undefined|NaN|\.\.|[a-z]-[a-z]+-|'| [:;?!]/u);
    expect(sentence.split(/(?<=[.])\s/u).length).toBeGreaterThan(1);
  });

  it('tells the agent why an answer was refused, and for how long to wait', () => {
    expect(failureSentence(examples['refused-answer'])).toContain('écartée\u00A0: elle contient un lien.');
    expect(failureSentence(examples['rate-limited'])).toContain('dans 1 seconde.');
    expect(failureSentence(examples.resting)).toContain('dans 15 secondes.');
  });

  it('of a queue of one is told in the singular', () => {
    expect(failureSentence({ kind: 'queue-full', waiting: 1 })).toContain('une demande attend déjà');
    expect(failureSentence(examples['queue-full'])).toContain('8 demandes attendent déjà');
  });

  it('that made an endpoint rest is not hidden by its rest', () => {
    const rests = (cause: DraftFailure): string =>
      failureSentence({ kind: 'resting', retryAfterSeconds: 58, cause });
    expect(rests(examples.unauthorised)).toMatch(
      /^Le service de rédaction refuse la clé de votre collectivité[^.]*\. Prévenez votre administrateur\. Réessayez dans 58 secondes\./u,
    );
    expect(rests(examples.unauthorised)).not.toContain('plusieurs fois');
    expect(rests(examples.unavailable)).toContain(
      'plusieurs fois\u202F; il n’est plus sollicité pour le moment. Dernier échec\u00A0: le service de rédaction ne répond pas.',
    );
  });

  it.each(Object.values(examples))(
    'whose wait is shown by the reader tells none itself: $kind',
    (failure) => {
      const told = toldFailure(failure);
      expect(told.sentence).not.toContain('reste disponible');
      expect(told.sentence).not.toMatch(/Réessayez dans \d/u);
      expect(told.retryAfterSeconds).toBe(
        'retryAfterSeconds' in failure ? failure.retryAfterSeconds : undefined,
      );
      expect(happened(failure)).not.toMatch(/[Rr]éessayez|Prévenez/u);
    },
  );

  it('is the one that stopped the work', () => {
    const stop = new AbortController();
    stop.abort(new DraftingError({ kind: 'switched-off' }));
    expect(failureOfAbort(stop.signal)).toEqual({ kind: 'switched-off' });
    expect(failureOfAbort(AbortSignal.abort())).toEqual({ kind: 'cancelled' });
  });

  it('is never silent: a stream without an end is one', async () => {
    // oxlint-disable-next-line typescript/require-await -- the port is asynchronous, the double is not
    const endless = async function* () {
      yield { type: 'queued', position: 1 } as const;
    };
    await expect(settled(endless())).rejects.toMatchObject({ failure: { kind: 'truncated' } });
  });
});
