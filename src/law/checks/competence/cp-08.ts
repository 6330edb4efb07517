/** CP-08: a delegation of functions names its matters; "all affairs" is none. Whether they are precise enough is asked. */
import type { Analysis } from '../../analysis';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isDenied } from '../shared/denial';
import { wholeAct } from '../shared/nature';
import { sampleOrder } from '../shared/police-samples';
import { decided, first, headSpan, measureSentences } from '../shared/words';

export const DELEGATION_ORDER =
  /delegations?\s+(?:permanente\s+)?(?:de\s+|d')(?:fonction|attributions|pouvoir|une\s+partie)|delegation\s+(?:donnee\s+)?(?:a|aux?)\s+(?:l'|la\s+|un\s+|une\s+)?(?:\w+\s+)?(?:adjoint|conseill)|(?:arrete\s+de|portant)\s+delegations?\s*(?:a\s+m|a\s+mme|aux\s+adjoints|au\s+\w+\s+adjoint|\n|$)/g;
const GENERAL =
  /delegation\s+generale(?!\s+(?:de\s+signature|pour\s+l[ea]s?\s|en\s+matiere))|tous\s+(?:les\s+)?domaines\s+relevant\s+(?:de\s+(?:la|sa)\s+competence|des\s+(?:competences|attributions|pouvoirs))|toutes?\s+(?:les\s+)?questions?\s+(?:interessant|concernant|relatives?\s+a|touchant)\s+(?:a\s+)?(?:la|notre)\s+(?:commune|ville)|tous\s+(?:les\s+)?actes\s+relevant\s+de\s+(?:la|sa)\s+competence|toutes\s+(?:les\s+)?(?:affaires|matieres|fonctions|attributions|competences)(?!\s+(?:relatives|relevant|concernant|lie))|(?:l'ensemble|la\s+totalite)\s+(?:des\s+(?:affaires|fonctions|attributions|competences|domaines|pouvoirs)|de\s+(?:ses|mes)\s+(?:fonctions|attributions|pouvoirs))(?!\s+(?:relati|relevant|concernant|lie|dans))|tous\s+(?:les\s+)?(?:domaines|pouvoirs)(?!\s+(?:relatifs|relevant))|en\s+toutes?\s+matieres?|tous\s+(?:les\s+)?dossiers(?:\s+(?:de\s+la\s+(?:commune|mairie|ville)|communaux|municipaux)|(?=\W*(?:$|\n|\.)))|affaires\s+(?:communales|municipales|courantes)(?![^.;]{0,40}(?:suivante|:))/g;
const VAGUE =
  /affaires\s+generales|administration\s+generale|vie\s+locale|notamment|affaires\s+diverses|questions\s+diverses|et\s+autres|etc/g;
const SUBSTITUTE = /absen|empech|suppleance|2122-17/;
const DOMAIN =
  /(?:charge|domaine|matiere|secteur|relati|dossiers?\s+(?:d'|d[eu]s?\s)|(?:suit|traite|gere|instruit|s'occupe)\s[^.;]{0,60}\s(?:d'|d[eu]s?\s|l[ae]s?\s)|fonctions?\s+(?:suivante|et\s+missions)|concernant|relevant|delegation\s[^.;]{0,120}(?:pour|en\s+ce\s+qui)|delegue[es]*\s+(?:a|au|aux|pour)\s)/;

export const rule = defineRule({
  meta: {
    id: 'CP-08',
    title: {
      fr: 'Délégation de fonctions : domaines précis',
      en: 'Delegation of functions: precise matters',
    },
    kinds: ['order'],
    severity: 'major',
    basis: ['CGCT-L2122-18'],
    method: 'R',
    needs: [],
    messages: {
      general: {
        fr: '« {words} » : une délégation ne porte que sur une partie des fonctions du maire, énumérée avec précision. Nommez les domaines.',
        en: '“{words}”: a delegation covers part of the mayor’s functions, listed precisely.',
      },
      none: {
        fr: 'La délégation ne dit pas sur quels domaines elle porte : énumérez-les.',
        en: 'The delegation does not say what it covers.',
      },
      precise: {
        fr: '« {words} » : les domaines délégués sont-ils assez précis pour qu’on sache, acte par acte, qui doit signer, et qui passe avant quand deux élus ont le même ?',
        en: '“{words}”: are the matters precise enough to know who signs each act?',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) => delegationOrder(analysis),
  check: ({ analysis }) => {
    const sentences = measureSentences(analysis);
    const general = decided(analysis, GENERAL).find(
      ({ start, end }) =>
        !isDenied(analysis, { start, end }) &&
        !sentences.some((one) => one.start <= start && start < one.end && SUBSTITUTE.test(one.lower)),
    );
    if (general !== undefined)
      return [finding('general', general, { values: { words: general.text.replace(/\s+/gu, ' ') } })];
    if (!sentences.some(({ lower }) => DOMAIN.test(lower))) return [finding('none', wholeAct(analysis))];
    const [vague] = decided(analysis, VAGUE);
    return vague === undefined ? [] : [question('precise', vague, { words: vague.text })];
  },
});

export const delegationOrder = (analysis: Analysis): boolean =>
  first(analysis, DELEGATION_ORDER, headSpan(analysis)) !== undefined &&
  first(analysis, /retrait|abrog|fin\s+de\s+la\s+delegation/g, headSpan(analysis)) === undefined;

const act = (...articles: string[]): string =>
  sampleOrder({ title: 'Arrêté portant délégation de fonctions à Mme Anne LEROY', reasons: [], articles });

export const examples: Examples = {
  passes: [
    ...[
      'Mme LEROY suit au nom du maire les dossiers d’urbanisme : permis de construire, déclarations.',
      'Mme LEROY traite les demandes de logement.',
      'Mme LEROY s’occupe des écoles et de la cantine.',
    ].map((words) => ({ why: words, text: act(words) })),
    {
      why: 'domaine nommé',
      text: act('Mme LEROY est chargée de la voirie : signature des arrêtés de circulation.'),
    },
    {
      why: 'délégation pour une matière',
      text: act('Délégation est donnée à Mme LEROY pour la gestion des cimetières.'),
    },
    {
      why: 'toutes les fonctions, mais en l’absence du maire',
      text: act(
        'Mme LEROY est chargée des sports. En cas d’absence du maire, elle exerce l’ensemble de ses fonctions.',
      ),
    },
    {
      why: 'tout n’est pas délégué',
      text: act('Mme LEROY est chargée des sports. Cette délégation ne couvre pas l’ensemble des affaires.'),
    },
    {
      why: 'toutes les affaires d’un domaine',
      text: act('Mme LEROY est chargée de toutes les affaires relatives aux écoles.'),
    },
    {
      why: 'l’ensemble d’un domaine',
      text: act('Mme LEROY est chargée de l’ensemble des fonctions relevant du sport.'),
    },
    {
      why: 'tous les domaines d’une liste',
      text: act('Mme LEROY est chargée de tous les domaines relevant du sport.'),
    },
    {
      why: 'affaires communales énumérées',
      text: act('Mme LEROY est chargée des affaires communales suivantes : voirie, écoles.'),
    },
    ...[
      'Mme LEROY est déléguée pour toutes les compétences relevant du sport.',
      'Délégation générale pour les écoles est donnée à Mme LEROY.',
      'Délégation générale pour la voirie est donnée à Mme LEROY.',
      'Mme LEROY reçoit la fonction suivante : la voirie.',
      'Mme LEROY, chargée des sports, exerce, en cas d’empêchement du maire, l’ensemble de ses fonctions.',
      'Mme LEROY, chargée des sports, exerce, en suppléance du maire, l’ensemble de ses fonctions.',
      'Mme LEROY, chargée des sports, exerce, au titre de l’article L. 2122-17, l’ensemble de ses fonctions.',
    ].map((why) => ({ why, text: act(why) })),
  ],
  fails: [
    ...['tous les dossiers de la commune', 'tous les dossiers communaux', 'tous les dossiers'].map((at) => ({
      why: at,
      text: act(`Mme LEROY suit au nom du maire ${at}.`),
      message: 'general',
      at,
    })),
    ...[
      ['Mme LEROY est chargée de toutes les affaires de la commune.', 'toutes les affaires'],
      ['Délégation est donnée pour l’ensemble des affaires.', 'l’ensemble des affaires'],
      ['Délégation est donnée pour l’ensemble de mes fonctions.', 'l’ensemble de mes fonctions'],
      ['Mme LEROY agit en toute matière.', 'en toute matière'],
      ['Mme LEROY est déléguée dans tous les domaines.', 'tous les domaines'],
      ['Mme LEROY est chargée des affaires communales.', 'affaires communales'],
      ['Délégation générale est donnée à Mme LEROY.', 'Délégation générale'],
      ['Mme LEROY traite toute question intéressant la commune.', 'toute question intéressant la commune'],
      [
        'Mme LEROY intervient dans tous les domaines relevant de la compétence du maire.',
        'tous les domaines relevant de la compétence',
      ],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), message: 'general', at })),
    {
      why: 'aucun domaine',
      text: act('Mme LEROY reçoit délégation de fonctions.'),
      message: 'none',
      at: 'Arrêté portant délégation de fonctions à Mme Anne LEROY',
    },
    ...[
      'affaires générales',
      'administration générale',
      'vie locale',
      'affaires diverses',
      'questions diverses',
    ].map((words) => ({
      why: `la précision se juge : ${words}`,
      text: act(`Mme LEROY est chargée des ${words}.`),
      message: 'precise',
      at: words,
    })),
    ...['notamment', 'et autres', 'etc'].map((words) => ({
      why: `la précision se juge : ${words}`,
      text: act(`Mme LEROY est chargée des écoles ${words}.`),
      message: 'precise',
      at: words,
    })),
    ...(
      [
        [
          'Mme LEROY est déléguée pour toutes questions touchant à la commune.',
          'toutes questions touchant à la commune',
        ],
        [
          'Mme LEROY est déléguée pour toute question concernant notre ville.',
          'toute question concernant notre ville',
        ],
        [
          'Mme LEROY est déléguée pour toutes les questions relatives à la commune.',
          'toutes les questions relatives à la commune',
        ],
        [
          'Mme LEROY est déléguée pour toute question relative à la commune.',
          'toute question relative à la commune',
        ],
        [
          'Mme LEROY est déléguée pour tous actes relevant de sa compétence.',
          'tous actes relevant de sa compétence',
        ],
        [
          'Mme LEROY est déléguée pour tous les actes relevant de la compétence.',
          'tous les actes relevant de la compétence',
        ],
        ['Mme LEROY est déléguée pour toutes fonctions.', 'toutes fonctions'],
        ['Mme LEROY est déléguée pour toutes les attributions.', 'toutes les attributions'],
        ['Mme LEROY est déléguée pour tous domaines.', 'tous domaines'],
        ['Mme LEROY est déléguée pour tous les pouvoirs.', 'tous les pouvoirs'],
        [
          'Mme LEROY est déléguée pour tous domaines relevant de sa compétence.',
          'tous domaines relevant de sa compétence',
        ],
        ['Mme LEROY est déléguée pour l’ensemble des domaines.', 'l’ensemble des domaines'],
        ['Mme LEROY est déléguée pour toutes matières.', 'toutes matières'],
        ['Mme LEROY est déléguée pour les affaires courantes.', 'affaires courantes'],
        ['Mme LEROY est déléguée pour toutes les affaires communales.', 'toutes les affaires'],
        ['Mme LEROY agit en toutes matières.', 'en toutes matières'],
        ['Délégation est donnée pour le sport, puis délégation générale.', 'délégation générale'],
      ] as const
    ).map(([why, at]) => ({ why, text: act(why), message: 'general', at })),
    ...['Délégation générale est donnée en cas d’absence du maire à Mme LEROY.'].map((why) => ({
      why,
      text: act(why),
      message: 'none',
      at: 'Arrêté portant délégation de fonctions à Mme Anne LEROY',
    })),
    ...[
      'Délégation à l’adjointe',
      'Délégation donnée aux adjoints',
      'Délégation à une conseillère municipale',
      'Délégation au premier adjoint',
      'Arrêté portant délégations aux adjoints',
      'Arrêté portant délégation à Mme Anne LEROY',
      'Arrêté de délégation à M. Luc PETIT',
      'Délégation de fonction à Mme LEROY',
      'Délégations d’attributions à Mme LEROY',
      'Délégation permanente d’une partie des fonctions',
    ].map((words) => ({
      why: 'objet de l’arrêté',
      text: sampleOrder({
        title: words,
        reasons: [],
        articles: ['Mme LEROY reçoit délégation.'],
      }),
      message: 'none',
      at: words,
    })),
  ],
  ignores: [
    {
      why: 'retrait d’une délégation',
      text: sampleOrder({ title: 'Arrêté portant retrait de la délégation de fonctions à Mme LEROY' }),
    },
    { why: 'un autre arrêté', text: sampleOrder() },
    ...[
      'Abrogation de la délégation de fonctions de Mme LEROY',
      'Fin de la délégation de fonctions de Mme LEROY',
    ].map((words) => ({
      why: 'objet de l’arrêté',
      text: sampleOrder({
        title: words,
        reasons: [],
        articles: ['Mme LEROY reçoit délégation.'],
      }),
    })),
  ],
};
