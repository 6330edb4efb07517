/**
 * CM-29: the affairs that a note to the council, or the reports that follow a summons, explain one by one, against the agenda that
 * opens the paper. An affair under another name is asked about when its number is on the agenda.
 */
import { BULLET } from '../../../../act/parse/agenda';
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding, question } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plainOf } from '../../shared/council';
import { headedParts } from '../../shared/sections';
import { FORMAL } from './minutes';
import { MISC } from './misc';
import { alike } from './titles';

const HEAD = /(?:^|\n)[^\n]{0,60}ordre\s+du\s+jour[^\n]{0,60}(?=\n)/;
/** Parts of one affair, pieces and signatures. */
const OWN_PART =
  /^(?:proposition|contexte|objet|motifs|incidence|conclusion|rappel|presentation|calendrier|annexes?|pieces?|consultation|modalites)(?![a-z])/;

interface Item {
  readonly number: string | undefined;
  readonly words: string;
}

const itemOf = (line: string): Item => ({
  number: /\d{1,2}|(?<![a-z])[ivx]{1,5}(?![a-z])/.exec(BULLET.exec(line)?.[0].toLowerCase() ?? '')?.[0],
  words: fold(line.replace(BULLET, '')).lower.trim(),
});

/** What is explained and stands on no item of the agenda. */
export const inNote = (analysis: Analysis): Outcome[] => {
  const { text } = analysis;
  const parts = headedParts(text).slice(1);
  const [first] = parts;
  const lead = first === undefined ? '' : plainOf(analysis, 0, first.start);
  const head = HEAD.exec(lead);
  if (head === null) return [];
  const items = text
    .slice(head.index + head[0].length, first?.start)
    .split('\n')
    .filter((line) => BULLET.test(line))
    .map(itemOf);
  const affairs = parts.map(({ start, end }) => {
    const title = titleOf(text, { start, end });
    return { title, ...itemOf(text.slice(title.start, title.end)) };
  });
  const isListed = ({ words }: Item): boolean => items.some((item) => alike(words, item.words));
  // Parts of a single affair are on no agenda.
  if (items.length < 2 || affairs.filter(isListed).length < 2) return [];
  // Another numbering, which begins anew, is that of the parts of an affair.
  const styles = new Set(affairs.filter(isListed).map(({ title }) => styleOf(text, title)));
  const anew = new Set(
    affairs
      .filter(({ title }) => /^\s*[IA1](?![\p{L}\d])/u.test(text.slice(title.start, title.end)))
      .map(({ title }) => styleOf(text, title)),
  );
  const isPart = (title: Span): boolean =>
    !styles.has(styleOf(text, title)) && anew.has(styleOf(text, title));
  return affairs
    .filter((one) => !isListed(one) && !isPart(one.title))
    .filter(({ words }) => !FORMAL.test(words) && !MISC.test(words) && !OWN_PART.test(words))
    .map(({ title, number }) =>
      number !== undefined && items.some((item) => item.number === number)
        ? question('renamed', title, {
            title: text.slice(title.start, title.end),
          })
        : finding('unannounced', title, {
            values: { title: text.slice(title.start, title.end) },
          }),
    );
};

/** How a heading is numbered: figures, Roman numerals, letters. */
const styleOf = (text: string, { start, end }: Span): 'figure' | 'roman' | 'letter' => {
  const title = text.slice(start, end).trimStart();
  if (/^[IVX]{1,5}(?![\p{L}\d])/u.test(title)) return 'roman';
  return /^[A-H](?![\p{L}\d])/u.test(title) ? 'letter' : 'figure';
};

/** The heading, without who reports the affair. */
const titleOf = (text: string, { start, end }: Span): Span => {
  const from = start + (/^[\s=*#_~>■●►]*/u.exec(text.slice(start, end))?.[0].length ?? 0);
  const line = text.slice(from, end).split('\n')[0] ?? '';
  return {
    start: from,
    end: from + line.replace(/\s*\(?rapporteu[^\n]*$/iu, '').trimEnd().length,
  };
};
