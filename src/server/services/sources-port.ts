/**
 * What the services may ask about attached documents: reading them, keeping their text, and what they bring to a draft. No HTTP, no SQL.
 */
import type { SourceFile } from '../../sources/readers/reader';
import type { SourceText } from '../../sources/source-text';
import type { FoundSource, KeptSource, MayJoin, SourceDraft, SourceOwner } from '../sources/source-vault';
import type { AlongWith } from '../store/port';
import type { Attached } from './attached';
import { RefusalError } from './refusal';

export type { FoundSource, KeptSource, SourceDraft, SourceOwner } from '../sources/source-vault';

/** Where nothing can be attached: a command takes its documents by itself. */
export const noSources: SourceDesk = {
  read: () => Promise.reject(notHere()),
  keep: () => Promise.reject(notHere()),
  waiting: () => Promise.resolve([]),
  removeWaiting: () => Promise.resolve(false),
  bring: () => {
    throw notHere();
  },
  taking: () => () => Promise.resolve(),
  ofDraft: () => Promise.resolve([]),
  removeOfDraft: () => Promise.resolve(false),
};

const notHere = (): RefusalError => new RefusalError('unavailable', 'Aucun document ne peut être joint ici.');

export interface SourceDesk {
  /** Its text. @throws SourceError */
  read(file: SourceFile): Promise<SourceText>;
  /** @param mayJoin given what waits already, while nothing else can join it; throws to refuse. */
  keep(owner: SourceOwner, kept: KeptSource, mayJoin: MayJoin): Promise<void>;
  waiting(owner: SourceOwner): Promise<readonly FoundSource[]>;
  removeWaiting(owner: SourceOwner, id: string): Promise<boolean>;
  /** What they bring: facts, masked excerpts. @param today `2026-11-26` */
  bring(texts: readonly SourceText[], today: string): Attached;
  /** To be run with the write of the draft's document: both stand, or neither. @throws SourceGoneError when it is run */
  taking(draft: SourceDraft, owner: SourceOwner, taken: readonly KeptSource[]): AlongWith;
  ofDraft(draft: SourceDraft): Promise<readonly FoundSource[]>;
  removeOfDraft(draft: SourceDraft, id: string): Promise<boolean>;
}
