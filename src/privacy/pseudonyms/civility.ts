/**
 * Civilities: what they say of gender, where they stand before a name, and where a name certainly follows one. They are never
 * masked: the model needs them to agree its sentences.
 */
import type { Gender } from '../span';

const SPACE = '[ \\t\\u00A0\\u2007\\u2009\\u202F]';
const COUPLE = `M(?:\\.|onsieur)?${SPACE}?(?:et|&|ou|/)${SPACE}?M(?:adame|me)|M(?:adame|me)${SPACE}?(?:et|&|ou|/)${SPACE}?M(?:\\.|onsieur)?`;
const MALE = 'M\\.|Mr\\.?|MM\\.?|Monsieur|Messieurs';
const FEMALE = 'Mmes?\\.?|Madame|Mesdames|Mlles?\\.?|Mademoiselle|Mesdemoiselles';
const NEUTRAL = 'Me|Maître|Dr\\.?|Docteure?|Pr\\.?|Professeure?';
/** Titles that people also type in lower case; "m." with its dot only, for m is a metre. */
const ANY = `${COUPLE}|${FEMALE}|${MALE}|${NEUTRAL}`;
const NOT_IN_WORD = "(?<![\\p{L}\\p{M}\\p{N}.’'-])";

const BEFORE = new RegExp(
  `${NOT_IN_WORD}(?:(${COUPLE})|(${FEMALE})|(${MALE}|M)|(${NEUTRAL}))${SPACE}{1,3}$`,
  'iu',
);
const AT_START = new RegExp(`^(?:${ANY}|M)${SPACE}+`, 'iu');

export interface Civility {
  readonly gender: Gender;
  readonly couple: boolean;
  /** How many characters of the text before it takes, spaces included. */
  readonly length: number;
}

/** The civility that stands just before a name. @param before the text up to the name */
export function civilityBefore(before: string): Civility | undefined {
  const match = BEFORE.exec(before.slice(-40));
  if (match === null) return undefined;
  const [whole, couple, female, male] = match;
  const gender =
    couple !== undefined ? 'unknown' : female !== undefined ? 'f' : male !== undefined ? 'm' : 'unknown';
  return { gender, couple: couple !== undefined, length: whole.length };
}

/** How many characters of a mention are its civility: it belongs outside the mask. 0 when nothing else would be left. */
export function leadingCivility(mention: string): number {
  const length = AT_START.exec(mention)?.[0].length ?? 0;
  return length === mention.length ? 0 : length;
}

/** Functions that people call by "Monsieur le …": public roles, not names. Compared in lower case, before any hyphen. */
const ROLES = new Set(
  `maire adjoint adjointe préfet préfète sous président présidente vice directeur directrice ministre secrétaire député
  députée sénateur sénatrice conseiller conseillère procureur procureure juge greffier greffière commissaire commandant
  commandante capitaine lieutenant colonel colonelle général générale brigadier brigadière chef cheffe responsable délégué
  déléguée médiateur médiatrice défenseur défenseure recteur rectrice inspecteur inspectrice trésorier trésorière comptable
  payeur payeuse receveur receveuse percepteur percepteure administrateur administratrice ambassadeur ambassadrice bâtonnier
  bâtonnière notaire docteur docteure professeur professeure proviseur proviseure principal principale rapporteur rapporteure
  gérant gérante syndic conciliateur conciliatrice commissaire-enquêteur ingénieur ingénieure architecte doyen doyenne curé
  pasteur imam rabbin premier première dgs dga drh dsi dpo`
    .trim()
    .split(/\s+/u),
);
/** Words that follow a civility and are no name. */
const NO_NAME = new Set(
  `le la les l et ou de du des d à au aux en qui que qu dont a est sont était madame monsieur mme mr mlle mesdames messieurs
  mesdemoiselles mademoiselle x y z n nn untel unetelle tous toutes vous nous je il elle ils elles on ne se ce cette un une
  pour par avec sans sur dans bonjour merci`
    .trim()
    .split(/\s+/u),
);

const ARTICLES = new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd']);

const NAME_WORD =
  "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,5}|\\p{Lu}[\\p{L}\\p{M}]{0,39}(?:[-’'.]\\p{L}[\\p{L}\\p{M}]{0,39}){0,5})";
const PARTICLE = "(?:de|du|des|d[’']|la|le|van|von|den|der|da|do|dos|di|el|al|ben|bin|ould|aït|ait)";
const NAME = `(?:${PARTICLE}${SPACE}?){0,3}${NAME_WORD}(?:${SPACE}(?:${PARTICLE}${SPACE}?){0,3}${NAME_WORD}){0,7}`;
const SHOUTED = 'MONSIEUR|MADAME|MADEMOISELLE|MESSIEURS|MESDAMES|MAÎTRE|DOCTEUR';
const AFTER = new RegExp(`${NOT_IN_WORD}(${ANY}|${SHOUTED}|M)${SPACE}{1,3}(${NAME})`, 'gu');
/** "mme poulet", "m. dupont": the abbreviation (100 m. is a length), and a word that is none of the little ones. */
const LOWER = new RegExp(
  `(?<!\\d${SPACE}?)${NOT_IN_WORD}(mmes?|mlles?|mr|m\\.)${SPACE}{1,3}(\\p{L}[\\p{L}\\p{M}’'-]+)`,
  'giu',
);
/** The others of "MM. Roy, Girod et Faivre". */
const NEXT = new RegExp(`(?:,${SPACE}|${SPACE}(?:et|&)${SPACE})(${NAME})`, 'uy');

export interface NameAfterCivility {
  readonly start: number;
  readonly end: number;
}

/** Names that a civility gives away: the stretch after it. Never a role ("Mme la Préfète") nor a token. */
export function namesAfterCivility(text: string): readonly NameAfterCivility[] {
  const found: NameAfterCivility[] = [];
  for (const match of text.matchAll(AFTER)) {
    const [whole, title = '', name = ''] = match;
    if (!isName(name)) continue;
    let end = match.index + whole.length;
    found.push({ start: end - name.length, end });
    if (!/^(?:MM|Messieurs|Mmes|Mesdames|Mlles|MESS|MESD)/u.test(title)) continue;
    for (;;) {
      NEXT.lastIndex = end;
      const next = NEXT.exec(text);
      if (next === null || !isName(next[1] ?? '')) break;
      end = NEXT.lastIndex;
      found.push({ start: end - (next[1] ?? '').length, end });
    }
  }
  for (const match of text.matchAll(LOWER)) {
    const [whole, , word = ''] = match;
    const end = match.index + whole.length;
    const start = end - word.length;
    if (isName(word) && !found.some((one) => one.start <= start && start < one.end))
      found.push({ start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a word is a public function ("Maire"): a surname of that form is only believed with a first name. */
export const isRole = (word: string): boolean => ROLES.has(word.toLowerCase());

/** Neither a role, nor one of the little words; "Le Goff" is one, "le Maire" and "Le Préfet" are not. */
function isName(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])([ld])[’']/gu, '$1 ')
    .split(/[\s\u00A0\u202F]+/u);
  const at = words.findIndex((word) => !ARTICLES.has(word));
  const [stem = ''] = (words[at] ?? '').split('-');
  return at >= 0 && !ROLES.has(stem) && !NO_NAME.has(stem);
}
