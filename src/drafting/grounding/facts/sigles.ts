/**
 * What sigles of town halls stand for: a key or a text that has one speaks of its words ("avis_ABF" of the architect of the buildings of France).
 * Data only: sigle, then its words, plain lower case.
 */
const LINES = `
  abf architecte batiments france
  pv proces verbal proces-verbal verbaux proces-verbaux
  ag assemblee generale
  ca conseil administration
  cm conseil municipal
  pc permis construire poste commandement
  dp declaration prealable
  pa permis amenager
  cu certificat urbanisme
  dia declaration intention aliener
  plu plan local urbanisme
  scot schema coherence territoriale
  erp etablissement recevant public
  pmr personne mobilite reduite
  qf quotient familial
  rh ressources humaines
  cdd contrat duree determinee
  cdi contrat duree indeterminee
  atsem agent territorial specialise ecole maternelle
  alsh accueil loisirs hebergement centre
  clsh centre loisirs hebergement accueil
  ccas centre communal action sociale
  cias centre intercommunal action sociale
  ehpad etablissement hebergement personnes agees dependantes
  epci etablissement public cooperation intercommunale
  cc communaute communes
  sdis service departemental incendie secours pompiers
  caf caisse allocations familiales
  cpam caisse primaire assurance maladie
  msa mutualite sociale agricole
  pmi protection maternelle infantile
  ars agence regionale sante
  ddt direction departementale territoires
  drac direction regionale affaires culturelles
  dreal direction regionale environnement
  onf office national forets
  ofb office francais biodiversite
  caue conseil architecture urbanisme environnement
  cdg centre gestion
  cnfpt centre national fonction publique territoriale
  detr dotation equipement territoires ruraux
  dsil dotation soutien investissement local
  dgf dotation globale fonctionnement
  fctva fonds compensation taxe valeur ajoutee
  teom taxe enlevement ordures menageres
  reom redevance enlevement ordures menageres
  tfb taxe fonciere bati
  tfnb taxe fonciere non bati
  thrs taxe habitation residences secondaires
  cfe cotisation fonciere entreprises
  om ordures menageres
  omr ordures menageres residuelles
  aep alimentation eau potable
  spanc service public assainissement non collectif
  dae defibrillateur automatise externe
  dpe diagnostic performance energetique
  ite isolation thermique exterieur
  led diodes eclairage
  pcs plan communal sauvegarde
  dicrim document information risques majeurs
  dup declaration utilite publique
  zac zone amenagement concerte
  vrd voirie reseaux divers
  dce dossier consultation entreprises
  cao commission appel offres
  amo assistance maitrise ouvrage
  moe maitrise oeuvre maitre
  dgs directeur directrice general generale services
  dst directeur directrice services techniques
  asvp agent surveillance voie publique
  tap temps activites periscolaires
  vae velo assistance electrique
`;

const SIGLES: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .map(([sigle = '', ...words]) => [sigle, words] as const),
);

/** The words that a sigle stands for; none of any other word. Takes plain lower case. */
export const wordsOfSigle = (word: string): readonly string[] => SIGLES.get(word) ?? [];

/** Of a text whose case is kept, where capitals alone tell a sigle: "120 cm" and "ça" are none, nor are "PC portables". */
export const wordsOfSiglesIn = (cased: string): readonly string[] =>
  (cased.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})(?!\s+(?:portables?|fixes?|de\s+bureau))/gu) ?? []).flatMap(
    (sigle) => wordsOfSigle(sigle.toLowerCase()),
  );
