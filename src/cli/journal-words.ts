/**
 * What the journal's state and its verification say on a terminal, in French.
 */
import type { AuditReport } from '../server/journal/audit';
import type { JournalStanding } from '../server/journal/port';

export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count > 1 ? many : one}`;

export function standingInWords({ blocked, logs, published, keys, witnesses }: JournalStanding): string {
  const lines = [
    ...logs.map(
      ({ log, entries }, at) =>
        `${log}\u00A0: ${counted(entries, 'écriture', 'écritures')}${at < logs.length - 1 ? ' (clos)' : ''}`,
    ),
    `Dernière tête publiée\u00A0: ${counted(published, 'écriture', 'écritures')}.`,
    `Clés\u00A0: ${keys}.`,
    ...witnesses.map(
      ({ witness, cosigned }) =>
        `Témoin ${witness}\u00A0: a vu ${counted(cosigned, 'écriture', 'écritures')}.`,
    ),
    blocked ?? 'Rien ne bloque le journal.',
  ];
  return `${lines.join('\n')}\n`;
}

export function auditInWords({ outcome, reason, log, at, logs }: AuditReport): string {
  const verified = logs.map(
    ({ origin, entries, closed }) =>
      `${origin}\u00A0: ${counted(entries, 'écriture vérifiée', 'écritures vérifiées')}${closed === 0 ? '' : `, dont ${counted(closed, 'effacée en partie', 'effacées en partie')}`}.`,
  );
  const where = at === undefined ? '' : `, à la place ${at}`;
  const verdict =
    outcome === 'intact'
      ? 'Le journal est intact.'
      : `Le journal a été altéré (${reason ?? '?'}) dans «\u00A0${log ?? '?'}\u00A0»${where}\u00A0: docs/journal.md, «\u00A0Quand le journal se bloque\u00A0».`;
  return `${[...verified, verdict].join('\n')}\n`;
}
