/**
 * What the pane may know of words and of a ledger without opening a file: the same digest as the server's, whether two texts
 * are the same words, and which document a ledger speaks of. It holds no parser of .docx.
 */
import { rootAttribute } from './same-xml';

export { digestPassage, normaliseParagraph } from '../document/words';

/** The id of the document that a ledger part belongs to; undefined when it is not a ledger of ours. */
export const ledgerDocument = (ledgerXml: string): string | undefined => rootAttribute(ledgerXml, 'document');
