/**
 * What the journal's state and its verification say on a terminal, in French.
 */
import type { JournalReason, JournalReport, VerifiedLog } from '../journal/audit/report';
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
  const where = at === undefined ? '' : `, à la place ${at}`;
  const verdict =
    outcome === 'intact'
      ? 'Le journal est intact.'
      : `Le journal a été altéré (${reason ?? '?'}) dans «\u00A0${log ?? '?'}\u00A0»${where}\u00A0: docs/journal.md, «\u00A0Quand le journal se bloque\u00A0».`;
  return `${[...logs.map(verifiedLog), verdict].join('\n')}\n`;
}

const verifiedLog = ({ origin, entries, closed }: VerifiedLog): string =>
  `${origin}\u00A0: ${counted(entries, 'écriture vérifiée', 'écritures vérifiées')}${closed === 0 ? '' : `, dont ${counted(closed, 'effacée en partie', 'effacées en partie')}`}.`;

/** An exported journal, for who received it. @param known whether heads from elsewhere were held against it. */
export function exportInWords({ outcome, reason, log, at, logs }: JournalReport, known: boolean): string {
  const where = [
    ...(log === undefined ? [] : [`dans «\u00A0${log}\u00A0»`]),
    ...(at === undefined ? [] : [`à la place ${at}`]),
  ];
  const fault = `${FAULTS[reason ?? 'unexpected']}${where.length === 0 ? '' : ` (${where.join(', ')})`}.`;
  const verdict: Readonly<Record<typeof outcome, readonly string[]>> = {
    intact: [
      'Le journal est intact\u00A0: chaque écriture est signée, à sa place, et mène à la dernière tête signée.',
      ...(known ? ['Il prolonge toutes les têtes données.'] : [NO_HEAD]),
    ],
    'unknown-key': [
      fault,
      'Rien n’est confirmé ni écarté\u00A0: demandez à la collectivité ses clés publiques, par une autre voie que celle du journal.',
    ],
    broken: ['Le journal n’est pas valable.', fault],
    unreadable: ['Le journal ne peut pas être vérifié.', fault],
  };
  return [...logs.map(verifiedLog), ...verdict[outcome]].join('\n');
}

const NO_HEAD =
  'Aucune tête connue d’ailleurs n’a été donnée (--known)\u00A0: rien ne montre que sa fin n’a pas été coupée, ni qu’il n’a pas été refait par qui tient ses clés.';

const FAULTS: Readonly<Record<JournalReason, string>> = {
  'not-a-journal': 'Ce ne sont pas les lignes d’un journal exporté par Paraphe',
  unexpected: 'Le fichier n’a pas pu être lu jusqu’au bout',
  'entry-order': 'Une écriture ne suit pas la précédente\u00A0: il en manque, ou elle a été déplacée',
  'not-an-entry': 'Une ligne ne contient pas une écriture',
  'not-a-statement': 'Une écriture ne contient pas une déclaration',
  'unknown-statement': 'Une écriture est d’une sorte que cette version ne connaît pas',
  'unknown-key': 'Une écriture est signée par une clé qui n’est pas parmi celles données',
  'entry-key-not-valid': 'Une écriture est signée par une clé qui n’était pas en service à cette place',
  'statement-signature': 'La signature d’une écriture est fausse',
  'first-entry': 'La première écriture n’ouvre pas un journal',
  opening: 'Ce qui est montré d’une écriture n’est pas ce qu’elle engage',
  'not-a-checkpoint': 'Une tête n’est pas lisible',
  'other-log': 'Une tête est celle d’un autre journal',
  'unknown-signer': 'Une tête est signée par une clé qui n’est pas parmi celles données',
  'checkpoint-signature': 'La signature d’une tête est fausse',
  'key-not-valid': 'Une tête est signée par une clé qui n’était pas en service à cette place',
  'key-compromised': 'Une tête est signée par une clé compromise, et aucun témoin ne l’avait vue avant',
  'too-few-witnesses': 'Une tête a été vue par moins de témoins que la collectivité n’en demande',
  'checkpoint-order': 'Une tête ne suit pas les écritures qu’elle compte',
  'wrong-root': 'Les écritures ne mènent pas à la tête signée\u00A0: elles ont été changées',
  'no-checkpoint': 'Les dernières écritures ne sont couvertes par aucune tête signée',
  'known-checkpoint': 'Le journal n’est pas celui dont vous avez donné une tête\u00A0: il a été refait',
  'shorter-than-known':
    'Le journal compte moins d’écritures que la tête que vous avez donnée\u00A0: il a été coupé',
};
