/**
 * What acts and letters of a town hall say without any fact: courtesy, publicity, execution, ways of appeal, what one does with a file. Data only:
 * beginnings of words in plain lower case; `=` asks for the whole word.
 */
const STEMS = `
  abrog accept accompagn accord accueil accus acheve acte= actes= action adapt adjoint administ admis adopt adress affair affich affect agen agre aide ainsi ajout
  alloc ampliation annex annonc annul appel appliqu apport appreci approuv arret article assembl assist assur atteint attent attest attribu
  aucun augment autorit autoris avanc avis=
  base= benefic besoin bien= budget= bulletin bureau
  cle= cles= calcul caract cas= chacun change charg= charge choix circulaire citoyen collectiv commence commis communal communiqu compet complet compos compt
  concern concili conclu condit confirm conform connaiss connaitr conseil consent conserv consid consist constat constitu consult contest contr convenu convoqu copie
  correspond cour= cout
  debat debut decid decis declar delai delib demand demeur depart depens depos derni deroul desir design destin determin directeur direction directrice devoir diffus dimin dispos distrib document
  domicil donn dossier dress droit duree
  echang effect egal elabor elect eleve= elu employ encaiss engag ensemble entend enregistr entree entrer envoy etabl etat= eventu examin
  execut exist exerce exprim
  facilit fait facult famill favor figur financ fix fonction fonds= form fourn frais= gardien
  general gestion gratuit group
  habit haut= heure hommage honor humain
  identi imput inchang incomb indemni indiqu individ inform initial inscri interess intern interv invit
  jour= jours= journa judici juridi just
  lendemain legal libre lieu limit liste locale locaux= loi lois long= longue= lors
  maire maintien maint majorit maniere manifest= march mairie membr mention mesur mettr minist mise= mises= modal mode= modif mois montant motif moyen municip
  nature necess nomm nombre nomin notif nouv
  object objet oblig observ obten occup offici opinion oppos organis ordre ouvert ouvr
  paie paiem parapher partic partie parties passe passer passera pay perio permet permi perm personn piece place plein porte= portera possib pouv pratique precis preced prefect prefet prendr prescri present= presente presid
  prevoi prevu principe pris= prise= prises= priv= proced prochain proces= proclam produi projet prolong prononc propos propre= propres= prorog public publi
  prie= pries= priee= priees= candidat
  qualit question
  precaire= precaires= revocab averti= avertie= avertis= averties= courrier courriel veillera= veilleront= veiller=
  raison rappel rapport realis recett recev recommand recour recueil redevab refus regi regl regul rejet relat relay relev remerc remis remett remuner rend renouv renseign
  repond report reponse represent requ reser respect respons ressourc reste= restent= restera result retenu retir retour reun revient reviendr revu
  salut satisf seance secret section semain sens= sera serv servic signat signal sign sincer situ solde sollic soum souhait suit= suivi suivr suppl surlendemain veille= matin matinee soir= soiree
  tabl tarif taux temps tenu term texte tiers tient titr total traite transm travau tresor tribunal trimestr trouv
  unanim urgen usag utilis
  valab valid verbal verbaux versement vertu vigueur ville visa= voix= votant vote= vouloir
  biennal triennal quadriennal quinquennal decennal quinzenaire trentenaire cinquantenaire
  vingt trente quarante cinquante soixante quatre cinq huit sept douze quinze centaine dizaine
`
  .trim()
  .split(/\s+/u);

const START = new RegExp(`^(?:${STEMS.map((stem) => stem.replace('=', '(?![a-z])')).join('|')})`, 'u');

/** A word that may be said without a fact. */
export const isCommonplace = (word: string): boolean => START.test(word);
