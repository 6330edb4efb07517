/**
 * What may be done, against a fact of yes or no that says the contrary: "vos invités pourront lancer des confettis" of "confettis_autorises: false", "les barbecues
 * ne peuvent pas être allumés" of "barbecues_autorises: true". The key names the thing; who may pass is for `access`.
 */
import type { SaidFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { singular } from '../text/stems';

const ALLOWED = /^(?:autorisee?s?|admise?s?|admis|permise?s?|permis|tolere?e?s?|possibles?)$/u;
const FORBIDDEN = /^(?:interdite?s?|interdits?|prohibee?s?|proscrite?s?)$/u;
const EMPTY = /^(?:en|non|de|du|des|la|le|les|l|d|et|est|sont|a|au|aux|usage|emploi)$/u;

export const permissions: TextRule = ({ read, basis, sentences }) =>
  basis.said
    .filter(({ yesNo, origin }) => yesNo && !/\.\d+\./u.test(origin.id))
    .flatMap((fact) => {
      const thing = thingOf(fact);
      if (thing === undefined) return [];
      const allowed = fact.words.some((word) => ALLOWED.test(word)) === fact.yes;
      const pattern = new RegExp(allowed ? deniedOf(thing) : grantedOf(thing), 'gu');
      return sentences.flatMap(({ from, to }) =>
        [...read.folded.lower.slice(from, to).matchAll(pattern)].map(({ index, 0: said }): PlainFlag => ({
          ...{ from: from + index, to: from + index + said.length },
          kind: 'contradiction',
          why: `Les données disent le contraire (${fact.words.join(' ')}\u00A0: ${fact.yes ? 'oui' : 'non'}).`,
        })),
      );
    });

/** "confetti" of "confettis_autorises". */
const thingOf = ({ words }: SaidFact): string | undefined => {
  if (words.includes('non') || !words.some((word) => ALLOWED.test(word) || FORBIDDEN.test(word)))
    return undefined;
  const things = words.filter(
    (word) => !ALLOWED.test(word) && !FORBIDDEN.test(word) && !EMPTY.test(word) && word.length > 3,
  );
  const [thing = ''] = things;
  return things.length === 1 ? singular(thing) : undefined;
};

const MAY = String.raw`(?:pourr(?:a|ont|ez|ons)|peu(?:t|vent)|pouvez|pouvons)`;
/** An infinitive, and what stands between it and its object. */
const VERB = String.raw`(?:(?:y|les?|la|vous|nous)\s+)?[a-z']+(?:er|ir|re)\s+(?:[a-z']+\s+){0,2}?(?:d[eu]s?\s+|d'|l'|les?\s+|la\s+|leurs?\s+|vos\s+|votre\s+)?`;

const grantedOf = (thing: string): string =>
  String.raw`(?<!(?:ne|n')\s*)(?<![a-z])${MAY}(?!\s+(?:pas|plus|en\s+aucun))\s+(?:[a-z]+ment\s+)?${VERB}${thing}[sx]?(?![a-z])|(?<![a-z])${thing}[sx]?\s+(?:y\s+)?(?:est|sont|sera|seront)\s+(?:[a-z]+ment\s+)?(?:autorisee?s?|permise?s?|admise?s?|toleree?s?|les?\s+bienvenue?s?)(?![a-z])`;

const deniedOf = (thing: string): string =>
  String.raw`(?<![a-z])(?:ne\s+)${MAY}\s+(?:pas|plus|en\s+aucun\s+cas)\s+${VERB}${thing}[sx]?(?![a-z])|(?<![a-z])${thing}[sx]?\s+(?:y\s+)?(?:(?:est|sont|sera|seront|restent?)\s+(?:[a-z]+ment\s+)?(?:interdite?s?|prohibee?s?|proscrite?s?|exclue?s?)|(?:ne\s+(?:sont|sera|seront)\s+(?:pas|plus)|ne\s+peu(?:t|vent)\s+(?:pas|plus)\s+etre)\s+(?:allumee?s?|utilisee?s?|installee?s?|autorisee?s?|permise?s?|admise?s?|acceptee?s?))(?![a-z])`;
