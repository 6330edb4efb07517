/** MO-31: texts which its examples fill in. */
import { sampleLetter } from '../../../shared/police-samples';

export const letter = (...body: string[]): string =>
  sampleLetter(body, { subject: 'votre demande de communication' });
export const NO = 'Je ne peux vous communiquer ce rapport.';
export const WHY = 'Il porte atteinte au secret médical.';
export const HOW = 'Vous pouvez saisir la CADA dans un délai de deux mois.';
