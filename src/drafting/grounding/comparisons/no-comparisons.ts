/**
 * Where words of comparison hold no two values against each other: "5,05 € au-delà de 1 200 €" says for whom a price is, "10 % au-dessus" how far apart. It judges
 * no order.
 */
import type { Claim } from '../claim';
import { sameValue } from '../match/same-value';
import type { GroundedText } from '../roles/find-roles';

/** Words of place, which need a verb or a comma to compare. */
const PLACE = /^(?:au|en)[\s-](?:dela|dess|deca)/u;
const TOLD =
  /,|(?<![a-z])(?:est|sont|etait|etaient|sera|seront|serait|reste|restent|demeure\w*|ressort\w*|se\s+(?:situe|trouve|place|maintien)\w*|s'etabli\w*|s'eleve\w*|pass\w+|soit)(?![a-z])/u;
const BRACKET =
  /(?<![a-z])(?:inferieur\w*|superieur\w*|moins\s+d[e']|plus\s+d[e']|jusqu'a|au-dela|au-dessus|en\s+dessous|a\s+partir\s+de|entre|de\s+\d[\d ,.]*\s*(?:€|euros?)?\s+a)(?![a-z])/u;

/** "un loyer de 900 € au-delà du plafond de 1 000 €": the one that is told by its name stands against a limit that is told by its own. */
const LIMIT =
  /^\s*(?:du|de\s+la|de\s+l'|des|d'un|d'une)?\s*(?:plafond|seuil|limite|maximum|minimum|plancher|montant|valeur)s?(?![a-z])/u;
const isNamed = (before: string): boolean => /(?<![a-z])[a-z]{3,}\s+(?:de|d'|a)\s*$/u.test(before);
/** "supplement_eur": what the facts themselves give beyond a limit. */
const isOfBracket = (subject: Claim, judged: GroundedText['judged']): boolean =>
  judged.some(
    ({ claim, match }) =>
      claim === subject &&
      match.ok &&
      match.origins.some(({ id }) =>
        /(?:^|[._])(?:au_?dela|dela|dessus|dessous|deca|supplement\w*|excedent\w*|depassement|tranche|majore\w*|reduit\w*|sup\w*|inf\w*)(?:[._]|$)/u.test(
          id,
        ),
      ),
  );

/** `from` to `to`: the words of comparison; `subject` stands before them. */
export const isBracketEnd = (
  { basis, judged, read }: GroundedText,
  subject: Claim,
  from: number,
  to: number,
): boolean => {
  const { lower } = read.folded;
  if (!PLACE.test(lower.slice(from, to))) return false;
  if (!TOLD.test(lower.slice(subject.to, from)))
    return (
      !LIMIT.test(lower.slice(to)) || !isNamed(lower.slice(0, subject.from)) || isOfBracket(subject, judged)
    );
  const bound = judged.find(
    ({ claim }) => claim.from >= to && claim.value.type === subject.value.type,
  )?.claim;
  return (
    bound !== undefined &&
    bound.from - to < 40 &&
    basis.texts.some(
      ({ claims, folded }) =>
        BRACKET.test(folded.lower) && claims.some(({ value }) => sameValue(value, bound.value)),
    )
  );
};

/** "cédé 10 % au-dessus de l’avis": how far apart two values are, and none of them. */
export const isGap = ({ value }: Claim, after: string): boolean =>
  /^\s+(?:points?\s+)?(?:au|en)[\s-]dess/u.test(after) ||
  (value.type === 'share' &&
    /^\s+(?:au-dess|superieur|inferieur|plus|moins|de\s+(?:plus|moins))/u.test(after));
