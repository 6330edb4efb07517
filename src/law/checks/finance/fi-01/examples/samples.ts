/** FI-01: acts that its tables are written with. */
import { deliberation } from '../../../shared/samples';

export const note = (words: string, about = 'soutien au club de handball'): string =>
  `Ville de Vernois\nNOTE DE SYNTHÈSE\nConseil municipal du 11 juin 2026\nObjet : ${about}\n${words}\nLe directeur général des services, Marc OLIVE`;

export const grant = (decision: string, ...report: string[]): string =>
  deliberation({ subject: 'Subvention à l’association sportive de Vernois', report, decisions: [decision] });
export const given = 'ATTRIBUE à l’association une subvention de';
