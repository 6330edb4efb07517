/** CP-01: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { noted } from './samples';

export const examples: Partial<Examples> = {
  ignores: [
    ...[
      'Il est proposé au conseil d’approuver l’aménagement de la rue du Moulin. La circulation y est limitée à 30 km/h depuis 2019.',
      'Le conseil départemental limite à 70 km/h la vitesse sur la RD 12.',
      'Il est proposé au conseil départemental de limiter la vitesse sur la RD 12.',
      'L’assemblée régionale décide d’interdire la circulation au col.',
      'Le conseil communautaire est invité à interdire la baignade.',
      'Par délibération, le conseil départemental limite la vitesse sur la RD 12.',
      'Il est proposé au conseil de donner un avis : le stationnement est interdit par le maire.',
      'Le conseil souhaite que le stationnement est interdit.',
      'Il est proposé au conseil un vœu : la circulation est interdite.',
      'Il est proposé au conseil de prendre connaissance de l’arrêté : la circulation est interdite.',
      'Le conseil invite le maire : que la circulation est interdite.',
      'Il est proposé au conseil, sur le principe, d’interdire la circulation.',
      'Il est proposé au conseil un règlement intérieur : la baignade est interdite.',
      'Proposition : le stationnement est réglementé, et payant.',
      'Proposition : le stationnement est réglementé contre redevance.',
      'Proposition : le stationnement est réglementé selon le tarif.',
      'Il est proposé au conseil de prendre acte : la circulation est interdite.',
      'Il est proposé au conseil une subvention : la baignade est interdite.',
      'Il est proposé au conseil un marché de panneaux : la baignade est interdite.',
      'Le conseil ne décide pas d’interdire le stationnement.',
      'Le conseil n’est pas appelé à dire que la circulation est interdite.',
      'Par délibération, interdire le stationnement : cela relève du maire, d’interdire le stationnement.',
      'Par délibération, d’interdire le stationnement : la compétence est au maire.',
      'Proposition : que seul le maire décide d’interdire le stationnement.',
      'Le stationnement est interdit par le maire.',
      'Le conseil décide de planter.',
    ].map((words) => ({ why: `note : ${words}`, text: noted(words), kind: 'note' as const })),
  ],
};
