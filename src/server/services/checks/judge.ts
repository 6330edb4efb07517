/**
 * The gate over a file and its checks together. The one way by which a service asks whether a document may be finalised.
 */
import { verdict } from '../../../review/gate';
import type { Verdict } from '../../../review/verdict';
import type { StoredDocument } from '../../store/port';
import type { OpenedFile } from '../read-file';
import { blockingOf, checkFile, type Checked, type CheckPorts } from './run';

export interface Judged {
  readonly verdict: Verdict;
  readonly checked: Checked;
}

export function judge(
  ports: CheckPorts,
  document: Pick<StoredDocument, 'record' | 'display'>,
  opened: OpenedFile,
): Judged {
  const checked = checkFile(ports, document, opened);
  return { checked, verdict: verdict(opened.scan, document.record, blockingOf(checked)) };
}
