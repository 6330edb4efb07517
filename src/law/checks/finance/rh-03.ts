/** RH-03: the statutes of 1983 to 1986 are now the code of the civil service. */
import { formatDate } from '../../../act/dates';
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { minutes } from '../shared/example-session';
import { paragraphAt } from '../shared/money';
import { deliberation, order } from '../shared/samples';
import { since } from '../shared/topic';

const CODIFIED = '2022-03-01';
const STATUTE =
  /(?:articles?\s+[\d\s,;a-z-]{1,40}(?:alineas?\s+\d\s+)?de\s+)?(?:la\s+)?lois?\s+(?:(?:statutaire|modifiee)\s+)?(?:n\s?°\s?)?(83-634|84-53|84-16|86-33)(?:\s*,?\s+(?:modifiee\s+)?du\s+\d{1,2}\s+[a-z]+\s+\d{4})?/g;
const DATED =
  /lois?\s+du\s+(?:13\s+juillet\s+1983|26\s+janvier\s+1984|11\s+janvier\s+1984|9\s+janvier\s+1986)(?!\s+(?:relative|portant)\s+(?:a\s+l'|a\s+la\s+|aux\s+)?(?:enseignement|exercice|repartition|formation))/g;
/** Inside the title of another text, or told as past. */
const ELSEWHERE =
  /(?:decret|arrete|circulaire|ordonnance)[^;\n]{0,260}(?:application|relati|prevue?s?|vertu|vise|portant|dispositions|execution)[^;\n]{0,160}$|(?:abrog|codifi|anciennement|ancien|alors|ex-|issu\w*\s+de|regie?\s+par|jusqu'au|remplac\w*)[^;\n]{0,80}$/;
const WHOLE =
  /^vu\s+la\s+loi\s+n°\s?\d\d-\d+\s+(?:modifiee\s+)?du\s+\d{1,2}\s+[a-z]+\s+\d{4}(?:\s*,?\s*modifiee)?\s*,?\s*(?:portant\s+(?:droits\s+et\s+obligations\s+des\s+fonctionnaires|dispositions\s+statutaires\s+relatives\s+a\s+la\s+fonction\s+publique\s+(?:territoriale|hospitaliere|de\s+l'etat)))?\s*,?\s*(?:modifiee)?\s*[;,.]?$/;

export const rule = defineRule({
  meta: {
    id: 'RH-03',
    title: {
      fr: 'Lois statutaires codifiées au code général de la fonction publique',
      en: 'Statutes now in the code of the civil service',
    },
    kinds: ['order', 'deliberation', 'decision', 'letter', 'note', 'minutes'],
    severity: 'major',
    basis: ['ORDONNANCE-2021-1574', 'LOI-84-53'],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      codified: {
        fr: '« {stated} » : cette loi est codifiée depuis le {day}. Citez le code général de la fonction publique, à l’article correspondant.',
        en: '“{stated}”: codified since {day}; cite the code général de la fonction publique.',
      },
    },
  },
  concerns: (analysis) => since(analysis, CODIFIED),
  check: ({ analysis }) => {
    const day = formatDate(CODIFIED);
    return [...analysis.search(STATUTE), ...analysis.search(DATED)].flatMap((found): Outcome[] => {
      const { start, end } = paragraphAt(analysis, found);
      const plain = (from: number, to: number): string => fold(analysis.text.slice(from, to)).lower;
      if (ELSEWHERE.test(plain(start, found.start)) || /codifi|abrog/.test(plain(found.start, end)))
        return [];
      const words = plain(start, end).trim();
      const text = `Vu le code général de la fonction publique${words.endsWith(';') ? ' ;' : ''}`;
      const fix = WHOLE.test(words) ? { fix: { start, end, text } } : {};
      return [finding('codified', found, { values: { stated: found.text, day }, ...fix })];
    });
  },
});

const act = (visa: string, date = '3 mars 2026'): string =>
  order({ visas: [visa], articles: ['L’agent est affecté.'], date });

export const examples: Examples = {
  passes: [
    ...[
      'prise en application',
      'relative',
      'prévu',
      'pris en vertu',
      'visé',
      'portant modification',
      'd’exécution',
    ].map((words) => ({
      why: words,
      text: act(`le décret n° 2020-1 ${words} de la loi n° 84-53 du 26 janvier 1984`),
    })),
    ...['l’arrêté', 'la circulaire', 'l’ordonnance'].map((words) => ({
      why: words,
      text: act(`${words} portant application de la loi n° 84-53 du 26 janvier 1984`),
    })),
    ...[
      'abrogation',
      'codification',
      'ancien article',
      'alors que régnait',
      'ex-article',
      'droit issu de',
      'droits issus de',
      'agent régi par',
      'jusqu’au terme de',
      'code remplaçant',
    ].map((words) => ({ why: words, text: act(`${words} la loi n° 84-53 du 26 janvier 1984`) })),
    { why: 'abrogée', text: act('la loi n° 84-53 du 26 janvier 1984, abrogée') },
    { why: 'code', text: act('le code général de la fonction publique') },
    {
      why: 'dans le titre d’un décret',
      text: act(
        'le décret n° 88-145 du 15 février 1988 pris pour l’application de l’article 136 de la loi n° 84-53 du 26 janvier 1984',
      ),
    },
    {
      why: 'loi dite abrogée',
      text: act('le code général de la fonction publique, qui a abrogé la loi n° 84-53 du 26 janvier 1984'),
    },
    { why: 'anciennement', text: act('l’article L. 332-23 (anciennement article 3 de la loi n° 84-53)') },
    { why: 'codifiée', text: act('la loi n° 84-53 du 26 janvier 1984, codifiée') },
    {
      why: 'loi du 26 janvier 1984 sur l’enseignement',
      text: act('la loi du 26 janvier 1984 relative à l’enseignement supérieur'),
    },
    ...[
      'la loi du 9 janvier 1986 relative aux formations',
      'la loi du 9 janvier 1986 relative à la formation',
      'la loi du 11 janvier 1984 portant répartition des compétences',
      'la loi du 9 janvier 1986 relative à l’exercice des soins',
    ].map((why) => ({ why, text: act(why) })),
  ],
  fails: [
    {
      why: 'procès-verbal',
      text: minutes(
        'Présents : 12',
        'Recrutement\nLe maire rappelle l’article 3 de la loi n° 84-53 du 26 janvier 1984. Le conseil crée l’emploi. Pour : 12',
      ),
      kind: 'minutes',
      message: 'codified',
      at: 'article 3 de la loi n° 84-53 du 26 janvier 1984',
    },
    ...['13 juillet 1983', '11 janvier 1984', '9 janvier 1986'].map((day) => ({
      why: day,
      text: act(`la loi du ${day}`),
      message: 'codified',
      at: `loi du ${day}`,
    })),
    {
      why: 'articles, alinéas',
      text: act('les articles 3 alinéas 2 de la loi n° 84-53'),
      message: 'codified',
      at: 'articles 3 alinéas 2 de la loi n° 84-53',
    },
    {
      why: 'loi de 1984',
      text: act(
        'la loi n° 84-53 du 26 janvier 1984 modifiée, portant dispositions statutaires relatives à la fonction publique territoriale',
      ),
      message: 'codified',
      at: 'la loi n° 84-53 du 26 janvier 1984',
      fixed: act('le code général de la fonction publique'),
    },
    {
      why: 'loi de 1983',
      text: act('la loi n° 83-634 du 13 juillet 1983 portant droits et obligations des fonctionnaires'),
      message: 'codified',
      at: 'la loi n° 83-634 du 13 juillet 1983',
    },
    {
      why: 'loi hospitalière',
      text: act('la loi n°86-33 du 9 janvier 1986'),
      message: 'codified',
      at: 'la loi n°86-33 du 9 janvier 1986',
    },
    {
      why: 'un de ses articles',
      text: act('l’article 3-3 de la loi n° 84-53 du 26 janvier 1984'),
      message: 'codified',
      at: 'article 3-3 de la loi n° 84-53 du 26 janvier 1984',
    },
    {
      why: 'sans numéro',
      text: act('la loi du 26 janvier 1984'),
      message: 'codified',
      at: 'loi du 26 janvier 1984',
    },
    {
      why: 'loi de l’État, au premier jour',
      text: act('la loi modifiée n° 84-16', '1er mars 2022'),
      message: 'codified',
      at: 'la loi modifiée n° 84-16',
    },
    {
      why: 'dans une délibération',
      text: deliberation({
        subject: 'Emploi',
        decisions: ['CRÉE un emploi, en application de la loi 84-53.'],
      }),
      message: 'codified',
      at: 'la loi 84-53',
    },
    ...(
      [
        ['les articles 3 alinéa 2 de la loi n° 84-53', 'articles 3 alinéa 2 de la loi n° 84-53'],
        ['les lois n° 83-634', 'lois n° 83-634'],
        [
          'le code du travail ancien ; la loi n° 84-53 du 26 janvier 1984',
          'la loi n° 84-53 du 26 janvier 1984',
        ],
        ['la loi n° 84-53 du 26 janvier 1984, notamment son article 3', 'la loi n° 84-53 du 26 janvier 1984'],
      ] as const
    ).map(([why, at]) => ({ why, text: act(why), message: 'codified', at })),
    ...['RAPPELLE, vu la loi n° 84-53 du 26 janvier 1984.'].map((words) => ({
      why: 'ni visa, ni titre',
      text: deliberation({
        subject: 'Emploi',
        decisions: [words],
      }),
      message: 'codified',
      at: 'la loi n° 84-53 du 26 janvier 1984',
    })),
  ],
  ignores: [
    {
      why: 'du temps où elle s’appliquait',
      text: act('la loi n° 84-53 du 26 janvier 1984', '28 février 2022'),
    },
  ],
};
