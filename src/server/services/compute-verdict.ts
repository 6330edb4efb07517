/**
 * May this file be finalised? The gate's answer on the bytes received, against the record. It changes no decision; reviews that
 * the file no longer honours are told, when who sent it may review.
 */
import type { VerdictView } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { judge } from './checks/judge';
import type { CheckPorts } from './checks/run';
import { findDocument } from './find-document';
import type { ServicePorts } from './ports';
import { readFile } from './read-file';
import { verdictView } from './views';
import { tellVoided } from './voided';

export async function computeVerdict(
  ports: Pick<ServicePorts, 'store' | 'now'> & CheckPorts,
  agent: Agent,
  id: string,
  file: Uint8Array,
): Promise<VerdictView> {
  mustBeAllowed(agent, 'read');
  const document = await findDocument(ports.store, agent, id);
  const opened = readFile(file);
  const { verdict: answer } = judge(ports, document, opened);
  await tellVoided(ports, agent, id, { scan: opened.scan, verdict: answer });
  return verdictView(answer, document);
}
