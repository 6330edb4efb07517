/**
 * What checks found, as the pane shows it: by severity, with counts, and a sentence that never says more than was looked at.
 */
import { SEVERITIES } from '../../../law/checks/framework/rule';
import type { Answered } from '../../../review/checks';
import type { CheckFindingView, ChecksView, InBoth } from '../../api/checks';
import { questionsWithAnswers, withAnswers, type Checked } from './run';

/** An answer leaves a point out of the counts, but for a blocking one that no legal reviewer has lifted. */
export const isOpen = ({ severity, answer, lifted }: CheckFindingView): boolean =>
  severity === 'blocking' ? !lifted : answer === undefined;

export function checksView(checked: Checked, record: Answered): ChecksView {
  const { kind, rules, notChecked, unplaced } = checked;
  const all = withAnswers(checked.findings, record);
  // Sorting is stable: within a severity, the order of the text stays.
  const findings = [...all].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const open = findings.filter(isOpen);
  const count = (severity: CheckFindingView['severity']): number =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    kind,
    rules,
    summary: summaryOf(open.length, findings.length - open.length, rules.run),
    counts: {
      blocking: count('blocking'),
      major: count('major'),
      minor: count('minor'),
      info: count('info'),
    },
    findings,
    questions: questionsWithAnswers(checked.questions, record),
    notChecked,
    unplaced,
  };
}

function summaryOf(open: number, answered: number, run: number): InBoth {
  const many = (count: number): boolean => count > 1;
  const among = `parmi ${String(run)}\u00A0contrôle${many(run) ? 's' : ''}`;
  const amongEn = `among ${String(run)} check${run === 1 ? '' : 's'}`;
  if (open + answered === 0)
    return { fr: `Aucun écart détecté ${among}.`, en: `No deviation detected ${amongEn}.` };
  const found = open + answered;
  const fr = `${String(found)}\u00A0écart${many(found) ? 's' : ''} relevé${many(found) ? 's' : ''} ${among}`;
  const en = `${String(found)} deviation${found === 1 ? '' : 's'} found ${amongEn}`;
  if (answered === 0) return { fr: `${fr}.`, en: `${en}.` };
  return {
    fr: `${fr}, dont ${String(answered)} écarté${many(answered) ? 's' : ''} avec motif.`,
    en: `${en}, ${String(answered)} of them set aside with a reason.`,
  };
}
