/** MO-23: an act abrogates for the future, or withdraws for the past: « annule et remplace » says neither. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { sampleDeliberation, sampleOrder } from '../shared/police-samples';
import { decided, first, headSpan } from '../shared/words';

const BOTH = /annul(?:e|ent|ant|e[es]{0,2})\s+et\s+(?:le\s+|la\s+|les\s+)?remplac(?:ee?s?|ent|ant)/g;
const ACT = '(?:arretes?|deliberations?|decisions?)(?![a-z])';
const ANNULS = new RegExp(
  `(?:l'|l[ae]s?\\s+)(?:presente?\\s+)?${ACT}[^.;\\n]{0,140}(?:est|sont)\\s+annulee?s?|(?:annule|annulent|d'annuler|annuler)\\s+(?:et\\s+)?(?:l'|l[ae]s?\\s+|s[ao]n?\\s+)?${ACT}`,
  'g',
);
/** A court annuls, or a vote did. */
const COURT = /tribunal|juge|cour\s+administrative|conseil\s+d'etat/;

export const rule = defineRule({
  meta: {
    id: 'MO-23',
    title: {
      fr: '« Abroge » ou « retire », et non « annule et remplace »',
      en: '“Abrogates” or “withdraws”, not “annuls and replaces”',
    },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'major',
    basis: ['CRPA-L240-1'],
    method: 'R',
    needs: [],
    messages: {
      both: {
        fr: '« {words} » ne dit pas si l’acte antérieur disparaît pour l’avenir ou depuis l’origine : écrivez « abroge et remplace » (avenir) ou « retire » (passé).',
        en: '“{words}” does not say whether the earlier act ends for the future or from the beginning.',
      },
      annul: {
        fr: '« {words} » : seul le juge annule. Écrivez « abroge » (pour l’avenir) ou « retire » (depuis l’origine).',
        en: '“{words}”: only a court annuls. Write “abroge” or “retire”.',
      },
    },
  },
  check: ({ analysis }) => {
    const values = (text: string): { values: { words: string } } => ({
      values: { words: text.replace(/\s+/gu, ' ') },
    });
    const title = first(analysis, BOTH, headSpan(analysis));
    const both = [...(title === undefined ? [] : [title]), ...decided(analysis, BOTH)];
    if (both.length > 0) return both.map((one): Outcome => finding('both', one, values(one.text)));
    return decided(analysis, ANNULS).flatMap((one): Outcome[] =>
      COURT.test(one.match[0]) ? [] : [finding('annul', one, values(one.text))],
    );
  },
});

const act = (article: string, title = 'Arrêté de circulation'): string =>
  sampleOrder({ title, articles: [article] });
const council = (words: string): string => sampleDeliberation('Tarifs', [words]);

export const examples: Examples = {
  passes: [
    { why: 'abroge', text: act('L’arrêté n° 2025-3 est abrogé.') },
    { why: 'abroge et remplace', text: act('Le présent arrêté abroge et remplace l’arrêté n° 2025-3.') },
    { why: 'une réservation s’annule', text: act('Toute réservation annulée est due.') },
    { why: 'un titre s’annule', text: council('DÉCIDE d’annuler le titre n° 12 et de le remplacer.') },
    {
      why: 'le juge annule',
      text: act('L’arrêté n° 2025-3, que le tribunal a dit contraire au code, est annulé.'),
    },
  ],
  fails: [
    {
      why: 'annule et remplace',
      text: act('Le présent arrêté annule et remplace l’arrêté n° 2025-3.'),
      message: 'both',
      at: 'annule et remplace',
    },
    {
      why: 'annulées et remplacées',
      text: act('Ces règles sont annulées et remplacées.'),
      message: 'both',
      at: 'annulées et remplacées',
    },
    {
      why: 'dans le titre',
      text: act('La rue est fermée.', 'Arrêté de circulation annulant et remplaçant l’arrêté n° 3'),
      message: 'both',
      at: 'annulant et remplaçant',
    },
    {
      why: 'annulé',
      text: act('L’arrêté n° 2025-3 est annulé.'),
      message: 'annul',
      at: 'L’arrêté n° 2025-3 est annulé',
    },
    {
      why: 'délibération annulée',
      text: council('DÉCIDE d’annuler la délibération du 3 juin 2025.'),
      message: 'annul',
      at: 'd’annuler la délibération',
    },
    {
      why: 'annule sa délibération',
      text: council('DIT qu’il annule sa délibération du 3 juin 2025.'),
      message: 'annul',
      at: 'annule sa délibération',
    },
  ],
};
