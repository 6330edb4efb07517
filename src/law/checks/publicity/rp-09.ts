/** RP-09: an act that the law has transmitted to the prefect is not enforceable before; the act says that it is transmitted. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { fold } from '../../../act/reading/fold';
import { isDeniedBefore } from '../shared/denial';
import { wholeAct } from '../shared/nature';
import { transmissibility, transmissionWords } from '../shared/publicity';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './rp-09/examples/right';
import { examples as wrongExamples } from './rp-09/examples/wrong';
import { examples as othersExamples } from './rp-09/examples/others';

const ENFORCEABLE =
  /executoire\s+(?:de\s+plein\s+droit\s+)?(?:des|a\s+compter\s+de|compte\s+tenu|apres|par|du\s+fait|le)[^.]{0,60}(?:publication|affichage|notification|signature|mise\s+en\s+ligne)|immediatement\s+executoire|executoire\s+(?:immediatement|sans\s+delai)/g;

const TO_STATE =
  "(?:(?:sous-)?prefe(?:t|te|cture)(?![a-z])|representant\\s+de\\s+l'etat|controle\\s+de\\s+(?:la\\s+)?legalite|services\\s+de\\s+l'etat)";

const SENT = '(?:transm\\w+|teletransm\\w+|envoy\\w*|adress\\w+|depos\\w+|soumi\\w+|soumettre|communiqu\\w+)';

/** The paper says that the prefect need not receive the act. */
const EXEMPT = new RegExp(
  [
    "(?:non\\s+soumise?|n'est\\s+pas\\s+(?:soumise?|transmissible)|dispensee?)\\s+(?:a|de|d')?\\s*(?:l'obligation\\s+de\\s+|la\\s+)?transmission",
    `sans\\s+(?:qu'(?:il|elle)\\s+(?:soit|y\\s+ait)\\s+(?:besoin|lieu|necessaire|utile|obligatoire)\\s+(?:de|d')|qu'(?:il|elle)\\s+ait\\s+a\\s+|avoir\\s+(?:besoin|lieu)?\\s*(?:d'|a\\s+|de\\s+)?|devoir\\s+|necessite\\s+d'|obligation\\s+d')[^.;\n]{0,40}${SENT}[^.;\n]{0,50}${TO_STATE}`,
    `dispensee?\\s+(?:d'|de\\s+(?:l'|la\\s+|toute?\\s+)?)\\s*(?:envoi|depot|passage|communication)\\s+(?:a|au|aux|en)\\s[^.;\n]{0,20}${TO_STATE}`,
    `sans\\s+(?:transmission|envoi|depot|passage)\\s+(?:prealable\\s+)?(?:a|au|aux|en)\\s[^.;\n]{0,20}${TO_STATE}`,
    `(?:n'(?:a|ont|aura|auront)\\s+pas\\s+(?:besoin\\s+d'|a\\s+)etre|n'(?:est|sera)\\s+pas\\s+(?:besoin\\s+de|necessaire\\s+de|utile\\s+de|requis\\s+de|a)|ne\\s+(?:sera|seront|doit|doivent|fera|feront)\\s+pas\\s+(?:etre\\s+|l'objet\\s+d'une\\s+)?)\\s*(?:l[ae]\\s+|les\\s+|l')?${SENT}[^.;\n]{0,50}${TO_STATE}`,
    `n'(?:est|a)\\s+pas\\s+(?:ete\\s+)?${SENT}[^.;\n]{0,50}${TO_STATE}`,
    `(?:transmission|envoi|depot)\\s+(?:a|au|aux|en)\\s[^.;\n]{0,20}${TO_STATE}\\s+(?:n'est\\s+pas\\s+(?:necessaire|requise?|obligatoire|utile)|est\\s+(?:inutile|facultati\\w+|superflue?)|ne\\s+s'impose\\s+pas)`,
  ].join('|'),
  'g',
);

/** Deliberations and no other acts are told of: these are sent, but for those of the first paragraph of L. 2131-2. */
const OF_COUNCIL = /deliberation|vote\s+du\s+conseil/;

const NOT_SENT =
  /droits?\s+de\s+(?:voirie|stationnement)|taux\s+de\s+promotion|ratios?(?![a-z])|centre\s+de\s+gestion|debits?\s+de\s+boissons|arretes?|convocation|brouillon|projet\s+de\s+deliberation\s+n|proces[\s-]verbal/;

export const rule = defineRule({
  meta: {
    id: 'RP-09',
    title: {
      fr: 'Transmission au représentant de l’État des actes qui y sont soumis',
      en: 'Transmission to the prefect of the acts that must be',
    },
    kinds: ['order', 'deliberation', 'decision', 'note', 'letter', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2131-2', 'CGCT-L2131-1'],
    method: 'R',
    needs: [],
    messages: {
      enforceable: {
        fr: 'L’acte se dit exécutoire (« {stated} ») sans avoir été transmis au représentant de l’État, alors qu’il doit l’être ({why}). Ajoutez la transmission.',
        en: 'The act calls itself enforceable without its transmission to the prefect ({why}).',
      },
      exempt: {
        fr: 'L’acte se dit dispensé de transmission (« {stated} »), alors qu’il y est soumis ({why}).',
        en: 'The act calls itself exempt from transmission, but it is not ({why}).',
      },
      told: {
        fr: 'Une délibération n’est exécutoire qu’après sa transmission au représentant de l’État : « {stated} » est à corriger.',
        en: 'A deliberation is enforceable only once sent to the prefect: correct “{stated}”.',
      },
      absent: {
        fr: 'Cet acte doit être transmis au représentant de l’État pour devenir exécutoire ({why}), et rien ne le rappelle. Prévoyez la transmission et sa mention.',
        en: 'This act must reach the prefect to be enforceable ({why}); nothing says so.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) =>
    isPaper(analysis)
      ? toldExempt(analysis).length > 0
      : analysis.derive(transmissibility)?.transmissible === true,
  check: ({ analysis }) => {
    if (isPaper(analysis))
      return toldExempt(analysis).map((found) => finding('told', found, { values: { stated: found.text } }));
    const why = analysis.derive(transmissibility)?.why ?? '';
    const [exempt] = analysis.search(EXEMPT);
    if (exempt !== undefined) return [finding('exempt', exempt, { values: { stated: exempt.text, why } })];
    if (analysis.derive(transmissionWords).length > 0) return [];
    const claim = analysis.search(ENFORCEABLE).find((one) => !isDeniedBefore(analysis, one));
    return claim === undefined
      ? [finding('absent', wholeAct(analysis), { values: { why } })]
      : [finding('enforceable', claim, { values: { stated: claim.text, why } })];
  },
});

/** It speaks of acts, and is none. */
const isPaper = ({ kind }: Analysis): boolean => kind === 'note' || kind === 'letter' || kind === 'minutes';

/** What a note says of a deliberation, in the sentence or in the one before. */
const toldExempt = (analysis: Analysis): readonly Found[] =>
  analysis.search(EXEMPT).filter((found) => {
    const rank = analysis.sentences.findIndex(({ end }) => found.start < end);
    const [before, own] = [analysis.sentences[rank - 1], analysis.sentences[rank]];
    const words = fold(own?.text ?? '').lower;
    // "Sans transmission au préfet, elle n’est pas exécutoire": the note says the rule.
    if (
      /(?:n'est|ne\s+(?:peut|devien\w+|sera|saurait))\s[^.;]{0,40}(?:executoire|vigueur|effet|appliqu)/.test(
        words,
      )
    )
      return false;
    const about = OF_COUNCIL.test(words)
      ? words
      : /(?<![a-z])elle/.test(words)
        ? `${fold(before?.text ?? '').lower} ${words}`
        : '';
    return OF_COUNCIL.test(about) && !NOT_SENT.test(about);
  });

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
