/** FO-13: examples of letters, which also name the commune of whom they are for. */
import type { Examples } from '../../../framework/rule';

const summons = (council: string, more = ''): string =>
  `MAIRIE DE VERNOIS\nVernois, le 3 mars 2026\nCONVOCATION\nMadame,\n${council}\nOrdre du jour : tarifs\n${more}\nJe vous prie d’agréer, Madame, mes salutations.\nLe maire,\nPaul ROUGET`;

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Je vous convie à la séance du conseil municipal de Vernois du jeudi 12 mars 2026.',
      'Le conseil municipal des jeunes se réunira le 12 mars 2026, et le conseil municipal du jeudi 12 mars.',
      'Le conseil municipal se réunira le 12 mars 2026. Un vœu du conseil municipal de Dole est joint.',
    ].map((words) => ({ why: `convocation : ${words}`, text: summons(words), kind: 'summons' as const })),
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
    ...(
      [
        'J’ai l’honneur de vous convier à la séance du conseil municipal de Saint-Loup le jeudi 12 mars 2026.',
        'Vous êtes invitée à la réunion ordinaire du conseil municipal de la commune de Saint-Loup.',
        'Le conseil municipal de Saint-Loup se réunira le jeudi 12 mars 2026 à 20 h.',
        'Le conseil municipal de Saint-Loup aura lieu le jeudi 12 mars 2026 à 20 h.',
        'Le conseil municipal de Saint-Loup, qui se tiendra le 12 mars 2026, délibérera.',
        'Le conseil municipal de Saint-Loup est convoqué le 12 mars 2026.',
        'Le conseil municipal de Saint-Loup siégera le 12 mars 2026.',
        'Vous voudrez bien assister au prochain conseil municipal de Saint-Loup.',
        'Vous voudrez bien participer au prochain conseil municipal de Saint-Loup.',
        'Je vous convoque à une session du conseil municipal de Saint-Loup.',
      ] as const
    ).flatMap((words) =>
      ([null, undefined] as const).map((commune) => ({
        why: `convocation au conseil d’une autre commune : ${words}`,
        text: summons(words),
        kind: 'summons' as const,
        ...(commune === null ? { commune, message: 'towns' } : { message: 'town' }),
        at: 'Saint-Loup',
      })),
    ),
    ...[
      'Votre demande est reçue.\nVeuillez agréer, Monsieur, mes salutations distinguées.\nLe maire de Saint-Loup,\nPaul ROUGET',
      'Les services de la ville de Saint-Loup vous répondront.\nVeuillez agréer, Monsieur, mes salutations.\nLe maire,\nPaul ROUGET',
      ...[
        'Je précise que la commune de Saint-Loup reste attachée au dialogue.',
        'La ville de Saint-Loup est très sensible à votre démarche.',
        'La commune de Saint-Loup demeure soucieuse de la tranquillité de tous.',
        'La commune de Saint-Loup est à votre écoute.',
        'La commune de Saint-Loup se tient à votre disposition.',
        'La commune de Saint-Loup vous remercie de votre patience.',
        'La ville de Saint-Loup vous invite à la réunion du 3 avril.',
        'La commune de Saint-Loup vous propose un rendez-vous.',
        'La ville de Saint-Loup a bien reçu votre réclamation.',
        'La commune de Saint-Loup ne donnera pas suite à votre demande.',
        'La commune de Saint-Loup prend note de vos remarques.',
        'La ville de Saint-Loup classe cette affaire.',
        'La commune de Saint-Loup vous confirme votre rendez-vous.',
        'La commune de Saint-Loup estime votre demande fondée.',
      ].map((words) => `${words}\nVeuillez agréer, Monsieur, mes salutations.\nLe maire,\nPaul ROUGET`),
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
      'Monsieur Luc PETIT\nObjet : votre demande\nMonsieur,\nLa commune de Saint-Loup est compétente ; elle vous répondra. La commune de Saint-Loup est voisine.\nVeuillez agréer, Monsieur, mes salutations.\nLe maire,\nPaul ROUGET',
      ...[
        'J’ai transmis votre lettre à la mairie concernée : la commune de Saint-Loup examinera votre demande.',
        'Ce chemin relève de la commune voisine. La commune de Saint-Loup a bien reçu votre réclamation.',
        'La commune de Saint-Loup, saisie, a écrit. La commune de Saint-Loup ne donnera pas suite à votre demande.',
        'La commune de Saint-Loup considère que ce chemin lui appartient.',
        'La commune de Saint-Loup étudie un projet de passerelle.',
      ].map(
        (words) =>
          `Monsieur Luc PETIT\nObjet : votre demande\nMonsieur,\n${words}\nVeuillez agréer, Monsieur, mes salutations.\nLe maire,\nPaul ROUGET`,
      ),
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
