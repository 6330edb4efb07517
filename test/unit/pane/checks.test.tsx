/** The view "Contrôler" as an agent uses it: what is found by severity, going there, mending, answering with a reason. */
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckFindingView, ChecksView } from '../../../src/server/client';
import { WordError } from '../../../src/word';
import { CHECKS, faults, NO, refusal, show, world, YES, type World } from './support';

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => user.click(await button(name));

const place = {
  story: 'body',
  line: 'La rue est fermé [à compléter].',
  occurrence: 0,
  start: 17,
  end: 30,
} as const;
const finding = (check: string, severity: CheckFindingView['severity'], more: Partial<CheckFindingView> = {}) => ({
  ...{ check, severity, key: check.padEnd(64, '0'), place, lifted: false, sentence: `Phrase de ${check}.` },
  title: { fr: `Règle ${check}`, en: `Rule ${check}` },
  message: { fr: `Défaut ${check}.`, en: `Fault ${check}.` },
  basis: [{ id: 'CGCT-L2131-1', title: 'article L. 2131-1 du code', verified: '2026-08-20' }],
  ...more,
}); // prettier-ignore
const BLOCKING = finding('FO-12', 'blocking');
const MINOR = finding('TY-01', 'minor', { fix: { place: { ...place, start: 11, end: 16 }, text: 'fermée' } });
const HEADER = finding('FO-13', 'info', { place: { ...place, story: 'header' }, basis: [{ id: 'x', title: 'texte non lu' }] }); // prettier-ignore
const found = (...findings: CheckFindingView[]): ChecksView => ({
  ...CHECKS,
  summary: { fr: `${findings.length} écarts relevés parmi 42 contrôles.`, en: 'Deviations found.' },
  counts: { blocking: 1, major: 0, minor: 1, info: 1 },
  findings,
  questions: [{ ...finding('MO-01', 'info'), message: { fr: 'Le motif suffit-il ?', en: 'Is it enough?' } }],
  notChecked: [
    { check: 'CM-08', title: { fr: 'Quorum', en: 'Quorum' }, missing: { fr: 'le nombre de conseillers présents', en: 'the number present' } },
    { check: 'CM-02', title: { fr: 'Date', en: 'Date' }, fault: { fr: 'le contrôle CM-02 n’a pas pu être exécuté', en: 'check CM-02 could not be run' } },
  ],
}); // prettier-ignore

async function opened(w: World, agent = /Olivier Grosjean/): Promise<HTMLElement> {
  const { container } = show(w);
  await click(agent);
  await click(/^Contrôler/);
  await screen.findByRole('heading', { name: 'Contrôles du document', level: 1 });
  await screen.findByText(/parmi/);
  return container;
}
const three = (changes: Parameters<typeof world>[1] = {}): World =>
  world(true, {
    ...changes,
    api: { checks: () => Promise.resolve(found(BLOCKING, MINOR, HEADER)), ...changes.api },
  });
const of = (title: string): HTMLElement => {
  const item = screen.getByText(title).closest('li');
  if (item === null) throw new Error(title);
  return item;
};

test('shows what is found by severity, with rule, sentence, article and its date; and is sound for assistive technology', async () => {
  const container = await opened(three());
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Points bloquants (1)', 'Points mineurs (1)', 'Pour information (1)']);
  const blocking = of('Règle FO-12');
  expect(blocking).toHaveTextContent('Défaut FO-12.');
  expect(blocking).toHaveTextContent('Phrase de FO-12.');
  expect(blocking).toHaveTextContent('article L. 2131-1 du code (version lue au 20 août 2026)');
  expect(of('Règle FO-13')).toHaveTextContent('texte non lu (à vérifier)');
  expect(of('Règle FO-13')).toHaveTextContent('Dans l’en-tête de page.');
  expect(within(of('Règle FO-13')).queryByRole('button', { name: 'Voir dans le document' })).toBeNull();
  expect(screen.getByText(/ne peut pas être finalisé/)).toBeInTheDocument();
  expect(screen.getByText(/Non vérifié.: il manque le nombre de conseillers présents/)).toBeInTheDocument();
  expect(screen.getByText(/^CM-02 · Date. Non vérifié.: le contrôle CM-02 n’a pas pu être exécuté\. Vérifiez ce point vous-même/)).toBeInTheDocument(); // prettier-ignore
  expect(screen.getByText('À examiner par l’agent (1)')).toBeInTheDocument();
  expect(await button('Contrôler (3)')).toHaveAttribute('aria-current', 'page');
  expect(await faults(container)).toEqual([]);
  expect(container.textContent).not.toMatch(/conforme/i);
  // How many is said once.
  expect(container.textContent.match(/42/g)).toHaveLength(1);
});

test('nothing found says among how many checks, and no number in the tab', async () => {
  await opened(world(true));
  expect(screen.getByText(/Aucun écart détecté parmi 42.contrôles/)).toBeInTheDocument();
  expect(await button('Contrôler')).toBeInTheDocument();
});

test('goes to the sentence in Word, and says when it is no longer there', async () => {
  const places: unknown[] = [];
  const w = three({ word: { showParagraph: (at) => (places.push(at), Promise.resolve()) } });
  await opened(w);
  await user.click(within(of('Règle FO-12')).getByRole('button', { name: 'Voir dans le document' }));
  expect(places).toEqual([place]);
});

test('a title reads as what is checked, and a fix that nobody sees says what it changes', async () => {
  const line = { ...place, line: 'Vu R. 411-8', start: 3, end: 11 };
  const w = three({
    api: { checks: () => Promise.resolve(found(finding('TY-05', 'info', { fix: { place: line, text: 'R.\u00A0411-8' } }))) },
  }); // prettier-ignore
  await opened(w);
  expect(of('Règle TY-05')).toHaveTextContent(/^Contrôle : Règle TY-05/);
  expect(of('Règle TY-05')).toHaveTextContent('Remplacer par : R. 411-8 (les espaces deviennent insécables)');
});

test('a sentence that has changed is said, and nothing is touched', async () => {
  await opened(three({ word: { mendLine: () => Promise.reject(new WordError('line-not-found')) } }));
  await user.click(within(of('Règle TY-01')).getByRole('button', { name: 'Corriger' }));
  expect(await screen.findByText(/Relancez les contrôles/)).toBeInTheDocument();
});

test('one click applies the fix, and the checks run again', async () => {
  const mended: unknown[] = [];
  const w = three({ word: { mendLine: (...args) => (mended.push(args), Promise.resolve()) } });
  await opened(w);
  expect(of('Règle TY-01')).toHaveTextContent('Remplacer par : fermée');
  expect(of('Règle TY-01')).not.toHaveTextContent('insécables');
  expect(within(of('Règle FO-12')).queryByRole('button', { name: 'Corriger' })).toBeNull();
  await user.click(within(of('Règle TY-01')).getByRole('button', { name: 'Corriger' }));
  expect(await screen.findByText('La correction est dans le document.')).toBeInTheDocument();
  expect(mended).toEqual([[MINOR.fix?.place, 'fermée']]);
  expect(w.calls.filter((call) => call === 'api.checks')).toHaveLength(2);
});

test('a fix in a passage says that it is to be reviewed again', async () => {
  const w: World = three({
    word: {
      mendLine: () => {
        const marks = w.snapshot.marks.map((mark, at) => (at === 0 ? { ...mark, text: 'Autres mots.' } : mark));
        w.snapshot = { ...w.snapshot, marks };
        return Promise.resolve();
      },
    },
  });
  await opened(w);
  await user.click(within(of('Règle TY-01')).getByRole('button', { name: 'Corriger' }));
  expect(await screen.findByText(/Elle touche un passage.: relisez-le de nouveau/)).toBeInTheDocument();
}); // prettier-ignore

test('a legal reviewer lifts a blocking point with a reason; without one nothing is sent', async () => {
  const asked: unknown[] = [];
  const lifted = finding('FO-12', 'blocking', { lifted: true, answer: { agent: { id: 'olivier', name: 'Olivier Grosjean' }, time: '2026-11-21T10:00:00.000Z', reason: 'Crochets voulus.' } });
  const w = three({ api: { acknowledge: (_, { key, reason }) => (asked.push([key, reason]), Promise.resolve({ checks: { ...found(lifted), counts: { blocking: 0, major: 0, minor: 0, info: 0 } }, verdict: YES })) } });
  await opened(w);
  await user.click(within(of('Règle FO-12')).getByRole('button', { name: 'Lever ce point' }));
  const dialog = screen.getByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Lever' }));
  expect(within(dialog).getByText('Écrivez le motif.')).toBeInTheDocument();
  expect(asked).toEqual([]);
  const motive = within(dialog).getByLabelText('Motif');
  expect(motive).toHaveAccessibleDescription(/Dix caractères et deux mots au moins/);
  await user.type(motive, 'x');
  await user.click(within(dialog).getByRole('button', { name: 'Lever' }));
  expect(within(dialog).getByText(/C’est trop court/)).toBeInTheDocument();
  expect(asked).toEqual([]);
  await user.clear(motive);
  await user.type(motive, ' Crochets voulus. ');
  await user.click(within(dialog).getByRole('button', { name: 'Lever' }));
  expect(await screen.findByText('Votre motif est enregistré.')).toBeInTheDocument();
  expect(asked).toEqual([[BLOCKING.key, 'Crochets voulus.']]);
  expect(screen.getByRole('heading', { name: 'Points écartés avec motif (1)' })).toBeInTheDocument();
  expect(of('Règle FO-12')).toHaveTextContent('Écarté par Olivier Grosjean');
  expect(screen.queryByText(/ne peut pas être finalisé/)).toBeNull();
}); // prettier-ignore

const ANSWERED = finding('FO-12', 'blocking', { lifted: true, answer: { agent: { id: 'olivier', name: 'Olivier Grosjean' }, time: '2026-11-21T10:00:00.000Z', reason: 'Vu.' } }); // prettier-ignore

test('a legal reviewer opens a point again', async () => {
  const asked: unknown[] = [];
  const api = {
    checks: () => Promise.resolve(found(ANSWERED)),
    reopenCheck: (_: string, { key }: { key: string }) => (asked.push(key), Promise.resolve({ checks: found(BLOCKING), verdict: NO })),
  };
  await opened(world(true, { api }));
  await user.click(within(of('Règle FO-12')).getByRole('button', { name: 'Rouvrir ce point' }));
  expect(await screen.findByText('Le point est de nouveau ouvert.')).toBeInTheDocument();
  expect(asked).toEqual([ANSWERED.key]);
  expect(screen.getByText(/ne peut pas être finalisé/)).toBeInTheDocument();
}); // prettier-ignore

test('another’s answer is not opened again by whoever drafts', async () => {
  await opened(world(true, { api: { checks: () => Promise.resolve(found(ANSWERED)) } }), /Nadia Perrin/);
  expect(of('Règle FO-12')).toHaveTextContent('Écarté par Olivier Grosjean');
  expect(screen.queryByRole('button', { name: 'Rouvrir ce point' })).toBeNull();
});

test('a legal reviewer who drafted is told that another must lift the point', async () => {
  const author = { id: 'olivier', name: 'Olivier Grosjean' };
  const w = three();
  w.record = { ...w.record, author };
  await opened(w);
  expect(of('Règle FO-12')).toHaveTextContent('un autre relecteur juridique doit lever ce point');
  expect(screen.queryByRole('button', { name: 'Lever ce point' })).toBeNull();
});

test('lines that the reading could not place are told, with the way to them', async () => {
  const shown: unknown[] = [];
  const place = {
    story: 'body',
    line: 'SECTION DE FONCTIONNEMENT',
    occurrence: 0,
    start: 0,
    end: 25,
  } as const;
  const w = three({
    api: { checks: () => Promise.resolve({ ...found(MINOR), unplaced: [{ place, lines: 3 }] }) },
    word: { showParagraph: (to) => (shown.push(to), Promise.resolve()) },
  });
  await opened(w);
  const said = screen.getByText('Lignes dont la place dans l’acte n’a pas été reconnue (1)');
  await user.click(said);
  const item = screen.getByText('SECTION DE FONCTIONNEMENT').closest('li') as HTMLElement;
  expect(item).toHaveTextContent(/et 2\sligne?s à la suite/);
  await user.click(within(item).getByRole('button', { name: 'Voir dans le document' }));
  expect(shown).toEqual([place]);
});

test('whoever drafts ignores a minor point, and is told who lifts a blocking one', async () => {
  await opened(three(), /Nadia Perrin/);
  expect(of('Règle FO-12')).toHaveTextContent('Seul un relecteur juridique peut lever ce point.');
  expect(within(of('Règle FO-12')).queryByRole('button', { name: 'Lever ce point' })).toBeNull();
  expect(within(of('Règle TY-01')).getByRole('button', { name: 'Ignorer avec motif' })).toBeEnabled();
});

test('a point that is no longer found shows what the checks say now', async () => {
  const w = three({ api: { acknowledge: () => Promise.reject(refusal('finding-gone')) } });
  await opened(w);
  await user.click(within(of('Règle TY-01')).getByRole('button', { name: 'Ignorer avec motif' }));
  await user.type(screen.getByLabelText('Motif'), 'Vu avec le maire.');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ignorer' }));
  expect(await screen.findByText(/Refusé : finding-gone/)).toBeInTheDocument();
  expect(w.calls.filter((call) => call === 'api.checks')).toHaveLength(2);
});

test('coming back to the pane checks again without a word, once', async () => {
  const w = three();
  await opened(w);
  jest.useFakeTimers();
  try {
    for (let i = 0; i < 5; i += 1) fireEvent.focus(window);
    await act(() => jest.advanceTimersByTimeAsync(2000));
  } finally {
    jest.useRealTimers();
  }
  expect(w.calls.filter((call) => call === 'api.checks')).toHaveLength(2);
  expect(screen.queryByText('Contrôle du document…')).toBeNull();
});

test('while the agent works in the text the checks run again once its words have changed, and not for a move alone', async () => {
  let words = 'Avant.';
  let moved = (): void => undefined;
  let left = false;
  const w = three({
    word: {
      readWords: () => Promise.resolve(words),
      followSelection: (listener) => {
        moved = listener;
        return () => (left = true);
      },
    },
  });
  await opened(w);
  const runs = (): number => w.calls.filter((call) => call === 'api.checks').length;
  jest.useFakeTimers();
  try {
    const rest = (): Promise<void> => act(() => jest.advanceTimersByTimeAsync(2000));
    moved();
    await rest();
    expect(runs()).toBe(1);
    words = 'Après.';
    for (let i = 0; i < 5; i += 1) moved();
    await rest();
    expect(runs()).toBe(2);
    moved();
    await rest();
    expect(runs()).toBe(2);
  } finally {
    jest.useRealTimers();
  }
  expect(screen.queryByText('Contrôle du document…')).toBeNull();
  cleanup();
  expect(left).toBe(true);
});

test('a document drafted elsewhere is checked and mended; nothing in it is said to stop it', async () => {
  const mended: unknown[] = [];
  const w = world(false, {
    api: { checkStrange: () => Promise.resolve(found(BLOCKING, MINOR)) },
    word: { mendLine: (...args) => (mended.push(args), Promise.resolve()) },
  });
  w.snapshot = { empty: false, marks: [] };
  const container = await opened(w);
  // No clearance above what was found.
  expect(
    screen.getByText(/n’a pas été rédigé avec Paraphe.*Paraphe n’en bloque pas la finalisation/),
  ).toBeInTheDocument();
  expect(screen.getByText(/Son texte n’est pas enregistré/)).toBeInTheDocument();
  expect(screen.queryByText(/empêche de le signer/)).toBeNull();
  expect(screen.queryByText(/ne peut pas être finalisé/)).toBeNull();
  // Nobody has answered: there is nothing that a copy could carry.
  expect(screen.queryByText(/valent pour ce document/)).toBeNull();
  await user.click(within(of('Règle TY-01')).getByRole('button', { name: 'Corriger' }));
  expect(await screen.findByText('La correction est dans le document.')).toBeInTheDocument();
  expect(mended).toEqual([[MINOR.fix?.place, 'fermée']]);
  expect(w.calls.filter((call) => call === 'api.checkStrange')).toHaveLength(2);
  expect(w.calls).not.toContain('api.checks');
  expect(await faults(container)).toEqual([]);
});

describe('a document drafted elsewhere', () => {
  const time = '2026-11-21T10:00:00.000Z';
  const answer = { agent: { id: 'olivier', name: 'Olivier Grosjean' }, time, reason: 'Crochets voulus.' };
  const LIFTED = finding('FO-12', 'blocking', { lifted: true, answer });
  /** The server says that a point is answered for once it was asked so. */
  const elsewhere = (changes: Parameters<typeof world>[1] = {}): World & { readonly asked: unknown[] } => {
    const asked: unknown[] = [];
    let answered = false;
    const w = world(false, {
      ...changes,
      api: {
        checkStrange: () => Promise.resolve(answered ? { ...found(LIFTED, MINOR) } : found(BLOCKING, MINOR)),
        acknowledgeStrange: ({ key, reason }) => {
          asked.push([key, reason]);
          answered = true;
          return Promise.resolve({ referenceXml: '<reference document="x"/>' });
        },
        reopenStrange: ({ key }) => {
          asked.push([key]);
          answered = false;
          return Promise.resolve({ referenceXml: '<reference document="x"/>' });
        },
        ...changes.api,
      },
      word: { writeReference: (xml) => (asked.push(xml), Promise.resolve()), ...changes.word },
    });
    w.snapshot = { empty: false, marks: [] };
    return Object.assign(w, { asked });
  };
  const lift = async (): Promise<void> => {
    await user.click(within(of('Règle FO-12')).getByRole('button', { name: 'Lever ce point' }));
    const dialog = screen.getByRole('dialog');
    // What is promised is what is done: no seal will tell of it.
    expect(within(dialog).getByText(/enregistrez le fichier pour que la réponse y soit retrouvée/)).toBeInTheDocument();
    expect(within(dialog).queryByText(/sceau/)).toBeNull();
    await user.type(within(dialog).getByLabelText('Motif'), ' Crochets voulus. ');
    await user.click(within(dialog).getByRole('button', { name: 'Lever' }));
  };

  test('has a point lifted by a legal reviewer, with a reason; Word keeps its reference, and it is opened again', async () => {
    const w = elsewhere();
    const container = await opened(w);
    await lift();
    expect(await screen.findByText('Votre motif est enregistré.')).toBeInTheDocument();
    expect(w.asked).toEqual([[BLOCKING.key, 'Crochets voulus.'], '<reference document="x"/>']);
    expect(screen.getByRole('heading', { name: 'Points écartés avec motif (1)' })).toBeInTheDocument();
    expect(of('Règle FO-12')).toHaveTextContent('Écarté par Olivier Grosjean');
    expect(screen.getByText(/Les réponses valent pour ce document et pour ses copies : rouvrir un point ici le rouvre partout/)).toBeInTheDocument();
    expect(await faults(container)).toEqual([]);
    await user.click(within(of('Règle FO-12')).getByRole('button', { name: 'Rouvrir ce point' }));
    expect(await screen.findByText('Le point est de nouveau ouvert.')).toBeInTheDocument();
    expect(w.asked.slice(2)).toEqual([[BLOCKING.key], '<reference document="x"/>']);
    expect(screen.queryByText(/valent pour ce document/)).toBeNull();
    expect(w.calls).not.toContain('api.acknowledge');
    expect(w.calls).not.toContain('api.reopenCheck');
  });

  test('whose reference Word does not keep is said to be known by its text alone', async () => {
    await opened(elsewhere({ word: { writeReference: () => Promise.reject(new WordError('protected')) } }));
    await lift();
    expect(
      await screen.findByText(/^Votre motif est enregistré\. Word n’a pas pu garder la référence du document/),
    ).toBeInTheDocument();
    expect(of('Règle FO-12')).toHaveTextContent('Écarté par Olivier Grosjean');
  });

  test('whose point is opened again says nothing of the reference that Word refuses', async () => {
    let refused = false;
    const writeReference = (): Promise<void> =>
      refused ? Promise.reject(new WordError('protected')) : Promise.resolve();
    await opened(elsewhere({ word: { writeReference } }));
    await lift();
    await screen.findByText('Votre motif est enregistré.');
    refused = true;
    await user.click(within(of('Règle FO-12')).getByRole('button', { name: 'Rouvrir ce point' }));
    expect(await screen.findByText('Le point est de nouveau ouvert.')).toBeInTheDocument();
  });

  test('whose checks cannot be read again says that the reason is recorded, lest it be given twice', async () => {
    let fell = false;
    const checkStrange = (): Promise<ChecksView> =>
      fell ? Promise.reject(new Error('the network fell')) : Promise.resolve(found(BLOCKING, MINOR));
    await opened(elsewhere({ api: { checkStrange } }));
    fell = true;
    await lift();
    expect(
      await screen.findByText(/^Votre motif est enregistré\. Les contrôles n’ont pas pu être relus/),
    ).toBeInTheDocument();
  });

  test('whose point is no longer found shows what the checks say now', async () => {
    const w = elsewhere({ api: { acknowledgeStrange: () => Promise.reject(refusal('finding-gone')) } });
    await opened(w);
    await lift();
    expect(await screen.findByText(/Refusé : finding-gone/)).toBeInTheDocument();
    expect(w.calls.filter((call) => call === 'api.checkStrange')).toHaveLength(2);
    expect(w.calls).not.toContain('word.writeReference');
  });

  test('has minor points ignored by whoever drafts, its questions answered, and says who lifts a blocking one', async () => {
    const w = elsewhere();
    await opened(w, /Nadia Perrin/);
    expect(of('Règle FO-12')).toHaveTextContent('Seul un relecteur juridique peut lever ce point.');
    expect(within(of('Règle FO-12')).queryByRole('button', { name: 'Lever ce point' })).toBeNull();
    expect(within(of('Règle TY-01')).getByRole('button', { name: 'Ignorer avec motif' })).toBeEnabled();
    await user.click(screen.getByText('À examiner par l’agent (1)'));
    await user.click(within(of('Règle MO-01')).getByRole('button', { name: 'Répondre' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByLabelText('Ce que vous avez vérifié'), 'Plan relu.');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('Votre réponse est enregistrée.')).toBeInTheDocument();
    expect(w.asked[0]).toEqual([found().questions[0]?.key, 'Plan relu.']);
  });

  test('speaks English to whoever does', async () => {
    show(elsewhere({ language: 'en-GB' }));
    await click(/Olivier Grosjean/);
    await click(/^Check/);
    await user.click(within((await screen.findByText('Rule FO-12')).closest('li') ?? document.body).getByRole('button', { name: 'Lift this point' }));
    expect(within(screen.getByRole('dialog')).getByText(/save the file so that the answer is found again/)).toBeInTheDocument();
  });
}); // prettier-ignore

test('a question is answered with what was looked at; without words nothing is sent', async () => {
  const asked: unknown[] = [];
  const answer = { agent: { id: 'nadia', name: 'Nadia Perrin' }, time: '2026-11-21T10:00:00.000Z', reason: 'Plan relu.' };
  const answered = { ...found(MINOR), questions: found().questions.map((one) => ({ ...one, answer })) };
  const w = three({ api: { acknowledge: (_, { key, reason }) => (asked.push([key, reason]), Promise.resolve({ checks: answered, verdict: YES })) } });
  await opened(w, /Nadia Perrin/);
  await user.click(screen.getByText('À examiner par l’agent (1)'));
  await user.click(within(of('Règle MO-01')).getByRole('button', { name: 'Répondre' }));
  const dialog = screen.getByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
  expect(within(dialog).getByText('Écrivez ce que vous avez vérifié.')).toBeInTheDocument();
  expect(asked).toEqual([]);
  await user.type(within(dialog).getByLabelText('Ce que vous avez vérifié'), 'Plan relu.');
  await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Votre réponse est enregistrée.')).toBeInTheDocument();
  expect(asked).toEqual([[found().questions[0]?.key, 'Plan relu.']]);
  expect(screen.getByText(/À examiner par l’agent \(1, dont 1.vérifié\)/)).toBeInTheDocument();
  expect(of('Règle MO-01')).toHaveTextContent('Vérifié par Nadia Perrin');
  expect(within(of('Règle MO-01')).getByRole('button', { name: 'Rouvrir ce point' })).toBeEnabled();
}); // prettier-ignore

test('an empty document has nothing to check', async () => {
  show(world(false));
  await click(/Olivier Grosjean/);
  await click('Contrôler');
  expect(await screen.findByRole('heading', { name: 'Rien à contrôler ici' })).toBeInTheDocument();
});

test('a verdict that a blocking point stops leads to the checks', async () => {
  const reason = { code: 'blocking-finding', action: 'mend-finding', finding: { check: 'FO-12', fr: 'x', en: 'x' } } as const;
  const message = { fr: 'Point bloquant.', en: 'Blocking.', actionFr: 'Corrigez.', actionEn: 'Mend.' };
  const verdict = () => Promise.resolve({ verdict: { final: false as const, reasons: [reason] as const }, messages: [message] });
  show(three({ api: { verdict } }));
  await click(/Olivier Grosjean/);
  await click('Vérifier le document');
  await click('Voir les contrôles');
  expect(await screen.findByRole('heading', { name: 'Contrôles du document' })).toBeInTheDocument();
}); // prettier-ignore
