/**
 * Words that bring nothing new to a sentence about facts: those of measuring and comparing, of paying and counting, of going on in time, links between
 * clauses, set phrases of finance and of councils. Data only: beginnings of words in plain lower case; `=` asks for the whole word.
 */
const STEMS = `
  soit= tard= etant etai avai avez= aura= auront aurai aurait serai etre= ayant suis= font= faisant
  tandis= durant auparavant parmi suivant seul seulement exactement directement successivement aupres devant face= dela= deca= dessus= dessous= hors= sauf= rien= trop= mieux= autant
  grace= cause= faute= sorte= instant issue= suite= partir= court= cours= fondement application presence absence hauteur cadre lieu lors consequent revanche contraire ailleurs surtout
  ladite ledit dudit lesdits susvis auquel auxquel laquelle lesquel quoi= quant= chez= ici= voici voila sein= bout= face= tete=
  monsieur madame messieurs regret honneur merci vigilan croire plaisir salut
  metre carre cube lineaire kilomet litre tonne tonnage hectar gramm millim centim degre volume contenance surface superfici
  somme point fois quart= quarts tiers= moitie double triple part= parts= premier premiere second seconde dernier numero tranche quotient familial niveau position rang unite unitaire global ensemble integral entier moyen
  taxe fonciere proprietes baties suffrage abstention societe entreprise comite social territorial ordures menageres dotation equipement territoires ruraux indemnite
  valeur prix indice plancher plafond capital interet excedent deficit equilibre credit dette depense recette enveloppe mensualite versement remise avance acompte solde factur tarif cotis
  annuel mensuel hebdomad trimestr semestr journali quotidien annee semaine mois jour heure minute nuit matin soir echeance terme noel= paques= toussaint= pentecote= ascension= vacances= ferie
  acquitt equiva eleve elevent elevant percoi percev recoi recev recu recus recue dure= durent dureront durera tiendra tient= prend prenant pris= vaut= valoir confie depass exced excedant inferieur superieur
  compren compris comport expir echoi echu cede vend vente verse versa attein repart emis= emise emett tomb dessert desserv couvr ressort dirig vise= visant emport retien retenu surven mobilis oper effectu depend levee= perturb
  reprend reprise conduit parvien quitt part= partent partira provien provenan viend vient= venu obtien classe souscri apparti apparten agit= agiss estim evalu devanc gagn progress recul redui reduc baiss hauss accroi accru diminu augment
  cumul dedui deduc major minor ramen abaiss abond support absorb recens regroup partag concentr appuie manqu envisag offr convi engag ecart marge difference reste= restant restes
  loue= louee loues emprunt prete= rembours fonde invoqu fait= fera= feront laiss voit= voient voir= montr trouv rend= rendu permet revien appel appell nomm situe sise= sis= etend couper coupe relie longe
  dire= savoir donc= ainsi= aussi= alors= apres encore desormais dorenavant prealab egalement notamment prochain futur actuel ancien nouveau nouvel nouvell grand petit haut= haute bas= basse long= longue neuf= neuve bon= bonne meilleur important stable constant variable
  chere= cher= elevee favorable present titulaire suppleant inscrit absent excus
  issu= issue= issus= issues= acced adheren police gendarm brigad commandant nuisanc sonore= sonores= troubl tranquil salubr securit sant= sante execut
  venir= viens= venez pourrez pourrons devrez devrons faudra= faudrait chercher= materiel= pretee= pretes= pretees= equiper= equipez equipera
  exist disponib possib libre ouvert ferme clos clot fermet ouvert rouvr
`
  .trim()
  .split(/\s+/u);

const START = new RegExp(`^(?:${STEMS.map((stem) => stem.replace('=', '(?![a-z])')).join('|')})`, 'u');

/** A word that measures, compares or links, and tells no thing of its own. */
export const isGeneric = (word: string): boolean => START.test(word);
