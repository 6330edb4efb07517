/**
 * What a list is called before its items are told: "Les sites concernés, l’école du Bourg et l’école Haute, servent…". It must not judge the items.
 */
import { related, singular } from '../text/stems';

/** Nouns that are said of any thing, body or person of a list. */
const ANY =
  /^(?:site|lieu|endroit|etablissement|equipement|installation|structure|batiment|espace|secteur|organisme|partenaire|acteur|beneficiaire|laureat|participant|intervenant|interesse|personne|agent|membre|elu|mesure|action|operation|intervention|prestation|piece|document|ouvrage|element|point|sujet|theme|projet|voie|poste|bien|materiel|objet)$/u;
/** "concernés", "retenues", "ci-après" */
const MEANT =
  /(?<![a-z])(?:concerne|retenu|vise|designe|cite|choisi|selectionne|interesse|enumere|mentionne|impacte|desservi|suivant|ci-apres|ci-dessous)(?:e?s)?(?![a-z])/u;
const OPENS = /^\s*(?:les|ces|nos|vos|leurs|tous\s+les|toutes\s+les)\s+([a-z]{4,})/u;

/**
 * `said` opens the sentence, in the plural, and a comma closes the list after its last item. The noun is one of any list, or that of its key, or what follows says that
 * these are meant.
 */
export const isNameOfList = (said: string, key: readonly string[], closedBy: string | undefined): boolean => {
  const head = OPENS.exec(said)?.[1];
  return (
    head !== undefined &&
    closedBy === ',' &&
    (ANY.test(singular(head)) || MEANT.test(said) || key.some((word) => related(word, singular(head))))
  );
};
