/** FO-13: examples of letters, which also name the commune of whom they are for. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'une lettre à un autre maire, d’un autre département',
      text: 'Mairie de Vernois\nDépartement de la Savoie\nObjet : votre demande\nMonsieur le Maire,\nVotre demande est reçue.\nCordialement,',
      kind: 'letter',
    },
    {
      why: 'une lettre peut être écrite ailleurs',
      text: 'Objet : votre demande\nMadame,\nNous avons reçu votre demande.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nFait à Dole, le 3 mai 2026',
      kind: 'letter',
    },
  ],
  fails: [
    {
      why: 'lettre à une autre mairie',
      text: 'Mairie de Vernois\nMadame la maire\nMairie de Dole\nObjet : votre demande\nMadame la maire,\nVotre demande est reçue.\nCordialement,',
      kind: 'letter',
      message: 'mention',
      at: 'Dole',
    },
    {
      why: 'lettre : une autre commune que celle qui écrit',
      text: 'Mairie de Dole\nObjet : votre demande\nMadame,\nVotre demande est reçue.\nCordialement,',
      kind: 'letter',
      message: 'town',
      at: 'Dole',
    },
    ...[
      'Votre demande est reçue.\nVeuillez agréer, Monsieur, mes salutations distinguées.\nLe maire de Saint-Loup,\nPaul ROUGET',
      'Les services de la ville de Saint-Loup vous répondront.\nVeuillez agréer, Monsieur, mes salutations.\nLe maire,\nPaul ROUGET',
      'Merci de votre intérêt pour notre commune de Saint-Loup.\nVeuillez agréer, Monsieur, mes salutations.\nLe maire,\nPaul ROUGET',
    ].map((words) => ({
      why: `sans fiche, lettre : ${words}`,
      text: `Mairie de Vernois\nVernois, le 3 mars 2026\nMonsieur Luc PETIT\nObjet : votre demande\nMonsieur,\n${words}`,
      kind: 'letter' as const,
      commune: null,
      message: 'towns',
      at: 'Saint-Loup',
    })),
  ],
  lacks: [
    ...[
      'Monsieur le Maire\nMairie de Saint-Loup\nObjet : votre demande\nMonsieur le Maire,\nVotre demande est reçue.\nVeuillez agréer, Monsieur le Maire, mes salutations.\nLe maire,\nPaul ROUGET',
      'Monsieur Luc PETIT\nObjet : votre demande\nMonsieur,\nLe maire de Saint-Loup vous a répondu. La route de la commune de Saint-Loup est longue.\nVeuillez agréer, Monsieur, mes salutations.\nLe maire,\nPaul ROUGET',
    ].map((words) => ({
      why: `sans fiche, lettre : ${words}`,
      text: `Mairie de Vernois\nVernois, le 3 mars 2026\n${words}`,
      kind: 'letter' as const,
      commune: null,
      missing: 'commune' as const,
    })),
  ],
};
