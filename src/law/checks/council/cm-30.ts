/** CM-30: from 3 500 inhabitants, a note explains each affair to councillors. */
import { populationOf } from '../framework/inputs';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { firstOf, says } from '../shared/council';
import { wholeAct } from '../shared/nature';
import { LARGE_COMMUNE } from '../shared/summons-delay';

const NOTE =
  /notes?\s+(?:de\s+)?(?:synthe|presentation|explicative)|rapports?\s+(?:de\s+presentation|du\s+maire|explicatif|correspondant|relatif)|exposes?\s+des\s+motifs|dossiers?\s+(?:de\s+seance|preparatoire)|projets?\s+de\s+deliberation/g;
/** The title of a note to the council. */
const TITLE = /note\s+(?:explicative\s+)?de\s+(?:synthese|presentation)/g;

export const rule = defineRule({
  meta: {
    id: 'CM-30',
    title: {
      fr: 'Note explicative de synthèse avec la convocation (3 500 habitants et plus)',
      en: 'An explanatory note with the summons (3 500 inhabitants and more)',
    },
    kinds: ['summons', 'note'],
    severity: 'major',
    basis: ['CGCT-L2121-12'],
    method: 'R',
    needs: ['population'],
    messages: {
      none: {
        fr: 'La convocation n’annonce pas de note explicative de synthèse : dans une commune de 3 500 habitants et plus, elle l’accompagne pour chaque affaire soumise à délibération.',
        en: 'The summons tells of no explanatory note, which is due for each affair.',
      },
      money: {
        fr: 'La note ne dit rien de l’incidence financière : indiquez-la, ou écrivez qu’il n’y en a pas.',
        en: 'The note says nothing of the cost: tell it, or that there is none.',
        severity: 'minor',
      },
      content: {
        fr: 'Pour chaque affaire, la note donne-t-elle le contexte, les motifs de fait et de droit et les conséquences, de façon que les conseillers mesurent la portée de la décision ?',
        en: 'Does the note give, for each affair, context, reasons in fact and law, and consequences?',
      },
    },
  },
  concerns: (analysis) =>
    analysis.commune === undefined
      ? analysis.kind === 'summons' && (populationOf(analysis) ?? LARGE_COMMUNE) >= LARGE_COMMUNE
      : analysis.commune.population >= LARGE_COMMUNE &&
        (analysis.kind === 'summons' ||
          (says(analysis, TITLE) &&
            // A service's note that sums up reports is no affair of the council's.
            says(analysis, /deliber|conseill?(?:er)?s?\s+(?:municipa|communautaire|syndica)/g))),
  check: ({ analysis }) => {
    if (analysis.kind === 'summons')
      return says(analysis, NOTE)
        ? []
        : [finding('none', firstOf(analysis, /ordre\s+du\s+jour/g) ?? wholeAct(analysis))];
    const at = firstOf(analysis, TITLE) ?? wholeAct(analysis);
    const money =
      analysis.amounts.length > 0 ||
      says(
        analysis,
        /(?:incidence|impact|cout|consequence|depense|recette)s?\s+(?:financier|budgetaire|est|de\s+l)|credit|gratuit|sans\s+(?:incidence|cout)|€|euros/g,
      );
    return [...(money ? [] : [finding('money', at)]), question('content', at)];
  },
});

const commune = { population: 4127 };
const summons = (words: string): string =>
  `Vernois, le 2 mars 2026\nObjet : convocation\nMadame,\nJe vous invite à la séance du conseil municipal du jeudi 12 mars 2026 à 20 h.\nOrdre du jour : tarifs ; budget\n${words}\nLe maire,\nPaul ROUGET`;
const note = (words: string): string =>
  `NOTE DE SYNTHÈSE\nConseil municipal du 12 mars 2026\nObjet : tarifs de la salle\n${words}`;

export const examples: Examples = {
  passes: [
    ...[
      'La note de présentation est jointe.',
      'Notes de synthèse jointes.',
      'Note synthétique jointe.',
      'Rapports relatifs à ces affaires joints.',
      'Rapport du maire joint.',
      'Rapports explicatifs joints.',
      'Rapports correspondants joints.',
      'Dossier préparatoire joint.',
      'Projet de délibération joint.',
      'Exposés des motifs joints.',
    ].map((words) => ({ why: words, text: summons(words), kind: 'summons', commune }) as const),
    {
      why: 'note jointe',
      text: summons('Vous trouverez ci-joint la note explicative de synthèse.'),
      kind: 'summons',
      commune,
    },
    {
      why: 'rapports de présentation',
      text: summons('Les rapports de présentation sont joints.'),
      kind: 'summons',
      commune,
    },
    {
      why: 'dossier de séance',
      text: summons('Le dossier de séance est en ligne.'),
      kind: 'summons',
      commune,
    },
    {
      why: 'projets de délibération',
      text: summons('Les projets de délibérations sont joints.'),
      kind: 'summons',
      commune: { population: 3500 },
    },
    { why: 'exposé des motifs', text: summons('L’exposé des motifs est joint.'), kind: 'summons', commune },
    { why: 'note explicative', text: summons('Une note explicative est jointe.'), kind: 'summons', commune },
  ],
  fails: [
    ...(
      [
        ['Le coût est nul.', 'NOTE DE SYNTHÈSE'],
        ['L’impact budgétaire est faible.', 'NOTE DE SYNTHÈSE'],
        ['Les crédits sont ouverts.', 'NOTE DE SYNTHÈSE'],
        ['L’accès est gratuit.', 'NOTE DE SYNTHÈSE'],
        ['Sans incidence.', 'NOTE DE SYNTHÈSE'],
        ['Rien en euros.', 'NOTE DE SYNTHÈSE'],
        ['Aucun €.', 'NOTE DE SYNTHÈSE'],
        ['Les dépenses de l’année.', 'NOTE DE SYNTHÈSE'],
      ] as const
    ).map(
      ([words, at]) =>
        ({ why: words, text: note(words), kind: 'note', message: 'content', at, commune }) as const,
    ),
    {
      why: 'rien n’accompagne la convocation',
      text: summons('Comptant sur votre présence.'),
      kind: 'summons',
      commune,
      message: 'none',
      at: 'Ordre du jour',
    },
    {
      why: 'une « note » d’hôtel n’en est pas une',
      text: summons('Le maire prendra des notes.'),
      kind: 'summons',
      commune: { population: 3500 },
      message: 'none',
      at: 'Ordre du jour',
    },
    {
      why: 'la note ne dit pas le coût',
      text: note('La salle est vieille.'),
      kind: 'note',
      commune,
      message: 'money',
      at: 'NOTE DE SYNTHÈSE',
    },
    {
      why: 'ce que dit la note se juge',
      text: note('L’incidence financière est nulle.'),
      kind: 'note',
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    },
    {
      why: 'une somme en toutes lettres abrégées',
      text: note('Le tarif passe à 150 EUR.'),
      kind: 'note',
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    },
    {
      why: 'la note se dit après l’objet',
      text: 'Ville de Vernois\nObjet : tarifs de la salle\nNote de synthèse\nIl vous est proposé de délibérer sur un tarif de 150 €.',
      kind: 'note',
      commune,
      message: 'content',
      at: 'Note de synthèse',
    },
    {
      why: 'un montant',
      text: note('Le tarif passe à 150 €.'),
      kind: 'note',
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    },
  ],
  lacks: [
    { why: 'population inconnue', text: summons(''), kind: 'summons', commune: null, missing: 'population' },
  ],
  ignores: [
    {
      why: 'population dite en tête, sous 3 500',
      text: `COMMUNE DE VERNOIS (412 habitants)\n${summons('')}`,
      kind: 'summons',
      commune: null,
    },
    { why: 'moins de 3 500 habitants', text: summons(''), kind: 'summons', commune: { population: 3499 } },
    {
      why: 'la synthèse d’un service, qui n’est pas pour le conseil',
      text: 'NOTE DE SYNTHÈSE\nObjet : remontées de la semaine\nUn feu est signalé.',
      kind: 'note',
      commune,
    },
    { why: 'une note de service', text: 'NOTE DE SERVICE\nObjet : congés', kind: 'note', commune },
    {
      why: 'note de service, commune inconnue',
      text: 'NOTE DE SERVICE\nObjet : congés',
      kind: 'note',
      commune: null,
    },
  ],
};
