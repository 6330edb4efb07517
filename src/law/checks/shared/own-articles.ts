/** Which of its own articles an act refers to: "la déviation prévue à l’article 3", "les articles 2 à 4 du présent arrêté". */
import type { Analysis } from '../../analysis';

const NUMBER = '(?:1\\s?er|premier|\\d{1,3})(?![\\d.-]*\\d)';
/** "article 3", and the list or the range that follows the noun. */
const CITED = new RegExp(
  `(?<![a-z])art(?:icles?|\\.)\\s{0,3}(${NUMBER}(?:\\s{0,3}(?:,|et|ou|a)\\s{0,3}(?:(?:a\\s+)?l'article\\s+)?${NUMBER}){0,12})`,
  'g',
);
/** The article of another text. */
const OF_ANOTHER =
  /^[^.;\n]{0,25}?\s(?:du|de\s+la|de\s+l'|dudit|de\s+ladite)\s?(?:meme\s+)?(?:code|loi|decret|ordonnance|convention|contrat|marche|reglement|arrete|deliberation|directive|budget|cahier|statuts?|cctp|ccap|constitution)(?![a-z])/;
const OF_THIS = /^[^.;\n]{0,25}?\s(?:du|de\s+la)\s+present/;

/** The numbers that the text cites, its own headings apart. */
export const citedArticles = (analysis: Analysis): ReadonlySet<number> => {
  const cited = new Set<number>();
  const { act, citations, folded } = analysis;
  const others = citations.flatMap(({ start, end, articles = [] }) => [{ start, end }, ...articles]);
  for (const { start, match } of analysis.search(CITED)) {
    if (act.articles.some(({ label }) => start >= label.start && start < label.end)) continue;
    const end = start + match[0].length;
    if (others.some((one) => one.start < end && start < one.end)) continue;
    const after = folded.lower.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (OF_ANOTHER.test(after) && !OF_THIS.test(after)) continue;
    addNumbers(cited, match[1] ?? '');
  }
  return cited;
};

const addNumbers = (cited: Set<number>, list: string): void => {
  let before: number | undefined;
  let range = false;
  for (const [word] of list.matchAll(/premier|\d+|(?<![a-z])a(?!\s+l)(?![a-z])/g)) {
    if (word === 'a') {
      range = true;
      continue;
    }
    const number = word === 'premier' ? 1 : Number(word);
    for (let one = range && before !== undefined ? before : number; one < number; one++) cited.add(one);
    cited.add(number);
    [before, range] = [number, false];
  }
};
