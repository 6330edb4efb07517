/** CM-05: how many an act says to be left after somebody went. It reads; whether they are enough is for the rule. */
import type { Movement, Span } from '../../../../act/parse/model';
import { NUMBER_WORDS, parseNumberWords } from '../../../../act/reading/number-words';
import type { Analysis } from '../../../analysis';
import { matches } from '../../shared/words';

const N = `(\\d{1,3}|${NUMBER_WORDS})(?![a-z\\d])`;
const MEMBERS =
  '(?:conseiller\\w*|delegue\\w*|membres?|elue?s?)(?:\\s+(?:municipaux|communautaires|syndicaux|du\\s+conseil))?';
const HERE =
  '(?:presente?s?|en\\s+seance|en\\s+salle|dans\\s+la\\s+salle|autour\\s+de\\s+la\\s+table|sieg[a-z]+)';
const STAYS = '(?:demeur|rest|sont\\s+(?:encore|alors|desormais)|seulement)\\w*';
const FALLS =
  '(?:ramen|redui|port|pass|tomb|descend|s.etabli|s.elev|est\\s+(?:alors\\s+|desormais\\s+|donc\\s+)?de)\\w*';
const LEFT_IN = new RegExp(
  [
    // "Sept conseillers demeurent en salle"
    `(?<![a-z\\d])${N}\\s+${MEMBERS}\\s+(?:${HERE}\\s+)?${STAYS}`,
    `(?:ne\\s+sont|n'est|n'etant|n'etaient)\\s+plus\\s+que\\s+(?:de\\s+)?${N}`,
    // "Restent présents 7 conseillers", "il ne reste que sept membres", "Demeurent en séance : 7"
    `(?:(?:(?<![a-z])(?:il\\s+)?(?:ne\\s+|n'en\\s+|en\\s+)?(?:rest|demeur)(?:e|ent|ant|aient))|laiss(?:e|ent|ant))\\s+(?:donc\\s+|alors\\s+|ainsi\\s+)?(?:plus\\s+)?(?:que\\s+)?(?:${HERE}\\s*:?\\s*)?(?:que\\s+)?${N}\\s+(?:${MEMBERS}|presente?s?|votants\\s+presents)`,
    `(?:rest|demeur)ent\\s+${HERE}\\s*:\\s*${N}`,
    // "Le nombre de présents est ramené à sept", "ramenant le nombre des présents à 7"
    `presents\\s+(?:(?:est|etant|se\\s+trouve)\\s+)?(?:alors\\s+|ainsi\\s+|donc\\s+)?${FALLS}\\s+(?:donc\\s+|alors\\s+|ainsi\\s+)?(?:a\\s+)?${N}`,
    `(?:ramen|redui|port)(?:ant|e|ent)\\s+(?:ainsi\\s+|donc\\s+)?(?:a\\s+${N}\\s+l[ea]s?\\s+(?:nombre|effectif)s?\\s+d[ue]s?\\s+(?:conseillers\\s+|membres\\s+|elus\\s+)?presents|(?:l[ea]\\s+nombre|l'effectif)\\s+d[ue]s?\\s+(?:conseillers\\s+|membres\\s+|elus\\s+)?presents\\s+a\\s+${N})`,
    // "Présents après ce départ : 7", "Votants sur ce point : 9 (7 présents et 2 pouvoirs)"
    `presents\\s+(?:apres|a\\s+l'issue\\s+de|suite\\s+a|a\\s+compter\\s+de)\\s+[^.:;\\n]{1,40}:\\s*${N}`,
    `votants\\s+(?:sur|pour|a)\\s+(?:ce|cette|la\\s+presente)\\s+[^.:;\\n]{1,30}:\\s*\\d{1,3}\\s*\\(\\s*(?:soit\\s+)?${N}\\s+presents`,
  ].join('|'),
  'g',
);

/** "13 conseillers présents, 5 représentés", "présents : 13, pouvoirs : 5": counted anew, those represented beside. */
const BESIDE = '(?:represente|pouvoir|procuration|absent|excus|votant)';
const ANEW = new RegExp(
  [
    `(?<![a-z\\d])${N}\\s+(?:${MEMBERS}\\s+)?presente?s?(?=\\s*(?:,|;|/|[-–—]|et)\\s*(?:\\d{1,3}|${NUMBER_WORDS})\\s+(?:${MEMBERS}\\s+)?${BESIDE})`,
    `(?<![a-z])presente?s?\\s*:?\\s*${N}(?=\\s*(?:,|;|/|[-–—]|et)\\s*(?:${MEMBERS}\\s+)?${BESIDE})`,
  ].join('|'),
  'g',
);

/** How many are said to be left after somebody went: no more than those who were there. */
export const leftIn = (
  analysis: Analysis,
  { start }: Movement,
  present: number,
): { readonly count: number; readonly at: Span } | undefined => {
  const counted = (pattern: RegExp) =>
    matches(analysis, pattern, { start, end: start + 700 }).map(({ match, start: from, end }) => {
      const groups: readonly (string | undefined)[] = match.slice(1);
      const words = groups.find((one) => one !== undefined) ?? '';
      return { count: parseNumberWords(words) ?? Number(words), at: { start: from, end } };
    });
  return (
    counted(LEFT_IN).find(({ count }) => count <= present) ??
    // As many as at the opening: nothing was counted anew.
    counted(ANEW).find(({ count }) => count < present)
  );
};
