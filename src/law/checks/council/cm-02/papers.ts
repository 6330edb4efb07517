/** CM-02, in what tells of a session to come: the quorum and the members in office agree. */
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { quorumOf, statedIn } from './stated';

/** "dont 27 en exercice", "membres en exercice : 15". */
const IN_OFFICE =
  /(\d{1,3})\s+(?:(?:sont\s+|actuellement\s+)?(?:membres|conseillers|elus|delegues)\s+(?:municipaux\s+|communautaires\s+|syndicaux\s+)?)?(?:sont\s+|actuellement\s+)?en\s+exercice(?!\s*:\s*\d)|en\s+exercice\s*(?::|est\s+de)\s*(\d{1,3})/g;
/** "Le conseil compte 29 membres": its seats, of which some may be vacant. */
const SEATS =
  /(?:conseil|comite|assemblee)(?:\s+(?:municipal|communautaire|syndical))?\s+(?:compte|comprend|comporte|se\s+compose\s+de|est\s+compose\s+de)\s+(\d{1,3})\s+(?:membres|conseillers|elus|delegues)|(\d{1,3})\s+(?:(?:membres|conseillers|elus|delegues)\s+(?:municipaux\s+|communautaires\s+|syndicaux\s+)?composent|conseillers\s+municipaux)/g;

/** The members in office, as told nearest to the quorum; else its seats, when one number only is told. */
const inOfficeIn = (near: string, quorum: number): number | undefined => {
  const told = (pattern: RegExp): { value: number; far: number }[] =>
    [...near.matchAll(pattern)].map(({ 1: before, 2: after, index }) => ({
      value: Number(before ?? after),
      far: Math.abs(index - quorum),
    }));
  const [nearest] = told(IN_OFFICE).sort((one, other) => one.far - other.far);
  if (nearest !== undefined) return nearest.value;
  const [seats, ...others] = new Set(told(SEATS).map(({ value }) => value));
  return others.length > 0 ? undefined : seats;
};
/** A paragraph or two of a note that give the members in office and the quorum: they agree. */
export const toldIn = (analysis: Analysis): Outcome[] =>
  analysis
    .search(/(?<![a-z])quorum(?![a-z])[^.;\n]{0,120}/g)
    .flatMap((found): Outcome[] => {
      const stated = statedIn({ ...found, text: found.text });
      const before = fold(analysis.text.slice(Math.max(0, found.start - 400), found.start)).lower;
      const near = before + fold(analysis.text.slice(found.start, found.end + 200)).lower;
      const inOffice = inOfficeIn(near, before.length);
      if (stated === undefined || inOffice === undefined || stated.value === quorumOf(inOffice)) return [];
      if (ELSEWHERE.test(near) || stated.value >= inOffice) return [];
      const values = { inOffice, needed: quorumOf(inOffice), stated: stated.value };
      return [finding('stated', found, { values })];
    })
    .slice(0, 1);
/** Another body, another quorum, or a council called anew. */
const ELSEWHERE =
  /commission|jury|(?<![a-z])cst(?![a-z])|comite\s+(?:social|technique)|1111-6|deuxieme\s+convocation|seconde\s+convocation|un\s+tiers/;
