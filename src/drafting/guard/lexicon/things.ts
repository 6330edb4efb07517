/**
 * What is no person: an act on one of these is ordinary work. Data only.
 */
import { lexicon } from '../text/lexicon';

export const THINGS = lexicon(`
    moment moments facon facons maniere manieres tournure tournures periode periodes contrats
    rue rues voie voies route routes chemin chemins avenue facture factures devis date dates courrier courriers lettre mail
    mails photo photos image images titre titres jeu jeux equipement equipements aire aires article articles document documents
    archive archives vehicule vehicules voiture camion velo copieur* imprimante* materiel risque risques cout couts travaux
    chantier chantiers delai delais duree durees mot mots phrase phrases formule formules paragraphe paragraphes plan plans
    reunion reunions budget budgets texte textes version versions argument arguments theme themes sujet sujets question
    questions idee idees salle salles batiment batiments ecole ecoles piscine parc arbre arbres bulletin affiche logo format
    numero numeros telephone adresse adresses horaire horaires itineraire deviation tournee tournees circuit quartier quartiers
    zone zones secteur secteurs produit produits repas menu menus logiciel logiciels ordinateur ordinateurs mobilier mobiliers
    revetement* peinture materiau* bruit pollution eau energie consommation inondation crue reseau reseaux panneau panneaux
    signalisation eclairage lampadaire* dechets recit discours synthese procedure procedures regle regles critere criteres
    reglement reglements loi lois code codes decret jurisprudence condition conditions modalite modalites etape etapes piece
    pieces justificatif* formulaire formulaires modele modeles trame trames grille grilles questionnaire* convention conventions
    arrete arretes deliberation deliberations statut statuts orthographe faute fautes repetition repetitions ponctuation
    typographie site page pages rubrique tableau colonne colonnes ligne lignes cellule difference differences avantage avantages
    inconvenient* limite limites nouvelle nouvelles livre livres film films musique spectacle evenement evenements manifestation
    manifestations fete programme programmes observation observations remarque remarques reclamations suggestions commentaire*
    reponse reponses enquete sondage statistiques population chiffres donnees exemple exemples option options solution solutions
    scenario scenarios piste pistes methode methodes outil outils politesse accent vocabulaire expression moyenne total somme
    quorum voix carrefour stationnement parking circulation vitesse neige deneigement sel collecte toiture facade chauffage`);

/** Heads that hold people without being judged: a list of names, the case of somebody. The object is what follows. */
export const CONTAINERS = lexicon(`
    liste listes nom noms dossier dossiers cas situation situations demande demandes fichier tableau parmi groupe groupes lettre
    lettres entretien entretiens fiche fiches mail mails messages courriels courriel notes`);

/** Sorting by these ranks nobody. */
export const NEUTRAL_ORDERS = lexicon(`
    alphabetique alphabetiquement nom date dates arrivee depot chronologique chronologiquement numero service quartier rue heure
    horaire passage reception enregistrement theme`);
