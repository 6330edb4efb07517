/** FO-13, the department in the head is that of the profile. */
import { DEPARTMENTS, departmentOf } from '../../../../act/departments';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import type { Commune } from '../../../commune';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { overlap } from '../../shared/spans';
import { LETTERS } from './towns';

const DEPARTMENT = /departement\s+((?:de\s+la\s+|de\s+l'|des\s+|du\s+|de\s+|d')?[a-z][a-z' -]{1,40})/g;

export const departmentOutcomes = (
  analysis: Analysis,
  { departmentCode, departmentName }: Commune,
): Outcome[] => {
  if (LETTERS.has(analysis.kind ?? '')) return [];
  const head = analysis.act.paragraphs.filter(
    ({ role, section }) => section === 'preface' && role === 'header-line',
  );
  return analysis.search(DEPARTMENT).flatMap((found): Outcome[] => {
    if (!head.some((one) => overlap(one, found))) return [];
    const name = bare(found.match[1] ?? '');
    const known = ALL.find((one) => name === one || name.startsWith(`${one} `));
    const right = bare(fold(departmentOf(departmentCode) ?? departmentName).lower);
    if (known === undefined || known === right) return [];
    const at = found.start + (found.text.length - (found.match[1] ?? '').length);
    return [
      finding(
        'department',
        { start: at, end: found.end },
        { values: { name: analysis.text.slice(at, found.end).trim(), right: departmentName } },
      ),
    ];
  });
};

/** "du Jura" → "jura" */
const bare = (words: string): string =>
  words
    .replace(/^(?:de\s+la\s+|de\s+l'|des\s+|du\s+|de\s+|d')/u, '')
    .replace(/[\s'-]+/gu, ' ')
    .trim();

const ALL: readonly string[] = Object.keys(DEPARTMENTS)
  .flatMap((code) => departmentOf(code) ?? [])
  .map((name) => bare(fold(name).lower));
