/** CM-28: an emergency leaves one clear day, and the council is told and says whether it agrees. */
import { addDays, formatDate } from '../../../act/dates';
import type { Analysis } from '../../analysis';
import { populationOf } from '../framework/inputs';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { firstOf, isMunicipal, says } from '../shared/council';
import { isSecondCall } from '../shared/second-call';
import { summonsTold } from '../shared/summons-told';
import { clearDays, isUrgent, LARGE_COMMUNE, URGENT } from '../shared/summons-delay';

const RECOGNISED =
  /(?:rend(?:u|re|ra)?\s+(?:immediatement\s+)?compte|s(?:e|'est)\s+prononc|reconn(?:ait|u|aissant|aitre)|approuv|valid|admet|admis|accept|constat|confirm|ratifi|vot|decid)[^.;]{0,160}(?:urgen|abreg|delai)|(?:urgen|abreg)[^.;]{0,160}(?:reconnu|approuv|valid|admis|accept|constat|confirm|ratifi|vot(?!ants?(?![a-z]))|unanim|se\s+prononc|rendu\s+compte)/g;

export const rule = defineRule({
  meta: {
    id: 'CM-28',
    title: {
      fr: 'Convocation d’urgence : un jour franc, et le conseil se prononce',
      en: 'Emergency summons: one clear day, and the council agrees',
    },
    kinds: ['summons', 'deliberation', 'minutes', 'note', 'letter'],
    severity: 'blocking',
    basis: ['CGCT-L2121-11', 'CGCT-L2121-12'],
    method: 'A',
    needs: ['convocationDate', 'sessionDate'],
    messages: {
      late: {
        fr: 'Convocation d’urgence du {sent} pour une séance du {session} : même en urgence, il faut un jour franc. La séance peut se tenir à partir du {from}.',
        en: 'Emergency summons of {sent} for {session}: one clear day is needed.',
      },
      unsaid: {
        fr: 'Le délai de convocation est abrégé ({days} jour(s) franc(s)) pour urgence, sans que l’acte dise que le maire en a rendu compte à l’ouverture et que le conseil s’est prononcé : mentionnez-le.',
        en: 'The delay is shortened ({days} clear day(s)) and it is not told that the council agreed to the emergency.',
      },
      motive: {
        fr: 'La convocation abrège le délai à {days} jour(s) franc(s) : l’urgence est-elle motivée, et l’ordre du jour prévoit-il que le maire en rende compte à l’ouverture de la séance ?',
        en: 'The summons shortens the delay to {days} clear day(s): is the emergency stated?',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) =>
    (!isPaper(analysis) || analysis.derive(summonsTold) !== undefined) &&
    isMunicipal(analysis) &&
    isUrgent(analysis) &&
    !isSecondCall(analysis),
  check: ({ given: { convocationDate, sessionDate }, analysis }) => {
    const { iso: sent, start = 0, end = 0 } = convocationDate;
    const { iso: session } = sessionDate;
    const due = (populationOf(analysis) ?? 0) >= LARGE_COMMUNE ? 5 : 3;
    const days = clearDays(sent, session);
    // Sent after the session, or in time: nothing was shortened.
    if (sent > session || days >= due) return [];
    if (days < 1)
      return [
        finding(
          'late',
          { start, end },
          {
            values: {
              sent: formatDate(sent),
              session: formatDate(session),
              from: formatDate(addDays(sent, 2)),
            },
          },
        ),
      ];
    // A paper that tells of the summons says nothing of what the council will think of it.
    if (isPaper(analysis) || says(analysis, RECOGNISED)) return [];
    if (analysis.kind === 'summons') return [question('motive', { start, end }, { days })];
    return [finding('unsaid', firstOf(analysis, URGENT) ?? { start, end }, { values: { days } })];
  },
});

/** It tells of a summons, and is none. */
const isPaper = ({ kind }: Analysis): boolean => kind === 'note' || kind === 'letter';

const session = (sent: string, day: string, more: string): string =>
  `Date de convocation : ${sent}\nSéance du ${day}\nPrésents : 9\n${more}\nVu le code général des collectivités territoriales ;`;
const noted = (sent: string, day: string, more = ''): string =>
  `NOTE EXPLICATIVE DE SYNTHÈSE\nConseil municipal du ${day}, 20 heures\nNote jointe à la convocation adressée aux conseillers municipaux le ${sent}. Le délai a été abrégé pour urgence. ${more}`;
const AGREED = 'Le maire rend compte au conseil de l’urgence, et le conseil l’approuve.';
const commune = { population: 4127 };

export const examples: Examples = {
  passes: [
    {
      why: 'un jour franc, et le conseil se prononce',
      text: session('2 novembre 2026', '4 novembre 2026', AGREED),
      kind: 'deliberation',
    },
    {
      why: 'note : un jour franc',
      text: noted('lundi 2 novembre 2026', 'mercredi 4 novembre 2026'),
      kind: 'note',
      commune,
    },
    {
      why: 'urgence reconnue à l’unanimité',
      text: session('2 novembre 2026', '5 novembre 2026', 'L’urgence est reconnue à l’unanimité.'),
      kind: 'deliberation',
    },
    {
      why: 'le conseil s’est prononcé',
      text: session('2 novembre 2026', '5 novembre 2026', 'Le conseil s’est prononcé sur le délai.').concat(
        '\nProcédure d’urgence.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'trois jours francs : rien n’est abrégé',
      text: session('2 novembre 2026', '6 novembre 2026', 'L’urgence est invoquée.'),
      kind: 'deliberation',
    },
    {
      why: 'cinq jours francs, grande commune',
      text: session('2 novembre 2026', '8 novembre 2026', 'L’urgence est invoquée.'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'dates interverties : une autre règle le dit',
      text: session('12 novembre 2026', '5 novembre 2026', 'Urgence.'),
      kind: 'deliberation',
    },
    {
      why: 'population inconnue : trois jours',
      text: session('2 novembre 2026', '6 novembre 2026', 'Urgence.'),
      kind: 'deliberation',
      commune: null,
    },
  ],
  fails: [
    ...['mardi 3 novembre 2026', '3 novembre 2026 à 18 h 15'].map((sent) => ({
      why: `note jointe à une convocation du ${sent}`,
      text: noted(sent, 'mercredi 4 novembre 2026'),
      kind: 'note' as const,
      commune,
      message: 'late',
      at: sent.replace(' à 18 h 15', ''),
    })),
    {
      why: '« votants » n’est pas un vote sur l’urgence',
      text: 'Date de convocation : 2 novembre 2026 (urgence)\nPrésents : 12 – Votants : 14\nSéance du 4 novembre 2026',
      kind: 'deliberation',
      message: 'unsaid',
      at: 'urgence',
    },
    {
      why: 'du jour pour le lendemain',
      text: session('2 novembre 2026', '3 novembre 2026', AGREED),
      kind: 'deliberation',
      message: 'late',
      at: '2 novembre 2026',
    },
    {
      why: 'le jour même',
      text: session('2 novembre 2026', '2 novembre 2026', AGREED),
      kind: 'deliberation',
      message: 'late',
      at: '2 novembre 2026',
    },
    {
      why: 'le conseil ne se prononce pas',
      text: session('2 novembre 2026', '4 novembre 2026', 'Convocation en urgence.'),
      kind: 'deliberation',
      message: 'unsaid',
      at: 'urgence',
    },
    {
      why: 'délai abrégé',
      text: session('2 novembre 2026', '5 novembre 2026', 'Délai abrégé.'),
      kind: 'minutes',
      message: 'unsaid',
      at: 'abrégé',
    },
    {
      why: 'quatre jours francs, grande commune',
      text: session('2 novembre 2026', '7 novembre 2026', 'Urgence.'),
      kind: 'deliberation',
      commune,
      message: 'unsaid',
      at: 'Urgence',
    },
    {
      why: 'la convocation elle-même',
      text: 'Vernois, le 2 novembre 2026\nObjet : convocation en urgence\nMadame,\nJe vous invite à la séance du conseil municipal du mercredi 4 novembre 2026 à 20 h.\nLe maire,\nPaul ROUGET',
      kind: 'summons',
      message: 'motive',
      at: '2 novembre 2026',
    },
  ],
  lacks: [
    {
      why: 'convocation non datée',
      text: 'Séance du 5 novembre 2026\nPrésents : 9\nUrgence.',
      kind: 'deliberation',
      missing: 'convocationDate',
    },
  ],
  ignores: [
    { why: 'pas d’urgence', text: session('2 novembre 2026', '4 novembre 2026', ''), kind: 'deliberation' },
    {
      why: 'seconde convocation',
      text: session(
        '2 novembre 2026',
        '4 novembre 2026',
        'Seconde convocation, faute de quorum le 1er novembre. Urgence.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'conseil communautaire',
      text: `Communauté de communes du Val\nConseil communautaire\n${session('2 novembre 2026', '4 novembre 2026', 'Urgence.')}`,
      kind: 'deliberation',
    },
  ],
};
