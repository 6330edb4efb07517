/** CM-06: a council that had no quorum is called anew three days later at least, for the same agenda. */
import { addDays, compareDates, formatDate } from '../../../act/dates';
import type { Part } from '../../../act/parse/model';
import type { FoundDate } from '../../../act/reading/dates';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { deliberation } from '../shared/example-session';
import { plainOf, says } from '../shared/council';
import { isSecondCall, supposedSecondCall } from '../shared/second-call';

const NO_QUORUM =
  /(?:n'(?:a|avait|ayant|ont|avaient)\s+(?:pas\s+)?pu\s+(?:valablement\s+)?(?:deliberer|se\s+tenir|sieger|se\s+reunir)|nombre\s+(?:suffisant|requis)|quorum\s+non\s+reuni|(?:defaut|absence|faute|manque)\s+de\s+quorum|quorum\s+(?:n'(?:a|avait|ayant|est|etait|etant)\s+pas|non\s+atteint|n'a\s+pu)|(?:sans|pas)\s+(?:reunir|atteindre|obtenir)\s+le\s+quorum|n'(?:a|ayant|avait)\s+pas\s+(?:ete\s+en\s+nombre|reuni\s+le\s+quorum|atteint\s+le\s+quorum))/;

export const rule = defineRule({
  meta: {
    id: 'CM-06',
    title: {
      fr: 'Seconde convocation faute de quorum : trois jours d’intervalle, même ordre du jour',
      en: 'Second summons for lack of quorum: three days apart, the same agenda',
    },
    kinds: ['summons', 'deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-17'],
    method: 'A',
    needs: ['sessionDate'],
    messages: {
      early: {
        fr: 'La première séance, sans quorum, était celle du {first} ; la nouvelle se tient le {session}, {days} jour(s) après : il faut trois jours au moins d’intervalle.',
        en: 'The first session was on {first}, this one is on {session}, {days} day(s) later: three are needed.',
      },
      planned: {
        fr: 'La convocation prévoit, faute de quorum, une nouvelle séance {days} jour(s) après celle du {session} (« {words} ») : il faut trois jours au moins d’intervalle, et une nouvelle convocation. Retenez une date à partir du {from}.',
        en: 'The summons foresees a new session {days} day(s) after that of {session} (“{words}”): three are needed.',
      },
      agenda: {
        fr: 'L’ordre du jour de cette seconde séance est-il le même que celui de la première ? La dispense de quorum ne vaut que pour les affaires qui y figuraient.',
        en: 'Is the agenda that of the first session? Only its affairs may be decided without a quorum.',
        severity: 'major',
      },
      first: {
        fr: 'Quelle était la date de la première séance, sans quorum ? Trois jours au moins doivent la séparer de celle-ci : il est utile de la rappeler.',
        en: 'When was the first session? Three days at least must lie between.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) =>
    isSecondCall(analysis) || (analysis.kind === 'summons' && supposedSecondCall(analysis) !== undefined),
  check: ({ analysis, given: { sessionDate } }) => {
    const planned = isSecondCall(analysis) ? undefined : supposedSecondCall(analysis);
    if (planned !== undefined) return tooSoon(analysis, planned, sessionDate.iso);
    const sentence = analysis.sentences.find(({ start, end }) =>
      NO_QUORUM.test(plainOf(analysis, start, end)),
    );
    const at = sentence ?? { start: sessionDate.start ?? 0, end: sessionDate.end ?? 0 };
    const first = sentence === undefined ? undefined : firstSession(analysis, sentence, sessionDate.iso);
    const same = says(
      analysis,
      /(?:meme|identique)[^.;\n]{0,30}ordre\s+du\s+jour|ordre\s+du\s+jour[^.;\n]{0,40}(?:identique|inchange|le\s+meme)/g,
    )
      ? []
      : [question('agenda', at)];
    if (first?.iso === undefined) return [question('first', at), ...same];
    const days = compareDates(sessionDate.iso, first.iso);
    const values = { first: formatDate(first.iso), session: formatDate(sessionDate.iso), days };
    return days < 3 ? [finding('early', first, { values }), ...same] : same;
  },
});

/** "convoqué le 2 mars", "convocation du 2 mars": when the members were called, not when they sat. */
const SENT =
  /convo[a-z]+\s+(?:(?!quorum|seance|reunion|pour)[a-z']+\s+){0,5}?(?:le|du|:|en\s+date\s+du)\s+(?:[a-z]+di\s+)?$|convocation\s*:\s*$/;
/** The sentence before tells of a session: "une réunion était fixée au", "devait siéger le". */
const SITTING = /seance|reuni|convo|sieg|conseil/;

/** The day of the session without a quorum: in the sentence that says so, or in the one before. */
const firstSession = (analysis: Analysis, sentence: Part, session: string): FoundDate | undefined => {
  const rank = analysis.sentences.findIndex(({ start }) => start === sentence.start);
  const before = analysis.sentences[rank - 1];
  const told =
    before !== undefined && SITTING.test(plainOf(analysis, before.start, before.end)) ? [before] : [];
  return [sentence, ...told]
    .map((one) =>
      analysis
        .within(analysis.dates, one)
        .findLast(
          ({ iso, start }) =>
            iso !== undefined &&
            iso < session &&
            !SENT.test(plainOf(analysis, Math.max(0, start - 80), start)),
        ),
    )
    .find((date) => date !== undefined);
};

/** "le même jour", "une heure plus tard", "le lendemain": told without a date. */
const SAME_DAY =
  /(?:le\s+meme\s+jour|le\s+jour\s+meme|immediatement|aussitot|sur[\s-]le[\s-]champ|(?:une|deux|trois|\d{1,2}|quart\s+d'|demi-)\s?(?:heures?|minutes)\s+(?:apres|plus\s+tard)|(?:vingt|trente|\d{2})\s+minutes\s+(?:apres|plus\s+tard))/g;
const DAYS_AFTER: readonly (readonly [number, RegExp])[] = [
  [2, /surlendemain|(?:deux|2)\s+jours\s+(?:apres|plus\s+tard)/g],
  [1, /lendemain|(?:un|1)\s+jour\s+(?:apres|plus\s+tard)/g],
  [0, SAME_DAY],
];

/** The session that a first summons foresees for lack of quorum, when it comes too soon. */
const tooSoon = (analysis: Analysis, sentence: Part, session: string): Outcome[] => {
  const date = analysis.within(analysis.dates, sentence).findLast(({ iso }) => (iso ?? '') > session);
  const [told] =
    date?.iso === undefined
      ? DAYS_AFTER.flatMap(([days, pattern]) =>
          analysis
            .search(pattern, sentence)
            .map(({ start, end, text }) => ({ days, at: { start, end }, text })),
        )
      : [
          {
            days: compareDates(date.iso, session),
            at: { start: date.start, end: date.end },
            text: date.text,
          },
        ];
  return told === undefined || told.days >= 3
    ? []
    : [
        finding('planned', told.at, {
          values: {
            days: told.days,
            session: formatDate(session),
            words: told.text,
            from: formatDate(addDays(session, 3)),
          },
        }),
      ];
};

const again = (first: string, more = 'avec le même ordre du jour'): string =>
  deliberation(
    `En exercice : 15 – Présents : 5\nLe quorum n’ayant pas été atteint lors de la séance du ${first}, le conseil a été convoqué de nouveau ${more}.`,
  );

const summons = (words: string): string =>
  `Vernois, le 3 mars 2026\nCONVOCATION\nMadame,\nLe conseil municipal se réunira le jeudi 12 mars 2026 à 20 h.\nOrdre du jour : tarifs\n${words}\nLe maire,\nPaul ROUGET`;

export const examples: Examples = {
  passes: [
    ...[
      'Si le quorum n’est pas atteint, le conseil sera convoqué de nouveau le lundi 16 mars 2026.',
      'Faute de quorum, une seconde réunion se tiendra le 15 mars 2026.',
      'Au cas où le quorum ne serait pas réuni, une nouvelle convocation serait adressée.',
      'En cas de défaut de quorum, le conseil pourra être de nouveau convoqué à trois jours au moins d’intervalle.',
    ].map((words) => ({ why: words, text: summons(words), kind: 'summons' as const })),
    { why: 'trois jours après', text: again('9 mars 2026'), kind: 'deliberation' },
    { why: 'une semaine après', text: again('5 mars 2026'), kind: 'deliberation' },
    {
      why: 'ordre du jour identique',
      text: again('5 mars 2026', 'sur un ordre du jour identique'),
      kind: 'deliberation',
    },
    {
      why: 'ordre du jour inchangé',
      text: again('5 mars 2026', ', l’ordre du jour étant inchangé'),
      kind: 'deliberation',
    },
    ...[
      'Une réunion était fixée au lundi 9 mars 2026. Trois élus étaient là : le quorum n’a pas été atteint. Une seconde convocation, de même ordre du jour, est partie le 10 mars 2026.',
      'Le quorum n’ayant pas été atteint le 9 mars 2026, le conseil, convoqué de nouveau le 10 mars 2026 avec le même ordre du jour, siège ce jour.',
      'La commission s’est tenue le 11 mars 2026. Faute de quorum le 6 mars 2026, une seconde convocation est partie, avec le même ordre du jour.',
    ].map((words) => ({
      why: `trois jours après : ${words}`,
      text: deliberation(`En exercice : 15 – Présents : 5\n${words}`),
      kind: 'deliberation' as const,
    })),
    {
      why: 'faute de quorum',
      text: deliberation(
        'Présents : 5\nSeconde convocation, faute de quorum le 5 mars 2026, avec le même ordre du jour.',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...(
      [
        ['Si le quorum n’était pas réuni, le conseil serait de nouveau convoqué pour le {13 mars 2026}.'],
        ['Si le quorum n’est pas atteint le 12 mars 2026, une nouvelle réunion aura lieu le {14 mars 2026}.'],
        ['Faute de quorum, le conseil sera réuni à nouveau le {lendemain} à 20 h.'],
        ['S’il n’y a pas de quorum, seconde convocation le {surlendemain}.'],
        ['Dans l’hypothèse où le quorum manquerait, une deuxième séance se tiendrait {le même jour} à 21 h.'],
        [
          'À défaut de quorum, le conseil siégera de nouveau réuni {une heure après}, sans condition de quorum.',
        ],
        ['Si le quorum manque, une seconde séance aura lieu {deux jours plus tard}.'],
        ['Si le quorum manque, une seconde séance aura lieu {un jour après}.'],
        ['Si le quorum manque, une seconde séance aura lieu {immédiatement}.'],
        ['Si le quorum manque, une seconde séance aura lieu {trente minutes plus tard}.'],
      ] as const
    ).map(([words]) => ({
      why: words,
      text: summons(words.replace(/[{}]/gu, '')),
      kind: 'summons' as const,
      message: 'planned',
      at: /\{(.*)\}/u.exec(words)?.[1] ?? '',
    })),
    ...[
      'Le conseil, convoqué le 2 mars 2026 pour le {} , n’avait pu délibérer, quatre membres seulement étant présents. Une seconde convocation, de même ordre du jour, permet de délibérer sans condition de quorum.',
      'Le {}, le conseil n’a pas pu valablement délibérer. Nouvelle convocation, même ordre du jour, sans condition de quorum.',
      'À la séance du {}, le nombre requis de conseillers n’étant pas présent, une nouvelle convocation est partie, avec le même ordre du jour ; aucune condition de quorum n’est requise.',
    ].map((words) => ({
      why: words,
      text: deliberation(`En exercice : 11 – Présents : 5\n${words.replace('{}', '10 mars 2026')}`),
      kind: 'deliberation' as const,
      message: 'early',
      at: '10 mars 2026',
    })),
    ...[
      'Le conseil, convoqué le 2 mars 2026, devait siéger le mardi 10 mars 2026. Trois élus étaient venus, et le quorum n’a pas été réuni. Nouvelle convocation le 11 mars 2026, même ordre du jour.',
      'Première convocation : 2 mars 2026, pour la séance du mardi 10 mars 2026. Ce soir-là, le quorum n’était pas atteint. Seconde convocation : 11 mars 2026, même ordre du jour.',
    ].map((words) => ({
      why: `la phrase d’avant dit le jour : ${words}`,
      text: deliberation(`En exercice : 11 – Présents : 5\n${words}`),
      kind: 'deliberation' as const,
      message: 'early',
      at: 'mardi 10 mars 2026',
    })),
    {
      why: 'deux jours après',
      text: again('10 mars 2026'),
      kind: 'deliberation',
      message: 'early',
      at: '10 mars 2026',
    },
    {
      why: 'le lendemain',
      text: deliberation(
        'Présents : 5\nSur seconde convocation, faute de quorum le 11 mars 2026, avec le même ordre du jour, le conseil s’est réuni.',
      ),
      kind: 'deliberation',
      message: 'early',
      at: '11 mars 2026',
    },
    {
      why: 'ordre du jour non dit',
      text: again('5 mars 2026', ''),
      kind: 'deliberation',
      message: 'agenda',
      at: 'Le quorum n’ayant pas été atteint lors de la séance du 5 mars 2026, le conseil a été convoqué de nouveau .',
    },
    {
      why: 'première séance non dite',
      text: deliberation(
        'Présents : 5\nSur seconde convocation, sans condition de quorum, avec le même ordre du jour, le conseil s’est réuni.',
      ),
      kind: 'deliberation',
      message: 'first',
      at: '12 mars 2026',
    },
    {
      why: 'la convocation elle-même',
      text: 'Vernois, le 10 mars 2026\nObjet : seconde convocation\nMadame,\nLe conseil n’ayant pas atteint le quorum le 9 mars 2026, je vous invite à la séance du conseil municipal du 11 mars 2026, sur le même ordre du jour.\nLe maire,\nPaul ROUGET',
      kind: 'summons',
      message: 'early',
      at: '9 mars 2026',
    },
  ],
  ignores: [
    {
      why: 'une séance ordinaire',
      text: deliberation('Présents : 9\nLe quorum est atteint.'),
      kind: 'deliberation',
    },
  ],
};
