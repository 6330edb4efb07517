/**
 * The frame of a document: letterhead, reference lines, salutation, courtesy formulas, signature, headings. It tells who writes to
 * whom, and no fact. By form alone: a line that may say something is not of the frame.
 */
import { findDays } from './moments';
import { findPlace } from './places';
import type { IsoDate } from '../../template/fact-values';

const LABELS =
  /^(?:de|à|a|from|to|sent|subject|cc|cci|envoyé(?: le)?|copie(?: à)?|ampliations?|objet|sujet|(?:n(?:os|\/)|v(?:os|\/))\s*réf(?:érences?|\.)?|réf(?:érences?|\.)?|(?:affaire|dossier) suivie? par|dossier|interlocut(?:eur|rice)|contact|pièces? jointes?|p\.?j\.?|annexes?|tél(?:éphone|\.)?|fax|télécopie|courriel|mél|mail|e-mail|site(?: internet)?|destinataires?|expédit(?:eur|rice)|visa[^:.]{0,40}|présents?|présentes|absents?|excusés?|secrétaire(?: de séance)?|présidence|président(?:e)? de séance|rapport(?:eur|eure|rice)|agents?|rédact(?:eur|rice)|rédigé par|dicté par|n°|numéro|page)\s*(?::|(?<=réf\.|tél\.)\s)/iu;
/** Without a colon. */
const LABELLED =
  /^(?:(?:dicté|rédigé|établi|transmis) par(?!\p{L})|tél\.?\s|signé(?:e)?\s*:?\s)[^.]{0,80}$/iu;
/** The day of a message or a letter; "Date : 12 décembre de 10 h à 22 h" in a form says more. */
const DATE = /^(?:date|le|reçu le)\s*:?\s*$/iu;
const FORWARDED = /^(?:[-_=*]{3,}|(?:le )?.{4,80}a écrit\s*:$)/iu;

const SALUTATION = new RegExp(
  '^(?:(?:re)?bonjour|bonsoir|salut)(?!\\p{L})[^.!?:]{0,60}[,.!]?$|' +
    '^(?:(?:cher|chère|chers|chères|mon|ma)\\s+)?(?:(?:madame|monsieur|mesdames|messieurs|mademoiselle|collègues?|ami|amie|maître|docteur)(?!\\p{L})[\\s,et]*)+' +
    '(?:(?:le|la|les)\\s(?:[^,.:]{0,60},|\\p{L}+))?[,.!]?$',
  'iu',
);
const COURTESY =
  /^(?:(?:[^.!?]{0,80},\s*)?(?:je|nous) vous (?:prie|prions|remercie|remercions)(?:[^.!?]{0,120})(?:agréer|croire|recevoir|accepter|salutations|considération|sentiments|attention|avance)|(?:veuillez|recevez|agréez|croyez)(?!\p{L})[^.!?]{0,160}(?:salutations|considération|sentiments|hommages|respects?|dévouement)|dans l[’']attente (?:de|d[’'])|restant à votre disposition|(?:bien )?(?:cordialement|amicalement|respectueusement|sincèrement)(?!\p{L})|bien à vous|(?:sincères|meilleures|respectueuses) salutations|salutations(?!\p{L})|bonne (?:journée|réception|soirée)|merci(?: beaucoup)?[\s,.!]*$|merci d[’']avance[\s,.!]*$)/iu;

/** "Le Maire,", "La secrétaire de séance,", "Pour le Maire et par délégation,". */
const OFFICE =
  /^(?:pour (?:le|la) [^.:;]{1,40}?,?\s*(?:et )?par (?:délégation|empêchement)|(?:pour (?:le|la) [^.:;]{1,40}?,\s*)?(?:(?:le|la|l[’'])\s?)?(?:maire|adjointe?|président(?:e)?|secrétaire|directeur|directrice|responsable|chef(?:fe)?|préfet|préfète|conseill(?:er|ère))(?!\p{L})(?: (?:de|du|des|d[’']|général|générale|adjoint|adjointe|municipal|délégué|déléguée|à|aux|au|la|le|les|séance|service|services|police|cabinet|communication))*)\s*,?$/iu;
/** What masking leaves of a signature, an address, a number: nothing else stands in the line. */
const MASKS =
  /^(?:(?:une|deux|des) personnes?|une? élue?|une? agente?|un numéro de téléphone|une adresse(?: électronique)?|une référence|pour|p\.o\.|et|[\s,;:.<>()–—-])+$/iu;
const TOWN = /^(?:\d{5}\s+)?\p{Lu}[\p{L}’']*(?:[ -][\p{L}’']+){0,8}(?:\s+cedex(?:\s\d+)?)?$/u;
const OWN_NAME =
  /^(?:commune|ville|mairie|préfecture|département|région|république française|communauté|syndicat|hôtel de ville)(?!\p{L})[^.:;,\d]{0,80}$/iu;

const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*[.)°]|[IVX]{1,4}[.)]|[a-z]\))\s+[^.!?;]{1,90}$/u;
const TITLE =
  /^(?:compte[ -]rendu|procès-verbal|relevé|notes? de|main courante|journal|registre|remontées?|appels? du|liste|tableau|synthèse|rapport d|fiche|bulletin|ordre du jour|point n?°? ?\d+)/iu;

/** Thanks and formulas that close a letter: a sentence of them may end a paragraph. */
export const isCourtesy = (sentence: string): boolean => COURTESY.test(sentence.trim());

/** "1. Vitesse rue Pasteur", "COMPTE RENDU", a title in capitals: a line that announces. */
export function isTitle(line: string): boolean {
  const text = line.trim();
  if (/[.!?;]$/u.test(text)) return false;
  return (
    NUMBERED.test(text) ||
    TITLE.test(text) ||
    (!/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 6)
  );
}

/** Longer, it says something. */
const LINE = 300;

/** Whether a masked line belongs to the frame of its document. */
export function isFrame(line: string, today: IsoDate): boolean {
  const text = line.trim();
  if (text.length > LINE) return false;
  return (
    [LABELS, LABELLED, FORWARDED, SALUTATION, COURTESY, OFFICE, MASKS, OWN_NAME].some((one) =>
      one.test(text),
    ) ||
    isAddressLine(text) ||
    isDateline(text, today)
  );
}

/** A line that is a place or a town with its postcode, and says nothing of it. */
function isAddressLine(text: string): boolean {
  if (/^\d{5}\s/u.test(text)) return TOWN.test(text);
  if (/\S@\S|^www\.|^https?:/u.test(text) && !/\s\p{Ll}+\s/u.test(text)) return true;
  const place = findPlace(text);
  return place?.start === 0 && !/[\p{L}\d]/u.test(text.slice(place.end));
}

/** "Valmorin-sur-Loue, le 16 novembre 2026". */
function isDateline(text: string, today: IsoDate): boolean {
  const [day] = findDays(text, today);
  if (day === undefined) return false;
  const before = text.slice(0, day.start);
  if (/\p{L}{2,}/u.test(text.slice(day.end))) return false;
  if (DATE.test(before)) return true;
  return (
    !/\d/u.test(text.slice(day.end)) &&
    /^(?:(?:fait )?à )?[^,.;:]{2,60},\s*$/iu.test(before) &&
    TOWN.test(before.replace(/^(?:fait )?à /iu, '').replace(/,\s*$/u, ''))
  );
}
