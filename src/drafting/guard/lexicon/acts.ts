/**
 * Verbs and nouns of judging: what a person does to other people and a machine must not. Regular verbs stand as infinitives, the forms
 * of the others are listed; past participles are recognised by the reader. Data only.
 */
import { conjugated } from '../text/conjugate';
import { lexicon, type Lexicon } from '../text/lexicon';

export type Act =
  | 'rank'
  | 'choose'
  | 'filter'
  | 'score'
  | 'evaluate'
  | 'sanction'
  | 'recruit'
  | 'award'
  | 'profile'
  | 'decide';

/** Acts that settle something for somebody, as those that weigh them do not. */
export const SETTLING: readonly Act[] = ['choose', 'filter', 'sanction', 'recruit', 'award'];

const verbs = (text: string): Lexicon => lexicon(conjugated(text));

/** Words that ask for the act where a verb stands. */
export const ACT_VERBS: Readonly<Record<Act, Lexicon>> = {
  rank: verbs(`
    classer reclasser ranger ordonner trier tri hierarchiser prioriser echelonner graduer =clase rank ranks ranking sort order
    prioritize prioritise`),
  choose: verbs(`
    choisir =choisi selectionner garder departager trancher preferer opter designer privilegier piocher miser parier pencher composer
    constituer elire =elis retenir retiens retient retenez retenons retiendrais retiendrait retiendriez prendre prenez prenons
    prendrais prendrait prendriez select pick choose choosing prefer contratar`),
  filter: verbs(`
    eliminer ecarter filtrer rejeter preselectionner degager evincer recaler disqualifier retoquer exclure exclus exclut excluez shortlist* discard
    reject filter screen`),
  score: verbs(`noter coter chiffrer ponderer quantifier mesurer scorer score grade rate rating`),
  evaluate: verbs(`
    evaluer juger apprecier estimer comparer jauger soupeser analyser examiner determiner verifier controler critiquer commenter
    confronter qualifier assess evaluate judge compare`),
  sanction: verbs(`
    sanctionner licencier virer renvoyer =renvoie sacrifier lourder jarter revoquer expulser infliger blamer muter retrograder radier
    congedier separer degrader limoger punir avertir suspendre suspendez suspend suspends dismiss fire punish`),
  recruit: verbs(`
    recruter embaucher reprendre reprend reprends engager nommer titulariser renouveler =renouvelle =renouvelles prolonger confirmer promouvoir promeus promeut
    promouvrais reconduire reconduis hire hiring appoint promote`),
  award: verbs(`
    attribuer accorder octroyer allouer partager distribuer ventiler dispatcher verser retirer baisser supprimer couper augmenter
    diminuer =donner =donnerais =donnerait =donneriez refuser loger reloger affecter prononcer fixer repartir repartis repartit repartissez award allocate grant`),
  profile: verbs(`
    profiler detecter reperer identifier deviner cibler anticiper soupconner flairer segmenter traquer predire predis predit prevoir
    prevois predict detect profile guess`),
  decide: verbs('decider statuer arbitrer voter'),
};

/** Nouns that name the act: "fais un classement", "donne une note". */
export const ACT_NOUNS: Readonly<Record<Act, Lexicon>> = {
  rank: lexicon(`
    classement classements hierarchie palmares podium rang rangs ordre ranking top tri priorite priorites merite pertinence`),
  choose: lexicon(`
    choix selection preference favori favorite elu laureat laureate gagnant gagnante vainqueur arbitrage lauréats attributaire`),
  filter: lexicon('shortlist preselection elimination ecremage'),
  score: lexicon(`
    rating ratings scoring note notes score scores notation cotation points etoile etoiles pourcentage pourcentages indice indices coefficient taux degre
    bareme echelle probabilite probabilites chances cote feu feux couleur pastille`),
  evaluate: lexicon(`
    evaluation evaluations appreciation appreciations jugement verdict avis opinion diagnostic bilan comparatif comparaison
    recommandation recommandations conclusion analyse review appraisal swot`),
  sanction: lexicon(`
    sanction sanctions punition punitions blame avertissement exclusion licenciement revocation expulsion renvoi retrogradation
    mutation peine`),
  recruit: lexicon('recrutement embauche nomination titularisation promotion avancement renouvellement'),
  award: lexicon('repartition attribution montant montants partage octroi dotation enveloppe'),
  profile: lexicon('profil profilage portrait prediction ciblage'),
  decide: lexicon('decision decisions'),
};
