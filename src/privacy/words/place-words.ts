/**
 * Words after which a capital belongs to a place, a building, a law, a prize, a product, a company. Folded.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Ways and public places: their name holds a person's, with or without "de": rue Pasteur, place du Général de Gaulle. */
export const WAYS = words(`
  rue rues avenue avenues av ave bd bld boulevard boulevards place places pl chemin chemins impasse allee allees route routes rte quai quais cours square squares passage
  cite sente sentier ruelle venelle voie voies esplanade promenade rond-point rond-points giratoire montee traverse faubourg chaussee mail clos parvis rampe
  corniche placette carrefour pont ponts viaduc tunnel passerelle port ports porte portes parking lotissement residence quartier quartiers
  hameau lieu-dit lieudit zac za zi zae zone parc parcs jardin jardins bois foret lac etang canal barrage riviere ruisseau fleuve
  vallee val col mont monts massif pic plage plages baie golfe ile iles cap pointe plateau plaine colline cote cotes ligne lignes arret station
  gare gares metro tram tramway aeroport autoroute rocade peripherique echangeur cimetiere cimetieres caserne fort citadelle
  caveau carre monument stele statue fontaine lavoir halle halles marche secteur secteurs ilot sector villa domaine porche
  drève dreve karrika hent sainte saint saints carrer calade escalier escaliers berge berges rive rives
`);
/** Buildings, schools, teams: the name follows at once, or after an adjective: école maternelle Françoise-Dolto. */
export const BUILDINGS = words(`
  ecole ecoles college colleges lycee lycees maternelle elementaire primaire universite campus amphitheatre institut faculte
  salle salles gymnase gymnases stade stades piscine piscines dojo terrain complexe tribune patinoire velodrome boulodrome
  mediatheque mediatheques bibliotheque bibliotheques theatre cinema musee musees espace espaces centre centres maison maisons
  conservatoire auditorium galerie chapiteau creche creches micro-creche multi-accueil halte-garderie foyer foyers residence residences
  hopital hopitaux clinique cliniques chu chr ehpad marpa mapad polyclinique dispensaire batiment immeuble tour amphi pavillon
  eglise eglises chapelle basilique cathedrale abbaye prieure temple mosquee synagogue presbytere couvent paroisse calvaire
  chateau chateaux manoir ferme mas moulin bastide auberge hotel hotels camping gite chalet refuge cite
  groupe groupes scolaire pole local locaux site caserne prison penitentiaire tribunal palais
  peniche bateau navire vedette train bus
`);
/** Associations, parties, events, laws, illnesses, prizes, works: what follows is their name. */
export const NAMED_THINGS = words(`
  association associations club clubs comite amicale amicales federation ligue union entente confrerie fanfare harmonie chorale
  orchestre ensemble compagnie troupe collectif mouvement parti partis liste listes syndicat confederation reseau ong
  prix trophee coupe tournoi challenge festival fete fetes salon foire concours operation plan programme dispositif projet label
  loi lois jurisprudence arret amendement ordonnance rapport traite accord accords charte convention methode principe
  theoreme syndrome maladie virus variant bacterie vaccin test indice echelle enquete etude
  fondation fonds label magazine journal revue bulletin gazette quotidien hebdomadaire radio chaine film livre roman piece album chanson spectacle opera
  logiciel logiciels application applications appli plateforme portail outil site marque modele type gamme systeme
  voiture voitures vehicule vehicules camion camionnette fourgon utilitaire tracteur moto motos scooter velo velos trottinette telephone telephones
  ordinateur imprimante tablette console machine appareil serveur pack version navette carte cartes pass
  race chien chienne chat cheval jument cafe cafes bar bars restaurant brasserie pizzeria discotheque kebab supermarche hypermarche
  magasin cyclone tempete ouragan canicule alerte
  theme exposition expo coordonnees projection cartouche chaudiere imprimante navigateur logiciel tabac bar-tabac
`);
export const isPlaceWord = (folded: string): boolean =>
  WAYS.has(folded) || BUILDINGS.has(folded) || NAMED_THINGS.has(folded);
/** Companies and studies that often bear the name of somebody: that name is hidden. */
export const COMPANIES = words(`
  sarl sas sasu sa eurl sci scp selarl selas selasu snc scea gaec earl eirl ei scm gie sccv ets etablissement etablissements entreprise
  entreprises societe societes cabinet cabinets etude etudes garage boulangerie boucherie charcuterie epicerie menuiserie plomberie maçonnerie maconnerie
  charpente electricite peinture chauffage carrosserie serrurerie fleuriste pharmacie opticien librairie papeterie imprimerie quincaillerie
  pepiniere pepinieres transports taxi taxis ambulance ambulances marbrerie pompes funebres funeraires agence bureau traiteur
  scierie domaine elevage ecurie ecuries ferme vignobles exploitation patisserie pizzeria fromagerie coiffure institut auto-ecole
  notaire notaires avocats architectes geometres huissiers lots
`);
/** What makes a name that of a company. */
export const COMPANY_TAILS = words(
  'fils freres pere soeurs associes cie compagnie menuiserie plomberie transports promotion construction constructions immobilier batiment btp travaux electricite chauffage paysage paysages architecture architectes avocats automobiles auto services conseil conseils geo elagage couverture peinture funeraire',
);
/** Before a town: à Oujda, de la ville de Brest. */
export const BEFORE_TOWN = words(
  'commune communes ville villes mairie mairies village villages canton agglomeration agglo metropole communaute departement region pays prefecture tribunal tribunaux cour gare gares brigade gendarmerie hopital chu chr clinique diocese arrondissement bourg population habitants syndicat secteur lycee college ecole ecoles centre maison office musee marche foire fete fetes festival carnaval pont chateau abbaye foret quartier rue route avenue place boulevard chemin procureur barreau universite academie aeroport port plage zone parc conseil chambre caisse agence bureau bassin vallee pres hors territoire plaine cote lac etang bois hameau lieu-dit paroisse stade salle ligne axe region caserne cimetiere faculte iut antenne site depot usine maire maires prefet sous-prefet proche environs cote sortie entree autour',
);
