/** CM-34: deliberations that its tables are written with. */
import { deliberation } from '../../../shared/example-session';

const TITLE = 'Subvention au club de football';

export const grant = (
  words: string,
  head = 'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
): string =>
  deliberation(head, `Une subvention de 500 € est attribuée au club de football.\n${words}`, TITLE);

/** Nobody of the list is told in the profile. */
export const NAMED_HEAD = 'Présents : M. Paul ROUGET, maire, Mme Claire MOREAU, M. Luc PETIT';

export const lot = (words: string, head = 'Présents : 9'): string =>
  deliberation(head, `Les intéressés sont prévenus.\nDÉCIDE la vente d’un terrain.\n${words}\nPour : 9`);

export const commune = {
  councillors: [
    { firstName: 'Luc', lastName: 'Petit', interests: ['Club de football'] },
    { firstName: 'Claire', lastName: 'Moreau' },
  ],
};
