/** RP-20: the code of the matter under which an act is transmitted is of the national list, and fits the act. */
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isMatter, matterOf } from '../shared/matters';
import { wholeAct } from '../shared/nature';
import { datedSteps, transmissibility } from '../shared/publicity';
import { deliberation, order } from '../shared/samples';
import { holds } from '../shared/spans';
import { headOf } from '../shared/topic';

const CODE =
  /(?:matieres?|nomenclature|classification|domaines?|code\s+actes?|actes)(?:[\s(@]+[a-z]\w*\)?){0,4}?\s*(?:n°\s*)?:?\s*(?<!\d)(\d{1,2}(?:[.,/-]\d{1,3})*)(?![\d€%]|[.,/-]\d|\s?(?:€|euros|m²|h(?![a-z])|heures))/g;

interface Code extends Span {
  readonly code: string;
}

/** The codes, and not the day of « le registre des actes du 3 mars 2026 ». */
const codesIn = (analysis: Analysis): readonly Code[] =>
  analysis
    .search(CODE)
    .map(({ end, match: [, code = ''] }) => ({ start: end - code.length, end, code }))
    .filter((code) => !analysis.dates.some((date) => holds(date, code)));

export const rule = defineRule({
  meta: {
    id: 'RP-20',
    title: { fr: 'Code matière de la nomenclature ACTES', en: 'Matter code of the ACTES list' },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'minor',
    basis: ['CGCT-L2131-1', 'CGCT-R2131-1'],
    method: 'R',
    needs: [],
    messages: {
      form: {
        fr: 'Le code matière « {stated} » n’est pas de la nomenclature nationale : deux niveaux séparés par un point, de 1.1 à 9.4 (par exemple « 7.5 » pour une subvention).',
        en: 'The matter code “{stated}” is not of the national list: two levels, from 1.1 to 9.4.',
      },
      fit: {
        fr: 'Le code matière {stated} convient-il ? L’objet de l’acte évoque plutôt {code} ({title}).',
        en: 'Does the matter code {stated} fit? The subject suggests {code} ({title}).',
      },
      absent: {
        fr: 'Le code matière de la nomenclature ACTES n’est pas indiqué ; l’objet évoque {code} ({title}). Il sera demandé lors de la télétransmission.',
        en: 'No matter code; the subject suggests {code} ({title}).',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) =>
    codesIn(analysis).length > 0 ||
    (analysis.derive(transmissibility)?.transmissible === true &&
      matterOf(analysis.derive(headOf)) !== undefined),
  check: ({ analysis }) => {
    const suggested = matterOf(analysis.derive(headOf));
    const [at] = codesIn(analysis);
    if (at === undefined) {
      // Once transmitted, the act has its code.
      const sent = analysis.derive(datedSteps).some(({ step }) => step === 'transmission');
      return suggested === undefined || sent
        ? []
        : [finding('absent', wholeAct(analysis), { values: suggested })];
    }
    const { code } = at;
    // Levels three to five belong to each prefecture.
    const national = code.split('.').slice(0, 2).join('.');
    if (!isMatter(national)) return [finding('form', at, { values: { stated: code } })];
    return suggested === undefined || suggested.code.charAt(0) === code.charAt(0)
      ? []
      : [question('fit', at, { stated: code, ...suggested })];
  },
});

const grant = (code: string): string =>
  deliberation({ subject: 'Subvention au club de football', decisions: ['ATTRIBUE 500 €.'], end: [code] });

export const examples: Examples = {
  passes: [
    { why: 'subvention : 7.5', text: grant('Matière : 7.5') },
    { why: 'nomenclature, avec son titre', text: grant('Nomenclature ACTES : 7.5 Subventions') },
    { why: 'troisième niveau', text: grant('Classification : 7.5.1') },
    ...['7.5 Décisions', '7.5 – Habitat', '7.5 Mairie', '7.5 Juin associatif'].map((words) => ({
      why: `un titre qui commence comme un mois ou une heure : ${words}`,
      text: grant(`Nomenclature : ${words}`),
    })),
    { why: 'code acte, au singulier', text: grant('Code acte : 7.5') },
    {
      why: 'transmise : elle a son code',
      text: grant('Transmise en préfecture le 5 mars 2026'),
    },
    {
      why: 'objet que rien ne classe',
      text: deliberation({ subject: 'Affaires diverses', decisions: ['PREND ACTE.'], end: ['Domaine 9.1'] }),
    },
  ],
  fails: [
    ...[
      ['Inscrite au registre des actes du 3 mars 2026. Matière : 61', '61'],
      ['Séance du 3 mars 2026 – nomenclature : 7', '7'],
      ['Matière (ACTES) : 61', '61'],
      ['Nomenclature (@ctes) : 75', '75'],
      ['Code matière : 7', '7'],
      ['Classification ACTES n° 7-5', '7-5'],
    ].map(([words = '', at = '']) => ({ why: words, text: grant(words), message: 'form', at })),
    { why: 'niveau inconnu', text: grant('Matière : 7.12'), message: 'form', at: '7.12' },
    { why: 'un seul niveau', text: grant('Code ACTES : 7'), message: 'form', at: '7' },
    { why: 'virgule', text: grant('Matière n° 7,5'), message: 'form', at: '7,5' },
    { why: 'dixième matière', text: grant('Nomenclature : 10.1'), message: 'form', at: '10.1' },
    { why: 'une autre matière', text: grant('Matière : 6.1'), message: 'fit', at: '6.1' },
    { why: 'code absent', text: grant(''), message: 'absent', at: 'Objet : Subvention au club de football' },
  ],
  ignores: [
    ...[
      'au registre des actes du 3 mars 2026, et publié le 4 mars 2026',
      'pour l’occupation du domaine public en 2026',
      'aux tarifs du domaine public pour 2027',
      'à l’affichage des actes : 18 h',
      'à l’affichage des actes : 18 heures',
      'à la classification : 40 €',
      'à la matière : 30 euros',
      'dans le domaine : 12 m²',
    ].map((words) => ({
      why: `aucun code : ${words}`,
      text: order({
        articles: [`La circulation est interdite rue du Moulin ; l’arrêté est porté ${words}.`],
      }),
    })),
    { why: 'non transmissible', text: order({ articles: ['La circulation est interdite rue du Moulin.'] }) },
    {
      why: 'objet que rien ne classe, sans code',
      text: deliberation({ subject: 'Affaires diverses', decisions: ['PREND ACTE.'] }),
    },
  ],
};
