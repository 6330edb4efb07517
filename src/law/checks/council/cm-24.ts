/** CM-24: the mayor leaves when the council votes the mayor's accounts, and another presides. */
import { sameName } from '../../../act/parse/people';
import type { ParsedAffair, Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, headOf, plainOf, says } from '../shared/council';
import { isDenied } from '../shared/denial';
import { deliberation, minutes } from '../shared/example-session';

const ACCOUNTS = /comptes?\s+(?:administratifs?|financiers?\s+uniques?)|cfu/g;
const VOTED =
  /(?:approuve|adopte|arrete|vote|approbation|adoption|examen|presentation)[^.;\n]{0,120}(?:comptes?\s+(?:administratif|financiers?\s+unique)|cfu)|(?:comptes?\s+(?:administratifs?|financiers?\s+uniques?)|cfu)[^.;\n]{0,120}(?:est|sont)\s+(?:approuve|adopte|arrete|vote)/g;
const GONE =
  /(?:(?:se\s+(?:soit|sont|est|etant)?\s*retir|s'(?:est|etant|etait)\s+(?:retir|absent)|quitt|(?<![a-z])sort(?:i|e|ant|ie)?(?![a-z])|s'absent|(?:ne|n')\s*(?:pren[a-z]+|a|ayant|particip[a-z]*)\s+pas\s+(?:pris\s+)?(?:part|participe|au\s+vote)|n'assiste|laisse\s+la\s+presidence|cede\s+la\s+presidence|a\s+cede|ne\s+vote\s+pas|n'a\s+pas\s+vote)|(?:hors|sans|en\s+dehors\s+de)\s+(?:de\s+)?(?:la\s+)?presence\s+d[eu]|(?:apres|en|lors\s+du|suite\s+au)\s+(?:le\s+|l')?(?:depart|retrait|sortie|absence)\s+d[eu]\s+(?:l[ae]\s+)?(?:m|presid|ordonn))/g;
const PRESIDES =
  /preside[^.;\n]{0,100}(?:m\.|mme|monsieur|madame|adjoint|doyen|conseill)|(?:m\.|mme|monsieur|madame|adjoint|conseiller)[^.;\n]{0,90}(?:preside|soumet|met\s+aux?\s+v|fait\s+(?:voter|proceder))/g;

/** The act says that the mayor stays and votes, whoever presides. */
const TAKES_PART =
  /(?<![a-z])maire(?!\s*-?\s*adjoint)(?![a-z])[^.;\n]{0,80}\s(?:(?:demeure|reste|est\s+reste)e?\s+(?:en\s+seance|dans\s+la\s+salle|presente?)|(?:prend|a\s+pris)\s+(?:aussi\s+|egalement\s+)?part\s+au\s+(?:vote|scrutin)|(?:participe|a\s+participe)\s+(?:aussi\s+|egalement\s+)?au\s+(?:vote|scrutin)|(?:vote|a\s+vote)\s+(?:pour|aussi|egalement|avec|le\s+compte))(?![a-z])/g;

export const rule = defineRule({
  meta: {
    id: 'CM-24',
    title: {
      fr: 'Compte administratif ou compte financier unique : le maire se retire',
      en: 'The mayor leaves for the vote of the accounts',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-14'],
    method: 'R',
    needs: [],
    messages: {
      stays: {
        fr: 'Le compte est voté sans qu’il soit dit que le maire s’est retiré : il peut assister au débat, mais doit se retirer au moment du vote. Mentionnez-le.',
        en: 'The accounts are voted and it is not told that the mayor left for the vote.',
      },
      president: {
        fr: 'Le maire se retire pour le vote du compte : dites qui le conseil a élu pour présider.',
        en: 'The mayor leaves for the vote: say whom the council elected to preside.',
        severity: 'major',
      },
      voted: {
        fr: 'Le maire, {name}, figure parmi les votants du compte : il ne peut pas prendre part à ce vote.',
        en: 'The mayor, {name}, is among those who voted the accounts.',
      },
    },
  },
  concerns: (analysis) => accountsIn(analysis).length > 0,
  check: ({ analysis }) =>
    accountsIn(analysis).flatMap((affair): Outcome[] => {
      const { session } = analysis.act;
      const mayor = analysis.commune?.mayor;
      const whole = analysis.kind === 'deliberation' ? { start: 0, end: analysis.text.length } : affair;
      const named = affair.votes
        .flatMap(({ forNames, againstNames }) => [...forNames, ...againstNames])
        .find(({ name }) => mayor !== undefined && sameName(`${mayor.firstName} ${mayor.lastName}`, name));
      if (named !== undefined) return [finding('voted', named, { values: { name: named.name } })];
      const aside = affair.votes.some(({ notVoting }) => notVoting.length > 0);
      const gone = aside || says(analysis, GONE, whole);
      // Another than the mayor presides the whole session: the mayor may be away.
      const { president } = session;
      const other =
        president !== undefined &&
        !/^(?:maire|présidente?)$/iu.test(president.name) &&
        !/maire(?![a-z])(?!\s*-?adjoint)|(?<!vice-|élue?\s)président(?!e?\s+de\s+séance)/i.test(
          analysis.text.slice(president.start, president.end + 30),
        ) &&
        (mayor === undefined || !sameName(`${mayor.firstName} ${mayor.lastName}`, president.name));
      const at = firstOf(analysis, ACCOUNTS, affair) ?? headOf(analysis, affair);
      const part = gone
        ? undefined
        : analysis.search(TAKES_PART, whole).find((one) => !isDenied(analysis, one));
      if (part !== undefined || (!gone && !other)) return [finding('stays', part ?? at)];
      return other || says(analysis, PRESIDES, bodyOf(analysis, affair)) ? [] : [finding('president', at)];
    }),
});

/** Without the head of the session, which names its president. */
const bodyOf = (analysis: Analysis, affair: ParsedAffair): Span => ({
  start: Math.max(affair.start, analysis.act.session.president?.end ?? 0),
  end: affair.end,
});

/** Affairs whose title is the approval of the accounts, or that approve them; what is drawn from their result is another matter. */
const accountsIn = (analysis: Analysis): readonly ParsedAffair[] =>
  analysis.act.affairs.filter((affair) => {
    const title = affair.title;
    const head = title === undefined ? '' : plainOf(analysis, title.start, title.end);
    if (
      /affectation|budget\s+(?:primitif|supplementaire)|decision\s+modificative|ordre\s+du\s+jour/.test(head)
    )
      return false;
    const titled =
      title !== undefined &&
      says(analysis, ACCOUNTS, title) &&
      !/convention|experimentation|adhesion|passage|mise\s+en\s+place/.test(head);
    const voted = affair.votes.some(
      ({ span, adopted, unanimous, for: yes }) => (span ?? adopted ?? unanimous ?? yes) !== undefined,
    );
    return (
      voted &&
      (titled ||
        analysis
          .search(VOTED, affair)
          .some(({ start, match }) => !isCited(analysis, start) && !DRAWN.test(match[0])))
    );
  });

/** "le coût, arrêté au compte administratif 2022": a figure that is taken from accounts voted before. */
const DRAWN =
  /(?:(?<![a-z])(?:aux?|du|des|selon|dans|d'apres|sur|par)|(?<![a-z])(?:selon|dans|d'apres|sur|par|vu|de)\s+l[ea]s?)\s+(?:dernier\s+|precedent\s+)?(?:comptes?\s+(?:administratif|financiers?\s+unique)|cfu)/;

/** "Vu la délibération approuvant le compte administratif": told of the past. */
const isCited = ({ act, text }: Analysis, at: number): boolean => {
  const line = act.paragraphs.find(({ start, end }) => start <= at && at < end);
  // "- ADOPTE le compte administratif" decides; "- compte administratif 2025" is an item of a list.
  return (
    line === undefined ||
    (!/^\s*[-–•*]\s*(?:adopte|approuve|arr[êe]te|vote|d[ée]cide)(?!\p{L})/iu.test(
      text.slice(line.start, line.end),
    ) &&
      /^\s*(?:Vu|Considérant)|délibération[^.]{0,60}approuvant|ordre du jour|^\s*[-–•\d]/iu.test(
        text.slice(line.start, line.end).slice(0, 160),
      ))
  );
};

const TITLE = 'Approbation du compte administratif 2025';
const account = (
  words: string,
  title = TITLE,
  head = 'sous la présidence de M. Paul ROUGET, maire\nPrésents : 9',
): string => deliberation(head, words, title);
const VOTE = 'APPROUVE le compte administratif 2025.\nPour : 8 – Contre : 0';

export const examples: Examples = {
  passes: [
    ...[
      'Le maire ne demeure pas en séance.',
      'Le maire reste en séance pour le débat, puis se retire au moment du vote.',
      'Le maire adjoint prend part au vote.',
      'Aucun maire délégué ne participe au vote.',
    ].map((words) => ({
      why: `un autre préside, le maire ne vote pas : ${words}`,
      text: account(
        `${words}\n${VOTE}`,
        TITLE,
        'sous la présidence de Mme Anne LEROY, adjointe\nPrésents : 9',
      ),
      kind: 'deliberation' as const,
    })),
    ...[
      'La présidence est confiée à Mme LEROY.',
      'Le conseil élit président M. PETIT.',
      'M. PETIT préside.',
      'Mme LEROY, doyenne, soumet le compte au vote.',
      'M. PETIT met aux voix.',
      'M. PETIT met au vote.',
      'Mme LEROY fait procéder au vote.',
      'Mme LEROY, adjointe, est présidente.',
      'Un conseiller assure la présidence.',
      'Le doyen préside : M. PETIT.',
    ].map(
      (words) =>
        ({
          why: words,
          text: account(`Le maire se retire. ${words}\n${VOTE}`),
          kind: 'deliberation',
        }) as const,
    ),
    ...[
      'Le maire se retire.',
      'Le maire s’est retiré.',
      'Le maire s’étant absenté.',
      'Le maire s’absente.',
      'Le maire quitte la salle.',
      'Le maire est sorti.',
      'Le maire ne prend pas part au vote.',
      'Le maire n’a pas participé au vote.',
      'Le maire n’assiste pas au vote.',
      'Le maire cède la présidence.',
      'Le maire laisse la présidence.',
      'Le maire ne vote pas.',
      'Hors de la présence du maire.',
      'Hors présence du maire.',
      'Le maire et son conjoint se sont retirés.',
      'Sans la présence du maire.',
      'En dehors de la présence du maire.',
      'Après le départ du maire.',
      'En l’absence du maire.',
      'Lors du retrait du maire.',
    ].map(
      (words) =>
        ({
          why: words,
          text: account(`${words} Mme Anne LEROY assure la présidence.\n${VOTE}`),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'le maire se retire, une adjointe préside',
      text: account(`M. le maire se retire et Mme Anne LEROY, élue présidente, met au vote.\n${VOTE}`),
      kind: 'deliberation',
    },
    {
      why: 'hors de la présence du maire',
      text: account(
        `Hors de la présence du maire, sous la présidence de M. Luc PETIT, doyen d’âge,\n${VOTE}`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'le maire a quitté la salle',
      text: account(`Le maire ayant quitté la salle, Mme Anne LEROY préside.\n${VOTE}`),
      kind: 'deliberation',
    },
    {
      why: 'ne prend pas part au vote',
      text: account(
        `M. Paul ROUGET ne prend pas part au vote. La présidence est assurée par Mme Anne LEROY.\n${VOTE}`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'séance présidée par un autre',
      text: account(VOTE, TITLE, 'sous la présidence de Mme Anne LEROY, adjointe\nPrésents : 9'),
      kind: 'deliberation',
    },
    ...[
      'M. Luc PETIT, maire-adjoint',
      'M. Luc PETIT, vice-président',
      'Mme Anne LEROY, présidente de séance',
      'Mme Anne LEROY, élue présidente',
    ].map(
      (who) =>
        ({
          why: `séance présidée par ${who}`,
          text: account(VOTE, TITLE, `sous la présidence de ${who}\nPrésents : 9`),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'après le départ du maire',
      text: account(`Après le retrait du maire, la présidence revient à Mme Anne LEROY.\n${VOTE}`),
      kind: 'deliberation',
    },
    {
      why: 'compte financier unique',
      text: account(
        'Le maire sort de la salle ; M. Luc PETIT, élu président, fait voter.\nADOPTE le compte financier unique.\nPour : 8',
        'Compte financier unique 2025',
      ),
      kind: 'deliberation',
    },
    {
      why: 'une affaire du procès-verbal',
      text: minutes(
        'Présents : 9',
        'Tarifs\nAdopté à l’unanimité.',
        'Compte administratif 2025\nLe maire se retire. Présidence de Mme Anne LEROY, adjointe.\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
    },
  ],
  fails: [
    ...[
      'Le {maire demeure en séance}.',
      'Le {maire est resté dans la salle}.',
      'Le {maire reste présent}.',
      'Le {maire soumet le compte et prend part au scrutin}.',
      'Le {maire a pris également part au vote}.',
      'Le {maire participe aussi au vote}.',
      'M. Paul ROUGET, {maire, a participé au vote}.',
      'Le {maire vote pour}.',
      'Le {maire a voté avec} les autres.',
      'Le {maire vote le compte}.',
    ].map((words) => ({
      why: `un autre préside, le maire vote : ${words}`,
      text: account(
        `${words.replace(/[{}]/gu, '')}\n${VOTE}`,
        TITLE,
        'sous la présidence de Mme Anne LEROY, adjointe\nPrésents : 9',
      ),
      kind: 'deliberation' as const,
      message: 'stays',
      at: /\{(.*)\}/u.exec(words)?.[1] ?? '',
    })),
    {
      why: 'décidé par un tiret, sous un autre titre',
      text: account('Le conseil :\n- ADOPTE le compte administratif 2025.\nPour : 9', 'Finances'),
      kind: 'deliberation',
      message: 'stays',
      at: 'compte administratif',
    },
    ...(
      [
        ['ADOPTE le compte administratif.', 'compte administratif'],
        ['ARRÊTE le compte administratif.', 'compte administratif'],
        ['Le compte administratif est adopté.', 'compte administratif'],
        ['Le compte administratif est arrêté.', 'compte administratif'],
        ['ADOPTE le compte financier unique.', 'compte financier unique'],
        ['Le compte financier unique est approuvé.', 'compte financier unique'],
        ['ADOPTE le CFU.', 'CFU'],
        ['Le CFU est approuvé.', 'CFU'],
        ['APPROUVE les comptes financiers uniques.', 'comptes financiers uniques'],
        ['Le compte administratif, assorti d’annexes, est adopté.', 'compte administratif'],
        ['ADOPTE le compte administratif et l’état des sorties.', 'compte administratif'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: account(`${words}\nPour : 9`, 'Finances'),
          kind: 'deliberation',
          message: 'stays',
          at,
        }) as const,
    ),
    {
      why: 'le titre seul nomme le compte financier unique',
      text: account('Le conseil l’approuve.\nPour : 9', 'Compte financier unique 2025'),
      kind: 'deliberation',
      message: 'stays',
      at: 'Compte financier unique',
    },
    ...['Mme Anne LEROY, présidente', 'M. Luc PETIT, maire'].map(
      (who) =>
        ({
          why: `séance présidée par ${who}`,
          text: account(VOTE, TITLE, `sous la présidence de ${who}\nPrésents : 9`),
          kind: 'deliberation',
          message: 'stays',
          at: 'compte administratif',
        }) as const,
    ),
    {
      why: 'une adjointe quitte la salle pour une autre affaire',
      text: minutes(
        'Présents : 9',
        'Tarifs\nMme Anne LEROY quitte la salle. Adopté à l’unanimité.',
        'Compte administratif 2025\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
      message: 'stays',
      at: 'Compte administratif',
    },
    {
      why: 'rien n’est dit',
      text: account(VOTE),
      kind: 'deliberation',
      message: 'stays',
      at: 'compte administratif',
    },
    {
      why: 'compte financier unique',
      text: account('Le conseil ADOPTE le compte financier unique.\nAdopté à l’unanimité.', 'CFU 2025'),
      kind: 'deliberation',
      message: 'stays',
      at: 'CFU',
    },
    {
      why: 'titre muet, dispositif clair',
      text: account('Le compte administratif 2025 est approuvé.\nAdopté à l’unanimité.', 'Finances'),
      kind: 'deliberation',
      message: 'stays',
      at: 'compte administratif',
    },
    {
      why: 'une affaire du procès-verbal',
      text: minutes(
        'Présents : 9',
        'Tarifs\nAdopté à l’unanimité.',
        'Compte administratif 2025\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
      message: 'stays',
      at: 'Compte administratif',
    },
    {
      why: 'se retire, mais qui préside ?',
      text: account(`Le maire se retire au moment du vote.\n${VOTE}`),
      kind: 'deliberation',
      message: 'president',
      at: 'compte administratif',
    },
    {
      why: 'le maire a voté',
      text: account(
        'Mme Anne LEROY préside. APPROUVE le compte administratif.\nPour : 3 (M. Paul ROUGET, Mme Anne LEROY, M. Luc PETIT)',
      ),
      kind: 'deliberation',
      message: 'voted',
      at: 'M. Paul ROUGET',
    },
  ],
  ignores: [
    {
      why: 'affectation du résultat',
      text: account(
        'Vu le compte administratif 2025 ;\nAFFECTE le résultat.\nPour : 9',
        'Affectation du résultat du compte administratif 2025',
      ),
      kind: 'deliberation',
    },
    {
      why: 'compte de gestion',
      text: account('APPROUVE le compte de gestion.\nPour : 9', 'Compte de gestion 2025'),
      kind: 'deliberation',
    },
    {
      why: 'convention pour le compte financier unique',
      text: account(
        'AUTORISE la signature.\nPour : 9',
        'Convention d’expérimentation du compte financier unique',
      ),
      kind: 'deliberation',
    },
    ...[
      'Budget primitif 2026, au vu du compte administratif 2025',
      'Budget supplémentaire 2026, après le compte administratif 2025',
      'Décision modificative reprenant le compte administratif 2025',
      'Ordre du jour : ajout du compte administratif 2025',
      'Convention relative au compte financier unique',
      'Expérimentation du compte financier unique',
      'Adhésion au compte financier unique',
      'Passage au compte financier unique',
      'Mise en place du compte financier unique',
    ].map((title) => ({
      why: title,
      text: account('DÉCIDE ainsi.\nPour : 9', title),
      kind: 'deliberation' as const,
    })),
    ...[
      'Vu l’approbation du compte administratif 2025 ;',
      'Considérant que le compte administratif 2025 est approuvé ;',
      'Une délibération de mars, approuvant le budget, adopte le compte administratif.',
      'Ordre du jour de mars : approbation, compte administratif 2025 ;',
      '- examen (compte administratif 2025) ;',
      'Le coût, arrêté au compte financier unique 2025, est de 9 €.',
    ].map((words) => ({
      why: words,
      text: account(`${words}\nFIXE les tarifs.\nPour : 9`, 'Tarifs'),
      kind: 'deliberation' as const,
    })),
    {
      why: 'cité seulement',
      text: account(
        'Vu la délibération approuvant le compte administratif 2025 ;\nFIXE les tarifs.\nPour : 9',
        'Tarifs',
      ),
      kind: 'deliberation',
    },
    ...[
      'Le coût d’un repas, arrêté au compte administratif 2025, est de 9,12 €.',
      'L’excédent constaté, adopté tel qu’il ressort du compte administratif, est de 900 €.',
      'Le prix est voté selon le compte administratif 2025.',
      'Il approuve les chiffres tirés du dernier compte administratif.',
    ].map((words) => ({
      why: words,
      text: account(`${words}\nFIXE les tarifs.\nPour : 9`, 'Restaurant scolaire : tarifs'),
      kind: 'deliberation' as const,
    })),
    {
      why: 'présenté, non voté',
      text: account('Le maire présente le compte administratif.', TITLE),
      kind: 'deliberation',
    },
  ],
};
