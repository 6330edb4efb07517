/**
 * A postcode and its town, alone or at the end of an address. A public building's is left in clear.
 */
import type { Detector } from '../detector';
import { before } from '../text/context';
import { isPublicAddress } from './public';
import { readPostcodeTown } from './read';

const POSTCODE = /(?<![\p{L}\d.,/°-]|\d )(?:F-? ?)?(?!00|99)\d{2} ?\d{3}(?=,? ?[–-]? {1,3}\p{L})/gu;
const POSTCODE_LABEL = /(?<!\p{L})(?:code postal|c\.?p\.?) ?:? ?(?<code>\d{5})(?!\d)/giu;
const TOWN_LABEL =
  /(?<!\p{L})(?:[Vv]ille|VILLE|[Cc]ommune|COMMUNE|[Ll]ocalité)(?: de r[ée]sidence| actuelle)? ?: ?(?<town>\p{Lu}[\p{L}' -]{1,40}?)(?= {2}|\t|\n|$|[|;,])/gu;
/** "45000 Euros", "12000 Habitants" */
const UNIT =
  /^\d{2} ?\d{3},? (?:[Ee]uros?|[Hh]abitants?|[Ff]rancs?|m²|km|kWh|tonnes?|exemplaires?|personnes?|TTC|HT|du|de|et|le|au|à|en)(?!\p{L})/u;

export const findTowns: Detector = ({ view }) => {
  const { text } = view;
  return [
    ...[...text.matchAll(POSTCODE)].flatMap((match) => {
      const start = match.index;
      const end = readPostcodeTown(text, start, view.lineAt(start).case);
      if (end === start || UNIT.test(text.slice(start, end + 8))) return [];
      if (/(?:n[°o]|insee|article|compte|chapitre|commune de) ?:? ?$/iu.test(before(view, start, 14)))
        return [];
      const labelled = /(?:code postal|c\.?p\.?|ville|commune|adresse|domicile)[^:\n]{0,20}: ?$/iu.test(
        before(view, start, 50),
      );
      return !labelled && isPublicAddress(view, start) ? [] : [town(start, end)];
    }),
    ...[...text.matchAll(POSTCODE_LABEL)].map((match) =>
      town(match.index + match[0].length - 5, match.index + match[0].length),
    ),
    ...[...text.matchAll(TOWN_LABEL)].flatMap((match) => {
      const name = match.groups?.['town'] ?? '';
      // Only a form that asks for a postcode asks for somebody's town.
      if (!/code postal|\bCP\b/iu.test(text)) return [];
      const end = match.index + match[0].length;
      return [town(end - name.length, end)];
    }),
  ];
};

const town = (start: number, end: number) =>
  ({ type: 'ADDRESS', start, end, reason: 'code postal et commune', confidence: 0.9 }) as const;
