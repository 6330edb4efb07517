/**
 * Documents that an agent attaches to a draft: read at once, listed, removed; taken by the draft that names them, which keeps their
 * masked text alone. Each agent sees only what is his or hers until then.
 */
import { sha256Hex } from '../../document/words';
import { numbered, type SourceText } from '../../sources/source-text';
import { SOURCE_LIMITS } from '../../sources/limits';
import type { SourceFile } from '../../sources/readers/reader';
import { SourceError } from '../../sources/source-error';
import type { AttachedSource, BroughtRequest, SourceRemoved, SourcesBrought } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { attachedFacts, maskedTexts, type Attached } from './attached';
import { findDocument, mustBeDraft } from './find-document';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';
import type { FoundSource, KeptSource, SourceOwner } from './sources-port';
import { findTemplate } from './templates';

type Ports = Pick<ServicePorts, 'sources' | 'newId' | 'now' | 'catalogue' | 'store'>;

/** @throws RefusalError `source-refused`, `too-large`, `too-many-requests` */
export async function attachSource(ports: Ports, agent: Agent, file: SourceFile): Promise<AttachedSource> {
  mustBeAllowed(agent, 'draft');
  const owner = ownerOf(agent);
  try {
    // Before it is read: reading costs.
    mustBeFew(await ports.sources.waiting(owner), file.name);
    const kept = { id: ports.newId(), text: await ports.sources.read(file) };
    await ports.sources.keep(owner, kept, (waiting) => {
      mustBeFew(waiting, file.name);
      if ([...waiting, kept].reduce((sum, { text }) => sum + lengthOf(text), 0) > SOURCE_LIMITS.together)
        throw new SourceError('too-long-together', file.name);
    });
    return sourceView({ ...kept, read: ports.now() });
  } catch (error) {
    throw error instanceof SourceError ? refusalOf(error) : error;
  }
}

/** Seconds after which readings that were under way are over, or nearly. */
const BUSY = 60;

const refusalOf = ({ code, message }: SourceError): RefusalError => {
  if (code === 'busy') return new RefusalError('too-many-requests', message, { retryAfter: BUSY });
  return new RefusalError(code === 'too-large' ? 'too-large' : 'source-refused', message);
};

/** @throws SourceError `too-many-files` */
function mustBeFew(waiting: readonly KeptSource[], name: string): void {
  if (waiting.length >= SOURCE_LIMITS.files) throw new SourceError('too-many-files', name);
}

export async function attachedSources(ports: Ports, agent: Agent): Promise<readonly AttachedSource[]> {
  mustBeAllowed(agent, 'draft');
  return (await ports.sources.waiting(ownerOf(agent))).map(sourceView);
}

export async function removeSource(ports: Ports, agent: Agent, id: string): Promise<SourceRemoved> {
  mustBeAllowed(agent, 'draft');
  if (!(await ports.sources.removeWaiting(ownerOf(agent), id))) throw unknownSource();
  return { removed: true };
}

/** Of a draft that was made. */
export async function sourcesOfDocument(
  ports: Ports,
  agent: Agent,
  id: string,
): Promise<readonly AttachedSource[]> {
  mustBeAllowed(agent, 'read');
  await findDocument(ports.store, agent, id);
  return (await ports.sources.ofDraft(draftOf(agent, id))).map(sourceView);
}

/** What its passages already cite stays: their reviewers must be able to see it. */
export async function removeSourceOfDocument(
  ports: Ports,
  agent: Agent,
  id: string,
  source: string,
): Promise<SourceRemoved> {
  mustBeAllowed(agent, 'draft');
  mustBeDraft(await findDocument(ports.store, agent, id));
  if (!(await ports.sources.removeOfDraft(draftOf(agent, id), source))) throw unknownSource();
  return { removed: true };
}

/** What they would bring to a draft of this template; nothing is kept. */
export async function broughtBySources(
  ports: Ports,
  agent: Agent,
  { template: id, sources }: BroughtRequest,
): Promise<SourcesBrought> {
  mustBeAllowed(agent, 'draft');
  const template = findTemplate(ports.catalogue, id);
  const taken = await takeFrom(ports, agent, sources);
  if (taken === undefined) return { facts: {}, leftOut: [], sensitive: [] };
  const { digest } = taken.attached;
  const named = (excerpt: string): string => {
    const found = digest.masked.get(excerpt);
    return found === undefined ? excerpt : `${found.source}, ${found.place}`;
  };
  return {
    facts: attachedFacts(template, taken.attached),
    leftOut: digest.leftOut.map(({ excerpt, words }) => ({ place: named(excerpt), words })),
    sensitive: digest.sensitive.map(({ excerpt, words, reason }) => ({
      place: named(excerpt),
      words,
      reason,
    })),
  };
}

export interface Taken {
  readonly attached: Attached;
  /** As they will be kept: masked. */
  readonly kept: readonly KeptSource[];
}

/** What a request names, in its order. @throws RefusalError `unknown-source` */
export async function takeFrom(
  { sources, now }: Pick<ServicePorts, 'sources' | 'now'>,
  agent: Agent,
  ids: readonly string[] = [],
): Promise<Taken | undefined> {
  if (ids.length === 0) return undefined;
  const waiting = new Map((await sources.waiting(ownerOf(agent))).map((one) => [one.id, one.text]));
  const texts = ids.map((id, at) => {
    const text = waiting.get(id);
    if (text === undefined) throw unknownSource();
    return numbered(text, at + 1);
  });
  const attached = sources.bring(texts, now().slice(0, 10));
  const masked = maskedTexts(texts, attached);
  return {
    attached,
    kept: ids.flatMap((id, at) => (masked[at] === undefined ? [] : { id, text: masked[at] })),
  };
}

export const ownerOf = ({ id, organisation }: Agent): SourceOwner => ({
  organisation: organisation.siret,
  agent: id,
});

const draftOf = ({ organisation }: Agent, documentId: string) => ({
  organisation: organisation.siret,
  documentId,
});

const lengthOf = ({ excerpts }: SourceText): number =>
  excerpts.reduce((sum, { text }) => sum + text.length, 0);

const sourceView = ({ id, text, read }: FoundSource): AttachedSource => ({
  id,
  name: text.name,
  excerpts: text.excerpts.length,
  characters: lengthOf(text),
  read,
  digest: sha256Hex(JSON.stringify(text.excerpts)),
});

const unknownSource = (): RefusalError =>
  new RefusalError(
    'unknown-source',
    'Ce document joint n’est plus sur le serveur\u00A0: joignez-le de nouveau.',
  );
