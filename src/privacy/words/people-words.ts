/**
 * Words that speak of somebody and are followed by a name: civilities, duties and trades, family, greetings. Folded. A trade
 * that is missing here is often known by its ending (see `isPersonNoun`).
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Before a surname; the gender that they tell. */
export const CIVILITIES: ReadonlyMap<string, 'f' | 'm' | 'unknown'> = new Map([
  ...[...words('m mr monsieur messieurs mm mrs sieur monseigneur mgr')].map((word) => [word, 'm'] as const),
  ...[...words('mme mmes mlle mlles madame mesdames mademoiselle mesdemoiselles melle dame')].map(
    (word) => [word, 'f'] as const,
  ),
  ...[
    ...words('me mtre maitre maitres mes dr drs docteur docteurs docteure pr professeur professeure prof'),
  ].map((word) => [word, 'unknown'] as const),
]);

/** Civilities that are also common words: only with a capital, before a capital. */
export const AMBIGUOUS_CIVILITIES = words('m mm me mes dame sieur maitre maitres mrs pr prof dr drs');
export const PLURAL_CIVILITIES = words(
  'mm messieurs mmes mesdames mlles mesdemoiselles drs mes maitres docteurs mrs',
);

/** Before a name, like a civility, but they may stand between a civility and the name. */
export const STANDING = words(
  'veuve vve veuf feu feue epoux epouse ep epx consorts consort famille familles couple heritiers indivision hoirs succession nomme nommee nommes denomme denommee surnomme surnommee dit dite alias prenomme prenommee soussigne soussignee soussignes ne nee nes nees divorcee femme mesdits abbe pere soeur frere mere oncle tante tonton tata tatie papy mamie papi mamy pepe meme parrain marraine cousin cousine',
);

/** Family: "sa fille Lina", "son époux". */
export const FAMILY = words(
  'pere mere papa maman parents parent fils fille filles enfant enfants bebe jumeaux jumelles frere freres soeur soeurs frangin frangine demi-frere demi-soeur oncle tante neveu neveux niece nieces cousin cousine cousins cousines grand-pere grand-mere grand-parents grands-parents papy papi mamie mamy pepe meme beau-pere belle-mere beau-frere belle-soeur beau-fils belle-fille gendre bru epoux epouse mari femme conjoint conjointe ex-conjoint ex-conjointe ex-mari ex-femme ex compagnon compagne ex-compagnon ex-compagne concubin concubine fiance fiancee pacse partenaire veuf veuve petit-fils petite-fille petits-enfants petits-fils aine ainee cadet cadette benjamin benjamine pupille filleul filleule parrain marraine tuteur tutrice nourrice nounou assistante-maternelle voisin voisine voisins voisines ami amie amis amies copain copine copains copines camarade camarades collegue collegues garcon garcons gamin gamine petit petite petits petites jeune nourrisson orphelin orpheline descendant descendante heritier heritiere heritiers ayant-droit amant maitresse logeuse logeur colocataire',
);

/** Duties and trades. */
export const ROLES = words(`
 adherent adherente adjudant adjudante adjudant-chef equipier equipiere coequipier coequipiere adjoint adjointe adjoints adjointes administrateur administratrice agent agente agents agentes agriculteur
 agricultrice aide-soignant aide-soignante allocataire ambulancier animateur animatrice animateurs apprenti apprentie
 architecte artisan artisane artiste assesseur assesseurs assesseure assistant assistante assistantes assure assuree assureur
 atsem attache attachee auteur autrice auxiliaire avocat avocate avoue bailleur bailleresse beneficiaire benevole benevoles binome binomes
 bibliothecaire boucher bouchere boulanger boulangere brigadier brigadiere brigadier-chef candidat candidate candidats
 candidates capitaine caporal cedant cedante champion championne chanteur chanteuse chauffeur chef cheffe chercheur
 chercheuse cocontractant coiffeur coiffeuse coach colistier colistiere collaborateur collaboratrice colonel commandant
 commerçant commercant commercante commissaire compositeur comptable concierge conciliateur conciliatrice conductrice conducteur
 conferencier conferenciere conseiller conseillere conseillers conseilleres conservateur conservatrice conteur conteuse
 contribuable contrevenant contrevenante controleur controleuse coordinateur coordinatrice coordonnateur coordonnatrice
 correspondant correspondante couturiere creancier cuisinier cuisiniere curateur curatrice danseur danseuse debiteur declarant
 declarante defendeur defunt defunte delegue deleguee delegues demandeur demandeuse depute deputee detenteur diacre directeur
 directrice dirigeant dirigeante docteur doctorante dpo doyen doyenne ecrivain ecrivaine educateur educatrice electeur electrice
 electricien eleve eleves elu elue elus elues employe employee employeur employeuse enseignant enseignante enseignants
 entraineur entraineuse entrepreneur entrepreneuse epicier epiciere etudiant etudiante evaluateur evaluatrice expert experte exploitant
 exploitante facteur factrice fermier fermiere fleuriste formateur formatrice fromager fromagere fonctionnaire garagiste garant garante gardien
 gardienne gendarme geometre gerant gerante gestionnaire greffier greffiere habitant habitante hebergeant hotesse huissier
 huissiere individu infirmier infirmiere informaticien informaticienne ingenieur ingenieure inspecteur inspectrice instituteur institutrice instructeur
 instructrice interesse interessee interlocuteur interlocutrice interprete intervenant intervenante invite invitee jardinier
 jardiniere joueur joueuse journaliste juge jure juriste kine kinesitherapeute laureat laureate libraire  
 lieutenant lieutenante livreur livreuse locataire locataires maçon macon magistrat magistrate maire maires maitre maitresse major mandataire
 mandataires maraicher marbrier marechal mecanicien medecin mediateur mediatrice membre membres menuisier militant militante ministre
 moniteur monitrice musicien musicienne naturopathe notaire nounou nourrice occupant occupante officier opposant orateur ouvrier ouvriere
 parrain participant participante participants partenaire passager passagere pasteur patient patiente patron patronne paysagiste pecheur
 pediatre peintre petitionnaire pharmacien pharmacienne photographe pilote plaignant plaignante plombier poete policier
 policiere pompier porte-drapeau preneur prefet prefete premiere president presidente presidents prestataire pretre prevenu prevenue
 procureur procureure professeur professeure proprietaire proprietaires proviseur proviseure psychologue puericultrice
 rapporteur rapporteure receveur receveuse recteur redacteur redactrice referent referente regisseur regisseuse religieuse
 remplacant remplacante representant representante representants requerant requerante resident residente responsable responsables
 restaurateur restauratrice riverain riveraine riverains salarie salariee secretaire secretaires senateur senatrice sergent
 serveur serveuse signataire signataires sociologue soldat soliste sous-prefet sous-prefete sportif sportive stagiaire stagiaires
 suppleant suppleante superviseur syndic syndicaliste technicien technicienne temoin temoins tiers titulaire titulaires traducteur traductrice
 travailleur travailleuse tresorier tresoriere trompettiste tuteur tutrice urbaniste usager usagere vacataire vendeur vendeuse veterinaire
 vice-president vice-presidente vice-presidents victime victimes vigneron vigneronne viticulteur viticultrice volontaire
 dga dgs dgst drh dsi dst dgas dac daf dg pdg ceo cpe opj apj apja bcp asvp gpx mdl adc aesh atsem ien avs cesf ide tisf
`);
/** Capitals of two letters or more that are duties: "DGS Le Goff". */

const TRADE_ENDING =
  /(?:[tsv]eur|euse|trice|[^r]ier|[^r]iere|iste|icien|icienne|[ao]logue|graphe|iatre|thecaire|aute|crate|eressse|taire)$/u;

/** A duty, a trade, or a word that ends like one. */
export const isPersonNoun = (folded: string): boolean => ROLES.has(folded) || FAMILY.has(folded);
export const endsLikeTrade = (folded: string): boolean => folded.length > 5 && TRADE_ENDING.test(folded);

/** "Bonjour Régis", "Chère Valérie". */
export const GREETINGS = words('bonjour bonsoir salut coucou hello hey bjr slt cher chere chers cheres re');
/** "Amitiés, Huguette"; what closes a message. */
export const CLOSINGS = words(
  'cordialement nuit journee soiree bientot demain amities amicalement bises bisous merci respectueusement sincerement cdt cdlt bav bàv salutations affectueusement fraternellement biz',
);
/** Verbs and prepositions after which a bare capital is somebody: "voir avec Poulain", "rappeler Roche". Folded. */
export const BEFORE_SOMEBODY = words(`
  avec chez appeler rappeler contacter joindre prevenir informer remercier feliciter remplacer convoquer auditionner entendre recevoir
  rencontrer interroger saluer embaucher recruter accompagner appelle rappelle contacte previens remercie remplace rejoins
  demander demande dire dis dit dites parler parle voir vois vu ecrire repondre envoyer transmettre remettre donner pour selon contre
  affaire dossier cas demandeur certain certaine nomme nommee appelee appele appellent appelait prenomme prenommee s'appelle nommer citer excuse
  donnez laisser laissez attendre inviter invite invitons adresser soutenir croiser croise suivre accueillir accueille chez par
`);
/** Third person verbs of administrative prose and of talk, folded. With `-ait`, `-ra`, past simple, see `isVerb`. */
export const VERBS = words(`
  a est sont ont avait avaient etait etaient sera seront aura auront fut eut serait aurait doit peut veut va vient fait dit met prend voit
  sait croit tient rend sort part lit suit vit ne n se s me m te t lui leur nous vous y en le la les l
  accepte accompagne accuse acquiert adresse affirme ajoute aide aime annonce appelle applaudit apporte apprend approuve arrive assiste assure attend
  atteste autorise avance beneficie cede change chante commence communique conclut conduit confirme connait conseille consent considere
  constate consulte contacte conteste continue convient coordonne craint crie critique decede decide declare decline decouvre decroche dedie
  defend demande demenage demeure demissionne denonce depose descend designe devient dirige discute dispose divorce donne dort ecoute ecrit
  effectue emporte encadre enseigne entre entend envisage envoie epouse espere estime etablit etudie evoque examine exerce explique
  exploite expose exprime fleurit formule fournit frappe fume garde gere habite herite hesite ignore importe indique informe insiste interroge
  intervient invite invoque joue jure justifie laisse lance leve loge maintient mange manque menace mene mentionne mesure monte montre naît nait
  nie note obtient occupe offre ouvre paie paye parle participe partage passe perd perçoit percoit permet persiste porte possede poursuit
  precise prefere prepare presente preside pretend previent procede produit propose prouve quitte raconte rappelle rapporte rassure
  recommande reclame recoit reçoit reconnait refuse regrette rejoint relance releve remarque remercie remet remplace rentre renvoie repond reporte
  represente reproche reside respecte resiste reste retire retourne reussit revient revendique risque s'etonne s'inquiete salue sauve
  semble sert signale signe sollicite souffre souhaite souligne soutient suggere suit supporte surveille telephone tente termine tire
  touche tourne transmet transmettra travaille traverse trouve tue urine utilise vend verifie verse vise visite vote
  porteront ouvrent sollicitent demandent souhaitent habitent refusent declarent acceptent contestent vivent
`);

const VERB_ENDING = /(?:[^f]ait|aient|[aeioult]ra|ront|erent|irent)$/u;
const NOT_VERBS = words(
  'souhait portrait retrait extrait lait trait attrait forfait parfait bienfait distrait contrat extra opera camera agora',
);
/** What those who write a report do: "RENCONTRONS", "avisons". Other words end so: "maisons", "camions". */
const REPORTED =
  /^(?:rencontr|avis|control|interpell|constat|identifi|entend|proced|pren|not|observ|recev|requer|transport|rend|present|remett|invit|demand|inform|apercev|arriv|decouvr|mentionn|relev|verbalis|rappel|signal|effectu|quitt|regagn|assist|interven|reper|saisiss|raccompagn|escort|alert|appel|contact|questionn|interrog|palp|menott|condui[sr]|dress|joign|declar|certifi|voy|remarqu|patrouill|circul|stationn|engage|suiv|ramen|depos|soumett|surpren|convoqu|auditionn|laiss|met|plac|percev|repren|termin|poursuiv|reven|trouv|appren|sollicit|sign|agiss|pass|accueill|croi[sr]|abord|arret|immobilis|enregistr|previ?en|demeur)ons$/u;
/** Whether a folded word can be the verb of a third person, or of a report. */
export const isVerb = (folded: string): boolean =>
  VERBS.has(folded) ||
  REPORTED.test(folded) ||
  (folded.length > 4 && VERB_ENDING.test(folded) && !NOT_VERBS.has(folded));

/** Duties that a civility addresses: "Madame Directrice" is no name, "M. Receveur" is. */
export const VOCATIVE =
  /^(?:maire|adjoint|adjointe|president|presidente|directeur|directrice|prefet|prefete|ministre|depute|deputee|senateur|senatrice|conseiller|conseillere|juge|procureur|procureure|commissaire|inspecteur|inspectrice|principale?|proviseur|proviseure|professeur|docteur|secretaire|chef|cheffe|medecin|avocat|avocate|notaire)$/u;
