/**
 * Keys that count things or people: their number is no money and no length of time, whatever its figures. It must not judge keys that
 * price: "charges", "tarifs.adultes".
 */
import { lastName } from './key-units';
import { parentOf } from './paths';

/** Plurals that are sums of money, or that may be anything. */
const MONEY =
  /^(?:charges|frais|arrhes|honoraires|depenses|recettes|credits|fonds|droits|taxes|dommages|interets|subventions|aides|primes|indemnites|couts|tarifs|prix|montants|sommes|loyers|redevances|penalites|amendes|cotisations|dotations|ressources|revenus|salaires|gages|emoluments|versements|paiements|acomptes|avances|remboursements|mensualites|produits|achats|ventes|travaux|etudes|fournitures|services|impots|interventions|dons|recettes\w*|euros|dettes|emprunts|budgets?|participations|contributions|financements?|provisions|reparations|fluides|salaires|degats|equipements?|materiels?|mobiliers?|investissements?|locations|prestations|autres|divers|espaces|reseaux|verts|ht|ttc)$/u;
const SINGULAR =
  /^(?:edition|chambre|kilometrage|jauge|effectif|rang|etage|numero|lot|population|frequentation)$/u;
/** In the singular as in the plural: "encours" is one sum. */
const ALIKE = /(?:cours|temps|fonds|poids|corps|cas)$/u;
const OF_TIME = /^(?:heures|jours|nuits|semaines|minutes)(?:_|$)/u;
const PRICED =
  /(?:^|[._])(?:tarif\w*|prix|cout\w*|montant\w*|loyer\w*|redevance\w*|bareme\w*|recettes?|depenses?|budget\w*|financ\w*|subvention\w*|aides?|dotations?|charges?|frais|euros?|eur|ht|ttc|par|taux|indemnit\w*|primes?|participation\w*|devis|facture\w*|droits?|taxes?|plan)(?:[._]|$)/u;

export const isCountKey = (path: string): boolean => {
  const key = lastName(path);
  const words = key.split('_').filter((word) => word.length > 1);
  // "3_semaines": what that long costs, not how many.
  if (/^\d/u.test(key) || OF_TIME.test(key)) return false;
  // "tickets_10: 8" prices ten of them.
  if (/^[a-z]{4,}s_(?:[5-9]|[1-9]\d|100)$/u.test(key)) return false;
  // The head of a French key comes first: "chiffre_affaires" is one figure.
  const [head = ''] = words;
  if (PRICED.test(path.toLowerCase()) || PRICED.test(lastName(parentOf(path)))) return false;
  if (SINGULAR.test(head) || /^(?:nb|nombre)$/u.test(head)) return true;
  return (
    /^[a-z]{4,}s$/u.test(head) &&
    !/(?:ss|us|is)$/u.test(head) &&
    !ALIKE.test(head) &&
    !words.some((word) => MONEY.test(word))
  );
};
