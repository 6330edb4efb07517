/**
 * Hours of a text under a key that says how long: "delai_constate: 9 heures", "duree: 4 h" last, and are no hour of the day. From one hour to another, before an hour,
 * on a day or at an hour are when, whatever the key.
 */
import type { Claim } from '../claim';
import { lastName } from './key-units';

const LASTS =
  /(?:^|_)(?:delais?|durees?|longueur|preavis|repos|temps|retards?|attente|anciennete|amplitude|quotas?|quotite|volume_horaire|forfait_horaire|interruption|astreinte|trajet|pause|heures_(?:supplementaires?|travaillees?|effectuees?|dues?))(?:_|$)/u;
/** "delai_limite", "heures_ouverture", "temps_fort": when. */
const WHEN =
  /(?:^|_)(?:limites?|fin|debut|expiration|depart|arrivee|ouvertures?|fermetures?|rendez_vous|rdv|convocation|heures_(?:d_)?(?:accueil|visite|repas|passage|marche|menage|reception|permanence|presence)|forts?)(?:_|$)/u;
const LED_IN = /(?:^|[\s'(])(?:a|de|des|vers|entre|jusqu'a|et|avant|apres|d'ici|depuis|ou)\s*$|[:–/-]\s*$/u;
/** "de 9 heures" may be a length: "un délai de 9 heures", not "de 9 h à 12 h". */
const A_LENGTH_OF =
  /(?:delai|duree|retard|preavis|attente|temps|pause|interruption|soit|total|environ)\s+(?:d'environ\s+|de\s+|d')?$/u;
const NEXT_HOUR = /^\s*(?:a|-|–|et|\/)\s*(?:\d|midi|minuit)/u;

/** "zone verte : 4 h maximum" */
const isMost = (lower: string, from: number, to: number): boolean =>
  /^\s*(?:maxi(?:mum|male?)?|au\s+(?:plus|maximum|maxi))(?![a-z])/u.test(lower.slice(to)) &&
  !/(?<![a-z])(?:a|avant|vers|jusqu'a)\s*$/u.test(lower.slice(0, from));
/** "24 heures" alone: a day long, whatever the key; the hour that ends a day is written "24 h" or "minuit". */
const isWholeDay = (lower: string): boolean => /^(?:24|vingt-quatre)\s+heures$/u.test(lower);

/** The claims of a fact, where its hours last. */
export const withLastingHours = (claims: readonly Claim[], lower: string, path: string): readonly Claim[] => {
  const key = lastName(path);
  const isDated = claims.some(({ value }) => /^(?:date|weekday|month)$/u.test(value.type));
  const lasts = LASTS.test(key) && !WHEN.test(key) && !isDated;
  return claims.map((claim): Claim => {
    const { from, to, value } = claim;
    const before = lower.slice(0, from);
    if (
      !(lasts || isMost(lower, from, to) || isWholeDay(lower.trim())) ||
      value.type !== 'time' ||
      value.minutes === 0 ||
      !/h/u.test(lower.slice(from, to)) ||
      (lasts && LED_IN.test(before) && !A_LENGTH_OF.test(before)) ||
      NEXT_HOUR.test(lower.slice(to))
    )
      return claim;
    return {
      ...{ from, to, kind: 'duration' },
      value: { type: 'duration', base: 'minutes', amount: value.minutes, raw: value.minutes / 60 },
    };
  });
};
