/**
 * Prices that a key gives for one, whatever it is one of: each time ("tarif_repas", "participation_aller_retour"), or each who pays. They measure nothing, and are by no length of time.
 */
import type { Basis } from '../match/basis';
import { sameNoun } from '../text/stems';

/** "droit_place" of as many exhibitors, "participation_annuelle" of two children. */
export const isPaidByHead = (id: string, noun: string, basis: Basis): boolean =>
  isHead(noun, basis) && HEAD_PRICE.test(id.toLowerCase()) && !BY_SIZE.test(id.toLowerCase());

/** "Pour deux enfants, 220 €", "deux exposants paieront 30 €": people, or what the facts count, who each pay what is asked of one. */
const isHead = (noun: string, basis: Basis): boolean =>
  /^(?:enfant|adulte|personne|eleve|participant|adherent|inscrit|convive|invite|accompagnant|famille|foyer)$/u.test(
    noun,
  ) ||
  basis.bare.some(({ origin }) => {
    const counted = /(?:^|[._])(?:nb|nombre)_(?:de_|d_)?([a-z]{4,})$/u.exec(origin.id.toLowerCase())?.[1];
    return counted !== undefined && sameNoun(counted, noun);
  });
const HEAD_PRICE =
  /(?:^|[._])(?:participation|tarif|prix|droit|droits|cotisation|entree|inscription|adhesion|redevance)(?:[._]|$)/u;
const BY_SIZE =
  /(?:^|[._])(?:m2|m3|ml|km|kg|kwh|heure|horaire|jour|journee|semaine|total|totale|region|departement|etat|commune|caf|ccas)(?:[._]|$)/u;

/** "tarif_repas", "participation_aller_retour": what is paid each time, by no length of time and no size. */
export const isEachTime = (id: string): boolean =>
  /(?:^|[._])(?:tarif|prix|participation|ticket|entree|passage|trajet|seance|repas)(?:[._]|$)/u.test(
    id.toLowerCase(),
  ) &&
  !/(?:^|[._])(?:an|annuel\w*|annee|mois|mensuel\w*|semaine|hebdo\w*|m2|m3|ml|km|kg|kwh|heure)(?:[._]|$)/u.test(
    id.toLowerCase(),
  );
