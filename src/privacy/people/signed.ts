/**
 * A name in quotes that somebody signed with: "un reçu signé « Fossé »", "de la main de « Le Guen »". The quotes say that it is no
 * word of the sentence. It must not take what a panel or a file is called.
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { senseAt } from './scene';
import { matchesOf } from '../text/matches';

const SIGNED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:contre)?sign(?:[ée]e?s?|ature|ait|e)|paraph[ée]e?s?|de la main|au nom|nomm[ée]e?|r[ée]pond[a-zA-ZÀ-ÖØ-öø-ῼ]* au nom|se disant|soi-disant)(?: (?:de|par|du|d'))?(?: (?:M\.|Mme|un certain|une certaine))?,? ?:? ?(?:« ?|"|“)(?<name>\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ.'-]*(?: [a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ.'-]*){0,3})(?: ?»|"|”)/gu;

export const findSigned: PeopleDetector = (scene) =>
  matchesOf(scene.view.text, SIGNED).flatMap((match): Candidate[] => {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    const from = scene.view.tokenAt(start)?.index;
    if (from === undefined) return [];
    let to = from;
    while ((scene.tokens[to]?.start ?? Infinity) < start + name.length) to += 1;
    const words = Array.from({ length: to - from }, (_, i) => senseAt(scene, from + i));
    // "signé « Le Maire »", "signé « Bon pour accord »"
    const named = words.some(({ surname, first, unknown }) => surname || first || unknown);
    const sentence = words.filter(({ functional, particle }) => functional && !particle).length > 0;
    const duty = words.some(({ role, surname, first }) => role && !surname && !first);
    const office = scene.tokens[to - 1]?.folded === 'maire';
    return named && !sentence && !duty && !office
      ? [candidate(from, to, 'nom signé, entre guillemets', 0.75)]
      : [];
  });
