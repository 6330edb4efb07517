/** RH-04: acts that its tables are written with. */
import { deliberation } from '../../../shared/samples';

export const hire = (words: string, subject = 'Recrutement d’agents contractuels'): string =>
  deliberation({ subject, decisions: [words] });

export const more = 'AUTORISE le recrutement d’un agent pour un accroissement temporaire d’activité';
export const season = 'AUTORISE le recrutement d’un agent saisonnier';
