/** CM-14: what is adopted has more votes for than against; the absolute majority is counted over the votes cast. */
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { urnsIn } from '../shared/ballots';
import { says, sittingsOf } from '../shared/council';
import type { Sitting } from '../shared/council';
import { minutes } from '../shared/example-session';

/** Abstentions are left out: suffrages exprimés. */
export const absoluteMajority = (cast: number): number => Math.floor(cast / 2) + 1;

const BALLOT =
  /suffrages\s+(?:valablement\s+)?exprimes\s*(?:[:=|]|\.{2,}\s*:?|…+\s*:?|_{2,})?\s*(\d+)(?:[^.]{0,60}?|\.\s+)majorite\s+absolue\s*(?:requise\s*)?(?:des\s+suffrages\s+(?:exprimes\s*)?)?(?:[:=|]|de|est\s+de|\.{2,}\s*:?|…+\s*:?|_{2,})?\s*(\d+)/g;

/** "suffrages exprimés : 15 ; majorité absolue : 8", as a count of ballots tells them, on a line or with dots that lead. */
const ballots = (analysis: Analysis): Outcome[] => {
  const told = analysis
    .search(BALLOT)
    .map(({ start, end, match }) => ({ start, end, cast: Number(match[1]), stated: Number(match[2]) }));
  const opened = analysis
    .derive(urnsIn)
    .flatMap(({ start, end, cast, majority: stated }) =>
      stated === undefined ? [] : [{ start, end, cast, stated }],
    )
    .filter((urn) => !told.some(({ start, end }) => start < urn.end && urn.start < end));
  return [...told, ...opened].flatMap(({ start, end, cast, stated }): Outcome[] => {
    const right = absoluteMajority(cast);
    return right === stated
      ? []
      : [finding('threshold', { start, end }, { values: { cast, right, stated } })];
  });
};

/** "par 6 voix pour et 7 contre, le conseil municipal :", with what it decides below. */
const ANNOUNCES = /(?:conseil|comité|assemblée)[^\n]*:\s*$/iu;

/** What is decided may come before the vote, up to the vote before; when the vote announces it, it comes up to the next one. */
const decidedBy = (analysis: Analysis, sittings: readonly Sitting[], i: number, span: Span): Span => {
  const [previous, mine, next] = [sittings[i - 1], sittings[i], sittings[i + 1]];
  const affair = mine?.affair ?? span;
  const limit = next?.affair === affair ? (next.vote.span?.start ?? affair.end) : affair.end;
  return {
    start: previous?.affair === affair ? span.start : affair.start,
    end: ANNOUNCES.test(analysis.text.slice(span.start, span.end)) ? limit : span.end,
  };
};

export const rule = defineRule({
  meta: {
    id: 'CM-14',
    title: {
      fr: 'Majorité absolue des suffrages exprimés, abstentions non comptées',
      en: 'Absolute majority of the votes cast, abstentions left out',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-20'],
    method: 'A',
    needs: [],
    messages: {
      lost: {
        fr: 'La délibération est dite adoptée, mais elle a recueilli {for} voix pour et {against} contre : elle est rejetée.',
        en: 'Said to be adopted, with {for} votes for and {against} against: it is rejected.',
      },
      won: {
        fr: 'La proposition est dite rejetée, mais elle a recueilli {for} voix pour et {against} contre : elle est adoptée.',
        en: 'Said to be rejected, with {for} votes for and {against} against: it is adopted.',
        severity: 'major',
      },
      threshold: {
        fr: 'La majorité absolue de {cast} suffrages exprimés est {right}, et non {stated}.',
        en: 'The absolute majority of {cast} votes cast is {right}, not {stated}.',
        severity: 'major',
      },
    },
  },
  check: ({ analysis }) => {
    const sittings = analysis.derive(sittingsOf);
    const lead = analysis.act.session.majority;
    const outcomes = sittings.flatMap((sitting, i): Outcome[] => {
      const { vote } = sitting;
      const { for: yes, against, span, majority } = vote;
      const stated = majority ?? (sittings.length === 1 ? lead : undefined);
      const cast = castOf(sitting);
      const right = cast.map(absoluteMajority);
      const wrong =
        stated !== undefined &&
        cast[0] !== undefined &&
        right[0] !== undefined &&
        !right.includes(stated.value)
          ? [
              finding('threshold', stated, {
                values: { cast: cast[0], right: right[0], stated: stated.value },
              }),
            ]
          : [];
      if (yes === undefined || against === undefined || span === undefined) return wrong;
      const values = { for: yes.value, against: against.value };
      const own = decidedBy(analysis, sittings, i, span);
      const rejected = says(
        analysis,
        /rejet(?:te|ee?s?)(?![a-z])|repousse|(?:n'est|ne\s+sont|n'a|n'ont)\s+pas\s+(?:ete\s+)?(?:adopte|approuve|accepte)|n'(?:adopte|approuve)\s+pas|defavorable|s'oppose|refuse/g,
        { start: span.start, end: own.end },
      );
      if (yes.value < against.value) {
        const adopted = says(
          analysis,
          /(?<!pas\s)(?<!pas\s[a-z]{3}\s)(?:adopte|approuve|accepte(?![a-z]*\s+de\s+mettre))|delibere[^.]{0,80}decide|(?<=\n\s{0,9})(?:article\s+\w+\s*[:.–-]+\s*)?(?:[-–•]\s*)?(?:decide|autorise|fixe|attribue|accorde|vote(?!\s*:))(?![a-z])/g,
          own,
        );
        return adopted && !rejected ? [finding('lost', yes, { values }), ...wrong] : wrong;
      }
      const lost = says(
        analysis,
        /(?:deliberation|proposition|motion|projet|amendement|point)[^.;\n]{0,60}(?:est|a\s+ete)\s+(?:rejete|repousse)|n'est\s+pas\s+(?:adopte|approuve)|(?<=\n\s{0,9})rejetee?s?(?![a-z])/g,
        span,
      );
      return yes.value > against.value && lost ? [finding('won', yes, { values }), ...wrong] : wrong;
    });
    const ballot = outcomes.length > 0 ? [] : ballots(analysis);
    const isTold = sittings.some((sitting) => castOf(sitting).length > 0);
    return !isTold && ballot.length === 0 ? [missing('votesFor')] : [...outcomes, ...ballot];
  },
});

/** The votes cast, as told or counted: any of them may be what the majority was taken on. */
const castOf = ({ vote, voters }: Sitting): number[] => {
  const { for: yes, against, abstentions, blank, cast } = vote;
  const all: number[] = [];
  if (yes !== undefined && (against !== undefined || cast === undefined))
    all.push(yes.value + (against?.value ?? 0));
  if (cast !== undefined) all.push(cast.value);
  if (all.length === 0 && voters !== undefined)
    all.push(voters.value - (abstentions?.value ?? 0) - (blank?.value ?? 0));
  return all;
};

const vote = (words: string): string =>
  `Vu le code général des collectivités territoriales ;\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE\nArticle 1er : Les tarifs sont fixés.\n${words}`;

const council = (words: string): string => `Vu le code général des collectivités territoriales ;\n${words}`;

export const examples: Examples = {
  passes: [
    {
      why: 'le vote annonce un rejet',
      text: council(
        'Après en avoir délibéré, par 6 voix pour, 7 voix contre et 1 abstention, le conseil municipal :\nArticle 1er : REJETTE la proposition.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'le vote annonce des articles, adoptés',
      text: council(
        'Après en avoir délibéré, par 8 voix pour et 6 voix contre, le conseil municipal :\nArticle 1er : ADOPTE le règlement.',
      ),
      kind: 'deliberation',
    },
    ...[
      'Le conseil rejette le projet par 4 voix pour et 20 contre.',
      'Les tarifs ne sont pas approuvés : 4 voix pour, 20 contre.',
      'Le projet n’a pas été accepté : 4 voix pour, 20 contre.',
      'Ils n’ont pas été adoptés : 4 voix pour, 20 contre.',
      'Le conseil n’adopte pas les tarifs : 4 voix pour, 20 contre.',
      'Le conseil n’approuve pas les tarifs : 4 voix pour, 20 contre.',
      'Le conseil s’oppose au projet : 4 voix pour, 20 contre.',
      'Le conseil refuse le projet : 4 voix pour, 20 contre.',
      'Le projet est repoussé : 4 voix pour, 20 contre.',
    ].map((words) => ({ why: words, text: vote(words), kind: 'deliberation' }) as const),
    {
      why: 'mise aux voix sans résultat dit',
      text: vote('Pour : 4 – Contre : 20.').replace('DÉCIDE', 'EXAMINE'),
      kind: 'deliberation',
    },
    {
      why: 'non adoptée',
      text: vote('La délibération n’est pas adoptée : 4 voix pour, 20 contre.'),
      kind: 'deliberation',
    },
    {
      why: 'plus de pour que de contre',
      text: vote('Adopté par 20 voix pour, 4 contre et 2 abstentions.'),
      kind: 'deliberation',
    },
    {
      why: 'majorité absolue juste',
      text: vote('Pour : 17 – Contre : 16 – Majorité absolue : 17'),
      kind: 'deliberation',
    },
    {
      why: 'rejetée, et dite rejetée',
      text: vote('La délibération est rejetée par 4 voix pour et 20 contre.'),
      kind: 'deliberation',
    },
    {
      why: 'partage des voix : affaire de la voix prépondérante',
      text: vote('Adopté par 10 voix pour et 10 voix contre.'),
      kind: 'deliberation',
    },
    {
      why: 'avis défavorable adopté',
      text: vote('ÉMET un avis défavorable au projet.\nPour : 20 – Contre : 4'),
      kind: 'deliberation',
    },
    {
      why: 'majorité des votants dite en tête, sans le détail des voix',
      text: `Séance du 12 mars 2026\nVotants : 33 – Majorité absolue : 17\n${vote('Adopté à l’unanimité.')}`,
      kind: 'deliberation',
    },
    {
      why: 'amendement rejeté, puis texte adopté',
      text: minutes(
        'Présents : 26',
        'Tarifs\nL’amendement est rejeté par 5 voix pour et 18 contre.\nLe débat continue.\nLa délibération est adoptée par 18 voix pour et 5 contre.',
      ),
      kind: 'minutes',
    },
    ...[
      'Avis du conseil : défavorable, par 4 voix pour et 20 contre.',
      'Le projet est rejeté par 4 voix pour et 20 contre.',
      'Les conclusions sont rejetées par 4 voix pour et 20 contre.',
      'La proposition est rejetée par 10 voix pour et 10 contre.',
      'Rejeter ce projet nous priverait d’une aide, dit M. PETIT.\nAdopté par 12 voix pour et 8 contre.',
      'Suffrages exprimés : 14\nMajorité absolue : 8',
    ].map((words) => ({ why: words, text: vote(words), kind: 'deliberation' }) as const),
    ...[
      'Le projet n’est donc pas adopté : 4 voix pour, 20 contre.',
      'Le projet n’a donc pas été adopté : 4 voix pour, 20 contre.',
      'Le conseil accepte de mettre la motion aux voix : 4 voix pour, 20 contre.',
      'Vote : 4 voix pour, 20 contre.',
      'Votes : 4 voix pour, 20 contre.',
      'Le maire rappelle ce que le budget autorise.\nPour : 4 – Contre : 20.',
    ].map(
      (words) =>
        ({ why: words, text: vote(words).replace('DÉCIDE', 'EXAMINE'), kind: 'deliberation' }) as const,
    ),
    {
      why: 'amendement adopté, puis texte sans résultat dit',
      text: minutes(
        'Présents : 26',
        'Tarifs\nL’amendement est adopté par 18 voix pour et 5 contre.\nLe débat continue.\nSur l’ensemble : 5 voix pour et 18 contre.',
      ),
      kind: 'minutes',
    },
    {
      why: 'le vote annonce un rejet, la suite adopte autre chose',
      text: minutes(
        'Présents : 26',
        'Tarifs\nPar 5 voix pour et 18 contre, le conseil municipal :\nREJETTE le tarif proposé.\nPar 18 voix pour et 5 contre, le conseil municipal :\nADOPTE un tarif de 3 €.',
        'Budget\nPar 5 voix pour et 18 contre, le conseil municipal entend le maire.',
        'Voirie\nLe conseil adopte les travaux par 18 voix pour et 5 contre.',
      ),
      kind: 'minutes',
    },
    {
      why: 'le vote annonce un refus, le suivant adopte autre chose',
      text: minutes(
        'Présents : 26',
        'Tarifs\nPar 5 voix pour et 18 contre, le conseil municipal :\nGARDE le tarif actuel.\nPar 18 voix pour et 5 contre, le conseil municipal :\nADOPTE le règlement de la salle.',
      ),
      kind: 'minutes',
    },
    ...[
      'Par 5 voix pour et 18 contre, le projet est ajourné.\nUn autre plan est approuvé par la commission.',
    ].map((words) => ({
      why: words,
      text: minutes('Présents : 26', `Tarifs\n${words}`),
      kind: 'minutes' as const,
    })),
    {
      why: 'un vote compté, un autre non',
      text: minutes(
        'Présents : 20',
        'Tarifs\nAdopté par 12 voix pour et 8 contre.',
        'Budget\nAdopté à la majorité.',
      ),
      kind: 'minutes',
    },
    ...[
      'Pour : 17 – Majorité absolue : 9',
      'La candidature rejetée en 2025 est retenue par 12 voix pour et 8 contre.',
      'Pour : 12 – Suffrages exprimés : 20 – Majorité absolue : 11',
    ].map((words) => ({ why: words, text: vote(words), kind: 'deliberation' as const })),
    {
      why: 'majorité dite en tête, plusieurs votes',
      text: minutes(
        'Présents : 20 – Votants : 20 – Majorité absolue : 11',
        'Tarifs\nAdopté par 13 voix pour et 3 contre.',
        'Budget\nAdopté par 12 voix pour et 5 contre.',
      ),
      kind: 'minutes',
    },
    ...['Abstentions', 'Blancs'].map(
      (words) =>
        ({
          why: `votants moins ${words.toLowerCase()}`,
          text: `Séance du 12 mars 2026\nVotants : 20\n${vote(`${words} : 2 – Majorité absolue : 10`)}`,
          kind: 'deliberation',
        }) as const,
    ),
  ],
  fails: [
    {
      why: 'le vote annonce des articles',
      text: council(
        'Après en avoir délibéré, par 6 voix pour, 7 voix contre et 1 abstention, le conseil municipal :\nArticle 1er : ADOPTE le règlement du cimetière.',
      ),
      kind: 'deliberation',
      message: 'lost',
      at: '6',
    },
    {
      why: 'majorité absolue d’un dépouillement, une ligne sous l’autre',
      text: vote('Le conseil élit M. Luc PETIT.\nSuffrages exprimés : 14\nMajorité absolue : 7'),
      kind: 'deliberation',
      message: 'threshold',
      at: 'Suffrages exprimés : 14\nMajorité absolue : 7',
    },
    ...[
      'Suffrages exprimés ........ 14\nMajorité absolue ........ 7',
      'Suffrages exprimés ……… : 14\nMajorité absolue ……… : 7',
      'Suffrages valablement exprimés = 14\nMajorité absolue = 7',
      'Suffrages exprimés | 14\nMajorité absolue | 7',
      'Suffrages exprimés ____ 14\nMajorité absolue ____ 7',
      'Suffrages exprimés ..... : 14\nMajorité absolue ..... : 7',
    ].map((at) => ({
      why: `d’un titre à son nombre : ${at}`,
      text: vote(`Il est procédé au vote à main levée.\n${at}\nM. Luc PETIT a obtenu ..... 8 voix`),
      kind: 'deliberation' as const,
      message: 'threshold',
      at,
    })),
    {
      why: 'majorité absolue, dans une autre phrase',
      text: minutes(
        'Présents : 22',
        'Tarifs\nPour : 12. Contre : 8. Suffrages exprimés : 20. Majorité absolue requise : 7.',
      ),
      kind: 'minutes',
      message: 'threshold',
      at: 'Suffrages exprimés : 20. Majorité absolue requise : 7',
    },
    {
      why: 'majorité absolue d’un dépouillement, sur une ligne',
      text: minutes(
        'Présents : 12',
        'Élection d’un délégué\nPremier tour : bulletins : 13 ; blancs : 1 ; suffrages exprimés : 12 ; majorité absolue : 6.',
      ),
      kind: 'minutes',
      message: 'threshold',
      at: 'suffrages exprimés : 12 ; majorité absolue : 6',
    },
    ...(
      [
        ['AUTORISE le maire à signer.', '4'],
        ['FIXE les tarifs.', '4'],
        ['ATTRIBUE la subvention.', '4'],
        ['ACCORDE la subvention.', '4'],
        ['VOTE le budget.', '4'],
        ['– DÉCIDE de signer.', '4'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: `Vu le code ;\nAprès en avoir délibéré, le conseil municipal\n${words}\nPour : 4 – Contre : 20`,
          kind: 'deliberation',
          message: 'lost',
          at,
        }) as const,
    ),
    ...(
      [
        ['La délibération est rejetée par 12 voix pour et 8 contre.', '12'],
        ['La motion est repoussée par 12 voix pour et 8 contre.', '12'],
        ['Le projet a été rejeté par 12 voix pour et 8 contre.', '12'],
        ['L’amendement est rejeté par 12 voix pour et 8 contre.', '12'],
        ['Le point est rejeté par 12 voix pour et 8 contre.', '12'],
        ['Elle n’est pas approuvée : 12 voix pour et 8 contre.', '12'],
        ['Elle n’est pas adoptée : 12 voix pour et 8 contre.', '12'],
      ] as const
    ).map(
      ([words, at]) => ({ why: words, text: vote(words), kind: 'deliberation', message: 'won', at }) as const,
    ),
    ...(
      [
        ['Le projet est accepté par 9 voix pour et 11 contre.', '9'],
        ['Le conseil approuve, par 9 voix pour et 11 contre.', '9'],
        ['Le conseil adopte, par 9 voix pour et 11 contre.', '9'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: vote(words).replace('DÉCIDE', 'EXAMINE'),
          kind: 'deliberation',
          message: 'lost',
          at,
        }) as const,
    ),
    {
      why: 'dite adoptée avec moins de pour que de contre',
      text: vote('La délibération est adoptée par 9 voix pour et 11 contre.'),
      kind: 'deliberation',
      message: 'lost',
      at: '9',
    },
    {
      why: 'le conseil décide malgré le vote contraire',
      text: 'Vu le code général des collectivités territoriales ;\nLe conseil municipal, après en avoir délibéré, par 3 voix pour et 8 contre, décide :\nArticle 1er : Les tarifs sont fixés.',
      kind: 'deliberation',
      message: 'lost',
      at: '3',
    },
    {
      why: 'approuvée',
      text: vote('La délibération est approuvée par 9 voix pour et 11 contre.'),
      kind: 'deliberation',
      message: 'lost',
      at: '9',
    },
    {
      why: 'textes adoptés, au pluriel',
      text: vote('Les tarifs sont adoptés par 9 voix pour et 11 contre.'),
      kind: 'deliberation',
      message: 'lost',
      at: '9',
    },
    {
      why: 'le dispositif décide, le vote est contraire',
      text: vote('Vote : Pour : 9 – Contre : 11 – Abstentions : 2'),
      kind: 'deliberation',
      message: 'lost',
      at: '9',
    },
    {
      why: 'une affaire du procès-verbal',
      text: minutes(
        'Présents : 20',
        'Tarifs\nPour : 12 – Contre : 8\nAdopté.',
        'Budget\nLe budget est adopté par 8 voix pour et 12 contre.',
      ),
      kind: 'minutes',
      message: 'lost',
      at: '8',
    },
    {
      why: 'dite rejetée avec plus de pour que de contre',
      text: vote('La proposition est rejetée par 12 voix pour et 8 contre.'),
      kind: 'deliberation',
      message: 'won',
      at: '12',
    },
    {
      why: '33 suffrages exprimés : la majorité absolue est 17, non 11',
      text: vote('Pour : 33 – Contre : 0 – Majorité absolue : 11'),
      kind: 'deliberation',
      message: 'threshold',
      at: '11',
    },
    {
      why: 'majorité dite en tête, fausse pour ce nombre de votants',
      text: `Séance du 26 mars 2026\nEn exercice : 33 – Votants : 33 – Majorité absolue : 11\n${vote('Adopté à l’unanimité.')}`,
      kind: 'deliberation',
      message: 'threshold',
      at: '11',
    },
    {
      why: 'majorité des suffrages exprimés dits',
      text: vote('Suffrages exprimés : 20 – Majorité absolue : 10'),
      kind: 'deliberation',
      message: 'threshold',
      at: '10',
    },
    {
      why: 'majorité prise sur les seules voix pour',
      text: vote('Pour : 12 – Suffrages exprimés : 20 – Majorité absolue : 7'),
      kind: 'deliberation',
      message: 'threshold',
      at: '7',
    },
    {
      why: 'les suffrages exprimés ne font pas le compte des voix',
      text: vote('Pour : 12 – Contre : 7 – Suffrages exprimés : 20 – Majorité absolue : 10'),
      kind: 'deliberation',
      message: 'threshold',
      at: 'Suffrages exprimés : 20 – Majorité absolue : 10',
    },
    {
      why: 'les abstentions ne comptent pas dans la majorité',
      text: vote('Pour : 12 – Contre : 4 – Abstentions : 10 – Majorité absolue : 14'),
      kind: 'deliberation',
      message: 'threshold',
      at: '14',
    },
    ...['comité syndical', 'assemblée'].map(
      (body) =>
        ({
          why: `le vote du ${body} annonce des articles`,
          text: council(
            `Après en avoir délibéré, par 6 voix pour et 7 voix contre, le ${body} :\nArticle 1er : ADOPTE le règlement.`,
          ),
          kind: 'deliberation',
          message: 'lost',
          at: '6',
        }) as const,
    ),
    ...['Majorité absolue des suffrages : 7', 'Majorité absolue 7'].map(
      (words) =>
        ({
          why: words,
          text: vote(`Le conseil élit M. Luc PETIT.\nSuffrages exprimés : 14\n${words}`),
          kind: 'deliberation',
          message: 'threshold',
          at: `Suffrages exprimés : 14\n${words}`,
        }) as const,
    ),
    ...['Rejeté', 'Rejetée', 'Rejetés'].map(
      (words) =>
        ({
          why: `${words}, sur une ligne`,
          text: vote(`${words} par 12 voix pour et 8 contre.`),
          kind: 'deliberation',
          message: 'won',
          at: '12',
        }) as const,
    ),
    {
      why: 'décide de rejeter, malgré le vote contraire',
      text: vote('Le conseil décide de rejeter la demande, par 4 voix pour et 20 contre.'),
      kind: 'deliberation',
      message: 'lost',
      at: '4',
    },
    {
      why: 'la décision vient avant le débat, puis le vote',
      text: minutes(
        'Présents : 26',
        'Tarifs\nLe conseil adopte les tarifs proposés.\nM. PETIT regrette ce choix.\nLe maire remercie la commission.\nVoix pour : 5, voix contre : 18.',
      ),
      kind: 'minutes',
      message: 'lost',
      at: '5',
    },
  ],
  lacks: [
    {
      why: 'le nombre des voix n’est pas donné',
      text: vote('Adopté à la majorité.'),
      kind: 'deliberation',
      missing: 'votesFor',
    },
  ],
};
