/** FI-11: examples of acts that pass no public contract, or tell no procedure. */
import type { Examples } from '../../../framework/rule';
import { deliberation, delegationToMayor } from '../../../shared/samples';
import { contract } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    {
      why: 'décision dont le titre cite la délégation qui la permet',
      text: 'Commune de Vernois\nDÉCISION N° 2026-12\nprise en vertu de l’article L. 2122-22 du code général des collectivités territoriales\nObjet : fourniture de mobilier\nLe maire,\nVu le code de la commande publique ;\nDÉCIDE\nArticle 1er : Il est conclu de gré à gré un marché de fourniture de mobilier de 74 000 € HT.\nFait à Vernois, le 3 juin 2026\nLe maire,\nPaul ROUGET',
      kind: 'decision',
      message: 'direct',
      at: 'de gré à gré',
    },
  ],
  ignores: [
    {
      why: 'délégation au maire : des limites, et non des montants décidés',
      text: delegationToMayor(),
    },
    {
      why: 'marché de Noël',
      text: deliberation({
        subject: 'Marché de Noël',
        decisions: ['FIXE sans publicité le prix des marchés de plein air à 3 €.'],
      }),
    },
    { why: 'procédure non dite', text: contract('travaux', 'pour 150 000 € HT') },
  ],
};
