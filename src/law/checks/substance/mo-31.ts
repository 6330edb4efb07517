/** MO-31: a refusal to communicate a document gives its reason, and the CADA within two months. */
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { refusalIn } from '../shared/refusals';
import { first, says } from '../shared/words';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './mo-31/examples/right';
import { examples as wrongExamples } from './mo-31/examples/wrong';
import { examples as othersExamples } from './mo-31/examples/others';

const DOCUMENT =
  '(?:documents?|dossiers?|pieces?|copies?|rapports?|proces-verba(?:l|ux)|contrats?|registres?|factures?|fichiers?|donnees|correspondances?|plans?|listes?)';

const REFUSAL = new RegExp(
  `(?:refus[a-z]*|ne\\s+(?:peut|puis|peux|pouvons|sera|saurait)[^.;\\n]{0,40}|pas\\s+possible\\s+de|n(?:'|e\\s+)(?:entend|envisag|souhait|compt|prevoi|desir)[a-z]*\\s+pas(?:\\s+de)?|pas\\s+en\\s+mesure\\s+de|impossible\\s+de|regret[^.;\\n]{0,60})[^.;\\n]{0,60}(?:communi[a-z]+|transmett?re|transmis|remettre|remis|fourni[a-z]*|envoyer|adresser)[^.;\\n]{0,60}${DOCUMENT}|${DOCUMENT}[^.;\\n]{0,80}(?:ne\\s+(?:peu(?:t|vent)|sont?|sera|seront|saurai(?:t|ent))|n'(?:est|sont))\\s+(?:\\w+\\s+){0,3}(?:communi|transmis|remis|fourni)|refus\\s+de\\s+communi|demande\\s+de\\s+communication[^.;\\n]{0,60}(?:rejet|refus)|pas\\s+(?:y\\s+)?(?:donner|reserver|faire)[^.;\\n]{0,60}demande\\s+(?:de\\s+communication|d'acces)|(?:non|pas)\\s+communicables?|ne\\s+(?:vous\\s+)?(?:sera|seront|peut|peuvent)\\s+(?:donc\\s+)?(?:pas\\s+)?(?:vous\\s+)?(?:etre\\s+)?(?:pas\\s+)?(?:remis|communiqu|transmis|delivr)\\w*|ne\\s+(?:peux|puis|peut|pouvons|saurais|saurions)\\s+(?:donc\\s+)?(?:pas\\s+)?vous\\s+(?:les?|la|l'|en)\\s*(?:communiquer|transmettre|remettre|adresser|fournir|donner\\s+copie)`,
  'g',
);

const CADA = /\bcada\b|commission\s+d'acces\s+aux\s+documents/g;

const DELAY = /\b(?:deux|2)\s+mois/g;

const REASON =
  /l\.?\s?311-[2-9]\b|secret(?!ar)|vie\s+privee|\bpersonnel(?:le)?s?\b|preparatoire|inacheve|n'exist|inexistan|ne\s+detien|ne\s+dispos|abusi|diffusion\s+publique|deja\s+publi|protege|tiers|medica|securite|defense|concern(?:e|ent)\s+[^.;\n]{0,60}(?:personne|tiers)|\bcar\b|en\s+raison|parce\s+qu|au\s+motif/g;

/** The commission told as a step that may be left out: it must come before the court. */
const COMMISSION = "(?:cada(?![a-z])|commission\\s+d'acces\\s+aux\\s+documents)";

const SKIPPED = new RegExp(
  [
    `(?:(?:n'(?:est|etes|y\\s+a|avez|etant)\\s+(?:donc\\s+|en\\s+rien\\s+)?(?:pas|ni|nullement|aucunement|plus)|sans\\s+qu'il\\s+soit|inutile|superflu)\\s*(?:necessaire|obligatoire|obligee?s?|besoin|lieu|requise?|utile|tenue?s?|indispensable|a)?|(?<!(?<![a-z])ne\\s[^.;\\n]{0,90})sans\\s+(?:devoir|avoir\\s+a(?![a-z])|passer|saisi(?:r|ne)|recours|avis)(?![^.;\\n]{0,160}(?:irrecevab|rejet)))(?:(?!tribunal|competen)[^.;\\n]){0,60}${COMMISSION}`,
    `${COMMISSION}(?:\\s+administratifs)?(?:\\s+\\([^)\\n]{0,20}\\))?\\s*,?\\s+(?:(?:au|en)\\s+prealable\\s+)?(?:est|reste|demeure|etant|n'est|n'etant|n'a)\\s+(?:[a-z]+\\s+){0,2}?(?:facultati(?:f|ve)|inutile|superflue?|(?:pas|plus)\\s+(?:[a-z]+\\s+){0,2}?(?:necessaire|obligatoire|requise?|a\\s+etre\\s+saisie|indispensable))`,
    `(?:saisine|avis|intervention|recours)\\s+(?:prealable\\s+)?(?:de|a|devant)\\s+la\\s+${COMMISSION}(?:\\s+administratifs)?(?:\\s+\\([^)\\n]{0,20}\\))?\\s+(?:est|reste|demeure|n'est|n'etant)\\s+(?:[a-z]+\\s+){0,2}?(?:facultati(?:f|ve)|inutile|superflue?|(?:pas|plus)\\s+(?:[a-z]+\\s+){0,2}?(?:necessaire|obligatoire|requise?|un\\s+prealable|indispensable))`,
    `(?<!(?<![a-z])ne\\s[^.;\\n]{0,60})(?:directement|immediatement|sans\\s+autre\\s+formalite)\\s+(?:saisir\\s+|devant\\s+|aupres\\s+d[eu]\\s+)?(?:le\\s+)?tribunal`,
    `soit\\s+[^.;\\n]{0,40}(?:${COMMISSION}[^.;\\n]{0,60},?\\s+soit\\s+[^.;\\n]{0,40}tribunal|tribunal[^.;\\n]{0,60},?\\s+soit\\s+[^.;\\n]{0,40}${COMMISSION})`,
    `${COMMISSION}(?:\\s+administratifs)?(?:\\s+\\([^)\\n]{0,20}\\))?\\s+ou\\s+(?:devant\\s+|bien\\s+|saisir\\s+)?le\\s+tribunal`,
  ].join('|'),
  'g',
);

/** What the law does not admit as a ground. */
const NO_REASON =
  /raisons?\s+d'opportunite|(?:ne\s+souhaite|prefere)[^.;\n]{0,60}(?:communiquer|diffuser|rendre\s+public|transmettre)|choix\s+de\s+la\s+municipalite|pour\s+(?:des\s+raisons\s+)?(?:de\s+)?convenance|trop\s+de\s+travail|motifs?\s+d'ordre\s+interne|sans\s+(?:avoir\s+a\s+)?(?:se\s+)?(?:justifier|motiver)/g;

export const rule = defineRule({
  meta: {
    id: 'MO-31',
    title: {
      fr: 'Refus de communication : motif et CADA dans les deux mois',
      en: 'Refusal of a document: reason, and CADA within two months',
    },
    kinds: ['letter'],
    severity: 'major',
    basis: ['CRPA-L311-14', 'CRPA-R311-15'],
    method: 'R',
    needs: [],
    messages: {
      cada: {
        fr: 'Le refus de communiquer ne dit pas que la commission d’accès aux documents administratifs (CADA) doit être saisie avant tout recours, dans les deux mois : ajoutez-le.',
        en: 'The refusal does not mention the CADA, to be seized within two months.',
      },
      delay: {
        fr: 'La CADA est citée sans son délai : ajoutez « dans un délai de deux mois à compter de la notification du refus ».',
        en: 'The CADA is mentioned without its two months.',
      },
      skipped: {
        fr: '« {words} » : la commission d’accès aux documents administratifs (CADA) doit être saisie avant le tribunal, dans les deux mois du refus. Corrigez l’indication des voies de recours.',
        en: '“{words}”: the CADA must be seized before the court, within two months.',
      },
      reason: {
        fr: 'Le refus de communiquer n’est pas motivé : citez l’exception du code des relations entre le public et l’administration (articles L. 311-5 à L. 311-8) et dites en quoi elle s’applique.',
        en: 'The refusal gives no reason.',
      },
    },
  },
  concerns: (analysis) => refused(analysis) !== undefined,
  check: ({ analysis }) => {
    const at = refused(analysis);
    if (at === undefined) return [];
    const outcomes: Outcome[] = [];
    const cada = first(analysis, CADA);
    const skipped = first(analysis, SKIPPED);
    if (skipped !== undefined)
      outcomes.push(finding('skipped', skipped, { values: { words: skipped.text.replace(/\s+/gu, ' ') } }));
    else if (cada === undefined) outcomes.push(finding('cada', at));
    else {
      const wrong = wrongDelay(analysis);
      if (wrong !== undefined) outcomes.push(finding('delay', wrong));
      else if (!says(analysis, DELAY)) outcomes.push(finding('delay', cada));
    }
    if (!says(analysis, REASON) || says(analysis, NO_REASON)) outcomes.push(finding('reason', at));
    return outcomes;
  },
});

/** Another time limit in the sentence that sends to the commission; its own month to answer, or the court’s, is another matter. */
const wrongDelay = (analysis: Analysis): Found | undefined =>
  first(
    analysis,
    /(?:\bcada\b|commission\s+d'acces\s+aux\s+documents)(?:(?!dispose|rend|statue|se\s+prononce|deux\s+mois|\b2\s+mois|tribunal)[^.;\n]){0,160}?(?:(?:un|trois|quatre|six|\b[1346])\s+mois|(?:huit|dix|quinze|vingt|trente|\d{1,2})\s+jours)|(?:dans|sous|d'ici|avant|pendant)\s+(?:(?:le|un)\s+delai\s+d[e']\s?)?(?:(?:un|trois|quatre|six|\b[1346])\s+mois|(?:huit|dix|quinze|vingt|trente|\d{1,2})\s+jours)(?:(?!deux\s+mois|tribunal)[^.;\n]){0,80}(?:sais|defer|port)\w*[^.;\n]{0,40}(?:\bcada\b|commission\s+d'acces\s+aux\s+documents)/g,
  );

/** What the letter will not communicate; a piece that the person must send is another matter. */
const refused = (analysis: Analysis): Found | undefined =>
  (says(analysis, OF_ACCESS) ? first(analysis, REFUSAL) : undefined) ??
  (says(analysis, ASKED) ? refusalIn(analysis) : undefined);

const OF_ACCESS = /communi(?:cation|que|cable)|copie|consult|acces\s+(?:a|au|aux)\s|document/g;

/** What the letter answers is a demand for documents. */
const ASKED =
  /(?:demande|demandez|sollicit\w+|souhait\w+)[^.;\n]{0,45}(?:communication|copie|consultation|acces\s+a)[^.;\n]{0,60}(?:\s:\s+[-–•]?[^.;\n]{0,60})?(?:document|dossier|rapport|proces-verba|contrat|registre|facture|piece|plan|liste|courrier|lettre)|communication\s+de\s+document|objet\s*:[^\n]{0,40}(?:demande\s+(?:de\s+communication|d'acces|de\s+copie)|acces\s+a\s+(?:un|des|vos)|acces\s+aux)[^\n]{0,40}/g;

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
