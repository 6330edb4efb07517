/** RH-01: acts that its tables are written with. */
import { deliberation } from '../../../shared/samples';

export const post = (decision: string, subject = 'Création d’un emploi permanent'): string =>
  deliberation({ subject, decisions: [decision] });
export const whole = 'CRÉE un emploi d’adjoint technique à temps complet ; les crédits sont inscrits.';
export const contract =
  'CRÉE un emploi d’adjoint technique à 28/35e, les crédits étant inscrits ; il peut être pourvu par un agent non titulaire';
export const at = 'Objet : Création d’un emploi permanent';
