/**
 * The seal of a finalised document, made from the journal whenever it is asked for: nothing of it is stored, so that nothing of
 * it can be lost between the entry and the file.
 */
import { putSeal, removeSeal } from '../../document/seal-part';
import type { DocxPackage } from '../../document/package';
import type { PastEvent } from '../../journal/events/kinds';
import type { SealedAnswerView, SealView } from '../api/messages';
import { JournalBlockedError } from '../journal/errors';
import type { Journal } from '../journal/port';
import { titleOf } from './checks/titles';

type Reader = Pick<Journal, 'documentEntries'>;

/** Where the journal tells of the document's finalisation; undefined when it does not. @throws DamagedJournalError */
export async function findSeal(
  journal: Reader,
  organisation: string,
  documentId: string,
): Promise<SealView | undefined> {
  const entries = await journal.documentEntries(organisation, documentId);
  const entry = entries.findLast(({ event }) => event.kind === 'finalised');
  if (entry?.event.kind !== 'finalised') return undefined;
  const { log, index, demonstration, event } = entry;
  const answers = answersIn(event);
  return { log, index, demonstration, ...(answers.length === 0 ? {} : { answers }) };
}

/** What agents answered for points of the checks, less what was erased of it. */
function answersIn({ agents, checks = [] }: PastEvent & { readonly kind: 'finalised' }): SealedAnswerView[] {
  return checks
    .map(({ check, time, by, reason }) => {
      const agent = agents[by]?.agent;
      return {
        ...{ check, title: titleOf(check), time },
        ...(agent === undefined ? {} : { agent: { id: agent.id, name: agent.name } }),
        ...(reason === undefined ? {} : { reason }),
      };
    })
    .sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)));
}

/** The same for who shows a document: a journal that cannot be read must not hide the document. */
export async function findSealToShow(
  journal: Reader,
  organisation: string,
  documentId: string,
): Promise<SealView | undefined> {
  try {
    return await findSeal(journal, organisation, documentId);
  } catch (error) {
    if (error instanceof JournalBlockedError) return undefined;
    throw error;
  }
}

/** The seal's text. @param patience milliseconds for the witnesses. @throws JournalBlockedError */
export function sealText(
  journal: Pick<Journal, 'seal'>,
  organisation: string,
  { index, log }: SealView,
  patience = 0,
): Promise<string> {
  return journal.seal(organisation, index, { log, patience });
}

/** The one seal that the file may carry is ours: any that came with it goes. */
export function withSeal(pkg: DocxPackage, text: string | undefined): Uint8Array {
  if (text === undefined) removeSeal(pkg);
  else putSeal(pkg, text);
  return pkg.save();
}
