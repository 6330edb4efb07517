/** CI-02: what is cited was in force at the date of the act. What the core does not know is not told here. */
import { formatDate } from '../../../act/dates';
import { codeTitle, standingOf } from '../../standing';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

/** Codes recast with other numbers: the day from which the former numbers are all gone. */
const FORMER: Readonly<Record<string, string>> = { CROUTE: '2001-06-01', CSP: '2005-08-01' };
const OLD_NUMBER = /^(?:LO|[LRD])\*?(?:\d{1,3}|\d{1,2}-\d.*)$/u;

/**
 * Rules on fire safety of buildings open to the public: numbers of the code of construction that went with its recasting on 1 July
 * 2021 (ordinance n° 2020-71, decree n° 2021-872); R. 123-N became R. 143-(N-7) from R. 123-45 on. From memory.
 */
const RECAST = { code: 'CCH', since: '2021-07-01', number: /^R\*?123-(1[89]|[2-4]\d|5[0-5])$/u } as const;
const SHIFT = { from: 45, by: 7 } as const;

const recast = (
  code: string | undefined,
  number: string | undefined,
  lawDate: string,
): string | undefined => {
  const old = RECAST.number.exec((number ?? '').replace(/[\s.]/gu, ''))?.[1];
  if (code !== RECAST.code || old === undefined || lawDate < RECAST.since) return undefined;
  const rank = Number(old);
  return rank >= SHIFT.from
    ? `l’article R. 143-${String(rank - SHIFT.by)}`
    : 'l’article qui l’a remplacé (R. 143-1 et suivants)';
};

/** On one line; "28" alone tells nobody that it is an article. */
const cited = (words: string): string => words.replace(/\s+/gu, ' ').replace(/^(?=\d)/u, 'article ');

export const rule = defineRule({
  meta: {
    id: 'CI-02',
    title: {
      fr: 'Les textes cités sont en vigueur à la date de l’acte',
      en: 'What is cited is in force at the date of the act',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'X',
    needs: ['lawDate'],
    yieldsTo: ['RH-03'],
    messages: {
      ended: {
        fr: '« {cited} » n’est plus en vigueur{since}{successor}.',
        en: '“{cited}” is no longer in force{successor}.',
      },
      former: {
        fr: '« {cited} » est un numéro de l’ancien {code} : ceux du code en vigueur ont trois ou quatre chiffres et un tiret. Citez l’article qui l’a remplacé.',
        en: '“{cited}” is a number of the former code.',
      },
      recast: {
        fr: '« {cited} » est un numéro antérieur à la recodification du code de la construction et de l’habitation du 1er juillet 2021 : citez {right}.',
        en: '“{cited}” is a number from before the recasting of the code in July 2021.',
      },
      later: {
        fr: '« {cited} » n’était pas encore en vigueur à la date de l’acte{since}.',
        en: '“{cited}” was not yet in force at the date of the act.',
      },
    },
  },
  check: ({ analysis, given: { lawDate } }) =>
    analysis.citations.flatMap((citation): Outcome[] => {
      const { status, when, since, successor, entry } = standingOf(analysis.core, citation, lawDate);
      const until = FORMER[citation.code ?? ''];
      if (
        until !== undefined &&
        lawDate >= until &&
        OLD_NUMBER.test(citation.number ?? '') &&
        citation.by !== 'context'
      ) {
        const values = {
          cited: cited(citation.text),
          code: codeTitle(citation.code ?? '') ?? '',
        };
        return [finding('former', citation, { values })];
      }
      const right = recast(citation.code, citation.number, lawDate);
      if (right !== undefined) {
        const values = { cited: cited(citation.text), right };
        return [finding('recast', citation, { values })];
      }
      if (status !== 'not-in-force') return [];
      const values = {
        cited: cited(citation.text),
        since:
          since === undefined
            ? ''
            : when === 'later'
              ? ` (${formatDate(since)})`
              : ` depuis le ${formatDate(since)}`,
        successor: successor === undefined ? '' : ` : citez le ${successor}`,
      };
      const message = when === 'later' ? 'later' : 'ended';
      return [finding(message, citation, { values, basis: [entry?.id ?? []].flat() })];
    }),
});

const on = '2026-11-20';
export const examples: Examples = {
  passes: [
    {
      why: 'l’ancien numéro, de son temps',
      text: 'Vu l’article R. 123-52 du code de la construction et de l’habitation ;',
      date: '2019-05-01',
    },
    {
      why: 'le nouveau numéro',
      text: 'Vu l’article R. 143-45 du code de la construction et de l’habitation ;',
      date: on,
    },
    {
      why: 'le même numéro, d’un autre code',
      text: 'Vu l’article R. 123-20 du code de l’action sociale et des familles ;',
      date: on,
    },
    {
      why: 'ancien numéro, de son temps',
      text: 'Vu l’article R. 225 du code de la route ;',
      date: '1999-05-01',
    },
    { why: 'trois chiffres et un tiret', text: 'Vu l’article R. 225-1 du code de la route ;', date: on },
    {
      why: 'un code qui existait à cette date',
      text: 'Vu l’article L. 122-20 du code des communes ;',
      date: '1990-05-01',
    },
    {
      why: 'article en vigueur',
      text: 'Vu le CGCT, notamment ses articles L. 2213-1 à L. 2213-6 ;',
      date: on,
    },
    {
      why: 'inconnu du fonds juridique : à vérifier, jamais inexistant',
      text: 'Vu l’article L. 9999-1 du CGCT ;',
      date: on,
    },
    ...['Du : vendredi 2 octobre 2026', 'Date : 2 octobre 2026', 'Le 2 octobre 2026'].map((day) => ({
      why: `une note de ce jour, qui cite une délibération plus ancienne que le code : ${day}`,
      text: `NOTE DE SERVICE\n\n${day}\nDe : la directrice générale des services\nÀ : l’ensemble des agents\n\nObjet : congés annuels\n\nRéférences :\n- code général de la fonction publique, article L. 621-1 ;\n- délibération du conseil municipal du 9 décembre 2021.`,
      kind: 'note' as const,
    })),
    {
      why: 'la loi de 1984, citée du temps où elle s’appliquait',
      text: 'Vu la loi n° 84-53 du 26 janvier 1984 ;',
      date: '2015-06-01',
    },
  ],
  fails: [
    {
      why: 'commission de sécurité, ancien numéro',
      text: 'Vu le code de la construction et de l’habitation, notamment les articles L. 143-3 et R. 123-48 ;',
      date: on,
      message: 'recast',
      at: 'R. 123-48',
    },
    {
      why: 'règles de construction des établissements, ancien numéro',
      text: 'Vu l’article R. 123-19 du code de la construction et de l’habitation ;',
      date: on,
      message: 'recast',
      at: 'R. 123-19',
    },
    ...[
      ['R. 225', 'Vu le code de la route, et notamment les articles R. 225 et R. 417-10 ;'],
      ['R. 44', 'Vu l’article R. 44 du code de la route ;'],
      ['R. 37-1', 'Vu les articles R. 37-1 et R. 411-8 du code de la route ;'],
      ['L. 49', 'Vu l’article L. 49 du code de la santé publique ;'],
    ].map(([at = '', text = '']) => ({ why: at, text, date: on, message: 'former', at })),
    {
      why: 'acte sans date : l’année de son numéro',
      text: 'Arrêté n° 2026-12\nLe maire de Vernois,\nVu l’article L. 122-11 du code des communes ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois,\nLe maire,\nPaul ROUGET',
      message: 'ended',
      at: 'L. 122-11',
    },
    {
      why: 'loi codifiée',
      text: 'Vu la loi n° 84-53 du 26 janvier 1984 ;',
      date: on,
      message: 'ended',
      at: 'loi n° 84-53 du 26 janvier 1984',
    },
    {
      why: 'code disparu',
      text: 'Vu l’article L. 122-20 du code des communes ;',
      date: on,
      message: 'ended',
      at: 'L. 122-20',
    },
    {
      why: 'code disparu à une date que le fonds juridique ne dit pas',
      text: 'Vu l’article L. 22 du code des débits de boissons ;',
      date: on,
      message: 'ended',
      at: 'L. 22',
    },
    {
      why: 'loi postérieure à l’acte',
      text: 'Vu la loi n° 2025-1249 du 22 décembre 2025 ;',
      date: '2024-01-10',
      message: 'later',
      at: 'loi n° 2025-1249 du 22 décembre 2025',
    },
  ],
  lacks: [{ why: 'acte sans date', text: 'Vu la loi n° 84-53 du 26 janvier 1984 ;', missing: 'lawDate' }],
};
