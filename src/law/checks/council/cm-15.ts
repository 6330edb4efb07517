/** CM-15: when votes are even, that of who presides decides, but in a secret ballot. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { known, says, sittingsOf } from '../shared/council';
import { first } from '../shared/words';
import { deliberation } from '../shared/example-session';

const CASTING =
  /preponderan|voix\s+(?:du\s+|de\s+la\s+|de\s+m(?:\.|me|onsieur|adame)\s*l[ea]\s+)(?:maire|president)|(?:maire|president)[^.;\n]{0,60}(?:voix|vote)[^.;\n]{0,30}(?:double|decisive|departag|l'emport)|departag/g;
/** Somebody else than who presides is said to have decided. */
const OTHER_CASTS =
  /voix\s+(?:d[eu]\s+|de\s+l[a']\s*)(?:(?:conseiller\w*\s+)?(?:doyen\w*|plus\s+age\w*|plus\s+jeune|benjamin\w*)|rapporteu\w+|secretaire(?:\s+de\s+seance)?|premier\s+adjoint)[^.;\n]{0,40}(?:preponderan|double|l'emport|departag|decisive)\w*/g;
const ADOPTED = /adopte|approuve|accepte|decide|autorise|fixe(?![a-z])/g;
const REJECTED =
  /rejet|repousse|(?:n'est|n'a|ne\s+sont|n'ont)\s+(?:donc\s+)?pas\s+(?:ete\s+)?(?:adopte|approuve|accepte)|non\s+(?:adopte|approuve|accepte)/g;

export const rule = defineRule({
  meta: {
    id: 'CM-15',
    title: {
      fr: 'Partage des voix : celle du président est prépondérante, sauf scrutin secret',
      en: 'Even votes: that of who presides decides, but in a secret ballot',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-20'],
    method: 'A',
    needs: [],
    messages: {
      secret: {
        fr: 'Partage égal ({votes} voix contre {votes}) au scrutin secret : la voix du président n’y est pas prépondérante, la proposition est rejetée.',
        en: 'Even votes ({votes} to {votes}) in a secret ballot: rejected.',
      },
      cast: {
        fr: 'Au scrutin secret, la voix de qui préside n’est pas prépondérante (CGCT, art. L. 2121-20) : à égalité de voix, la proposition n’est pas adoptée. Corrigez le résultat.',
        en: 'In a secret ballot nobody has a casting vote: when votes are even the proposal is not adopted.',
      },
      other: {
        fr: '« {words} » : à égalité de voix, seule celle de qui préside est prépondérante (CGCT, art. L. 2121-20). Corrigez le résultat.',
        en: '“{words}”: when votes are even, only that of who presides decides.',
      },
      against: {
        fr: 'Partage égal ({votes} voix contre {votes}) et le président, {president}, a voté contre : sa voix étant prépondérante, la proposition est rejetée.',
        en: 'Even votes and {president}, who presides, voted against: rejected.',
      },
      unsaid: {
        fr: 'Partage égal : {votes} voix pour et {votes} contre. La délibération n’est adoptée que si le président a voté pour : écrivez que sa voix, prépondérante, a emporté la décision.',
        en: 'Even votes, {votes} to {votes}: say that the vote of who presides decided.',
        severity: 'major',
      },
      ask: {
        fr: 'Partage égal : {votes} voix pour et {votes} contre, et la proposition est dite rejetée. Le président a-t-il voté contre ? Hors scrutin secret, sa voix emporte la décision.',
        en: 'Even votes, and said to be rejected: did who presides vote against?',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, SECRETLY) ||
    analysis
      .derive(sittingsOf)
      .some(
        ({ vote: { for: yes, against } }) =>
          yes !== undefined && yes.value === against?.value && yes.value > 0,
      ),
  check: ({ analysis }) => {
    const counted = bySitting(analysis);
    if (counted.length > 0) return counted;
    // The votes are told in another way, but the secret ballot and who decided are there.
    const secret = first(analysis, SECRETLY);
    return secret === undefined || says(analysis, REJECTED) || says(analysis, NOT_SECRET)
      ? []
      : [finding('cast', secret)];
  },
});

/** In a ballot, the voice of who presides decided: a reminder of the law says "en cas de partage" or "sauf". */
const SECRETLY =
  /(?<!(?:sauf|hors)\s(?:(?:au|le|cas\sde)\s)?)(?:scrutin|vote|bulletins?)\s+(?:a\s+bulletins?\s+)?secrets?(?:(?!sauf|hors|en\s+cas\s+d|mains?\s+levee)[^]){0,700}?(?:(?:sa|la)\s+voix(?:\s+du\s+(?:president|maire)|\s+de\s+la\s+(?:presidente|maire))?\s+(?:est|etant|a\s+ete)\s+preponderante|voix\s+preponderante\s+(?:d[eu]|l'emport)[^.;\n]{0,40}|(?:sa|la)\s+voix\s+(?:du\s+maire\s+|du\s+president\s+)?(?:compt(?:e|ant)\s+double|l'emporte|departage))/g;
const NOT_SECRET =
  /n'(?:est|a)\s+(?:pas|donc\s+pas)\s+[^.;\n]{0,30}preponderan|refus[^.;\n]{0,40}scrutin\s+secret/g;

const bySitting = (analysis: Analysis): Outcome[] =>
  analysis.derive(sittingsOf).flatMap(({ vote, affair }): Outcome[] => {
    const { for: yes, against, secret } = vote;
    if (yes === undefined || yes.value === 0 || yes.value !== against?.value) return [];
    const values = { votes: yes.value };
    const rejected = says(analysis, REJECTED, affair);
    const adopted = !rejected && says(analysis, ADOPTED, affair);
    if (secret !== undefined) return adopted ? [finding('secret', yes, { values })] : [];
    const { president } = analysis.act.session;
    if (president !== undefined && known(vote.againstNames, president))
      return adopted ? [finding('against', yes, { values: { ...values, president: president.name } })] : [];
    const [wrong] = analysis.search(OTHER_CASTS, affair);
    if (wrong !== undefined) return [finding('other', wrong, { values: { words: wrong.text } })];
    if (says(analysis, CASTING, affair)) return [];
    if (rejected) return [question('ask', yes, values)];
    return adopted ? [finding('unsaid', yes, { values })] : [];
  });

const tie = (words: string): string =>
  deliberation(
    'sous la présidence de M. Paul ROUGET, maire\nPrésents : 14',
    `Après en avoir délibéré, le conseil municipal\n${words}`,
  );

export const examples: Examples = {
  passes: [
    ...[
      'La voix du président est prépondérante.',
      'Le maire, dont la voix est décisive, vote pour.',
      'Le président a un vote double.',
      'La voix du maire l’emporte.',
      'La voix de la présidente compte.',
      'La voix de M. le maire compte.',
      'Le maire départage.',
    ].map(
      (words) =>
        ({
          why: words,
          text: tie(`ADOPTE le projet par 7 voix pour et 7 contre. ${words}`),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'voix prépondérante dite',
      text: tie('DÉCIDE les tarifs par 7 voix pour et 7 contre, la voix du président étant prépondérante.'),
      kind: 'deliberation',
    },
    {
      why: 'le maire a départagé',
      text: tie('DÉCIDE les tarifs par 7 voix pour et 7 contre, le maire ayant départagé.'),
      kind: 'deliberation',
    },
    {
      why: 'la voix du maire compte double',
      text: tie('ADOPTE par 7 voix pour et 7 contre, la voix du maire comptant double.'),
      kind: 'deliberation',
    },
    {
      why: 'secret, et rejetée',
      text: tie('Au scrutin secret, la proposition est rejetée par 7 voix pour et 7 contre.'),
      kind: 'deliberation',
    },
    {
      why: 'le président a voté contre, et elle est rejetée',
      text: tie(
        'La proposition n’est pas adoptée : 7 voix pour et 7 contre (M. Paul ROUGET, Mme A, Mme B, Mme C, Mme D, Mme E, Mme F).',
      ),
      kind: 'deliberation',
    },
    {
      why: 'rien n’est dit adopté',
      text: deliberation('Présents : 14', 'Vote : 7 voix pour et 7 contre.'),
      kind: 'deliberation',
    },
    {
      why: 'sa voix, sans autre mot',
      text: tie('ADOPTE le projet par 7 voix pour et 7 contre, sa voix étant prépondérante.'),
      kind: 'deliberation',
    },
    {
      why: 'fixer n’est pas décidé',
      text: deliberation(
        'Présents : 14',
        'Il est proposé de fixer un tarif. Vote : 7 voix pour et 7 contre.',
      ),
      kind: 'deliberation',
    },
    ...[
      'Au scrutin secret, le maire dit que sa voix est prépondérante ; elle n’est pas prépondérante, répond Mme FAURE.',
      'Deux élus veulent un scrutin secret ; le conseil refuse le scrutin secret. La voix du maire est prépondérante.',
      'Au scrutin secret, sept à sept : sa voix est prépondérante, dit-on ; la proposition est rejetée.',
    ].map((words) => ({ why: words, text: tie(words), kind: 'deliberation' }) as const),
  ],
  fails: [
    ...(
      [
        ['la voix du doyen étant prépondérante', 'voix du doyen étant prépondérante'],
        ['la voix de la plus âgée étant prépondérante', 'voix de la plus âgée étant prépondérante'],
        ['la voix du plus jeune compte double', 'voix du plus jeune compte double'],
        ['la voix du rapporteur l’emporte', 'voix du rapporteur l’emporte'],
        ['la voix du secrétaire de séance départage', 'voix du secrétaire de séance départage'],
        ['la voix de la benjamine est décisive', 'voix de la benjamine est décisive'],
        ['la voix du premier adjoint est prépondérante', 'voix du premier adjoint est prépondérante'],
      ] as const
    ).map(([words, at]) => ({
      why: `une autre voix que celle du président : ${words}`,
      text: deliberation(
        'Présents : 16',
        `Par 8 voix pour et 8 voix contre, ${words} : la délibération est adoptée.`,
        'Règlement',
      ),
      kind: 'deliberation' as const,
      message: 'other',
      at,
    })),
    ...(
      [
        [
          'sa voix est prépondérante',
          'Pour la vente : 7\nContre la vente : 7\nLe maire ayant voté pour, sa voix est prépondérante.',
        ],
        ['la voix du maire est prépondérante', 'Oui : 7 ; non : 7 ; la voix du maire est prépondérante.'],
        ['sa voix compte double', 'Oui : 7 ; non : 7. Le maire ayant voté oui, sa voix compte double.'],
      ] as const
    ).map(([end, words]) => ({
      why: words,
      text: tie(`Il est procédé au scrutin secret.\n${words}\nDÉCIDE de vendre.`),
      kind: 'deliberation' as const,
      message: 'cast',
      at: `scrutin secret.\n${words.slice(0, words.indexOf(end) + end.length)}`,
    })),
    ...(
      [
        ['La proposition est repoussée par 7 voix pour et 7 contre.', '7'],
        ['La proposition n’a pas été approuvée : 7 voix pour et 7 contre.', '7'],
        ['Projet non adopté par 7 voix pour et 7 contre.', '7'],
      ] as const
    ).map(
      ([words, at]) => ({ why: words, text: tie(words), kind: 'deliberation', message: 'ask', at }) as const,
    ),
    ...(
      [
        ['APPROUVE le projet par 7 voix pour et 7 contre.', '7'],
        ['ACCEPTE le projet par 7 voix pour et 7 contre.', '7'],
        ['AUTORISE le maire par 7 voix pour et 7 contre.', '7'],
        ['FIXE le tarif par 7 voix pour et 7 contre.', '7'],
      ] as const
    ).map(
      ([words, at]) =>
        ({ why: words, text: tie(words), kind: 'deliberation', message: 'unsaid', at }) as const,
    ),
    {
      why: 'au scrutin secret, dite adoptée',
      text: tie('Au scrutin secret, ADOPTE le projet par 7 voix pour et 7 contre.'),
      kind: 'deliberation',
      message: 'secret',
      at: '7',
    },
    {
      why: 'le président a voté contre',
      text: tie(
        'ADOPTE le projet : pour : 7 – contre : 7 (M. Paul ROUGET, Mme A, Mme B, Mme C, Mme D, Mme E, Mme F)',
      ),
      kind: 'deliberation',
      message: 'against',
      at: '7',
    },
    {
      why: 'adoptée, sans un mot de la voix du président',
      text: tie('ADOPTE le projet par 7 voix pour et 7 contre.'),
      kind: 'deliberation',
      message: 'unsaid',
      at: '7',
    },
    {
      why: 'décide, sans un mot de la voix du président',
      text: tie('DÉCIDE les tarifs.\nPour : 7 – Contre : 7 – Abstentions : 0'),
      kind: 'deliberation',
      message: 'unsaid',
      at: '7',
    },
    {
      why: 'rejetée, sans dire le vote du président',
      text: tie('La proposition est rejetée par 7 voix pour et 7 contre.'),
      kind: 'deliberation',
      message: 'ask',
      at: '7',
    },
    ...[
      'La proposition n’est donc pas adoptée : 7 voix pour et 7 contre.',
      'Les tarifs ne sont pas approuvés : 7 voix pour et 7 contre.',
      'Le projet n’est pas accepté : 7 voix pour et 7 contre.',
      'Projet non approuvé par 7 voix pour et 7 contre.',
    ].map(
      (words) => ({ why: words, text: tie(words), kind: 'deliberation', message: 'ask', at: '7' }) as const,
    ),
    {
      why: 'une voix contre une',
      text: tie('ADOPTE le projet par 1 voix pour et 1 contre, les autres membres s’abstenant.'),
      kind: 'deliberation',
      message: 'unsaid',
      at: '1',
    },
    ...['bulletins secrets', 'bulletin secret', 'vote à bulletins secrets', 'vote à bulletin secret'].map(
      (ballot) =>
        ({
          why: `${ballot}, voix prépondérante`,
          text: tie(
            `Oui : 7 et non : 7 par ${ballot} ; la voix du maire est prépondérante.\nDÉCIDE de vendre.`,
          ),
          kind: 'deliberation',
          message: 'cast',
          at: `${ballot} ; la voix du maire est prépondérante`,
        }) as const,
    ),
  ],
  ignores: [
    ...[
      'Il est rappelé que, sauf scrutin secret, la voix du président est prépondérante en cas de partage.',
      'Au scrutin secret, il est procédé au vote : 8 pour, 6 contre.',
      'Le scrutin secret a donné un partage ; la voix du maire n’est pas prépondérante.',
    ].map((words) => ({ why: words, text: tie(words), kind: 'deliberation' as const })),
    {
      why: 'pas de partage',
      text: tie('ADOPTE le projet par 8 voix pour et 6 contre.'),
      kind: 'deliberation',
    },
    {
      why: 'zéro à zéro : un tableau vide',
      text: tie('ADOPTE le projet. Pour : 0 – Contre : 0'),
      kind: 'deliberation',
    },
    ...[
      'Hors scrutin secret, la voix du président est prépondérante.',
      'Sauf au scrutin secret, la voix du maire est prépondérante.',
      'Le scrutin secret est réservé aux élections ; hors ce cas, la voix du maire est prépondérante.',
      'Le scrutin secret a désigné le délégué. Pour les tarifs, à main levée, la voix du maire est prépondérante.',
      'Le scrutin secret a désigné le délégué. Pour les tarifs, à mains levées, la voix du maire est prépondérante.',
    ].map((words) => ({ why: words, text: tie(words), kind: 'deliberation' as const })),
  ],
};
