/**
 * Places to live that name themselves: "lieu-dit La Boissière", with the road that leads there; a house and its postcode on
 * one line. In prose a hamlet alone ("le hameau de Kergroas") is a place, not an address.
 */
import type { Detector } from '../detector';
import { before } from '../text/context';
import { readStreetName } from './read';
import { STRONG_STREET } from './words';
import { matchesOf } from '../text/matches';

const NAMED = /(?<!\p{L})(?:au |aux? )?(?:lieu[- ]?dit|lieudit|l\.d\.)(?!\p{L}) ?:? ?[«"]? ?(?:chez )?/giu;
/** "La randonnée passe par le hameau des Combes, le lieu-dit …": a way that many follow, in the sentence. */
const ROUTE =
  /(?<![a-zA-ZÀ-ÿŒœ])(?:randonn[ée]e|course|parcours|circuit|itin[ée]raire|marche|trail|boucle|balade|sentier|bus|car|ligne|navette|ramassage|d[ée]viation|tourn[ée]e)s?(?![a-zA-ZÀ-ÿŒœ])(?:(?![.;!?] |(?<![a-zA-ZÀ-ÿŒœ])(?:chez|habit|demeur|domicil|r[ée]sid|M\.|Mme|Mlle))[^\n])*$/iu;
const ROAD_BEFORE = new RegExp(`(?<!\\p{L})${STRONG_STREET} [^,;.:\\n]{2,40}[, ]{1,2}$`, 'iu');
/** "Le Bourg 14210 Évrecy", "Quartier Ravine Vilaine, 97220 La Trinité", "Mas de Villecelle 34240 LAMALOU" */
const HOUSE_AND_TOWN =
  /(?<!\p{L})(?:(?:Le|La|Les|L'|Mas|Ferme|Moulin|Ch[âa]teau|Domaine|Hameau|Quartier|R[ée]sidence|Villa|Lotissement|Cit[ée]|Ker|Etxe|Rue|Route|Chemin|Impasse|All[ée]e|Place|Avenue)[ ']?)[\p{L}'-]+(?: [\p{L}'-]+){0,4},? ?[–-]? ?$/u;
/** Overseas, the kilometre of the road is the address: "PK 14,2 côté montagne". */
const KILOMETRE =
  /(?<!\p{L})(?:B\.?P\.? ?\d{1,6},? )?P\.?K\.? ?\d{1,3}(?:[,.]\d{1,3})?(?:,? c[ôo]t[ée] (?:mer|montagne)(?:, (?:servitude|lotissement|quartier|route|chemin) \p{Lu}[\p{L}' -]{1,30})?|(?=,? 9[78]\d{3} \p{Lu}))/gu;
const TOWN_AHEAD = /(?<!\d)\d{5} \p{Lu}/gu;

export const findHamlets: Detector = ({ view }) => {
  const { text } = view;
  return [
    ...matchesOf(text, NAMED).flatMap((match) => {
      const from = match.index + match[0].length;
      const lineCase = view.lineAt(from).case;
      const end = readStreetName(text, from, lineCase);
      if (end === from || ROUTE.test(before(view, match.index, 120))) return [];
      const ahead = text.slice(Math.max(0, match.index - 60), match.index);
      const way = ROAD_BEFORE.exec(ahead);
      const road = lineCase === 'mixed' && !/\p{Lu}/u.test(way?.[0].slice(1) ?? '') ? null : way;
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

const hamlet = (start: number, end: number) =>
  ({ type: 'ADDRESS', start, end, reason: 'lieu-dit ou maison', confidence: 0.85 }) as const;
