/** MO-27: texts which its examples fill in. */
import { sampleLetter } from '../../../shared/police-samples';

export const HEAD = ['Service urbanisme – 1 place de la Mairie, 39000 Vernois – tél. 03 84 00 00 00'];
export const RECEIPT = 'accusé de réception de votre demande';
export const letter = (body: readonly string[], head: readonly string[] = HEAD): string =>
  sampleLetter(body, { subject: RECEIPT, head });
export const RECEIVED_ON = 'Votre demande a été reçue en mairie le 10 février 2026.';
export const SILENT = 'Sans réponse au 10 avril 2026, elle sera acceptée.';
