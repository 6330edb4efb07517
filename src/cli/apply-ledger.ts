/**
 * Writes a ledger in a .docx, and each passage's state on its marks. It changes no word.
 */
import { setMarkState } from '../document/marks';
import { ledgerFromXml, writeLedger } from '../document/ledger';
import { openPackage } from '../document/package';
import { markLabel } from '../document/render/labels';
import { awaitsReview } from '../review/record-ledger';

/** @returns the bytes of the document that says what the ledger says. */
export function applyLedger(bytes: Uint8Array, ledgerXml: string): Uint8Array {
  const pkg = openPackage(bytes);
  const ledger = ledgerFromXml(ledgerXml);
  for (const passage of ledger.passages) {
    const awaited = awaitsReview(ledger, passage);
    setMarkState(pkg, passage.id, awaited ? 'pending' : passage.state, markLabel(passage, awaited));
  }
  writeLedger(pkg, ledger);
  return pkg.save();
}
