/** RP-06: since 28 November 2025 a gracious appeal against a planning permit is made within a month and prolongs nothing. */
import { fold } from '../../../act/reading/fold';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { remedySentences } from '../shared/recourse';
import { order } from '../shared/samples';
import { isPlanningPermit, since } from '../shared/topic';

const GRACIOUS = /(?:gracieux|hierarchique|administratif\s+prealable)/;
const PROLONGS =
  /(?:prorog|prolong|interromp|suspend|conserv|rouvr)\w*[^.;]{0,40}(?:delai|recours)|delai[^.;]{0,60}(?:est|sera|etant|se\s+trouve)\s+(?:alors\s+)?(?:prorog|prolong|interromp|suspend)\w*|(?:nouveau\s+delai|deux\s+mois)(?:(?!(?:est|sont)\s+rejet|vaut|vaudra|valant|equivau|reput|regard|considere|naitre|naissance)[^.;]){0,60}(?:rejet|reponse)|rejet\w*[^.;]{0,40}(?:ouvr\w*|fai(?:t|re|sant)\s+courir)[^.;]{0,20}delai|(?<=gracieux[^.;]{0,80}|hierarchique[^.;]{0,80}|demarche[^.;]{0,40})(?:l[ea]\s+|l')(?:prorog|prolong|interromp|suspend|conserv)\w*/g;
const NOT =
  /(?:ne|n')\s*(?:\w+\s+){0,2}(?:prorog|prolong|interromp|suspend|conserv)\w*|sans\s+(?:effet|prorog|interrup|incidence|que)|pas\s+pour\s+effet\s+de\s+(?:prorog|prolong|interromp|suspend)/;
const TWO_MONTHS =
  /(?:gracieux|hierarchique)(?:(?!contentieux|tribunal)[^.;]){0,80}(?:deux|2)\s+mois|(?:deux|2)\s+mois(?:(?!contentieux|tribunal|(?:deux|2)\s+mois)[^.;]){0,110}(?:gracieux|hierarchique)|(?:votre|ce)\s+recours(?:(?!contentieux|tribunal)[^.;]){0,80}(?:deux|2)\s+mois[^.;]{0,40}recevable|(?:gracieux|hierarchique)(?:(?!contentieux|tribunal)[^.;]){0,60}(?:dans|sous)\s+(?:le\s+meme|les\s+memes|ce\s+meme)\s+delais?/g;

/** "Le silence gardé plus de deux mois sur le recours gracieux": how long the mayor has to answer, not how long one has to appeal. */
const UNANSWERED = /silence|sans\s+(?:aucune\s+)?reponse|(?:absence|defaut)\s+de\s+reponse/;
/** "Ce recours ne proroge pas les deux mois": those of the court. */
const OF_THE_COURT = /prorog|prolong|interromp|interrup|suspen|conserv|rouvr/;
const isOfAnother = ({ text }: Analysis, found: Found): boolean => {
  const words = fold(found.text).lower;
  if (OF_THE_COURT.test(words)) return true;
  const months = found.start + words.search(/(?:deux|2)\s+mois/);
  const lead =
    fold(text.slice(Math.max(0, months - 60), months))
      .lower.split(/[.;:]/)
      .at(-1) ?? '';
  return UNANSWERED.test(lead) || /^\S+\s+mois\s+(?:de\s+silence|sans\s+reponse)/.test(words);
};

/** A letter that answers a gracious appeal against a permit. */
const ANSWERED =
  /recours\s+(?:gracieux|administratif|hierarchique)[^.;\n]{0,100}(?:permis\s+(?:de\s+construire|d'amenager|de\s+demolir)|declaration\s+prealable|autorisation\s+d'urbanisme)/;
const isAnswer = ({ kind, folded }: Analysis): boolean => kind === 'letter' && ANSWERED.test(folded.lower);
/** What it says of that very appeal. */
const ownAppeal = (analysis: Analysis): readonly Sentence[] =>
  analysis.sentences.flatMap(({ start, end, text }): Sentence[] => {
    const { lower } = fold(text);
    return /(?:votre|ce|le\s+present|ledit)\s+recours|gracieux|hierarchique/.test(lower)
      ? [{ start, end, text, lower }]
      : [];
  });
type Sentence = ReturnType<typeof remedySentences>[number];
/** The permit was granted before the law: the old rule holds. */
const isOlder = (analysis: Analysis): boolean =>
  analysis.kind === 'letter' &&
  analysis.dates.some(
    ({ iso, start }) =>
      iso !== undefined &&
      iso < '2025-11-28' &&
      /(?:permis|autorisation|declaration|decision|arrete)[^.;\n]{0,100}$/.test(
        fold(analysis.text.slice(Math.max(0, start - 110), start)).lower,
      ),
  );

export const rule = defineRule({
  meta: {
    id: 'RP-06',
    title: {
      fr: 'Autorisation d’urbanisme : recours gracieux d’un mois, qui ne proroge pas le délai contentieux',
      en: 'Planning permit: gracious appeal within a month, which does not prolong the time limit',
    },
    kinds: ['order', 'decision', 'letter'],
    severity: 'blocking',
    basis: ['CURB-L600-12-2'],
    method: 'R',
    needs: ['actDate'],
    messages: {
      prolongs: {
        fr: 'Depuis le 28 novembre 2025, un recours gracieux ou hiérarchique contre une autorisation d’urbanisme ne proroge plus le délai de recours contentieux. Remplacez « {stated} ».',
        en: 'Since 28 November 2025 a gracious appeal against a planning permit no longer prolongs the time limit.',
      },
      month: {
        fr: 'Depuis le 28 novembre 2025, le recours gracieux ou hiérarchique contre une autorisation d’urbanisme se forme dans un délai d’un mois, et non de deux. Distinguez les deux délais.',
        en: 'Since 28 November 2025 the gracious appeal against a planning permit is made within one month.',
      },
    },
  },
  concerns: (analysis) =>
    (analysis.derive(isPlanningPermit) || isAnswer(analysis)) &&
    since(analysis, '2025-11-28') &&
    !isOlder(analysis) &&
    (isAnswer(analysis) || analysis.derive(remedySentences).some(({ lower }) => GRACIOUS.test(lower))),
  check: ({ analysis }) =>
    (isAnswer(analysis) ? ownAppeal(analysis) : analysis.derive(remedySentences)).flatMap(
      (sentence): Outcome[] => {
        const { lower } = sentence;
        const [prolongs] = NOT.test(lower) ? [] : analysis.search(PROLONGS, sentence);
        const two = /(?:un|1)\s+mois/.test(lower)
          ? undefined
          : analysis.search(TWO_MONTHS, sentence).find((found) => !isOfAnother(analysis, found));
        return [
          ...(prolongs === undefined
            ? []
            : [finding('prolongs', prolongs, { values: { stated: prolongs.text } })]),
          ...(two === undefined ? [] : [finding('month', two)]),
        ];
      },
    ),
});

const permit = (words: string, date = '3 mars 2026'): string =>
  order({
    title: 'Accordant un permis de construire',
    articles: ['Le permis de construire est accordé.', words],
    date,
  });
const reply = (words: string): string =>
  `Mairie de Vernois\nVernois, le 24 mars 2026\nMonsieur,\nVous avez formé un recours gracieux contre le permis de construire accordé le 12 janvier 2026.\n${words}\nVotre recours est rejeté.\nJe vous prie d’agréer, Monsieur, mes salutations distinguées.\nLe maire,\nPaul ROUGET`;
const gracious = 'Un recours gracieux peut être formé dans un délai d’un mois';

export const examples: Examples = {
  passes: [
    {
      why: 'un mois, sans prorogation',
      text: permit(`${gracious}. Ce recours ne proroge pas le délai de recours contentieux.`),
    },
    { why: 'sans effet', text: permit(`${gracious} sans prorogation du délai de recours contentieux.`) },
    {
      why: 'n’a pas pour effet',
      text: permit(`${gracious} ; il n’a pas pour effet de prolonger le délai de recours.`),
    },
    {
      why: 'deux délais',
      text: permit(`${gracious} et un recours contentieux devant le tribunal dans les deux mois.`),
    },
    {
      why: 'deux mois pour le tribunal',
      text: permit(
        'Le tribunal administratif peut être saisi dans les deux mois. Un recours gracieux reste possible.',
      ),
    },
    {
      why: 'recours gracieux puis tribunal',
      text: permit('Outre le recours gracieux, un recours contentieux est ouvert pendant deux mois.'),
    },
    ...[
      'Un recours gracieux se forme dans un mois. Le silence gardé pendant plus de deux mois vaut rejet de ce recours.',
      'Un recours gracieux se forme dans un mois. Sans réponse sous deux mois, ce recours est réputé rejeté.',
      'Un recours gracieux se forme dans un mois. Le silence gardé deux mois fait naître une décision de rejet.',
      'Un recours gracieux se forme dans un mois. Un silence de deux mois équivaut à un rejet.',
      'Un recours gracieux formé dans le mois ne saurait proroger le délai de recours.',
      'Un recours gracieux se forme dans un mois et attend sa réponse deux mois.',
      'Le recours se forme dans les deux mois devant le tribunal, même après un recours gracieux.',
      'Un recours gracieux se forme dans un mois. Ce recours gracieux ne prolonge pas le délai de deux mois.',
      'Un recours gracieux se forme dans un mois. Le recours hiérarchique est sans effet : il n’interrompt en rien les deux mois ouverts pour saisir le juge.',
      'Un recours gracieux se forme dans un mois. Le délai de deux mois n’est pas suspendu par un recours gracieux.',
      'Un recours gracieux se forme dans un mois. Le silence gardé plus de deux mois sur le recours gracieux vaut rejet.',
      'Un recours gracieux se forme dans un mois. L’absence de réponse dans les deux mois à un recours hiérarchique vaut rejet.',
      'Un recours gracieux se forme dans un mois. Le recours hiérarchique resté sans réponse deux mois est rejeté.',
    ].map((why) => ({ why, text: permit(why) })),
    ...[
      'Votre recours, comme celui du tribunal dans les deux mois, serait recevable.',
      'La fermeture du greffe prolonge le délai de recours.',
    ].map((why) => ({ why, text: reply(why), kind: 'letter' as const })),
  ],
  fails: [
    ...[
      [
        'Le tribunal administratif peut être saisi dans les deux mois. Un recours gracieux, exercé dans le même délai, est possible.',
        'month',
        'gracieux, exercé dans le même délai',
      ],
      [
        'Un recours gracieux peut être formé dans un délai d’un mois. Le silence gardé deux mois sur le recours gracieux vaut rejet et fait courir un nouveau délai de recours.',
        'prolongs',
        'rejet et fait courir un nouveau délai',
      ],
      [
        'Un recours gracieux peut être formé dans un délai d’un mois. Un recours gracieux sans réponse est rejeté, ce qui ouvre un délai de deux mois.',
        'prolongs',
        'rejeté, ce qui ouvre un délai',
      ],
      [
        'Un recours gracieux peut être formé dans un délai d’un mois ; ce recours gracieux le conserve.',
        'prolongs',
        'le conserve',
      ],
      [
        'Après deux mois de silence, il est trop tard : c’est dans les deux mois que se forme le recours gracieux.',
        'month',
        'deux mois que se forme le recours gracieux',
      ],
      [
        'Un recours hiérarchique auprès du préfet, dans les mêmes délais, est ouvert, outre le recours devant le tribunal.',
        'month',
        'hiérarchique auprès du préfet, dans les mêmes délais',
      ],
    ].map(([words = '', message = '', at = '']) => ({ why: words, text: permit(words), message, at })),
    ...(
      [
        [
          'Votre recours, présenté dans le délai de deux mois, est recevable.',
          'month',
          'Votre recours, présenté dans le délai de deux mois, est recevable',
        ],
        ['Ce recours a prorogé le délai dont vous disposez.', 'prolongs', 'prorogé le délai'],
        [
          'Votre recours gracieux interrompt le délai de recours.',
          'prolongs',
          'interrompt le délai de recours',
        ],
      ] as const
    ).map(([words, message, at]) => ({
      why: words,
      text: reply(words),
      kind: 'letter' as const,
      message,
      at,
    })),
    {
      why: 'le permis, sans plus',
      text: order({
        title: 'Dossier PC 039 12 26 A0007',
        articles: ['Le permis est accordé.', 'Un recours gracieux se forme dans les deux mois.'],
      }),
      message: 'month',
      at: 'gracieux se forme dans les deux mois',
    },
    {
      why: 'proroge',
      text: permit(`${gracious}. Ce recours gracieux proroge le délai de recours contentieux.`),
      message: 'prolongs',
      at: 'proroge le délai de recours',
    },
    {
      why: 'interrompt',
      text: permit(`${gracious}, ce qui interrompt le délai de recours.`),
      message: 'prolongs',
      at: 'interrompt le délai de recours',
    },
    {
      why: 'est prorogé',
      text: permit(`${gracious} ; le délai de recours contentieux est prorogé d’autant.`),
      message: 'prolongs',
      at: 'délai de recours contentieux est prorogé',
    },
    {
      why: 'nouveau délai après rejet',
      text: permit(
        'Un recours gracieux est possible ; vous aurez deux mois à compter du rejet pour saisir le tribunal.',
      ),
      message: 'prolongs',
      at: 'deux mois à compter du rejet',
    },
    {
      why: 'deux mois',
      text: permit('Un recours gracieux peut être adressé au maire dans les deux mois.'),
      message: 'month',
      at: 'gracieux peut être adressé au maire dans les deux mois',
    },
    {
      why: 'deux mois avant',
      text: permit('Dans les deux mois de sa notification, un recours hiérarchique est possible.'),
      message: 'month',
      at: 'deux mois de sa notification, un recours hiérarchique',
    },
    {
      why: 'au premier jour',
      text: permit('Un recours gracieux se forme dans les deux mois.', '28 novembre 2025'),
      message: 'month',
      at: 'gracieux se forme dans les deux mois',
    },
    ...(
      [
        ['Un recours hiérarchique interrompt le délai de recours.', 'interrompt le délai de recours'],
        ['Un recours gracieux proroge le délai de recours.', 'proroge le délai de recours'],
        [
          'Le 3 octobre 2025, vous aviez écrit. Votre recours gracieux interrompt le délai de recours.',
          'interrompt le délai de recours',
        ],
      ] as const
    ).map(([why, at]) => ({ why, text: reply(why), kind: 'letter' as const, message: 'prolongs', at })),
    ...['Votre recours gracieux interrompt le délai de recours.'].map((words) => ({
      why: 'permis du premier jour de la loi',
      text: reply(words).replace('12 janvier 2026', '28 novembre 2025'),
      kind: 'letter' as const,
      message: 'prolongs',
      at: 'interrompt le délai de recours',
    })),
  ],
  lacks: [{ why: 'permis sans date', text: permit(`${gracious}.`, '_____'), missing: 'actDate' }],
  ignores: [
    {
      why: 'un permis d’avant la loi',
      text: reply('Votre recours, présenté dans le délai de deux mois, est recevable.').replace(
        '12 janvier 2026',
        '12 octobre 2025',
      ),
      kind: 'letter',
    },
    {
      why: 'la veille',
      text: permit('Ce recours gracieux proroge le délai de recours.', '27 novembre 2025'),
    },
    {
      why: 'hors urbanisme',
      text: order({ articles: ['La rue est fermée.', 'Un recours gracieux proroge le délai de recours.'] }),
    },
    ...[
      ['Portant permis de stationnement d’une nacelle', 'Le permis est accordé pour trois jours.'],
      ['Autorisant un permis de végétaliser rue Basse', 'Le permis est délivré à titre précaire.'],
      ['Accordant un permis de détention d’un chien', 'Le permis est refusé.'],
    ].map(([title = '', first = '']) => ({
      why: `un permis qui n’est pas d’urbanisme : ${title}`,
      text: order({ title, articles: [first, 'Un recours gracieux se forme dans les deux mois.'] }),
    })),
    {
      why: 'aucun recours gracieux',
      text: permit('Le tribunal administratif peut être saisi dans les deux mois.'),
    },
    ...['Votre recours gracieux interrompt le délai de recours.'].map((words) => ({
      why: 'réponse sur un autre sujet',
      text: reply(words).replace('le permis de construire accordé', 'la facture d’eau reçue'),
      kind: 'letter' as const,
    })),
  ],
};
