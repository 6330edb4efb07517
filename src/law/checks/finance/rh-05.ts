/** RH-05: an act about an agent that is published tells nothing of his or her health: a person must look. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { wordsBefore } from '../shared/money';
import { namesSomebody } from '../shared/persons';
import { headOf } from '../shared/topic';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './rh-05/examples/right';
import { examples as wrongExamples } from './rh-05/examples/wrong';
import { examples as othersExamples } from './rh-05/examples/others';

const HEALTH =
  /\b(?:conges?\s+(?:de\s+)?(?:maladie|longue\s+(?:maladie|duree)|grave\s+maladie|maternite|pathologique)|conges?\s+pour\s+invalidite|(?:clm|cld|citis|cgm)\b|longue\s+(?:maladie|duree)|(?:in)?aptitude\s+(?:physique|definitive|totale|temporaire|medicale)|inapte|invalidite\s+(?:imputable|temporaire|permanente)|accident\s+(?:de\s+(?:service|travail|trajet)|imputable)|maladie\s+professionnelle|conseil\s+medical|comite\s+medical|commission\s+de\s+reforme|medecin\s+(?:agree|du\s+travail|de\s+prevention)|expertise\s+medicale|temps\s+partiel\s+therapeutique|mi-temps\s+therapeutique|pathologie|depression|cancer|handicap|travailleur\s+handicape|rqth|grossesse|certificat\s+medical|arret\s+de\s+travail|etat\s+de\s+sante)/g;

/** What somebody is ill with, in so many words. */
const DIAGNOSIS =
  /(?:souffr\w+|atteinte?|diagnosti\w+|hospitalise\w*|soignee?|traitee?|suivie?|operee?)\s+(?:[a-z]+\s+){0,2}?(?:d'|d[eu]\s+|des\s+|pour\s+)(?:[a-z]+\s+){0,3}?(?:depressi\w+|cancer\w*|tumeur|diabete|burn[\s-]?out|epuisement\s+professionnel|lombalgie\w*|hernie|sciatique|sclerose|parkinson|alcoolisme|addiction|troubles?\s+(?:anxi|musculo|psych|depress|bipol|cardia)\w+|maladie\s+(?:de\s+(?!longue)\w+|chronique|cardiaque|mentale)|affection\s+(?!de)\w+|infarctus|a\.?v\.?c\b|fracture|hepatite|epilepsie|schizophrenie|leucemie)/g;

/** Illnesses that are nothing else, whatever the verb: "un certificat qui constate une épilepsie". */
const ILLNESS =
  /\b(?:epilepsie|diabete|cancer|leucemie|tumeur|sclerose\s+en\s+plaques|(?:syndrome|etat|episode|trouble)s?\s+(?:anxio[\s-]?)?depressi\w+|burn[\s-]?out|epuisement\s+professionnel|hernie\s+discale|canal\s+carpien|lombo-?sciatique|sciatique|lombalgie\w*|tendinite|tendinopathie|fibromyalgie|infarctus|accident\s+vasculaire|schizophrenie|bipolarite|troubles?\s+bipolaires?|troubles?\s+musculo-?squelettiques?|hepatite|insuffisance\s+(?:renale|cardiaque|respiratoire)|endometriose|alzheimer|polyarthrite|spondylarthrite|fibrose|asthme|arthrose|dialyse|chimiotherapie|anorexie|boulimie|alcoolisme|addiction|maladie\s+de\s+(?:crohn|parkinson|lyme|charcot)|seropositi\w+|(?<!-)vih)\b/g;

/** "la Ligue contre le cancer", "prévention des troubles": said of nobody. */
const OF_NOBODY =
  /(?:contre|lutte|depistage|prevention|prevenir|ligue|association|journee|octobre|recherche|sensibilis\w+|tableau|risque)[^.;\n]{0,50}$/;

/** An act about one agent. */
const OF_AGENT = /\b(?:m\.|mme|mlle|monsieur|madame)\s(?!l[ea]\s)|\b(?:l'interesse|l'agent|cet\s+agent)/;

/** An act about staff: by the texts that it cites, the leave, the grade or the post that it speaks of. */
const STAFF =
  /\b(?:fonction\s+publique|cgfp|83-634|84-53|85-1054|86-68|87-602|88-145|fonctionnaires?\s+(?:territori|stagiaire|titulaire)|agents?\s+(?:titulaire|stagiaire|contractuel|territori|communal|public|social|de\s+maitrise|polyvalent)|conge(?!\w*\s+scolaire)|disponibilite\s+(?:d'office|pour|de)|grade|echelon|cadres?\s+d'emploi|indiciaire|demi-traitement|centre\s+de\s+gestion|(?:conseil|comite)\s+medical|commission\s+de\s+reforme|medecin\s+(?:du\s+travail|de\s+prevention)|citis|imputab\w+\s+au\s+service|accident\s+de\s+(?:service|trajet)|adjointe?s?\s+(?:technique|administrati|d'animation|du\s+patrimoine)|redact(?:eur|rice)|attachee?\s+(?:territori|principal)|atsem|titularis\w+|temps\s+partiel)/g;

const STAFF_HEAD =
  /\b(?:agents?|personnels?|(?:changement|transformation|affectation|adaptation)\s+d[eu'][^.;\n]{0,12}(?:postes?|emplois?)|fonctionnaires?|nomination|recrutement|mutation|detachement|reclassement|reintegration|radiation\s+des\s+cadres|(?<!maisons?\s+de\s+)retraite|licenciement|avancement|reprise\s+d[eu]s?\s+(?:fonction|service|travail|activite)s?|arret\s+de\s+travail|(?:longue|grave)\s+maladie|maladie\s+(?:ordinaire|professionnelle)|inaptitude|invalidite)\b/;

const isAboutStaff = (analysis: Analysis): boolean =>
  STAFF_HEAD.test(analysis.derive(headOf)) || analysis.search(STAFF).length > 0;

const RULES_FOR_ALL =
  /\b(?:regime|assurance|prevoyance|complementaire|ratio|designation\s+des\s+representants|contrat\s+groupe|regle|modalite|protection\s+sociale|indemnitaire|rifseep|convention|temps\s+de\s+travail|plan\s+d'action|formation)/;

export const rule = defineRule({
  meta: {
    id: 'RH-05',
    title: { fr: 'Données médicales d’un agent', en: 'Health data of an agent' },
    kinds: ['order', 'decision', 'deliberation'],
    severity: 'blocking',
    basis: ['CRPA-L311-6', 'RGPD'],
    method: 'question',
    needs: [],
    messages: {
      diagnosis: {
        fr: '« {stated} » : un acte ne dit jamais de quoi une personne est malade. Retirez ces mots, et visez l’avis médical sans son contenu.',
        en: '“{stated}”: an act never tells what somebody suffers from. Remove it.',
      },
      health: {
        fr: '« {stated} » révèle-t-il l’état de santé d’un agent nommé dans l’acte ? Si l’acte est affiché, publié ou communiqué à d’autres que l’intéressé, retirez-le, ou occultez-le.',
        en: 'Does “{stated}” reveal the health of an agent named in the act? If it is published, remove or hide it.',
      },
    },
  },
  concerns: (analysis) => !RULES_FOR_ALL.test(analysis.derive(headOf)),
  check: ({ analysis }) => {
    const [told] = [...analysis.search(DIAGNOSIS), ...illnessIn(analysis)];
    if (told !== undefined) return [finding('diagnosis', told, { values: { stated: told.text } })];
    if (analysis.kind !== 'deliberation' && !isAboutStaff(analysis)) return [];
    const [found] = analysis.search(HEALTH).filter(
      (one) =>
        // "décret relatif aux congés de maladie": the title of a text says nothing of anybody.
        !isInTitle(analysis, one) &&
        // What a council votes for all, "allocation aux adultes handicapés", is said of nobody.
        (analysis.kind !== 'deliberation' || namesSomebody(analysis, one)),
    );
    return found === undefined ? [] : [question('health', found, { stated: found.text })];
  },
});

/** What an order or a decision about an agent calls an illness by its name, outside of its citations. */
const illnessIn = (analysis: Analysis): readonly Found[] =>
  analysis.kind === 'deliberation' || !OF_AGENT.test(analysis.folded.lower) || !isAboutStaff(analysis)
    ? []
    : analysis
        .search(ILLNESS)
        .filter((one) => !isInTitle(analysis, one) && !OF_NOBODY.test(wordsBefore(analysis, one)));

const NAMES_TEXT = /(?<!\p{L})(?:d[ée]crets?|codes?|lois?|arr[êe]t[ée] du|ordonnances?)(?!\p{L})/iu;

/** In a text that is cited: its title may name what it is about. */
const isInTitle = ({ act }: Analysis, one: Found): boolean =>
  act.citations.some(({ start, end, text }) => start < one.start && one.start < end && NAMES_TEXT.test(text));

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
