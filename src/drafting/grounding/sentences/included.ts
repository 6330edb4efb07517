/**
 * What a price or a loan holds, and what is paid or brought beside it: "hors chauffage", "charges en sus" of "chauffage_compris: true", "eau comprise" of "eau_comprise: false".
 * Only facts of yes and no whose key names the thing; nothing where a text or a key of the facts says it as the sentence does.
 */
import type { SaidFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { singular } from '../text/stems';

const WITHIN = /^(?:compris|incluse?s?|inclus|comprise?s?|fournie?s?|offerte?s?|pretee?s?)$/u;
const BESIDE = /^(?:hors|sus|supplement|exclue?s?|exclus|supplementaires?)$/u;
const EMPTY =
  /^(?:en|non|de|du|des|la|le|les|l|d|et|est|sont|frais|prix|tarif|loyer|montant|gratuitement|gratuite?s?)$/u;

export const included: TextRule = ({ read, basis, sentences }) =>
  basis.said
    .filter(({ yesNo, origin }) => yesNo && !/\.\d+\./u.test(origin.id))
    .flatMap((fact) => {
      const thing = thingOf(fact);
      if (thing === undefined) return [];
      const within = isWithin(fact) === fact.yes;
      const pattern = within ? besideOf(thing) : withinOf(thing);
      if (basis.texts.some(({ folded }) => new RegExp(pattern, 'u').test(folded.lower))) return [];
      return sentences.flatMap((sentence) =>
        [...read.folded.lower.slice(sentence.from, sentence.to).matchAll(new RegExp(pattern, 'gu'))]
          .filter(
            ({ index }) =>
              !DENIED.test(
                read.folded.lower.slice(
                  Math.max(sentence.from, sentence.from + index - 40),
                  sentence.from + index,
                ),
              ),
          )
          .map(({ index, 0: said }): PlainFlag => ({
            ...{ from: sentence.from + index, to: sentence.from + index + said.length },
            kind: 'contradiction',
            why: `Les données disent le contraire (${fact.words.join(' ')}\u00A0: ${fact.yes ? 'oui' : 'non'}).`,
          })),
      );
    });

/** What is denied, asked or supposed tells nothing. */
const DENIED = /(?<![a-z])(?:ne\s|n'|si\s|s'il|en\s+cas|demand|souhait|sollicit)[^,;]{0,30}$/u;

/** "chauffage" of "chauffage_compris", "charges" of "charges_en_sus", both words of "vacances_scolaires_comprises". */
const thingOf = ({ words }: SaidFact): string | undefined => {
  if (!words.some((word) => WITHIN.test(word) || BESIDE.test(word))) return undefined;
  const things = words.filter((word) => !WITHIN.test(word) && !BESIDE.test(word) && !EMPTY.test(word));
  const [thing = ''] = things;
  const [, last] = things;
  if (thing.length < 3 || things.length > 2) return undefined;
  return last === undefined ? singular(thing) : `${singular(thing)}s?\\s+${singular(last)}`;
};

const isWithin = ({ words }: SaidFact): boolean =>
  words.some((word) => WITHIN.test(word)) &&
  !words.includes('non') &&
  !words.some((word) => BESIDE.test(word));

const ARTICLE = String.raw`(?:de\s+la\s+|de\s+l'|du\s+|des\s+|d'|la\s+|le\s+|les\s+|l')?(?:frais\s+(?:de\s+|d'))?`;
const BE = String.raw`(?:\s+(?:est|sont|sera|seront|etant|reste(?:nt)?|restant))?`;

const besideOf = (thing: string): string =>
  String.raw`(?<![a-z])(?:(?:hors|sauf|excepte|hormis|a\s+l'ex(?:ception|clusion)|en\s+sus\s+${ARTICLE}|non\s+compris(?:e?s?)|s'ajoute(?:nt|ra|ront)?)\s+${ARTICLE}${thing}s?(?![a-z])|${thing}s?${BE}\s+(?:en\s+(?:sus|plus|supplement)|non\s+(?:comprise?s?|incluse?s?)|exclue?s?|facturee?s?\s+(?:en\s+(?:sus|plus|supplement)|a\s+part|separement)|pas\s+(?:fournie?s?|comprise?s?|incluse?s?))(?![a-z])|${thing}s?(?![a-z])[^.]{0,90}?\sa\s+(?:votre|leur|sa)\s+charge(?![a-z]))`;

const withinOf = (thing: string): string =>
  String.raw`(?<![a-z])(?:(?:y\s+compris(?:\s+(?:durant|pendant|en|lors|sur|pour))?|meme\s+(?:durant|pendant|en)|comprend|comprenant|inclut|incluant)\s+${ARTICLE}${thing}s?(?![a-z])|${thing}s?${BE}\s+(?:comprise?s?|incluse?s?|fournie?s?|offerte?s?|pretee?s?|mise?s?\s+a\s+(?:votre\s+)?disposition)(?![a-z]))`;
