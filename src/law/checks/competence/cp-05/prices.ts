/** CP-05: which amounts of a decision are the price of what it concludes. It must not compare them with anything. */
import type { FoundAmount } from '../../../../act/reading/amounts';
import type { Analysis } from '../../../analysis';
import { plain } from '../../shared/words';

/** What the contract bears on, insures or is a share of, and not its price: "un taux de 9,6 % d’une enveloppe de travaux de 400 000 €". */
const THINGS = [
  "enveloppe|estime\\w*|estimation|evalue\\w*|assiette|chiffre\\s+d'affaires|garanties?|franchise|sinistres?",
  "cout\\s+(?:previsionnel|estime|des\\s+travaux|de\\s+l'operation)",
  // A contract has a value too, and an offer a technical one.
  "valeur\\s+(?:assuree|venale|locative|declaree|a\\s+neuf|(?:de\\s+l'|de\\s+la\\s+|du\\s+|des\\s+)(?:biens?|travaux|batiments?|immeubles?|terrains?|maison|ouvrages?|operation))",
  "(?:biens?|batiments?|immeubles?|terrains?|maison|travaux|ouvrages?)\\s*,?\\s+d'une\\s+valeur",
  '(?:au|de|un|son|dont\\s+le)\\s+capital|capital\\s+(?:social|assure|garanti|emprunte|restant)',
];
/** From these words on, the amount is the price again: "avec garantie est conclu pour", "au prix de", but "une garantie d’un montant de". */
const PRICE_TOLD =
  "pour\\s+(?:une?\\s+(?:montant|prix|somme|total|cout)\\s[^,]*)?$|(?:prix|moyennant|conclu\\w*|vau[tx]|valant)(?![a-z])|(?<!dont\\s+le\\s|(?<!(?:est|sont)\\s)d'un\\s)montant|(?:est|sont|ete)\\s+(?:[a-z]+ment\\s+)?(?:attribu|retenu|signe|confie|passe|accepte)";
const OF_ANOTHER_THING = new RegExp(
  `(?<![a-z])(?:${THINGS.join('|')})s?(?![a-z])(?:(?!(?<![a-z])(?:${PRICE_TOLD}))[^.;:,€]){0,50}$`,
);
/** Whether nothing before the amount says that it is of another thing than the contract. */
export const isPrice = ({ text }: Analysis, { start }: FoundAmount): boolean =>
  !OF_ANOTHER_THING.test(plain(text.slice(Math.max(0, start - 90), start)));
