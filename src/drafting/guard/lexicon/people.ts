/**
 * Words for people, by what they are to a town hall; and what is judged of them. Data only.
 */
import { lexicon, type Lexicon } from '../text/lexicon';

export type People = 'candidate' | 'agent' | 'applicant' | 'supplier' | 'pupil' | 'association' | 'citizen';

/** The most particular first: a word counts for the first list that has it. */
export const PEOPLE: Readonly<Record<People, Lexicon>> = {
  candidate: lexicon(`
    candidat* candidature* postulant* cv cvs curriculum recrue recrues impetrant* kandidat* aspirant* finaliste* profils entretiens
    motivation applicant* candidate* resume resumes applications pretendant* aequo`),
  agent: lexicon(`
    agent agents salarie salaries salariee employe employes employee fonctionnaire* stagiaire* apprenti apprentis apprentie
    collegue* collaborat* titulaires contractuel* vacataire* cadres subordonne* animateur animatrice animateurs animatrices
    jardinier* policier* gardien* atsem cuisinier* bibliothecaire* ouvrier* technicien* manager* staff employee* responsable
    responsables directeur directeurs directrice adjoint adjoints adjointe adjointes chef cheffe chefs equipe equipes personnel
    effectif effectifs secretaire secretaires remplacant* saisonnier* surveillant* deneigeur* patron regisseur* regisseuse* enseignant* professeur* comptable* redacteur* redactrice* adjointe*
    auxiliaire* educateur* educatrice* agente agentes brigadier* caissier* caissiere* chauffeur* conseillere* coordinateur*
    coordinatrice* infirmier* infirmiere* informaticien* instructeur* instructrice* juriste* macon macons maitre-nageur
    mediateur* mediatrice* menuisier* peintre* plombier* electricien* puericultrice* receptionniste* concierge* archiviste*
    urbaniste* assistant* ingenieur* paysagiste* patineur* dgs dga`),
  applicant: lexicon(`
    demandeur* demandeuse* beneficiaire* allocataire* famille familles foyer foyers menage menages locataire* refugie* migrant*
    indigent* sinistre sinistres asile sdf precaire* demunis allocat* rsa boursier* heberge heberges tenant tenants beneficiary
    families inscrits attente pauvre pauvres necessiteux`),
  supplier: lexicon(`
    soumissionnaire* entreprise entreprises fournisseur* prestataire* offres offre attributaire* concurrents artisan*
    commercant* exposant* forain* maraicher* fromager* societe societes titulaire bidder* supplier* restaurateur* cabagiste
    traiteur* architecte architectes promoteur*`),
  pupil: lexicon(`
    eleve eleves ecolier* collegien* lyceen* etudiant* enfant enfants gamin* gosse gosses pupil* student* cm2 cm1 ce2 ce1 cp
    cantiniers`),
  association: lexicon('association associations club clubs amicale* fanfare*'),
  citizen: lexicon(`
    habitant* citoyen* administre administres administree electeur* electrice* riverain* voisin* plaignant* contribuable*
    volontaire* benevole* jeune jeunes personne personnes gens individu* suspect* conducteur* proprietaire* parent parents
    laureat* participant* concurrent elus elue elues elu conseiller* membre membres usager usagers monsieur madame mme mlle mr mrs ms
    homme femme hommes femmes type mec gars fille fils garcon dame dames monde temoin* detenu* retraite* senior* aine aines
    representant* delegue deleguee people person who somebody president presidente maire bouc coupable coupables fautif fautive gagnant gagnants gagnante vainqueur successeur chacun chacune`),
};

/** Who judges: named, they make people the subject of the request, and are not its object. */
export const JUDGES = lexicon('jury jurys recruteur recruteurs recruteuse drh rh');

/** What is judged in people. */
export const QUALITIES = lexicon(`
    competence competences performance performances comportement comportements attitude conduite serieux fiabilite credibilite
    loyaute honnetete personnalite potentiel niveau aptitude aptitudes merite merites professionnalisme efficacite solvabilite
    vulnerabilite moralite ponctualite assiduite implication investissement engagement motivation temperament caractere
    intelligence sincerite dangerosite employabilite capacite capacites faiblesses insuffisance deloyaute absenteisme rendement
    productivite productif talents talent maturite rigueur autonomie confiance`);

/** Said of people: "est-elle apte", "le plus motivé". */
export const JUDGING_ADJECTIVES = lexicon(`
    apte aptes inapte inaptes competent* incompetent* performant* motive motives motivee motivees demotive demotives demotivee
    fiable fiables serieux serieuse serieuses digne dignes meritant* qualifie qualifies qualifiee qualifiees capable capables
    incapable* honnete honnetes malhonnete* credible credibles solvable solvables vulnerable vulnerables dangereux dangereuse
    prometteur* adapte adaptee adaptes brillant* doue doues paresseux paresseuse feignant* faineant* nul nulle mauvais mauvaise
    mediocre* bon bonne bons bonnes legitime legitimes eligible eligibles prioritaire prioritaires necessiteux mature loyal
    loyale deloyal vieux vieille jeune productif productive efficace efficaces experimente experimentee rigoureux rigoureuse
    solide solides faible faibles interessant interessante interessants convenable suspect louche meilleur meilleure coupable
    coupables responsable fautif fautive suitable qualified best better worst deserving reliable trustworthy weak strong convaincant convaincants convaincante`);

export const SUPERLATIVES = lexicon(`
    meilleur meilleure meilleurs meilleures pire pires ideal ideale mieux moins plus favori mejor beste bester best worst most least better
    strongest weakest`);

/** Common first names: lower-case requests name people without capitals. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
    marie julie marc stephane lea karim bruno anne sofiane luc rachida paul ines tom hugo salome sandrine michel fabrice nadege
    lina theo yanis kevin jerome karima fatima mohamed mohammed ahmed ali youssef samia nadia leila aicha amina omar hassan
    ibrahim moussa mamadou fatou awa jean pierre jacques philippe alain bernard andre daniel patrick nicolas christophe laurent
    frederic david thomas julien sebastien alexandre antoine francois olivier eric pascal thierry didier christian gerard claude
    serge guy yves denis dominique gilles herve benoit vincent guillaume mathieu romain maxime quentin lucas nathan enzo louis
    gabriel raphael arthur jules adam ethan leo clement florian adrien dylan jordan nathalie isabelle sylvie catherine martine
    christine francoise valerie veronique corinne monique chantal brigitte patricia celine aurelie emilie camille chloe emma
    manon sarah laura pauline marion elodie audrey melanie stephanie sophie caroline virginie delphine karine laetitia clara
    alice juliette louise jade zoe eva lucie charlotte margaux claire helene agnes simone odile josiane colette yvonne denise
    solange noemie mathilde amandine anais justine morgane maeva ophelie samira malika khadija naima zohra yasmina farid rachid
    said hakim mehdi bilal`
    .trim()
    .split(/\s+/u),
);
