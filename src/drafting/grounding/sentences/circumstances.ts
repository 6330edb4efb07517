/**
 * Why, for whom, after what or with whom a clause says that something was done, where no fact speaks of any of it: "en raison du verglas", "à la demande
 * des chasseurs", "grâce à un mécénat", "en partenariat avec le lycée agricole". All the words that tell it are strange, and it holds no value.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { strangersIn } from './strangers';

export const circumstances: TextRule = (text) => {
  const { lower } = text.read.folded;
  return [...lower.matchAll(CIRCUMSTANCE)].flatMap((match): PlainFlag[] => {
    const phrase = match[1] ?? '';
    const to = match.index + match[0].length;
    const from = to - phrase.length;
    if (POSSIBLE.test(lower.slice(Math.max(0, match.index - 60), match.index)) || OWN.test(match[0]))
      return [];
    if (text.judged.some(({ claim }) => claim.from < to && from < claim.to)) return [];
    if (CALENDAR.test(phrase) || /^(?:quoi|ce|cela)(?![a-z])/u.test(phrase)) return [];
    const { strange, own, all } = strangersIn(text, { from, to });
    // A commonplace among them ("des produits biologiques") makes two strange words no better known.
    return strange > 0 && own === strange && (strange === all || (strange > 1 && all === strange + 1))
      ? [
          {
            ...{ from: match.index, to, kind: 'invention' },
            why: 'Rien dans les données ne parle de cela\u00A0: complétez les données, ou retirez-le.',
          },
        ]
      : [];
  });
};

const OF =
  "(?:de\\s+(?:la\\s+|l'|leurs?\\s+|sa\\s+|son\\s+|ses\\s+|cette\\s+)?|du\\s+|des\\s+|d'(?:une?\\s+)?)";
const TO =
  "(?:a\\s+(?:la\\s+|l'|une?\\s+|sa\\s+|son\\s+|ses\\s+|leurs?\\s+)?|au\\s+|aux\\s+|d'une?\\s+|de\\s+)";
const THE = "(?:l'|les?\\s+|la\\s+|une?\\s+|des\\s+|son\\s+|sa\\s+|ses\\s+|leurs?\\s+)";
/** Up to where the noun phrase ends. */
const PHRASE =
  "([a-z][a-z' -]*?)(?=\\s*[,;:.()\\n]|(?<!\\sd[eu])\\s(?:et|ou|qui|que|dont|est|sont|sera|seront|a|ont|pour|par|avec|afin|sur|dans|depuis|au|aux|le|la|les|il|elle|lors)\\s|(?<!\\sde)\\s(?:l'|qu'|s'|n')|$)";
const CIRCUMSTANCE = new RegExp(
  `(?<![a-z])(?:(?:en\\s+raison|a\\s+cause|du\\s+fait|(?:a\\s+la|par)\\s+suite|faute|a\\s+la\\s+demande|sur\\s+(?:la\\s+)?(?:demande|proposition|avis|recommandation)|apres\\s+(?:avis|consultation|accord)|compte\\s+tenu|en\\s+remplacement|a\\s+l'occasion|en\\s+l'honneur|en\\s+hommage|en\\s+faveur|au\\s+(?:profit|benefice)|en\\s+(?:compensation|echange)|aux\\s+cotes|pour\\s+cause)\\s+${OF}|(?:suite|grace|en\\s+hommage)\\s+${TO}|(?:malgre|en\\s+(?:partenariat|lien|concertation|collaboration|association)\\s+avec|apres\\s+concertation\\s+avec)\\s+${THE})${PHRASE}`,
  'gu',
);
/** What comes round every year, for anybody. */
const CALENDAR =
  /^(?:la\s+|l'|les\s+)?(?:periode\s+des\s+)?(?:fetes?\s+(?:de\s+(?:fin|noel|paques)|nationale)|fin\s+d|vacances|conges|rentree|noel|nouvel\s+an|ete|hiver|printemps|automne|saison|belle\s+saison|week-end|jours?\s+ferie)/u;
/** What may be, or is asked. */
const POSSIBLE =
  /(?<![a-z])(?:si|en\s+cas|sauf|peut|peuvent|pourra|pourront|eventuel\w*|aucune?|pas|jamais|toute?s?)\s[^,;:.]{0,50}$/u;
const OWN = /(?<![a-z])(?:votre|vos|vous|notre|nos|nous)(?![a-z])/u;
