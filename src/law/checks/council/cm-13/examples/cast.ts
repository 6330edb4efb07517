/** CM-13: examples of votes cast, abstentions and blank ballots left out. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { HEAD } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'suffrages exprimés justes',
      text: deliberation(HEAD, 'Suffrages exprimés : 24 – Pour : 20 – Contre : 4 – Abstentions : 2'),
      kind: 'deliberation',
    },
    {
      why: 'suffrages exprimés plus nombreux que les pour, sans dire les contre',
      text: deliberation(HEAD, 'Suffrages exprimés : 26 – Pour : 24 – Abstentions : 2'),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'abstentions comptées parmi les suffrages exprimés',
      text: deliberation(HEAD, 'Suffrages exprimés : 26 – Pour : 20 – Contre : 4 – Abstentions : 2'),
      kind: 'deliberation',
      message: 'cast',
      at: '26',
    },
    {
      why: 'moins de suffrages exprimés que de voix pour',
      text: deliberation(HEAD, 'Suffrages exprimés : 22 – Pour : 26'),
      kind: 'deliberation',
      message: 'cast',
      at: '22',
    },
    {
      why: 'suffrages exprimés faux, sans votants',
      text: deliberation('Séance ordinaire', 'Suffrages exprimés : 26 – Pour : 20 – Contre : 4'),
      kind: 'deliberation',
      message: 'cast',
      at: '26',
    },
  ],
  lacks: [
    {
      why: 'suffrages exprimés justes, votants inconnus',
      text: deliberation(
        'Séance ordinaire, des pouvoirs ont été remis',
        'Suffrages exprimés : 24 – Pour : 20 – Contre : 4',
      ),
      kind: 'deliberation',
      missing: 'voters',
    },
  ],
};
