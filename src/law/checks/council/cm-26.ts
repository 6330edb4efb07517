/** CM-26: below 3 500 inhabitants, three clear days between the summons and the session. */
import { addDays, formatDate } from '../../../act/dates';
import { populationOf } from '../framework/inputs';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { summonsTold } from '../shared/summons-told';
import { isMunicipal } from '../shared/council';
import { isSecondCall } from '../shared/second-call';
import { clearDays, isGroup, isLargeCommune, isLargeGroup, isUrgent } from '../shared/summons-delay';

export const rule = defineRule({
  meta: {
    id: 'CM-26',
    title: {
      fr: 'Convocation trois jours francs avant la séance (moins de 3 500 habitants)',
      en: 'Summons three clear days before the session (below 3 500 inhabitants)',
    },
    kinds: ['summons', 'deliberation', 'minutes', 'note', 'letter'],
    severity: 'blocking',
    basis: ['CGCT-L2121-11', 'CGCT-L5211-1'],
    method: 'A',
    needs: ['convocationDate', 'sessionDate'],
    messages: {
      late: {
        fr: 'Convocation du {sent} pour une séance du {session} : {days} jour(s) franc(s), il en faut trois. La séance peut se tenir à partir du {from}, sauf urgence reconnue par le conseil.',
        en: 'Summons of {sent} for a session on {session}: {days} clear day(s), three are needed.',
      },
      after: {
        fr: 'La convocation est datée du {sent}, après la séance du {session} : vérifiez les deux dates.',
        en: 'The summons is dated {sent}, after the session of {session}.',
      },
    },
  },
  concerns: (analysis) =>
    (['note', 'letter'].includes(analysis.kind ?? '')
      ? analysis.derive(summonsTold) !== undefined && populationOf(analysis) !== undefined
      : true) &&
    (isGroup(analysis) ? !isLargeGroup(analysis) : isMunicipal(analysis) && !isLargeCommune(analysis)),
  check: ({ given: { convocationDate, sessionDate }, analysis }) => {
    const { iso: sent, start = 0, end = 0 } = convocationDate;
    const { iso: session } = sessionDate;
    const values = { sent: formatDate(sent), session: formatDate(session) };
    if (sent > session) return [finding('after', { start, end }, { values })];
    const days = Math.max(0, clearDays(sent, session));
    // An emergency shortens the delay: another rule looks at it. After a session without quorum, three days suffice.
    const late = days < 3 && !isUrgent(analysis) && !isSecondCall(analysis);
    if (!late)
      return (isGroup(analysis) || populationOf(analysis) === undefined) && days < 5
        ? [missing('population')]
        : [];
    return [
      finding('late', { start, end }, { values: { ...values, days, from: formatDate(addDays(sent, 4)) } }),
    ];
  },
});

const small = { population: 800 };
const session = (sent: string, day: string): string =>
  `Date de convocation : ${sent}\nSéance du ${day}\nPrésents : 9\nVu le code général des collectivités territoriales ;`;

const noted = (sent: string): string =>
  `COMMUNE DE VERNOIS\n(Savoie) – 1 240 habitants\n\nNOTE à Madame la Maire\nLe 2 juin 2026\nObjet : séance\n\nLe prochain conseil municipal se tiendra le vendredi 19 juin 2026. Il suffira d’envoyer la convocation le ${sent}.`;

export const examples: Examples = {
  passes: [
    {
      why: 'un numéro qui ressemble à une date',
      text: 'Délibération n° 2024-09-04\nLe jeudi 26 septembre 2024, le conseil municipal, convoqué le 19 septembre 2024, s’est assemblé.\nPrésents : 9\nVu le code général des collectivités territoriales ;',
      kind: 'deliberation',
      commune: { population: 800 },
    },
    { why: 'note', text: noted('lundi 15 juin 2026'), kind: 'note', commune: null },
    ...[
      'L’affaire est urgente.',
      'L’appel est urgent.',
      'Le délai est abrégé.',
      'Abrégeant le délai, le maire a convoqué le conseil.',
      'La convocation est abrégée.',
      'Il n’est pas tard. Le motif est l’urgence.',
      'La livraison des repas est d’une grande urgence.',
    ].map((words) => ({
      why: `urgence : ${words}`,
      text: `${session('2 novembre 2026', '5 novembre 2026')}\n${words}`,
      kind: 'deliberation' as const,
      commune: small,
    })),
    {
      why: 'lundi pour vendredi : trois jours francs',
      text: session('2 novembre 2026', '6 novembre 2026'),
      kind: 'deliberation',
      commune: small,
    },
    {
      why: 'une semaine',
      text: session('5 mars 2026', '12 mars 2026'),
      kind: 'deliberation',
      commune: small,
    },
    {
      why: 'urgence, avec un jour franc',
      text: `${session('2 novembre 2026', '4 novembre 2026')}\nLe maire rend compte de l’urgence au conseil, qui se prononce.`,
      kind: 'deliberation',
      commune: small,
    },
    {
      why: 'cinq jours francs suffisent partout',
      text: session('2 novembre 2026', '8 novembre 2026'),
      kind: 'deliberation',
      commune: null,
    },
    {
      why: 'seconde convocation faute de quorum : une autre règle la regarde',
      text: `${session('2 novembre 2026', '5 novembre 2026')}\nSeconde convocation, faute de quorum le 1er novembre.`,
      kind: 'deliberation',
      commune: small,
    },
    {
      why: 'la convocation elle-même',
      text: 'Vernois, le 2 novembre 2026\nObjet : convocation\nMadame,\nJe vous invite à la séance du conseil municipal du vendredi 6 novembre 2026 à 20 h.\nLe maire,\nPaul ROUGET',
      kind: 'summons',
      commune: small,
    },
  ],
  fails: [
    ...[
      'Vu la nomenclature M57 abrégée ;',
      'Une aide d’urgence est versée.',
      'Des secours d’urgence sont versés.',
      'Le fonds d’urgence est abondé.',
      'L’hébergement d’urgence est ouvert.',
      'Un logement d’urgence est loué.',
      'L’accueil d’urgence est ouvert.',
      'Le service d’urgence est prévenu.',
      'Le numéro d’urgence est affiché.',
      'Le véhicule d’urgence est acheté.',
      'Le plan d’urgence est mis à jour.',
      'Le soutien d’urgence est voté.',
      'Deux lits d’urgence sont loués.',
      'L’éclairage d’urgence est refait.',
      'L’issue d’urgence est refaite.',
    ].map((words) => ({
      why: `une urgence qui n’est pas celle de la convocation : ${words}`,
      text: `${session('2 novembre 2026', '5 novembre 2026')}\n${words}`,
      kind: 'deliberation' as const,
      commune: small,
      message: 'late',
      at: '2 novembre 2026',
    })),
    ...['Conseil syndical', 'Comité syndical'].map((body) => ({
      why: `syndicat : ${body}`,
      text: `Syndicat des eaux\n${body} du 5 novembre 2026\n${session('2 novembre 2026', '5 novembre 2026')}`,
      kind: 'deliberation' as const,
      commune: null,
      message: 'late',
      at: '2 novembre 2026',
    })),
    {
      why: 'délai qui n’est pas celui de la commune, dont la population est dite',
      text: `${session('2 novembre 2026', '5 novembre 2026')}\nConvocation adressée cinq jours francs avant.`,
      kind: 'deliberation',
      commune: small,
      message: 'late',
      at: '2 novembre 2026',
    },
    ...[
      'Convocation hors urgence',
      'Conseil communautaire du 5 novembre 2026',
      'CC Vernois Métropole Nature, conseil communautaire',
    ].map((head) => ({
      why: `en tête : ${head}`,
      text: `${head}\n${session('2 novembre 2026', '5 novembre 2026')}`,
      kind: 'deliberation' as const,
      commune: small,
      message: 'late',
      at: '2 novembre 2026',
    })),
    {
      why: 'note',
      text: noted('mardi 16 juin 2026'),
      kind: 'note',
      commune: null,
      message: 'late',
      at: 'mardi 16 juin 2026',
    },
    {
      why: 'commune qui délibère d’un syndicat, sans dire son conseil',
      text: 'Mairie de Vernois\nSéance du 5 novembre 2026\nConvocation : 2 novembre 2026\nPrésents : 9\nObjet : délégué au syndicat intercommunal des eaux\nVu le code général des collectivités territoriales ;\nVu les statuts du syndicat intercommunal ;',
      kind: 'deliberation',
      commune: small,
      message: 'late',
      at: '2 novembre 2026',
    },
    ...[
      'Il n’y a pas d’urgence.',
      'Aucune urgence.',
      'Aucun cas d’urgence.',
      'Hors urgence.',
      'L’urgentiste est loué.',
      'La résurgence.',
    ].map((words) => ({
      why: `aucune urgence : ${words}`,
      text: `${session('2 novembre 2026', '5 novembre 2026')}\n${words}`,
      kind: 'deliberation' as const,
      commune: small,
      message: 'late',
      at: '2 novembre 2026',
    })),
    {
      why: 'conseil communautaire',
      text: 'L’an deux mille vingt-six, le 5 novembre, le conseil communautaire, légalement convoqué le 2 novembre 2026, s’est réuni.\nVu le code général des collectivités territoriales ;',
      kind: 'deliberation',
      commune: small,
      message: 'late',
      at: '2 novembre 2026',
    },
    {
      why: 'lundi pour jeudi : deux jours francs',
      text: session('2 novembre 2026', '5 novembre 2026'),
      kind: 'deliberation',
      commune: small,
      message: 'late',
      at: '2 novembre 2026',
    },
    {
      why: 'deux jours francs ne suffisent dans aucune commune',
      text: session('2 novembre 2026', '5 novembre 2026'),
      kind: 'deliberation',
      commune: null,
      message: 'late',
      at: '2 novembre 2026',
    },
    {
      why: '3 499 habitants : encore trois jours',
      text: session('2 novembre 2026', '5 novembre 2026'),
      kind: 'deliberation',
      commune: { population: 3499 },
      message: 'late',
      at: '2 novembre 2026',
    },
    {
      why: 'convoqué le jour même',
      text: session('5 novembre 2026', '5 novembre 2026'),
      kind: 'deliberation',
      commune: small,
      message: 'late',
      at: '5 novembre 2026',
    },
    {
      why: 'dates interverties',
      text: session('12 mars 2026', '5 mars 2026'),
      kind: 'deliberation',
      commune: small,
      message: 'after',
      at: '12 mars 2026',
    },
  ],
  lacks: [
    {
      why: 'la date de convocation n’est pas dite',
      text: 'Séance du 12 mars 2026\nPrésents : 9',
      kind: 'deliberation',
      commune: small,
      missing: 'convocationDate',
    },
    {
      why: 'population inconnue, quatre jours francs',
      text: session('2 novembre 2026', '7 novembre 2026'),
      kind: 'deliberation',
      commune: null,
      missing: 'population',
    },
    {
      why: 'population inconnue, trois jours francs',
      text: session('2 novembre 2026', '6 novembre 2026'),
      kind: 'deliberation',
      commune: null,
      missing: 'population',
    },
  ],
  ignores: [
    ...['Syndicat mixte ouvert', 'Syndicat (article L. 5721-2)', 'Syndicat (article L5721-2)'].map(
      (head) => ({
        why: `délai des statuts : ${head}`,
        text: `${head}\nComité syndical du 5 novembre 2026\n${session('2 novembre 2026', '5 novembre 2026')}`,
        kind: 'deliberation' as const,
        commune: null,
      }),
    ),
    ...[
      'Communauté d’agglomération du Vernois',
      'Communauté urbaine du Vernois',
      'Vernois Métropole – Haute-Saône',
      'Communauté de communes du Vernois (3 500 habitants)',
    ].map((head) => ({
      why: `cinq jours : ${head}`,
      text: `${head}\nConseil communautaire\n${session('2 novembre 2026', '5 novembre 2026')}`,
      kind: 'deliberation' as const,
      commune: small,
    })),
    {
      why: 'note qui ne dit rien d’une convocation',
      text: noted('16 juin 2026').replace(/ Il suffira.*$/u, ''),
      kind: 'note',
      commune: small,
    },
    {
      why: 'à partir de 3 500 habitants, le délai est de cinq jours',
      text: session('2 novembre 2026', '5 novembre 2026'),
      kind: 'deliberation',
      commune: { population: 3500 },
    },
  ],
};
