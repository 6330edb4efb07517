/** MH-02: words of the law that have changed, quoted by an old template as if they stood. */
import { formatDate } from '../../../act/dates';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { patternOf } from '../shared/terms';

interface Wording {
  readonly words: string;
  readonly since: string;
  readonly advice: string;
  readonly basis: string;
}

const WORDINGS: readonly Wording[] = [
  {
    words:
      '(?:sont )?illegales? l[ae]s? deliberations? (?:auxquelles|a laquelle|prises?)[^.\\n]{0,60} un ou plusieurs membres',
    since: '2025-12-24',
    advice:
      'l’article L. 2131-11 vise, depuis la loi n° 2025-1249, la délibération à laquelle a pris part un membre intéressé, et la seule présence à la réunion ne compte plus',
    basis: 'CGCT-L2131-11',
  },
  {
    words:
      "de nature a compromettre (?:l'|son |leur |sa )?(?:impartialite|independance|objectivite)[^.,;\\n]{0,80}",
    since: '2025-12-24',
    advice:
      'l’article 432-12 du code pénal parle, depuis la loi n° 2025-1249, d’un intérêt « altérant » l’impartialité',
    basis: 'CP-432-12',
  },
  {
    words:
      "(?:doit|est tenu de|a l'obligation de) certifier (?:le caractere executoire|que (?:l'acte|le present|la presente))",
    since: '1982-03-02',
    advice: 'la certification du caractère exécutoire est une faculté : le maire « peut certifier »',
    basis: 'CGCT-L2131-1',
  },
];

export const rule = defineRule({
  meta: {
    id: 'MH-02',
    title: { fr: 'Rédaction de la loi à jour', en: 'Words of the law as they stand' },
    kinds: 'all',
    severity: 'minor',
    basis: ['CGCT-L2131-11', 'CP-432-12', 'CGCT-L2131-1'],
    method: 'R',
    needs: ['actDate'],
    messages: {
      former: {
        fr: '« {words} » reprend une rédaction qui n’est pas celle en vigueur au {date} : {advice}.',
        en: '“{words}” is not the wording in force.',
      },
    },
  },
  check: ({ analysis, given: { actDate } }) =>
    WORDINGS.filter(({ since }) => actDate >= since).flatMap(({ words, advice, basis }) =>
      analysis.search(patternOf(words)).map((found): Outcome =>
        finding('former', found, {
          values: { words: found.text.replace(/\s+/gu, ' '), date: formatDate(actDate), advice },
          basis: [basis],
        }),
      ),
    ),
});

const note = (text: string, date = '2026-11-20') => ({ text, kind: 'note' as const, date });
const old =
  'Sont illégales les délibérations auxquelles ont pris part un ou plusieurs membres du conseil intéressés';

export const examples: Examples = {
  passes: [
    { why: 'avant le changement', ...note(old, '2025-12-23') },
    {
      why: 'autre chose',
      ...note(
        'Une mesure de nature à compromettre la sécurité. Le maire peut certifier le caractère exécutoire.',
      ),
    },
  ],
  fails: [
    {
      why: 'ancien L. 2131-11',
      ...note(old, '2025-12-24'),
      message: 'former',
      at: 'Sont illégales les délibérations auxquelles ont pris part un ou plusieurs membres',
    },
    {
      why: 'ancien 432-12',
      ...note('Un intérêt de nature à compromettre son impartialité.'),
      message: 'former',
      at: 'de nature à compromettre son impartialité',
    },
    {
      why: 'certification dite obligatoire',
      ...note('Le maire doit certifier le caractère exécutoire.'),
      message: 'former',
      at: 'doit certifier le caractère exécutoire',
    },
  ],
  lacks: [{ why: 'sans date', text: old, kind: 'note', missing: 'actDate' }],
};
