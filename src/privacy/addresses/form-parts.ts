/**
 * Parts of an address that a form asks for one by one: "N° : 52   Voie : RUE SOPITE   Bât./étage : 2E GAUCHE", "Escalier : B", "Code porte :
 * 4471B". Only near another field of an address. It must not take a floor or a room that a report speaks of.
 */
import type { Finding } from '../detector';
import { matchesOf } from '../text/matches';
import type { TextView } from '../text/view';

const PART =
  "(?=[a-zé])(?:b[âa]t(?:iment|\\.)?|[ée]tage|esc(?:alier|\\.)?|app(?:artement|t\\.?|\\.)?|apt\\.?|porte|hall|bo[iî]te(?: aux lettres)?|logement|r[ée]sidence|lotissement|lieu[- ]?dit|hameau|compl[ée]ments?(?: d'adresse| adresse)?|interphone|code(?: (?:porte|portail|immeuble|d'entr[ée]e))?|digicode|entr[ée]e)";
const FIELD = new RegExp(
  `(?<=^|[\\n\\t|;/,•☐☒(–-] ?| {2,}|[–-] |\\d |[a-zß-ÿœA-ZÀ-ÞŒ] )${PART}(?:(?: ?[/,-] ?| et | ou )${PART}){0,3}(?: n[°o])? ?: ?(?<value>[^\\s:|;/\\t][^:|;/\\t\\n]{0,40}?)(?= {2,}|[|;/\\t\\n]| [–-] |, [a-zA-ZÀ-ÖØ-öø-ῼ]|$| [a-zA-ZÀ-ÖØ-öø-ῼ.]+(?: [a-zA-ZÀ-ÖØ-öø-ῼ.]+){0,2} ?:)`,
  'giu',
);
/** "N° : 52   Voie :": the number's own field, before the street's. */
const NUMBER_FIELD =
  /(?<=^|[\n\t|;/,–-] ?| {2,})(?:n[°o]|num[ée]ro)(?: (?:de (?:la )?(?:voie|rue|maison)|dans la voie))? ?:? ?(?<value>\d{1,4}(?: ?(?:bis|ter|quater|[A-D])(?![a-zA-ZÀ-ÖØ-öø-ῼ]))?)(?=[\s|;/,–-]{1,6}(?:(?:type|nom|libell[ée]) (?:de (?:la )?)?)?(?:voie|rue|avenue|ext(?:ension)?|indice)(?: ?\([^)\n]{1,20}\))? ?:)/giu;
/** Another field of an address. */
const OTHER_FIELD =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:adresse(?! (?:e-?)?mail| [ée]lectronique)|voie|rue|c\.?p\.?|code postal|ville|commune|localit[ée]|domicile)[a-zA-ZÀ-ÖØ-öø-ῼ /'()-]{0,20} ?:/giu;
const REACH = 160;
/** Nothing is told, or a box is ticked. */
const EMPTY =
  /^(?:n[ée]ant|aucune?|oui|non|sans(?: objet)?|idem|inconnue?|[-–_.…☐☒x]+|ras|nc|so|n\/a|[àa] (?:compl|pr[ée]c)[a-zA-ZÀ-ÖØ-öø-ῼ]*)$/iu;

export function findFormParts({ text }: TextView): readonly Finding[] {
  const others = matchesOf(text, OTHER_FIELD).map(({ index }) => index);
  if (others.length === 0) return [];
  return [...matchesOf(text, NUMBER_FIELD), ...matchesOf(text, FIELD)].flatMap((match): Finding[] => {
    const value = (match.groups?.['value'] ?? '').trimEnd();
    const start = match.index + match[0].lastIndexOf(value);
    if (EMPTY.test(value) || !others.some((at) => at !== match.index && Math.abs(at - match.index) < REACH))
      return [];
    return [
      {
        type: 'ADDRESS',
        start,
        end: start + value.length,
        reason: 'partie d’une adresse, dans un formulaire',
        confidence: 0.8,
      },
    ];
  });
}
