/**
 * The opening of an urn, as an act tells it line by line or in a sentence: papers found, blank, void, votes cast. Each round is one.
 * It reads; what the numbers must make is for the checks.
 */
import type { Span } from '../../../act/parse/model';
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';
import type { Analysis } from '../../analysis';

export interface Urn extends Span {
  readonly found: number;
  /** Blank and void together. */
  readonly spoilt: number;
  readonly cast: number;
  /** Majorité absolue, when told. */
  readonly majority?: number;
}

const NUMBER = `(\\d{1,3}(?!\\d|[.,]\\d)|aucune?|neant|zero|${NUMBER_WORDS})(?![a-z-])`;
const SIGN =
  ' *(?:\\([^()\\n]{0,60}\\)\\s*)?(?:[:=]|\\.{2,}\\s*:?|…+ *:?|-|\\||(?:est|etait)\\s+de|s.eleve\\s+a)? *';
const FOUND =
  "(?:nombre\\s+(?:total\\s+)?de\\s+)?(?:bulletins?|enveloppes?|suffrages)\\s*(?:\\([^()\\n]{0,40}\\)\\s*)?(?:trouves?|trouvees?|deposes?|deposees?|depouilles?|recueillis|contenus?)?\\s*(?:dans\\s+l'urne)?";
/** "Bulletins trouvés dans l’urne : 19", "19 bulletins ont été trouvés dans l’urne" */
const OPENED = new RegExp(
  `(?<![a-z])${FOUND}${SIGN}${NUMBER}|${NUMBER}\\s+(?:bulletins|enveloppes)\\s+(?:(?:ont\\s+ete|sont|etaient)\\s+)?(?:trouves?|trouvees?|deposes?|deposees?|depouilles?|dans\\s+l'urne)`,
  'g',
);
/** The number after the label, as most openings write it, else the one before it: "Nuls : 0" is not "1 nul" of the column before. */
const labelled = (label: string): readonly RegExp[] => [
  new RegExp(`(?<![a-z])(?:${label})${SIGN}${NUMBER}`),
  new RegExp(`${NUMBER} {1,2}(?:${label})`),
];
const PAPERS = '(?:nombre\\s+de\\s+)?(?:bulletins?|votes?|suffrages?)\\s+(?:declares?\\s+)?';
const BOTH = labelled(
  `(?:${PAPERS})?(?:blancs?\\s*(?:et|ou|\\/|,)\\s*(?:bulletins?\\s+)?nuls?|nuls?\\s*(?:et|ou|\\/|,)\\s*(?:bulletins?\\s+)?blancs?)`,
);
/** Alone at the head of a line or after a sign: "Mme Carole BLANC : 8 voix" is a name. */
const ALONE = '(?<=(?:^|[\\n;,.:|(]|\\d\\)?|\\s-|(?<![a-z])et|dont) {0,3})';
const BLANK = labelled(`${PAPERS}blancs?|${ALONE}blancs?`);
const VOID = labelled(`(?:${PAPERS})?nuls?`);
const CAST = labelled(
  '(?:nombre\\s+de\\s+)?suffrages\\s+(?:valablement\\s+)?exprimes|(?<=\\n\\s{0,8})exprimes',
);
const MAJORITY = labelled('majorite\\s+absolue(?:\\s+(?:requise|des\\s+suffrages(?:\\s+exprimes)?))?');
/** Characters in which one round tells its numbers. */
const REACH = 420;

const valueIn = (words: string, patterns: readonly RegExp[]): number | undefined => {
  const said = patterns.map((pattern) => pattern.exec(words)?.[1]).find((one) => one !== undefined);
  if (said === undefined) return undefined;
  return /^\d/.test(said) ? Number(said) : /^(?:auc|nea|zer)/.test(said) ? 0 : parseNumberWords(said);
};

/** Rounds that tell what was found, what was spoilt and what was cast. */
export const urnsIn = (analysis: Analysis): readonly Urn[] => {
  const opened = analysis
    .search(OPENED)
    .filter(({ text }) => /urne|trouv|depos|dépos|dépouill|nombre/iu.test(text));
  return opened.flatMap(({ start, match }, rank): Urn[] => {
    const next = opened[rank + 1]?.match.index ?? Infinity;
    const whole = match.input.slice(match.index, Math.min(next, match.index + REACH));
    const [words = ''] = whole.split(/\n\s*\n\s*\n|\n[^\n]*\btour\b/u);
    const said = match[1] ?? match[2] ?? '';
    const found = /^\d/.test(said) ? Number(said) : parseNumberWords(said);
    const both = valueIn(words, BOTH);
    const [blank, spoilt] = [valueIn(words, BLANK), valueIn(words, VOID)];
    const cast = valueIn(words, CAST);
    if (found === undefined || cast === undefined) return [];
    const lost =
      both ?? (blank === undefined && spoilt === undefined ? undefined : (blank ?? 0) + (spoilt ?? 0));
    if (lost === undefined) return [];
    const end = analysis.folded.at(match.index + words.length);
    const majority = valueIn(words, MAJORITY);
    return [{ start, end, found, spoilt: lost, cast, ...(majority === undefined ? {} : { majority }) }];
  });
};
