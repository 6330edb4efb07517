/** Takes a sample draft to its finalised form, as the server would. */
import { finaliseDocument } from '../../../src/document/finalise';
import { openPackage } from '../../../src/document/package';
import { scanDocument } from '../../../src/document/scan';
import type { Statement } from '../../../src/document/statement';
import type { Ledger } from '../../../src/review/ledger';
import { AGENT, reviewOf } from './sample-acts';

export const approveAll = (ledger: Ledger): Ledger => ({
  ...ledger,
  passages: ledger.passages.map((passage) => ({
    ...passage,
    state: 'approved',
    reviews: [reviewOf(passage.digest)],
  })),
});

export function statementFor(bytes: Uint8Array, ledger: Ledger): Statement {
  return {
    documentId: ledger.documentId,
    template: ledger.template,
    digest: scanDocument(openPackage(bytes)).digest,
    time: '2026-11-04T11:00:00Z',
    agent: AGENT,
    reviews: ledger.passages.map(({ id, digest }) => ({
      passage: id,
      state: 'approved',
      agent: AGENT,
      time: '2026-11-04T10:00:00Z',
      digest,
    })),
    sealed: false,
  };
}

export function finalise(bytes: Uint8Array, ledger: Ledger): Uint8Array {
  const approved = approveAll(ledger);
  return finaliseDocument(bytes, { ledger: approved, statement: statementFor(bytes, approved) });
}
