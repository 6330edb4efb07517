/** CM-34: examples of acts that say nothing of who is interested. */
import type { Examples } from '../../../framework/rule';
import { deliberation, minutes } from '../../../shared/example-session';
import { NAMED_HEAD, grant } from './samples';

export const examples: Partial<Examples> = {
  lacks: [
    {
      why: 'procès-verbal, dont une affaire est votée',
      text: minutes(
        NAMED_HEAD,
        'Informations\nLe maire rend compte de ses décisions.',
        'Subvention au club\nLe conseil attribue une subvention de 500 € au club.\nPour : 3',
      ),
      kind: 'minutes',
      missing: 'councillors',
    },
    {
      why: 'ni profil, ni mention',
      text: grant('Adopté à l’unanimité.'),
      kind: 'deliberation',
      missing: 'councillors',
    },
  ],
  ignores: [
    {
      why: 'un règlement',
      text: deliberation('Présents : 9', 'ADOPTE le règlement du cimetière.\nPour : 9', 'Règlement'),
      kind: 'deliberation',
    },
  ],
};
