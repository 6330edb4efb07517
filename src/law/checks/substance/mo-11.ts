/** MO-11: a demonstration is declared three to fifteen clear days before; a ban is notified at once, and sent to the prefect. */
import { formatDate } from '../../../act/dates';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { daysBetween } from '../shared/calendar';
import { sampleLetter, sampleOrder } from '../shared/police-samples';
import { headSpan, says } from '../shared/words';

const SUBJECT = /manifestation|cortege|defiles?(?![a-z])|rassemblement/g;
const DECLARED = /declaration|declare|depose|l\.?\s?211-[124](?!\d)/g;
const FESTIVE = /brocante|vide-grenier|sporti|course|carnaval|fete|foire|kermesse/g;
const BAN = /interdi(?:te?s?|sant|ction)/g;
/** The day of the declaration stands after one of these. */
const ON_DECLARED =
  /(?:declare|depose|recu|declaration\s+(?:\w+\s+){0,6}(?:du|le|en\s+date\s+du)|adresse)[^.;]{0,30}$/;
const ON_HELD = /(?:manifestation|cortege|defile|rassemblement|prevu|organise|tenir|lieu|aura)[^.;]{0,60}$/;
const FIRST = 3;
const LAST = 15;

export const rule = defineRule({
  meta: {
    id: 'MO-11',
    title: {
      fr: 'Manifestation : déclaration entre trois et quinze jours francs, notification, préfet',
      en: 'Demonstration: declared three to fifteen clear days before, notified, prefect',
    },
    kinds: ['order', 'letter'],
    severity: 'major',
    basis: ['CSI-L211-2', 'CSI-L211-4'],
    method: 'A',
    needs: [],
    messages: {
      late: {
        fr: 'La manifestation du {held} a été déclarée le {declared}, {days} jour(s) franc(s) avant : il en faut trois au moins.',
        en: 'Declared on {declared} for {held}: {days} clear day(s), three are needed.',
      },
      soon: {
        fr: 'La manifestation du {held} a été déclarée le {declared}, {days} jour(s) franc(s) avant : la déclaration se fait quinze jours francs au plus avant.',
        en: 'Declared on {declared} for {held}: {days} clear days, fifteen at most.',
      },
      notified: {
        fr: 'L’interdiction doit être notifiée aussitôt aux signataires de la déclaration : prévoyez-le.',
        en: 'The ban must be notified at once to those who signed the declaration.',
      },
      prefect: {
        fr: 'Le maire transmet la déclaration et l’interdiction au préfet dans les vingt-quatre heures : prévoyez-le.',
        en: 'The mayor sends the declaration and the ban to the prefect within 24 hours.',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, SUBJECT) &&
    says(analysis, DECLARED) &&
    !says(analysis, FESTIVE) &&
    says(analysis, analysis.kind === 'letter' ? SUBJECT : BAN),
  check: ({ analysis }) => {
    const outcomes = delays(analysis);
    const [ban] = analysis.search(BAN, headSpan(analysis));
    if (ban === undefined) return outcomes;
    if (!says(analysis, /notifi/g)) outcomes.push(finding('notified', ban));
    if (!says(analysis, /prefet|prefecture|representant\s+de\s+l'etat/g))
      outcomes.push(finding('prefect', ban));
    return outcomes;
  },
});

const delays = (analysis: Analysis): Outcome[] => {
  const { folded, dates } = analysis;
  const before = (start: number): string =>
    folded.lower
      .slice(Math.max(0, start - 90), start)
      .split(/[.;\n]/)
      .at(-1) ?? '';
  const declared = dates.find(({ start, iso }) => iso !== undefined && ON_DECLARED.test(before(start)));
  const held = dates.find(
    ({ start, iso }) =>
      iso !== undefined &&
      start !== declared?.start &&
      ON_HELD.test(before(start)) &&
      iso >= (declared?.iso ?? ''),
  );
  if (declared?.iso === undefined || held?.iso === undefined) return [];
  // Neither day counts.
  const days = Math.max(0, daysBetween(declared.iso, held.iso) - 1);
  const values = { declared: formatDate(declared.iso), held: formatDate(held.iso), days };
  if (days < FIRST) return [finding('late', declared, { values })];
  return days > LAST ? [finding('soon', declared, { values })] : [];
};

const TITLE = 'Arrêté portant interdiction d’une manifestation';
const act = (
  declared: string,
  held = '20 mars 2026',
  article = 'La manifestation est interdite. Notifié aux organisateurs ; copie au préfet.',
  title = TITLE,
): string =>
  sampleOrder({
    title,
    reasons: [`Considérant que la manifestation prévue le ${held} a été déclarée le ${declared} ;`],
    articles: [article],
  });

export const examples: Examples = {
  passes: [
    { why: 'trois jours francs', text: act('16 mars 2026') },
    { why: 'quinze jours francs', text: act('4 mars 2026') },
    {
      why: 'dates inconnues',
      text: sampleOrder({
        title: TITLE,
        reasons: ['Considérant la déclaration ;'],
        articles: ['Notifié ; copie au préfet.'],
      }),
    },
    {
      why: 'préfecture',
      text: act(
        '16 mars 2026',
        undefined,
        'Elle est interdite. Notification aux signataires. Copie à la préfecture.',
      ),
    },
    {
      why: 'représentant de l’État',
      text: act(
        '16 mars 2026',
        undefined,
        'Elle est interdite. Notification aux signataires. Copie au représentant de l’État.',
      ),
    },
    {
      why: 'interdiction dite dans un article seul',
      text: act('16 mars 2026', undefined, 'Elle est interdite.', 'Arrêté relatif à une manifestation'),
    },
    {
      why: 'lettre : délai tenu',
      text: sampleLetter([
        'Vous avez déclaré le 10 mars 2026 une manifestation prévue le 20 mars 2026. J’en prends acte.',
      ]),
      kind: 'letter' as const,
    },
  ],
  fails: [
    { why: 'deux jours francs', text: act('17 mars 2026'), message: 'late', at: '17 mars 2026' },
    { why: 'la veille', text: act('19 mars 2026'), message: 'late', at: '19 mars 2026' },
    { why: 'seize jours francs', text: act('3 mars 2026'), message: 'soon', at: '3 mars 2026' },
    {
      why: 'sans notification',
      text: act('16 mars 2026', undefined, 'Elle est interdite. Copie au préfet.'),
      message: 'notified',
      at: 'interdiction',
    },
    {
      why: 'sans préfet',
      text: act('16 mars 2026', undefined, 'Elle est interdite. Notification aux signataires.'),
      message: 'prefect',
      at: 'interdiction',
    },
    {
      why: 'rassemblement déposé trop tard',
      text: sampleOrder({
        title: TITLE,
        reasons: [
          'Considérant la déclaration déposée le 19 mars 2026 pour un rassemblement le 20 mars 2026 ;',
        ],
        articles: ['Notifié ; copie au préfet.'],
      }),
      message: 'late',
      at: '19 mars 2026',
    },
    {
      why: 'le jour même',
      text: act('20 mars 2026'),
      message: 'late',
      at: '20 mars 2026',
    },
    {
      why: 'lettre : déclarée la veille',
      text: sampleLetter(['Vous avez déclaré le 19 mars 2026 une manifestation prévue le 20 mars 2026.']),
      kind: 'letter' as const,
      message: 'late',
      at: '19 mars 2026',
    },
    ...['cortège', 'défilé', 'rassemblement'].flatMap((what) =>
      ['interdit', 'interdits'].map((at) => ({
        why: `${what} ${at}, sans notification`,
        text: sampleOrder({
          title: `Arrêté : ${what}${at.endsWith('s') ? 's' : ''} ${at}`,
          reasons: ['Vu l’article L. 211-4 du code de la sécurité intérieure ;'],
          articles: ['Copie au préfet.'],
        }),
        message: 'notified',
        at,
      })),
    ),
    ...['Vu l’article L211-4 du code de la sécurité intérieure ;', 'Considérant le dossier déposé ;'].map(
      (reason) => ({
        why: reason,
        text: sampleOrder({
          title: 'Arrêté : manifestation interdite',
          reasons: [reason],
          articles: ['Copie au préfet.'],
        }),
        message: 'notified',
        at: 'interdite',
      }),
    ),
  ],
  ignores: [
    { why: 'circulation', text: sampleOrder() },
    ...[
      'brocante',
      'vide-grenier',
      'manifestation sportive',
      'course',
      'carnaval',
      'fête',
      'foire',
      'kermesse',
    ].map((words) => ({
      why: words,
      text: sampleOrder({
        title: 'Arrêté portant interdiction d’une manifestation',
        reasons: [`Considérant la déclaration : ${words} ;`],
      }),
    })),
    {
      why: 'rien n’est interdit',
      text: sampleOrder({ title: 'Arrêté sur une manifestation déclarée', articles: ['La rue est fermée.'] }),
    },
    {
      why: 'un autre article du code',
      text: sampleOrder({
        title: 'Arrêté : manifestation interdite',
        reasons: ['Vu l’article L. 211-12 du code de la sécurité intérieure ;'],
      }),
    },
    {
      why: 'défilement d’images',
      text: sampleOrder({
        title: 'Arrêté portant interdiction du défilement d’images sur une enseigne déclarée',
      }),
    },
  ],
};
