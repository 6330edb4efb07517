/**
 * A postcode that somebody says, before its town or after it: "trente-huit, cent, Grenoble", "à Marseille, treize zéro douze". Only where a home is
 * spoken of, on the line or the one before. It must not take numbers that are listed.
 */
import type { DetectorInput, Finding } from '../detector';
import { NUMERAL_WORDS } from '../text/dates';
import { matchesOf } from '../text/matches';
import { phraseKey } from '../text/phrase';

const SAID = `${NUMERAL_WORDS}(?:, ${NUMERAL_WORDS}){0,4}`;
const TOWN = "\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: \\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3}";
/** The town is found first, after a number that is said; then what stands before it. */
const TOWN_AFTER = new RegExp(
  `(?<=(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|z[ée]ro),? (?:à )?)${TOWN}(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'gu',
);
const CODE_BEFORE = new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ῼ-])(?<code>${SAID}),? (?:à )?$`, 'u');
const LONGEST_CODE = 70;
const TOWN_FIRST = new RegExp(
  `(?<=(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:à|,) )(?<town>${TOWN}), (?<code>${SAID})(?=[.,;)\\n]|$)`,
  'gu',
);
/** A department and its two or three last figures: never one number of few words. */
const WORD = /[a-zé]+/gu;
const LEAST_WORDS = 3;
const ENDS_AS_CODE = /cents?|mille|z[ée]ro/u;
const HOME =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:adresse|habit[a-zA-ZÀ-ÖØ-öø-ῼ]*|demeur[a-zA-ZÀ-ÖØ-öø-ῼ]*|domicil[a-zA-ZÀ-ÖØ-öø-ῼ]*|code postal|rue|avenue|chemin|impasse|all[ée]e|route|place|boulevard|quai|r[ée]sidence|lotissement)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
const REACH = 160;

export function findSaidPostcodes({ view, lexicon }: DetectorInput): readonly Finding[] {
  const { text } = view;
  const found = matchesOf(text, TOWN_FIRST).map(({ 0: whole, index: start, groups }) => {
    const { code = '', town = '' } = groups ?? {};
    return { start, end: start + whole.length, code, town };
  });
  for (const { 0: town, index } of matchesOf(text, TOWN_AFTER)) {
    const before = CODE_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_CODE), index));
    const code = before?.groups?.['code'] ?? '';
    if (before !== null)
      found.push({ start: index - before[0].length, end: index + town.length, code, town });
  }
  return found.flatMap(({ start, end, code, town }): Finding[] => {
    if (matchesOf(code, WORD).length < LEAST_WORDS || !ENDS_AS_CODE.test(code)) return [];
    if (!lexicon.has('towns', phraseKey(town))) return [];
    const line = view.lineAt(start);
    const from = Math.max(0, start - REACH, text.lastIndexOf('\n', Math.max(0, line.start - 2)));
    if (!HOME.test(text.slice(from, start))) return [];
    return [
      {
        type: 'ADDRESS',
        start,
        end,
        reason: 'code postal dit en toutes lettres',
        confidence: 0.85,
      },
    ];
  });
}
