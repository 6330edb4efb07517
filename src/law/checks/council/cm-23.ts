/** CM-23: the mayor presides, or who replaces the mayor. */
import { sameName } from '../../../act/parse/people';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import type { CommunePerson } from '../../commune';
import { defineRule, finding, missing, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isMunicipal, known, plainOf, says } from '../shared/council';
import { deliberation } from '../shared/example-session';

/** Why another than the mayor may preside: prevented, or the council elects, or votes the mayor's accounts. */
const REPLACED =
  /empech|en\s+l'absence|absence\s+d[eu]|suppleant|suppleance|remplac|compte\s+(?:administratif|financier)|cfu|doyen|plus\s+age|election\s+d[eu]\s+(?:la\s+)?maire|installation\s+du\s+conseil|president(?:e)?\s+de\s+seance\s+elu|elue?\s+president|delegation\s+speciale|maire\s+(?:honoraire|par\s+interim)|interim|maire\s+(?:delegue|sortant)/g;

/** What the person is, said after the name. */
const CAPACITY =
  /^[\s,(-]*(?:et\s+)?(?:l[ea]\s+)?((?:[^\s.,;:]+\s+){0,3}?(?:maire|adjointe?|conseill[a-z]+|president[a-z]*|direct[a-z]+|secretaire|agent)(?:\s+au\s+maire|\s+municipale?|\s+general[a-z]*)?)/;
/** A deputy, or who was the mayor of another commune or another time: after "maire". */
const NOT_THE_MAYOR = /^[\s-]*(?:adjoint|delegue|honoraire|sortant|par\s+interim)/;

export const rule = defineRule({
  meta: {
    id: 'CM-23',
    title: {
      fr: 'Séance présidée par le maire ou son remplaçant',
      en: 'The mayor presides, or who replaces the mayor',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-14', 'CGCT-L2122-17'],
    method: 'X',
    needs: [],
    messages: {
      other: {
        fr: 'La séance est présidée par {name} ({capacity}), sans que l’absence ou l’empêchement du maire soit dit : indiquez-le ; le remplaçant est un adjoint dans l’ordre du tableau.',
        en: '{name} ({capacity}) presides, and no absence of the mayor is told.',
      },
      outsider: {
        fr: '{name} ({capacity}) préside la séance : seul le maire, ou à défaut un adjoint ou un conseiller qui le remplace, préside le conseil.',
        en: '{name} ({capacity}) presides: only the mayor or a member who replaces the mayor may.',
      },
      both: {
        fr: 'La séance est présidée par {name} alors que le maire, {mayor}, figure parmi les présents : dites pourquoi, ou corrigez.',
        en: '{name} presides while the mayor, {mayor}, is present.',
      },
      mayor: {
        fr: '{name} est dit maire ; selon le profil de la commune, le maire est {mayor}. Vérifiez le nom.',
        en: '{name} is said to be the mayor; according to the profile it is {mayor}.',
      },
      absent: {
        fr: 'La séance est présidée par {name}, qui figure parmi les absents : dites qui a présidé, ou corrigez la liste.',
        en: '{name} presides, and is named among those absent.',
      },
      ask: {
        fr: '{name} préside la séance sans que sa qualité soit dite : remplace-t-il ou elle le maire ? Indiquez la qualité et le motif du remplacement.',
        en: '{name} presides and no capacity is told: does he or she replace the mayor?',
      },
    },
  },
  concerns: isMunicipal,
  check: ({ analysis }) => {
    const { session } = analysis.act;
    const { president } = session;
    if (president === undefined)
      return says(analysis, /presid/g) || session.present !== undefined ? [missing('commune')] : [];
    // "sous la présidence de Mme le maire": by title.
    if (/^(?:maire|présidente?)$/iu.test(president.name)) return [];
    // Who comes late or leaves may stand in both lists.
    if (
      known(session.absentNames, president) &&
      !known(session.presentNames, president) &&
      session.presentNames.length > 0 &&
      !analysis.act.movements.some(({ people }) => known(people, president))
    )
      return [finding('absent', president, { values: { name: president.name } })];
    const { text } = analysis;
    const near = lineOf(text.slice(president.start, president.end + 90));
    const tail = lineOf(text.slice(president.end, president.end + 90));
    const told = CAPACITY.exec(tail);
    const capacity = told?.[1];
    const before = fold(text.slice(Math.max(0, president.start - 30), president.start)).lower.replace(
      /(?:m\.|mme|monsieur|madame)\s*$/,
      '',
    );
    const isMayor =
      (told !== null && /(?<!au\s)maire$/.test(told[0]) && !NOT_THE_MAYOR.test(tail.slice(told[0].length))) ||
      /(?<!au\s)maire,?\s*$/.test(before) ||
      /^(?:m(?:\.|onsieur|me|adame)\s+)?l[ea]\s+maire/.test(near);
    const mayor = mayorAt(analysis);
    const name = president.name;
    if (isMayor) {
      const { commune } = analysis;
      return mayor !== undefined && commune !== undefined && !sameName(fullName(mayor), name)
        ? [finding('mayor', president, { values: { name, mayor: fullName(mayor) } })]
        : [];
    }
    if (mayor !== undefined && sameName(fullName(mayor), name)) return [];
    if (says(analysis, REPLACED)) return [];
    // The same person signs as the mayor.
    if (
      analysis.act.signatures.some(
        ({ capacity, name: signer }) =>
          signer !== undefined &&
          capacity !== undefined &&
          sameName(signer.name, name) &&
          /^(?:l[ea]\s+)?maire/.test(plainOf(analysis, capacity.start, capacity.end)),
      )
    )
      return [];
    const there = session.presentNames.find(({ end }) => {
      const [words = '', after] =
        /^[\s,(-]*(?:l[ea]\s+)?maire(?![a-z])(.*)/.exec(lineOf(text.slice(end, end + 24))) ?? [];
      return words !== '' && !NOT_THE_MAYOR.test(after ?? '');
    });
    if (there !== undefined && !known([there], president))
      return [finding('both', president, { values: { name, mayor: there.name } })];
    if (capacity === undefined) return [question('ask', president, { name })];
    const values = { name, capacity };
    return [finding(/direct|secretaire|agent/.test(capacity) ? 'outsider' : 'other', president, { values })];
  },
});

/** The first line of a stretch, in plain lower case. */
const lineOf = (words: string): string => fold(words.split('\n')[0] ?? '').lower;

const fullName = ({ firstName, lastName }: CommunePerson): string => `${firstName} ${lastName}`;

/** The mayor of the profile, for an act of the same term: deputies' delegations tell when it began. */
const mayorAt = ({ commune, actDate }: Analysis): CommunePerson | undefined => {
  if (commune === undefined) return undefined;
  const since = commune.deputies.flatMap(({ delegatedOn }) => delegatedOn ?? []).sort()[0];
  return since === undefined || (actDate !== undefined && actDate < since) ? undefined : commune.mayor;
};

const head = (words: string, more = 'Présents : 9'): string => deliberation(`${words}\n${more}`);
const term = { date: '2026-04-12' };

export const examples: Examples = {
  passes: [
    {
      why: 'un autre du même nom est absent',
      text: deliberation(
        'sous la présidence de M. Jean LEDOUX, maire\nPrésents : M. Jean LEDOUX, M. Alain BOUT\nAbsente : Mme Rose LEDOUX',
      ),
      kind: 'deliberation',
    },
    {
      why: 'arrivé en cours de séance',
      text: deliberation(
        'sous la présidence de M. Jean LEDOUX, maire\nPrésents : M. Alain BOUT, Mme Agnès FAUVEL\nAbsent : M. Jean LEDOUX (arrivé à 20 h 10)\nM. Jean LEDOUX arrive à 20 h 10.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'il signe comme maire',
      text: `${head('sous la présidence de M. Luc PETIT')}\nFait à Vernois, le 12 mars 2026\nLe maire,\nLuc PETIT`,
      kind: 'deliberation',
      commune: null,
    },
    ...[
      'Le maire est empêché.',
      'En l’absence du maire.',
      'Absence du maire.',
      'Le suppléant siège.',
      'Par suppléance.',
      'En remplacement du maire.',
      'Vote du compte financier.',
      'CFU 2025.',
      'Le plus âgé préside.',
      'Élection du maire.',
      'Installation du conseil.',
      'Président de séance élu.',
      'Il est élu président.',
      'Délégation spéciale.',
      'Maire par intérim.',
      'Par intérim.',
      'Maire honoraire.',
      'Maire sortant.',
    ].map(
      (words) =>
        ({
          why: words,
          text: head('sous la présidence de M. Luc PETIT, conseiller municipal', `Présents : 9\n${words}`),
          kind: 'deliberation',
        }) as const,
    ),
    { why: 'le maire', text: head('sous la présidence de M. Paul ROUGET, maire'), kind: 'deliberation' },
    {
      why: 'le maire, nommé après son titre',
      text: head('sous la présidence de Monsieur le maire, Paul ROUGET'),
      kind: 'deliberation',
      ...term,
    },
    { why: 'par son titre seul', text: head('sous la présidence de Mme le maire'), kind: 'deliberation' },
    {
      why: 'le maire du profil, sans sa qualité',
      text: head('sous la présidence de M. Paul ROUGET'),
      kind: 'deliberation',
      ...term,
    },
    {
      why: 'un adjoint, le maire étant empêché',
      text: head('sous la présidence de Mme Anne LEROY, première adjointe, le maire étant empêché'),
      kind: 'deliberation',
    },
    {
      why: 'en l’absence du maire',
      text: head('En l’absence du maire, sous la présidence de Mme Anne LEROY, adjointe'),
      kind: 'deliberation',
    },
    {
      why: 'doyen d’âge',
      text: head('sous la présidence de M. Luc PETIT, conseiller municipal, doyen de l’assemblée'),
      kind: 'deliberation',
    },
    {
      why: 'compte administratif',
      text: deliberation(
        'sous la présidence de M. Luc PETIT, conseiller municipal\nPrésents : 9',
        'Le compte administratif est approuvé.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'un autre maire, avant ce mandat',
      text: head('sous la présidence de M. Guy NOEL, maire'),
      kind: 'deliberation',
      date: '2019-05-02',
    },
    {
      why: 'un autre maire, mandat non daté',
      text: head('sous la présidence de M. Guy NOEL, maire'),
      kind: 'deliberation',
      commune: { deputies: [] },
    },
    { why: 'rien n’est dit de la séance', text: deliberation('Séance ordinaire'), kind: 'deliberation' },
    ...[
      'Réunion en l’absence justifiée du maire, sous la présidence de Mme Anne LEROY, adjointe',
      'sous la présidence de M. Guy NOEL, maire délégué de Rosay, le maire étant souffrant',
      'sous la présidence de M. Guy NOEL, maire honoraire, doyen de l’assemblée',
      'sous la présidence de M. Guy NOEL, maire par intérim',
      'sous la présidence de Mme le maire',
      'sous la présidence de Monsieur le maire',
      'sous la présidence de M. le maire, Paul ROUGET',
      'sous la présidence du maire, M. Paul ROUGET',
      'sous la présidence de M. Paul ROUGET, en qualité de maire',
    ].map(
      (words) =>
        ({ why: `${words}, profil connu`, text: head(words), kind: 'deliberation', ...term }) as const,
    ),
    {
      why: 'il signe comme maire, sans article',
      text: `${head('sous la présidence de M. Luc PETIT')}\nFait à Vernois, le 12 mars 2026\nMaire de Vernois,\nLuc PETIT`,
      kind: 'deliberation',
      commune: null,
    },
  ],
  fails: [
    ...[
      'sous la présidence de M. Jean LEDOUX, maire\nPrésents : Mme Agnès FAUVEL, M. Alain BOUT\nAbsents excusés : M. Jean LEDOUX, M. Paul QUERE',
      'Séance présidée par M. Jean LEDOUX, maire\nPrésents : Mme Agnès FAUVEL, M. Alain BOUT\nAbsents : M. LEDOUX, M. Paul QUERE',
      'réuni le 12 mars, présidé par M. Jean LEDOUX, maire\nÉtaient présents : Mme Agnès FAUVEL, M. Alain BOUT\nExcusé : M. Jean LEDOUX',
      'Président de séance : M. Jean LEDOUX\nPrésents : Mme Agnès FAUVEL, M. Alain BOUT\nExcusés : M. Jean LEDOUX (pouvoir à M. Alain BOUT)',
      'sous la présidence de M. Jean LEDOUX, maire\nPrésents : Mme Agnès FAUVEL, M. Alain BOUT\nAbsent ayant donné pouvoir : M. Jean LEDOUX à M. Alain BOUT',
    ].map((head) => ({
      why: `président et absent : ${head}`,
      text: deliberation(head),
      kind: 'deliberation' as const,
      message: 'absent',
      at: 'M. Jean LEDOUX',
    })),
    ...(
      [
        ['M. Luc PETIT, secrétaire', 'M. Luc PETIT'],
        ['M. Luc PETIT, agent', 'M. Luc PETIT'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: head(`sous la présidence de ${words}`),
          kind: 'deliberation',
          message: 'outsider',
          at,
        }) as const,
    ),
    ...([['M. Luc PETIT, deuxième adjoint au maire', 'M. Luc PETIT']] as const).map(
      ([words, at]) =>
        ({
          why: words,
          text: head(`sous la présidence de ${words}`),
          kind: 'deliberation',
          message: 'other',
          at,
        }) as const,
    ),
    {
      why: 'adjointe, sans motif',
      text: head('sous la présidence de Mme Anne LEROY, première adjointe'),
      kind: 'deliberation',
      message: 'other',
      at: 'Mme Anne LEROY',
    },
    {
      why: 'conseiller, sans motif',
      text: head('sous la présidence de M. Luc PETIT, conseiller municipal'),
      kind: 'deliberation',
      message: 'other',
      at: 'M. Luc PETIT',
    },
    {
      why: 'le directeur général',
      text: head('sous la présidence de M. Olivier GROSJEAN, directeur général des services'),
      kind: 'deliberation',
      message: 'outsider',
      at: 'M. Olivier GROSJEAN',
    },
    {
      why: 'le maire est présent',
      text: head(
        'sous la présidence de Mme Anne LEROY, première adjointe',
        'Présents : M. Paul ROUGET, maire, Mme Anne LEROY, M. Luc PETIT',
      ),
      kind: 'deliberation',
      message: 'both',
      at: 'Mme Anne LEROY',
    },
    {
      why: 'un autre maire',
      text: head('sous la présidence de M. Guy NOEL, maire'),
      kind: 'deliberation',
      ...term,
      message: 'mayor',
      at: 'M. Guy NOEL',
    },
    {
      why: 'un autre maire, le premier jour du mandat',
      text: head('sous la présidence de M. Guy NOEL, maire de Vernois'),
      kind: 'deliberation',
      date: '2026-04-02',
      message: 'mayor',
      at: 'M. Guy NOEL',
    },
    {
      why: 'qualité non dite',
      text: head('sous la présidence de M. Luc PETIT'),
      kind: 'deliberation',
      commune: null,
      message: 'ask',
      at: 'M. Luc PETIT',
    },
    ...(
      [
        ['M. Luc PETIT, premier adjoint', 'M. Luc PETIT'],
        ['M. Luc PETIT, maire-adjoint', 'M. Luc PETIT'],
        ['M. Luc PETIT, maire adjoint', 'M. Luc PETIT'],
        ['M. Jean MAIRE, conseiller municipal', 'M. Jean MAIRE'],
        ['M. Luc PETIT, le premier adjoint', 'M. Luc PETIT'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: `${words}, profil connu`,
          text: head(`sous la présidence de ${words}`),
          kind: 'deliberation',
          ...term,
          message: 'other',
          at,
        }) as const,
    ),
    ...['M. Luc PETIT, adjoint au maire, Mme Anne LEROY', 'M. Luc PETIT, maire-adjoint, Mme Anne LEROY'].map(
      (names) =>
        ({
          why: `présents : ${names}`,
          text: head(
            'sous la présidence de Mme Anne LEROY, première adjointe',
            `Présents : ${names}`,
          ).replace('honoraire', 'honoraire'),
          kind: 'deliberation',
          message: 'other',
          at: 'Mme Anne LEROY',
        }) as const,
    ),
    ...(
      [
        ['Maire, nom de famille', 'sous la présidence de M. MAIRET', '', 'M. MAIRET'],
        [
          'le secrétaire nommé après',
          'sous la présidence de M. Luc PETIT. Secrétaire : Mme Anne LEROY',
          '',
          'M. Luc PETIT',
        ],
        [
          'un autre signe comme maire',
          'sous la présidence de M. Luc PETIT',
          'Le maire,\nGuy NOEL',
          'M. Luc PETIT',
        ],
        [
          'il signe comme adjoint',
          'sous la présidence de M. Luc PETIT',
          'L’adjoint au maire,\nLuc PETIT',
          'M. Luc PETIT',
        ],
      ] as const
    ).map(
      ([why, words, signed, at]) =>
        ({
          why,
          text: `${head(words)}\nFait à Vernois, le 12 mars 2026\n${signed}`,
          kind: 'deliberation',
          commune: null,
          message: 'ask',
          at,
        }) as const,
    ),
  ],
  lacks: [
    {
      why: 'président non dit',
      text: deliberation('Présents : 9'),
      kind: 'deliberation',
      missing: 'commune',
    },
  ],
  ignores: [
    {
      why: 'conseil communautaire',
      text: 'Communauté de communes du Val\nConseil communautaire\nSéance du 12 mars 2026 sous la présidence de M. Luc PETIT, président',
      kind: 'deliberation',
    },
  ],
};
