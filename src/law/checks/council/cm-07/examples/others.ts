/** CM-07: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';

export const examples: Partial<Examples> = {
  lacks: [
    ...[
      'M. Jean ROY, suppléant, est excusé.',
      'Un siège est vacant.',
      'Mme Rose BLIN a donné sa démission.',
      'M. Jean ROY est décédé.',
      'M. Jean ROY siège en substitution de M. Paul VIAL.',
      'Un pouvoir a été remis.',
      'Une procuration a été remise.',
    ].map(
      (words) =>
        ({
          why: `absents comptés par leurs noms, mais : ${words}`,
          text: deliberation(
            `En exercice : 5\nPrésents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT\nAbsent : M. Guy NOEL\n${words}`,
          ),
          kind: 'deliberation',
          missing: 'present',
        }) as const,
    ),
    {
      why: 'des excusés seuls, qui peuvent laisser un absent de côté',
      text: deliberation(
        'En exercice : 5\nPrésents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT\nExcusé : M. Guy NOEL',
      ),
      kind: 'deliberation',
      missing: 'present',
    },
    {
      why: 'deux présents seulement nommés',
      text: deliberation(
        'En exercice : 5\nPrésents : M. Paul ROUGET, Mme Claire MOREAU\nAbsent : M. Guy NOEL',
      ),
      kind: 'deliberation',
      missing: 'present',
    },
    {
      why: 'le président à part fait le compte',
      text: deliberation(
        'sous la présidence de Mme Odile FAURE, maire\nEn exercice : 5\nPrésents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT\nAbsent : M. Guy NOEL',
      ),
      kind: 'deliberation',
      missing: 'present',
    },
    {
      why: 'présents connus par leur liste seule',
      text: deliberation(
        'En exercice : 5\nÉtaient présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT.',
      ),
      kind: 'deliberation',
      missing: 'present',
    },
  ],
};
