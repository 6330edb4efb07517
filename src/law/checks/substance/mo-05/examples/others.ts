/** MO-05: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  ignores: [
    {
      why: 'un arrêté qui n’est pas de circulation',
      text: 'Arrêté temporaire\nLe maire de Vernois,\nVu le code de la santé publique ;\nARRÊTE\nArticle 1er : La baignade est interdite.\nFait à Vernois, le 3 mars 2026',
    },
    {
      why: 'un arrêté permanent n’a pas de fin',
      text: 'Arrêté permanent\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La vitesse est limitée à 30 km/h rue du Moulin.\nFait à Vernois, le 3 mars 2026',
    },
  ],
};
