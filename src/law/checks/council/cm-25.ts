/** CM-25: sessions are public; behind closed doors at the request of three members or of the mayor, voted without debate. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { firstOf, isEpidemic, says } from '../shared/council';
import { requestersIn } from '../shared/secret-votes';
import { isDenied } from '../shared/denial';
import { deliberation } from '../shared/example-session';

const CLOSED =
  /huis[\s-]clos|(?:fai(?:t|re)|fit)\s+(?:sortir|evacuer)\s+(?:le|tout\s+le)\s+public|public[^.;\n]{0,20}(?:a\s+ete|est)\s+(?:evacue|sorti)(?![a-z])|(?:seance|reunion)\s+(?:non\s+publique|privee|a\s+portes?\s+(?:ferme|clos)[a-z]*)|(?:hors|sans)\s+(?:la\s+)?presence\s+du\s+public|public[^.;\n]{0,40}(?:prie|invite)\s+(?:a|de)\s+(?:quitter|sortir)|portes?\s+clos[a-z]*/g;
/** Not asked for, refused, or spoken of as of a rule. */
const NOT_HELD =
  /(?:pas|aucune?|sans|ni)\s+(?:de\s+)?(?:demande\s+de\s+)?(?:recours\s+(?:au|a\s+un)\s+)?huis[\s-]clos|huis[\s-]clos[^.;\n]{0,40}(?:rejet|refus)|peut[^.;\n]{0,80}huis[\s-]clos/g;

export const rule = defineRule({
  meta: {
    id: 'CM-25',
    title: {
      fr: 'Séance publique ; huis clos demandé et voté sans débat',
      en: 'Public session; closed doors asked for and voted without debate',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-18'],
    method: 'R',
    needs: [],
    messages: {
      few: {
        fr: '{asked} membre(s) demande(nt) le huis clos ; il faut la demande de trois membres, ou celle du maire.',
        en: '{asked} member(s) ask for closed doors; three are needed, or the mayor.',
      },
      asked: {
        fr: 'Huis clos (« {words} ») : dites qui l’a demandé, trois membres au moins ou le maire.',
        en: 'Closed doors (“{words}”): say who asked for them, three members or the mayor.',
      },
      voted: {
        fr: 'Huis clos (« {words} ») : le conseil doit l’avoir décidé par un vote, à la majorité absolue des membres présents ou représentés. Mentionnez ce vote.',
        en: 'Closed doors (“{words}”): the council decides by a vote: mention it.',
      },
      debate: {
        fr: 'Le huis clos a été décidé « {words} » : ce vote a lieu sans débat.',
        en: 'Closed doors were decided “{words}”: this vote takes place without debate.',
      },
    },
  },
  concerns: (analysis) => says(analysis, CLOSED) && !isEpidemic(analysis),
  check: ({ analysis }) => {
    if (says(analysis, NOT_HELD)) return [];
    const at = analysis.search(CLOSED).find((one) => !isDenied(analysis, one));
    if (at === undefined) return [];
    const whole = { start: 0, end: analysis.text.length };
    const values = { words: at.text };
    const asked = requestersIn(analysis, /huis[\s-]clos|non\s+publique|portes?\s+close/, whole);
    if (asked !== undefined && asked.value < 3)
      return [finding('few', asked, { values: { asked: asked.value } })];
    const debate = firstOf(
      analysis,
      /(?:apres|a\s+l'issue\s+d'un|au\s+terme\s+d'un)\s+(?:un\s+)?(?:long\s+|bref\s+)?(?:debat|echange|discussion)s?(?=[^.;\n]{0,80}huis[\s-]clos)/g,
    );
    if (debate !== undefined) return [finding('debate', debate, { values: { words: debate.text } })];
    const by =
      asked !== undefined ||
      says(
        analysis,
        /(?:demande|propos|initiative)[^.;\n]{0,60}(?:maire|president|trois|3\s)|(?:maire|president[a-z]*)[^.;\n]{0,60}(?:demand|propos|sollicit)|(?:quatre|cinq|six|sept|huit|[4-9])\s+(?:membres|conseillers|elus)/g,
      );
    if (!by) return [finding('asked', at, { values })];
    return says(
      analysis,
      /(?:vot|unanim|majorite|decide)[^.;]{0,140}(?:huis[\s-]clos|non\s+publique|portes?\s+close)|(?:huis[\s-]clos|non\s+publique|portes?\s+close)[^.;]{0,140}(?:vot|unanim|majorite|decide|adopt|approuv)/g,
    )
      ? []
      : [finding('voted', at, { values })];
  },
});

const head = (words: string): string => deliberation(`Séance publique. ${words}\nPrésents : 14`);

export const examples: Examples = {
  passes: [
    ...[
      'À l’initiative du président, le huis clos est décidé.',
      'Sur proposition du maire, le conseil vote le huis clos.',
      'Le maire sollicite le huis clos, approuvé à l’unanimité.',
      'Cinq conseillers veulent le huis clos, qui est voté.',
      'À la demande de trois élus, huis clos adopté.',
      'Le maire demande le huis clos. Le conseil décide le huis clos.',
    ].map((words) => ({ why: words, text: head(words), kind: 'deliberation' }) as const),
    {
      why: 'à la demande du maire, à l’unanimité',
      text: head(
        'À la demande du maire, le conseil décide à l’unanimité, sans débat, de siéger à huis clos.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'trois membres, à la majorité',
      text: head('Le huis clos, demandé par trois conseillers, est voté à la majorité absolue.'),
      kind: 'deliberation',
    },
    {
      why: 'proposition du maire',
      text: head('Le maire propose le huis clos, adopté par 14 voix.'),
      kind: 'deliberation',
    },
    {
      why: 'aucun huis clos',
      text: head('Aucune demande de huis clos n’est présentée.'),
      kind: 'deliberation',
    },
    {
      why: 'règle rappelée',
      text: head('Le conseil peut décider de siéger à huis clos.'),
      kind: 'deliberation',
    },
    { why: 'demande refusée', text: head('La demande de huis clos est rejetée.'), kind: 'deliberation' },
    {
      why: 'quatre membres',
      text: head('Quatre membres ayant demandé le huis clos, le conseil vote à l’unanimité le huis clos.'),
      kind: 'deliberation',
    },
    ...[
      'Il n’y a pas de huis clos.',
      'Le huis clos n’a été demandé par personne.',
      'Aucun conseiller ne réclame le huis clos.',
      'La séance ne se tient pas à portes closes.',
      'Le public n’est pas invité à sortir.',
      'Aucun huis clos n’est demandé.',
      'La séance a lieu sans recours au huis clos.',
      'Aucun recours à un huis clos n’est demandé.',
      'Après débat, les tarifs sont fixés. Le maire demande le huis clos, que le conseil vote le huis clos étant justifié.',
      'Le maire demande une séance non publique, adoptée à l’unanimité.',
      'À la demande du maire, le conseil vote la séance à porte close.',
      'À la demande du maire, portes closes : adopté.',
    ].map((words) => ({ why: words, text: head(words), kind: 'deliberation' }) as const),
  ],
  fails: [
    ...[
      ['Le maire fait sortir le public avant ce point, sans autre forme.', 'fait sortir le public'],
      ['Le public a été évacué avant ce point.', 'public a été évacué'],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: head(words),
      kind: 'deliberation' as const,
      message: 'asked',
      at,
    })),
    ...(
      [
        [
          'À l’issue d’un échange, le maire le demandant, le conseil vote le huis clos.',
          'À l’issue d’un échange',
        ],
        ['Au terme d’un débat, le conseil vote le huis clos demandé par le maire.', 'Au terme d’un débat'],
      ] as const
    ).map(
      ([words, at]) =>
        ({ why: words, text: head(words), kind: 'deliberation', message: 'debate', at }) as const,
    ),
    ...(
      [
        ['Séance privée.', 'Séance privée'],
        ['Réunion à portes fermées.', 'Réunion à portes fermées'],
        ['Sans présence du public.', 'Sans présence du public'],
        ['Le public est invité à quitter la salle.', 'public est invité à quitter'],
        ['Huis-clos.', 'Huis-clos'],
        ['Réunion à porte fermée.', 'Réunion à porte fermée'],
        ['Le conseil siège porte close.', 'porte close'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: deliberation(`Présents : 14\n${words}`),
          kind: 'deliberation',
          message: 'asked',
          at,
        }) as const,
    ),
    {
      why: 'deux membres',
      text: head('Le huis clos, demandé par deux conseillers, est voté à la majorité absolue.'),
      kind: 'deliberation',
      message: 'few',
      at: 'demandé par deux conseillers',
    },
    {
      why: 'un seul',
      text: head('À la demande d’un élu. À la demande de 1 membre, le conseil vote le huis clos.'),
      kind: 'deliberation',
      message: 'few',
      at: 'À la demande de 1 membre',
    },
    {
      why: 'personne ne l’a demandé',
      text: head('La séance se tient à huis clos, par vote unanime.'),
      kind: 'deliberation',
      message: 'asked',
      at: 'huis clos',
    },
    {
      why: 'sans public',
      text: head('La séance se tient hors la présence du public.'),
      kind: 'deliberation',
      message: 'asked',
      at: 'hors la présence du public',
    },
    {
      why: 'séance non publique',
      text: head('Réunion non publique.'),
      kind: 'deliberation',
      message: 'asked',
      at: 'Réunion non publique',
    },
    {
      why: 'portes closes',
      text: head('Le conseil siège portes closes.'),
      kind: 'deliberation',
      message: 'asked',
      at: 'portes closes',
    },
    {
      why: 'le public est prié de sortir',
      text: head('Le public est prié de sortir.'),
      kind: 'deliberation',
      message: 'asked',
      at: 'public est prié de sortir',
    },
    {
      why: 'sans vote',
      text: head('À la demande du maire, la séance se tient à huis clos.'),
      kind: 'deliberation',
      message: 'voted',
      at: 'huis clos',
    },
    {
      why: 'après débat',
      text: head('À la demande du maire et après débat, le conseil décide à l’unanimité le huis clos.'),
      kind: 'deliberation',
      message: 'debate',
      at: 'après débat',
    },
    ...(
      [
        [
          'La réunion non publique, demandée par deux conseillers, est votée.',
          'demandée par deux conseillers',
        ],
        [
          'La séance à portes closes, demandée par deux conseillers, est votée.',
          'demandée par deux conseillers',
        ],
        [
          'La séance à porte close, demandée par deux conseillers, est votée.',
          'demandée par deux conseillers',
        ],
      ] as const
    ).map(
      ([words, at]) => ({ why: words, text: head(words), kind: 'deliberation', message: 'few', at }) as const,
    ),
  ],
  ignores: [
    { why: 'séance publique', text: head(''), kind: 'deliberation' },
    {
      why: 'pendant l’épidémie',
      text: head('La séance se tient à huis clos.'),
      kind: 'deliberation',
      date: '2021-01-12',
    },
  ],
};
