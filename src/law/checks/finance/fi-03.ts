/** FI-03: a grant names who receives it, with SIRET, for what, how much, from which account and year. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { isGrant } from '../shared/grants';
import { wholeAct } from '../shared/nature';
import { deliberation } from '../shared/samples';

const SIRET = /siret|(?<!\d)\d{3}\s?\d{3}\s?\d{3}\s?\d{5}(?!\d)|siren|rna|w\d{9}/;
const ACCOUNT =
  /(?:compte|article|imput\w+|chapitre|nature|ligne|fonction)[^.;\n]{0,40}(?:6[57]\d{0,4}|204\d{0,3})|(?<!\d)(?:6574\d?|20422?|6748|6745)(?!\d)|imput\w+|budget|credits?\s+(?:inscrit|ouvert|prevu|necessaire)/;
const YEAR =
  /(?:exercice|annee|budget|saison|titre\s+de|pour)\s+(?:\S+\s+){0,4}?20\d{2}|subventions?\s+(?:\S+\s+){0,4}?20\d{2}/;
const PURPOSE =
  /(?<![a-z])(?:pour|afin\s+d|destinee?s?\s+a|en\s+vue\s+d|au\s+titre\s+d|objet|projet|fonctionnement|action|manifestation|organisation|financ\w+|soutien|soutenir|achat|participer)/;

export const rule = defineRule({
  meta: {
    id: 'FI-03',
    title: {
      fr: 'Subvention : bénéficiaire, objet, montant, imputation, exercice',
      en: 'Grant: who, what for, how much, account, year',
    },
    kinds: ['deliberation'],
    severity: 'major',
    basis: ['CGCT-L2311-7'],
    method: 'R',
    needs: [],
    messages: {
      amount: {
        fr: 'Le montant de la subvention n’est pas indiqué : le conseil ne peut pas laisser au maire le soin de le fixer. Indiquez-le.',
        en: 'The amount of the grant is not given.',
      },
      details: {
        fr: 'La délibération n’indique pas {lacking}. Complétez-la pour que le comptable puisse payer et que le public puisse vérifier.',
        en: 'The deliberation does not give: {lacking}.',
        severity: 'minor',
      },
    },
  },
  concerns: isGrant,
  check: ({ analysis }) => {
    const { lower } = analysis.folded;
    const at = wholeAct(analysis);
    const amounts =
      analysis.amounts.length > 0 || /\d\s*k€|montants?\s*(?:\(€\)|en\s+(?:€|euros))/.test(lower);
    const lacking = [
      SIRET.test(lower) ? '' : 'le numéro SIRET du bénéficiaire',
      PURPOSE.test(lower.slice(lower.indexOf('objet') + 'objet'.length)) ? '' : 'l’objet de la subvention',
      ACCOUNT.test(lower) ? '' : 'l’imputation budgétaire',
      YEAR.test(lower) ? '' : 'l’exercice',
    ].filter((one) => one !== '');
    const [last] = lacking.slice(-1);
    const list = lacking.length > 1 ? `${lacking.slice(0, -1).join(', ')} ni ${last ?? ''}` : (last ?? '');
    return [
      ...(amounts ? [] : [finding('amount', at)]),
      ...(last === undefined ? [] : [finding('details', at, { values: { lacking: list } })]),
    ] satisfies Outcome[];
  },
});

const grant = (decision: string): string =>
  deliberation({ subject: 'Subvention au club de judo', decisions: [decision] });
const at = 'Objet : Subvention au club de judo';
const whole =
  'ATTRIBUE au club (SIRET 778 000 117 00003) une subvention de 500 € pour son tournoi, imputée au compte 65748 de l’exercice 2026.';

export const examples: Examples = {
  passes: [
    ...['SIREN 778000117', 'RNA en cours', 'SIRET en cours', '778 000 117 00003'].map((words) => ({
      why: words,
      text: grant(whole.replace('SIRET 778 000 117 00003', words)),
    })),
    ...[
      'imputée au compte 6574',
      'à l’article 65748',
      'au chapitre 65',
      'compte 65748',
      '65748',
      '20422',
      '6745',
      'imputation à suivre',
      'sur les crédits inscrits',
      'sur les crédits ouverts',
      'sur les crédits prévus',
      'sur les crédits nécessaires',
    ].map((words) => ({
      why: words,
      text: grant(
        whole.replace('imputée au compte 65748 de l’exercice 2026', `${words}, pour l’exercice 2026`),
      ),
    })),
    ...[
      'pour l’année 2026',
      'pour la saison 2026',
      'au titre de 2026',
      'au titre de la subvention de l’an 2026',
    ].map((words) => ({ why: words, text: grant(whole.replace('de l’exercice 2026', words)) })),
    { why: 'montants d’un tableau en milliers', text: grant(whole.replace('500 €', '5 k€')) },
    { why: 'colonne de montants', text: grant(whole.replace('500 €', 'selon la colonne « montant (€) »')) },
    { why: 'tout y est', text: grant(whole) },
    {
      why: 'SIRET sans son nom, crédits ouverts, année',
      text: grant('ATTRIBUE au club (77800011700003) 500 €, crédits ouverts, pour l’année 2026.'),
    },
    {
      why: 'numéro d’association',
      text: grant('ATTRIBUE au club (W392001234) 500 € pour son fonctionnement, au budget 2026.'),
    },
    ...['W392001234'].map((words) => ({
      why: words,
      text: grant(whole.replace('SIRET 778 000 117 00003', words)),
    })),
    ...[
      'au 6574',
      'au 2042',
      'au compte 20421',
      'sur le crédit ouvert',
      'sur le budget principal',
      'imputée plus tard',
    ].map((words) => ({
      why: words,
      text: grant(
        whole.replace('imputée au compte 65748 de l’exercice 2026', `${words}, pour l’exercice 2026`),
      ),
    })),
    ...['une subvention 2026 de 500 €', 'les subventions de 2026, soit 500 €'].map((words) => ({
      why: words,
      text: grant(whole.replace('une subvention de 500 €', words).replace(' de l’exercice 2026', '')),
    })),
    ...[
      'destiné à son tournoi',
      'destinée à son tournoi',
      'destinés à son tournoi',
      'destinées à ses tournois',
    ].map((words) => ({ why: words, text: grant(whole.replace('pour son tournoi', words)) })),
  ],
  fails: [
    { why: 'pas de montant', text: grant(whole.replace('de 500 € ', '')), message: 'amount', at },
    {
      why: 'pas de SIRET',
      text: grant(whole.replace('(SIRET 778 000 117 00003) ', '')),
      message: 'details',
      at,
    },
    { why: 'pas d’objet', text: grant(whole.replace('pour son tournoi, ', '')), message: 'details', at },
    {
      why: 'pas d’imputation',
      text: grant(whole.replace('imputée au compte 65748', 'payée sur les fonds')),
      message: 'details',
      at,
    },
    { why: 'pas d’exercice', text: grant(whole.replace(' de l’exercice 2026', '')), message: 'details', at },
    { why: 'rien du tout', text: grant('ATTRIBUE au club 500 €.'), message: 'details', at },
    ...['dossier 1778000117000031'].map((words) => ({
      why: words,
      text: grant(whole.replace('SIRET 778 000 117 00003', words)),
      message: 'details',
      at: 'Objet : Subvention au club de judo',
    })),
    ...['mandat 165741', 'mandat 657481', 'selon le compte rendu'].map((words) => ({
      why: words,
      text: grant(
        whole.replace('imputée au compte 65748 de l’exercice 2026', `${words}, pour l’exercice 2026`),
      ),
      message: 'details',
      at: 'Objet : Subvention au club de judo',
    })),
    ...['après transaction'].map((words) => ({
      why: words,
      text: grant(whole.replace('pour son tournoi', words)),
      message: 'details',
      at: 'Objet : Subvention au club de judo',
    })),
    ...['ATTRIBUE au club (SIRET 778 000 117 00003) 500 € pour son tournoi.'].map((why) => ({
      why,
      text: grant(why),
      message: 'details',
      at: 'Objet : Subvention au club de judo',
    })),
  ],
  ignores: [
    { why: 'autre objet', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE le tarif à 3 €.'] }) },
  ],
};
