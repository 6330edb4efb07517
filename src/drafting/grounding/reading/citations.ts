/**
 * Legal references, read by `law/citations`. Orders and deliberations of a town are read as references and dates instead: they
 * are facts, not law.
 */
import { findCitationsIn } from '../../../law/citations/find';
import type { FindOptions } from '../../../law/citations/find';
import type { Citation } from '../../../law/citations/model';
import type { CitationValue, Claim } from '../claim';
import { offsetsOf } from './dates';
import { AFTER_ARTICLE, ARTICLE_OPENS } from './numbers';
import type { ClaimReader } from './reader';

const PART =
  /(\d{1,2}\s?°|(?<![a-z])[ivx]{1,4})\s+(?:(?:bis|ter)\s+)?(?:de\s+l'|de\s+|du\s+[ivx]+\s+de\s+l')\s*(?:article|art\.?)\s*$/u;

/** "article L. 332-8, 2°", "article L. 332-8 (3°)"; "… : 1° …" opens a list. */
const PART_AFTER = /^\s?(?:,\s?|\()?(?:au\s)?(\d{1,2}\s?°)/u;

/** @param holders codes in which an article of this number is known (`LegalCore.holders`) */
export const citations =
  (holders?: FindOptions['holders']): ClaimReader =>
  ({ folded }) => {
    const back = offsetsOf({ folded });
    const { citations: found, codes } = findCitationsIn(folded, holders === undefined ? {} : { holders });
    const claims: Claim[] = found.flatMap((citation): Claim[] => {
      if (citation.kind === 'act') return [];
      const [from, to] = [back(citation.start), back(citation.end)];
      if (isOwnArticle(folded.cased, from, to)) return [];
      const part =
        PART.exec(folded.lower.slice(Math.max(0, from - 40), from))?.[1] ??
        PART_AFTER.exec(folded.lower.slice(to, to + 12))?.[1];
      return [
        {
          from,
          to,
          kind: citation.kind === 'case' ? 'case-law' : 'citation',
          value: valueOf(citation, part),
        },
        ...articlesIn(citation, back),
      ];
    });
    for (const { start, end, code, repeats } of codes) {
      const [from, to] = [back(start), back(end)];
      if (code === undefined || repeats === true || claims.some((one) => one.from < to && from < one.to))
        continue;
      const normal = `code|${code}`;
      claims.push({
        from,
        to,
        kind: 'citation',
        value: { type: 'citation', normal, normals: [normal], articles: [] },
      });
    }
    return claims;
  };

/** "Article 1 : Il est accordé…": an article of this very text, with its capital. */
const isOwnArticle = (cased: string, from: number, to: number): boolean => {
  const said = cased.slice(from, to);
  const number = /\d{1,2}(?:er)?$/u.exec(said)?.[0];
  return (
    number !== undefined &&
    /^(?:(?:Article|ARTICLE|Art\.)\s+)?\d{1,2}(?:er)?$/u.test(said) &&
    ARTICLE_OPENS.test(cased.slice(Math.max(0, to - number.length - 14), to - number.length)) &&
    AFTER_ARTICLE.test(cased.slice(to, to + 6))
  );
};

/** "l’article 5-1 du décret n° 85-603": its number stands apart from the text that it is of. */
const articlesIn = ({ normal, articles = [] }: Citation, back: (at: number) => number): readonly Claim[] =>
  articles.map(({ start, end, number }): Claim => ({
    ...{ from: back(start), to: back(end), kind: 'citation' },
    value: { type: 'citation', normal, normals: [normal], articles: [`${normal}|${number}`] },
  }));

const valueOf = (citation: Citation, part: string | undefined): CitationValue => {
  const { normal, number, to, date, articles = [] } = citation;
  const code = citation.code ?? normal.split('|')[0] ?? '?';
  const ends =
    number === undefined ? [normal] : [`${code}|${number}`, ...(to === undefined ? [] : [`${code}|${to}`])];
  return {
    type: 'citation',
    normal,
    normals: ends.map(bare),
    articles: articles.map((article) => `${normal}|${article.number}`),
    ...(date === undefined ? {} : { date }),
    ...(part === undefined ? {} : { part: part.replace(/\s/gu, '') }),
  };
};

/** R*421-1 and R421-1 are one article; "et suivants" begins at it. */
const bare = (normal: string): string => normal.replace('*', '').replace(/\.\.$/u, '');
