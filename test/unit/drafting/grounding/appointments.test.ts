/** Appointments and hirings that the form of an act holds without the word, and those that nothing in the facts holds. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'an agent, a grade and the day it begins': {
    facts: {
      agent: { civility: 'Mme', first_name: 'Soizic', last_name: 'Le Gall' },
      grade: 'agent social territorial',
      category: 'C',
      start_date: '2026-11-01',
      training_period: 'un an',
      vacancy_ref: 'V056260700118',
    },
    faithful: [
      'Mme Soizic Le Gall est nommée agent social territorial à compter du 1er novembre 2026.',
      'À compter du 1er novembre 2026, Mme Le Gall est nommée en qualité d’agent social territorial stagiaire.',
    ],
    corrupted: [
      'Mme Soizic Le Gall est nommée agent de maîtrise à compter du 1er novembre 2026.',
      'Mme Soizic Le Gall est promue agent social territorial à compter du 1er novembre 2026.',
      'Mme Soizic Le Gall est révoquée à compter du 1er novembre 2026.',
    ],
  },
  'an English key that says a meeting as well': {
    facts: {
      agent: 'M. Amadou Keïta',
      grade: 'auxiliaire de puériculture',
      appointment_date: '2026-09-01',
      vacancy_declaration: 'n° V031260500214 du 20 mai 2026',
    },
    faithful: [
      'À compter du 1er septembre 2026, M. Amadou Keïta est nommé auxiliaire de puériculture stagiaire.',
    ],
    corrupted: ['M. Amadou Keïta est révoqué à compter du 1er septembre 2026.'],
  },
  'a meeting of somebody': {
    facts: { agent: 'M. Amadou Keïta', appointment_date: '2026-09-01', subject: 'bilan de fin de mission' },
    faithful: ['M. Amadou Keïta est reçu le 1er septembre 2026.'],
    corrupted: ['M. Amadou Keïta est nommé auxiliaire de puériculture à compter du 1er septembre 2026.'],
  },
  'the same under keys in French': {
    facts: {
      agent: 'M. Yann Prigent',
      emploi: 'animateur du relais petite enfance',
      date_effet: '2027-02-01',
    },
    faithful: ['M. Yann Prigent est nommé animateur du relais petite enfance à compter du 1er février 2027.'],
    corrupted: [
      'M. Yann Prigent est nommé directeur du relais petite enfance à compter du 1er février 2027.',
    ],
  },
  'somebody who applies': {
    facts: {
      candidate: 'Mme Inès Carol',
      agent: 'M. Yves Poul',
      emploi: 'animatrice du relais',
      date_debut: '2027-02-01',
    },
    faithful: ['Mme Inès Carol est candidate à l’emploi d’animatrice du relais.'],
    corrupted: ['Mme Inès Carol est nommée animatrice du relais à compter du 1er février 2027.'],
  },
  'an agent on leave': {
    facts: { agent: 'Mme Inès Carol', grade: 'animatrice territoriale', debut_conge: '2027-02-01' },
    faithful: ['Le congé de Mme Inès Carol, animatrice territoriale, débute le 1er février 2027.'],
    corrupted: ['Mme Inès Carol est nommée animatrice territoriale.'],
  },
  'so many agents, what they are paid, the day they begin': {
    facts: {
      agents: 9,
      debut_collecte: '2027-01-21',
      fin_collecte: '2027-02-20',
      remuneration_par_logement: '1,25 €',
    },
    faithful: [
      'Neuf agents recenseurs sont recrutés pour la collecte, du 21 janvier au 20 février 2027.',
      'Neuf agents sont recrutés et reçoivent 1,25 € par logement.',
    ],
    corrupted: ['Onze agents recenseurs sont recrutés.', 'Neuf agents recenseurs sont licenciés.'],
  },
  'agents that a service has': {
    facts: { agents: 9, debut_travaux: '2026-07-01', service: 'espaces verts' },
    faithful: ['Le service des espaces verts compte neuf agents.'],
    corrupted: ['Neuf agents sont recrutés au service des espaces verts.'],
  },
};

holdsCases('appointments', CASES);
