/** Values that are right or wrong by accident: a count that weeks have too, a second clause after the verb, another record's payment. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('accidents', {
  'what lasts so many weeks': {
    facts: { jour: 'mardi', cours: { du: '2026-01-06', au: '2026-02-10' }, places: 14, lieu: 'dojo' },
    faithful: ['Six cours ont lieu du mardi 6 janvier au mardi 10 février 2026.'],
    corrupted: ['Il reste 6 places du 6 janvier au 10 février 2026.'],
  },
  'francs for euros': {
    facts: { ticket_xpf: 200, navette: 'payante' },
    faithful: ['Le ticket coûte 200 F CFP.', 'Le ticket coûte 1,68 €.'],
    corrupted: ['Le ticket coûte 2,60 €.'],
  },
  'euros in a street of Switzerland': {
    facts: { prix: '450 €', adresse: '12 rue de Suisse' },
    faithful: ['Le prix est de 450 €.'],
    corrupted: ['Le prix est de 450 francs suisses.'],
  },
  'payments of other records': {
    facts: { compte: { solde: 5400 }, marche: { avance: 2000 }, loyer: 400 },
    faithful: ['Le loyer est de 400 €.'],
    corrupted: ['Le loyer de 400 € est payé en deux échéances.'],
  },
  'meetings each month': {
    facts: { aide: 4800, reunions: 'réunions mensuelles du comité', duree: '2 ans' },
    faithful: ["L'aide est de 4 800 €."],
    corrupted: ["L'aide de 4 800 € est versée en 24 versements."],
  },
  'the share of one of two sums': {
    facts: { aide_demandee: 4000, aide_accordee: 3000, evenement: { budget: 16000 } },
    faithful: ['Une aide de 3 000 € est accordée, pour 4 000 € demandés.'],
    corrupted: [
      'Une aide de 3 000 € est accordée, pour 4 000 € demandés. Elle représente 25 % du budget de l’événement.',
    ],
  },
  'ways in two clauses': {
    facts: { depart: { lieu: 'le stade', heure: '9h' }, arrivee: { lieu: 'le port' } },
    faithful: ['La course part vers 9 h du stade.', 'La course part du stade et finit au port.'],
    corrupted: ['La course part à 9 h du port.'],
  },
  'a rate that a fact gives': {
    facts: { aide: 2400, taux_prise_en_charge_pct: 60, budget: 40000 },
    faithful: ["L'aide couvre 60 % de la facture."],
    corrupted: ["L'aide couvre 65 % de la facture."],
  },
  'two acts of one kind': {
    facts: { entretien_espaces_verts_par: 'association', entretien_voirie_par: 'commune' },
    faithful: ['La commune entretient la voirie.'],
    corrupted: ['La commune entretient 12 km de voirie.'],
  },
  'a speed beside bags of salt': {
    facts: { sacs_sel: 30, vitesse: 'limitée à 30 km/h', rue: 'rue du Port' },
    faithful: ['La vitesse est limitée à 30 km/h.'],
    corrupted: ['La vitesse est limitée à 50 km/h.'],
  },
  'both ways, and not without': {
    facts: {
      vitesse: { avant: 50, apres: 30 },
      rue: 'rue du Port',
      avis_ABF: 'favorable avec réserves',
    },
    faithful: [
      'Dans la rue du Port, à double sens, la vitesse est réduite, passant de 50 à 30.',
      "L'avis favorable de l'ABF n'est pas sans réserve.",
    ],
    corrupted: ["L'avis de l'ABF est favorable sans réserve."],
  },
});
