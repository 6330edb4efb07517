/**
 * SIRET, SIREN and register numbers of people who trade in their own name: the number leads to their home. Those of companies,
 * associations and public bodies identify nobody. Needs to know where people were found.
 */
import type { Finding } from '../detector';
import { before } from '../text/context';
import { matchesOf } from '../text/matches';
import { placeStretches } from '../text/stretches';
import type { TextView } from '../text/view';
import { COMPANY, isToldBeside, OWN_NAME } from './sole-trader-beside';

const NUMBER =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:n[°o] ?)?(?:SIRET|SIREN|RCS|R\.C\.S\.|RM|r[ée]pertoire des m[ée]tiers|registre du commerce)(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?<own> (?:perso(?:nnel)?|à moi|pro))?(?: (?:c'est|est|sera))?(?: (?:de|et des soci[ée]t[ée]s de|des m[ée]tiers de)?(?: ?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]*){0,4})?[ :(n°,o]*(?:sous le (?:num[ée]ro|n°) )?(?<number>\d(?:[ .]?\d){13}|\d(?:[ .]?\d){8})(?!\d)/giu;
const REACH = 160;
/** Why such a number is found. */
export const SOLE_TRADER = 'numéro d’une entreprise individuelle';

/** @param people where people were found, but not in a company's name */
export function findSoleTraders(
  view: TextView,
  people: readonly { readonly start: number; readonly end: number }[],
): readonly Finding[] {
  const placed = placeStretches(people);
  return matchesOf(view.text, NUMBER).flatMap((match): Finding[] => {
    const number = match.groups?.['number'] ?? '';
    const end = match.index + match[0].length;
    const context = before(view, match.index, REACH);
    const from = match.index - context.length;
    const own = lastOf(context, OWN_NAME);
    const person = placed
      .touching(from, match.index)
      .reduce(
        (last, one) =>
          one.start >= from && one.end <= match.index ? Math.max(last, one.start - from) : last,
        -1,
      );
    const company = lastOf(context, COMPANY);
    // "siret perso 812 334 556 00012"
    const told =
      match.groups?.['own'] !== undefined ||
      Math.max(own, person) > company ||
      (company === -1 && isToldBeside(view, { start: match.index, end }, people));
    if (!told) return [];
    return [
      {
        type: 'ID',
        start: end - number.length,
        end,
        reason: SOLE_TRADER,
        confidence: 0.8,
      },
    ];
  });
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of matchesOf(text, pattern)) last = match.index;
  return last;
}
