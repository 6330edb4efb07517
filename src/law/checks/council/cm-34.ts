/** CM-34: a councillor with an interest of his or her own takes no part: no vote, no report, no proxy. */
import type { ParsedAffair, ParsedVote, Person, Span } from '../../../act/parse/model';
import { personIn, sameName } from '../../../act/parse/people';
import { fold } from '../../../act/reading/fold';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding, missing, question } from '../framework/rule';
import type { Examples, FindingOutcome, Outcome } from '../framework/rule';
import { known, plainOf, says, sittingsOf } from '../shared/council';
import { deliberation } from '../shared/example-session';
import { tableLines } from '../shared/line-tables';

/** What the council gives, sells, buys or signs with somebody. */
const BENEFIT =
  /subvention|(?:convention|contrat|bail|marche|avenant|concession)[^.;\n]{0,80}(?:avec|a\s+(?:l'|la\s|m))|(?:cession|vente|acquisition|achat|cede|vend|acquiert|acquerir|loue|location|attribu|garantie\s+d'emprunt|mise\s+a\s+disposition|exoneration|indemnis)/g;
const CHARGE =
  '(?:vice-)?presidente?|tresori(?:er|ere)|secretaire(?!\\s+de\\s+(?:la\\s+)?seance|\\s+general)|gerante?|administrat(?:eur|rice)|directeur|directrice|proprietaire|associee?|salariee?|membre\\s+du\\s+bureau|dirigeante?|actionnaire|fondat(?:eur|rice)';
const BODY =
  "(?:d[eu]s?\\s+|de\\s+l[a']\\s*|de\\s+l'|d')(?:la\\s+|l'|cette\\s+|ladite\\s+)?(?:dite\\s+)?(?:association|club|societe|entreprise|sarl|sas|sci|comite|amicale|union|cooperative|federation|compagnie|terrain|parcelle|immeuble|bien|batiment|fc(?![a-z])|as(?![a-z])|us(?![a-z])|foyer|etablissement)";
/** "M. X, président du club": a person with a charge in the body that benefits. */
const INTERESTED = new RegExp(
  `(?:,|\\(|qui\\s+est|est|etant|aussi|et|en\\s+(?:sa\\s+)?qualite\\s+de|en\\s+tant\\s+que)\\s*(?:par\\s+ailleurs\\s+|egalement\\s+|aussi\\s+|l[ae]\\s+)?(${CHARGE})\\s+${BODY}`,
  'g',
);
const REPORTER =
  /(?:rapporteure?|rapporteur\s*\(e\))\s*:\s*|(?:sur\s+(?:le\s+)?rapport\s+d[eu]\s*|presente\s+par\s+|expose\s+de\s+)(?=m)/g;

export const rule = defineRule({
  meta: {
    id: 'CM-34',
    title: {
      fr: 'L’élu intéressé à l’affaire n’y prend pas part',
      en: 'A councillor with an interest takes no part',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2131-11'],
    method: 'X',
    needs: [],
    messages: {
      votes: {
        fr: '{name} est intéressé(e) à l’affaire ({why}) et figure parmi les votants : la délibération serait illégale. Un élu intéressé ne prend part ni au débat ni au vote.',
        en: '{name} has an interest ({why}) and is among those who voted.',
      },
      reports: {
        fr: '{name} est intéressé(e) à l’affaire ({why}) et la rapporte : confiez le rapport à un autre élu ; un élu intéressé ne prend part ni au débat ni au vote.',
        en: '{name} has an interest ({why}) and reports the affair.',
      },
      stays: {
        fr: '{name} est intéressé(e) à l’affaire ({why}) et rien ne dit qu’il ou elle n’a pas pris part au vote : mentionnez-le, ou reprenez le vote. La seule présence à la réunion ne vaut pas participation.',
        en: '{name} has an interest ({why}) and nothing says that he or she took no part in the vote.',
      },
      ask: {
        fr: '« {words} » : cette personne siège-t-elle au conseil ? Si oui, elle ne prend part ni au débat ni au vote, et l’acte le mentionne.',
        en: '“{words}”: is this person a member of the council? Then he or she takes no part.',
        severity: 'major',
      },
      counted: {
        fr: '{name} ne prend pas part au vote, mais le nombre des voix ({total}) est celui de tous les votants ({voters}) : vérifiez qu’aucune voix n’a été comptée pour {name}, ni par son pouvoir.',
        en: '{name} takes no part, yet as many votes ({total}) as voters ({voters}) are counted.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) => says(analysis, BENEFIT) || says(analysis, INTERESTED),
  check: ({ analysis }) => {
    const { act, commune } = analysis;
    const interests = commune?.councillors?.filter(({ interests: own }) => (own?.length ?? 0) > 0);
    const outcomes = act.affairs.flatMap((affair): Outcome[] => {
      const found: FindingOutcome[] = [];
      for (const { person, why, at } of interestedIn(analysis, affair)) {
        const outcome = partOf(analysis, affair, person, why, at);
        if (outcome !== undefined && !found.some((one) => one.at.start === outcome.at.start))
          found.push(outcome);
      }
      return [
        ...found,
        ...(found.length > 0 ? [] : saidToVote(analysis, affair)),
        ...countedIn(analysis, affair),
        ...(found.length > 0 ? [] : unknownIn(analysis, affair)),
      ];
    });
    return outcomes.length > 0 ||
      interests !== undefined ||
      says(analysis, INTERESTED) ||
      act.affairs.every(({ votes }) => votes.length === 0) ||
      says(analysis, /ne\s+pren[a-z]+\s+pas\s+part|pas\s+pris\s+part|interesse/g)
      ? outcomes
      : [missing('councillors')];
  },
});

/** "M. X, conseiller municipal et acquéreur, ayant pris part au vote" */
const TOOK_PART =
  /(?:ayant|a|ont)\s+(?:egalement\s+|aussi\s+|normalement\s+)?(?:pris\s+part|participe)\s+(?:au\s+debat\s+et\s+)?au\s+vote/g;
const OWN_AFFAIR =
  /acquereur|acheteu|vendeu|proprietaire|preneur|locataire|benefici|interesse|gerante?|presidente?|tresori|associe|epou[sx]|conjoint|frere|s(?:oe|œ)ur|pere(?![a-z])|mere(?![a-z])|fils|fille|parent|cede[a-z]*\s+a|vend[a-z]*\s+a|loue[a-z]*\s+a/;
const saidToVote = (analysis: Analysis, affair: ParsedAffair): Outcome[] =>
  analysis.search(TOOK_PART, affair).flatMap((found): Outcome[] => {
    const from = Math.max(affair.start, analysis.text.lastIndexOf('\n', found.start) + 1);
    const before = analysis.text.slice(from, found.start);
    if (/n[’']\s*$/u.test(before) || !OWN_AFFAIR.test(fold(before).lower)) return [];
    const name = /(?:M\.|Mme|Monsieur|Madame)\s+(?:\p{Lu}[\p{L}'’.-]*\s?){1,4}/u.exec(before)?.[0].trim();
    return name === undefined
      ? []
      : [finding('votes', found, { values: { name, why: 'l’acte dit sa participation au vote' } })];
  });

interface Interest {
  readonly person: Person;
  readonly why: string;
  readonly at: Span;
}

/** Whoever the profile or the act itself says has an interest in what the affair benefits. */
const interestedIn = (analysis: Analysis, affair: ParsedAffair): Interest[] => {
  const { commune, text } = analysis;
  const words = plainOf(analysis, affair.start, affair.end);
  const declared = (commune?.councillors ?? []).flatMap(
    ({ firstName, lastName, interests = [] }): Interest[] => {
      const body = interests.find((one) => words.includes(fold(one).lower));
      if (body === undefined || !BENEFIT_ONCE.test(words)) return [];
      const name = `${firstName} ${lastName}`;
      const index = words.indexOf(fold(body).lower);
      const at = { start: affair.start + index, end: affair.start + index + body.length };
      return [{ person: { ...at, text: text.slice(at.start, at.end), name }, why: body, at }];
    },
  );
  const dealt = dealtWith(analysis, affair);
  const told = [...analysis.search(INTERESTED, affair), ...namedIn(analysis, affair)].flatMap(
    ({ start, end, match }): Interest[] => {
      const from = Math.max(affair.start, start - 70);
      const before = text.slice(from, start);
      const cut =
        Math.max(
          before.lastIndexOf('\n'),
          before.lastIndexOf(';'),
          before.lastIndexOf(': '),
          before.lastIndexOf(' et '),
          before.lastIndexOf('('),
          before.lastIndexOf(', '),
        ) + 1;
      const civility =
        /(?:M\.|Mme|Mlle|Monsieur|Madame)\s+(?=\p{Lu})(?!.*(?:M\.|Mme|Monsieur|Madame)\s+\p{Lu})/su.exec(
          before,
        );
      const person = personIn(text, { start: from + (civility?.index ?? cut), end: start });
      if (person === undefined || !isMember(analysis, person)) return [];
      return [
        {
          person,
          why:
            `${match[1] ?? ''} ${text.slice(start, end).split(/\s+/u).slice(-1)[0] ?? ''}`.trim().length > 0
              ? text.slice(start, end).replace(/^[\s,(]+/u, '')
              : '',
          at: person,
        },
      ];
    },
  );
  return [...declared, ...told, ...dealt];
};

/** "DÉCIDE de vendre à M. Denis JACQUOT la parcelle", who sits in the council: first and last name, that no other has. */
const DEALT =
  /(?:ced|vend|cession|vente|lou|bail|acqu|achet|achat)[a-z]*\s(?:[^.;:\n]{0,60}?\s)?(?:a|au\s+profit\s+de|aupres\s+de|avec|de)\s+(?:m\.|mme|monsieur|madame)\s+(?=[a-z][a-z'-]+\s+[a-z])/g;
const dealtWith = (analysis: Analysis, affair: ParsedAffair): Interest[] =>
  analysis.search(DEALT, affair).flatMap(({ start, end, match }): Interest[] => {
    const name = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3}/u.exec(
      analysis.text.slice(end, end + 60),
    )?.[0];
    if (name === undefined || /office|notaire|nom\s+de/.test(match[0])) return [];
    const person = { start: end, end: end + name.length, text: name, name };
    const names = analysis.act.session.presentNames.filter((one) => samePersonWhole(one.name, person.name));
    return names.length === 1 ? [{ person, why: analysis.text.slice(start, end).trim(), at: person }] : [];
  });

/** The same first and last name, in either order. */
const samePersonWhole = (one: string, other: string): boolean => {
  const parts = (name: string): string => fold(name).lower.trim().split(/\s+/u).sort().join(' ');
  return parts(one) === parts(other);
};

/** "président des Amis du Four", when the title or what is granted names the Friends too. */
const CHARGED = new RegExp(
  `(?:,|\\(|(?:qui\\s+)?est|etant|et|en\\s+(?:sa\\s+)?qualite\\s+de|en\\s+tant\\s+que)\\s*(?:par\\s+ailleurs\\s+|egalement\\s+|aussi\\s+|l[ae]\\s+)?(${CHARGE})\\s+(?:des?\\s|du\\s|de\\s+l[a']|d')(?!\\s*(?:la\\s+)?(?:seance|commission|communaute|groupe|conseil|syndicat|commune|centre|ecole(?!\\s+(?:de\\s+(?:musique|danse|cirque|theatre|foot\\w*|rugby|judo)))|services?))\\s*([^,;.()\\n]{3,60})`,
  'g',
);
const namedIn = (analysis: Analysis, affair: ParsedAffair): Found[] => {
  const title = affair.title === undefined ? '' : plainOf(analysis, affair.title.start, affair.title.end);
  const granted = analysis
    .search(BENEFIT, affair)
    .map(({ start, end }) => plainOf(analysis, start, end + 90))
    .concat(title, analysis.derive(rowLabels))
    .join('\n');
  return analysis.search(CHARGED, affair).filter(({ match }) =>
    (match[2] ?? '')
      .split(/[^a-z0-9]+/)
      .slice(0, 4)
      .some((word) => word.length > 3 && granted.includes(word)),
  );
};

/** One label a line: the words that are looked for in them hold no line end. */
const rowLabels = (analysis: Analysis): string =>
  analysis
    .derive(tableLines)
    .flatMap(({ rows }) => rows.map(({ label }) => label))
    .join('\n');

const BENEFIT_ONCE = new RegExp(BENEFIT.source);

/** Neither a list nor a profile says who sits: somebody with an interest is told, and speaks. */
const unknownIn = (analysis: Analysis, affair: ParsedAffair): Outcome[] => {
  const { session } = analysis.act;
  if (
    session.presentNames.length > 0 ||
    analysis.commune?.councillors !== undefined ||
    affair.votes.length === 0
  )
    return [];
  if (affair.votes.some(({ notVoting }) => notVoting.length > 0)) return [];
  const told = analysis
    .search(INTERESTED, affair)
    .find(({ end }) =>
      /^[^.;]{0,60}(?:participe|prend\s+part|vote|rapport|presente|prend\s+la\s+parole)/.test(
        plainOf(analysis, end, end + 100),
      ),
    );
  return told === undefined ? [] : [question('ask', told, { words: told.text.replace(/^[\s,(]+/u, '') })];
};

/** Somebody of the council: present, absent, named in the vote, or in the profile; the club's president may be a third person. */
const isMember = ({ act, commune }: Analysis, person: Person): boolean => {
  const { session, affairs } = act;
  const named = affairs.flatMap(({ votes }) =>
    votes.flatMap(({ forNames, againstNames, abstainingNames, notVoting }) => [
      ...forNames,
      ...againstNames,
      ...abstainingNames,
      ...notVoting,
    ]),
  );
  const councillors = [
    ...(commune?.councillors ?? []),
    ...(commune?.deputies ?? []),
    ...(commune === undefined ? [] : [commune.mayor]),
  ];
  return (
    known(
      [
        ...session.presentNames,
        ...session.secretaries,
        ...(session.president === undefined ? [] : [session.president]),
        ...session.proxies.flatMap(({ from, to }) => [from, to]),
        ...named,
      ],
      person,
    ) || councillors.some((one) => sameName(`${one.firstName} ${one.lastName}`, person.name))
  );
};

/** What shows that this person took part in an affair, if anything does. */
const partOf = (
  analysis: Analysis,
  affair: ParsedAffair,
  person: Person,
  why: string,
  at: Span,
): FindingOutcome | undefined => {
  const { session, movements } = analysis.act;
  const values = { name: person.name, why };
  const is = (other: Person): boolean => sameName(other.name, person.name);
  const reporter = analysis
    .search(REPORTER, affair)
    .map(({ end }) => personIn(analysis.text, { start: end, end: lineEnd(analysis.text, end) }))
    .find((one) => one !== undefined && is(one));
  if (reporter !== undefined) return finding('reports', reporter, { values });
  const voter = affair.votes
    .flatMap(({ forNames, againstNames, abstainingNames }) => [
      ...forNames,
      ...againstNames,
      ...abstainingNames,
    ])
    .find(is);
  if (voter !== undefined) return finding('votes', voter, { values });
  if (affair.votes.length === 0) return undefined;
  // Aside, away, or only a name on a list of those absent.
  if (affair.votes.some(({ notVoting }) => notVoting.some(is))) return undefined;
  if (movements.some(({ kind, people }) => kind !== 'arrival' && people.some(is))) return undefined;
  if (session.absentNames.some(is) && !session.proxies.some(({ from }) => is(from))) return undefined;
  const listed = session.presentNames.length > 0;
  const there =
    session.presentNames.some(is) ||
    session.proxies.some(({ from }) => is(from)) ||
    (session.president !== undefined && is(session.president));
  if (listed && !there) return undefined;
  // "Mme X, présidente du club, et M. Y, son trésorier, sont sortis": one sentence for several.
  const own = analysis.sentences.find(({ start, end }) => start <= at.start && at.end <= end);
  if (
    own !== undefined &&
    says(
      analysis,
      /(?:n'ont|n'a|ne\s+prennent|ne\s+prend)\s+pas\s+(?:pris\s+|pren[a-z]+\s+)?part|(?:sont|est|etant)\s+sorti|(?:ont|a|ayant)\s+quitte|se\s+(?:sont\s+|est\s+)?(?:retir|abst)|(?:n'ont|n'a)\s+pas\s+particip/g,
      own,
    )
  )
    return undefined;
  // Said in words that were not read: "les élus intéressés se sont retirés".
  if (says(analysis, /interesse[^.;\n]{0,60}(?:retir|quitt|sort|pas\s+(?:pris\s+)?part)|deport/g, affair))
    return undefined;
  return finding('stays', at, { values });
};

const lineEnd = (text: string, from: number): number => {
  const end = text.slice(from, from + 60).search(/[\n,;.(](?<!M\.)/u);
  return from + (end < 0 ? Math.min(60, text.length - from) : end);
};

const castIn = ({ for: yes, against, abstentions, blank }: ParsedVote): number =>
  [yes, against, abstentions, blank].reduce((sum, one) => sum + (one?.value ?? 0), 0);

/** Somebody stands aside, and as many votes as voters are counted all the same. */
const countedIn = (analysis: Analysis, affair: ParsedAffair): Outcome[] =>
  analysis.derive(sittingsOf).flatMap(({ affair: own, vote, present, proxies, asidePeople }): Outcome[] => {
    const [first] = asidePeople;
    if (
      own !== affair ||
      first === undefined ||
      vote.for === undefined ||
      present === undefined ||
      proxies === undefined
    )
      return [];
    const total = castIn(vote);
    const voters = present.value + proxies;
    // Those who stand aside may already be left out of the number present.
    const listed = analysis.act.session.presentNames;
    // Several votes, one of them without whoever stands aside: the others are on something else.
    if (affair.votes.some((other) => other !== vote && castIn(other) > 0 && castIn(other) < voters))
      return [];
    const among = listed.length === present.value && known(listed, first);
    return total === voters && among
      ? [finding('counted', vote.for, { values: { name: first.name, total, voters } })]
      : [];
  });

const TITLE = 'Subvention au club de football';
const grant = (words: string, head = 'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT'): string =>
  deliberation(head, `Une subvention de 500 € est attribuée au club de football.\n${words}`, TITLE);
const commune = {
  councillors: [
    { firstName: 'Luc', lastName: 'Petit', interests: ['Club de football'] },
    { firstName: 'Claire', lastName: 'Moreau' },
  ],
};

export const examples: Examples = {
  passes: [
    {
      why: 'vente à un membre qui n’a pas pris part au vote',
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        'M. Luc PETIT ne prend pas part au vote.\nDÉCIDE de vendre à M. Luc PETIT la parcelle AB 12.\nPour : 2',
        'Vente d’une parcelle',
      ),
      kind: 'deliberation',
      commune: null,
    },
    {
      why: 'vente à quelqu’un qui porte le nom d’un membre, non son prénom',
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        'Les intéressés sont prévenus.\nDÉCIDE de vendre à M. Marc PETIT la parcelle AB 12.\nPour : 3',
        'Vente d’une parcelle',
      ),
      kind: 'deliberation',
      commune: null,
    },
    ...[
      'sont sortis de la salle et n’ont pas pris part au vote',
      'ont quitté la séance le temps du vote',
      'se sont retirés avant le vote',
      'n’ont pas participé au vote',
    ].map((words) => ({
      why: `deux intéressés : ${words}`,
      text: grant(
        `Mme Claire MOREAU, présidente du club, et M. Luc PETIT, trésorier du club, ${words}.\nPour : 1`,
      ),
      kind: 'deliberation' as const,
    })),
    {
      why: 'deux votes : elle n’est partie que pour le second',
      text: grant(
        'Mme Claire MOREAU ne prend pas part au vote de la subvention au comité.\nATTRIBUE les autres subventions.\nPour : 3 – Contre : 0 – Abstention : 0\nATTRIBUE au comité des fêtes 500 €.\nPour : 2 – Contre : 0 – Abstention : 0',
        'Présents : 3\nPrésents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
      ),
      kind: 'deliberation',
    },
    {
      why: 'l’élu intéressé ne prend pas part',
      text: grant('M. Luc PETIT, président du club, ne prend pas part au vote.\nPour : 2'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'il a quitté la salle',
      text: grant('M. Luc PETIT, président du club, quitte la salle.\nPour : 2'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'il est absent',
      text: grant(
        'Adopté à l’unanimité.',
        'Présents : M. Paul ROUGET, Mme Claire MOREAU\nAbsent : M. Luc PETIT',
      ),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'il n’est pas parmi les présents',
      text: grant('Adopté à l’unanimité.', 'Présents : M. Paul ROUGET, Mme Claire MOREAU'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'le président du club n’est pas un élu',
      text: grant('M. Jean BOLE, président du club, a présenté ses comptes.\nPour : 3'),
      kind: 'deliberation',
      commune: { councillors: [] },
    },
    {
      why: 'les élus intéressés se sont déportés',
      text: grant('Les élus intéressés n’ont pas pris part au vote.\nAdopté à l’unanimité.'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'un autre club',
      text: deliberation(
        'Présents : M. Paul ROUGET, M. Luc PETIT',
        'Une subvention de 500 € est attribuée à la chorale.\nAdopté à l’unanimité.',
        'Subvention',
      ),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'rapportée par une autre',
      text: grant(
        'Rapporteure : Mme Claire MOREAU\nM. Luc PETIT, président du club, ne prend pas part au vote.\nPour : 2',
      ),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'présenté, sans vote',
      text: grant('Le conseil en prend connaissance.').replace('est attribuée', 'est demandée'),
      kind: 'deliberation',
      commune,
    },
  ],
  fails: [
    {
      why: 'vente à un membre présent',
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        'DÉCIDE de vendre à M. Luc PETIT la parcelle AB 12.\nPour : 3',
        'Vente d’une parcelle',
      ),
      kind: 'deliberation',
      commune: null,
      message: 'stays',
      at: 'Luc PETIT',
    },
    {
      why: 'président d’une école de musique que le tableau nomme',
      text: grant(
        'Rapporteur : M. Luc PETIT, conseiller délégué à la culture et président de l’École de musique de la Vègre\nBénéficiaire      Objet      Montant\nÉcole de musique de la Vègre      cours      6 200 €\nVélo-club      course      1 450 €\nPour : 3',
      ),
      kind: 'deliberation',
      message: 'reports',
      at: 'M. Luc PETIT',
    },
    {
      why: 'acquéreur qui vote, selon l’acte même',
      text: deliberation(
        'Présents : 9',
        'DÉCIDE la vente d’un terrain à M. Luc VIDAL, conseiller municipal et acquéreur, qui a pris part au vote.\nPour : 9',
      ),
      kind: 'deliberation',
      commune: null,
      message: 'votes',
      at: 'a pris part au vote',
    },
    {
      why: 'le vendeur parle, et rien ne dit qui siège',
      text: deliberation(
        'Présents : 9',
        'M. Noé RIVAL, propriétaire du terrain, participe au débat.\nLe conseil approuve l’acquisition.\nPour : 9',
        'Acquisition du terrain de M. RIVAL',
      ),
      kind: 'deliberation',
      message: 'ask',
      at: ', propriétaire du terrain',
    },
    {
      why: 'l’association n’est dite que par son nom',
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        'M. Luc PETIT, président des Amis du Four, rappelle le projet.\nUne subvention est accordée aux Amis du Four.\nAdopté à l’unanimité.',
        'Subvention aux Amis du Four',
      ),
      kind: 'deliberation',
      message: 'stays',
      at: 'M. Luc PETIT',
    },
    {
      why: 'profil : il était là, et rien ne dit qu’il s’est retiré',
      text: grant('Adopté à l’unanimité.'),
      kind: 'deliberation',
      commune,
      message: 'stays',
      at: 'club de football',
    },
    {
      why: 'profil : il a voté pour',
      text: grant('Pour : 3 (M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT)'),
      kind: 'deliberation',
      commune,
      message: 'votes',
      at: 'M. Luc PETIT',
    },
    {
      why: 'profil : il rapporte l’affaire',
      text: grant('Rapporteur : M. Luc PETIT\nAdopté à l’unanimité.'),
      kind: 'deliberation',
      commune,
      message: 'reports',
      at: 'M. Luc PETIT',
    },
    {
      why: 'l’acte dit l’intérêt, sans retrait',
      text: grant('M. Luc PETIT, président du club, remercie le conseil.\nAdopté à l’unanimité.'),
      kind: 'deliberation',
      message: 'stays',
      at: 'M. Luc PETIT',
    },
    {
      why: 'il rapporte, selon l’acte',
      text: grant(
        'Sur rapport de M. Luc PETIT.\nM. Luc PETIT est trésorier de l’association.\nAdopté à l’unanimité.',
      ),
      kind: 'deliberation',
      message: 'reports',
      at: 'M. Luc PETIT',
    },
    {
      why: 'représenté : son mandataire a voté',
      text: grant(
        'Adopté à l’unanimité.',
        'Présents : M. Paul ROUGET, Mme Claire MOREAU\nM. Luc PETIT a donné pouvoir à Mme Claire MOREAU.',
      ),
      kind: 'deliberation',
      commune,
      message: 'stays',
      at: 'club de football',
    },
    {
      why: 'se retire, mais les voix sont toutes comptées',
      text: grant(
        'M. Luc PETIT ne prend pas part au vote.\nPour : 3 – Contre : 0',
        'Présents : 3\nÉtaient présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
      ),
      kind: 'deliberation',
      message: 'counted',
      at: '3',
    },
  ],
  lacks: [
    {
      why: 'ni profil, ni mention',
      text: grant('Adopté à l’unanimité.'),
      kind: 'deliberation',
      missing: 'councillors',
    },
  ],
  ignores: [
    {
      why: 'un règlement',
      text: deliberation('Présents : 9', 'ADOPTE le règlement du cimetière.\nPour : 9', 'Règlement'),
      kind: 'deliberation',
    },
  ],
};
