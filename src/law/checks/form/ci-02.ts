/** CI-02: what is cited was in force at the date of the act. What the core does not know is not told here. */
import { formatDate } from '../../../act/dates';
import { standingOf } from '../../standing';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

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
    needs: ['actDate'],
    messages: {
      ended: {
        fr: '« {cited} » n’est plus en vigueur{since}{successor}.',
        en: '“{cited}” is no longer in force{successor}.',
      },
      later: {
        fr: '« {cited} » n’était pas encore en vigueur à la date de l’acte{since}.',
        en: '“{cited}” was not yet in force at the date of the act.',
      },
    },
  },
  check: ({ analysis, given: { actDate } }) =>
    analysis.citations.flatMap((citation): Outcome[] => {
      const { status, when, since, successor, entry } = standingOf(analysis.core, citation, actDate);
      if (status !== 'not-in-force') return [];
      const values = {
        cited: citation.text.replace(/\s+/gu, ' '),
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
      why: 'inconnu du noyau : à vérifier, jamais inexistant',
      text: 'Vu l’article L. 9999-1 du CGCT ;',
      date: on,
    },
    {
      why: 'la loi de 1984, citée du temps où elle s’appliquait',
      text: 'Vu la loi n° 84-53 du 26 janvier 1984 ;',
      date: '2015-06-01',
    },
  ],
  fails: [
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
      why: 'code disparu à une date que le noyau ne dit pas',
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
  lacks: [{ why: 'acte sans date', text: 'Vu la loi n° 84-53 du 26 janvier 1984 ;', missing: 'actDate' }],
};
