/** The pane as an agent uses it: sign in, fill a form, review passages one by one, finalise; and what is said when something fails. */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PROBLEM_CODES } from '../../../src/server/api/problems';
import { WordError } from '../../../src/word';
import { UnreachableError } from '../../../src/server/client';
import type { DocumentView, RegisterEntry } from '../../../src/server/client';
import { faults, FORM, RECORD, refusal, SEAL, show, world, type World } from './support';

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => user.click(await button(name));
const heading = (name: string | RegExp) => screen.findByRole('heading', { name, level: 1 });

async function signIn(w: World): Promise<HTMLElement> {
  const { container } = show(w);
  await click(/Olivier Grosjean/);
  return container;
}
async function openPassage(w: World, title = 'Motifs de la mesure'): Promise<HTMLElement> {
  const container = await signIn(w);
  await heading(RECORD.title);
  await click(new RegExp(title));
  await heading(title);
  return container;
}
async function approve(): Promise<void> {
  await user.click(await screen.findByRole('checkbox', { name: /J’ai lu ce passage/ }));
  await click('Approuver');
  await screen.findByText('Passage approuvé.');
}

describe('signing in', () => {
  test('shows the agents, takes the focus to the heading, and is sound for assistive technology', async () => {
    const { container } = show(world(false));
    expect(await heading(/Qui êtes-vous/)).toHaveFocus();
    await button(/Olivier Grosjean/);
    expect(await faults(container)).toEqual([]);
  });
  test('a document that holds a draft opens its review at once', async () => {
    await signIn(world(true));
    expect(await heading(RECORD.title)).toHaveFocus();
    expect(screen.getByText('0 passage sur 2 relu')).toBeInTheDocument();
  });
  test('a server that does not answer is said, without anything technical', async () => {
    show(
      world(false, {
        api: { agents: () => Promise.reject(new UnreachableError(new Error('ECONNREFUSED'))) },
      }),
    );
    expect(await screen.findByText(/Le serveur Paraphe ne répond pas/)).toBeInTheDocument();
    expect(document.body.textContent).not.toContain('ECONNREFUSED');
  });
});

describe('drafting', () => {
  test('says in words what is missing, leads to it, and sends nothing before it is there', async () => {
    const w = world(false);
    const container = await signIn(w);
    await click(/^Arrêté/);
    await heading('Arrêté');
    expect(screen.getByText(/Il manque 3 données/)).toBeInTheDocument();
    expect(screen.queryByText(/^Renseignez/)).not.toBeInTheDocument();
    await click('Rédiger le projet');
    expect(w.calls).not.toContain('api.draft');
    expect(screen.getByText(/Renseignez « Numéro de l’arrêté »/)).toBeInTheDocument();
    await click('Numéro de l’arrêté');
    expect(screen.getByRole('textbox', { name: /Numéro de l’arrêté/ })).toHaveFocus();
    expect(await faults(container)).toEqual([]);
  });
  test('asks for a field only when its condition holds, and keeps what was typed while the agent looks elsewhere', async () => {
    await signIn(world(false));
    await click(/^Arrêté/);
    const number = await screen.findByRole('textbox', { name: /Numéro de l’arrêté/ });
    await user.type(number, '2026-142');
    expect(screen.queryByRole('group', { name: /Période de fermeture/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Oui' }));
    expect(screen.getByRole('group', { name: /Période de fermeture/ })).toBeInTheDocument();
    await click('Relire');
    await heading('Rien à relire ici');
    await click('Rédiger');
    expect(await screen.findByRole('textbox', { name: /Numéro de l’arrêté/ })).toHaveValue('2026-142');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
  test('shows a message under a field once it was left, with the field marked invalid', async () => {
    await signIn(world(false));
    await click(/^Arrêté/);
    const amount = await screen.findByRole('textbox', { name: /Montant/ });
    await user.type(amount, 'beaucoup');
    expect(amount).toHaveAttribute('aria-invalid', 'false');
    await user.tab();
    expect(amount).toHaveAttribute('aria-invalid', 'true');
    expect(amount).toHaveAccessibleDescription(/./);
  });
  test('adds and removes rows of a list with the keyboard', async () => {
    await signIn(world(false));
    await click(/^Arrêté/);
    const add = await button(/^Ajouter.: Copies/);
    add.focus();
    await user.keyboard('{Enter}');
    const row = await screen.findByRole('textbox', { name: /N°.1/ });
    await waitFor(() => expect(row).toHaveFocus());
    await user.type(row, 'au SDIS');
    await click(/^Retirer.: Copies 1/);
    expect(screen.queryByRole('textbox', { name: /N°.1/ })).not.toBeInTheDocument();
  });
  test('the example fills the form; the draft goes to Word and its passages are to review', async () => {
    const w = world(false);
    await signIn(w);
    await click(/^Arrêté/);
    await click('Remplir avec l’exemple');
    expect(screen.getByText('Toutes les données nécessaires sont là.')).toBeInTheDocument();
    expect(screen.getByText(/Le document est vierge/)).toBeInTheDocument();
    await click('Rédiger le projet');
    expect(await screen.findByText(/Relisez maintenant chaque passage/)).toBeInTheDocument();
    // How AI stands is asked by the side, at any time.
    expect(w.calls.filter((call) => call !== 'api.ai').slice(-2)).toEqual(['api.draft', 'word.insertDraft']);
    expect(screen.getAllByText('À relire').length).toBe(2);
  });
  test('the facts of an earlier draft of one’s own fill the form, and a document that holds a draft is told beforehand', async () => {
    const entry = (documentId: string, title: string, author: string, template = FORM.id): RegisterEntry => ({
      documentId,
      title,
      template: { ...RECORD.template, id: template },
      state: 'draft',
      created: '2026-11-21T09:00:00.000Z',
      author: { id: author, name: author },
      reviewed: 0,
      passages: 2,
      contested: false,
      copies: [],
    });
    const asked: string[] = [];
    const w = world(true, {
      api: {
        documents: () =>
          Promise.resolve({
            documents: [
              entry('theirs', 'Arrêté d’une collègue', 'helene'),
              entry('other', 'Autre modèle', 'olivier', 'lettre'),
              entry('mine', 'Arrêté n° 2026-140', 'olivier'),
            ],
          }),
        draftedFacts: (id) => {
          asked.push(id);
          return Promise.resolve({ template: FORM.id, facts: { number: '2026-140' } });
        },
      },
    });
    await signIn(w);
    await heading(RECORD.title);
    await click('Rédiger');
    await click(/^Arrêté/);
    expect(
      await screen.findByText(/contient déjà un projet rédigé avec Paraphe.*document vierge/),
    ).toBeInTheDocument();
    await click('Reprendre les données d’un de mes projets…');
    const list = await screen.findByLabelText('Projet dont les données sont reprises');
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringMatching(/^Arrêté n° 2026-140, /u)]);
    await click('Reprendre ces données');
    expect(await screen.findByDisplayValue('2026-140')).toBeInTheDocument();
    expect(asked).toEqual(['mine']);
  });

  test('a draft that Word did not keep whole is said, and is not put to review', async () => {
    const w = world(false, {
      word: { insertDraft: () => Promise.resolve({ status: 'unfaithful', missing: ['x'], repeated: [] }) },
    });
    await signIn(w);
    await click(/^Arrêté/);
    await click('Remplir avec l’exemple');
    await click('Rédiger le projet');
    expect(await screen.findByText(/Word n’a pas conservé toutes les marques/)).toBeInTheDocument();
    expect(screen.queryByText('À relire')).not.toBeInTheDocument();
  });
  test('facts that the server refuses are said one by one', async () => {
    const problems = [{ field: 'number', message: 'Le vote ne tombe pas juste.' }];
    await signIn(
      world(false, { api: { draft: () => Promise.reject(refusal('facts-invalid', { problems })) } }),
    );
    await click(/^Arrêté/);
    await click('Remplir avec l’exemple');
    await click('Rédiger le projet');
    expect(await screen.findByText(/Le vote ne tombe pas juste/)).toBeInTheDocument();
  });
});

describe('reviewing', () => {
  test('shows the words as they stand with what is behind them, and is sound for assistive technology', async () => {
    const container = await openPassage(world(true));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    const sources = screen.getByRole('region', { name: 'Les données utilisées' });
    expect(within(sources).getByText(/Donnée saisie · repris dans le texte/)).toBeInTheDocument();
    expect(within(sources).getByText(/Fonds juridique · non repris mot pour mot/)).toBeInTheDocument();
    expect(container.querySelector('mark')).toHaveTextContent('TP Jura');
    expect(await faults(container)).toEqual([]);
  });
  test('approving takes one step more than rejecting', async () => {
    await openPassage(world(true));
    expect(await button('Approuver')).toBeDisabled();
    expect(await button('Rejeter')).toBeEnabled();
    await user.click(screen.getByRole('checkbox', { name: /J’ai lu/ }));
    expect(await button('Approuver')).toBeEnabled();
  });
  test('there is no way to approve several passages at once', async () => {
    await signIn(world(true));
    await heading(RECORD.title);
    expect(screen.queryByRole('button', { name: /Approuver/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
  test('approves the words shown, writes marks and ledger, and leads to the next passage', async () => {
    const w = world(true);
    await openPassage(w);
    await approve();
    const done = w.calls.filter((call) => call !== 'api.shown').slice(-3);
    expect(done).toEqual(['word.readFile', 'api.review approve', 'word.writeReview']);
    await click('Passage suivant à relire');
    await heading('Déviation');
    await approve();
    await click('Tous les passages');
    expect(await screen.findByText('Tous les passages ont été relus.')).toBeInTheDocument();
  });
  test('words that changed meanwhile are shown again instead of being approved', async () => {
    const w: World = world(true, {
      api: {
        review: () => {
          w.snapshot = {
            ...w.snapshot,
            marks: w.snapshot.marks.map((mark) => ({ ...mark, text: 'Autre chose.' })),
          };
          return Promise.reject(refusal('words-changed'));
        },
      },
    });
    await openPassage(w);
    await user.click(await screen.findByRole('checkbox', { name: /J’ai lu/ }));
    await click('Approuver');
    expect(await screen.findByText(/Le texte a changé dans Word/)).toBeInTheDocument();
    expect(screen.getAllByText('Autre chose.').length).toBeGreaterThan(0);
    expect(screen.getByRole('checkbox', { name: /J’ai lu/ })).not.toBeChecked();
    expect(w.calls).not.toContain('word.writeReview');
  });
  test('a correction goes to Word, shows its difference, and is still to approve', async () => {
    const w = world(true);
    const container = await openPassage(w);
    await click('Corriger');
    const box = await screen.findByRole('textbox', { name: 'Votre texte' });
    await user.clear(box);
    await click('Mettre ce texte dans le document');
    expect(screen.getByText(/Écrivez au moins un mot/)).toBeInTheDocument();
    await user.type(box, 'Considérant que TP Jura doit poser une conduite ;');
    await click('Mettre ce texte dans le document');
    expect(await screen.findByText(/Votre texte est dans le document/)).toBeInTheDocument();
    expect(container.querySelector('del')).toHaveTextContent(/réaliser des travaux/);
    expect(container.querySelector('ins')).toHaveTextContent(/poser une conduite/);
    expect(w.calls).not.toContain('api.review approve');
    expect(await button('Approuver')).toBeDisabled();
  });
  test('a rejection is confirmed, removes the text, then is recorded', async () => {
    const w = world(true);
    const container = await openPassage(w);
    await click('Rejeter');
    const dialog = screen.getByRole('dialog', { name: /Rejeter ce passage/ });
    expect(await faults(container)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Annuler' }));
    expect(w.calls).not.toContain('word.removePassage');
    await click('Rejeter');
    await click('Rejeter et retirer le texte');
    expect(await screen.findByText('Passage rejeté et retiré du document.')).toBeInTheDocument();
    const at = (call: string) => w.calls.indexOf(call);
    expect(at('word.removePassage')).toBeGreaterThan(0);
    expect(at('api.review reject')).toBeGreaterThan(at('word.removePassage'));
  });
  test('a rejection that could not be recorded leaves a removal to record', async () => {
    await openPassage(
      world(true, { api: { review: () => Promise.reject(new UnreachableError(undefined)) } }),
    );
    await click('Rejeter');
    await click('Rejeter et retirer le texte');
    expect(await screen.findByText(/Le serveur Paraphe ne répond pas/)).toBeInTheDocument();
    expect(await button('Constater la suppression')).toBeEnabled();
  });
  test('a decision can be taken back', async () => {
    const w = world(true);
    await openPassage(w);
    await approve();
    await click('Revenir sur la décision');
    expect(await screen.findByText(/de nouveau à relire/)).toBeInTheDocument();
    expect(w.calls).toContain('api.review take-back');
    expect(screen.getByRole('checkbox', { name: /J’ai lu/ })).not.toBeChecked();
  });
  test('a refusal of Word is told in a sentence with what to do', async () => {
    await openPassage(
      world(true, {
        word: { showPassage: () => Promise.reject(new WordError('search-open', 'SearchDialogIsOpen')) },
      }),
    );
    await click('Voir dans le document');
    expect(await screen.findByText(/Fermez-la, puis recommencez/)).toBeInTheDocument();
    expect(document.body.textContent).not.toContain('SearchDialogIsOpen');
  });
  test('a session that ended is told; who does not sign in again is brought back to sign-in', async () => {
    await openPassage(world(true, { api: { review: () => Promise.reject(refusal('unauthenticated')) } }));
    await user.click(await screen.findByRole('checkbox', { name: /J’ai lu/ }));
    await click('Approuver');
    const dialog = await screen.findByRole('dialog', { name: 'Votre session a expiré' });
    await user.click(within(dialog).getByRole('button', { name: 'Annuler' }));
    await heading(/Qui êtes-vous/);
    expect(screen.getByText(/Refusé : unauthenticated/)).toBeInTheDocument();
  });
});

describe('another agent must review', () => {
  const AUTHOR = /^Vous avez rédigé ce projet.: un autre agent doit relire ce passage\.$/;
  const asNadia = async (w: World): Promise<HTMLElement> => {
    const { container } = show(w);
    await click(/Nadia Perrin/);
    await heading(RECORD.title);
    return container;
  };
  const handOver = async (name: RegExp): Promise<void> => {
    await user.click((await screen.findAllByRole('button', { name: 'Passer la main à un autre agent' }))[0] as HTMLElement); // prettier-ignore
    await heading(/Qui êtes-vous/);
    await click(name);
    await heading(RECORD.title);
  };

  test('the one who drafted is told so, plainly, and may still correct or set aside', async () => {
    const container = await asNadia(world(true));
    expect(screen.getByText(/un autre agent doit relire ses passages/)).toBeInTheDocument();
    await click(/Motifs de la mesure/);
    expect(await screen.findByText(AUTHOR)).toBeInTheDocument();
    expect(await button('Corriger')).toBeEnabled();
    expect(await faults(container)).toEqual([]);
  });
  test('hands over to a colleague, who finds the document open and finishes', async () => {
    const w = world(true);
    await asNadia(w);
    await click(/Motifs de la mesure/);
    await approve();
    expect(screen.getByText('Autre relecture attendue')).toBeInTheDocument();
    expect(screen.getByText(/^Nadia Perrin, /)).toBeInTheDocument();
    expect(screen.getByText(AUTHOR)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Approuver' })).not.toBeInTheDocument();

    await handOver(/Olivier Grosjean/);
    expect(screen.getByText('0 passage sur 2 relu')).toBeInTheDocument();
    expect(screen.queryByText(AUTHOR)).not.toBeInTheDocument();
    await click(/Motifs de la mesure/);
    expect(screen.queryByText(AUTHOR)).not.toBeInTheDocument();
    await approve();
    expect(screen.getByText('Approuvé')).toBeInTheDocument();
    expect(screen.getAllByText(/^(Nadia Perrin|Olivier Grosjean), /)).toHaveLength(2);
    await click('Passage suivant à relire');
    await approve();
    await click('Tous les passages');
    expect(await screen.findByText('Tous les passages ont été relus.')).toBeInTheDocument();
  });
  test('the header’s change of agent does the same', async () => {
    const w = world(true);
    await asNadia(w);
    await click('Changer d’agent');
    await click(/Olivier Grosjean/);
    await heading(RECORD.title);
    expect(w.calls.filter((call) => call === 'api.signOut')).toHaveLength(1);
  });
  test.each<[string, Partial<DocumentView['policy']>, RegExp | string, RegExp]>([
    ['a role that may not', { roles: ['administrator'] }, /Olivier Grosjean/, /Votre rôle ne permet pas/],
    ['nobody, for a letter', { authorAlone: true }, /Nadia Perrin/, /^$/],
  ])('says what stands against %s', async (_, policy, agent, sentence) => {
    const w = world(true);
    w.record = { ...w.record, policy: { ...w.record.policy, ...policy } };
    show(w);
    await click(agent);
    await click(/Motifs de la mesure/);
    await heading('Motifs de la mesure');
    if (sentence.source === '^$') {
      expect(screen.queryByText(/un autre agent doit/)).not.toBeInTheDocument();
      expect(await button('Rejeter')).toBeEnabled();
    } else {
      expect(screen.getByText(sentence)).toBeInTheDocument();
      expect(screen.queryByRole('button', { name: 'Rejeter' })).not.toBeInTheDocument();
    }
  });
  test('a colleague who corrected is told that somebody else must read it', async () => {
    const w = world(true);
    const agent = { id: 'olivier', name: 'Olivier Grosjean' };
    const lacking = { code: 'needs-another-reviewer', found: 1, needed: 2 } as const;
    const words = ['Mes mots.'];
    const [first, second] = RECORD.passages;
    if (first === undefined || second === undefined) throw new Error('two passages');
    const reviews = [{ agent, time: '2026-11-21T10:00:00.000Z' }];
    w.record = {
      ...RECORD,
      passages: [{ ...first, state: 'amended', amended: words, reviews, lacking }, second],
    };
    w.snapshot = {
      ...w.snapshot,
      marks: w.snapshot.marks.map((mark) =>
        mark.passage === first.id ? { ...mark, text: 'Mes mots.' } : mark,
      ),
    };
    await openPassage(w);
    expect(screen.getByText(/^Vous avez corrigé ce passage.: un autre agent doit le relire à son tour\.$/)).toBeInTheDocument(); // prettier-ignore
    expect(screen.queryByRole('button', { name: 'Approuver' })).not.toBeInTheDocument();
  });
  test('a reason of the verdict leads there', async () => {
    const verdict = {
      verdict: {
        final: false,
        reasons: [{ code: 'needs-another-reviewer', action: 'hand-over', passage: 'A'.repeat(22) }],
      },
      messages: [{ fr: 'Un autre agent doit relire.', en: '', actionFr: 'Faites-le relire.', actionEn: '' }],
    } as const;
    await signIn(world(true, { api: { verdict: () => Promise.resolve(verdict) } }));
    await click('Vérifier le document');
    await screen.findByText('Un autre agent doit relire.');
    await click('Passer la main à un autre agent');
    await heading(/Qui êtes-vous/);
  });
});

describe('the verdict', () => {
  const finaliseAll = async (w: World): Promise<void> => {
    await openPassage(w);
    await approve();
    await click('Passage suivant à relire');
    await approve();
    await click('Tous les passages');
    await click('Finaliser le document');
    await click('Finaliser');
  };
  test('each reason has the action that mends it', async () => {
    const w = world(true);
    await signIn(w);
    await click('Vérifier le document');
    const panel = screen.getByRole('region', { name: 'Finaliser' });
    expect(await within(panel).findByText('Le passage n’a pas encore été relu.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Finaliser le document' })).not.toBeInTheDocument();
    await user.click(within(panel).getByRole('button', { name: 'Relire ce passage' }));
    await heading('Motifs de la mesure');
  });
  test('a ledger that was rewritten by others is written again', async () => {
    const verdict = {
      verdict: { final: false, reasons: [{ code: 'ledger-disagrees', action: 'rewrite-ledger' }] },
      messages: [{ fr: 'Le registre ne correspond pas.', en: '', actionFr: 'Rétablissez-le.', actionEn: '' }],
    } as const;
    const w = world(true, { api: { verdict: () => Promise.resolve(verdict) } });
    await signIn(w);
    await click('Vérifier le document');
    await click('Rétablir le registre');
    expect(await screen.findByText(/Le registre a été rétabli/)).toBeInTheDocument();
    expect(w.calls).toContain('word.writeReview');
  });
  test('a mark that was lost is put back on the words of its passage', async () => {
    const verdict = {
      verdict: {
        final: false,
        reasons: [{ code: 'mark-lost', action: 'restore-mark', passage: 'B'.repeat(22) }],
      },
      messages: [{ fr: 'La marque a été perdue.', en: '', actionFr: 'Rétablissez-la.', actionEn: '' }],
    } as const;
    const asked: unknown[] = [];
    const restoreMarks = (...args: unknown[]) => {
      asked.push(args);
      return Promise.resolve();
    };
    await signIn(world(true, { word: { restoreMarks }, api: { verdict: () => Promise.resolve(verdict) } }));
    await click('Vérifier le document');
    await click('Rétablir la marque');
    expect(await screen.findByText('La marque du passage a été rétablie.')).toBeInTheDocument();
    expect(asked).toMatchObject([[{ passage: 'B'.repeat(22) }, RECORD.passages[1]?.generated]]);
  });
  test('finalising asks first, follows the steps in order, and offers the act', async () => {
    const w = world(true);
    await finaliseAll(w);
    await heading('Document finalisé');
    const steps = ['api.finalise', 'word.finalise', 'word.readFile', 'api.confirmFinalise', 'word.writeSeal'];
    expect(w.calls.filter((call) => steps.includes(call)).slice(-5)).toEqual(steps);
    await screen.findByRole('heading', { name: 'Scellé', level: 2 });
    expect(screen.getByText(/Écriture n°\s41 du journal/)).toBeInTheDocument();
    expect(screen.getByText(/Sceau de démonstration/)).toBeInTheDocument();
    expect(await button('Télécharger l’acte scellé')).toBeEnabled();
    expect(await faults(document.body)).toEqual([]);
  });
  test.each([
    ['Word refuses', { word: { finalise: () => Promise.reject(new WordError('protected')) } }],
    [
      'the file read back is not the expected one',
      { api: { confirmFinalise: () => Promise.reject(refusal('confirm-mismatch')) } },
    ],
  ])('when %s the draft is put back, here and at the server', async (_, changes) => {
    const w = world(true, changes);
    await finaliseAll(w);
    expect(await screen.findByText(/remis en l’état de projet/)).toBeInTheDocument();
    expect(w.calls.slice(-2)).toEqual(['word.undoFinalise', 'api.abandonFinalise']);
  });
  test.each([
    [
      'Word does not keep the seal',
      { word: { writeSeal: () => Promise.reject(new WordError('ledger-not-written')) } },
      /Word n’a pas conservé le sceau/,
    ],
    [
      'the journal cannot give the seal',
      {
        api: {
          confirmFinalise: () =>
            Promise.resolve({
              document: { ...RECORD, state: 'finalised' as const, seal: SEAL },
              digest: 'd'.repeat(64),
            }),
        },
      },
      /le journal n’a pas pu remettre son sceau/,
    ],
  ])('when %s nothing is undone, and the sealed file is offered', async (_, changes, sentence) => {
    const w = world(true, changes);
    await finaliseAll(w);
    await heading('Document finalisé');
    expect(screen.getByText(sentence)).toBeInTheDocument();
    expect(w.calls).not.toContain('word.undoFinalise');
    await click('Télécharger l’acte scellé');
    expect(w.calls).toContain('api.archived');
  });
  describe('a confirmation whose answer is lost', () => {
    const lost = () => Promise.reject(new UnreachableError(new Error('504')));
    /** The server does what it is asked; of the answers to `confirmFinalise`, so many are lost. */
    const losing = (answers: number, abandon?: () => Promise<never>): World => {
      let left = answers;
      const w: World = world(true, {
        api: {
          confirmFinalise: () => {
            w.record = { ...w.record, state: 'finalised', seal: SEAL };
            left -= 1;
            if (left >= 0) return lost();
            return Promise.resolve({ document: w.record, digest: 'd'.repeat(64), sealXml: '<seal/>' });
          },
          abandonFinalise: abandon ?? (() => Promise.reject(refusal('already-finalised'))),
        },
      });
      return w;
    };
    const called = (w: World, call: string): number => w.calls.filter((one) => one === call).length;

    test('is asked for again, and the act is there with its seal', async () => {
      const w = losing(1);
      await finaliseAll(w);
      await heading('Document finalisé');
      expect(called(w, 'api.confirmFinalise')).toBe(2);
      expect(w.calls).toContain('word.writeSeal');
      expect(w.calls).not.toContain('word.undoFinalise');
    });
    test('may be lost again: the server that refuses to abandon says that it is finalised', async () => {
      const w = losing(9);
      await finaliseAll(w);
      await heading('Document finalisé');
      expect(w.calls).not.toContain('word.undoFinalise');
      await click('Télécharger l’acte scellé');
    });
    test('leaves Word alone while nobody knows, and is recognised later', async () => {
      const w = losing(2, lost);
      await finaliseAll(w);
      await heading('Une finalisation a été interrompue');
      expect(screen.getByText(/il n’est pas certain que le document soit finalisé/)).toBeInTheDocument();
      expect(w.calls).not.toContain('word.undoFinalise');
      await click('Reprendre');
      await heading('Document finalisé');
    });
    test('is a draft again when the server could abandon it', async () => {
      const w = world(true, { api: { confirmFinalise: lost } });
      await finaliseAll(w);
      expect(await screen.findByText(/remis en l’état de projet/)).toBeInTheDocument();
      expect(w.calls.slice(-2)).toEqual(['api.abandonFinalise', 'word.undoFinalise']);
    });
    test('of a file that Word has saved again since, shows the finalised document', async () => {
      let asked = 0;
      const w: World = world(true, {
        api: {
          confirmFinalise: () => {
            w.record = { ...w.record, state: 'finalised', seal: SEAL };
            asked += 1;
            return asked > 2 ? Promise.reject(refusal('already-finalised')) : lost();
          },
          abandonFinalise: lost,
        },
      });
      await finaliseAll(w);
      await heading('Une finalisation a été interrompue');
      await click('Reprendre');
      await heading('Document finalisé');
    });
  });
  test('a seal that is no demonstration’s is not said to be one', async () => {
    const w = world(true);
    w.record = { ...RECORD, state: 'finalised', seal: { ...SEAL, demonstration: false } };
    await signIn(w);
    await screen.findByRole('heading', { name: 'Scellé', level: 2 });
    expect(screen.queryByText(/démonstration, et toute vérification/)).toBeNull();
  });
  test.each([
    [
      'fr-FR',
      'Points de contrôle levés, écartés ou vérifiés (2)',
      'Contrôle : Aucun champ laissé vide',
      /^FO-12 · Par Olivier Grosjean, le 21 novembre 2026 à \d+ h\.$/,
      'Par un agent dont le nom a été effacé du journal',
      'Le motif a été effacé du journal.',
    ],
    [
      'en-GB',
      'Points of the checks lifted, set aside or verified (2)',
      'Check: No field left empty',
      /^FO-12 · By Olivier Grosjean, 21 November 2026 at \d\d:00\.$/,
      'By an agent whose name was erased from the journal',
      'The reason was erased from the journal.',
    ],
  ])('what the seal tells of points set aside is shown (%s)', async (language, title, rule, who, nobody, erased) => {
    const w = world(true, { language });
    const time = '2026-11-21T10:00:00.000Z';
    const rules = { fr: 'Aucun champ laissé vide', en: 'No field left empty' };
    const answers = [
      { check: 'FO-12', title: rules, time, agent: { id: 'olivier', name: 'Olivier Grosjean' }, reason: 'Crochets voulus.' },
      { check: 'LC-02', title: { fr: 'Phrases courtes', en: 'Short sentences' }, time },
    ];
    w.record = { ...RECORD, state: 'finalised', seal: { ...SEAL, answers } };
    await signIn(w);
    const list = (await screen.findByRole('heading', { name: title, level: 2 })).parentElement ?? document.body;
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent(rule);
    expect(within(first ?? list).getByText('Crochets voulus.').tagName).toBe('Q');
    expect(within(first ?? list).getByText(who)).toBeInTheDocument();
    expect(second).toHaveTextContent(nobody);
    expect(second).toHaveTextContent(erased);
    expect(await faults(document.body)).toEqual([]);
  }); // prettier-ignore
  test('a seal without such points lists none', async () => {
    const w = world(true);
    w.record = { ...RECORD, state: 'finalised', seal: SEAL };
    await signIn(w);
    await screen.findByRole('heading', { name: 'Scellé', level: 2 });
    expect(screen.queryByText(/levés, écartés/)).toBeNull();
  });
  test('when even that fails the agent is told not to save', async () => {
    const refuse = () => Promise.reject(new WordError('protected'));
    await finaliseAll(world(true, { word: { finalise: refuse, undoFinalise: refuse } }));
    expect(await screen.findByText(/sans l’enregistrer/)).toBeInTheDocument();
  });
  test('a "no" at the last moment shows its reasons and changes nothing in Word', async () => {
    const verdict = {
      verdict: { final: false, reasons: [{ code: 'tracked-changes', action: 'resolve-changes' }] },
      messages: [
        { fr: 'Des modifications suivies restent.', en: '', actionFr: 'Acceptez-les.', actionEn: '' },
      ],
    } as const;
    const w = world(true, { api: { finalise: () => Promise.reject(refusal('not-final', { verdict })) } });
    await finaliseAll(w);
    expect(await screen.findByText('Des modifications suivies restent.')).toBeInTheDocument();
    expect(w.calls).not.toContain('word.finalise');
  });
  test('a finalisation that was cut short can be resumed', async () => {
    const w = world(true);
    w.record = { ...RECORD, state: 'finalising' };
    await signIn(w);
    await click('Reprendre');
    await heading('Document finalisé');
  });
});

describe('around', () => {
  test('English on demand, everywhere, with the page’s language', async () => {
    await openPassage(world(true));
    await click('English');
    expect(document.documentElement.lang).toBe('en');
    expect(await button('Approve')).toBeInTheDocument();
    expect(screen.getByText('To review')).toBeInTheDocument();
    await click('Français');
    expect(await button('Approuver')).toBeInTheDocument();
  });
  test('an English Word gets English, and refusals in English', async () => {
    const w = world(true, { language: 'en-GB', api: { review: () => Promise.reject(refusal('forbidden')) } });
    show(w);
    await click(/Olivier Grosjean/);
    await click(/Motifs/);
    await user.click(await screen.findByRole('checkbox', { name: /I have read/ }));
    await click('Approve');
    expect(await screen.findByText('Your role does not allow this action.')).toBeInTheDocument();
    expect(PROBLEM_CODES).toContain('forbidden');
  });
  test('what Word does not let us prevent is said plainly', async () => {
    const { container } = show(world(false));
    await click('Limites connues');
    await heading('Ce que Paraphe ne peut pas empêcher');
    expect(screen.getByText(/Enregistrer, imprimer, copier ou envoyer/)).toBeInTheDocument();
    expect(await faults(container)).toEqual([]);
  });
  test('the diagnostic reports each check in words', async () => {
    await signIn(world(true));
    await click('Diagnostic');
    await heading('Diagnostic');
    await click('Lancer les vérifications');
    expect(await screen.findByText(/Ouvrez un document vierge/)).toBeInTheDocument();
    expect(screen.getAllByText(/Non vérifié/).length).toBe(7);
    expect(screen.getByText('0 vérification réussie sur 8.')).toBeInTheDocument();
  });
});
