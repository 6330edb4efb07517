/** CM-34: examples of interested members who report the affair, and of those who only speak of it. */
import type { Examples } from '../../../framework/rule';
import { grant } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    'M. Luc PETIT, président du club, présente les comptes du club, puis quitte la salle.',
    'Mme Claire MOREAU rapporte l’affaire. M. Luc PETIT, trésorier du club, est sorti de la salle.',
    'Sur proposition de Mme Claire MOREAU, M. Luc PETIT, président du club, s’étant retiré,',
    'Le rapport est fait par Mme Claire MOREAU. M. Luc PETIT, président du club, ne prend pas part au vote.',
  ].map((words) => ({
    why: `un autre rapporte : ${words}`,
    text: grant(`${words}\nPour : 2`),
    kind: 'deliberation' as const,
    commune: null,
  })),
  fails: [
    ...[
      'Rapporteur(e) : M. Luc PETIT, président du club.',
      'Sur le rapport de M. Luc PETIT, président du club,',
      'Sur proposition de M. Luc PETIT, président du club,',
      'Le dossier est exposé par M. Luc PETIT, trésorier du club.',
      'La demande est rapportée par M. Luc PETIT, trésorier du club.',
      'Entendu le rapport de M. Luc PETIT, président du club,',
      'Après avoir entendu l’exposé de M. Luc PETIT, président du club,',
      'Ouï l’exposé de M. Luc PETIT, trésorier du club,',
      'Le rapport a été lu par M. Luc PETIT, président du club.',
      'M. Luc PETIT, président du club, présente le rapport.',
      'M. Luc PETIT, adjoint aux sports et président du club, donne lecture du rapport.',
      'M. Luc PETIT, trésorier du club, expose l’affaire.',
      'M. Luc PETIT, trésorier du club, soutient cette affaire.',
      'M. Luc PETIT, trésorier du club, lit la présente délibération.',
      'M. Luc PETIT, trésorier du club, défend le projet de délibération.',
      'M. Luc PETIT, trésorier du club, expose le dossier.',
      'M. Luc PETIT rapporte l’affaire ; trésorier du club, il la connaît, dit M. Luc PETIT, trésorier du club.',
      'M. Luc PETIT, trésorier du club, qui rapporte la question, remercie le conseil.',
      'M. Luc PETIT est rapporteur ; M. Luc PETIT est président du club.',
      'M. Luc PETIT, rapporteur, expose que le club, qu’il préside, demande une aide.',
    ].map((words) => ({
      why: `il rapporte : ${words}`,
      text: grant(`${words}\nPour : 3`),
      kind: 'deliberation' as const,
      commune: null,
      message: 'reports',
      at: 'M. Luc PETIT',
    })),
  ],
};
