/**
 * What texts call the thing that a word of a key means, for words of forms that are English: all the French words by which a sentence may speak of it. The one that takes its
 * place in a key is in `key-dictionary`. Data only: English word, then French words, plain lower case.
 */
import { remembered } from '../../../act/remembered';
import { spelled } from '../text/ligatures';

const LINES = `
  opening ouverture debut ouvre
  opens ouverture ouvre
  open ouverture ouvre
  close fermeture cloture ferme
  closing fermeture cloture ferme
  closed fermeture ferme
  deadline limite echeance delai
  due echeance
  expiry expiration echeance
  request demande sollicite requete
  requested demande sollicite requete
  application demande candidature
  applicant demandeur petitionnaire
  requester demandeur
  claimant demandeur
  sign signature signe fait
  signed signature signe fait
  signatory signataire
  received recu reception enregistre
  receipt recu reception
  sent envoi envoye
  submitted depose depot
  filed depose depot
  notified notification notifie
  notification notification notifie
  published publication publie
  publication publication publie
  transmitted transmission transmis
  convocation convocation convoque
  session seance reuni
  meeting reunion seance
  committee commission comite
  commission commission
  board conseil
  council conseil
  opinion avis
  prefect prefet
  prefecture prefecture
  department departement
  departmental departementale departement
  commitment engagement contrat
  agreement convention accord
  contract contrat
  lease bail
  amount montant somme
  price prix
  cost cout
  fee tarif frais
  rate taux tarif
  rent loyer
  deposit caution depot
  grant subvention aide
  granted accorde attribue octroye vote
  proposed propose proposition
  previous precedent precedente anterieur avant passe dernier derniere
  before avant precedent
  after apres nouveau
  old ancien avant
  new nouveau nouvelle
  current actuel actuelle
  annual annuel annuelle an
  yearly annuel
  monthly mensuel mensuelle mois
  weekly hebdomadaire semaine
  total total ensemble
  budget budget
  account compte imputation
  chapter chapitre
  year annee exercice
  month mois
  day jour
  days jour
  week semaine
  weeks semaine
  hours heure
  hour heure
  time heure
  date date
  duration duree
  length duree longueur
  notice preavis affichage
  posted affichage affiche
  place lieu place
  street rue voie
  road route voie
  address adresse
  town commune ville
  city ville commune
  section section
  company entreprise societe
  client client compte
  supplier fournisseur
  contractor titulaire entreprise
  association association club
  organisation organisme
  organiser organisateur
  representative represente representant
  president president
  chair presidence preside president
  mayor maire
  deputy adjoint
  secretary secretaire
  rapporteur rapporteur rapporteure
  handler charge dossier suivi
  issuer signataire auteur
  recipient destinataire
  giver pouvoir donne mandant
  holder pouvoir mandataire recoit
  proxies pouvoir procuration
  proxy pouvoir procuration
  present present
  members membre conseiller elu
  absent absent
  votes voix vote
  vote vote voix
  for pour
  against contre
  abstentions abstention
  voters votant
  office exercice
  number numero
  reference reference
  register registre enregistre
  file dossier
  documents piece document
  items element
  works travaux chantier
  work travaux
  project projet
  event manifestation evenement
  activity activite
  reason motif raison
  purpose objet but
  subject objet
  answer reponse
  traffic circulation
  parking stationnement
  forbidden interdit
  allowed autorise
  speed vitesse
  detour deviation
  residents riverain
  school scolaire ecole
  transport transport
  officers agent charge execution
  copies copie
  delegation delegation
  protected protege
  distance distance
  radius rayon perimetre distance
  exception exception
  drinks boisson
  soft groupe
  fermented groupe
  police police prefectoral arrete
  order arrete
  grade grade
  grades grade
  category categorie
  rank rang
  step echelon
  post poste emploi
  posts poste emploi
  children enfant eleve
  pupils eleve
  people personne
  attendees participant
  participants participant
  capacity capacite personne
  surface surface
  area surface
  premises local
  room salle
  height hauteur
  width largeur
  depth profondeur
  weight poids
  volume volume
  power puissance
  score note
  phone telephone
  mail courriel
  email courriel
  effective effet compter
  effect effet
  replaced remplace remplacement
  replaces remplace
  conciliator conciliateur
  neighbour voisin
  step demarche
  next prochain prochaine
  findings constat
  found constat
  visit visite
  inspection visite controle
  hearing audience
  decision decision
  appeal recours
  payment paiement versement
  paid paye verse
  invoice facture
  tax taxe
  tenant locataire
  owner proprietaire
  vehicle vehicule
  withheld occulte masque mention
  delivered communique transmis
  observations observation constat
  options piste option
  suppositions supposition
  quiet signaler rien
  priorities priorite
  instructions consigne
  asked demande
  recipients destinataire
  interested interesse
  needed besoin
  need besoin
  birth naissance
  death deces
  wedding mariage
  rapporteurs rapporteur
  committee_on avis
  both deux
  max maximum maximal plafond
  min minimum minimal plancher
  weekdays lundi vendredi
`;

const LEXICON: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .map(([key = '', ...words]) => [key, words] as const),
);

/** The words of a key ("works_period.from", "dateDepot"), with what they mean in French. Plain lower case. */
export const wordsOfKey = remembered((key: string): readonly string[] => {
  const words = spelled(key)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word.length > 1);
  return [...new Set(words.flatMap((word) => [word, ...(LEXICON.get(word) ?? [])]))].filter(
    (word) => !/^(?:on|at|of|by|the|de|du|des|la|le|les|et|en|au|aux|par|is|has)$/u.test(word),
  );
});
