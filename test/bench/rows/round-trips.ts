/**
 * Round trips to Word (`context.sync`) of what an agent does most, counted by the stand-in while the pane's own actions run
 * over it and over the real services. Counts, not times: they do not depend on the machine.
 */
import { newPackage } from '../../../src/document/package';
import { draftAndInsert } from '../../../src/pane/draft/actions';
import { openDocument } from '../../../src/pane/app/document';
import type { Pane } from '../../../src/pane/app/services';
import { createSightings } from '../../../src/pane/app/sightings';
import { approve } from '../../../src/pane/review/actions';
import { fr } from '../../../src/pane/i18n/fr';
import { initialState } from '../../../src/pane/state/model';
import type { Action } from '../../../src/pane/state/reducer';
import type { DocumentView, ParapheClient } from '../../../src/server/client';
import { createWordPort } from '../../../src/word/adapter';
import { officeEnvironment } from '../../../src/word/environment';
import type { WordPort } from '../../../src/word';
import { createOfficeHost } from '../../../src/workbench/office';
import { PROFILES, type HostProfile } from '../../../src/workbench/profiles';
import { Desk } from '../../support/desk';
import { largeFile } from '../large-file';
import type { Line, Row } from '../row';

const TEMPLATE = 'arrete-circulation-temporaire';

interface Counts {
  readonly draft: number;
  readonly open: number;
  readonly approve: number;
}

export const roundTrips: Row = {
  id: 'allers-retours',
  title: 'Allers-retours vers Word',
  async measure() {
    const large = largeFile().docx;
    const desk = await Desk.open();
    try {
      const found: [HostProfile, Counts][] = [];
      for (const profile of PROFILES.filter(({ readOnly }) => !readOnly))
        found.push([profile, await count(desk, profile, large)]);
      return [
        line('Rédiger un document', found, 'draft', 3),
        line('Ouvrir un document de 100 passages', found, 'open', 3),
        line('Approuver un passage', found, 'approve', 2),
      ];
    } finally {
      await desk.leave();
    }
  },
};

/** The worst of all Words is what counts. */
function line(moment: string, found: readonly [HostProfile, Counts][], of: keyof Counts, goal: number): Line {
  const value = Math.max(...found.map(([, counts]) => counts[of]));
  const fewer = found.filter(([, counts]) => counts[of] < value);
  return {
    moment: `Allers-retours vers Word : ${moment.charAt(0).toLowerCase()}${moment.slice(1)}`,
    ours: String(value),
    reference:
      fewer.length === 0
        ? `${String(found.length)} versions de Word`
        : fewer.map(([{ id }, counts]) => `${id} : ${String(counts[of])}`).join(', '),
    value,
    unit: '',
    goal,
  };
}

async function count(desk: Desk, profile: HostProfile, large: Uint8Array): Promise<Counts> {
  const small = standIn(newPackage().save(), profile);
  const { pane, sent } = paneOf(desk, small.word);
  const facts = desk.services.templateForm(desk.agent, TEMPLATE).examples[0]?.facts ?? {};
  const outcome = await draftAndInsert(pane, { template: TEMPLATE, facts }, TEMPLATE);
  if (outcome?.tone !== 'success') throw new Error(`${profile.id} : ${outcome?.text ?? ''}`);
  const draft = small.trips();

  const record = recordIn(sent);
  const [passage] = record.passages;
  if (passage === undefined) throw new Error('le brouillon n’a pas de passage');
  const approved = await approve(pane, record.documentId, passage, passage.generated);
  if (approved?.tone !== 'success') throw new Error(`${profile.id} : ${approved?.text ?? ''}`);
  const approvals = small.trips();

  const big = standIn(large, profile);
  // The server's answer is the small document's: it changes nothing of what is asked of Word.
  const document = (): Promise<DocumentView> => Promise.resolve(record);
  const opened = paneOf(desk, big.word, { document });
  const status = await openDocument(opened.pane);
  const marks = opened.sent.flatMap((action) =>
    action.type === 'document' && action.document.status === 'open' ? action.document.marks : [],
  );
  if (status !== 'open' || marks.length !== 100)
    throw new Error(`${profile.id} : 100 marques étaient attendues`);
  return { draft, open: big.trips(), approve: approvals };
}

interface StandIn {
  readonly word: WordPort;
  /** Round trips since it was last asked. */
  trips(): number;
}

function standIn(bytes: Uint8Array, profile: HostProfile): StandIn {
  const { Word, Office, host } = createOfficeHost({ bytes, profile });
  let before = 0;
  const word = createWordPort({
    ...officeEnvironmentOver(Word, Office),
    wait: () => Promise.resolve(),
    prefersDark: () => false,
  });
  return {
    word,
    trips: () => {
      const made = host.roundTrips - before;
      before = host.roundTrips;
      return made;
    },
  };
}

/** The adapter's own environment, which reads Word's globals. */
function officeEnvironmentOver(
  word: typeof Word,
  office: typeof Office,
): ReturnType<typeof officeEnvironment> {
  Object.assign(globalThis, { Word: word, Office: office });
  return { ...officeEnvironment(), run: (batch) => word.run((context) => batch(context)) };
}

/** The pane's own actions over the real services, without HTTP between them. */
function paneOf(
  { services, agent }: Desk,
  word: WordPort,
  answers: Partial<ParapheClient> = {},
): { pane: Pane; sent: Action[] } {
  const sent: Action[] = [];
  const api: Partial<ParapheClient> = {
    draft: (request) => services.draftDocument(agent, request),
    document: (id) => services.viewDocument(agent, id),
    shown: (id, report) => services.recordShown(agent, id, report),
    review: (id, { file, ...request }) =>
      services.reviewPassage(agent, id, { ...request, file: new Uint8Array(Buffer.from(file, 'base64')) }),
    ...answers,
  };
  const pane: Pane = {
    word,
    // What else a client has is not called by these actions; were it, the row would say so.
    api: api as ParapheClient,
    dialog: { page: 'word', port: { show: () => Promise.reject(new Error('no dialog here')) } },
    language: 'fr',
    t: fr,
    state: initialState('draft'),
    dispatch: (action) => void sent.push(action),
    seen: createSightings(api as ParapheClient),
  };
  return { pane, sent };
}

function recordIn(sent: readonly Action[]): DocumentView {
  for (const action of sent)
    if (action.type === 'document' && action.document.status === 'open') return action.document.record;
  throw new Error('le volet n’a pas ouvert le brouillon');
}
