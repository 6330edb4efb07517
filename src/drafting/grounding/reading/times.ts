/**
 * Hours of the day, read by `act/reading/times`, in minutes since midnight.
 */
import { findTimes } from '../../../act/reading/times';
import type { Claim } from '../claim';
import { NUMBER, parseNumber } from '../text/numbers';
import { offsetsOf } from './dates';
import type { ClaimReader } from './reader';

/** "heures supplémentaires", "28 heures par semaine" and hours of work count time, they do not tell it. */
const COUNTED =
  /^\s*(?:par\s+(?:jour|semaine|mois|an(?!\w)|annee|trimestre|nuit|seance|agent|personne|enfant|eleve|classe|salarie|mission|intervention|atelier|groupe|poste|cycle|vacation)|en\s+moyenne|chacune?s?(?![a-z])|d'(?:ouverture|occupation|utilisation|accueil|animation|intervention|activite|entrainement|enseignement|aide|absence|attente|accompagnement|etude|atelier|entretien|usage|encadrement|astreinte|ecoute|affilee|eclairage|arrosage|autonomie)s?(?![a-z])|au\s+total(?![a-z])|en\s+tout(?=\s*(?:[.,;)]|$))|cumulees?(?![a-z])|consecutives?(?![a-z])|hebdomadaires?|de\s+(?:travail|service|cours|formation|delai|location|presence|menage|benevolat|pratique|sport|repos|trajet|marche|route|creneaux?|permanences?|garde|surveillance|nettoyage|stage|classe|conduite|fonctionnement|retard|mise\s+a\s+disposition)(?![a-z])|\/(?!\s*\d)|supplementaires?)/u;
/** "douze heures d’apprentissage", "trois heures de pratique": written in full, of something that lasts, and no hour that a preposition leads in. */
const OF_SOMETHING =
  /^\s+(?:d'|de\s+)(?!(?:apres-midi|matin|hiver|ete|l'|la\s|depart|debut|fin|rendez|accueil\s+a)(?![a-z]))[a-z]{4,}/u;
const LED_IN = /(?:^|[\s'(])(?:a|de|des|vers|entre|jusqu'a|et|avant|apres|d'ici|depuis|midi|ou|:|-|–)\s*$/u;
const LASTS =
  /(?:duree|dure|durent|durera|dureront|delai|pendant|durant|preavis|intervalle|quotite|creneaux?|amplitude|plage|battement|limitee?s?\s+a|sur|dans\s+les|au\s+moins|au\s+plus(?!\s+t(?:ard|ot)(?![a-z])))\s+(?:[a-z']+\s+){0,4}?(?:d'|de\s+|les\s+)?$/u;

/** "de sept à treize heures", "entre 9 et 12 h", "9-12h": the unit is said once. */
const FIRST = new RegExp(
  `(?:(?<![a-z])(?:de|entre|des)\\s+)(${NUMBER})\\s+(?:a|et)\\s+$|(?<![\\d.,:/-])(\\d{1,2})\\s?-\\s?$`,
  'u',
);

export const times: ClaimReader = (reading) => {
  const told = toldTimes(reading);
  const firsts = told.flatMap(({ from }): Claim[] => {
    const before = reading.folded.lower.slice(Math.max(0, from - 30), from);
    const match = FIRST.exec(before);
    const figures = match?.[1] ?? match?.[2] ?? '';
    const hours = parseNumber(figures);
    if (match === null || hours === undefined || hours > 24 || !Number.isInteger(hours)) return [];
    const at = from - before.length + match.index + match[0].indexOf(figures);
    const to = at + figures.length;
    return reading.taken(at, to)
      ? []
      : [{ from: at, to, kind: 'time', value: { type: 'time', minutes: hours * 60 } }];
  });
  return [...aroundNoon(reading), ...told, ...firsts];
};

const AROUND = new RegExp(
  `(?<![a-z])(?:(${NUMBER})\\s+minutes?|(une?\\s+quart)\\s+d'heure|(une\\s+demi-heure))\\s+(avant|apres)\\s+(midi|minuit)(?![a-z])`,
  'g',
);

/** "vingt minutes avant minuit": one hour of the day. */
const aroundNoon: ClaimReader = (reading) =>
  [...reading.folded.lower.matchAll(AROUND)].flatMap((match): Claim[] => {
    const [whole, number, quarter, half, way, noon] = match;
    const apart = quarter === undefined ? (half === undefined ? parseNumber(number ?? '') : 30) : 15;
    const [from, to] = [match.index, match.index + whole.length];
    if (apart === undefined || reading.taken(from, to)) return [];
    const minutes = (noon === 'midi' ? 720 : way === 'avant' ? 1440 : 0) + (way === 'avant' ? -apart : apart);
    return [{ from, to, kind: 'time', value: { type: 'time', minutes } }];
  });

const toldTimes: ClaimReader = ({ folded, taken }) => {
  const back = offsetsOf({ folded });
  return findTimes(folded).flatMap(({ start, end, time }): Claim[] => {
    const [from, to] = [back(start), back(end)];
    if (taken(from, to)) return [];
    if (COUNTED.test(folded.lower.slice(to, to + 24))) return [];
    if (
      /heures$/u.test(folded.lower.slice(from, to)) &&
      OF_SOMETHING.test(folded.lower.slice(to, to + 24)) &&
      !LED_IN.test(folded.lower.slice(Math.max(0, from - 10), from))
    )
      return [];
    // "fixer une heure limite" names no hour.
    if (ANY_HOUR.test(folded.lower.slice(from, to + 24))) return [];
    // "la pause du midi" is a part of the day.
    if (MIDDAY.test(folded.lower.slice(Math.max(0, from - 40), to))) return [];
    const sentence =
      folded.lower
        .slice(Math.max(0, from - 48), from)
        .split(/[.;:!?\n]/u)
        .at(-1) ?? '';
    // "dessert la plage à 7 h 44": a place.
    const lasts = LASTS.exec(sentence)?.[0] ?? '';
    // "sur le trottoir avant dix-neuf heures" is an hour.
    const isHour = /^sur\s.*(?<![a-z])(?:avant|apres|des|vers|jusqu'a)\s+$/u.test(lasts);
    // "limité à deux heures" lasts, "limité à 22 heures" is an hour.
    const isLimit = /^limit/u.test(lasts) && /^(?:1[3-9]|2[0-3]):/u.test(time);
    // "en dehors de la plage de 8 h à 17 h 30": from one hour to another.
    const isRange =
      /^(?:plage|creneaux?|amplitude|sur)\s/u.test(lasts) && RANGE.test(folded.lower.slice(to, to + 30));
    if (
      lasts !== '' &&
      !isHour &&
      !isLimit &&
      !isRange &&
      !/(?:plage|creneau)\s+(?:[a-z'-]+\s+){0,3}a\s+$/u.test(sentence)
    )
      return [];
    if (LENGTH_IS.test(sentence) && !RANGE.test(folded.lower.slice(to, to + 30))) return [];
    // "deux heures et trente-trois minutes", "trois heures plus tard" last; "de 9 h à 21 h durant le marché" does not.
    if (
      !FROM_HOUR.test(sentence) &&
      /^\s+(?:et\s+)?(?:[a-z-]+|\d+)(?:\s(?:et\s)?[a-z]+)?\s+minutes?(?![a-z])|^\s+(?:plus\s+t(?:ard|ot)|durant)(?![a-z])/u.test(
        folded.lower.slice(to, to + 40),
      )
    )
      return [];
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const { length, less, later } = afterHour(folded.lower.slice(to, to + 48), hours);
    return [
      {
        from,
        to: to + length,
        kind: 'time',
        value: { type: 'time', minutes: hours * 60 + minutes - less + later },
      },
    ];
  });
};

/** "le retard est de huit heures", "la coupure a été de 3 h": the subject says how long. */
const LENGTH_IS =
  /(?<![a-z])(?:retard|attente|interruption|pause|coupure|panne|trajet|immobilisation)\s+(?:[a-z]+\s+)?(?:est|etait|a\s+ete|sera|serait|fut|atteint|atteignait)\s+(?:de\s+|d')?$/u;
const FROM_HOUR = /\d\s?h(?:eures?)?(?:\s?\d\d)?\s+a\s+$/u;
const RANGE = new RegExp(`^\\s+a\\s+(?:${NUMBER}\\s?h(?:eures?)?(?![a-z])|midi|minuit)`, 'u');
const ANY_HOUR =
  /^une\s+heure\s+(?:limite|butoir|precise|fixe|raisonnable|tardive|matinale|avancee|determinee|donnee|convenue|unique|habituelle|de\s+(?:fin|debut|fermeture|ouverture|rendez-vous|passage|depart|retour))(?![a-z])/u;
const MIDDAY =
  /(?<![a-z])(?:pauses?|repas|services?|temps|restauration|accueil|cantine|coupure|mi-temps)\s+(?:du|de|le|sur\s+le)\s+midi$/u;

const LESS: Readonly<Record<string, number>> = {
  'le quart': 15,
  cinq: 5,
  dix: 10,
  vingt: 20,
  'vingt-cinq': 25,
};

/** "onze heures moins le quart", "trois heures de l’après-midi": what the words after an hour make of it. */
const afterHour = (
  after: string,
  hours: number,
): { readonly length: number; readonly less: number; readonly later: number } => {
  const moins = /^\s+moins\s+(le\s+quart|vingt-cinq|cinq|dix|vingt)(?![a-z-])/u.exec(after);
  const rest = after.slice(moins?.[0].length ?? 0);
  const half = /^\s+(?:de\s+l'apres-midi|du\s+soir)(?![a-z])/u.exec(rest);
  return {
    length: (moins?.[0].length ?? 0) + (half?.[0].length ?? 0),
    less: LESS[moins?.[1]?.replace(/\s+/gu, ' ') ?? ''] ?? 0,
    later: half !== null && hours < 12 ? 720 : 0,
  };
};
