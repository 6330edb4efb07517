/** CM-01: no more members in office than the law gives seats to a commune of this size. */
import { populationOf } from '../framework/inputs';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isMunicipal, says } from '../shared/council';

/** Population from which a council has this number of seats (CGCT L2121-2); above 100 000, from memory. */
const SEATS: readonly (readonly [number, number])[] = [
  [300_000, 69],
  [250_000, 65],
  [200_000, 61],
  [150_000, 59],
  [100_000, 55],
  [80_000, 53],
  [60_000, 49],
  [50_000, 45],
  [40_000, 43],
  [30_000, 39],
  [20_000, 35],
  [10_000, 33],
  [5000, 29],
  [3500, 27],
  [2500, 23],
  [1500, 19],
  [500, 15],
  [100, 11],
];

/** Seats of the council of a commune of this population. */
export const seatsOf = (population: number): number => SEATS.find(([from]) => population >= from)?.[1] ?? 7;

export const rule = defineRule({
  meta: {
    id: 'CM-01',
    title: {
      fr: 'Pas plus de conseillers en exercice que l’effectif légal',
      en: 'No more councillors in office than the legal number of seats',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-2'],
    method: 'X',
    needs: ['inOffice'],
    messages: {
      over: {
        fr: '{inOffice} conseillers en exercice pour une commune de {population} habitants, dont le conseil compte {seats} sièges : vérifiez ce nombre, ou la population retenue au dernier renouvellement.',
        en: '{inOffice} councillors in office, {seats} seats for {population} inhabitants.',
      },
      told: {
        fr: '{inOffice} conseillers en exercice pour un effectif légal de {seats} : vérifiez les deux nombres.',
        en: '{inOffice} councillors in office for {seats} seats.',
      },
    },
  },
  // A new commune keeps more members until its second renewal; Paris, Lyon and Marseille have their own numbers.
  concerns: (analysis) =>
    isMunicipal(analysis) &&
    !says(
      analysis,
      /commune\s+nouvelle|communes?\s+(?:associee|deleguee)s?|maires?\s+deleguee?s?(?![a-z])/g,
    ) &&
    !/^(?:paris|lyon|marseille)$/i.test(analysis.commune?.town ?? ''),
  check: ({ analysis, given: { inOffice } }) => {
    const { act } = analysis;
    // Told by the profile alone: nothing in the text to compare.
    if (act.session.inOffice === undefined) return [];
    const told = act.session.seats;
    if (told !== undefined && inOffice.value > told.value)
      return [finding('told', inOffice, { values: { inOffice: inOffice.value, seats: told.value } })];
    const population = populationOf(analysis);
    if (population === undefined) return told === undefined ? [missing('population')] : [];
    const seats = seatsOf(population);
    return inOffice.value > seats
      ? [finding('over', inOffice, { values: { inOffice: inOffice.value, population, seats } })]
      : [];
  },
});

const of = (population: number, inOffice: number, why: string) =>
  ({
    why,
    text: `Conseillers en exercice : ${String(inOffice)}\nPrésents : 6`,
    kind: 'deliberation',
    commune: { population },
  }) as const;

export const examples: Examples = {
  passes: [
    of(99, 7, '7 sièges jusqu’à 99 habitants'),
    of(100, 11, '11 sièges à partir de 100 habitants'),
    of(500, 15, '15 sièges à partir de 500 habitants'),
    of(1500, 19, '19 sièges à partir de 1 500 habitants'),
    of(2500, 23, '23 sièges à partir de 2 500 habitants'),
    of(4127, 27, '27 sièges pour 4 127 habitants'),
    of(3500, 27, '27 sièges à partir de 3 500 habitants'),
    of(5000, 29, '29 sièges à partir de 5 000 habitants'),
    of(10_000, 33, '33 sièges à partir de 10 000 habitants'),
    of(20_000, 35, '35 sièges à partir de 20 000 habitants'),
    of(30_000, 39, '39 sièges à partir de 30 000 habitants'),
    of(40_000, 43, '43 sièges à partir de 40 000 habitants'),
    of(50_000, 45, '45 sièges à partir de 50 000 habitants'),
    of(60_000, 49, '49 sièges à partir de 60 000 habitants'),
    of(80_000, 53, '53 sièges à partir de 80 000 habitants'),
    of(100_000, 55, '55 sièges à partir de 100 000 habitants'),
    of(150_000, 59, '59 sièges à partir de 150 000 habitants'),
    of(200_000, 61, '61 sièges à partir de 200 000 habitants'),
    of(250_000, 65, '65 sièges à partir de 250 000 habitants'),
    of(300_000, 69, '69 sièges à partir de 300 000 habitants'),
    of(4127, 24, 'des sièges vacants'),
    {
      why: 'l’effectif n’est connu que par le profil',
      text: 'Présents : 9',
      kind: 'deliberation',
      commune: { councillorsInOffice: 99 },
    },
    {
      why: 'effectif légal dit, sans profil',
      text: 'Effectif légal : 15\nEn exercice : 15\nPrésents : 9',
      kind: 'deliberation',
      commune: null,
    },
  ],
  fails: [
    {
      why: 'population dite par l’en-tête, sans profil',
      text: 'COMMUNE DE VERNOIS (380 habitants)\nEn exercice : 12\nPrésents : 9',
      kind: 'deliberation',
      commune: null,
      message: 'over',
      at: '12',
    },
    { ...of(99, 8, 'huit pour sept sièges'), message: 'over', at: '8' },
    { ...of(499, 12, '12 pour 11 sièges'), message: 'over', at: '12' },
    { ...of(1499, 16, '16 pour 15 sièges'), message: 'over', at: '16' },
    { ...of(2499, 20, '20 pour 19 sièges'), message: 'over', at: '20' },
    { ...of(3499, 24, '24 pour 23 sièges'), message: 'over', at: '24' },
    { ...of(4127, 29, '29 pour 27 sièges'), message: 'over', at: '29' },
    { ...of(9999, 30, '30 pour 29 sièges'), message: 'over', at: '30' },
    { ...of(19_999, 34, '34 pour 33 sièges'), message: 'over', at: '34' },
    { ...of(29_999, 36, '36 pour 35 sièges'), message: 'over', at: '36' },
    { ...of(39_999, 40, '40 pour 39 sièges'), message: 'over', at: '40' },
    { ...of(49_999, 44, '44 pour 43 sièges'), message: 'over', at: '44' },
    { ...of(59_999, 46, '46 pour 45 sièges'), message: 'over', at: '46' },
    { ...of(79_999, 50, '50 pour 49 sièges'), message: 'over', at: '50' },
    { ...of(99_999, 54, '54 pour 53 sièges'), message: 'over', at: '54' },
    { ...of(149_999, 56, '56 pour 55 sièges'), message: 'over', at: '56' },
    { ...of(199_999, 60, '60 pour 59 sièges'), message: 'over', at: '60' },
    { ...of(249_999, 62, '62 pour 61 sièges'), message: 'over', at: '62' },
    { ...of(299_999, 66, '66 pour 65 sièges'), message: 'over', at: '66' },
    { ...of(400_000, 70, '70 pour 69 sièges'), message: 'over', at: '70' },
    {
      why: 'plus que l’effectif légal dit par l’acte',
      text: 'Nombre de membres afférents au conseil municipal : 15\nEn exercice : 16\nPrésents : 9',
      kind: 'deliberation',
      commune: null,
      message: 'told',
      at: '16',
    },
  ],
  lacks: [
    {
      why: 'population inconnue',
      text: 'Conseillers en exercice : 15\nPrésents : 9',
      kind: 'deliberation',
      commune: null,
      missing: 'population',
    },
    {
      why: 'effectif inconnu',
      text: 'Séance du 12 mars 2026\nPrésents : 9',
      kind: 'deliberation',
      commune: null,
      missing: 'inOffice',
    },
  ],
  ignores: [
    {
      why: 'commune nouvelle',
      text: 'Commune nouvelle de Vernois\nConseillers en exercice : 45',
      kind: 'deliberation',
    },
    {
      why: 'maires délégués',
      text: 'Conseillers en exercice : 45\nM. Luc PETIT, maire délégué de Saint-Loup',
      kind: 'deliberation',
    },
    {
      why: 'communes déléguées',
      text: 'Conseillers en exercice : 45\nles communes déléguées de Saint-Loup et d’Ornans',
      kind: 'deliberation',
    },
    {
      why: 'Lyon a ses propres nombres',
      text: 'Conseillers en exercice : 73',
      kind: 'deliberation',
      commune: { town: 'Lyon', population: 520_000 },
    },
    {
      why: 'conseil communautaire',
      text: 'Communauté de communes du Val\nConseil communautaire\nDélégués en exercice : 45',
      kind: 'deliberation',
    },
  ],
};
