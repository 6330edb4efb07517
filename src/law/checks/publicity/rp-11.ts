/** RP-11: individual decisions that must be transmitted are, within fifteen days of their signature. */
import { addDays, compareDates, formatDate } from '../../../act/dates';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { natureOf } from '../shared/nature';
import { datedSteps, transmissibility } from '../shared/publicity';
import { order } from '../shared/samples';
import { isPlanningPermit } from '../shared/topic';

const DAYS = 15;

const isIndividual = (analysis: Analysis): boolean =>
  analysis.derive(natureOf) === 'individual' || analysis.derive(isPlanningPermit);

export const rule = defineRule({
  meta: {
    id: 'RP-11',
    title: {
      fr: 'Transmission des décisions individuelles dans les quinze jours de leur signature',
      en: 'Individual decisions transmitted within fifteen days of their signature',
    },
    kinds: ['order', 'decision'],
    severity: 'major',
    basis: ['CGCT-L2131-2'],
    method: 'A',
    needs: ['signedDate'],
    messages: {
      late: {
        fr: 'Décision individuelle signée le {signed} et transmise le {sent} : elle devait l’être au plus tard le {limit}, quinze jours après sa signature.',
        en: 'Signed on {signed}, transmitted on {sent}: it had to be by {limit}.',
      },
    },
  },
  concerns: (analysis) =>
    analysis.derive(transmissibility)?.transmissible === true &&
    isIndividual(analysis) &&
    analysis.derive(datedSteps).some(({ step }) => step === 'transmission'),
  check: ({ analysis, given: { signedDate } }) => {
    const limit = addDays(signedDate, DAYS);
    return analysis.derive(datedSteps).flatMap(({ step, iso, date }): Outcome[] =>
      step === 'transmission' && compareDates(iso, limit) > 0
        ? [
            finding('late', date, {
              values: { signed: formatDate(signedDate), sent: formatDate(iso), limit: formatDate(limit) },
            }),
          ]
        : [],
    );
  },
});

const nomination = (...end: string[]): string =>
  order({
    title: 'Portant nomination d’un adjoint technique stagiaire',
    articles: ['Mme Anne LEROY est nommée adjointe technique stagiaire, échelon 1.'],
    end,
  });
const permit = (...end: string[]): string =>
  order({ title: 'Accordant un permis de construire', articles: ['Le permis est accordé.'], end });

export const examples: Examples = {
  passes: [
    { why: 'le lendemain', text: nomination('Transmis en préfecture le 4 mars 2026') },
    { why: 'au quinzième jour', text: nomination('Reçu en préfecture le 18/03/2026') },
    {
      why: 'notifiée plus tard',
      text: nomination('Transmis en préfecture le 4 mars 2026', 'Notifié le 30 mars 2026'),
    },
  ],
  fails: [
    {
      why: 'au seizième jour',
      text: nomination('Transmis en préfecture le 19 mars 2026'),
      message: 'late',
      at: '19 mars 2026',
    },
    {
      why: 'un permis, un mois après',
      text: permit('Accusé de réception en préfecture : 03/04/2026'),
      message: 'late',
      at: '03/04/2026',
    },
  ],
  lacks: [
    {
      why: 'sans date de signature',
      text: nomination('Transmis en préfecture le 19 mars 2026').replace('le 3 mars 2026', 'le'),
      missing: 'signedDate',
    },
  ],
  ignores: [
    { why: 'transmission non datée', text: nomination('Transmis en préfecture le') },
    {
      why: 'règlement',
      text: order({
        title: 'Portant interdiction de baignade',
        articles: ['La baignade est interdite.'],
        end: ['Transmis en préfecture le 30 mars 2026'],
      }),
    },
    {
      why: 'non transmissible',
      text: order({
        title: 'Autorisant un débit de boissons temporaire',
        articles: ['L’association est autorisée à ouvrir une buvette.'],
        end: ['Transmis en préfecture le 30 mars 2026'],
      }),
    },
  ],
};
