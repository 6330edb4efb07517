/** CP-05: which amounts of a decision are the price of what it concludes. It must not compare them with anything. */
import type { FoundAmount } from '../../../../act/reading/amounts';
import type { Analysis } from '../../../analysis';
import { plain } from '../../shared/words';

/** What the contract bears on, insures or is a share of, and not its price: "un taux de 9,6 % d’une enveloppe de travaux de 400 000 €". */
const OF_ANOTHER_THING =
  /(?<![a-z])(?:enveloppe|estime\w*|estimation|evalue\w*|assiette|chiffre\s+d'affaires|valeur|capital|garanties?|franchise|sinistres?|cout\s+(?:previsionnel|estime|des\s+travaux|de\s+l'operation))[^.;:,€]{0,50}$/;
/** Whether nothing before the amount says that it is of another thing than the contract. */
export const isPrice = ({ text }: Analysis, { start }: FoundAmount): boolean =>
  !OF_ANOTHER_THING.test(plain(text.slice(Math.max(0, start - 90), start)));
