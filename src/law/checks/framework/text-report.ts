/**
 * A report of checks as text to be read, in French. It says how many checks looked and what none of them could see; it never
 * says that an act is lawful.
 */
import { amongWords } from '../../../act/among-words';
import { formatDate } from '../../../act/dates';
import { INVISIBLE_CHANGES, invisibleChange } from '../../../act/invisible-change';
import type { DocumentKind, Span } from '../../../act/parse/model';
import { SEVERITIES } from './rule';
import { SEVERITY_NAMES } from './report';
import type { BasisView, CheckReport, Finding } from './report';

export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  order: 'Arrêté',
  deliberation: 'Délibération',
  decision: 'Décision du maire',
  summons: 'Convocation',
  minutes: 'Procès-verbal',
  letter: 'Courrier',
  note: 'Note',
};

/** "aucun écart détecté parmi 42 contrôles", "3 écarts relevés parmi 42 contrôles" */
export const summaryOf = ({ findings, rules }: CheckReport): string => {
  const among = `parmi ${several(rules.run, 'contrôle')}`;
  if (findings.length === 0) return `aucun écart détecté ${among}`;
  return `${several(findings.length, 'écart')} ${findings.length > 1 ? 'relevés' : 'relevé'} ${among}`;
};

const several = (count: number, word: string): string =>
  `${String(count)}\u00A0${word}${count > 1 ? 's' : ''}`;

/** @param text the text that was checked: lines are counted in it */
export const reportText = (report: CheckReport, text: string): string => {
  const kind = report.kind === null ? 'Document de nature inconnue' : KIND_NAMES[report.kind];
  const lineOf = lineCounter(text);
  const lines = [`${kind}\u00A0: ${summaryOf(report)}.`];
  for (const severity of SEVERITIES) {
    const found = report.findings.filter((one) => one.severity === severity);
    if (found.length === 0) continue;
    lines.push('', `${SEVERITY_NAMES[severity].fr.toUpperCase()} (${String(found.length)})`);
    for (const one of found) lines.push(...findingLines(one, text, lineOf));
  }
  if (report.questions.length > 0) {
    lines.push('', `À EXAMINER PAR L’AGENT (${String(report.questions.length)})`);
    for (const { id, start, text: words, question, basis } of report.questions)
      lines.push(
        `  ${id}  ligne ${String(lineOf(start))}\u00A0: ${quoted(words)}`,
        `    ${question}`,
        ...basisLine(basis),
      );
  }
  if (report.notChecked.length > 0) {
    lines.push('', `NON VÉRIFIÉ (${String(report.notChecked.length)})`);
    const byInput = new Map<string, string[]>();
    for (const one of report.notChecked)
      if ('fault' in one) lines.push(`  ${one.id}\u00A0: non vérifié, ${one.fault}.`);
      else byInput.set(one.missing, [...(byInput.get(one.missing) ?? []), one.id]);
    for (const [missing, ids] of byInput)
      lines.push(`  ${listed(ids)}\u00A0: non vérifié, il manque ${missing}.`);
  }
  if (report.unplaced.length > 0) {
    lines.push(
      '',
      `PLACE NON RECONNUE (${String(report.unplaced.length)})`,
      '  Les contrôles d’une partie de l’acte (visas, motifs, articles, vote…) ont pu ne pas voir ces lignes\u00A0: relisez-les.',
    );
    for (const { start, end, text: words } of report.unplaced)
      lines.push(`  ${linesOf(lineOf(start), lineOf(end))}\u00A0: ${quoted(words)}`);
  }
  return `${lines.join('\n')}\n`;
};

/** Nobody reads the ids of all that waits for one thing. */
const MANY = 40;
const listed = (ids: readonly string[]): string =>
  ids.length > MANY ? several(ids.length, 'contrôle') : ids.join(', ');

const linesOf = (first: number, last: number): string =>
  first === last ? `ligne ${String(first)}` : `lignes ${String(first)} à ${String(last)}`;

const findingLines = (one: Finding, text: string, lineOf: (offset: number) => number): string[] => [
  `  ${one.id}  ligne ${String(lineOf(one.start))}\u00A0: ${shown(one, text)}`,
  `    ${one.message}`,
  ...basisLine(one.basis),
  ...(one.fix === undefined
    ? []
    : [`    Correction proposée\u00A0: ${shown(one.fix, text, one.fix.text)}${unseen(one.fix, text)}`]),
];

/** Words on one line; a sign between the words beside it, with its spaces as they are. */
const shown = (span: Span, text: string, instead = text.slice(span.start, span.end)): string => {
  const words = amongWords(text, span, instead);
  return words === instead ? quoted(instead) : `«\u00A0${words}\u00A0»`;
};

const unseen = (fix: NonNullable<Finding['fix']>, text: string): string => {
  const change = invisibleChange(text.slice(fix.start, fix.end), fix.text);
  return change === undefined ? '' : ` (${INVISIBLE_CHANGES[change]})`;
};

const basisLine = (basis: readonly BasisView[]): string[] =>
  basis.length === 0
    ? []
    : [
        `    Fondement\u00A0: ${basis
          .map(({ title, verified }) =>
            verified === undefined ? `${title} (à vérifier)` : `${title} (lu au ${formatDate(verified)})`,
          )
          .join('\u202F; ')}`,
      ];

const quoted = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `«\u00A0${line.length > 90 ? `${line.slice(0, 89)}…` : line}\u00A0»`;
};

/** Number of the line, from 1, at an offset. */
export const lineCounter = (text: string): ((offset: number) => number) => {
  const starts = lineStarts(text);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};

export const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};
