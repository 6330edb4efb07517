/** MO-32: a permit to keep a dog of the first or second category is given on its papers, to one who may keep such a dog. */
import { formatDate } from '../../../act/dates';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { parseNumberWords } from '../../../act/reading/number-words';
import { headOf } from '../shared/topic';
import { plain } from '../shared/words';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './mo-32/examples/right';
import { examples as wrongExamples } from './mo-32/examples/wrong';
import { examples as othersExamples } from './mo-32/examples/others';

const PERMIT = /permis\s+(?:provisoire\s+|definitif\s+)?de\s+(?:detention|detenir)/;

const GIVEN = /(?:est|sont)\s+(?:delivre|accorde|attribue|octroye)|delivrance|accordant|delivrant/;

const REFUSED = /refus|rejet|retrait|retire|abrog/;

const AGED = /agee?\s+de\s+(\d{1,2}|[a-z]+(?:-[a-z]+)*)\s+ans/g;

const ADULT = 18;

const INSURED =
  /(?:assurance|responsabilite\s+civile|vaccin\w*|antirabique|rage)[^.;\n]{0,140}?(?:valables?|validite|valide|echeance|expir\w+|jusqu'au|terme)\s*(?:(?:jusqu'au|au|le|:|fixee?)\s*)*$/;

const UNDONE =
  /evaluation\s+comportementale[^.;\n]{0,80}?(?:n'a\s+pas\s+(?:encore\s+)?ete|n'est\s+pas|reste\s+a|sera\s+(?:produite|effectuee|realisee|fournie|transmise)|manque|non\s+(?:produite|fournie|realisee|effectuee)|fait\s+defaut|ulterieurement)|(?:sans|absence\s+d|defaut\s+d|ne\s+produit\s+pas\s+l|n'a\s+pas\s+(?:produit|fourni)\s+l)[e']*\s*(?:la\s+)?evaluation\s+comportementale/g;

const CATEGORY =
  /(?:(1|premiere|2|deuxieme|seconde)\s?(?:ere|re|er|eme|nde|e)?\s+categorie|categorie\s*:?\s*(1|premiere|2|deuxieme|seconde)(?!\d|\.\d))/g;

export const rule = defineRule({
  meta: {
    id: 'MO-32',
    title: {
      fr: 'Permis de détention d’un chien : pièces valables, détenteur majeur, une seule catégorie',
      en: 'Permit to keep a dog: valid papers, a keeper of age, one category',
    },
    kinds: ['order', 'decision'],
    severity: 'blocking',
    basis: ['CRUR-L211-13', 'CRUR-L211-14'],
    method: 'R',
    needs: [],
    messages: {
      minor: {
        fr: '« {words} » : un chien de première ou de deuxième catégorie ne peut être détenu par un mineur (code rural et de la pêche maritime, art. L. 211-13). Le permis ne peut lui être délivré.',
        en: '“{words}”: a minor may not keep such a dog.',
      },
      expired: {
        fr: 'La pièce produite n’est valable que jusqu’au {until}, avant l’acte du {signed} : le permis suppose une assurance et une vaccination en cours de validité (code rural et de la pêche maritime, art. L. 211-14). Demandez la pièce à jour.',
        en: 'Valid until {until} only, before the act of {signed}.',
      },
      undone: {
        fr: 'L’évaluation comportementale n’a pas été faite : le permis définitif la suppose ; avant l’âge où elle est possible, seul un permis provisoire peut être délivré (code rural et de la pêche maritime, art. L. 211-14).',
        en: 'The behavioural evaluation is not done: the permit needs it.',
      },
      category: {
        fr: 'Le chien est dit de {first} ici et de {second} là : retenez la bonne catégorie.',
        en: 'The dog is of the {first} here and of the {second} there.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) => {
    const head = analysis.derive(headOf);
    const { lower } = analysis.folded;
    return (
      /chien/.test(lower) &&
      (PERMIT.test(head) || PERMIT.test(lower)) &&
      (GIVEN.test(head) || GIVEN.test(lower)) &&
      !REFUSED.test(head)
    );
  },
  check: ({ analysis }) => [
    ...minors(analysis),
    ...expired(analysis),
    ...(/permis\s+provisoire/.test(analysis.folded.lower) ? [] : analysis.search(UNDONE).slice(0, 1)).map(
      (found) => finding('undone', found),
    ),
    ...categories(analysis),
  ],
});

const minors = (analysis: Analysis): Outcome[] =>
  analysis.search(AGED).flatMap((found): Outcome[] => {
    const words = found.match[1] ?? '';
    const age = /^\d/.test(words) ? Number(words) : parseNumberWords(words);
    const sentence = analysis.sentences.find(({ start, end }) => start <= found.start && found.end <= end);
    // The dog has an age too.
    return age === undefined ||
      age >= ADULT ||
      !/demandeur|detenteur|proprietaire|petitionnaire|titulaire|m\.|mme|interess/.test(
        plain(sentence?.text ?? ''),
      ) ||
      /(?:chien|animal)[^.;,]{0,30}$/iu.test(analysis.text.slice(Math.max(0, found.start - 40), found.start))
      ? []
      : [finding('minor', found, { values: { words: found.text } })];
  });

const expired = (analysis: Analysis): Outcome[] => {
  const signed = analysis.actDate;
  if (signed === undefined) return [];
  return analysis.dates.flatMap((date): Outcome[] => {
    const before = analysis.folded.lower.slice(Math.max(0, date.start - 220), date.start);
    if (date.iso === undefined || date.iso >= signed || !INSURED.test(before)) return [];
    return [
      finding('expired', date, { values: { until: formatDate(date.iso), signed: formatDate(signed) } }),
    ];
  });
};

const NAMES = ['', 'première catégorie', 'deuxième catégorie'] as const;

const rankOf = ({ match }: Found): 1 | 2 => (/^(?:1|prem)/.test(match[1] ?? match[2] ?? '') ? 1 : 2);

const categories = (analysis: Analysis): Outcome[] => {
  const said = analysis.search(CATEGORY).filter(
    ({ start, end }) =>
      analysis.act.paragraphs.some(
        (one) => one.start <= start && end <= one.end && !['citation', 'header-line'].includes(one.role),
      ) &&
      // "les chiens de première et de deuxième catégorie": the law, and no dog.
      !/(?:chiens|categories)[^.;\n]{0,60}$/.test(
        analysis.folded.lower.slice(Math.max(0, start - 80), start),
      ) &&
      !/^\s*(?:et|ou)\s/.test(analysis.folded.lower.slice(end, end + 6)),
  );
  const [first] = said;
  const other = first === undefined ? undefined : said.find((one) => rankOf(one) !== rankOf(first));
  return first === undefined || other === undefined
    ? []
    : [finding('category', other, { values: { first: NAMES[rankOf(first)], second: NAMES[rankOf(other)] } })];
};

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
