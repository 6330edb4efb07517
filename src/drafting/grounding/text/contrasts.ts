/**
 * Words by which keys and texts tell the members of one series apart: inhabitants and others, week and week-end, least and most. One line a
 * meaning, beginnings of words in plain lower case; `=` asks for the whole word. Data only.
 */
import { remembered } from '../../../act/remembered';

const LINES = `
  commune= communes= communal communaux habitant resident domicilie administre
  exterieur hors= externe
  semaine= ouvrable ouvre=
  weekend week-end samedi dimanche
  adulte majeur=  majeurs=
  enfant mineur=  mineurs=
  ete= estiva
  hiver
  matin
  soir
  nuit nocturne
  apres-midi apresmidi
  maximum= max= maxi= maxima maximal plafon
  minimum= min= mini= minima minimal plancher
  assis
  debout=
  homme masculin garcon
  femme feminin fille= filles=
  recette produits=
  depense charges=
  demande= demandes= demandee demandees demandi demandai demandez= demandons= sollicit reclam
  emprunt pret= prets=
  accord attribu allou octroy
  ouverture ouvre= ouvert ouvrir ouvrira
  fermeture ferme= ferment= fermer fermera
  longueur long=
  largeur large=
  hauteur haut=
  profondeur profond=
  ancien precedent
  nouveau nouvel
  plein= normal
  reduit
  admis= admise= admises= retenu= retenus= retenues=
  attente=
  favorable
  contre= oppos defavorable
  abstention abstenu abstien
  aller=
  retour= retours= rendu= rendue= rendus= rendues= rendra= restitu rapporte
  remise= remises= retrait= retraits= retirer retiree retirees retires=
  depart partir part= partent= partira= partiront= partant=
  arrivee arrive= arrivent= arrivera= arriveront= arriver= arrivant= parvient=
  debut commenc
  fin= termine acheve
  vl= voiture legers=
  pl= lourd camion
  brut
  net= nette nets=
  seul celibataire
  couple
  locataire
  proprietaire bailleur
  present=  presents= presente= presentes=
  absent
  titulaire
  suppleant
  jour= journee diurne
  mensuel mois=
  annuel an= annee=
  capacite jauge= jauges= accueilli accueille contenir= recevoir= contient= contiennent= contenance
  interieur
  rez
  etage
`;

const MEANINGS: readonly (readonly { readonly start: string; readonly whole: boolean }[])[] = LINES.trim()
  .split('\n')
  .map((line) =>
    line
      .trim()
      .split(/\s+/u)
      .map((word) => ({ start: word.replace(/=$/u, ''), whole: word.endsWith('=') })),
  );

/** The meanings that a word may have; none for most words. */
export const meaningsOf = remembered((word: string): readonly number[] =>
  MEANINGS.flatMap((members, index) =>
    members.some(({ start, whole }) => (whole ? word === start : word.startsWith(start))) ? [index] : [],
  ),
);
