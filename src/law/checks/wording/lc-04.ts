/** LC-04: a law provides ("prévoit", "dispose"); only a contract stipulates. */
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { anyOf } from '../shared/terms';

const STIPULATES = /(?<![a-z])stipul(ent|ait|aient|e|ant)(?![a-z])/g;
const LAW = anyOf(
  [
    ...[
      'lois?',
      'codes?',
      'decrets?',
      'ordonnances?',
      'arretes?',
      'articles? [lrd]\\.?\\s?\\*?\\s?\\d[\\d-]*',
      'reglements?',
    ],
    ...['deliberations?', 'constitution', 'circulaires?', 'directives?', 'plan local'],
  ],
  'g',
);
const CONTRACT = anyOf(
  [
    ...[
      'contrats?',
      'conventions?',
      'marches?',
      'baux',
      'bail',
      'clauses?',
      'accords?',
      'cahiers?',
      'avenants?',
      'devis',
    ],
    ...['acte (?:de vente|notarie)', 'statuts', "police d'assurance", 'traites?', 'conditions generales'],
  ],
  'g',
);
const RIGHT: Readonly<Record<string, string>> = {
  e: 'prévoit',
  ent: 'prévoient',
  ait: 'prévoyait',
  aient: 'prévoyaient',
  ant: 'prévoyant',
};

export const rule = defineRule({
  meta: {
    id: 'LC-04',
    title: { fr: 'Une loi prévoit, un contrat stipule', en: 'A law provides, a contract stipulates' },
    kinds: 'all',
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      law: {
        fr: 'Une loi ou un règlement ne stipule pas : écrivez « {to} ».',
        en: 'A law does not stipulate: write “{to}”.',
      },
    },
  },
  check: ({ analysis }) =>
    analysis.search(STIPULATES).flatMap((found): Outcome[] => {
      const from = Math.max(0, found.start - 140);
      const before =
        fold(analysis.text.slice(from, found.start))
          .lower.split(/(?<=[a-z]{3})[.;]\s|\n/u)
          .at(-1) ?? '';
      const law = lastOf(before, LAW);
      if (law === undefined || (lastOf(before, CONTRACT) ?? law) > law) return [];
      const to = RIGHT[found.match[1] ?? ''] ?? 'prévoit';
      return [
        finding('law', found, { values: { to }, fix: { start: found.start, end: found.end, text: to } }),
      ];
    }),
});

/** Where the last match begins, if there is one. */
const lastOf = (text: string, pattern: RegExp): number | undefined =>
  [...text.matchAll(pattern)].at(-1)?.index;

const note = (text: string) => ({ text, kind: 'note' as const });
const fails = (text: string, at: string, fixed: string) => ({
  why: text,
  ...note(text),
  message: 'law',
  at,
  fixed,
});

export const examples: Examples = {
  passes: [
    { why: 'la loi prévoit', ...note('La loi prévoit deux mois.') },
    ...[
      'Le contrat',
      'La convention',
      'Le marché',
      'Le bail',
      'La clause',
      'L’accord',
      'Le cahier des charges',
      'L’avenant',
      'L’acte de vente',
      'Le devis',
    ].map((one) => ({
      why: `${one} stipule`,
      ...note(`${one}, conclu selon la loi, stipule deux mois.`.replace(', conclu selon la loi,', '')),
    })),
    { why: 'le contrat, après la loi', ...note('Selon la loi, le contrat stipule deux mois.') },
    {
      why: 'les statuts, la police, le traité, les conditions',
      ...note(
        'Selon la loi, les statuts stipulent. Selon la loi, la police d’assurance stipule. Selon la loi, le traité stipule. Selon la loi, les conditions générales stipulent.',
      ),
    },
    { why: 'dans une autre phrase', ...note('La loi est claire. Elle stipule deux mois.') },
    { why: 'sur une autre ligne', ...note('Rappel de la loi\nElle stipule deux mois.') },
    {
      why: 'la loi, loin avant',
      ...note(
        'La loi du 12 avril 2000, que la commune applique à tous les dossiers qui lui parviennent au guichet ou par la poste et qu’elle enregistre le jour même, ainsi que le prévoit le règlement intérieur de ses services, dont chacun reçoit une copie à son entrée en fonctions et que le formulaire remis au guichet par les agents à toutes les familles de la commune, stipule-t-on parfois.',
      ),
    },
    { why: 'un mot proche', ...note('La loi sur les stipules des plantes.') },
  ],
  fails: [
    fails('La loi stipule deux mois.', 'stipule', 'La loi prévoit deux mois.'),
    fails(
      'Les articles L. 1 et L. 2 du code stipulent.',
      'stipulent',
      'Les articles L. 1 et L. 2 du code prévoient.',
    ),
    fails('Loi stipulant deux mois.', 'stipulant', 'Loi prévoyant deux mois.'),
    fails('Le décret stipulait.', 'stipulait', 'Le décret prévoyait.'),
    fails('Les ordonnances stipulaient.', 'stipulaient', 'Les ordonnances prévoyaient.'),
    fails('L’arrêté stipulant cela.', 'stipulant', 'L’arrêté prévoyant cela.'),
    fails('L’article L. 2212-2 stipule.', 'stipule', 'L’article L. 2212-2 prévoit.'),
    fails('Malgré le contrat, le règlement stipule.', 'stipule', 'Malgré le contrat, le règlement prévoit.'),
    fails('La délibération stipule.', 'stipule', 'La délibération prévoit.'),
    fails('La Constitution stipule.', 'stipule', 'La Constitution prévoit.'),
    fails('La circulaire stipule.', 'stipule', 'La circulaire prévoit.'),
    fails('La directive stipule.', 'stipule', 'La directive prévoit.'),
    fails('Le plan local stipule.', 'stipule', 'Le plan local prévoit.'),
  ],
};
