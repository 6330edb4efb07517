/**
 * Mends French where a model's words meet a value that it did not see: a repeated article, de + le, d’ before a consonant. It
 * looks at the joint alone, and takes nothing from a value but its first article.
 */
import { elide, takesElision } from '../../act/elision';
import { SPACE_CLASS } from '../../act/spaces';

const S = `[${SPACE_CLASS}]`;
const NOT_IN_WORD = `(?<![\\p{L}\\p{M}\\d’'-])`;
const ARTICLE = new RegExp(
  `^(le|la|les|l[’']|du|de la|de l[’']|des|au|aux|à|de|d[’'])(?:${S}+|(?<=[’']))`,
  'u',
);
const LAST_ARTICLE = new RegExp(
  `${NOT_IN_WORD}(le|la|les|du|de la|des|au|aux|à la|à|de)${S}+$|${NOT_IN_WORD}(l|d|de l|à l|qu|jusqu|lorsqu|puisqu)[’']${S}*$`,
  'iu',
);

/** What a pair of an article before and an article after makes; the value loses its own where it says so. */
const MEETINGS: Readonly<Record<string, string>> = {
  'de+le': 'du ',
  'de+les': 'des ',
  'à+le': 'au ',
  'à+les': 'aux ',
  'le+le': 'le ',
  'la+la': 'la ',
  'les+les': 'les ',
  'du+du': 'du ',
  'de+du': 'du ',
  'de la+de la': 'de la ',
  'de+de la': 'de la ',
  'des+des': 'des ',
  'de+des': 'des ',
  'de+de': 'de ',
  'au+au': 'au ',
  'à+au': 'au ',
  'aux+aux': 'aux ',
  'à+aux': 'aux ',
  'à+à': 'à ',
  'du+le': 'du ',
  'des+les': 'des ',
  'au+le': 'au ',
  'aux+les': 'aux ',
  'de la+la': 'de la ',
  'à la+la': 'à la ',
  'l+l’': 'l’',
  'la+l’': 'l’',
  'le+l’': 'l’',
  'l+le': 'le ',
  'l+la': 'la ',
  'de l+l’': 'de l’',
  'à l+l’': 'à l’',
  'd+le': 'du ',
  'd+la': 'de la ',
  'd+les': 'des ',
  'd+l’': 'de l’',
  'd+du': 'du ',
  'd+des': 'des ',
  'd+de la': 'de la ',
  'd+de l’': 'de l’',
};

export interface Joint {
  readonly before: string;
  readonly value: string;
}

/** The words before and the value, as French wants them side by side. */
export const mendJoint = (before: string, value: string): Joint => {
  const last = LAST_ARTICLE.exec(before);
  if (last === null) return { before: elide(before, value), value };
  const head = (last[1] ?? last[2] ?? '').toLowerCase();
  const first = ARTICLE.exec(value);
  const article = (first?.[1] ?? '').replace("'", '’');
  const met = MEETINGS[`${head}+${article}`];
  if (first !== null && met !== undefined)
    return {
      before: before.slice(0, last.index) + sameCase(last[0], met),
      value: value.slice(first[0].length),
    };
  // An elided word before a value that does not call for it: qu’le → que le, d’Besançon → de Besançon.
  const elided = last[2];
  if (elided !== undefined && elided !== 'l' && !/ l$/iu.test(elided) && !takesElision(value))
    return { before: `${before.slice(0, last.index)}${elided}e `, value };
  return { before: elide(before, value), value };
};

const sameCase = (like: string, text: string): string =>
  /^\p{Lu}/u.test(like) ? text.charAt(0).toLocaleUpperCase('fr-FR') + text.slice(1) : text;
