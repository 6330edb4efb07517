/** MH-01: names of institutions that changed, left in an old template. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { likeCase, patternOf, times } from '../shared/terms';
import { holds } from '../shared/spans';

interface Renamed {
  readonly words: string;
  readonly better: string;
  /** ISO date from which the new name holds. */
  readonly since: string;
  /** Right after these words it is something else. */
  readonly unless?: string;
}

const RENAMED: readonly Renamed[] = [
  {
    words: 'conseil general',
    better: 'conseil départemental',
    since: '2015-04-02',
    unless:
      " d[eu]s? (?:l'environnement|l'economie|l'agriculture|l'alimentation|mines|martinique|guyane|mayotte)",
  },
  { words: 'conseillers? generaux', better: 'conseillers départementaux', since: '2015-04-02' },
  { words: 'conseiller general', better: 'conseiller départemental', since: '2015-04-02' },
  { words: 'conseillere generale', better: 'conseillère départementale', since: '2015-04-02' },
  { words: 'tribunal de grande instance', better: 'tribunal judiciaire', since: '2020-01-01' },
  { words: "tribunal d'instance", better: 'tribunal judiciaire', since: '2020-01-01' },
  { words: 'tgi', better: 'tribunal judiciaire', since: '2020-01-01' },
  { words: 'huissier de justice', better: 'commissaire de justice', since: '2022-07-01' },
  { words: 'huissiers de justice', better: 'commissaires de justice', since: '2022-07-01' },
  { words: 'huissier', better: 'commissaire de justice', since: '2022-07-01' },
  { words: 'pole emploi', better: 'France Travail', since: '2024-01-01' },
  { words: 'direccte', better: 'DREETS', since: '2021-04-01' },
  {
    words: 'comite technique',
    better: 'comité social territorial',
    since: '2023-01-01',
    unless: ' (?:d[eu]|local|departemental)',
  },
  { words: 'chsct', better: 'comité social territorial', since: '2023-01-01' },
  {
    words: "comite d'hygiene,? de securite et des conditions de travail",
    better: 'comité social territorial',
    since: '2023-01-01',
  },
  { words: 'm14', better: 'M57', since: '2024-01-01' },
  { words: "plan d'occupation des sols", better: 'plan local d’urbanisme', since: '2017-03-27' },
];

export const rule = defineRule({
  meta: {
    id: 'MH-01',
    title: { fr: 'Institutions sous leur nom actuel', en: 'Institutions under their present name' },
    kinds: 'all',
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: ['actDate'],
    fixes: true,
    messages: {
      renamed: {
        fr: '« {words} » est un ancien nom : écrivez « {to} »{count}. S’il s’agit d’un fait passé, ou d’un nom propre, laissez-le.',
        en: '“{words}” is a former name: write “{to}”.',
      },
    },
  },
  check: ({ analysis, given: { actDate } }) => {
    const taken: { start: number; end: number }[] = [];
    return RENAMED.flatMap(({ words, better, since, unless }): Outcome[] => {
      if (actDate < since) return [];
      const pattern = patternOf(unless === undefined ? words : `(?:${words})(?!${unless})`);
      const found = analysis.search(pattern).filter((place) => !taken.some((one) => holds(one, place)));
      taken.push(...found);
      const [first] = found;
      if (first === undefined) return [];
      // Initials give way to words, not to words in capitals.
      const to = words === 'tgi' || words === 'chsct' ? better : likeCase(first.text, better);
      const { start, end, text } = first;
      return [
        finding('renamed', first, {
          values: { words: text.replace(/\s+/gu, ' '), to: better, count: times(found.length) },
          fix: { start, end, text: to },
        }),
      ];
    });
  },
});

const note = (text: string, date = '2026-11-20') => ({ text, kind: 'note' as const, date });

export const examples: Examples = {
  passes: [
    {
      why: 'noms actuels',
      ...note('Le conseil départemental, le tribunal judiciaire, le commissaire de justice.'),
    },
    { why: 'acte d’avant', ...note('Le conseil général du Jura.', '2015-04-01') },
    {
      why: 'autre institution',
      ...note('Le Conseil général de l’environnement, le comité technique départemental.'),
    },
  ],
  fails: [
    {
      why: 'nomenclature d’avant 2024',
      ...note('Vu l’instruction budgétaire et comptable M14.', '2026-03-03'),
      message: 'renamed',
      at: 'M14',
      fixed: 'Vu l’instruction budgétaire et comptable M57.',
    },
    {
      why: 'conseil général, dès le jour du changement',
      ...note('Le Conseil général du Jura.', '2015-04-02'),
      message: 'renamed',
      at: 'Conseil général',
      fixed: 'Le Conseil départemental du Jura.',
    },
    {
      why: 'huissier de justice',
      ...note('Un huissier de justice constate.'),
      message: 'renamed',
      at: 'huissier de justice',
      fixed: 'Un commissaire de justice constate.',
    },
    {
      why: 'huissier',
      ...note('Un huissier constate. Un huissier revient.'),
      message: 'renamed',
      at: 'huissier',
    },
    {
      why: 'TGI',
      ...note('Le TGI de Dole.'),
      message: 'renamed',
      at: 'TGI',
      fixed: 'Le tribunal judiciaire de Dole.',
    },
    {
      why: 'DIRECCTE',
      ...note('La Direccte est saisie.'),
      message: 'renamed',
      at: 'Direccte',
      fixed: 'La DREETS est saisie.',
    },
  ],
  lacks: [{ why: 'sans date', text: 'Le conseil général du Jura.', kind: 'note', missing: 'actDate' }],
};
