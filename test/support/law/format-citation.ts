/**
 * A reference in words that stand alone, as the advice of the product writes it: what a test gives back to be found again.
 */
import { formatDate } from '../../../src/act/dates';
import { NBSP } from '../../../src/act/spaces';
import { codeOfId } from '../../../src/law/citations/codes';
import type { Citation } from '../../../src/law/citations/model';
import { formatArticles, namedNormal, preferredForm } from '../../../src/law/citations/render';

/** "article L. 2212-2 du code général des collectivités territoriales". */
export function formatCitation(citation: Citation): string {
  if (citation.kind === 'article') {
    const several = citation.to !== undefined || citation.following === true;
    const articles = `${several ? 'articles' : 'article'}${NBSP}${formatArticles(citation)}`;
    if (citation.normal.startsWith('constitution|')) return `${articles} de la Constitution`;
    const code = citation.code === undefined ? undefined : codeOfId(citation.code);
    return code === undefined ? articles : `${articles} du ${code.title}`;
  }
  const better = preferredForm(citation) ?? citation.text;
  // One of a list that bears its noun once: "n° 82-623 du 22 juillet 1982".
  const noun = /^(?:la |le |l’)(\S+)/u.exec(namedNormal(citation.normal) ?? '')?.[1];
  if (noun === undefined || noun === 'article' || !/^(?:n|\d)/iu.test(citation.text)) return better;
  const numbered = citation.textNumber === undefined ? '' : ` n°${NBSP}${citation.textNumber}`;
  return noun + numbered + (citation.date === undefined ? '' : ` du ${formatDate(citation.date)}`);
}
