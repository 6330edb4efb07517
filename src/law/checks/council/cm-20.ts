/** CM-20: absolute majority in the first two rounds, relative in the third, and the eldest when votes are even. */
import type { Part, Span } from '../../../act/parse/model';
import { peopleIn, sameName } from '../../../act/parse/people';
import { shifted } from '../../../act/parse/session';
import { fold } from '../../../act/reading/fold';
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { says } from '../shared/council';
import { deliberation } from '../shared/example-session';
import { absoluteMajority } from './cm-14';

export const rule = defineRule({
  meta: {
    id: 'CM-20',
    title: {
      fr: 'Tours de scrutin : majorité absolue aux deux premiers, relative au troisième',
      en: 'Rounds: absolute majority in the first two, relative in the third',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-21'],
    method: 'A',
    needs: [],
    messages: {
      short: {
        fr: '{name} est dit élu au {round} tour avec {votes} voix ; la majorité absolue de {cast} suffrages exprimés est {needed} : un autre tour est nécessaire.',
        en: '{name} is said to be elected in round {round} with {votes} votes; {needed} of {cast} are needed.',
      },
      behind: {
        fr: '{name} est dit élu avec {votes} voix ; {other} en a recueilli {more}.',
        en: '{name} is said to be elected with {votes} votes; {other} has {more}.',
      },
      even: {
        fr: '{name} et {other} ont {votes} voix chacun au troisième tour : l’élu est le plus âgé. Est-ce bien {name} ? Dites-le.',
        en: '{name} and {other} have {votes} votes each: the eldest is elected. Is it {name}?',
      },
      youngest: {
        fr: '« {words} » : à égalité de voix, l’élection est acquise au plus âgé (CGCT, art. L. 2121-21). Corrigez le nom de l’élu.',
        en: '“{words}”: when votes are even the eldest is elected.',
      },
      seats: {
        fr: '{names} personnes sont dites élues, pour {seats} siège(s) à pourvoir : vérifiez la liste des élus ou le nombre de sièges.',
        en: '{names} people are said to be elected, for {seats} seat(s).',
      },
      sum: {
        fr: 'Les voix des candidats font {total}, pour {cast} suffrages exprimés : vérifiez le dépouillement.',
        en: 'Candidates’ votes make {total}, for {cast} votes cast.',
      },
    },
  },
  concerns: (analysis) =>
    analysis.derive(roundsIn).length > 0 || analysis.derive(seatsTold).length > 0 || says(analysis, YOUNGEST),
  check: ({ analysis }) => [
    ...analysis
      .search(YOUNGEST)
      .map((found) => finding('youngest', found, { values: { words: found.text } })),
    ...analysis.act.affairs.flatMap((affair) => seatsOf(analysis, affair)),
    ...analysis.derive(roundsIn).flatMap(({ round, cast, candidates, elected }): Outcome[] => {
      const total = candidates.reduce((all, { votes }) => all + votes, 0);
      const first = candidates[0];
      // Lists with several seats for each voter, or a candidate unread: sums say nothing.
      const sum =
        cast !== undefined &&
        first !== undefined &&
        total > cast &&
        candidates.length < 4 &&
        // Each voter names several people where several seats are filled at once.
        !says(analysis, SEVERAL)
          ? [finding('sum', first.at, { values: { total, cast } })]
          : [];
      if (elected === undefined) return sum;
      const { name, votes, at } = elected;
      const others = candidates.filter((one) => one !== elected);
      const best = others.reduce<Candidate | undefined>(
        (top, one) => (one.votes > (top?.votes ?? 0) ? one : top),
        undefined,
      );
      if (best !== undefined && best.votes > votes)
        return [
          finding('behind', at, { values: { name, votes, other: best.name, more: best.votes } }),
          ...sum,
        ];
      if (round < 3) {
        const all = cast ?? total;
        const needed = absoluteMajority(all);
        return votes < needed
          ? [
              finding('short', at, {
                values: { name, round: ORDINALS[round - 1] ?? round, votes, cast: all, needed },
              }),
              ...sum,
            ]
          : sum;
      }
      return best !== undefined &&
        best.votes === votes &&
        !says(analysis, /(?<![a-z])(?:age|agee|doyen|aine|benefice\s+de\s+l'age)/g)
        ? [question('even', at, { name, other: best.name, votes }), ...sum]
        : sum;
    }),
  ],
});

/** When votes are even, the youngest is said to be elected. */
const YOUNGEST =
  /(?<!assesseur[^.;\n]{0,60})(?:(?:l[ea]|au)\s+)?(?:plus\s+jeune|moins\s+agee?|benjamine?)(?:\s+(?:des\s+(?:deux|candidats)|d'age))?\s*,?\s+(?:est|a\s+ete|etant)\s+(?:donc\s+)?(?:declaree?\s+|proclamee?\s+)?(?:elue?|designee?|proclamee?|retenue?)|(?:elue?|designee?|proclamee?|elus|l'emporte|acquise)\s+(?:au\s+benefice\s+d[eu]\s+)?(?:comme\s+etant\s+|car\s+|etant\s+|au\s+)?(?:(?:l[ea]\s+)?plus\s+jeune|(?:l[ea]\s+)?moins\s+agee?|benefice\s+de\s+la\s+jeunesse)/g;
const SEVERAL =
  /(?:deux|trois|quatre|cinq|six|[2-9]|1\d)\s+(?:sieges|postes|delegues|representants|membres|administrateurs|titulaires|adjoints)|(?:sont|ont\s+ete)\s+(?:declare[a-z]*\s+|proclame[a-z]*\s+)?(?:elu|designe)/g;

const HOW_MANY = `(\\d{1,2}|${NUMBER_WORDS})`;
const SEAT =
  '(?:sieges?|postes?|delegues?|representants?|membres?|administrateurs?|titulaires?|suppleants?|adjoints?)';
/** "trois sièges à pourvoir", "élection de deux délégués titulaires et d’un suppléant" */
const SEATS = new RegExp(
  `(?:election|elire|designation|designer|elit|designe)\\s+(?:de\\s+|d')?${HOW_MANY}\\s+${SEAT}(?:\\s+titulaires?)?(?:\\s+et\\s+(?:de\\s+|d')?${HOW_MANY}\\s+(?:${SEAT}\\s*)?(?:suppleants?)?)?|(?<![a-z'-])${HOW_MANY}\\s+${SEAT}\\s+(?:\\S+\\s+){0,2}?(?:etant\\s+|sont\\s+|est\\s+)?a\\s+(?:pourvoir|elire|designer)|(?:prevoi(?:t|ent)|represent\\w+\\s+par|attribu\\w+|dispos\\w+\\s+de|doit\\s+designer)[^.;:\\n]{0,60}?(?<![a-z'-])${HOW_MANY}\\s+(?:delegues?|representants?)(?:\\s+titulaires?)?(?:\\s*,?\\s+et\\s+(?:de\\s+|d')?${HOW_MANY}\\s+(?:${SEAT}\\s*)?suppleants?)?`,
  'g',
);
const seatsTold = (analysis: Analysis): Found[] => analysis.search(SEATS);
const ARE_ELECTED =
  /(?:sont|ont\s+ete)\s+(?:(?:donc|ainsi)\s+)?(?:declare[a-z]*\s+|proclame[a-z]*\s+)?(?:elu[a-z]*|designe[a-z]*)(?![a-z])(?!\s+(?:assesseur|scrutateur|secretaire))/g;
const numberOf = (words: string | undefined): number =>
  words === undefined ? 0 : /\d/.test(words) ? Number(words) : (parseNumberWords(words) ?? 0);

/** More people are said to be elected, in the sentence that names them, than there are seats. */
const seatsOf = (analysis: Analysis, affair: Span): Outcome[] => {
  const told = analysis
    .within(analysis.derive(seatsTold), affair)
    .map(({ match }) => numberOf(match[1] ?? match[3] ?? match[4]) + numberOf(match[2] ?? match[5]));
  const [seats = 0] = told;
  if (seats === 0 || told.some((one) => one !== seats)) return [];
  return analysis.search(ARE_ELECTED, affair).flatMap((found): Outcome[] => {
    const from = Math.max(affair.start, analysis.text.lastIndexOf('\n', found.start));
    const before = peopleIn(analysis.text, { start: from, end: found.start });
    const [line = ''] = analysis.text.slice(found.end, affair.end).split('\n', 1);
    const end = found.end + line.length;
    const colon = line.slice(0, 60).indexOf(':');
    const after = colon < 0 ? [] : peopleIn(analysis.text, { start: found.end + colon, end });
    const below = line.trim() === ':' ? listedFrom(analysis, { start: end, end: affair.end }) : 0;
    const names = before.length > 0 ? before.length : Math.max(after.length, below);
    return names > seats ? [finding('seats', found, { values: { names, seats } })] : [];
  });
};

/** "Sont élus :", then one line for each office: how many people they name. */
const listedFrom = ({ act, text }: Analysis, span: Span): number => {
  let count = 0;
  for (const line of act.paragraphs) {
    if (line.start < span.start || line.end > span.end) continue;
    if (!/^\s*[-–•*]/u.test(line.text)) break;
    count += peopleIn(text, { start: line.start + line.text.indexOf(':'), end: line.end }).length;
  }
  return count;
};

const ORDINALS = ['premier', 'deuxième', 'troisième'] as const;

interface Candidate {
  readonly name: string;
  readonly votes: number;
  readonly at: Part;
}

interface Round {
  readonly round: number;
  readonly cast?: number;
  readonly candidates: readonly Candidate[];
  readonly elected?: Candidate;
}

const HEAD = /(premier|1er|deuxieme|second|2e(?:me)?|2nd|troisieme|3e(?:me)?)\s+tour(?![a-z])/g;
const CAST = /exprimes\s*(?:\([^)]{0,20}\)\s*)?[:=]?\s*(\d{1,3})(?!\d)/;
const RESULT =
  /((?:M\.|Mme|Mlle|Monsieur|Madame|Liste)\s+[^:;,.()\n]{2,60}?)\s*(?:[:;,=–-]|\.{2,}|…|\(|\s(?:a\s+)?(?:obtenu|obtient|recueilli|recueille|avec))\s*:?\s*(\d{1,3})\s*(?:\([^)\n]{0,30}\)\s*)?(?:voix|suffrages|votes)?(?!\d|\s?[/%])/giu;
/** A name without civility is told by its capitals. */
const BARE_RESULT =
  /(?<![\p{L}.]|(?:M\.|Mme|Mlle|Monsieur|Madame|Liste)\s)(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,3})\s*(?:[:=–-]|\.{2,}|…|\(|\s(?:a\s+)?(?:obtenu|obtient|recueilli|recueille))\s*:?\s*(\d{1,3})\s*(?:voix|suffrages|votes)/gu;
const bareName = (name: string): string => name.replace(/^(?:M\.|Mme|Mlle|Monsieur|Madame)\s+/iu, '');
const ELECTED =
  /((?:M\.|Mme|Mlle|Monsieur|Madame|Liste)\s+[^:;,.()\n]{2,50}?)(?:,[^.;\n]{0,90}?)?\s+(?:est|a\s+été|ayant\s+été|sont)\s+(?:\p{L}+\s+)?(?:proclamé|déclaré|élu|désigné|installé)/giu;

/** "Michel DARDENNE, arrivé en tête au premier tour, est proclamé élu" */
const BARE_ELECTED =
  /(?<![\p{L}.])(\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,3})(?:,[^.;\n]{0,90}?,)?\s+(?:est|a\s+été)\s+(?:proclamé|déclaré|élu|désigné)/gu;

/** The first sign of "premier", "1er", "troisième" or "3e". */
const ROUND_OF: Readonly<Record<string, number>> = { p: 1, '1': 1, t: 3, '3': 3 };

/** Rounds of ballots with their candidates. */
const roundsIn = (analysis: Analysis): Round[] =>
  analysis.act.affairs.flatMap((affair): Round[] => {
    // "arrivé en tête de ce premier tour": the round that is told, and no new one.
    const heads = analysis
      .search(HEAD, affair)
      .filter(
        ({ match }) =>
          !/(?:(?<![a-z])(?:ce|du|de|le)|en\s+tete\s+au|elu\w*\s+au)\s+$/.test(
            match.input.slice(Math.max(0, match.index - 20), match.index),
          ),
      );
    if (heads.length === 0) {
      const one = roundOf(analysis, affair, 1);
      return says(
        analysis,
        /suffrages\s+(?:valablement\s+)?exprimes|majorite\s+absolue|bulletins/g,
        affair,
      ) && one.candidates.length > 0
        ? [one]
        : [];
    }
    return heads.map(({ start, match }, i) =>
      roundOf(
        analysis,
        { start, end: heads[i + 1]?.start ?? affair.end },
        ROUND_OF[match[1]?.charAt(0) ?? ''] ?? 2,
      ),
    );
  });

const roundOf = ({ text }: Analysis, { start, end }: Span, round: number): Round => {
  const words = text.slice(start, end);
  const { lower } = shifted(fold(words), start);
  const cast = CAST.exec(lower)?.[1];
  const titled = [...words.matchAll(RESULT)];
  const bare = [...words.matchAll(BARE_RESULT)].filter(({ index, 0: whole }) =>
    titled.every((one) => index >= one.index + one[0].length || index + whole.length <= one.index),
  );
  const candidates = [...titled, ...bare]
    .sort((a, b) => a.index - b.index)
    .map(({ index, 0: whole, 1: name = '', 2: votes }): Candidate => ({
      name: name.trim(),
      votes: Number(votes),
      at: { start: start + index, end: start + index + whole.trimEnd().length, text: whole.trimEnd() },
    }));
  // A secretary named before is no candidate.
  const elected = [...words.matchAll(ELECTED), ...words.matchAll(BARE_ELECTED)]
    .map((match) => match[1]?.trim() ?? '')
    .map((winner) =>
      candidates.find(
        ({ name }) =>
          name.toLowerCase() === winner.toLowerCase() || sameName(bareName(name), bareName(winner)),
      ),
    )
    .find((candidate) => candidate !== undefined);
  return {
    round,
    ...(cast === undefined ? {} : { cast: Number(cast) }),
    candidates,
    ...(elected === undefined ? {} : { elected }),
  };
};

const ballot = (words: string): string => deliberation('Présents : 22', words, 'Élection du maire');

export const examples: Examples = {
  passes: [
    ...[
      'Assesseurs : le plus jeune est désigné par le maire.',
      'À égalité, le plus âgé est élu.',
      'Le prix du plus jeune lecteur est remis.',
    ].map((words) => ({
      why: words,
      text: deliberation(
        'Présents : 15',
        `Troisième tour : M. Luc PETIT : 8 voix ; Mme Anne VIDAL : 7 voix. M. Luc PETIT est élu. ${words}`,
        'Élection du délégué',
      ),
      kind: 'deliberation' as const,
    })),
    ...[
      'Suffrages exprimés : 20\nM. Luc PETIT : 17 voix ; Mme Anne LEROY : 16 voix\nDeux postes sont à pourvoir.',
      'Suffrages exprimés : 20\nM. Luc PETIT : 17 voix ; Mme Anne LEROY : 16 voix\nM. Luc PETIT et Mme Anne LEROY sont élus.',
      'Suffrages exprimés : 20\nM. Luc PETIT : 17 voix ; Mme Anne LEROY : 16 voix\nM. Luc PETIT et Mme Anne LEROY sont proclamés élus.',
      'Suffrages exprimés : 20\nM. Luc PETIT : 55 % des voix ; Mme Anne LEROY : 45 % des voix',
      'Suffrages exprimés : 20\nM. Luc PETIT : 55% des voix ; Mme Anne LEROY : 45% des voix',
      'Suffrages exprimés : 20\nM. Luc PETIT : 12\nMme Anne LEROY : 8\nM. Luc PETIT est élu.',
    ].map((words) => ({ why: words, text: ballot(`Premier tour\n${words}`), kind: 'deliberation' as const })),
    {
      why: 'des noms de témoins après les élus',
      text: ballot(
        'Deux sièges sont à pourvoir.\nLes délégués sont élus en présence de M. Luc PETIT, Mme Anne LEROY et M. Guy NOEL.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'deux nombres de sièges : rien ne dit lequel',
      text: ballot(
        'Deux sièges sont à pourvoir au bureau. Trois sièges sont à pourvoir au comité.\nM. Luc PETIT, Mme Anne LEROY et M. Guy NOEL sont élus au comité.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'autant d’élus que de sièges, puis d’autres noms',
      text: deliberation(
        'Présents : 12',
        'Les statuts du syndicat prévoient, pour chaque commune, deux délégués titulaires et un délégué suppléant.\nSont élus :\n- titulaires : Mme Anne LEROY et M. Luc PETIT\n- suppléante : Mme Odile FAURE\nM. Jean-Guy NOEL et Mme Zoé BLANC ont tenu le bureau.',
        'Délégués au syndicat',
      ),
      kind: 'deliberation',
    },
    {
      why: 'nom sans civilité, à la majorité absolue',
      text: ballot(
        'Suffrages exprimés 10.\nMichel DARDENNE : 6 voix\nAurore HUBERT : 4 voix\nMichel DARDENNE, arrivé en tête au premier tour, est proclamé élu.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'des assesseurs désignés, et un siège',
      text: deliberation(
        'Présents : 16',
        'Élection d’un adjoint, un poste à pourvoir. Mme Marion PEYRAT et M. Adrien DEVAUD sont désignés assesseurs.\nPremier tour : suffrages exprimés 16. Mme COUSSY : 11 voix ; Mme NOUHAUD : 5 voix. Mme COUSSY est proclamée élue.',
        'Élection d’un adjoint',
      ),
      kind: 'deliberation',
    },
    {
      why: 'autant d’élus que de sièges annoncés, un office par ligne',
      text: deliberation(
        'Présents : 12',
        'Les statuts du syndicat prévoient, pour chaque commune, deux délégués titulaires et un délégué suppléant.\nLe conseil municipal, après en avoir délibéré,\nSont élus :\n- titulaires : Mme Anne LEROY et M. Luc PETIT\n- suppléante : Mme Odile FAURE',
        'Délégués au syndicat',
      ),
      kind: 'deliberation',
    },
    {
      why: 'deux sièges : chacun vote pour deux personnes',
      text: ballot(
        'Élection de deux délégués titulaires et d’un délégué suppléant\nPremier tour de scrutin\nSuffrages exprimés : 20\nM. Luc PETIT : 17 voix ; Mme Anne LEROY : 16 voix ; M. Guy NOEL : 18 voix\nM. Luc PETIT, Mme Anne LEROY et M. Guy NOEL sont élus.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'majorité absolue au premier tour',
      text: ballot(
        'Premier tour de scrutin\nSuffrages exprimés : 22\nM. Luc PETIT : 12 voix\nMme Anne LEROY : 10 voix\nM. Luc PETIT est proclamé élu.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'deuxième tour',
      text: ballot(
        'Premier tour\nExprimés : 22\nM. Luc PETIT : 10 voix\nMme Anne LEROY : 10 voix\nM. Guy NOEL : 2 voix\nDeuxième tour\nExprimés : 22\nM. Luc PETIT : 12 voix\nMme Anne LEROY : 10 voix\nM. Luc PETIT est élu.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'majorité relative au troisième',
      text: ballot(
        'Troisième tour\nExprimés : 22\nM. Luc PETIT : 9 voix\nMme Anne LEROY : 8 voix\nM. Guy NOEL : 5 voix\nM. Luc PETIT est élu.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'égalité, le plus âgé',
      text: ballot(
        '3e tour\nExprimés : 22\nM. Luc PETIT : 11 voix\nMme Anne LEROY : 11 voix\nMme Anne LEROY est élue au bénéfice de l’âge.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'candidat seul, sans tour dit',
      text: ballot(
        'Bulletins : 22. Suffrages exprimés : 20. M. Luc PETIT a obtenu 20 voix. M. Luc PETIT est proclamé élu.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'personne n’est dit élu',
      text: ballot('Premier tour\nExprimés : 22\nM. Luc PETIT : 9 voix'),
      kind: 'deliberation',
    },
    {
      why: 'seul candidat, suffrages exprimés non dits',
      text: ballot('Premier tour\nM. Luc PETIT : 9 voix\nM. Luc PETIT est élu.'),
      kind: 'deliberation',
    },
    {
      why: 'plusieurs sièges pour chaque votant',
      text: ballot(
        'Premier tour\nExprimés : 22\nM. A : 20 voix\nM. B : 21 voix\nM. C : 19 voix\nM. D : 22 voix',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...(
      [
        ['Mme Anne VIDAL, la plus jeune, est élue.', 'la plus jeune, est élue'],
        ['À égalité, le moins âgé est proclamé élu.', 'le moins âgé est proclamé élu'],
        ['La benjamine des deux est élue.', 'La benjamine des deux est élue'],
        ['L’élection est acquise au plus jeune.', 'acquise au plus jeune'],
        ['Mme Anne VIDAL est élue car plus jeune.', 'élue car plus jeune'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: deliberation('Présents : 14', `Troisième tour. ${words}`, 'Élection du délégué'),
      kind: 'deliberation' as const,
      message: 'youngest',
      at,
    })),
    {
      why: 'une secrétaire désignée avant',
      text: ballot(
        'Rose THIRY est désignée secrétaire de séance.\nSuffrages exprimés 10.\nMichel DARDENNE : 5 voix\nAurore HUBERT : 3 voix\nTom WATELET : 2 voix\nMichel DARDENNE, arrivé en tête au premier tour, est proclamé élu à la majorité relative.',
      ),
      kind: 'deliberation',
      message: 'short',
      at: 'Michel DARDENNE : 5 voix',
    },
    ...(
      [
        [
          'Premier tour\nSuffrages exprimés : 22\nM. Luc PETIT : 11\nMme Anne LEROY : 8\nM. Luc PETIT est élu.',
          'short',
          'M. Luc PETIT : 11',
        ],
        [
          'Premier tour\nSuffrages exprimés 22\nM. Luc PETIT : 11 voix\nMme Anne LEROY : 8 voix\nM. Luc PETIT est élu.',
          'short',
          'M. Luc PETIT : 11 voix',
        ],
        [
          'Premier tour\nSuffrages exprimés : 22\nM. PETIT : 11 voix\nMme LEROY : 8 voix\nM. PETIT est élu.',
          'short',
          'M. PETIT : 11 voix',
        ],
        [
          'Premier tour\nSuffrages exprimés : 22\nM. PETIT obtient 11 voix\nMme LEROY obtient 8 voix\nM. PETIT est donc élu.',
          'short',
          'M. PETIT obtient 11 voix',
        ],
        [
          'Premier tour\nSuffrages exprimés : 22\nLuc PETIT recueille 11 voix\nLuc PETIT est élu.',
          'short',
          'Luc PETIT recueille 11 voix',
        ],
        [
          'Bulletins trouvés dans l’urne : 20.\nM. Luc PETIT : 9 voix ; Mme Anne LEROY : 8 voix ; M. Guy NOEL : 3 voix.\nM. Luc PETIT est élu.',
          'short',
          'M. Luc PETIT : 9 voix',
        ],
        [
          'La majorité absolue est de 11 voix.\nM. Luc PETIT : 9 voix ; Mme Anne LEROY : 8 voix ; M. Guy NOEL : 3 voix.\nM. Luc PETIT est élu.',
          'short',
          'M. Luc PETIT : 9 voix',
        ],
        [
          'Premier tour\nSuffrages exprimés : 20\nM. Luc PETIT : 9 voix ; Mme Anne LEROY : 8 voix ; M. Guy NOEL : 7 voix.',
          'sum',
          'M. Luc PETIT : 9 voix',
        ],
        [
          'Troisième tour\nSuffrages exprimés : 22\nM. Guy NOEL : 10 voix ; M. Luc PETIT : 9 voix ; Mme Anne LEROY : 3 voix.\nM. Luc PETIT est élu.',
          'behind',
          'M. Luc PETIT : 9 voix',
        ],
        [
          'Troisième tour\nSuffrages exprimés : 22\nM. Luc PETIT : 11 voix\nMme Anne LEROY : 11 voix\nM. Luc PETIT est élu.',
          'even',
          'M. Luc PETIT : 11 voix',
        ],
        [
          '3 sièges sont à pourvoir.\nM. Luc PETIT, Mme Anne LEROY, M. Guy NOEL et Mme Zoé BLANC sont élus.',
          'seats',
          'sont élus',
        ],
        ['Un siège est à pourvoir.\nM. Luc PETIT et Mme Anne LEROY sont élus.', 'seats', 'sont élus'],
      ] as const
    ).map(([words, message, at]) => ({
      why: words,
      text: ballot(words),
      kind: 'deliberation' as const,
      message,
      at,
    })),
    ...(
      [
        [
          'Michel DARDENNE, arrivé en tête au premier tour, est proclamé élu à la majorité relative.',
          'proclamé',
        ],
        ['Michel DARDENNE est élu au premier tour, à la majorité relative.', 'élu'],
      ] as const
    ).map(([words]) => ({
      why: `noms sans civilité : ${words}`,
      text: ballot(
        `Suffrages exprimés 10.\nMichel DARDENNE : 5 voix\nAurore HUBERT : 3 voix\nTom WATELET : 2 voix\n${words}`,
      ),
      kind: 'deliberation' as const,
      message: 'short',
      at: 'Michel DARDENNE : 5 voix',
    })),
    {
      why: 'arrivé en tête de ce premier tour',
      text: deliberation(
        'Présents : 25',
        'Premier tour : bulletins 25, suffrages exprimés 23.\nM. GOURSAUD : 11 voix ; Mme UNTERNER : 8 voix ; M. VALLADE : 4 voix.\nM. Patrice GOURSAUD, arrivé en tête de ce premier tour, est proclamé élu.',
        'Élection d’un délégué',
      ),
      kind: 'deliberation',
      message: 'short',
      at: 'M. GOURSAUD : 11 voix',
    },
    {
      why: 'les statuts annoncent deux titulaires et un suppléant, quatre noms sont élus, un office par ligne',
      text: deliberation(
        'Présents : 12',
        'Les statuts du syndicat prévoient, pour chaque commune, deux délégués titulaires et un délégué suppléant.\nLe conseil municipal, après en avoir délibéré,\nSont élus :\n- titulaires : Mme Anne LEROY, M. Luc PETIT et M. Guy NOEL\n- suppléante : Mme Odile FAURE',
        'Délégués au syndicat',
      ),
      kind: 'deliberation',
      message: 'seats',
      at: 'Sont élus',
    },
    {
      why: 'quatre élus pour trois sièges',
      text: ballot(
        'Trois sièges sont à pourvoir.\nM. Luc PETIT, Mme Anne LEROY, M. Guy NOEL et Mme Zoé BLANC sont élus à l’unanimité.',
      ),
      kind: 'deliberation',
      message: 'seats',
      at: 'sont élus',
    },
    {
      why: 'trois désignés pour deux représentants',
      text: ballot(
        'Il convient d’élire deux représentants.\nSont désignés : M. Luc PETIT, Mme Anne LEROY, M. Guy NOEL.',
      ),
      kind: 'deliberation',
      message: 'seats',
      at: 'Sont désignés',
    },
    {
      why: 'candidats nommés sans civilité',
      text: ballot(
        '1er tour\nExprimés : 11\nTom BERTIN : 5 voix\nEva MASSON : 4 voix\nNoé RIVAL : 2 voix\nM. Tom BERTIN est proclamé élu.',
      ),
      kind: 'deliberation',
      message: 'short',
      at: 'Tom BERTIN : 5 voix',
    },
    {
      why: 'onze voix sur vingt-deux ne suffisent pas',
      text: ballot(
        'Premier tour de scrutin\nSuffrages exprimés : 22\nM. Luc PETIT : 11 voix\nMme Anne LEROY : 8 voix\nM. Luc PETIT est proclamé élu.',
      ),
      kind: 'deliberation',
      message: 'short',
      at: 'M. Luc PETIT : 11 voix',
    },
    {
      why: 'deuxième tour, exprimés calculés',
      text: ballot(
        '2e tour\nM. Luc PETIT : 9 voix\nMme Anne LEROY : 8 voix\nM. Guy NOEL : 5 voix\nM. Luc PETIT est élu.',
      ),
      kind: 'deliberation',
      message: 'short',
      at: 'M. Luc PETIT : 9 voix',
    },
    {
      why: 'second tour',
      text: ballot('Second tour\nExprimés : 20\nM. Luc PETIT : 10 voix\nM. Luc PETIT est élu.'),
      kind: 'deliberation',
      message: 'short',
      at: 'M. Luc PETIT : 10 voix',
    },
    {
      why: 'sans tour dit',
      text: ballot('Suffrages exprimés : 20. M. Luc PETIT a obtenu 9 voix. M. Luc PETIT est proclamé élu.'),
      kind: 'deliberation',
      message: 'short',
      at: 'M. Luc PETIT a obtenu 9 voix',
    },
    {
      why: 'un autre en a davantage',
      text: ballot(
        'Troisième tour\nExprimés : 22\nM. Luc PETIT : 9 voix\nMme Anne LEROY : 13 voix\nM. Luc PETIT est élu.',
      ),
      kind: 'deliberation',
      message: 'behind',
      at: 'M. Luc PETIT : 9 voix',
    },
    {
      why: 'égalité, sans dire l’âge',
      text: ballot(
        'Troisième tour\nExprimés : 22\nM. Luc PETIT : 11 voix\nMme Anne LEROY : 11 voix\nM. Luc PETIT est élu.',
      ),
      kind: 'deliberation',
      message: 'even',
      at: 'M. Luc PETIT : 11 voix',
    },
    {
      why: 'plus de voix que de suffrages exprimés',
      text: ballot('Premier tour\nExprimés : 20\nM. Luc PETIT : 12 voix\nMme Anne LEROY : 10 voix'),
      kind: 'deliberation',
      message: 'sum',
      at: 'M. Luc PETIT : 12 voix',
    },
  ],
  ignores: [
    { why: 'pas de scrutin', text: deliberation('Présents : 22', 'Pour : 22'), kind: 'deliberation' },
  ],
};
