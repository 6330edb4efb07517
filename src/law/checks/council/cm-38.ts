/** CM-38: a list of the deliberations is posted and put online within the week; the old "compte rendu" is gone. */
import { addDays, formatDate } from '../../../act/dates';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { firstOf, plainOf, PUBLICITY_REFORM } from '../shared/council';
import { isDenied } from '../shared/denial';
import { deliberation } from '../shared/example-session';

const MADE_PUBLIC = '(?<![a-z])(?:affich[a-z]+|publi(?:ee?s?|er|cations?|ant))(?![a-z])';
/** The account of the council's sitting, and not of a meeting, of an inquiry, of the accounts of an association. */
const TEXT = 'compte[\\s-]rendu(?:\\s+(?:sommaire|succinct|analytique|integral|bref|abrege))*';
const SITTING =
  "\\s+(?:de\\s+(?:la\\s+|cette\\s+|chaque\\s+)?(?:presente\\s+)?(?:derniere\\s+)?(?:seance|reunion\\s+du\\s+conseil)|du\\s+(?:present\\s+)?conseil(?:\\s+municipal)?(?!\\s+(?:d'ecole|d'administration|de\\s+(?:quartier|surveillance|developpement|discipline)|des?\\s+(?:jeunes|enfants|sages)|citoyen|local|municipal|departemental|regional))|de\\s+(?:la\\s+|l')(?:session|assemblee(?!\\s+generale)|reunion(?!\\s+(?:publique|de|d')))|des\\s+(?:debats|seances|deliberations|reunions\\s+du\\s+conseil))(?![a-z])";
const ALONE =
  '\\s*(?:$|[.;,:()|\\n–-])|\\s+(?:(?:sera|est|a\\s+ete|doit|devra|ete|en)\\s|affich|publi|sous\\s|dans\\s|le\\s+\\d)';
const ACCOUNT = `(?:${TEXT}(?=${SITTING})|(?<!(?<![a-z])un\\s+)${TEXT}(?=${ALONE}))`;
const WEEK = '(?:sous|dans\\s+(?:la|les|un\\s+delai\\s+de))\\s+(?:huitaine|huit\\s+jours|8\\s+jours)';
const OLD = new RegExp(
  [
    `${ACCOUNT}[^.;\\n]{0,80}?(?:${WEEK}|${MADE_PUBLIC}(?:[^.;\\n]{0,30}?${WEEK})?)`,
    `${MADE_PUBLIC}[^.;\\n]{0,50}?(?:du\\s+|le\\s+|d'un\\s+)${ACCOUNT}`,
    `${MADE_PUBLIC}[^.;\\n]{0,60}?${WEEK}`,
  ].join('|'),
  'g',
);
/** What the council's own papers are called, or nothing: a permit, a notice, a timetable are also posted within eight days. */
const OWN =
  /^[\W_]*$|^\W*(?:elle|fait|certifie)(?![a-z])|document|deliberation|extrait|(?<![a-z])presente?s?(?![a-z])|seance|conseil(?!\s+d)|releve|proces[\s-]verba/;

const LIST =
  /liste\s+des\s+deliberations[^.;\n]{0,120}?(?:affich|publi|mise?\s+en\s+ligne)[a-z]*[^.;\n]{0,60}?\s+le\s+|(?:affich|publi|mise?\s+en\s+ligne)[a-z]*[^.;\n]{0,30}liste\s+des\s+deliberations[^.;\n]{0,60}?\s+le\s+/g;

export const rule = defineRule({
  meta: {
    id: 'CM-38',
    title: {
      fr: 'Liste des délibérations affichée et mise en ligne dans la semaine',
      en: 'List of deliberations posted and online within the week',
    },
    kinds: ['deliberation', 'minutes', 'summons', 'note'],
    severity: 'major',
    basis: ['CGCT-L2121-25'],
    method: 'A',
    needs: [],
    messages: {
      old: {
        fr: '« {words} » : depuis le 1er juillet 2022, le compte rendu affiché sous huitaine est remplacé par la liste des délibérations, affichée à la mairie et mise en ligne dans la semaine.',
        en: '“{words}”: since 1 July 2022 a list of the deliberations, posted and online within the week, takes its place.',
      },
      late: {
        fr: 'Liste des délibérations publiée le {published} pour une séance du {session} : elle l’est dans la semaine, au plus tard le {last}.',
        en: 'List published on {published} for a session of {session}: due by {last}.',
      },
    },
  },
  concerns: ({ actDate }) => (actDate ?? PUBLICITY_REFORM) >= PUBLICITY_REFORM,
  check: ({ analysis }): Outcome[] => {
    const old = analysis
      .search(OLD)
      .find((one) => !isDenied(analysis, one) && !isOfAnotherText(analysis, one));
    const session = analysis.act.session.date?.iso;
    const list = firstOf(analysis, LIST);
    const published =
      list === undefined
        ? undefined
        : analysis.dates.find(
            ({ start, iso }) => iso !== undefined && start >= list.end && start - list.end < 12,
          );
    return [
      ...(old === undefined ? [] : [finding('old', old, { values: { words: old.text } })]),
      ...(published?.iso !== undefined && session !== undefined && published.iso > addDays(session, 7)
        ? [
            finding('late', published, {
              values: {
                published: formatDate(published.iso),
                session: formatDate(session),
                last: formatDate(addDays(session, 7)),
              },
            }),
          ]
        : []),
    ];
  },
});

/** Nothing speaks of an account: what is posted is another text. */
const isOfAnotherText = (analysis: Analysis, { start, text }: Found): boolean =>
  !/compte/iu.test(text) &&
  !OWN.test(
    plainOf(analysis, start - 90, start)
      .split(/[.;\n]/)
      .at(-1) ?? '',
  );

const end = (words: string): string => deliberation('Présents : 9', `DÉCIDE les tarifs.\nPour : 9\n${words}`);

export const examples: Examples = {
  passes: [
    ...[
      'Le compte rendu de la séance n’est plus affiché sous huitaine.',
      'Aucun compte rendu ne sera affiché sous huitaine.',
    ].map((words) => ({ why: words, text: end(words), kind: 'deliberation' as const })),
    ...[
      'Vu le compte rendu financier et le contrat d’engagement républicain ;',
      'Le compte rendu d’activité du délégataire est publié sur le site de la commune.',
      'Le compte rendu de la réunion publique du 3 mars 2026 est joint.',
      'Le compte rendu de la concertation sera affiché en mairie.',
      'Compte rendu de gestion de la publication municipale',
      'La publication du compte rendu annuel à la collectivité est prévue en juin.',
      'Le permis de construire est affiché en mairie dans les huit jours de sa délivrance.',
      'L’avis d’attribution est publié dans les huit jours.',
      'La réunion des riverains a fait l’objet d’un compte rendu publié sur le site.',
      'Le compte rendu du conseil d’école est affiché dans le hall.',
      'Le compte rendu du conseil de quartier est affiché.',
      'Le compte rendu du conseil citoyen est publié.',
      'Le compte rendu du conseil local de prévention est publié.',
      'Le compte rendu du conseil municipal des jeunes est affiché.',
      'Les horaires seront affichés dans les huit jours à l’école.',
      'Un compte rendu technique sera affiché sur le chantier.',
    ].map((words) => ({ why: words, text: end(words), kind: 'deliberation' as const })),
    {
      why: 'septième jour',
      text: end('Liste des délibérations affichée le 19 mars 2026'),
      kind: 'deliberation',
    },
    {
      why: 'mise en ligne',
      text: end('Liste des délibérations mise en ligne sur le site de la commune le 16 mars 2026'),
      kind: 'deliberation',
    },
    {
      why: 'la délibération elle-même est publiée plus tard',
      text: end('Publiée le 30 avril 2026'),
      kind: 'deliberation',
    },
    {
      why: 'compte rendu d’une réunion, sans affichage',
      text: end('Vu le compte rendu de la commission du 3 mars 2026 ;'),
      kind: 'deliberation',
    },
    {
      why: 'compte rendu des décisions du maire',
      text: end('Le maire fait le compte rendu des décisions prises par délégation.'),
      kind: 'deliberation',
    },
    {
      why: 'liste sans date',
      text: end('La liste des délibérations est affichée à la mairie.'),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'annoncé par une note au conseil',
      text: 'Commune de Vernois\nNote explicative de synthèse\nConseil municipal du jeudi 17 décembre 2026\nLe compte rendu de la séance sera affiché sous huitaine.\nLa directrice, Maryvonne BELROSE',
      kind: 'note',
      message: 'old',
      at: 'compte rendu de la séance sera affiché sous huitaine',
    },
    {
      why: 'huitième jour',
      text: end('Liste des délibérations affichée le 20 mars 2026'),
      kind: 'deliberation',
      message: 'late',
      at: '20 mars 2026',
    },
    {
      why: 'publication de la liste, tardive',
      text: end('Affichage de la liste des délibérations à la mairie le 2 avril 2026'),
      kind: 'deliberation',
      message: 'late',
      at: '2 avril 2026',
    },
    {
      why: 'compte rendu sous huitaine',
      text: end('Compte rendu affiché dans la huitaine.'),
      kind: 'deliberation',
      message: 'old',
      at: 'Compte rendu affiché dans la huitaine',
    },
    {
      why: 'affichage du compte rendu',
      text: end('Date d’affichage du compte rendu : 16 mars 2026'),
      kind: 'deliberation',
      message: 'old',
      at: 'affichage du compte rendu',
    },
    ...(
      [
        [
          'Le compte rendu sommaire sera affiché à la porte de la mairie.',
          'compte rendu sommaire sera affiché',
        ],
        [
          'Le compte-rendu de la présente séance est publié.',
          'compte-rendu de la présente séance est publié',
        ],
        ['Publication du compte rendu du conseil : 20 mars 2026', 'Publication du compte rendu'],
        ['Affichage du compte-rendu des délibérations le 20 mars 2026', 'Affichage du compte-rendu'],
        ['Un compte rendu de séance sera affiché.', 'compte rendu de séance sera affiché'],
        ['Affichage d’un compte rendu de la séance', 'Affichage d’un compte rendu'],
        ['L’extrait est affiché sous huitaine.', 'affiché sous huitaine'],
        ['La présente est affichée sous huitaine.', 'affichée sous huitaine'],
        ['La délibération est publiée dans les huit jours.', 'publiée dans les huit jours'],
        ['Le relevé sera affiché dans un délai de huit jours.', 'affiché dans un délai de huit jours'],
        ['La séance sera affichée sous huitaine.', 'affichée sous huitaine'],
        ['Le procès-verbal sera affiché sous huitaine.', 'affiché sous huitaine'],
        ['Affichage sous huitaine', 'Affichage sous huitaine'],
        ['Le compte rendu sous 8 jours', 'compte rendu sous 8 jours'],
        [
          'Le compte rendu du conseil municipal de Vernois est affiché en mairie.',
          'compte rendu du conseil municipal de Vernois est affiché',
        ],
        ['Le compte rendu des débats sera affiché en mairie.', 'compte rendu des débats sera affiché'],
        ['Le compte rendu de la session sera affiché.', 'compte rendu de la session sera affiché'],
        ['Fait et affiché dans les huit jours', 'affiché dans les huit jours'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: end(words),
      kind: 'deliberation' as const,
      message: 'old',
      at,
    })),
    {
      why: 'affiché sous huit jours',
      text: end('Le document sera affiché sous huit jours.'),
      kind: 'deliberation',
      message: 'old',
      at: 'affiché sous huit jours',
    },
  ],
  ignores: [
    {
      why: 'avant la réforme',
      text: end('Compte rendu affiché dans la huitaine.'),
      kind: 'deliberation',
      date: '2022-06-30',
    },
  ],
};
