/** CM-33: from 1 000 inhabitants, the council adopts its rules of procedure within six months of its installation. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { firstOf, isMunicipal, says } from '../shared/council';
import { deliberation } from '../shared/example-session';
import { formatDate } from '../../../act/dates';

/** Population from which the rules are due (CGCT L2121-8). */
const FROM = 1000;
const INSTALLED = /installation\s+d[eu]\s+(?:nouveau\s+)?conseil(?:\s+municipal)?|installe\s+le/g;
const RULES =
  /reglement\s+interieur\s+(?:du\s+conseil|de\s+l'assemblee)|reglement\s+interieur(?=[^.;\n]{0,60}(?:l\.?\s?\*?2121-8|conseil\s+municipal))/g;

export const rule = defineRule({
  meta: {
    id: 'CM-33',
    title: {
      fr: 'Règlement intérieur dans les six mois de l’installation (1 000 habitants et plus)',
      en: 'Rules of procedure within six months of the installation (1 000 inhabitants and more)',
    },
    kinds: ['deliberation', 'minutes', 'summons'],
    severity: 'info',
    basis: ['CGCT-L2121-8'],
    method: 'X',
    needs: ['population'],
    messages: {
      late: {
        fr: 'Le règlement intérieur est adopté le {session}, plus de six mois après l’installation du conseil, le {installed}.',
        en: 'The rules of procedure are adopted on {session}, more than six months after {installed}.',
      },
      due: {
        fr: 'Le conseil est installé : son règlement intérieur doit être adopté dans les six mois. Est-ce prévu ?',
        en: 'The council is installed: its rules of procedure are due within six months.',
      },
    },
  },
  concerns: (analysis) =>
    isMunicipal(analysis) &&
    (analysis.commune?.population ?? FROM) >= FROM &&
    (says(analysis, INSTALLED) || says(analysis, RULES)),
  check: ({ analysis }) => {
    const installed = firstOf(analysis, INSTALLED);
    if (installed === undefined) return [];
    if (!says(analysis, RULES)) return [question('due', installed)];
    const session = analysis.actDate;
    const day = analysis.dates.find(
      ({ start, iso }) => start > installed.start && start < installed.end + 60 && iso !== undefined,
    );
    if (day?.iso === undefined || session === undefined) return [];
    return session > sixMonthsAfter(day.iso)
      ? [finding('late', day, { values: { session: formatDate(session), installed: formatDate(day.iso) } })]
      : [];
  },
});

/** The same day six months later, or the last of that month: months compare as texts, so an absent day comes after all. */
const sixMonthsAfter = (iso: string): string => {
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), iso.slice(8)];
  const later = month + 6;
  return `${String(later > 12 ? year + 1 : year)}-${String(later > 12 ? later - 12 : later).padStart(2, '0')}-${day}`;
};

const adopted = (installed: string): string =>
  deliberation(
    'Présents : 9',
    `Considérant l’installation du conseil municipal le ${installed} ;\nADOPTE le règlement intérieur du conseil municipal.`,
  );

export const examples: Examples = {
  passes: [
    { why: 'six mois jour pour jour', text: adopted('12 septembre 2025'), kind: 'deliberation' },
    { why: 'deux mois après', text: adopted('10 janvier 2026'), kind: 'deliberation' },
    { why: 'de juin à décembre', text: adopted('20 juin 2026'), kind: 'deliberation', date: '2026-12-20' },
    { why: 'installation non datée', text: adopted('dernier'), kind: 'deliberation' },
    {
      why: 'installation non dite',
      text: deliberation('Présents : 9', 'ADOPTE le règlement intérieur du conseil municipal.'),
      kind: 'deliberation',
    },
    {
      why: 'règlement intérieur cité par son article',
      text: deliberation(
        'Présents : 9',
        'ADOPTE le règlement intérieur prévu à l’article L. 2121-8, après l’installation du conseil.',
      ),
      kind: 'deliberation',
      commune: { population: 1000 },
    },
  ],
  fails: [
    {
      why: 'six mois et un jour',
      text: adopted('11 septembre 2025'),
      kind: 'deliberation',
      message: 'late',
      at: '11 septembre 2025',
    },
    {
      why: 'la même année',
      text: adopted('20 juin 2026'),
      kind: 'deliberation',
      date: '2026-12-21',
      message: 'late',
      at: '20 juin 2026',
    },
    {
      why: 'séance d’installation',
      text: deliberation(
        'Présents : 9',
        'Le maire déclare le conseil installé.',
        'Installation du conseil municipal',
      ),
      kind: 'deliberation',
      message: 'due',
      at: 'Installation du conseil municipal',
    },
    {
      why: 'installation du nouveau conseil',
      text: 'Vernois, le 2 mars 2026\nMadame,\nJe vous invite à la séance du 12 mars 2026.\nOrdre du jour : installation du nouveau conseil municipal',
      kind: 'summons',
      message: 'due',
      at: 'installation du nouveau conseil municipal',
    },
  ],
  lacks: [
    {
      why: 'population inconnue',
      text: adopted('10 janvier 2026'),
      kind: 'deliberation',
      commune: null,
      missing: 'population',
    },
  ],
  ignores: [
    {
      why: 'moins de 1 000 habitants',
      text: adopted('10 janvier 2025'),
      kind: 'deliberation',
      commune: { population: 999 },
    },
    {
      why: 'règlement intérieur de la salle',
      text: deliberation('Présents : 9', 'ADOPTE le règlement intérieur de la salle des fêtes.'),
      kind: 'deliberation',
    },
  ],
};
