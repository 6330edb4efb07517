/** CM-34: a councillor with an interest of his or her own takes no part: no vote, no report, no proxy. */
import { defineRule, missing } from '../framework/rule';
import type { Examples, FindingOutcome, Outcome } from '../framework/rule';
import { says } from '../shared/council';
import { deliberation, minutes } from '../shared/example-session';
import { BENEFIT, INTERESTED, interestedIn } from './cm-34/interests';
import { countedIn, partOf, saidToVote, unknownIn } from './cm-34/part';

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
    const outcomes = act.affairs.flatMap((affair): Outcome[] => {
      const found: FindingOutcome[] = [];
      for (const interest of interestedIn(analysis, affair)) {
        const outcome = partOf(analysis, affair, interest);
        if (outcome !== undefined && !found.some((one) => one.at.start === outcome.at.start))
          found.push(outcome);
      }
      const said = saidToVote(analysis, affair);
      // That the act says the vote itself tells more than that nothing says the contrary.
      const told = said.length > 0 ? found.filter(({ message }) => message !== 'stays') : found;
      return [
        ...told,
        ...(told.length > 0 ? [] : said),
        ...countedIn(analysis, affair),
        ...(found.length > 0 ? [] : unknownIn(analysis, affair)),
      ];
    });
    return outcomes.length > 0 ||
      commune?.councillors !== undefined ||
      says(analysis, INTERESTED) ||
      act.affairs.every(({ votes }) => votes.length === 0) ||
      says(analysis, /ne\s+pren[a-z]+\s+pas\s+part|pas\s+pris\s+part|interesse/g)
      ? outcomes
      : [missing('councillors')];
  },
});

const TITLE = 'Subvention au club de football';
const grant = (words: string, head = 'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT'): string =>
  deliberation(head, `Une subvention de 500 € est attribuée au club de football.\n${words}`, TITLE);
/** Nobody of the list is told in the profile. */
const NAMED_HEAD = 'Présents : M. Paul ROUGET, maire, Mme Claire MOREAU, M. Luc PETIT';
const lot = (words: string, head = 'Présents : 9'): string =>
  deliberation(head, `Les intéressés sont prévenus.\nDÉCIDE la vente d’un terrain.\n${words}\nPour : 9`);
const commune = {
  councillors: [
    { firstName: 'Luc', lastName: 'Petit', interests: ['Club de football'] },
    { firstName: 'Claire', lastName: 'Moreau' },
  ],
};

export const examples: Examples = {
  passes: [
    ...[
      'M. Luc PETIT, qui préside le club, quitte la salle.',
      'M. Luc PETIT, qui préside la commission des sports, présente la demande.',
      'M. Marc TIERS, qui dirige le club, est remercié.',
      'M. Luc PETIT, dont l’épouse est enseignante, présente la demande.',
      'M. Luc PETIT, dont l’épouse dirige le club, quitte la salle.',
    ].map((words) => ({
      why: `qui préside ou dirige : ${words}`,
      text: grant(`${words}\nPour : 3`),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
    })),
    ...[
      'M. Luc PETIT s’en est porté acquéreur. M. Luc PETIT, intéressé, quitte la séance.',
      'M. Denis PETIT s’en est porté acquéreur.',
    ].map((words) => ({
      why: words,
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        `Vente d’une parcelle. ${words}\nDÉCIDE de la céder. Les intéressés sont prévenus.\nPour : 2`,
        'Vente',
      ),
      kind: 'deliberation' as const,
      commune: null,
    })),
    ...[
      'Le gérant de la boutique a pris part au vote.',
      'L’intéressé s’est retiré, et les autres élus ont pris part au vote.',
      'M. Noé RIVAL, propriétaire du terrain, est remercié. Le conseil participe aux frais de clôture.',
      'M. Noé RIVAL, propriétaire du terrain, participe au débat, puis ne prend pas part au vote.',
    ].map((words) => ({ why: words, text: lot(words), kind: 'deliberation' as const, commune: null })),
    ...[
      'La visite de vendredi avec M. Luc PETIT est notée.',
      'Il est procédé à la visite avec M. Luc PETIT.',
      'L’acte de vente est préparé par le notaire avec M. Luc PETIT.',
      'M. Noé RIVAL, propriétaire du terrain, participe au débat.',
    ].map((words) => ({
      why: words,
      text: lot(words, NAMED_HEAD),
      kind: 'deliberation' as const,
      commune: null,
    })),
    ...['Joyeux Boulistes', 'Boulistes du lac', 'Boulistes du val'].map((friends) => ({
      why: `président d’une autre association que celle qui est aidée : ${friends}`,
      text: deliberation(
        NAMED_HEAD,
        `M. Luc PETIT, président des ${friends}, rappelle le projet.\nUne subvention est accordée aux Amis du Lac.\nPour : 3`,
        'Subvention aux Amis du Lac',
      ),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
    })),
    ...[
      'Le club, présidé par M. Jean BOLE, demande une aide.',
      'Le club, que préside M. Jean BOLE, demande une aide.',
      'M. Jean BOLE, président du club, participe au débat.',
    ].map((words) => ({
      why: `un tiers, quand les présents ne sont que comptés : ${words}`,
      text: grant(`${words}\nPour : 3`, 'Présents : 3'),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
    })),
    ...[
      'L’élu rappelle qu’il est président du club.\nPour : 3',
      'M. Luc PETIT, président du club, et Mme Claire MOREAU quittent la salle.\nPour : 1',
      'M. Luc PETIT, président du club, et Mme Claire MOREAU ne prennent pas part au vote.\nPour : 1',
    ].map((words) => ({
      why: words,
      text: grant(words, NAMED_HEAD),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
    })),
    {
      why: 'le profil est inconnu, mais l’acte dit qui s’écarte',
      text: grant('Mme Odile FAYE n’a pas pris part au vote.\nPour : 3'),
      kind: 'deliberation',
      commune: null,
    },
    {
      why: 'il est absent, et les présents ne sont que comptés',
      text: grant('Adopté à l’unanimité.', 'Présents : 12\nAbsent : M. Luc PETIT'),
      kind: 'deliberation',
      commune,
    },
    ...[
      'M. Luc PETIT, président du club, ne prend part ni au débat ni au vote.',
      'M. Luc PETIT, président du club, n’a pris part ni aux débats ni au vote.',
      'M. Luc PETIT, président du club, ne participe ni au débat ni au vote.',
      'Le président du club, M. Luc PETIT, ne prenant part ni au débat ni au vote, sort.',
    ].map((words) => ({
      why: words,
      text: grant(`${words}\nPour : 2`),
      kind: 'deliberation' as const,
      commune,
    })),
    {
      why: 'autant de voix qu’au début, après une arrivée et un retrait',
      text: minutes(
        'En exercice : 4\nPrésents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT\nAbsent : M. Guy NOEL',
        'Tarifs\nAdopté. Pour : 3',
        'M. Guy NOEL arrive à 20 h 15.\nSubvention au club\nM. Luc PETIT, président du club, ne prend part ni au débat ni au vote.\nPour : 3',
      ),
      kind: 'minutes',
    },
    {
      why: 'un prénom qui commence comme « louer », dans les pouvoirs',
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        'Les intéressés sont prévenus. Pouvoir est donné par M. Louis FAYE à M. Luc PETIT.\nAPPROUVE la vente d’une parcelle.\nPour : 4',
        'Vente d’une parcelle',
      ),
      kind: 'deliberation',
      commune: null,
    },
    ...[
      'Rapporteure : Claire MOREAU, adjointe à la culture et présidente de la commission des sports.',
      'Rapporteur : Luc PETIT, adjoint. Jean BOLE, président du club, a été entendu.',
      'La demande est faite par le club, dont le président est M. Jean BOLE.',
      'Le club, présidé par M. Jean BOLE, a remis ses comptes.',
      'Aucun élu intéressé ne participe au vote.',
      'Le club, dont le siège est à Vernois, demande une aide que M. Paul ROUGET présente.',
      'Le club, que préside M. Jean BOLE, demande une aide.',
      'Le club est présidé par son fondateur, Jean BOLE.',
      'Le terrain, dont la commune est propriétaire, sert au club. M. Luc PETIT le rappelle.',
      'Mme Claire MOREAU rappelle qu’elle est présidente de la commission des sports.',
      'Luc PETIT, adjoint, dit ce que demande Jean BOLE, trésorier du club.',
    ].map((words) => ({
      why: words,
      text: grant(`${words}\nPour : 3`),
      commune: { councillors: [] },
      kind: 'deliberation' as const,
    })),
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
    ...[
      'se sont abstenus de tout vote',
      'se retirent avant le vote',
      'ne prennent pas part au vote',
      'étant sortis',
      'ayant quitté la salle',
    ].map((words) => ({
      why: `deux intéressés, ${words}`,
      text: grant(
        `Mme Claire MOREAU, présidente du club, et M. Luc PETIT, trésorier du club, ${words}.\nPour : 1`,
      ),
      kind: 'deliberation' as const,
    })),
    ...[
      'Les élus intéressés se sont retirés.',
      'Les élus intéressés n’ont pas part au vote.',
      'Le déport des élus est constaté.',
    ].map((words) => ({
      why: words,
      text: grant(`${words}\nAdopté à l’unanimité.`),
      kind: 'deliberation' as const,
      commune,
    })),
    ...[
      'M. Luc VIDAL, conseiller municipal, a pris part au vote.',
      'M. Luc VIDAL, acquéreur, n’a pas pris part au vote.',
    ].map((words) => ({
      why: words,
      text: deliberation(
        'Présents : 9',
        `Les intéressés sont prévenus.\nDÉCIDE la vente d’un terrain.\n${words}\nPour : 9`,
      ),
      kind: 'deliberation' as const,
      commune: null,
    })),
    ...['de l’office de', 'de l’étude du notaire', 'au nom de'].map((words) => ({
      why: `signé ${words} quelqu’un qui porte le nom d’un membre`,
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        `Les intéressés sont prévenus.\nDÉCIDE la vente de la parcelle AB 12, acte ${words} M. Luc PETIT.\nPour : 3`,
        'Vente d’une parcelle',
      ),
      kind: 'deliberation' as const,
      commune: null,
    })),
  ],
  fails: [
    ...[
      'M. Luc PETIT, qui préside le club, présente la demande.',
      'M. Luc PETIT, qui dirige par ailleurs l’association, présente la demande.',
      'M. Luc PETIT, qui gère aussi cette association, présente la demande.',
      'M. Luc PETIT, qui exploite un restaurant du stade, présente la demande.',
    ].map((words) => ({
      why: words,
      text: grant(`${words}\nPour : 3`),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
      message: 'stays',
      at: 'M. Luc PETIT',
    })),
    ...[
      [
        'M. Luc PETIT, dont l’épouse est trésorière du club, présente la demande.',
        'dont l’épouse est trésorière',
      ],
      ['M. Luc PETIT, dont le frère préside le club, présente la demande.', 'dont le frère préside'],
      [
        'M. Luc PETIT, dont la fille est aussi secrétaire du club, présente la demande.',
        'dont la fille est aussi secrétaire',
      ],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: grant(`${words}\nPour : 3`),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
      message: 'stays',
      at,
    })),
    ...(
      [
        ['M. Luc VIDAL, conseiller municipal, s’en est porté acquéreur.', 'stays', 'M. Luc VIDAL'],
        ['M. Luc VIDAL, adjoint au maire, demande à prendre à bail la parcelle.', 'stays', 'M. Luc VIDAL'],
        ['L’acheteuse, Mme Eve VIDAL, conseillère municipale, paie comptant.', 'stays', 'Mme Eve VIDAL'],
        [
          'M. Luc VIDAL, conseiller municipal, est locataire du lot. Voix pour : 9, dont M. Luc VIDAL',
          'votes',
          'dont ',
        ],
      ] as const
    ).map(([words, message, at]) => ({
      why: words,
      text: deliberation('Présents : 9', `${words}\nDÉCIDE la vente de la parcelle.\nPour : 9`, 'Vente'),
      kind: 'deliberation' as const,
      commune: null,
      message,
      at,
    })),
    ...(
      [
        ['stays', 'Le maire rappelle qu’il est président du club.', 'M. Paul ROUGET'],
        ['stays', 'M. le maire rappelle qu’il est président du club.', 'M. Paul ROUGET'],
        [
          'reports',
          'Rapporteur : M. Luc PETIT, conseiller.\nLe rapporteur rappelle qu’il est président du club.',
          'M. Luc PETIT',
        ],
        [
          'stays',
          'Rapporteur : M. Luc PETIT, conseiller.\nLe maire rappelle qu’il est président du club.',
          'M. Paul ROUGET',
        ],
        ['stays', 'Le maire dit qu’il remercie le conseil et Luc PETIT, président du club.', 'Luc PETIT'],
        [
          'stays',
          'Le maire remercie le club et Luc PETIT, membre du conseil, président du club.',
          'Luc PETIT',
        ],
        ['stays', 'M. Paul ROUGET remercie M. Luc PETIT, président du club.', 'M. Luc PETIT'],
        ['stays', 'Le club, présidé par Luc PETIT et fort de 40 membres, demande une aide.', 'Luc PETIT'],
        ['stays', 'Luc PETIT, premier adjoint, président du club, remercie le conseil.', 'Luc PETIT'],
        ['stays', 'Claire MOREAU, seconde adjointe, présidente du club, remercie.', 'Claire MOREAU'],
        ['stays', 'Claire MOREAU, élue aux sports, présidente du club, remercie.', 'Claire MOREAU'],
        ['stays', 'Luc PETIT, élu aux sports, président du club, remercie.', 'Luc PETIT'],
        ['stays', 'Le budget est voté; Luc PETIT, trésorier du club, remercie.', 'Luc PETIT'],
        ['stays', 'Le projet est utile. Luc PETIT, trésorier du club, remercie.', 'Luc PETIT'],
        ['stays', 'Le projet est vu par le conseil et Luc PETIT, trésorier du club.', 'Luc PETIT'],
        ['stays', 'L’aide va à un club (Luc PETIT, trésorier du club, la reçoit).', 'Luc PETIT'],
        ['stays', 'Mme. Claire MOREAU, présidente du club, remercie.', 'Mme. Claire MOREAU'],
        ['stays', 'M. Luc PETIT, président du club, arrive à 20 h 15.', 'M. Luc PETIT'],
        ['votes', 'M. Luc PETIT, président du club, a pris part au vote.', 'a pris part au vote'],
      ] as const
    ).map(([message, words, at]) => ({
      why: words,
      text: grant(`${words}\nPour : 3`, NAMED_HEAD),
      kind: 'deliberation' as const,
      commune: null,
      message,
      at,
    })),
    {
      why: 'la maire, nommée après un autre',
      text: grant(
        'La maire rappelle qu’elle est présidente du club.\nPour : 2',
        'Présents : M. Luc PETIT, Mme Éva ROY, maire',
      ),
      kind: 'deliberation',
      commune: null,
      message: 'stays',
      at: 'Mme Éva ROY',
    },
    {
      why: 'le maire du profil, quand les présents ne sont que comptés',
      text: grant('Le club, présidé par Paul ROUGET, demande une aide.\nPour : 3', 'Présents : 3'),
      kind: 'deliberation',
      message: 'stays',
      at: 'Paul ROUGET',
    },
    {
      why: 'profil : une convention avec le club',
      text: deliberation(
        NAMED_HEAD,
        'APPROUVE la convention avec le Club de football.\nPour : 3',
        'Terrain municipal',
      ),
      kind: 'deliberation',
      commune,
      message: 'stays',
      at: 'Club de football',
    },
    {
      why: 'celui qui préside, que la liste ne nomme pas',
      text: grant(
        'M. Paul ROUGET, président du club, remercie le conseil.\nPour : 3',
        'sous la présidence de M. Paul ROUGET, maire\nPrésents : Mme Claire MOREAU, M. Luc PETIT',
      ),
      kind: 'deliberation',
      commune: null,
      message: 'stays',
      at: 'M. Paul ROUGET',
    },
    {
      why: 'absent, mais son mandataire a voté ; un autre est absent sans pouvoir',
      text: grant(
        'Adopté à l’unanimité.',
        'Présents : 12\nAbsents : M. Luc PETIT, M. Guy NOEL\nM. Luc PETIT a donné pouvoir à Mme Claire MOREAU.',
      ),
      kind: 'deliberation',
      commune,
      message: 'stays',
      at: 'club de football',
    },
    {
      why: 'les présents ne sont que comptés',
      text: grant('Adopté à l’unanimité.', 'Présents : 3'),
      kind: 'deliberation',
      commune,
      message: 'stays',
      at: 'club de football',
    },
    ...(
      [
        ['M. Luc VIDAL, acquéreur, qui n’habite plus ici, a pris part au vote.', 'a pris part au vote'],
        ['L’acquéreur, M. Luc LEBRUNE prend part au vote.', 'prend part au vote'],
        [
          'M. Luc VIDAL, acquéreur, ayant pris part au débat et au vote.',
          'ayant pris part au débat et au vote',
        ],
        ['L’élu intéressé prend part au vote.', 'prend part au vote'],
        ['L’élue intéressée prend part au vote.', 'prend part au vote'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: lot(words),
      kind: 'deliberation' as const,
      commune: null,
      message: 'votes',
      at,
    })),
    ...(
      [
        [
          'reports',
          'Rapporteur : M. Luc PETIT, conseiller.\nLe rapporteur rappelle que le club, dont il est le trésorier, demande une aide.',
          'M. Luc PETIT',
        ],
        [
          'stays',
          'Le club, dont M. Luc PETIT est le président, demande une aide.',
          'dont M. Luc PETIT est le président',
        ],
        ['stays', 'Le club, que préside M. Luc PETIT, demande une aide.', 'que préside '],
        [
          'stays',
          'M. Luc PETIT présente le dossier. Le club est présidé par son épouse.',
          'présidé par son épouse',
        ],
        [
          'votes',
          'Le club, que dirige M. Luc PETIT, demande une aide, accordée par 3 voix, dont celle de M. Luc PETIT.',
          'dont celle de ',
        ],
        ['stays', 'M. Luc PETIT rappelle qu’il est président du club.', 'M. Luc PETIT'],
      ] as const
    ).map(([message, words, at]) => ({
      why: words,
      text: grant(`${words}\nPour : 3`),
      kind: 'deliberation' as const,
      commune: null,
      message,
      at,
    })),
    ...[
      'acheteur de la parcelle',
      'vendeur de la parcelle',
      'propriétaire voisin',
      'preneur à bail',
      'locataire du lot',
      'bénéficiaire de l’acte',
      'intéressé à l’affaire',
      'gérante de la boutique',
      'présidente de la coopérative',
      'trésorier de la coopérative',
      'associé de la coopérative',
      'époux de la titulaire',
      'conjoint de la titulaire',
      'frère du titulaire',
      'sœur du titulaire',
      'père du titulaire',
      'mère du titulaire',
      'fils du titulaire',
      'fille du titulaire',
      'parent du titulaire',
      'à qui la commune cède à bas prix le lot',
      'à qui la commune vend à bas prix le lot',
      'à qui la commune loue à bas prix le lot',
    ].map((words) => ({
      why: `${words}, vote selon l’acte même`,
      text: deliberation(
        'Présents : 9',
        `DÉCIDE une mise à disposition du lot.\nM. Luc VIDAL, ${words}, a pris part au vote.\nPour : 9`,
      ),
      kind: 'deliberation' as const,
      commune: null,
      message: 'votes',
      at: 'a pris part au vote',
    })),
    ...(
      [
        [
          'Rapporteure : Claire MOREAU, adjointe aux sports et présidente du club',
          'reports',
          'Claire MOREAU',
        ],
        [
          'Sur rapport de Claire MOREAU, adjointe aux sports, présidente du club,',
          'reports',
          'Claire MOREAU',
        ],
        ['Rapport présenté par Luc PETIT, 2e adjoint, trésorier du club', 'reports', 'Luc PETIT'],
        ['Le club, dont le président est Luc PETIT, demande une aide.', 'stays', 'Luc PETIT'],
        ['Le club, présidé par Luc PETIT, demande une aide.', 'stays', 'Luc PETIT'],
        [
          'L’association, représentée par sa trésorière, Mme Claire MOREAU, demande une aide.',
          'stays',
          'Mme Claire MOREAU',
        ],
        ['L’intéressé prend part au vote.', 'votes', 'prend part au vote'],
      ] as const
    ).map(([words, message, at]) => ({
      why: words,
      text: grant(`${words}\nPour : 3`),
      kind: 'deliberation' as const,
      message,
      at,
    })),
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
      why: 'procès-verbal, dont une affaire est votée',
      text: minutes(
        NAMED_HEAD,
        'Informations\nLe maire rend compte de ses décisions.',
        'Subvention au club\nLe conseil attribue une subvention de 500 € au club.\nPour : 3',
      ),
      kind: 'minutes',
      missing: 'councillors',
    },
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
