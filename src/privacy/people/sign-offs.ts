/**
 * One letter for a signature: alone on the line that ends a message ("A."), or after what closes it ("À demain, N."). It must not take a
 * heading, a list's letter, a grade.
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { matchesOf } from '../text/matches';

const ALONE = /^[ \t>]*(?<letter>[A-ZÀ-ÞŒ])(?<stop>\.?)[ \t]*$/u;
/** "Je te mets le mail. Y": after the last sentence of a message. */
const ENDS_TEXT = /(?<=[a-zß-ÿœ]{3}[^\n]{8,}[.!?…]) (?<letter>[A-ZÀ-ÞŒ])\.?[ \t]*$/u;
const CLOSING =
  "(?:bises|bisous|biz|merci(?: (?:beaucoup|d'avance|à toi|à vous|encore))?|cordialement|cdt|cdlt|bien à (?:toi|vous)|amiti[ée]s|amicalement|[àa] (?:demain|bient[ôo]t|plus(?: tard)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|toute|tout de suite)|a\\+|bonne (?:journ[ée]e|soir[ée]e|nuit|semaine|r[ée]ception|fin de journ[ée]e)|bon (?:week-?end|we|courage|appétit)|belle journ[ée]e)";
const CLOSES = new RegExp(`(?<![a-zA-ZÀ-ÿŒœ])${CLOSING}[ ,.!]*$`, 'iu');
const AFTER_CLOSING = new RegExp(
  `(?<![a-zA-ZÀ-ÿŒœ])${CLOSING}[ ,.!–-]{1,3}(?<letter>[A-ZÀ-ÞŒ])\\.?[ \\t]*$`,
  'gmiu',
);
/** A sentence, and no line of a list or of a table. */
const PROSE = /^(?![ \t]*(?:[•*–-]|\d+[.)]|[A-Z][.)]) )(?=.*[a-zß-ÿœ])(?=(?:\S+ ){2}).*[.!?…)]$/u;
const ENDS = /^[ \t]*(?:$|>|-{2,}|_{2,}|(?:De|Le|Objet|R[ée]ponse|Envoyé) ?[:\d])/u;

export const findSignOffs: PeopleDetector = (scene) => {
  const { text, lines } = scene.view;
  const isLast = (i: number): boolean => {
    const next = lines[i + 1];
    return next === undefined || ENDS.test(text.slice(next.start, next.end));
  };
  const letters = [
    ...lines.flatMap(({ start, end }, i) => {
      const line = text.slice(start, end);
      const last = ENDS_TEXT.exec(line);
      if (last !== null && isLast(i))
        return [start + last.index + last[0].indexOf(last.groups?.['letter'] ?? '')];
      const match = ALONE.exec(line);
      const previous = lines[i - 1];
      if (match === null || previous === undefined) return [];
      const above = text.slice(previous.start, previous.end).trimEnd();
      if (!isLast(i)) return [];
      const signs = CLOSES.test(above) || (match.groups?.['stop'] === '.' && PROSE.test(above));
      return signs ? [start + match[0].indexOf(match.groups?.['letter'] ?? '')] : [];
    }),
    ...matchesOf(text, AFTER_CLOSING)
      .map((match) => match.index + match[0].lastIndexOf(match.groups?.['letter'] ?? ''))
      .filter((at) => /[A-ZÀ-ÞŒ]/u.test(text[at] ?? '')),
  ];
  return letters.flatMap((at): Candidate[] => {
    const token = scene.view.tokenAt(at);
    return token?.start === at
      ? [candidate(token.index, token.index + 1, 'signature en initiales', 0.6)]
      : [];
  });
};
