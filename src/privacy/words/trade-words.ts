/**
 * What a company does, or is in law, beside the name that it bears: "Hamel Voyages", "SCI Deconinck", "Glaces de Lili". Folded. No word here is
 * anybody's first name, and few are surnames.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Before the name. */
export const LEGAL_FORMS = words(
  'sarl sas sasu eurl sci scp selarl selas selasu snc scea gaec earl eirl scm gie sccv scop scic ets etablissements ste societe',
);
/** Before or after the name. */
export const TRADE_WORDS = words(`
  voyages toiture toitures chauffage traiteur logistique menuiserie menuiseries cycles freres plomberie electricite couverture maconnerie
  peintures transports batiment btp construction constructions immobilier immobiliere paysages automobile automobiles location locations
  ingenierie architecture architectes avocats associes notaires informatique distribution restauration boulangerie boucherie charcuterie
  patisserie ambulances taxis assurances promotion energies nettoyage proprete demenagement demenagements serrurerie vitrerie carrelage
  carrelages charpente charpentes terrassement elagage pepinieres horticulture optique pharmacie imprimerie editions glaces pizzas delices
  fournil chocolats confitures vins fromages primeurs coiffure esthetique couture pressing fleurs motoculture cuisines salaisons surgeles
`);
