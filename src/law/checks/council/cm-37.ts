/** CM-37: minutes are settled at the next session, signed by the mayor and the secretary, published within the week. */
import { addDays, formatDate } from '../../../act/dates';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { PUBLICITY_REFORM, says } from '../shared/council';
import { signersOf } from '../shared/signers';
import { minutes } from '../shared/example-session';

/** "Le procès-verbal sera publié dans le mois": later than the law has it. */
const SLOW =
  /(?:(?:proces[\s-]verbal|(?<![a-z])pv(?![a-z]))(?![^.;\n]{0,20}(?:precedent|d[eu]\s+\d))[^.;\n]{0,90}(?:publie|publication|mise?\s+en\s+ligne|affiche)|il\s+sera\s+(?:publie|mis\s+en\s+ligne))[^.;\n]{0,50}?(?:dans\s+(?:le|un\s+delai\s+d'un|un\s+delai\s+de\s+deux|les\s+(?:deux|trois))\s+mois|(?:sous|dans\s+(?:les|un\s+delai\s+de))\s+(?:dix|quinze|vingt|trente|[1-9]\d)\s+jours|sous\s+(?:un|deux)\s+mois|dans\s+la\s+quinzaine)/g;

export const rule = defineRule({
  meta: {
    id: 'CM-37',
    title: {
      fr: 'Procès-verbal arrêté à la séance suivante, signé du maire et du secrétaire, publié dans la semaine',
      en: 'Minutes settled at the next session, signed, published within the week',
    },
    kinds: ['minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-15'],
    method: 'A',
    needs: [],
    messages: {
      late: {
        fr: 'Procès-verbal arrêté le {settled} et publié le {published} : il l’est dans la semaine, au plus tard le {last}.',
        en: 'Settled on {settled} and published on {published}: due by {last}.',
      },
      early: {
        fr: 'Procès-verbal dit arrêté le {settled}, le jour de la séance ou avant : il est arrêté au commencement de la séance suivante.',
        en: 'Said to be settled on {settled}: it is at the beginning of the next session.',
      },
      slow: {
        fr: '« {words} » : le procès-verbal est publié dans la semaine qui suit la séance où il a été arrêté.',
        en: '“{words}”: minutes are published within the week that follows the session that settled them.',
      },
      secretary: {
        fr: 'Le procès-verbal est signé par le maire et par le ou les secrétaires de séance : la signature du secrétaire manque.',
        en: 'Minutes are signed by the mayor and by the secretary, whose signature lacks.',
      },
      mayor: {
        fr: 'Le procès-verbal est signé par le maire et par le ou les secrétaires de séance : la signature du maire manque.',
        en: 'Minutes are signed by the mayor, whose signature lacks, and by the secretary.',
      },
      ask: {
        fr: 'Ce procès-verbal sera-t-il arrêté au commencement de la séance suivante, signé par le maire et le secrétaire de séance, puis publié dans la semaine ?',
        en: 'Will these minutes be settled at the next session, signed, and published within the week?',
        severity: 'info',
      },
    },
  },
  concerns: ({ actDate }) => (actDate ?? PUBLICITY_REFORM) >= PUBLICITY_REFORM,
  check: ({ analysis }) => {
    const { act, dates } = analysis;
    const after = (pattern: RegExp) => {
      for (const { end } of analysis.search(pattern)) {
        const date = dates.find(
          ({ start, iso }) =>
            iso !== undefined &&
            start >= end &&
            // The minutes of the session before are approved among the affairs.
            iso >= (act.session.date?.iso ?? '') &&
            /^(?:(?![.;\n]\s)[^]){0,60}$/u.test(analysis.text.slice(end, start)),
        );
        if (date?.iso !== undefined) return { start: date.start, end: date.end, iso: date.iso };
      }
      return undefined;
    };
    const settled = after(
      /(?:proces[\s-]verbal|pv)\s+(?:a\s+ete\s+|est\s+)?(?:arrete|approuve|adopte)|\n\s*(?:arrete|approuve|adopte)\s+(?:en\s+seance|lors\s+de\s+la\s+seance|a\s+la\s+seance|le)/g,
    );
    const published = after(
      /(?:publie|mise?\s+en\s+ligne|affiche)(?:\s+(?:sur\s+le\s+site|a\s+la\s+mairie)[^.;\n]{0,30})?\s+le/g,
    );
    const outcomes: Outcome[] = analysis
      .search(SLOW)
      .slice(0, 1)
      .map((found) => finding('slow', found, { values: { words: found.text.replace(/\s+/gu, ' ') } }));
    const session = act.session.date?.iso;
    if (settled !== undefined && session !== undefined && settled.iso === session)
      outcomes.push(finding('early', settled, { values: { settled: formatDate(settled.iso) } }));
    if (settled !== undefined && published !== undefined && published.iso > addDays(settled.iso, 7))
      outcomes.push(
        finding('late', published, {
          values: {
            settled: formatDate(settled.iso),
            published: formatDate(published.iso),
            last: formatDate(addDays(settled.iso, 7)),
          },
        }),
      );
    const { mayor, secretary } = analysis.derive(signersOf);
    if (
      mayor !== undefined &&
      secretary === undefined &&
      !says(
        analysis,
        /(?<![a-z])sign[a-z]+[^.;\n]{0,60}secretaire|secretaires?\s+de\s+(?:la\s+)?seance\s*,?\s*$/g,
      )
    )
      outcomes.push(finding('secretary', mayor));
    if (
      secretary !== undefined &&
      mayor === undefined &&
      !says(analysis, /(?<![a-z])sign[a-z]+[^.;\n]{0,60}maire/g)
    )
      outcomes.push(finding('mayor', secretary));
    const last = act.paragraphs.at(-1);
    return outcomes.length > 0 ||
      settled !== undefined ||
      (mayor ?? secretary) !== undefined ||
      last === undefined
      ? outcomes
      : [question('ask', last)];
  },
});

const HEAD =
  'à 20 h, sous la présidence de M. Paul ROUGET, maire\nPrésents : 9\nSecrétaire de séance : Mme Claire MOREAU';
const end = (words: string): string =>
  minutes(HEAD, `Tarifs\nAdopté à l’unanimité.\nLa séance est levée à 22 h.\n${words}`);
const BOTH = 'Le maire,\nPaul ROUGET\nLa secrétaire de séance,\nClaire MOREAU';

export const examples: Examples = {
  passes: [
    {
      why: 'le procès-verbal précédent, adopté au début',
      text: minutes(
        'Présents : 9',
        'Procès-verbal précédent\nLe procès-verbal est adopté, séance du 3 février 2026.',
        'Tarifs\nPour : 9\n\nLe maire,               Le secrétaire,\nPaul ROUGET              Anne LEROY\nProcès-verbal arrêté en séance du 9 avril 2026 et publié le 14 avril 2026.',
      ),
      kind: 'minutes',
    },
    ...[
      'PV arrêté le 9 avril 2026, publié le 10 avril 2026',
      'Arrêté en séance le 9 avril 2026, mis en ligne le 10 avril 2026',
      'Approuvé lors de la séance du 9 avril 2026',
      'Signé du maire et de la secrétaire',
    ].map((words) => ({ why: words, text: end(`${words}\n${BOTH}`), kind: 'minutes' }) as const),
    { why: 'signé des deux', text: end(BOTH), kind: 'minutes' },
    {
      why: 'publié le septième jour',
      text: end(`Procès-verbal arrêté en séance du 9 avril 2026, publié le 16 avril 2026\n${BOTH}`),
      kind: 'minutes',
    },
    {
      why: 'arrêté, publication non dite',
      text: end(`Procès-verbal approuvé le 9 avril 2026\n${BOTH}`),
      kind: 'minutes',
    },
    {
      why: 'signatures dites en une phrase',
      text: end('Signé par le maire et la secrétaire de séance\nLe maire,\nPaul ROUGET'),
      kind: 'minutes',
    },
    {
      why: 'liste publiée, sans que le procès-verbal soit arrêté',
      text: end(`Liste des délibérations affichée le 16 mars 2026\n${BOTH}`),
      kind: 'minutes',
    },
    ...[
      'PV arrêté. \nLa salle est rendue le 12 mars 2026',
      'Le procès-verbal est arrêté au commencement de la séance du 9 avril 2026, publié le 10 avril 2026',
    ].map((words) => ({ why: words, text: end(`${words}\n${BOTH}`), kind: 'minutes' }) as const),
    {
      why: 'le maire et la secrétaire sur la dernière ligne',
      text: end('Le maire,\nPaul ROUGET\nMme Claire MOREAU assurait la fonction de secrétaire de séance'),
      kind: 'minutes',
    },
    {
      why: 'signée par la secrétaire, dit une phrase',
      text: end(
        'Le registre est signé par Mme Claire MOREAU, secrétaire.\nPublié le 16 mars 2026.\nLe maire,\nPaul ROUGET',
      ),
      kind: 'minutes',
    },
  ],
  fails: [
    ...[
      'Le présent procès-verbal sera signé et publié dans le mois',
      'Le procès-verbal est mis en ligne sous quinze jours',
      'Le PV sera affiché dans un délai de deux mois',
      'La publication du procès-verbal a lieu, et le procès-verbal est publié dans les 30 jours',
    ].map((words) => ({
      why: words,
      text: minutes('Présents : 12', 'Tarifs\nAdopté.', `Clôture\n${words}.`),
      kind: 'minutes' as const,
      message: 'slow',
      at: words.replace(/^(?:Le présent |La publication du |Le )/u, ''),
    })),
    {
      why: 'approuvé à la séance suivante, publié tard',
      text: end(`Approuvé à la séance du 9 avril 2026 – Publié le 20 avril 2026\n${BOTH}`),
      kind: 'minutes',
      message: 'late',
      at: '20 avril 2026',
    },
    {
      why: 'publié le huitième jour',
      text: end(`Procès-verbal arrêté en séance du 9 avril 2026, publié le 17 avril 2026\n${BOTH}`),
      kind: 'minutes',
      message: 'late',
      at: '17 avril 2026',
    },
    {
      why: 'adopté, puis mis en ligne un mois plus tard',
      text: end(`Adopté lors de la séance du 9 avril 2026\nMis en ligne le 12 mai 2026\n${BOTH}`),
      kind: 'minutes',
      message: 'late',
      at: '12 mai 2026',
    },
    {
      why: 'arrêté le jour même',
      text: end(`Procès-verbal arrêté le 12 mars 2026\n${BOTH}`),
      kind: 'minutes',
      message: 'early',
      at: '12 mars 2026',
    },
    {
      why: 'le maire seul',
      text: end('Le maire,\nPaul ROUGET'),
      kind: 'minutes',
      message: 'secretary',
      at: 'Le maire,',
    },
    {
      why: 'la secrétaire seule',
      text: end('La secrétaire de séance,\nClaire MOREAU'),
      kind: 'minutes',
      message: 'mayor',
      at: 'La secrétaire de séance,',
    },
    { why: 'ni signature ni date', text: end('Fin.'), kind: 'minutes', message: 'ask', at: 'Fin.' },
    {
      why: 'désigner n’est pas signer : le secrétaire',
      text: end('Désignation à venir d’un secrétaire de bureau.\nLe maire,\nPaul ROUGET'),
      kind: 'minutes',
      message: 'secretary',
      at: 'Le maire,',
    },
    {
      why: 'désigner n’est pas signer : le maire',
      text: end('Désignation à venir par le maire.\nLa secrétaire de séance,\nClaire MOREAU'),
      kind: 'minutes',
      message: 'mayor',
      at: 'La secrétaire de séance,',
    },
  ],
  ignores: [
    { why: 'avant la réforme', text: end('Le maire,\nPaul ROUGET'), kind: 'minutes', date: '2022-06-30' },
  ],
};
