/** FO-12, blanks: what stands where a word was to come, and what only looks like it. */
import type { Analysis, Found } from '../../../analysis';

/** What stands for a day, a month or a year that was not written. */
const BLANK = '(?:\\.{2,4}|…+|_+)';
const SLASH = '\\s?/\\s?';
const YEAR = `(?:20\\d\\d|${BLANK})(?![\\d/])`;
/** "…/…/2026", "../03/2026", "12/…/2026", "le / /2026": a date in figures of which a part lacks. */
const DATE = [
  `(?<![\\d/.…_])${BLANK}${SLASH}(?:${BLANK}|\\d{1,2})${SLASH}${YEAR}`,
  `(?<![\\d/])\\d{1,2}${SLASH}${BLANK}${SLASH}${YEAR}`,
  `(?<=(?:le|du|au)\\s+)/\\s{0,4}/\\s?20\\d\\d`,
];

/** "de … euros", "n° … du": a mere ellipsis in the place of a number. */
const NUMBER =
  '(?<=(?:de|a|soit|pour|est|fixee?s?\\sa)\\s+)(?:\\.{3}|…)\\s?(?:€|euros?|%|m2|m²|metres|heures|jours|mois|ans|habitants|voix|membres|conseillers)(?![a-z])|(?<![a-z\\d])xx(?=\\s?(?:€|euros?|%|m2|m²|ml|metres?|cm|km|kg|heures?|jours?|semaines?|mois|ans|habitants|voix|membres|conseillers|places|personnes|agents)(?![a-z]))|(?<=n°\\s?)(?:\\.{3}|…)(?=\\s+d[ue]\\s)';

/**
 * Brackets around nothing or around an instruction, runs of X, of dots or underscores, dates in letters (JJ/MM/AAAA), "à
 * compléter", placeholders of templates. Dots that lead to a page number are a table of contents.
 */
const OTHER_BLANKS =
  /\[\s*(?:…|\.{2,}|x{2,}|_{2,}|\s)\s*\]|[[(][^\])\n]{0,40}(?:completer|preciser|renseigner|inserer|a\s+definir)[^\])\n]{0,40}[\])]|\[[^\]\n]{0,40}(?:nom|date|adresse|montant|numero|objet|lieu|commune)(?![a-z])[^\]\n]{0,40}\]|\{\{[^}\n]*\}\}|<[^<>\n]{0,30}(?:completer|nom|date)[^<>\n]{0,30}>|(?<![a-z\d])x{3,}(?![a-z\d])|(?:jj|xx)[/.-](?:mm|xx)[/.-](?:aaaa|aa|xxxx|xx|20\d\d)|(?:20\d\d[-/]|n°\s?)xx(?![a-z\d])|(?<![a-z\d])(?:jj|xx)\s+(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|mois|mm)|(?:le|du|au)\s+\.{2,3}\s+(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|20\d\d)|lorem\s+ipsum|\?{3,}|…(?: ?…)+(?!…|\s*:?\s*(?:[+−–-]\s*)?(?!20\d\d)\d[\d .,]*(?:€|euros?|%|m2|m²|h|ha|voix)?\s*(?:ttc|ht)?\s*(?:(?:\/\s?|(?:le|la|l'|les|par|pour|chaque)\s?)[^.\n]{1,30})?(?:\n|$| {2}|\t|;))|\.{4,}(?!\.|\s*:?\s*(?:[+−–-]\s*)?(?!20\d\d)\d[\d .,]*(?:€|euros?|%|m2|m²|h|ha|voix)?\s*(?:ttc|ht)?\s*(?:(?:\/\s?|(?:le|la|l'|les|par|pour|chaque)\s?)[^.\n]{1,30})?(?:\n|$| {2}|\t|;))|_{3,}|(?<![a-z])(?<!(?:piece|dossier|demande|formulaire|declaration|questionnaire|imprime|fiche|bulletin|document|information|element|point|projet|rubrique)s?\s+(?:(?:ci-joint\w*|joint\w*|suivant\w*|annexe\w*|encore|restant|reste|restent|est|sont|seront|a\s+signer\s+et)\s+){0,3})a\s+(?:completer|preciser|renseigner)(?![a-z])(?!\s+(?:le|la|les|par|ulterieurement|dans|avec|sur|lors|avant|pour|selon|et\s+(?:a\s+)?(?:(?:nous\s+)?(?:retourner|renvoyer|adresser)|signer|joindre|deposer)))/;

/** The subject of a clause, when it is a thing that is completed in the world; whatever else is to be completed is missing from the act. */
const OF_A_THING =
  /^\s*(?:(?:le|la|les|ces?|cette|cet|notre|nos|son|sa|ses)\s+|l')(?:mobilier|materiel|parc|plantation|signalisation|panneaux|equipement|equipe|effectif|cloture|collection|fonds|reseau|eclairage|outillage|stock|flotte|dotation|amenagement|haie|vaisselle)[sx]?(?![a-z])/;

/** "Le parc informatique est à compléter": said of a thing, in a sentence, and not of a word that lacks. */
export const isOfThings = ({ folded: { lower } }: Analysis, { match }: Found): boolean => {
  if (!/^a\s+completer$/.test(match[0])) return false;
  const clause = (
    lower
      .slice(Math.max(0, match.index - 160), match.index)
      .split(/[.;:\n]|,\s|\s(?:que|et\s+que)\s/)
      .at(-1) ?? ''
  ).trimEnd();
  return (
    /\s(?:est|sont|etait|etaient|reste|restent|restait)(?:\s+(?:encore|aussi|donc|egalement))?$/.test(
      clause,
    ) && OF_A_THING.test(clause)
  );
};

export const EMPTY = new RegExp([...DATE, NUMBER, OTHER_BLANKS.source].join('|'), 'g');

/** "« Le maire […] peut … »": words left out of a quotation. */
export const isQuoted = (text: string, { start, text: words }: Found): boolean => {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return /\[\s*(?:…|\.{3})\s*\]/u.test(words) && line.lastIndexOf('«') > line.lastIndexOf('»');
};
