/**
 * Places to live that name themselves: "lieu-dit La Boissière", with the road that leads there; a house and its postcode on
 * one line. In prose a hamlet alone ("le hameau de Kergroas") is a place, not an address.
 */
import type { Detector } from '../detector';
import { after, before, clauseBefore } from '../text/context';
import { readStreetName } from './read';
import { STRONG_STREET } from './words';
import { matchesOf } from '../text/matches';
import type { TextView } from '../text/view';

const NAMED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:au |aux? )?(?:lieu[- ]?dit|lieudit|l\.d\.)(?![a-zA-ZÀ-ÖØ-öø-ῼ]) ?:? ?[«"]? ?(?:chez )?/giu;
/** "La randonnée passe par le hameau des Combes, le lieu-dit …": a way that many follow goes there, and nobody is told of. */
const ROUTE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:l[ea]s? |l'|une? |des |du |cet(?:te)? |ce |ces |chaque )(?:[a-zA-ZÀ-ÖØ-öø-ῼ]+ )?(?:randonn[ée]e|course|parcours|circuit|itin[ée]raire|marche|trail|boucle|balade|sentier|bus|car|navette|ramassage|d[ée]viation|tourn[ée]e)s?(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^:\n]{0,60}? (?:(?:pass|travers|emprunt|contourn|arriv|s'arr[êe]t|long|mont|m[èe]n|reli)(?:er?|ent|era|eront|e?ait|e?aient|e?ant)|desser(?:t|vent|vira|viront|vait|vant)|rejoin(?:t|dra|gnent|gnait)|part(?:ira)?(?= (?:d[eu]s?|d'|aux?) )|suit|suivra|descend(?:ra)?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?!(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:chez|habit|demeur|domicil|r[ée]sid|qui|que|où|dont|car|mais|quand|et (?!l[ea]s? [a-zA-ZÀ-ÖØ-öø-ῼ]+|l'|par |aux? |d[eu]s? |d')))[^\n])*$/iu;
/** Who writes, or somebody named: then the place may be a home. */
const SOMEBODY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:[Jj]e|[Mm]oi|[Mm]on|[Mm]a|[Mm]es|[Nn]ous|[Nn]otre|[Nn]os|M|MM|Mrs?|Mmes?|Mlles?|Monsieur|Madame|Mademoiselle|[Ff]amille|[ÉEée]poux)(?![a-zA-ZÀ-ÖØ-öø-ῼ])|[JjMm]')/u;
/** To the end of the sentence; "M." ends none. */
const TO_ITS_END = /^(?:[^.;!?]|(?<=(?<![a-zA-ZÀ-ÖØ-öø-ῼ])\p{Lu}{1,2})\.|[.;!?](?! |$))*/u;
const ROAD_BEFORE = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?<kind>${STRONG_STREET}) [^,;.:\\n]{2,40}[, ]{1,2}$`,
  'iu',
);
/** "Le Bourg 14210 Évrecy", "Quartier Ravine Vilaine, 97220 La Trinité", "Mas de Villecelle 34240 LAMALOU" */
const HOUSE_AND_TOWN =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:Le|La|Les|L'|Mas|Ferme|Moulin|Ch[âa]teau|Domaine|Hameau|Quartier|R[ée]sidence|Villa|Lotissement|Cit[ée]|Ker|Etxe|Rue|Route|Chemin|Impasse|All[ée]e|Place|Avenue)[ ']?)[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: [a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,4},? ?[–-]? ?$/u;
/** Overseas, the kilometre of the road is the address: "PK 14,2 côté montagne". */
const KILOMETRE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:B\.?P\.? ?\d{1,6},? )?P\.?K\.? ?\d{1,3}(?:[,.]\d{1,3})?(?:,? c[ôo]t[ée] (?:mer|montagne)(?:, (?:servitude|lotissement|quartier|route|chemin) \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ' -]{1,30})?|(?=,? 9[78]\d{3} \p{Lu}))/gu;
const TOWN_AHEAD = /(?<!\d)\d{5} \p{Lu}/gu;

export const findHamlets: Detector = ({ view }) => {
  const { text } = view;
  return [
    ...matchesOf(text, NAMED).flatMap((match) => {
      const from = match.index + match[0].length;
      const lineCase = view.lineAt(from).case;
      const end = readStreetName(text, from, lineCase);
      if (end === from || isOnRoute(view, match.index, end)) return [];
      const ahead = text.slice(Math.max(0, match.index - 60), match.index);
      const way = ROAD_BEFORE.exec(ahead);
      const road = way !== null && (lineCase !== 'mixed' || isNamedWay(way)) ? way : null;
      // A form's label is no part of the place.
      const prefix = match[0].includes(':') ? match[0].length : (/^aux? /iu.exec(match[0])?.[0].length ?? 0);
      const start = road === null ? match.index + prefix : match.index - (ahead.length - road.index);
      return [hamlet(start, end)];
    }),
    ...matchesOf(text, KILOMETRE).map(({ 0: road, index }) => hamlet(index, index + road.length)),
    ...matchesOf(text, TOWN_AHEAD).flatMap(({ index }) => {
      const ahead = before(view, index, 70);
      const house = HOUSE_AND_TOWN.exec(ahead);
      if (house === null) return [];
      const start = index - ahead.length + house.index;
      return [hamlet(start, start + house[0].replace(/[\s,–-]+$/u, '').length)];
    }),
  ];
};

/** "route de Creil, ", "chemin des Pins " before a hamlet: nothing else stands between; not "route de Lyon est coupée près du ". */
function isNamedWay({ 0: way, groups }: RegExpExecArray): boolean {
  const from = (groups?.['kind'] ?? '').length;
  const named = way.replace(/[, ]+$/u, '').length;
  return /\p{Lu}/u.test(way.slice(1)) && (way.endsWith(', ') || readStreetName(way, from, 'mixed') >= named);
}

function isOnRoute(view: TextView, start: number, end: number): boolean {
  const ahead = clauseBefore(view, start, 160);
  const rest = TO_ITS_END.exec(after(view, end, 160))?.[0] ?? '';
  return ROUTE.test(ahead) && !SOMEBODY.test(ahead) && !SOMEBODY.test(rest);
}

const hamlet = (start: number, end: number) =>
  ({ type: 'ADDRESS', start, end, reason: 'lieu-dit ou maison', confidence: 0.85 }) as const;
