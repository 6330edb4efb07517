/**
 * What a request asks the machine to do with words: to write, to explain, to keep order. And the marks of who decides. Data only.
 */
import { lexicon } from '../text/lexicon';

/** To write what a person wants written. */
export const WORDING = lexicon(`
    termine finis finir continue continuer finish remplis remplir renseigne redige rediges rediger redigez redigerais ecris ecrire ecrivez prepare prepares preparer preparez
    reformule reformuler reformulez corrige corriger corrigez traduis traduire traduisez translate resume resumer resumez relis
    relire relisez complete completer completez ameliore ameliorer simplifie simplifier raccourcis raccourcir transcris
    transcrire mettez formule formuler elabore elaborer concois ebauche ebaucher adapte adapter decris decrire
    felicite feliciter write draft rewrite summarize summarise compose`);
/** To explain, to tell a rule. */
export const EXPLAINING = lexicon(`
    explique expliques expliquer expliquez rappelle rappeler rappelez precise preciser detaille detailler definis definir
    presente presenter decris cite citer explain describe`);
/** Clerical work. */
export const CLERICAL = lexicon(`
    convoque convoquer convoquez informe informer informez previens prevenir envoie envoyer reponds repondre demande demander
    liste lister calcule calculer additionne additionner compte compter comptez signale signaler archive archiver enregistre
    enregistrer programme planifie planifier imprime dessine notifie notifier annonce annoncer prends publie publier transmets
    transmettre invite inviter recense recenser`);
/** To say, to give, to make: what follows tells what is asked. */
export const SAYING = lexicon(`
    dis dire dites donne donner donnez indique indiquer indiquez propose proposer proposez recommande recommander conseille
    conseiller suggere suggerer fais faire faites etablis etablir etablissez dresse dresser mets mettre mettez trouve trouver
    trouvez montre montrer annonce montrez cite nomme revele livre produis sors fournis fournir termine terminer conclus
    conclure reponds repondre attribue emets emettre rends rendre prononce realise realiser affiche tell give recommend suggest cree creer construis construire construisez batis batir produis genere generer developpe developper
    say make answer find complete remplis remplir renseigne aide aider aidez veux voudrais aimerais souhaite`);

/** What only a person may settle: a request to choose or fix it is a decision. */
export const STAKES = lexicon(`
    montant montants prime primes subvention subventions aide aides secours logement logements place places creche bourse
    bourses poste postes marche marches lot sanction decision decisions laureat* attributaire* emplacement* jardin derogation
    derogations allocation allocations licence permis relogement hebergement domiciliation naturalisation medaille distinction recompense trophee decoration indemnite indemnites indemnitaire remuneration salaires emploi delegation delegations mandat promotion avancement prix
    medaille conge conges augmentation salaire enveloppe appartement hebergement expulsion expulser licenciement blame exclusion
    fauteuil`);

/** A person has decided. */
export const DECIDED = lexicon(`
    decidee decide decides decidees votee vote voteees votes votees attribue attribuee retenu retenue retenus retenues designe
    designee designes designees accordee accordees adoptes adoptees adoptee rejetee rejetes rejetees refusee refusees nommee
    elue elus prononcee prononce notifiee acceptee acceptees choisie choisis validee attributaire infligee sanctionne
    prise`);
/** The machine is asked to put in its own judgement. */
export const SELF = lexicon(
  'toimeme estimes perçois jugeras choisiras invente inventes inventer verdict prefere preferes yourself',
);
/** Who decides in a town hall: what they have decided is only worded. */
export const AUTHORITIES = lexicon(`
    maire mairesse commission jury conseil municipal prefet prefete president presidente adjoint adjointe autorite assemblee bureau
    elu elue tribunal juge comite collectivite panel mayor council`);
/** Given by the writer: the machine only words it. */
export const PROVIDED = lexicon(`
    suivante suivantes suivant suivants voici mes mon ma nos notre existant existante dicte dictee dictees vierge vierges modele
    trame grille remplir completer neutre`);
export const RULE_WORDS = lexicon(`
    code codes statut statuts loi lois reglement reglements texte textes decret jurisprudence procedure procedures regle regles
    critere criteres delai delais condition conditions etapes modalites piece pieces sens definition difference role missions
    competences`);
export const QUESTION_WORDS = lexicon(`
    qui quel quelle quels quelles lequel laquelle lesquels lesquelles auquel wer quien welcher which who whom whose combien`);
/** Numbers in letters that tell how many people, posts or places there are. */
export const NUMBERS = lexicon(`
    deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent`);
export const MUST = lexicon(`
    faille faut faudrait doit doivent devrait devraient devons dois devrais devriez devrions merite meritent meriterait vaut
    conviendrait should must deserve deserves ought`);

/** Acts that the law asks reasons of: a motive is said of them, and of nobody's zeal. */
export const ACTS_WITH_REASONS =
  /^(?:refus|avis|decisions?|aretes?|deliberations?|rejets?|sanctions?|resiliation|retrait|licenciement|mesures?)$/u;
