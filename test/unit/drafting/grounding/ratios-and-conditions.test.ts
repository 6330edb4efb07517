/**
 * What doubled, shares of the sum that the sentence names, conditions with and without, prices by the unit in a table of text, and what is held each week.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('ratios and conditions', {
  'what has doubled': {
    facts: { signalements: { '2023': 24, '2024': 49, '2025': 73 }, budget: { '2024': 12000, '2025': 6000 } },
    faithful: [
      'Les signalements ont doublé entre 2023 et 2024, passant de 24 à 49.',
      'Les signalements ont triplé, passant de 24 à 73.',
      'Les signalements ont plus que doublé, passant de 24 à 73.',
      'Le budget a été divisé par deux, passant de 12 000 € à 6 000 €.',
      'Le budget passe de 12 000 € à 6 000 €, en baisse de moitié.',
      'Les signalements ont augmenté, passant de 49 à 73.',
    ],
    corrupted: [
      'Les signalements ont doublé entre 2024 et 2025, passant de 49 à 73.',
      'Les signalements ont triplé, passant de 24 à 49.',
      'Le budget a été divisé par trois, passant de 12 000 € à 6 000 €.',
      'Les signalements ont plus que triplé, passant de 24 à 49.',
    ],
  },
  'the share of the sum that is named': {
    facts: { operation: 'préau', plan: { cout: 80000, DSIL: 32000, Departement: 20000, commune: 28000 } },
    faithful: [
      'La DSIL financera 40 % du préau ; le Département apporte 20 000 €.',
      'Le Département prend en charge 25 % de la dépense.',
      'La commune supportera 35 % du coût.',
      'La commune et le Département financent 60 % du coût.',
    ],
    corrupted: [
      'La DSIL financera 25 % du préau ; le Département apporte 20 000 €.',
      'Le Département prend en charge 40 % de la dépense.',
      'La commune supportera 40 % du coût.',
    ],
  },
  'the share of what was granted': {
    facts: { association: 'Ciné-club', aideDemandee: 4000, aideAccordee: 3000, evenement: { budget: 16000 } },
    faithful: [
      'Une aide de 3 000 € est accordée. Ce montant représente les trois quarts de la somme demandée.',
      "L'aide demandée couvrait un quart du budget.",
      "L'aide accordée est de 3 000 €. Elle représente 75 % de l'aide demandée.",
    ],
    corrupted: [
      "L'aide accordée couvre un quart du budget.",
      'Une aide de 3 000 € est accordée. Ce montant représente les deux tiers de la somme demandée.',
    ],
  },
  'an equal share is not a greater one': {
    facts: { plan: { Region: 15000, commune: 15000, FEDER: 9000 }, cout: 39000 },
    faithful: [
      'La commune paie 15 000 €, une part supérieure à celle du FEDER.',
      'La commune paie 15 000 €, une part égale à celle de la Région.',
    ],
    corrupted: [
      'La commune paie 15 000 €, une part supérieure à celle de la Région.',
      'La commune paie 15 000 €, une part inférieure à celle du FEDER.',
    ],
  },
  'with and without': {
    facts: {
      avis_ABF: 'favorable avec réserves',
      decision: 'accord sans condition',
      petitionnaire: 'M. Marc Loizeau',
      salle: 'louée avec vaisselle',
    },
    faithful: [
      "L'avis de l'ABF est favorable avec réserves.",
      'La décision est un accord sans condition.',
      'La salle est louée avec sa vaisselle.',
      "L'avis favorable de l'ABF est assorti de réserves.",
    ],
    corrupted: [
      "L'avis de l'ABF est favorable sans réserve.",
      'La salle est louée sans vaisselle.',
      'La décision est un accord avec conditions.',
    ],
  },
  'prices by the unit in a table of text': {
    facts: { grille: 'abonné | 0,90 €/ml\nvolant | 1,60 €/ml\neau | forfait 3 €/jour', marche: 'samedi' },
    faithful: [
      "Le tarif de l'abonné est de 0,90 € le mètre linéaire.",
      'Le volant paie 1,60 € par mètre linéaire.',
    ],
    corrupted: [
      "Le tarif de l'abonné est de 1,60 € le mètre linéaire.",
      'Le volant paie 0,90 € par mètre linéaire.',
    ],
  },
  'what is held each week': {
    facts: { jour: 'mardi', cours: { du: '2026-01-06', au: '2026-02-10' }, places: 14, lieu: 'dojo' },
    faithful: [
      'Six cours, du mardi 6 janvier au mardi 10 février 2026, se tiendront au dojo.',
      'Les 6 cours se tiendront au dojo du 6 janvier au 10 février 2026.',
    ],
    corrupted: [
      'Sept cours, du mardi 6 janvier au mardi 10 février 2026, se tiendront au dojo.',
      'Cinq cours, du mardi 6 janvier au mardi 10 février 2026, se tiendront au dojo.',
    ],
  },
  'who is the subject of an apposition': {
    facts: {
      concession: { titulaire: 'M. René Castaing' },
      renouvellement: { demandeur: 'Mme Anne Castaing-Roy, ayant droit', duree_ans: 15 },
    },
    faithful: [
      'Mme Anne Castaing-Roy, ayant droit de M. René Castaing, a demandé le renouvellement pour 15 ans.',
    ],
    corrupted: ['M. René Castaing, demandeur, obtient le renouvellement pour 15 ans.'],
  },
  'the whole of which a part is told': {
    facts: { logements: 12, logements_rehabilites: 4, rue: 'rue du Four' },
    faithful: [
      'Un tiers des douze logements est réhabilité.',
      'Sur les douze logements, quatre sont réhabilités.',
    ],
    corrupted: ['Un quart des douze logements est réhabilité.', 'Les douze logements sont réhabilités.'],
  },
});
