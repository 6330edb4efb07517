/**
 * Verbs and nouns of judging: what a person does to other people and a machine must not. Verbs as infinitives, imperatives, second
 * persons and conditionals; past participles are recognised by the reader. Data only.
 */
import { lexicon, type Lexicon } from '../text/lexicon';

export type Act = 'rank' | 'choose' | 'filter' | 'score' | 'evaluate' | 'sanction' | 'recruit' | 'award' | 'profile' | 'decide';

/** Words that ask for the act when they open a clause. */
export const ACT_VERBS: Readonly<Record<Act, Lexicon>> = {
  rank: lexicon(`
    classe classes classez classer clase classerais classerait classeras classons range ranges rangez ranger ordonne ordonnes
    ordonner ordonnez trie tries triez trier trierais tri hierarchise* priorise* prioriser reclasse* echelonne* etage gradue
    echelonner rank ranks ranking sort order prioritize prioritise`),
  choose: lexicon(`
    choisi choisis choisir choisissez choisirais choisirait choisiras choisiriez choisissons choisit select* selectionne*
    selectionner retiens retenir retenez retiendrais retiendrait retiendriez retient prendrais prendrait prendriez prendras
    garde gardes garder gardez garderais garderait garderiez gardons departage* departager tranche tranches trancher tranchez
    prefere preferes preferer preferez prefererais prefereriez opte opter opterais optez designe designes designer designez
    designerais privilegie* privilegier elis elire elirais prendre choisit designe privilegier pioche piocher mise miser
    miserais parie parier pick choose choosing select prefer`),
  filter: lexicon(`
    elimine elimines eliminer eliminez eliminerais ecarte ecartes ecarter ecartez ecarterais filtre filtres filtrer filtrez
    exclus exclure excluez exclurais rejette rejeter rejetez preselectionne* shortlist* degage degager evince evincer recale
    recaler disqualifie* retoque retoquer discard reject filter screen`),
  score: lexicon(`
    note notes noter notez noterais noteriez cote coter cotez chiffre chiffrer pondere ponderer bareme score scorer scorez
    quantifie quantifier mesure mesurer score grade rate rating`),
  evaluate: lexicon(`
    evalue evalues evaluer evaluez evaluerais juge juges juger jugez jugerais apprecie apprecies apprecier appreciez estime
    estimes estimer estimez compare compares comparer comparez jauge jauger soupese soupeser analyse analyses analyser analysez
    examine examiner determine determines determiner determinez verifie verifier controle critique critiquer commente confronte
    confronter qualifie qualifier assess evaluate judge compare`),
  sanction: lexicon(`
    sanctionne sanctionner sanctionnez sanctionnerais punis punir punissez punirais licencie licencier licenciez licencierais
    vire virer virez virerais virerait renvoie renvoyer renvoyez sacrifie sacrifier sacrifierais sacrifierait lourde lourder
    jarter jarte revoque revoquer suspends suspendre expulse expulser exclure inflige infliger blame blamer avertis mute muter
    retrograde retrograder radie radier congedie congedier remercie remercier degrade degrader limoge limoger dismiss fire
    punish`),
  recruit: lexicon(`
    recrute recruter recrutez recruterais embauche embaucher embauchez embaucherais embaucherait engage engager engagerais nomme
    nommer nommez nommerais nommerait titularise titulariser titulariserais promeus promouvoir promouvrais renouvelle renouveler
    renouvelles reconduis reconduire confirme prolonge prolonger hire hiring appoint promote`),
  award: lexicon(`
    attribue attribues attribuer attribuez attribuerais accorde accordes accorder accordez accorderais octroie octroyer octroyez
    alloue allouer allouez repartis repartir repartissez repartit partage partages partager partagez distribue distribuer
    ventile ventiler dispatche dispatcher verse verser donnerais donneriez retire retirer retirerais baisse baisser baisserais
    supprime supprimer coupe couper augmente augmenter diminue diminuer donner refuse refuser refuserais loge reloge reloger
    affecte affecter prononce prononcer fixe fixer award allocate grant`),
  profile: lexicon(`
    profile profiler detecte detectes detecter detectez repere reperes reperer reperez identifie identifies identifier
    identifiez predis predire predisez predit devine deviner cible cibler ciblez prevois prevoir anticipe anticiper soupconne
    soupconner flaire segmente segmenter traque traquer predict detect profile guess`),
  decide: lexicon(`
    decide decides decider decidez deciderais statue statuer arbitre arbitrer arbitrez vote voter votez voterais`),
};

/** Nouns that name the act: "fais un classement", "donne une note". */
export const ACT_NOUNS: Readonly<Record<Act, Lexicon>> = {
  rank: lexicon(`
    classement classements hierarchie palmares podium rang rangs ordre ranking top tri priorite priorites merite`),
  choose: lexicon(`
    choix selection preference favori favorite elu laureat laureate gagnant gagnante vainqueur arbitrage lauréats attributaire`),
  filter: lexicon('shortlist preselection elimination ecremage'),
  score: lexicon(`
    note notes score scores notation cotation points etoile etoiles pourcentage pourcentages indice indices coefficient taux
    degre bareme echelle probabilite probabilites chances cote feu feux couleur pastille`),
  evaluate: lexicon(`
    evaluation evaluations appreciation appreciations jugement verdict avis opinion diagnostic bilan comparatif comparaison
    recommandation recommandations conclusion analyse`),
  sanction: lexicon(`
    sanction sanctions punition punitions blame avertissement exclusion licenciement revocation expulsion renvoi retrogradation
    mutation peine`),
  recruit: lexicon('recrutement embauche nomination titularisation promotion avancement renouvellement mutation'),
  award: lexicon('repartition attribution montant montants partage octroi dotation enveloppe'),
  profile: lexicon('profil profils profilage portrait prediction ciblage'),
  decide: lexicon('decision decisions'),
};
