/**
 * Numbers of houses whose street goes without saying: "M. Poupard du 14, ne veut pas", "celui de Laporte au 33 alors que", "la petite Sow
 * du n° 8", and those before a numbered street: "au 12 et au 14 rue des Cigognes". It must not take a day ("le courrier de M. Roux du
 * 14"). Needs to know where people and addresses were found.
 */
import type { Finding } from '../detector';
import { MONTH_NAME } from '../text/dates';
import { matchesOf } from '../text/matches';
import type { TextView } from '../text/view';
import type { Stretch } from './pieces';

const NUMBER = `\\d{1,4}(?: ?(?:bis|ter|quater|[A-D])(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d]))?`;
const NO_DAY = `(?![\\d/%€°-]|[.,]\\d| ?(?:h|heures?|euros?|ans?|jours?|mois|m²|ha|er|e|[èe]me|au|${MONTH_NAME})(?![a-zA-ZÀ-ÖØ-öø-ῼ]))`;
const AFTER_SOMEBODY = new RegExp(
  `^,? (?<lead>du|au|de la maison du|habitant (?:au|le)|qui habite (?:au|le)) (?<sign>n[°o] ?|num[ée]ro )?(?<number>${NUMBER})${NO_DAY}(?=[ .,;:!?)\\n]|$)`,
  'iu',
);
/** "Maëva du bât C", "Mme Roy du hall 4" */
const UNIT_AFTER =
  /^,? (?:du|de l'|de la) ?(?<unit>(?:b[âa]t(?:iment|\.)?|bloc|hall|esc(?:alier|\.)?|immeuble|tour|appt?\.?|appartement|logement|chambre|studio|villa|pavillon|chalet|mobil-home|emplacement) (?:n[°o] ?)?(?:\d{1,4}[A-Z]?|[A-Z]\d{0,3}))(?![a-zA-ZÀ-ÖØ-öø-ῼ\d'°])/u;
/** What has a day of its own: "le courrier de Mme Roux du 14", "la dette de M. Sow au 31". */
const OF_A_DAY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:courriers?|lettres?|mails?|e-mails?|courriels?|messages?|sms|textos?|demandes?|appels?|notes?|plaintes?|visites?|rdv|rendez-vous|factures?|arr[êe]t[ée]?s?|cong[ée]s?|entretiens?|rapports?|s[ée]ances?|absen[a-zA-ZÀ-ÖØ-öø-ῼ]*|certificats?|attestations?|r[ée]ponses?|signalements?|r[ée]clamations?|pv|proc[èe]s[a-zA-ZÀ-ÖØ-öø-ῼ-]*|auditions?|dettes?|soldes?|situations?|comptes?|r[ée]unions?|d[ée]cisions?|interventions?|passages?|relances?|actes?|contrats?|d[ée]clarations?|convocations?|avis|[ée]crits?|versements?|paiements?|jugements?|ordonnances?|d[ée]part|arriv[ée]e|retour|pr[ée]sen[a-zA-ZÀ-ÖØ-öø-ῼ]*|en poste|depuis|recrut[a-zA-ZÀ-ÖØ-öø-ῼ]*|nomm[ée]e?|[ée]tat)(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?:[^.;:\n]|(?<=(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:M|MM|Mme|Dr))\.){0,30}$/iu;
/** "la petite Sow du n° 8": a sign makes it a house, whatever the name is. */
const SIGNED = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:petite?s?|dames?|monsieur|madame|mr|mme|famille|vieux|vieille|gosses?|gamine?s?|jeunes?|voisine?s?|fils|fille|m[èe]re|p[èe]re|maman|papa|mamie|papi|copine?|copain|gens|couple|locataires?|occupante?s?) (?:[a-zA-ZÀ-ÖØ-öø-ῼ'-]{2,20} ){1,2}du (?<signed>(?:n[°o] ?|num[ée]ro )${NUMBER})${NO_DAY}`,
  'giu',
);
const DU_SIGNED = / du (?:n[°o]|num[ée]ro)/iu;
const ITEM = `(?:au|du|le|n[°o]|aux|les|des|nos|n[°o]s|num[ée]ros?) ?(?:n[°o]s? ?)?${NUMBER}(?:, ${NUMBER}){0,5}`;
/** "au 12 et au ", "du 12, du 14 et du ", "aux 3, 5 et " before "16 rue Foch". */
const LISTED = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d])(?<list>${ITEM}(?:,? (?:et |ou |puis )?${ITEM}){0,5}),? (?:et|ou|puis|ainsi qu'|au|du)? ?(?:au|du|le|n[°o])? ?$`,
  'iu',
);
const CLOSES =
  /^(?:[.,;)]|\n|$| (?:aussi|[ée]galement|et|qui|a|ont|se|est|sont|dit|demande|ne|n')(?![a-zA-ZÀ-ÖØ-öø-ῼ]))/u;
const EACH = new RegExp(NUMBER, 'gu');
const REACH = 60;

/** @param people where people were found; @param addresses what was found of addresses */
export function findHouseNumbers(
  view: TextView,
  people: readonly Stretch[],
  addresses: readonly Finding[],
): readonly Finding[] {
  const { text } = view;
  return [
    ...(DU_SIGNED.test(text) ? matchesOf(text, SIGNED) : []).map((match) => {
      const { signed = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      return house(end - signed.length, end, 'numéro d’une maison');
    }),
    ...people.flatMap(({ end }): Finding[] => {
      const match = UNIT_AFTER.exec(text.slice(end, end + 40));
      const { unit = '' } = match?.groups ?? {};
      if (match === null) return [];
      const last = end + match[0].length;
      return [house(last - unit.length, last, 'logement de quelqu’un')];
    }),
    ...people.flatMap(({ start, end }): Finding[] => {
      const match = AFTER_SOMEBODY.exec(text.slice(end, end + 40));
      const { lead = '', sign, number = '' } = match?.groups ?? {};
      if (match === null) return [];
      const ahead = text.slice(Math.max(view.lineAt(start).start, start - REACH), start);
      const last = end + match[0].length;
      // Without a sign no day must be meant; but for "M. Yildiz, au 22.", a street must be told somewhere.
      const closes = /^au$/iu.test(lead) && CLOSES.test(text.slice(last, last + 12));
      if (sign === undefined && ((addresses.length === 0 && !closes) || OF_A_DAY.test(ahead))) return [];
      return [house(last - number.length, last, 'numéro d’une maison, après une personne')];
    }),
    ...addresses.flatMap(({ start }): Finding[] => {
      if (!/^(?:n[°o] ?)?\d/u.test(text.slice(start, start + 4))) return [];
      const ahead = text.slice(Math.max(view.lineAt(start).start, start - REACH), start);
      if (!/\d[^\d\n]{1,16}$/u.test(ahead)) return [];
      const { list } = LISTED.exec(ahead)?.groups ?? {};
      if (list === undefined) return [];
      const from = start - ahead.length + ahead.lastIndexOf(list);
      return matchesOf(list, EACH).map(({ 0: number, index }) =>
        house(from + index, from + index + number.length, 'numéro d’une maison, avant une voie'),
      );
    }),
  ];
}

const house = (start: number, end: number, reason: string): Finding => ({
  type: 'ADDRESS',
  start,
  end,
  reason,
  confidence: 0.7,
});
