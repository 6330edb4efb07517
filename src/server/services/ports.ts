/**
 * What the services are given: storage, the catalogue, the drafter, the clock and randomness. Nothing of HTTP.
 */
import type { Lexicon } from '../../privacy/lexicon/lexicon';
import type { Log } from '../http/log';
import type { Catalogue } from '../catalogue';
import type { Store } from '../store/port';
import type { DocumentDrafting } from './drafting-port';
import type { SourceDesk } from './sources-port';

export interface ServicePorts {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly drafting: DocumentDrafting;
  /** Of the detection of personal data; read from the disk when first asked for. @throws LexiconError */
  readonly lexicon: () => Lexicon;
  readonly sources: SourceDesk;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** A fresh id: 22 characters of base64url, 128 random bits. */
  readonly newId: () => string;
  /** Of faults of ours; no word of a document. */
  readonly log: Log;
}
