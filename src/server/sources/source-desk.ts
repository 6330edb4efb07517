/**
 * Attached documents on a server: read by the readers of the product, kept in the vault, digested with the names that the organisation
 * knows. It decides nothing of who may attach what.
 */
import type { DetectionContext } from '../../privacy/detect';
import { readAttached } from '../../sources/read-source';
import { attachedOf } from '../services/attached';
import type { SourceDesk } from '../services/sources-port';
import { readPdf } from './read-pdf';
import type { SourceVault } from './source-vault';

/** How long a text that no draft took is kept, in milliseconds. */
const UNTAKEN = 24 * 60 * 60 * 1000;

export function createSourceDesk(
  vault: SourceVault,
  detection: DetectionContext,
  now: () => string,
): SourceDesk {
  return {
    read: (file) => readAttached('s1', file, readPdf),
    async keep(owner, kept, mayJoin) {
      await vault.forget(owner.organisation, new Date(Date.parse(now()) - UNTAKEN).toISOString());
      await vault.keep(owner, kept, mayJoin);
    },
    waiting: (owner) => vault.waiting(owner),
    removeWaiting: (owner, id) => vault.removeWaiting(owner, id),
    bring: (texts, today) => attachedOf(texts, detection, today),
    taking: (draft, owner, taken) => vault.taking(draft, owner, taken),
    ofDraft: (draft) => vault.ofDraft(draft),
    removeOfDraft: (draft, id) => vault.removeOfDraft(draft, id),
  };
}
