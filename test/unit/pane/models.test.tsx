/** The pane when a model may be asked: streamed text that stops at once, what leaves, points to check, other words for a passage. */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AiState,
  DraftJobEvent,
  FlagView,
  LeavingPassage,
  ParapheClient,
  PassageReplacement,
  PassageView,
} from '../../../src/server/client';
import { follow } from '../../../src/pane/models/follow';
import { nothingYet, onEvent } from '../../../src/pane/models/writing';
import { forget, leaveInClear, maskMore, piecesOf, type Leaves } from '../../../src/pane/leaving/masking';
import { outcomeOf } from '../../../src/pane/leaving/outcome';
import { sentenceAt, sentencesOf, usedIn } from '../../../src/pane/review/sentences';
import { WordError, type PassagePlace, type WordPort } from '../../../src/word';
import { faults, PASSAGE, RECORD, refusal, show, world, type World } from './support';

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => user.click(await button(name));

/** A job whose events the test sends one by one. */
function channel() {
  const waiting: DraftJobEvent[] = [];
  let wake: () => void = () => undefined;
  const signals: (AbortSignal | undefined)[] = [];
  async function* stream(signal?: AbortSignal): AsyncGenerator<DraftJobEvent> {
    signals.push(signal);
    for (;;) {
      const event = waiting.shift();
      if (event !== undefined) yield event;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return {
    signals,
    send: (event: DraftJobEvent) =>
      act(async () => {
        waiting.push(event);
        wake();
        await Promise.resolve();
      }),
    follow: (_: string, signal?: AbortSignal) => stream(signal),
  };
}

const COMPOSE = {
  ai: { on: true },
  templates: {
    arrete: { mode: 'compose', endpoint: 'albert', model: 'M-7', regions: ['FR'] },
  },
} as const;
const failed = (sentence: string): Extract<DraftJobEvent, { type: 'failed' }> => ({
  type: 'failed',
  failure: { kind: 'unavailable' },
  sentence,
  embedded: true,
});

async function form(api: Partial<ParapheClient>): Promise<{ w: World; container: HTMLElement }> {
  const w = world(false, { api: { drafting: () => Promise.resolve(COMPOSE), ...api } });
  const { container } = show(w);
  await click(/Olivier Grosjean/);
  await click(/^Arrêté/);
  await click('Remplir avec l’exemple');
  return { w, container };
}
const drafted = (w: World) =>
  w.calls.filter((call) => /api\.(draft|startDraft)$|word\.insertDraft/.test(call));

describe('drafting with a model', () => {
  test('says who drafts and where, shows the queue and the words as they come, then puts the draft in Word', async () => {
    const job = channel();
    const { w, container } = await form({ followDraft: job.follow });
    expect(screen.getByText(/rédigé à partir de vos données par M-7/)).toBeInTheDocument();
    expect(screen.getByText(/Traitement : en France/)).toBeInTheDocument();
    await click('Rédiger le projet');
    await job.send({ type: 'slot', slot: 'motives', title: 'Motifs', number: 1, of: 2 });
    await job.send({ type: 'queued', position: 3 });
    expect(await screen.findByText(/2 demandes passent avant la vôtre/)).toBeInTheDocument();
    await job.send({ type: 'words', slot: 'motives', paragraph: 0, text: 'Considérant que les tra' });
    expect(await screen.findByText('Considérant que les tra')).toBeInTheDocument();
    expect(screen.getByText(/pas encore vérifié/)).toBeInTheDocument();
    expect(await faults(container)).toEqual([]);
    expect(drafted(w)).toEqual(['api.startDraft']);
    await job.send({
      type: 'done',
      result: { kind: 'document', draft: await w.api.draft({ template: 'arrete', facts: {} }) },
    });
    expect(await screen.findByText(/Relisez maintenant chaque passage/)).toBeInTheDocument();
    expect(w.calls).toContain('word.insertDraft');
  });
  test('stops at once, whatever the service still does, and puts nothing in the document', async () => {
    const job = channel();
    const { w } = await form({ followDraft: job.follow, stopDraft: () => new Promise(() => undefined) });
    await click('Rédiger le projet');
    await job.send({ type: 'words', slot: 'motives', paragraph: 0, text: 'Considérant' });
    await click('Arrêter');
    expect(screen.getByText(/La rédaction est arrêtée/)).toBeInTheDocument();
    expect(screen.queryByText('Considérant')).not.toBeInTheDocument();
    expect(w.calls).toContain('api.stopDraft');
    expect(job.signals[0]?.aborted).toBe(true);
    expect(w.calls).not.toContain('word.insertDraft');
  });
  test('a service that is down is said in a sentence, and the template’s text is offered, never put in silently', async () => {
    const job = channel();
    const requests: unknown[] = [];
    const { w } = await form({
      followDraft: job.follow,
      draft: (request) => {
        requests.push(request);
        return Promise.reject(refusal('facts-invalid'));
      },
    });
    await click('Rédiger le projet');
    await job.send(failed('Le service de rédaction ne répond pas.'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Le service de rédaction ne répond pas.');
    expect(w.calls).not.toContain('api.draft');
    // Wherever the form was left, the reason is before the agent.
    expect(screen.getByRole('region', { name: 'Le texte n’a pas pu être rédigé' })).toHaveFocus();
    await click('Rédiger avec les phrases types');
    expect(requests).toEqual([expect.objectContaining({ template: 'arrete', drafter: 'embedded' })]);
  });
  test('a service that is waited for is not said to write; how long one waits is told after some seconds', async () => {
    const job = channel();
    await form({ followDraft: job.follow });
    await click('Rédiger le projet');
    await job.send({ type: 'slot', slot: 'motives', title: 'Motifs', number: 1, of: 2 });
    const now = jest.spyOn(Date, 'now');
    const started = Date.now();
    await job.send({
      type: 'started',
      drafter: { mode: 'compose', model: 'M-7', version: '1' },
      endpoint: 'albert',
    });
    expect(screen.getByText('En attente de la réponse du service de rédaction…')).toBeInTheDocument();
    expect(screen.queryByText(/écrit…/)).not.toBeInTheDocument();
    expect(screen.queryByText(/Depuis/)).not.toBeInTheDocument();
    now.mockImplementation(() => started + 72_000);
    expect(await screen.findByText(/Depuis 1 minute 1\d secondes\./)).toBeInTheDocument();
    // A reader is not interrupted at each second.
    expect(screen.getByText(/Depuis/).closest('[role="status"],[aria-live]')).toBeNull();
    now.mockRestore();
    await job.send({ type: 'words', slot: 'motives', paragraph: 0, text: 'Considérant' });
    expect(screen.getByText('Le service de rédaction écrit…')).toBeInTheDocument();
    expect(screen.queryByText(/Depuis/)).not.toBeInTheDocument();
    await job.send({ type: 'correcting', problems: ['Un nombre a changé.'] });
    expect(screen.getByText('En attente de la réponse du service de rédaction…')).toBeInTheDocument();
    await job.send({ type: 'waiting', ms: 1400, sentence: 'Le service de rédaction est saturé.' });
    expect(screen.getByText('Le service de rédaction est saturé.')).toBeInTheDocument();
    expect(screen.getByText('Nouvel essai dans 2 secondes.')).toBeInTheDocument();
    expect(await screen.findByText('Nouvel essai dans 1 seconde.')).toBeInTheDocument();
  });
  test('a failure says once what can be done, beside one button for each, and counts the wait down', async () => {
    const job = channel();
    const { container } = await form({ followDraft: job.follow });
    await click('Rédiger le projet');
    await job.send({ ...failed('Le service de rédaction est saturé.'), retryAfterSeconds: 2 });
    const told = await screen.findByRole('region', { name: 'Le texte n’a pas pu être rédigé' });
    expect(told).toHaveTextContent('Réessayez dans 2 secondes.');
    expect(within(told).getByRole('alert')).not.toHaveTextContent(/secondes/);
    expect(within(told).getAllByText(/phrases types/)).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Réessayer' })).not.toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Rédiger/ }).map((one) => one.textContent)).toEqual([
      'Rédiger',
      'Rédiger avec les phrases types',
      'Rédiger le projet',
    ]);
    expect(await faults(container)).toEqual([]);
    await waitFor(() => expect(told).toHaveTextContent('Vous pouvez réessayer.'), { timeout: 5000 });
    expect(told).not.toHaveTextContent(/Réessayez dans/);
  });
  test('suspended meanwhile, the form promises no model any more, and the banner says by whom', async () => {
    const job = channel();
    const off = {
      on: false,
      by: 'Hélène Carrez',
      reason: 'Incident de sécurité',
      since: '2026-11-21T10:00:00Z',
    };
    let ai: AiState = { on: true };
    const { w, container } = await form({
      followDraft: job.follow,
      ai: () => Promise.resolve(ai),
      drafting: () => Promise.resolve({ ...COMPOSE, ai }),
    });
    await click('Rédiger le projet');
    ai = off;
    const sentence = 'L’IA est suspendue dans votre collectivité : Incident de sécurité.';
    await job.send({ type: 'failed', failure: { kind: 'switched-off' }, sentence, embedded: true });
    expect(await screen.findByText(/L’IA est suspendue par Hélène Carrez, depuis le 21/)).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
    expect(screen.queryByText(/rédigé à partir de vos données/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Voir ce qui part|Réessayer|Rédiger le projet/ })).toBeNull();
    expect(await faults(container)).toEqual([]);
    await click('Rédiger avec les phrases types');
    await screen.findByText(/Relisez maintenant chaque passage/);
    expect(drafted(w)).toEqual(['api.startDraft', 'api.draft', 'word.insertDraft']);
  });
  test('suspended meanwhile, what leaves is refused and the form behind it knows', async () => {
    let ai: AiState = { on: true };
    await form({
      ai: () => Promise.resolve(ai),
      drafting: () => Promise.resolve({ ...COMPOSE, ai }),
      whatLeaves: () => {
        ai = { on: false, reason: 'Audit' };
        const refused = { status: 'refused', endpoint: 'albert', sentence: 'Rien ne part.' } as const;
        return Promise.resolve({ passages: [{ slot: 'motives', title: 'Motifs', ...refused }] });
      },
    });
    await click('Voir ce qui part');
    await screen.findByText('Rien ne part.');
    await click('Revenir au formulaire');
    expect(await screen.findByText(/suspendue dans votre collectivité : Audit/)).toBeInTheDocument();
    expect(screen.queryByText(/rédigé à partir de vos données/)).not.toBeInTheDocument();
  });
  test('when AI is switched off that is said, and only the template’s text can be asked for', async () => {
    const { w } = await form({
      drafting: () => Promise.resolve({ ...COMPOSE, ai: { on: false, reason: 'Audit en cours.' } }),
    });
    expect(
      screen.getByText(/suspendue dans votre collectivité : Audit en cours\. Le projet/),
    ).toBeInTheDocument();
    await click('Rédiger avec les phrases types');
    await screen.findByText(/Relisez maintenant chaque passage/);
    expect(drafted(w)).toEqual(['api.draft', 'word.insertDraft']);
  });
  test('when the chosen service is no longer configured that is said, and the template’s text is drafted', async () => {
    const { w } = await form({
      drafting: () =>
        Promise.resolve({ ...COMPOSE, templates: { arrete: { mode: 'embedded', lapsed: 'ancien' } } }),
    });
    expect(
      screen.getByText(/« ancien », choisi par un administrateur, n’est plus configuré/),
    ).toBeInTheDocument();
    await click('Rédiger le projet');
    await screen.findByText(/Relisez maintenant chaque passage/);
    expect(drafted(w)).toEqual(['api.draft', 'word.insertDraft']);
  });
  test('a request that no machine may answer is refused with what can be done instead', async () => {
    await form({
      startDraft: () =>
        Promise.reject(refusal('not-for-a-machine', { instead: ['préparer une grille vide'] })),
    });
    await click('Rédiger le projet');
    expect(
      await screen.findByText(/Ce que Paraphe peut faire : préparer une grille vide/),
    ).toBeInTheDocument();
  });
});

const CONTENT = '[PERS-1] a écrit au sujet de Fontaine.';
const LEAVES: Leaves & LeavingPassage = {
  ...{ slot: 'motives', title: 'Motifs', status: 'leaves', endpoint: 'albert', model: 'M-7' },
  dataClass: 'internal',
  messages: [
    { role: 'system', content: 'Tu rédiges.' },
    { role: 'user', content: CONTENT },
  ],
  masked: [
    {
      ...{ message: 1, start: 0, end: 8, text: '[PERS-1]', original: 'Mme Vidal', type: 'PERSON' },
      reason: 'civilité devant un nom',
    },
  ],
  doubtful: ['Fontaine', 'écrit', 'sujet', 'au'].map((text) => ({
    ...{ message: 1, start: CONTENT.indexOf(text), end: CONTENT.indexOf(text) + text.length, text },
    ...{ type: 'PERSON', reason: `peut être un nom (${text})` },
  })),
  indirect: [],
  hidden: 2,
  notice: 'Pseudonymisation.',
};

describe('what leaves', () => {
  test('shows the exact text, the doubtful words first and few, and the reasons; one click masks one', async () => {
    const asked: unknown[] = [];
    const job = channel();
    const started: unknown[] = [];
    const { container } = await form({
      followDraft: job.follow,
      startDraft: (request) => {
        started.push(request.masking);
        return Promise.resolve({ id: 'job-1' });
      },
      whatLeaves: (request) => {
        asked.push(request.masking);
        return Promise.resolve({
          passages: [
            {
              ...LEAVES,
              leftOut: 12,
              ambiguous: [{ original: 'Roux', candidates: ['Paul Roux', 'Jean Roux'] }],
            },
            { slot: 'b', title: 'Déviation', status: 'stays' },
            {
              slot: 'c',
              title: 'Recours',
              status: 'refused',
              endpoint: 'albert',
              sentence: 'Texte trop personnel.',
            },
          ],
        });
      },
    });
    await click('Voir ce qui part');
    expect(await screen.findByRole('heading', { name: 'Ce qui part', level: 1 })).toHaveFocus();
    // One way back, to the form: the one to the templates would lose sight of it.
    expect(screen.getAllByRole('button', { name: /^(?:Revenir|Tous les modèles)/ })).toHaveLength(1);
    expect(screen.getByText(/12 extraits des documents joints n’ont pas été transmis/)).toBeInTheDocument();
    const doubtful = await screen.findByRole('region', { name: 'À vérifier d’abord' });
    expect(within(doubtful).getAllByRole('listitem')).toHaveLength(3);
    const motives = screen.getByRole('region', { name: 'Motifs' });
    expect(doubtful.compareDocumentPosition(motives) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(motives).toHaveTextContent(CONTENT);
    expect(within(motives).getByRole('heading', { name: /De qui s’agit-il/ })).toBeInTheDocument();
    expect(motives).toHaveTextContent(/« Roux » peut désigner Paul Roux ou Jean Roux/);
    expect(motives).toHaveTextContent('[PERS-1] = Mme Vidal');
    expect(motives).toHaveTextContent('civilité devant un nom');
    expect(motives).toHaveTextContent(/2 caractères invisibles retirés/);
    expect(screen.getByText(/Texte trop personnel/)).toBeInTheDocument();
    expect(screen.getByText(/Rien ne part/)).toBeInTheDocument();
    expect(screen.getByText(/Pseudonymisé n’est pas anonyme : /)).toBeInTheDocument();
    expect(await faults(container)).toEqual([]);
    await click(/^Masquer .*Fontaine/);
    await waitFor(() => expect(asked).toEqual([{}, { mask: ['Fontaine'] }]));
    await click(/^Ne pas masquer .*Mme Vidal/);
    expect(await button('Laisser en clair')).toBeDisabled();
    const why = screen.getByRole('textbox', { name: /n’est-il pas personnel/ });
    expect(why).toHaveAccessibleDescription(/Dix caractères et deux mots au moins/);
    await user.type(why, 'p');
    expect(await button('Laisser en clair')).toBeDisabled();
    await user.type(why, 'ersonnage public');
    await click('Laisser en clair');
    const unmask = [{ text: 'Mme Vidal', reason: 'personnage public' }];
    await waitFor(() => expect(asked.at(-1)).toEqual({ mask: ['Fontaine'], unmask }));
    expect(await screen.findByText(/Ce mot reste masqué/)).toBeInTheDocument();
    expect(await screen.findByText('« Mme Vidal » restera masqué.')).toBeInTheDocument();
    // What was decided holds when the text leaves.
    await click('Revenir au formulaire');
    await click('Rédiger le projet');
    await waitFor(() => expect(started).toEqual([{ mask: ['Fontaine'], unmask }]));
  });
  test('a word that is not in the text that leaves is said to be masked nowhere', async () => {
    await form({ whatLeaves: () => Promise.resolve({ passages: [LEAVES] }) });
    await click('Voir ce qui part');
    await user.type(await screen.findByRole('textbox', { name: 'Masquer un autre mot' }), 'déneigement');
    await click(/^Masquer .*déneigement/);
    const choices = await screen.findByRole('region', { name: 'Vos choix' });
    await waitFor(() =>
      expect(choices).toHaveTextContent(
        '« déneigement » ne figure pas dans le texte qui part : rien n’est masqué.',
      ),
    );
    expect(choices).not.toHaveTextContent('sera masqué');
  });
  test('once refused, no text is announced', async () => {
    await form({
      whatLeaves: () =>
        Promise.reject(refusal('not-for-a-machine', { instead: ['préparer une grille vide'] })),
    });
    await click('Voir ce qui part');
    expect(await screen.findByText(/préparer une grille vide/)).toBeInTheDocument();
    expect(await screen.findByText('Aucun texte ne part.')).toBeInTheDocument();
    expect(screen.queryByText(/Voici, mot pour mot/)).not.toBeInTheDocument();
    expect(screen.queryByText(/Pseudonymisé/)).not.toBeInTheDocument();
  });
  test('a text refused after a choice is shown no more, and the choice can still be taken back', async () => {
    await form({
      whatLeaves: ({ masking }) =>
        masking?.mask === undefined
          ? Promise.resolve({ passages: [LEAVES] })
          : Promise.reject(refusal('not-for-a-machine')),
    });
    await click('Voir ce qui part');
    await click(/^Masquer .*Fontaine/);
    expect(await screen.findByText('Aucun texte ne part.')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Motifs' })).not.toBeInTheDocument();
    expect(await button(/^Annuler.*: Fontaine/)).toBeEnabled();
  });
  test('where every passage stays or is refused, no text is announced', async () => {
    await form({
      whatLeaves: () => Promise.resolve({ passages: [{ slot: 'b', title: 'Déviation', status: 'stays' }] }),
    });
    await click('Voir ce qui part');
    expect(await screen.findByText('Aucun texte ne part.')).toBeInTheDocument();
    expect(screen.queryByText(/Voici, mot pour mot/)).not.toBeInTheDocument();
  });
  describe('opens with what was found', () => {
    const NOTHING = { ...LEAVES, masked: [], doubtful: [] };
    const opening = async (...passages: readonly LeavingPassage[]): Promise<HTMLElement> => {
      const { container } = await form({ whatLeaves: () => Promise.resolve({ passages }) });
      await click('Voir ce qui part');
      await screen.findByRole('region', { name: 'Motifs' });
      expect(await faults(container)).toEqual([]);
      return container;
    };
    test('nothing: that is said once, and nothing is said to be personal data', async () => {
      await opening(NOTHING, { ...NOTHING, slot: 'b', title: 'Déviation' });
      expect(screen.getAllByText(/Aucune donnée personnelle n’a été repérée\. Vérifiez-le/)).toHaveLength(1);
      expect(screen.queryByText(/reste une donnée personnelle|Pseudonym/)).not.toBeInTheDocument();
    });
    test('only doubtful words: they are to be looked at', async () => {
      await opening({ ...LEAVES, masked: [] });
      expect(screen.getByText(/n’a été repérée à coup sûr/)).toBeInTheDocument();
      expect(screen.queryByText(/Pseudonym/)).not.toBeInTheDocument();
    });
    test('words masked in one passage of two: pseudonymised is not anonymous, and of the other nothing was found', async () => {
      await opening(LEAVES, { ...NOTHING, slot: 'b', title: 'Déviation' });
      expect(screen.getByText(/Pseudonymisé n’est pas anonyme : /)).toBeInTheDocument();
      expect(screen.getByText('Pseudonymisation.')).toBeInTheDocument();
      expect(screen.getByRole('region', { name: 'Déviation' })).toHaveTextContent(
        /Aucune donnée personnelle n’a été repérée/,
      );
    });
    test('words that are personal and in clear', async () => {
      await opening({ ...NOTHING, dataClass: 'personal' });
      expect(screen.getByText(/peuvent rester en clair dans ce texte/)).toBeInTheDocument();
    });
  });
  test('what is the same of all passages is said once', async () => {
    const passages = [LEAVES, { ...LEAVES, slot: 'b', title: 'Déviation' }];
    await form({ whatLeaves: () => Promise.resolve({ passages }) });
    await click('Voir ce qui part');
    expect(await screen.findByRole('region', { name: 'Déviation' })).toBeInTheDocument();
    expect(screen.getAllByText('Pseudonymisation.')).toHaveLength(1);
  });
  describe('what becomes of a word', () => {
    const item = (original: string) => ({ ...LEAVES.masked[0], original }) as Leaves['masked'][number];
    const leaving = (user: string, masked: readonly string[] = [], system = 'Tu rédiges.'): Leaves[] => [
      {
        ...LEAVES,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
        masked: masked.map(item),
      },
    ];
    test.each([
      ['hidden behind a token', 'Vidal', leaving('[PERS-1] écrit.', ['Mme Vidal']), 'masked'],
      ['retyped otherwise', 'Élodie VIDAL', leaving('[PERS-1] écrit.', ['Elodie Vidal']), 'masked'],
      ['cut in two', 'Vidal, 06 12 34 56 78', leaving('[P-1], [T-1]', ['Vidal', '06 12 34 56 78']), 'masked'],
      ['a number spaced otherwise', '0612345678', leaving('[T-1]', ['06 12 34 56 78']), 'masked'],
      ['nowhere', 'déneigement', leaving('La voirie.'), 'absent'],
      ['within a longer word alone', 'neige', leaving('Le déneigement.'), 'absent'],
      ['no word at all', '…', leaving('La voirie…'), 'absent'],
      ['there all the same', 'voirie', leaving('La Voirie écrit.'), 'clear'],
      ['a name, beside the noun', 'Petit', leaving('[PERS-1], un petit chemin.', ['Petit']), 'masked'],
      ['a name, where only the noun stands', 'Petit', leaving('Un petit chemin.'), 'absent'],
      [
        'in the product’s own words too',
        'Maire',
        leaving('[PERS-1]', ['Maire'], 'Le Maire signe.'),
        'masked',
      ],
      ['in the product’s own words alone', 'maire', leaving('La voirie.', [], 'Le maire signe.'), 'clear'],
      ['not looked at', 'voirie', [], 'unknown'],
    ] as const)('%s', (_, word, passages, expected) => {
      expect(outcomeOf(word, passages)).toBe(expected);
    });
  });
  test('a choice replaces the former one on the same word, and can be forgotten', () => {
    const masked = maskMore({ unmask: [{ text: 'Vidal', reason: 'r' }] }, ' Vidal ');
    expect(masked).toEqual({ mask: ['Vidal'] });
    expect(leaveInClear(masked, 'Vidal', ' connu ')).toEqual({
      unmask: [{ text: 'Vidal', reason: 'connu' }],
    });
    expect(forget(masked, 'Vidal')).toEqual({});
    expect(maskMore({}, '  ')).toEqual({});
  });
  test('the pieces of a message are the message, and a masked span wins over one that overlaps it', () => {
    const over = {
      ...LEAVES,
      doubtful: [{ ...LEAVES.doubtful[0], message: 1, start: 4, end: 12, text: 'x', type: 'P', reason: 'r' }],
    };
    const pieces = piecesOf(over, 1);
    expect(pieces.map(({ text }) => text).join('')).toBe(CONTENT);
    expect(pieces.flatMap(({ kind }) => (kind === undefined ? [] : [kind]))).toEqual(['masked']);
    expect(piecesOf(LEAVES, 0)).toEqual([{ text: 'Tu rédiges.' }]);
  });
});

const FLAG: FlagView = {
  ...{ id: 'f1', paragraph: 0, start: 0, end: 4, text: '3 mars 2026', kind: 'date', state: 'open' },
  why: 'Cette date ne figure dans aucune donnée.',
};
const WRITTEN: PassageView = {
  ...PASSAGE('A'.repeat(22), 'Motifs de la mesure', [
    'M. Vidal a écrit le 3 mars 2026. TP Jura doit creuser.',
  ]),
  drafter: { mode: 'compose', model: 'M-7', version: '1.0.0+compose-1.0.0' },
  flags: [FLAG],
  generation: {
    ...{
      endpoint: 'albert',
      model: 'M-7',
      prompts: [{ id: 'compose', version: '3' }],
      declared: ['Entreprise', 'Extrait s1.1 – plainte.txt, ligne 1'],
    },
    tokens: { sent: 812, written: 96, estimated: false },
    kgCO2eq: { min: 0.000301, max: 0.000304 },
  },
};
const [, OTHER] = RECORD.passages;
const FRESH: PassageView = { ...WRITTEN, id: 'N'.repeat(22), generated: ['TP Jura creuse.'], flags: [] };
const REPLACEMENT: PassageReplacement = {
  ...{ former: WRITTEN.id, passage: FRESH, ooxml: '<x/>', tags: [`paraphe:${FRESH.id}:0`] },
  ledgerXml: RECORD.ledgerXml,
};

async function passage(
  api: Partial<ParapheClient>,
  word: Partial<WordPort> = {},
  written: PassageView = WRITTEN,
): Promise<{ w: World; container: HTMLElement }> {
  const w = world(true, { word, api: { drafting: () => Promise.resolve(COMPOSE), ...api } });
  w.record = { ...RECORD, passages: [written, ...(OTHER === undefined ? [] : [OTHER])] };
  w.snapshot = {
    ...w.snapshot,
    marks: w.record.passages.flatMap(({ id, generated }) =>
      generated.map((text, index) => ({ passage: id, index, text, title: '' })),
    ),
  };
  const { container } = show(w);
  await click(/Olivier Grosjean/);
  expect(await screen.findByText(/1 point reste à vérifier/)).toBeInTheDocument();
  await click(/Motifs de la mesure/);
  await screen.findByRole('heading', { name: 'Motifs de la mesure', level: 1 });
  return { w, container };
}

const BY_MODEL = {
  ...{ endpoint: 'mairie', model: 'M-9', prompts: [{ id: 'rewrite', version: '1' }] },
  tokens: { sent: 70, written: 7, estimated: false },
} as const;

test('a point that no source could settle is confirmed by what was checked', async () => {
  const hidden = {
    ...FLAG,
    text: '',
    kind: 'orders-in-text',
    why: 'Le document joint contient des consignes.',
  };
  await passage({}, {}, { ...WRITTEN, flags: [hidden] });
  await click(/^Confirmer/);
  expect(screen.getByRole('textbox', { name: /Qu’avez-vous vérifié/ })).toBeInTheDocument();
  expect(screen.queryByText(/Où est-ce écrit/)).not.toBeInTheDocument();
});

describe('how a passage came to be written', () => {
  const shown = async (changed: Partial<PassageView>, without: readonly (keyof PassageView)[] = []) => {
    const kept = Object.fromEntries(
      Object.entries(WRITTEN).filter(([key]) => !without.includes(key as keyof PassageView)),
    ) as unknown as PassageView;
    const { container } = await passage({}, {}, { ...kept, ...changed });
    await user.click(screen.getByText('Pourquoi ce texte ?'));
    const why = screen.getByText('Pourquoi ce texte ?').closest('details');
    if (why === null) throw new Error('no reasons');
    return { why, container };
  };
  const rewritten = [{ ...BY_MODEL, sentence: 'TP Jura creuse.', style: 'formalise' }] as const;

  test('keeps who wrote it when a sentence is written again, and tells the sentence beside', async () => {
    const { why, container } = await shown({ rewritten });
    expect(container).toHaveTextContent('Puis 1 phrase réécrite par M-9.');
    expect(why).toHaveTextContent('Rédigé par un modèle de langage à partir des données.');
    expect(why).toHaveTextContent('812 jetons envoyés');
    const again = screen.getByRole('region', { name: 'Phrases réécrites depuis' });
    expect(again).toHaveTextContent('Réécrite de façon plus formelle par M-9 :TP Jura creuse.');
    expect(again).toHaveTextContent('Consigne « réécriture d’une phrase », version 1.');
    expect(again).toHaveTextContent('70 jetons envoyés');
  });

  test('never says that no model took part when one wrote a sentence again', async () => {
    const drafter = { mode: 'embedded', version: '1.0.0' };
    const { why, container } = await shown({ rewritten, drafter }, ['generation']);
    expect(container).not.toHaveTextContent('sans intelligence artificielle');
    expect(container).toHaveTextContent('1 phrase réécrite par M-9.');
    expect(why).toHaveTextContent('TP Jura creuse.');
  });

  test('tells a proposal that was discarded, and why', async () => {
    const drafter = { mode: 'embedded', version: '1.0.0' };
    const reason = 'Elle ne dit plus la même chose : la donnée « Rue » a disparu.';
    const discarded = { ...BY_MODEL, reasons: [reason] };
    const { why, container } = await shown({ discarded, drafter, flags: [FLAG] }, ['generation']);
    expect(container).not.toHaveTextContent('sans intelligence artificielle');
    expect(why).not.toHaveTextContent('sans modèle de langage');
    expect(container).toHaveTextContent(
      'M-9 (service « mairie ») a été sollicité ; sa proposition a été écartée',
    );
    expect(screen.getAllByText(reason)).toHaveLength(2);
    expect(why).toHaveTextContent('70 jetons envoyés');
  });

  test('tells what the model declares in words', async () => {
    const { why } = await shown({});
    expect(why).toHaveTextContent('Extrait s1.1 – plainte.txt, ligne 1');
  });
});

describe('a passage that a model wrote', () => {
  test('says why: who wrote it, model, prompt, facts with where they are used, rules, what the model declares', async () => {
    const { container } = await passage({});
    await user.click(screen.getByText('Pourquoi ce texte ?'));
    const why = screen.getByText('Pourquoi ce texte ?').closest('details');
    expect(why).toHaveTextContent('Modèle M-7, service « albert ».');
    expect(why).toHaveTextContent('Consigne « rédaction », version 3.');
    expect(why).toHaveTextContent('812 jetons envoyés');
    expect(why).toHaveTextContent('Logiciel de rédaction de Paraphe : version 1.0.0.');
    expect(why).not.toHaveTextContent('+compose');
    expect(why).toHaveTextContent('Émissions déclarées : 0,3 g de CO₂ équivalent.');
    expect(screen.getByRole('region', { name: 'Le profil de la collectivité' })).toHaveTextContent('Aucun ');
    const facts = screen.getByRole('region', { name: 'Les données de départ' });
    expect(within(facts).getByText('TP Jura doit creuser.')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Les textes et règles' })).toHaveTextContent(
      'Article L. 2213-1',
    );
    expect(screen.getByRole('region', { name: /dit avoir suivi/ })).toHaveTextContent('Entreprise');
    expect(await faults(container)).toEqual([]);
  });
  test('says a sentence once, with all the facts that it holds, then what stands nowhere', async () => {
    const fact = (id: string, label: string, value: string) => ({ kind: 'fact', id, label, value }) as const;
    const { container } = await passage(
      {},
      {},
      {
        ...WRITTEN,
        sources: [
          fact('author', 'Auteur du courrier', 'Vidal'),
          fact('company', 'Entreprise', 'TP Jura'),
          fact('day', 'Date du courrier', '3 mars 2026'),
          fact('town', 'Commune', 'Lons'),
        ],
      },
    );
    await user.click(screen.getByText('Pourquoi ce texte ?'));
    const facts = screen.getByRole('region', { name: 'Les données de départ' });
    const items = [...facts.querySelectorAll(':scope > ul > li')].map((one) => one.textContent);
    expect(items).toEqual([
      'M. Vidal a écrit le 3 mars 2026.Auteur du courrier\u00a0: VidalDate du courrier\u00a0: 3 mars 2026',
      'TP Jura doit creuser.Entreprise\u00a0: TP Jura',
      'Ne se retrouve pas mot pour mot dans le texte\u00a0:Commune\u00a0: Lons',
    ]);
    expect(await faults(container)).toEqual([]);
  });
  test('a point is confirmed one by one, with a source that is not empty', async () => {
    const requests: unknown[] = [];
    const confirmed = {
      agent: { id: 'olivier', name: 'Olivier Grosjean' },
      time: '2026-11-21T10:00:00Z',
      source: 'courrier, p. 2',
    };
    const { w, container } = await passage({
      confirmFlag: (_, of, { flag, source }) => {
        requests.push({ of, flag, source });
        return Promise.resolve({
          passage: { ...WRITTEN, flags: [{ ...FLAG, state: 'confirmed', confirmed }] },
          ledgerXml: RECORD.ledgerXml,
          verdict: { verdict: { final: true, digest: 'd' }, messages: [] },
        });
      },
    });
    await click(/^Confirmer.: 3 mars 2026/);
    await click('Confirmer avec cette source');
    expect(await screen.findByText('Indiquez où c’est écrit, ou corrigez le texte.')).toBeInTheDocument();
    expect(requests).toEqual([]);
    expect(await faults(container)).toEqual([]);
    const where = screen.getByRole('textbox', { name: /Où est-ce écrit/ });
    expect(where).toHaveAccessibleDescription(/Dix caractères et deux mots au moins/);
    await user.type(where, 'x');
    await click('Confirmer avec cette source');
    expect(await screen.findByText(/C’est trop court/)).toBeInTheDocument();
    expect(requests).toEqual([]);
    await user.clear(where);
    await user.type(where, ' courrier, p. 2 ');
    await click('Confirmer avec cette source');
    expect(await screen.findByText(/Confirmé par Olivier Grosjean/)).toBeInTheDocument();
    expect(requests).toEqual([{ of: WRITTEN.id, flag: 'f1', source: 'courrier, p. 2' }]);
    expect(w.calls.at(-1)).toBe('word.writeReview');
  });
  test('is written differently with an instruction; the new passage takes its place and is to review', async () => {
    const job = channel();
    const requests: unknown[] = [];
    const { w } = await passage({
      followDraft: job.follow,
      regenerate: (_, of, request) => {
        requests.push([of, request]);
        return Promise.resolve({ id: 'job-1' });
      },
    });
    await click('Rédiger autrement');
    await user.type(await screen.findByRole('textbox', { name: /Votre consigne/ }), 'plus court');
    await click('Rédiger autrement');
    expect(requests).toEqual([[WRITTEN.id, { instruction: 'plus court' }]]);
    w.record = { ...w.record, passages: [FRESH, ...w.record.passages.slice(1)] };
    await job.send({ type: 'done', result: { kind: 'passage', replacement: REPLACEMENT } });
    expect(await screen.findByText('Le nouveau texte est dans le document. Relisez-le.')).toBeInTheDocument();
    expect(w.calls).toContain('word.exchangePassage');
    expect(screen.getByRole('region', { name: 'Le texte dans le document' })).toHaveTextContent(
      'TP Jura 1 creuse.'.replace(' 1', '1'),
    );
    expect(screen.getByText('À relire')).toBeInTheDocument();
  });
  test('when Word refuses the new passage, the agent learns that it is recorded, and puts it in the document later', async () => {
    const job = channel();
    let refusing = true;
    const { w } = await passage(
      {
        followDraft: job.follow,
        regenerate: () => Promise.resolve({ id: 'job-1' }),
        passageContent: () => Promise.resolve(REPLACEMENT),
      },
      {
        exchangePassage: () => {
          if (refusing) return Promise.reject(new WordError('protected'));
          w.snapshot = {
            ...w.snapshot,
            marks: FRESH.generated.map((text, index) => ({ passage: FRESH.id, index, text, title: '' })),
          };
          return Promise.resolve('exchanged');
        },
      },
    );
    await click('Rédiger autrement');
    await screen.findByRole('textbox', { name: /Votre consigne/ });
    await click('Rédiger autrement');
    w.record = { ...w.record, passages: [FRESH, ...w.record.passages.slice(1)] };
    w.snapshot = { ...w.snapshot, marks: [] };
    await job.send({ type: 'done', result: { kind: 'passage', replacement: REPLACEMENT } });
    const told = await screen.findByText(/Le nouveau texte est enregistré, mais Word ne l’a pas reçu/);
    expect(told).toHaveTextContent(/Word n’autorise pas la modification/);
    refusing = false;
    await click('Remettre le texte dans le document');
    expect(await screen.findByText('Le nouveau texte est dans le document. Relisez-le.')).toBeInTheDocument();
  });
  test('when the chosen service is no longer configured, other words are the template’s, and that is said', async () => {
    await passage({
      drafting: () =>
        Promise.resolve({ ...COMPOSE, templates: { arrete: { mode: 'embedded', lapsed: 'ancien' } } }),
    });
    await click('Rédiger autrement');
    expect(
      await screen.findByText(
        /« ancien », choisi par un administrateur, n’est plus configuré.*phrases types/,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: /Votre consigne/ })).not.toBeInTheDocument();
  });
  test('one sentence is chosen and made simpler; a failure leaves the passage, and says so', async () => {
    const job = channel();
    const requests: unknown[] = [];
    const { w, container } = await passage({
      followDraft: job.follow,
      rewrite: (_, __, request) => {
        requests.push(request);
        return Promise.resolve({ id: 'job-1' });
      },
    });
    await click('Rédiger autrement');
    expect(await button('Réécrire cette phrase')).toBeDisabled();
    expect(await button('Voir ce qui part pour cette phrase')).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: 'TP Jura doit creuser.' }));
    expect(await faults(container)).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Plus courte' }));
    await click('Réécrire cette phrase');
    expect(requests).toEqual([{ paragraph: 0, sentence: 'TP Jura doit creuser.', style: 'shorten' }]);
    await job.send(failed('La proposition a été écartée ; le passage reste tel qu’il est.'));
    expect(await screen.findByRole('alert')).toHaveTextContent('le passage reste tel qu’il est');
    expect(w.calls).not.toContain('word.exchangePassage');
  });
  test('suspended while a passage is written again, no model is promised any more', async () => {
    const job = channel();
    let ai: AiState = { on: true };
    await passage({
      followDraft: job.follow,
      ai: () => Promise.resolve(ai),
      drafting: () => Promise.resolve({ ...COMPOSE, ai }),
      regenerate: () => Promise.resolve({ id: 'job-1' }),
    });
    await click('Rédiger autrement');
    await screen.findByRole('textbox', { name: /Votre consigne/ });
    await click('Rédiger autrement');
    ai = { on: false, by: 'Hélène Carrez', reason: 'Incident' };
    const sentence = 'L’IA est suspendue dans votre collectivité : Incident.';
    await job.send({ type: 'failed', failure: { kind: 'switched-off' }, sentence, embedded: true });
    expect(await screen.findByText(/L’IA est suspendue par Hélène Carrez/)).toBeInTheDocument();
    expect(await button('Proposer une autre formulation')).toBeEnabled();
    expect(screen.queryByRole('button', { name: /Voir ce qui part|Réessayer/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: /Votre consigne/ })).not.toBeInTheDocument();
  });
  test('the sentence where Word’s selection stands is chosen at once, and again when asked', async () => {
    let place: PassagePlace | undefined = { index: 0, start: 40, end: 44 };
    const { w, container } = await passage({}, { selectionIn: () => Promise.resolve(place) });
    await click('Rédiger autrement');
    const second = await screen.findByRole('radio', { name: 'TP Jura doit creuser.' });
    await waitFor(() => expect(second).toBeChecked());
    expect(second).toHaveFocus();
    expect(screen.getByText('C’est la phrase où se trouve votre sélection dans Word.')).toBeInTheDocument();
    expect(await button('Réécrire cette phrase')).toBeEnabled();
    expect(await faults(container)).toEqual([]);
    place = { index: 0, start: 3, end: 3 };
    await click('Prendre la phrase sélectionnée dans Word');
    const first = screen.getByRole('radio', { name: 'M. Vidal a écrit le 3 mars 2026.' });
    await waitFor(() => expect(first).toBeChecked());
    place = { index: 0, start: 3, end: 50 };
    await click('Prendre la phrase sélectionnée dans Word');
    expect(await screen.findByText(/n’est pas dans une seule phrase de ce passage/)).toBeInTheDocument();
    expect(first).toBeChecked();
    // The list stays, for another one.
    await user.click(second);
    expect(screen.queryByText(/où se trouve votre sélection/)).not.toBeInTheDocument();
    expect(w.calls.filter((call) => call === 'word.selectionIn')).toHaveLength(3);
  });
  test('a Word that cannot tell its selection leaves the list', async () => {
    await passage({}, { selectionIn: () => Promise.reject(new WordError('unknown')) });
    await click('Rédiger autrement');
    expect(await screen.findByRole('radio', { name: 'TP Jura doit creuser.' })).not.toBeChecked();
    expect(screen.getByRole('radio', { name: /^M\. Vidal/ })).not.toBeChecked();
  });
  test('what leaves is shown before the whole is written again; what is decided of words holds when it leaves', async () => {
    const looked: unknown[] = [];
    const requests: unknown[] = [];
    const job = channel();
    const { container } = await passage({
      followDraft: job.follow,
      regenerate: (_, __, request) => {
        requests.push(request);
        return Promise.resolve({ id: 'job-1' });
      },
      passageLeaves: (document, of, request) => {
        looked.push([document, of, request]);
        return Promise.resolve({ passages: [LEAVES] });
      },
    });
    await click('Rédiger autrement');
    await user.type(await screen.findByRole('textbox', { name: /Votre consigne/ }), 'plus court');
    await click('Voir ce qui part');
    expect(await screen.findByRole('heading', { name: 'Ce qui part', level: 1 })).toHaveFocus();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const doubtful = await screen.findByRole('region', { name: 'À vérifier d’abord' });
    const motives = screen.getByRole('region', { name: 'Motifs' });
    expect(doubtful.compareDocumentPosition(motives) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(motives).toHaveTextContent('[PERS-1] = Mme Vidal');
    expect(await faults(container)).toEqual([]);
    await click(/^Masquer .*Fontaine/);
    await click(/^Ne pas masquer .*Mme Vidal/);
    await user.type(screen.getByRole('textbox', { name: /n’est-il pas personnel/ }), 'personnage public');
    await click('Laisser en clair');
    const masking = { mask: ['Fontaine'], unmask: [{ text: 'Mme Vidal', reason: 'personnage public' }] };
    const instruction = 'plus court';
    await waitFor(() => expect(looked.at(-1)).toEqual(['doc-1', WRITTEN.id, { instruction, masking }]));
    expect(requests).toEqual([]);
    await click('Revenir au passage');
    expect(await screen.findByRole('textbox', { name: /Votre consigne/ })).toHaveValue(instruction);
    expect(screen.getByText('2 choix de masquage retenus.')).toBeInTheDocument();
    await click('Rédiger autrement');
    await waitFor(() => expect(requests).toEqual([{ instruction, masking }]));
  });
  test('what leaves is shown before one sentence is rewritten; a refusal is said, and nothing turns for ever', async () => {
    const looked: unknown[] = [];
    const requests: unknown[] = [];
    const job = channel();
    let refuses = true;
    const { container } = await passage({
      followDraft: job.follow,
      rewrite: (_, __, request) => {
        requests.push(request);
        return Promise.resolve({ id: 'job-1' });
      },
      passageLeaves: (_, __, request) => {
        looked.push(request);
        return refuses ? Promise.reject(refusal('words-changed')) : Promise.resolve({ passages: [LEAVES] });
      },
    });
    await click('Rédiger autrement');
    await user.click(await screen.findByRole('radio', { name: 'TP Jura doit creuser.' }));
    await user.click(screen.getByRole('radio', { name: 'Plus formelle' }));
    await click('Voir ce qui part pour cette phrase');
    expect(await screen.findByText(/Refusé : words-changed/)).toBeInTheDocument();
    expect(container.querySelector('[role="progressbar"]')).toBeNull();
    refuses = false;
    await click('Revenir au passage');
    await click('Voir ce qui part pour cette phrase');
    const rewrite = { paragraph: 0, sentence: 'TP Jura doit creuser.', style: 'formalise' };
    await click(/^Masquer .*Fontaine/);
    const masking = { mask: ['Fontaine'] };
    await waitFor(() => expect(looked.at(-1)).toEqual({ rewrite, masking }));
    await click('Revenir au passage');
    await click('Réécrire cette phrase');
    await waitFor(() => expect(requests).toEqual([{ ...rewrite, masking }]));
  });
  test('in English too', async () => {
    const w = world(true, {
      language: 'en-GB',
      api: {
        drafting: () => Promise.resolve(COMPOSE),
        passageLeaves: () => Promise.resolve({ passages: [LEAVES] }),
      },
    });
    w.record = { ...RECORD, passages: [WRITTEN, ...(OTHER === undefined ? [] : [OTHER])] };
    w.snapshot = {
      ...w.snapshot,
      marks: w.record.passages.flatMap(({ id, generated }) =>
        generated.map((text, index) => ({ passage: id, index, text, title: '' })),
      ),
    };
    show(w);
    await click(/Olivier Grosjean/);
    await click(/Motifs de la mesure/);
    await click('Write it differently');
    await user.click(await screen.findByRole('radio', { name: 'TP Jura doit creuser.' }));
    await click('See what leaves for this sentence');
    expect(await screen.findByRole('region', { name: 'Motifs' })).toHaveTextContent(CONTENT);
    await click('Back to the passage');
    await click('See what leaves');
    expect(await button('Mask “Fontaine”')).toBeInTheDocument();
  });
  test('a text that Word did not receive can be put in the document again', async () => {
    const { w } = await passage({
      passageContent: () => Promise.resolve({ ...REPLACEMENT, former: FRESH.id }),
    });
    w.record = { ...w.record, passages: [FRESH, ...w.record.passages.slice(1)] };
    w.snapshot = { ...w.snapshot, marks: w.snapshot.marks.filter((mark) => mark.passage !== WRITTEN.id) };
    await click('Relire ce passage dans Word');
    await click('Remettre le texte dans le document');
    expect(await screen.findByText(/Le nouveau texte est dans le document/)).toBeInTheDocument();
    expect(w.snapshot.marks.some((mark) => mark.passage === FRESH.id)).toBe(true);
  });
});

describe('pure parts', () => {
  test('words replace those shown before, and a correction voids them', () => {
    const at = (paragraph: number, text: string): DraftJobEvent => ({
      type: 'words',
      slot: 's',
      paragraph,
      text,
    });
    const written = [at(0, 'Un'), at(0, 'Un mot'), at(1, 'Deux')].reduce(
      (before, event) => onEvent(before, event, 0),
      nothingYet,
    );
    expect(written.paragraphs).toEqual(['Un mot', 'Deux']);
    const corrected = onEvent(written, { type: 'correcting', problems: ['Un nombre a changé.'] }, 0);
    expect(corrected).toMatchObject({ paragraphs: [], correcting: ['Un nombre a changé.'] });
  });
  test('a job that is stopped before it has an id is stopped when it has one', async () => {
    const stopped: string[] = [];
    const controller = new AbortController();
    let give: (job: { id: string }) => void = () => undefined;
    const starting = new Promise<{ id: string }>((resolve) => (give = resolve));
    const api = {
      followDraft: channel().follow,
      stopDraft: (id: string) => {
        stopped.push(id);
        return Promise.resolve({ stopped: true } as const);
      },
    };
    const end = follow(
      api,
      () => starting,
      controller.signal,
      () => undefined,
    );
    controller.abort();
    expect(await end).toEqual({ kind: 'stopped' });
    give({ id: 'late' });
    await waitFor(() => expect(stopped).toEqual(['late']));
  });
  test('a stream that ends without an end is no success', async () => {
    const api = {
      async *followDraft(): AsyncGenerator<DraftJobEvent> {
        yield await Promise.resolve({ type: 'queued', position: 1 } as const);
      },
      stopDraft: () => Promise.resolve({ stopped: true } as const),
    };
    const end = follow(
      api,
      () => Promise.resolve({ id: 'j' }),
      new AbortController().signal,
      () => undefined,
    );
    await expect(end).rejects.toThrow(/ne répond pas/);
  });
  test('sentences keep to abbreviations and articles', () => {
    const words = ['Vu l’article L. 2213-1 du code. M. Vidal a écrit. Il demande une réponse ;', 'Fin.'];
    expect(sentencesOf(words).map(({ text }) => text)).toEqual([
      'Vu l’article L. 2213-1 du code.',
      'M. Vidal a écrit.',
      'Il demande une réponse ;',
      'Fin.',
    ]);
    const sentences = sentencesOf(words);
    const [used, none] = usedIn(words, sentences, ['Vidal', 'absent']);
    expect(used === undefined ? '' : sentences[used]?.text).toBe('M. Vidal a écrit.');
    expect(none).toBeUndefined();
  });
  test('a recital ends with its semicolon; elsewhere a semicolon ends nothing', () => {
    const cut = (...words: string[]) => sentencesOf(words).map(({ start, text }) => [start, text]);
    expect(
      cut('Considérant la pluie, jusqu’à 17\u00a0h\u00a0; Les travaux durent\u202f; ils gênent\u202f;'),
    ).toEqual([
      [0, 'Considérant la pluie, jusqu’à 17\u00a0h\u00a0;'],
      [37, 'Les travaux durent\u202f; ils gênent\u202f;'],
    ]);
    expect(cut('Vu le code\u00a0; Vu l’avis. Il est favorable ;')).toEqual([
      [0, 'Vu le code\u00a0;'],
      [13, 'Vu l’avis.'],
      [24, 'Il est favorable ;'],
    ]);
    expect(cut('Vu que rien ne presse ; que M. Vidal attend ;')).toHaveLength(1);
    expect(cut('Il a écrit ; Mme Vidal aussi.')).toHaveLength(1);
    expect(cut('Vue du ciel ; Lons est grise.')).toHaveLength(1);
  });
  test('a selection is in one sentence, in several, or in none', () => {
    const sentences = sentencesOf(['Un mot. Deux mots. Fin.', 'Autre.']);
    const at = (index: number, start: number, end = start) => sentenceAt(sentences, { index, start, end });
    expect([at(0, 0), at(0, 7), at(0, 8), at(0, 23), at(1, 3)]).toEqual([0, 0, 1, 2, 3]);
    expect([at(0, 8, 12), at(0, 0, 8), at(0, 7, 18), at(1, 0, 6)]).toEqual([1, 0, 1, 3]);
    expect([at(0, 3, 10), at(0, 0, 23), at(2, 0), at(0, 7, 8)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
