/** CM-40: a deliberation bears its number, the name of the commune and the date of the session. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { fold } from '../../../act/reading/fold';

const NUMBER =
  /(?<![a-z])(?:n\s?°|no\.?\s|nr\.?\s|numero)\s*:?\s*(?:[a-z]{1,6}[\s_-]?)?\d|(?:deliberation|delib\.?|dcm|acte|del)\s*[-_:]?\s*(?:[a-z]{1,4}[-_])?\d{1,4}|(?:^|\n)\s*(?:19|20)\d\d\s?[-_/. ]\s?\d{1,4}|(?:^|\n)\s*\d{1,4}\s?[-_/]\s?(?:19|20)\d\d|\d{2,4}[-_/]\d{2,4}[-_/]\d{1,4}/;

export const rule = defineRule({
  meta: {
    id: 'CM-40',
    title: {
      fr: 'Numéro d’ordre, nom de la commune et date de la séance',
      en: 'Number, name of the commune, date of the session',
    },
    kinds: ['deliberation'],
    severity: 'minor',
    basis: ['CGCT-R2121-9'],
    method: 'R',
    needs: [],
    messages: {
      number: {
        fr: 'La délibération ne porte pas de numéro : le registre lui en donne un, dans l’ordre de la séance.',
        en: 'The deliberation bears no number.',
      },
      town: {
        fr: 'Le nom de la commune ne figure pas en tête de la délibération. Ajoutez-le.',
        en: 'The name of the commune does not stand at the head.',
      },
      date: {
        fr: 'La date de la séance ne figure pas dans la délibération. Ajoutez-la.',
        en: 'The date of the session is not told.',
      },
    },
  },
  check: ({ analysis }): Outcome[] => {
    const at = wholeAct(analysis);
    const { act, commune, towns, dates } = analysis;
    const { lower } = analysis.folded;
    const town =
      towns.length > 0 ||
      (commune !== undefined && lower.includes(fold(commune.town).lower)) ||
      /(?:communes?|ville|mairie|maire|conseil\s+municipal|communaute|syndicat|ccas|centre\s+communal)\s+(?:de\s+|d'|du\s+|des\s+|de\s+l[a']\s*)[a-z]/.test(
        lower.slice(0, 1500),
      ) ||
      act.placeDate?.place !== undefined;
    return [
      ...(act.number === undefined && !NUMBER.test(lower.slice(0, 2500)) ? [finding('number', at)] : []),
      ...(town ? [] : [finding('town', at)]),
      ...(dates.length === 0 ? [finding('date', at)] : []),
    ];
  },
});

const act = (head: string): string =>
  `${head}\nPrésents : 9\nObjet : Tarifs\nAprès en avoir délibéré, le conseil municipal DÉCIDE.`;

export const examples: Examples = {
  passes: [
    ...[
      'Délibération no 12',
      'Numéro 12',
      'N° DEL-12',
      'Délib. 12',
      'Acte 12',
      'DEL_2026-12',
      '2026/12',
      '12-2026',
      '2026 12',
      '26-03-12',
    ].map(
      (words) =>
        ({
          why: words,
          text: act(`Commune de Vernois\n${words}\nSéance du 12 mars 2026`),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'numéro, commune, date',
      text: act('COMMUNE DE VERNOIS\nDélibération n° 2026-12\nSéance du 12 mars 2026'),
      kind: 'deliberation',
    },
    {
      why: 'numéro seul sur sa ligne',
      text: act('Mairie de Vernois\n2026-12\nSéance du 12 mars 2026'),
      kind: 'deliberation',
    },
    {
      why: 'numéro à l’envers',
      text: act('Ville d’Ornans\n12/2026\nSéance du 12 mars 2026'),
      kind: 'deliberation',
      commune: null,
    },
    { why: 'sigle', text: act('Commune de Vernois\nDCM 12\nSéance du 12 mars 2026'), kind: 'deliberation' },
    {
      why: 'code à trois membres',
      text: act('Commune de Vernois\nRéf. 2026-03-12\nSéance du 12 mars 2026'),
      kind: 'deliberation',
    },
    {
      why: 'nom de la commune du profil',
      text: act('VERNOIS\nDélibération n° 12\nSéance du 12 mars 2026'),
      kind: 'deliberation',
    },
    {
      why: 'nom de la commune avec le lieu',
      text: `${act('Délibération n° 12\nSéance du 12 mars 2026')}\nFait à Ornans, le 12 mars 2026\nLe maire,`,
      kind: 'deliberation',
      commune: null,
    },
    {
      why: 'communauté',
      text: act('Communauté de communes du Val\nDélibération n° 12\nSéance du 12 mars 2026'),
      kind: 'deliberation',
      commune: null,
    },
    ...['N ° 12', 'N° DEL12', 'N° 12'].map(
      (words) =>
        ({
          why: words,
          text: act(`Commune de Vernois\n${words}\nSéance du 12 mars 2026`),
          kind: 'deliberation',
        }) as const,
    ),
  ],
  fails: [
    {
      why: 'pas de numéro',
      text: act('COMMUNE DE VERNOIS\nSéance du 12 mars 2026'),
      kind: 'deliberation',
      message: 'number',
      at: 'Objet : Tarifs',
    },
    {
      why: 'pas de commune',
      text: act('Délibération n° 2026-12\nSéance du 12 mars 2026'),
      kind: 'deliberation',
      message: 'town',
      at: 'Objet : Tarifs',
    },
    {
      why: 'pas de commune, profil inconnu',
      text: act('Délibération n° 2026-12\nSéance du 12 mars 2026'),
      kind: 'deliberation',
      commune: null,
      message: 'town',
      at: 'Objet : Tarifs',
    },
    {
      why: 'pas de date',
      text: act('Commune de Vernois\nDélibération n° 12'),
      kind: 'deliberation',
      message: 'date',
      at: 'Objet : Tarifs',
    },
    {
      why: 'pas de numéro, un piano',
      text: act('COMMUNE DE VERNOIS\nSalle du piano 3\nSéance du 12 mars 2026'),
      kind: 'deliberation',
      message: 'number',
      at: 'Salle du piano 3',
    },
  ],
};
