/** Who is told to have won a procedure, against the one that the facts name. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'one winner among candidates': {
    facts: { consultation: 'entretien des chaudières', titulaire: 'Thermosol', candidats: [{ nom: 'Thermosol', prix: '8 400 €' }, { nom: 'Chauffage Bertin', prix: '7 950 €' }] }, // prettier-ignore
    faithful: [
      'Le marché est attribué à Thermosol.',
      "L'offre de Chauffage Bertin n'est pas retenue.",
      "Le marché est attribué à Thermosol, l'offre de Chauffage Bertin n'ayant pas été retenue.",
    ],
    corrupted: [
      'Le marché est attribué à Chauffage Bertin.',
      "L'offre de Chauffage Bertin est retenue.",
      'Chauffage Bertin est attributaire du marché.',
      'Chauffage Bertin remporte le marché.',
    ],
  },
};

holdsCases('winners', CASES);
