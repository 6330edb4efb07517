/** MO-26: what its examples are made of. */
import { sampleLetter } from '../../../shared/police-samples';

export const letter = (...body: string[]): string =>
  sampleLetter(body, { subject: 'accusé de réception de votre demande' });
export const RECEIVED_ON = 'Votre demande a été reçue le 10 février 2026.';
