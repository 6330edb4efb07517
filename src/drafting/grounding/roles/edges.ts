/**
 * A beginning given as an end, or the other way round: "à compter du" before the day on which the facts end.
 */
import type { PlainFlag } from '../ground';
import type { Evidence } from '../facts/evidence';
import type { TextRule } from './find-roles';

const DAY =
  "(?:le\\s+|au\\s+|du\\s+|a\\s+|en\\s+|l'|des\\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s+)?";
const STARTS = new RegExp(
  `(?:a\\s+partir|a\\s+compter|des|depuis|debut\\w*|commenc\\w*|demarr\\w*|prend(?:ra)?\\s+effet|prise\\s+d'effet|entr\\w+\\s+en\\s+vigueur|ouvr\\w*|ouvert\\w*|ouverture)\\s+(?:d[ue]\\s+|de\\s+)?${DAY}$`,
  'u',
);
const ENDS = new RegExp(
  `(?:jusqu'|au\\s+plus\\s+tard|s'acheve\\w*|acheve\\w*|se\\s+termine\\w*|termin\\w*|prend(?:ra|ront)?\\s+fin|fini\\w*|expir\\w*|clotur\\w*|clos\\w*|ferm\\w*)\\s*(?:d[ue]\\s+)?${DAY}$`,
  'u',
);

/** A key that says by when, at the latest. */
const LIMIT = /(?:^|[._])(?:avant|limite|date_limite|jusqu_au|jusquau|au_plus_tard|dernier_jour)(?:[._]|$)/u;
const LATE = new RegExp(`(?<![a-z])(?:apres|posterieure?s?\\s+a)\\s+${DAY}$`, 'u');
/** What comes of being late: "les familles inscrites après le 10 juillet acquittent une majoration". */
const TOO_LATE =
  /(?<![a-z])(?:major\w+|penalit\w+|retards?|tardi\w+|irrecevables?|refuse\w*|rejete\w*|ecarte\w*|hors\s+delais?|ne\s+(?:sera|seront|pourra|pourront|peut|peuvent)\w*|n'est\s+plus|plus\s+(?:accepte|pris|recu|recevable|examine)\w*|aucune?)(?![a-z])/u;
/** What begins with a closing. */
const CLOSING =
  /^(?:fermeture|ferme|fermee|clos|closed|cloture|interruption|coupure|vidange|travaux|conges?|treve|vacances)$/u;

export const edges: TextRule = ({ read, judged, basis, sentences }) =>
  judged.flatMap(({ claim, match }): PlainFlag[] => {
    const { type } = claim.value;
    if (!match.ok || (type !== 'date' && type !== 'time' && type !== 'month')) return [];
    const before =
      read.folded.lower
        .slice(Math.max(0, claim.from - 48), claim.from)
        .split(/[.;:\n]/u)
        .at(-1) ?? '';
    const after = read.folded.lower.slice(claim.to, claim.to + 24);
    // "fermé du 3 au 16 août" begins on the 3rd, "fermée de 8 h à 17 h 30" at 8.
    if (
      /(?<![a-z])(?:du|de|des)\s+(?:[a-z]+di\s+|dimanche\s+)?$/u.test(before) &&
      /^\s+(?:inclus\s+)?(?:au?\s|jusqu)/u.test(after)
    )
      return [];
    const said: Evidence['edge'] = STARTS.test(before) ? 'start' : ENDS.test(before) ? 'end' : undefined;
    const sentence = sentences.find(({ from, to }) => from <= claim.from && claim.to <= to);
    const late =
      LATE.test(before) &&
      (sentence === undefined || !TOO_LATE.test(read.folded.lower.slice(sentence.from, sentence.to)));
    if ((said === undefined && !late) || match.evidence === undefined || match.evidence.length === 0)
      return [];
    const other = said === 'start' ? 'end' : 'start';
    const limited =
      (said === 'start' || late) && match.evidence.every(({ origin }) => LIMIT.test(origin.id.toLowerCase()));
    if (!limited && (said === undefined || !match.evidence.every(({ edge }) => edge === other))) return [];
    // "la piscine ferme le 21 décembre": what begins then is a closing.
    if (
      said === 'end' &&
      /(?:ferm|clo[st]|clotur)[a-z]*\s+(?:d[ue]\s+)?(?:le\s+|au\s+|a\s+)?(?:[a-z]+di\s+|dimanche\s+)?$/u.test(
        before,
      ) &&
      match.evidence.some(({ roles }) => roles.some((role) => CLOSING.test(role)))
    )
      return [];
    const known = limited || basis.evidence.some((one) => one.value.type === type && one.edge === said);
    return known
      ? [
          {
            from: claim.from,
            to: claim.to,
            kind: 'role',
            why:
              said !== 'end'
                ? 'Dans les données, c’est une fin, pas un début.'
                : 'Dans les données, c’est un début, pas une fin.',
          },
        ]
      : [];
  });
