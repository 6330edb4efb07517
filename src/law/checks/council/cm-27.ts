/** CM-27: from 3 500 inhabitants, five clear days between the summons and the session. */
import { addDays, formatDate } from '../../../act/dates';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { summonsTold } from '../shared/summons-told';
import { isMunicipal, plainOf } from '../shared/council';
import { isSecondCall } from '../shared/second-call';
import { clearDays, isGroup, isLargeCommune, isLargeGroup, isUrgent } from '../shared/summons-delay';

/** The first session of a new council is called three clear days before, whatever the population (CGCT L2121-7). */
const FIRST_SESSION =
  /installation\s+d[eu]\s+(?:nouveau\s+)?(?:conseil|conseillers)|election\s+d[eu]\s+(?:la\s+)?maire|premiere\s+(?:reunion|seance)\s+(?:du\s+conseil|suivant)|renouvellement\s+general|elections?\s+municipales|election\s+des\s+adjoints|nombre\s+des\s+adjoints/g;
/** A first session that is over: "à la suite du renouvellement général de mars", "depuis l’installation du conseil". */
const PAST =
  /(?:^|\n)\s*vu\s[^\n]*$|(?:depuis|suite|apres|lors|consecutif|consecutive|issue?|intervenue?|(?<![a-z])au)\s+(?:a\s+|au\s+)?(?:d[eu]\s+|des\s+)?(?:la\s+|le\s+|l')?(?:seance\s+d[e']\s*)?$/;
/** It has a day or a month of its own, before the session. */
const DATED =
  /^[^.;\n]{0,60}\s(?:d[ue]|le|en)\s+(?:(?:[a-z]+di|dimanche)\s+)?(?:\d{1,2}(?:er)?\s+)?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)/;

/** "immédiatement après l’élection du maire": the next affair of the same session. */
const AFTER_ELECTION = /immediatement\s+apres\s+l'$/;
/** A council meets first within ten days of its election or so (CGCT L2121-7). */
const SOON = 10;

/** Whether this session is the first of its council. */
const isFirst = (analysis: Analysis, session: string): boolean =>
  analysis.search(FIRST_SESSION).some(({ start, end, text }) => {
    const [before, after] = [plainOf(analysis, start - 160, start), plainOf(analysis, end, end + 90)];
    const own = analysis.dates.some(
      ({ iso, start: at }) =>
        iso !== undefined && iso <= session && iso >= addDays(session, -SOON) && at >= end && at < end + 90,
    );
    if (own) return true;
    const past = PAST.test(before) && !(/^election/i.test(text) && AFTER_ELECTION.test(before));
    // Those words alone are of elections that may be long over.
    const alone = /^elections/i.test(text);
    return !past && !alone && !DATED.test(after);
  });

export const rule = defineRule({
  meta: {
    id: 'CM-27',
    title: {
      fr: 'Convocation cinq jours francs avant la séance (3 500 habitants et plus)',
      en: 'Summons five clear days before the session (3 500 inhabitants and more)',
    },
    kinds: ['summons', 'deliberation', 'minutes', 'note', 'letter'],
    severity: 'blocking',
    basis: ['CGCT-L2121-12', 'CGCT-L5211-1'],
    method: 'A',
    needs: ['convocationDate', 'sessionDate'],
    messages: {
      late: {
        fr: 'Convocation du {sent} pour une séance du {session} : {days} jour(s) franc(s), il en faut cinq. La séance peut se tenir à partir du {from}, sauf urgence reconnue par le conseil.',
        en: 'Summons of {sent} for a session on {session}: {days} clear day(s), five are needed.',
      },
      after: {
        fr: 'La convocation est datée du {sent}, après la séance du {session} : vérifiez les deux dates.',
        en: 'The summons is dated {sent}, after the session of {session}.',
      },
    },
  },
  concerns: (analysis) =>
    (['note', 'letter'].includes(analysis.kind ?? '') ? analysis.derive(summonsTold) !== undefined : true) &&
    (isGroup(analysis) ? isLargeGroup(analysis) : isMunicipal(analysis) && isLargeCommune(analysis)),
  check: ({ given: { convocationDate, sessionDate }, analysis }) => {
    const { iso: sent, start = 0, end = 0 } = convocationDate;
    const { iso: session } = sessionDate;
    const values = { sent: formatDate(sent), session: formatDate(session) };
    if (sent > session) return [finding('after', { start, end }, { values })];
    const days = Math.max(0, clearDays(sent, session));
    // An emergency shortens the delay: another rule looks at it. After a session without quorum, three days suffice.
    if (days >= 5 || isUrgent(analysis) || isSecondCall(analysis)) return [];
    if (days >= 3 && isFirst(analysis, session)) return [];
    return [
      finding('late', { start, end }, { values: { ...values, days, from: formatDate(addDays(sent, 6)) } }),
    ];
  },
});

const commune = { population: 4127 };
const session = (sent: string, day: string, more = ''): string =>
  `Date de convocation : ${sent}\nSéance du ${day}\nPrésents : 19\n${more}\nVu le code général des collectivités territoriales ;`;

const noted = (words: string, inhabitants = '7 420'): string =>
  `VILLE DE VERNOIS\n(Savoie) – ${inhabitants} habitants\n\nNOTE à Madame la Maire\nLe 2 juin 2026\nObjet : séance\n\n${words}`;

export const examples: Examples = {
  passes: [
    ...[
      'Immédiatement après l’élection du maire, le conseil fixe à cinq le nombre des adjoints.',
      'Objet : Élection des adjoints\nAprès l’élection du maire, il est procédé au vote.',
      'Objet : Installation du conseil municipal élu le 31 octobre 2026',
      'Le conseil issu du renouvellement général du 31 octobre 2026 se réunit.',
      'Installation du conseil à la suite des élections municipales du 31 octobre 2026',
    ].map((words) => ({
      why: `première séance : ${words}`,
      text: session('2 novembre 2026', '6 novembre 2026', words),
      kind: 'deliberation' as const,
      commune,
    })),
    ...[
      'Le conseil municipal se réunira le jeudi 18 juin 2026. Les convocations partiront le vendredi 12 juin 2026.',
      'Le conseil municipal se réunira le jeudi 18 juin 2026. Vu l’urgence, les convocations partiront le mardi 16 juin 2026.',
    ].map((words) => ({ why: `note : ${words}`, text: noted(words), kind: 'note' as const, commune: null })),
    {
      why: 'communauté d’agglomération, cinq jours francs',
      text: 'COMMUNAUTÉ D’AGGLOMÉRATION DU PAYS DE MIRE\nConseil communautaire du mardi 16 juin 2026\nConvocation adressée le mercredi 10 juin 2026\nEn exercice : 52 ; présents : 41 ; votants : 41\nObjet : tarifs\nLe conseil communautaire, après en avoir délibéré, FIXE les tarifs.',
      kind: 'deliberation',
    },
    {
      why: 'lundi pour dimanche : cinq jours francs',
      text: session('2 novembre 2026', '8 novembre 2026'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'une semaine',
      text: session('12 novembre 2026', '19 novembre 2026'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'urgence : une autre règle la regarde',
      text: session('2 novembre 2026', '4 novembre 2026', 'L’urgence est reconnue.'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'seconde convocation faute de quorum',
      text: session(
        '2 novembre 2026',
        '6 novembre 2026',
        'Seconde convocation, faute de quorum le 1er novembre.',
      ),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'première séance, dont la date est dite',
      text: session(
        '2 novembre 2026',
        '6 novembre 2026',
        'Procès-verbal de l’installation du conseil municipal, le 6 novembre 2026',
      ),
      kind: 'minutes',
      commune,
    },
    {
      why: 'première séance d’un nouveau conseil : trois jours francs',
      text: session('2 novembre 2026', '6 novembre 2026', 'Installation du conseil municipal'),
      kind: 'minutes',
      commune,
    },
    {
      why: 'élection du maire',
      text: session('2 novembre 2026', '6 novembre 2026', 'Élection du maire'),
      kind: 'minutes',
      commune,
    },
    {
      why: 'la convocation elle-même',
      text: 'Vernois, le 2 novembre 2026\nObjet : convocation\nMadame,\nJe vous invite à la séance du conseil municipal du lundi 9 novembre 2026 à 20 h.\nLe maire,\nPaul ROUGET',
      kind: 'summons',
      commune,
    },
  ],
  fails: [
    ...[
      'À la suite du renouvellement général, une désignation est à faire.',
      'Suite au renouvellement général des conseils municipaux, une désignation est à faire.',
      'Depuis l’installation du conseil, deux sièges sont vacants.',
      'Après l’élection du maire, deux sièges sont vacants.',
      'Lors de la première séance du conseil, deux sièges sont restés vacants.',
      'Le conseil issu du renouvellement général fixe les tarifs.',
      'Vu le procès-verbal de l’élection du maire et des adjoints ;',
      'Le renouvellement général de mars 2026 a eu lieu.',
      'L’installation du conseil municipal a eu lieu le 20 mars 2026.',
    ].map((words) => ({
      why: `une première séance passée : ${words}`,
      text: session('2 novembre 2026', '6 novembre 2026', words),
      kind: 'deliberation' as const,
      commune,
      message: 'late',
      at: '2 novembre 2026',
    })),
    ...[
      'Délai de convocation : cinq jours francs.',
      'Convocation faite dans les 5 jours francs.',
      'Convocation adressée cinq (5) jours francs plus tôt.',
      'La note est adressée 5 (cinq) jours francs plus tôt.',
      'Le rapport est envoyé cinq jours francs plus tôt.',
      'Il faut cinq jours francs avant la séance.',
      'Il faut cinq jours francs au moins avant la séance.',
      'Cinq jours francs sont requis.',
      'Cinq jours francs s’appliquent.',
    ].map((words) => ({
      why: `population inconnue, délai dit : ${words}`,
      text: session('2 novembre 2026', '7 novembre 2026', words),
      kind: 'deliberation' as const,
      commune: null,
      message: 'late',
      at: '2 novembre 2026',
    })),
    ...[
      'Séance : samedi 20 juin 2026\nConvocation et note envoyées le 15 juin 2026.',
      'Comité syndical : samedi 20 juin 2026\nLes délégués sont convoqués par courriel du 15 juin 2026.',
      'Le comité syndical se tiendra le samedi 20 juin 2026. La convocation du comité syndical sera envoyée le 15 juin 2026.',
      'Le conseil syndical se réunira le samedi 20 juin 2026. La convocation du conseil syndical sera postée le 15 juin 2026.',
    ].map((words) => ({
      why: `syndicat : ${words}`,
      text: `SYNDICAT MIXTE DES EAUX\nNote de synthèse aux membres du comité syndical\n\nDélai de convocation de cinq jours francs.\n\n${words}`,
      kind: 'note' as const,
      commune: null,
      message: 'late',
      at: '15 juin 2026',
    })),
    ...(
      [
        [
          'Le conseil municipal se réunira le jeudi 18 juin 2026 à 19 h. Les convocations partiront le samedi 13 juin 2026.',
          'samedi 13 juin 2026',
        ],
        [
          'Le conseil municipal est convoqué pour le jeudi 18 juin 2026. La convocation a été adressée aux élus par courriel le lundi 15 juin 2026, sans urgence.',
          'lundi 15 juin 2026',
        ],
        [
          'CONSEIL MUNICIPAL DU 18 JUIN 2026\n\nL’envoi de la convocation aux élus est calé au lundi 15 juin 2026.',
          'lundi 15 juin 2026',
        ],
        [
          'Le conseil municipal est prévu le 18 juin 2026. La convocation sera transmise le 14 juin 2026 par la plateforme.',
          '14 juin 2026',
        ],
        [
          'Conseil municipal du jeudi 18 juin 2026\n\nNote jointe à la convocation adressée aux membres du conseil municipal le lundi 15 juin 2026.',
          'lundi 15 juin 2026',
        ],
        [
          'Conseil municipal du jeudi 18 juin 2026\n\nNote jointe à la convocation envoyée à tous les élus du conseil le lundi 15 juin 2026.',
          'lundi 15 juin 2026',
        ],
        [
          'Conseil municipal du jeudi 18 juin 2026\n\nLa convocation part à l’adresse de chacun des membres titulaires de ce conseil le lundi 15 juin 2026.',
          'lundi 15 juin 2026',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `note : ${words}`,
      text: noted(words),
      kind: 'note' as const,
      commune: null,
      message: 'late',
      at,
    })),
    {
      why: 'lettre qui répond au préfet',
      text: 'VILLE DE VERNOIS\n(Savoie) – 7 420 habitants\n\nVernois, le 22 juin 2026\nObjet : vos observations\nMadame la préfète,\nVous m’interrogez sur la séance du conseil municipal du jeudi 18 juin 2026. La convocation a été envoyée aux conseillers le lundi 15 juin 2026.\nLa maire,\nJeanne ARVIEUX',
      kind: 'letter',
      commune: null,
      message: 'late',
      at: 'lundi 15 juin 2026',
    },
    ...[
      'COMMUNAUTÉ D’AGGLOMÉRATION DU PAYS DE MIRE',
      'Communauté urbaine de Vernois',
      'VERNOIS MÉTROPOLE\nMétropole de Vernois',
    ].map((head) => ({
      why: `un groupement qui a toujours une ville : ${head}`,
      text: `${head}\nExtrait du registre des délibérations\nConseil communautaire du mardi 16 juin 2026\nConvocation adressée le jeudi 11 juin 2026\nEn exercice : 52 ; présents : 41 ; votants : 41\nObjet : tarifs\nLe conseil communautaire, après en avoir délibéré, FIXE les tarifs.`,
      kind: 'deliberation' as const,
      message: 'late',
      at: 'jeudi 11 juin 2026',
    })),
    ...[
      'COMMUNE DE SAINT-AMBROIX (Marne), 4 780 habitants',
      'Ville de Bray (4 780 habitants)',
      'Mairie de Bray – 4 780 habitants',
      'La commune compte 4 780 habitants.',
    ].map((head) => ({
      why: `population de l’acte : ${head}`,
      text: `${head}\n${session('14 juin 2023', '19 juin 2023')}`,
      kind: 'deliberation' as const,
      commune: null,
      message: 'late',
      at: '14 juin 2023',
    })),
    {
      why: 'groupement dont une commune dépasse 3 500 habitants',
      text: 'COMMUNAUTÉ DE COMMUNES DU VAL\nSiège : hôtel communautaire, VERNOIS (5 120 habitants)\nDélibération du conseil communautaire\nDate de convocation : 13 novembre 2026\nSéance du 17 novembre 2026\nPrésents : 19',
      kind: 'deliberation',
      commune: null,
      message: 'late',
      at: '13 novembre 2026',
    },
    {
      why: 'l’urgence est écartée',
      text: session(
        '2 novembre 2026',
        '5 novembre 2026',
        'Il n’est pas fait usage de la procédure d’urgence.',
      ),
      kind: 'deliberation',
      commune,
      message: 'late',
      at: '2 novembre 2026',
    },
    {
      why: 'sans profil : la population que dit l’acte',
      text: session('6 mars 2026', '10 mars 2026', 'Population municipale : 4 212 habitants'),
      kind: 'deliberation',
      commune: null,
      message: 'late',
      at: '6 mars 2026',
    },
    {
      why: 'lundi pour samedi : quatre jours francs',
      text: session('2 novembre 2026', '7 novembre 2026'),
      kind: 'deliberation',
      commune,
      message: 'late',
      at: '2 novembre 2026',
    },
    {
      why: 'trois jours francs ne suffisent plus',
      text: session('2 novembre 2026', '6 novembre 2026'),
      kind: 'deliberation',
      commune,
      message: 'late',
      at: '2 novembre 2026',
    },
    {
      why: '3 500 habitants : déjà cinq jours',
      text: session('2 novembre 2026', '7 novembre 2026'),
      kind: 'deliberation',
      commune: { population: 3500 },
      message: 'late',
      at: '2 novembre 2026',
    },
    {
      why: 'convoqué le jour même',
      text: session('2 novembre 2026', '2 novembre 2026'),
      kind: 'deliberation',
      commune,
      message: 'late',
      at: '2 novembre 2026',
    },
    {
      why: 'première séance, deux jours francs',
      text: session('2 novembre 2026', '5 novembre 2026', 'Renouvellement général des conseils municipaux'),
      kind: 'minutes',
      commune,
      message: 'late',
      at: '2 novembre 2026',
    },
    {
      why: 'dates interverties',
      text: session('12 novembre 2026', '5 novembre 2026'),
      kind: 'deliberation',
      commune,
      message: 'after',
      at: '12 novembre 2026',
    },
    {
      why: 'la convocation elle-même',
      text: 'Vernois, le 2 novembre 2026\nObjet : convocation\nMadame,\nJe vous invite à la séance du conseil municipal du vendredi 6 novembre 2026 à 20 h.\nLe maire,\nPaul ROUGET',
      kind: 'summons',
      commune,
      message: 'late',
      at: '2 novembre 2026',
    },
  ],
  lacks: [
    {
      why: 'la date de convocation n’est pas dite',
      text: 'Séance du 12 mars 2026\nPrésents : 9',
      kind: 'deliberation',
      commune,
      missing: 'convocationDate',
    },
    {
      why: 'la date de la séance n’est pas dite',
      text: 'Date de convocation : 12 mars 2026\nPrésents : 9',
      kind: 'deliberation',
      commune,
      missing: 'sessionDate',
    },
  ],
  ignores: [
    ...[
      'Le délai de cinq jours francs est celui des communes de 3 500 habitants et plus.',
      'Le délai de cinq jours francs est celui des communes de plus de 3 500 habitants.',
      'Le délai est de cinq jours francs si la commune compte plus de 3 500 habitants.',
      'Le délai est de cinq jours francs lorsque la commune a plus de 3 500 habitants.',
      'Le délai est de cinq jours francs quand la commune a plus de 3500 habitants.',
      'La réponse viendra sous cinq jours francs.',
      'Le délai est de cinq jours ouvrés.',
    ].map((words) => ({
      why: `population inconnue : ${words}`,
      text: session('2 novembre 2026', '7 novembre 2026', words),
      kind: 'deliberation' as const,
      commune: null,
    })),
    ...[
      'Le conseil municipal se réunira le 18 juin 2026. La commission des finances sera convoquée le 15 juin 2026 pour le 17 juin 2026.',
      'Les agents sont convoqués le 16 juin 2026 pour une réunion le 18 juin 2026.',
      'L’expert a convoqué les parties le 16 juin 2026 pour une réunion fixée au 18 juin 2026.',
      'Au conseil municipal du 18 juin 2026, il a été décidé de réunir le CCAS ; la convocation sera envoyée le 15 juin 2026 aux administrateurs.',
      'Le conseil municipal du 18 juin 2026 approche. La convocation est presque prête.',
      'Le conseil municipal se réunira le 18 septembre 2026. La convocation sera envoyée le 15 juin 2026.',
    ].map((words) => ({ why: `note : ${words}`, text: noted(words), kind: 'note' as const, commune: null })),
    {
      why: 'au-dessous de 3 500 habitants, le délai est de trois jours',
      text: session('2 novembre 2026', '6 novembre 2026'),
      kind: 'deliberation',
      commune: { population: 3499 },
    },
    {
      why: 'population inconnue : l’autre règle le dit',
      text: session('2 novembre 2026', '6 novembre 2026'),
      kind: 'deliberation',
      commune: null,
    },
    {
      why: 'conseil communautaire',
      text: `Communauté de communes du Val\nConseil communautaire\n${session('2 novembre 2026', '5 novembre 2026')}`,
      kind: 'deliberation',
      commune,
    },
  ],
};
