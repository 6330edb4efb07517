/**
 * A postcode and its town, alone or at the end of an address. A public building's is left in clear.
 */
import type { Detector } from '../detector';
import { before } from '../text/context';
import { matchesOf } from '../text/matches';
import { phraseKey } from '../text/phrase';
import { isPublicAddress, lastPublic } from './public';
import { readLowerTown, readPostcodeTown } from './read';
import { COUNTED } from './words';

const POSTCODE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d.,/°-]|\d (?!\d{5}))(?:F-? ?)?(?!00|99)\d{2} ?\d{3}(?=,? ?[–-]? {1,3}[a-zA-ZÀ-ÖØ-öø-ῼ])/gu;
const POSTCODE_LABEL =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:code postal|c\.?p\.?) ?:? ?(?<code>\d(?: ?\d){4})(?! ?\d)/giu;
/** "Code postal / ville : 81140 cazals sur tescou", "cp/ville 31260 mane": a label that asks for both, however they are typed. */
const CODE_AND_TOWN =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:code postal|c\.?p\.?)(?:(?: ?[/,&+–-] ?| et | )(?:la )?(?:ville|commune|localit[ée]))? ?:? ?(?<value>\d(?: ?\d){4}(?:,? {1,3}| ?[/–-] ?)[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ' -]{1,44}?)(?=[ \t]*(?: {2}|\t|\n|$|[|;,.(]| (?:t[ée]l[a-zA-ZÀ-ÖØ-öø-ῼ]*|pays|courriel|mail|port[a-zA-ZÀ-ÖØ-öø-ῼ]*) ?:))/giu;
/** A row without a header: a postcode in a cell, the town in the next. */
const CELLS =
  /(?<=^|[|;\t] ?"?)(?<code>(?:F-? ?)?(?!00|99)\d{2} ?\d{3})"?(?<gap> ?[|;\t] ?"?)(?<town>\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ' -]{1,44}?(?: \d{1,2})?)(?="? ?(?:[|;\t]|$))/gmu;
const TOWN_LABEL =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:[Vv]ille|VILLE|[Cc]ommune|COMMUNE|[Ll]ocalité)(?: de r[ée]sidence| actuelle)? ?: ?(?<town>[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ' -]{1,40}?)(?= {2}|\t|\n|$|[|;,]| [–-] | (?:[Cc]ode postal|CP|BP|C\.P\.|T[ée]l[a-zA-ZÀ-ÖØ-öø-ῼ]*|[Pp]ays|[Dd][ée]partement|[Cc]ourriel) ?:)/gu;
/** "10121 Torino (Italie)" */
const COUNTRY =
  /^ \((?:Italie|Espagne|Portugal|Allemagne|Belgique|Suisse|Luxembourg|Autriche|Pologne|Croatie|Finlande|Gr[èe]ce|Su[èe]de|Danemark|Maroc|Alg[ée]rie|Tunisie|Turquie|Canada|États-Unis|I|E|D|B|P|CH)\)/u;
/** A comma, then letters that no town is called by. */
const LABEL_AFTER = /^\d{2} ?\d{3}, (?<letters>[A-Z]{2,5})(?![a-zA-ZÀ-ÖØ-öø-ῼ'-])/u;
/** "45000 Euros", "12000 Habitants" */
const UNIT = new RegExp(`^\\d{2} ?\\d{3},? (?:${COUNTED}|du|de|et|le|au|à|en)(?![a-zA-ZÀ-ÖØ-öø-ῼ])`, 'u');

export const findTowns: Detector = ({ view, lexicon }) => {
  const { text } = view;
  const isTown = (name: string) =>
    name.length > 3 && (lexicon.has('towns', phraseKey(name)) || lexicon.has('places', phraseKey(name)));
  return [
    ...matchesOf(text, POSTCODE).flatMap((match) => {
      const start = match.index;
      const capitals = readPostcodeTown(text, start, view.lineAt(start).case);
      const lower = view.lineAt(start).case === 'lower';
      const end =
        capitals > start && !lower ? capitals : Math.max(capitals, readLowerTown(text, start, isTown));
      if (end === start || UNIT.test(text.slice(start, end + 8))) return [];
      if (/(?:n[°o]|insee|article|compte|chapitre|commune de) ?:? ?$/iu.test(before(view, start, 14)))
        return [];
      const labelled = /(?:code postal|c\.?p\.?|ville|commune|adresse|domicile)[^:\n]{0,20}: ?$/iu.test(
        before(view, start, 50),
      );
      if (!labelled && isPublicAddress(view, start)) return [];
      // "matricule 11726, NIR 1 86…": the label of what comes next.
      const letters = LABEL_AFTER.exec(text.slice(start, end + 1))?.groups?.['letters'];
      if (letters !== undefined && view.lineAt(start).case === 'mixed' && !isTown(letters)) return [];
      return [town(start, end + (COUNTRY.exec(text.slice(end, end + 24))?.[0].length ?? 0))];
    }),
    ...matchesOf(text, POSTCODE_LABEL).map((match) =>
      town(
        match.index + match[0].length - (match.groups?.['code'] ?? '').length,
        match.index + match[0].length,
      ),
    ),
    ...matchesOf(text, CODE_AND_TOWN).map((match) => {
      const end = match.index + match[0].length;
      return town(end - (match.groups?.['value'] ?? '').length, end);
    }),
    ...matchesOf(text, CELLS).flatMap((match) => {
      const { code = '', town: name = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const line = view.lineAt(match.index);
      const known = isTown(name.replace(/ cedex.*$/iu, ''));
      if (!known || lastPublic(text.slice(line.start, match.index)) !== -1) return [];
      return [town(match.index, match.index + code.length), town(end - name.length, end)];
    }),
    ...matchesOf(text, TOWN_LABEL).flatMap((match) => {
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
