/** FO-14: examples of what a letter answers. */
import type { Examples } from '../../../framework/rule';

const letter = (words: string): string =>
  `Mairie de Vernois\nVernois, le 3 mars 2026\nMonsieur Luc PETIT\nObjet : votre demande\nMonsieur,\n${words}\nVeuillez agréer, Monsieur, mes salutations distinguées.\nLe maire,\nPaul ROUGET`;

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'J’ai bien reçu votre courrier du 2 mars 2026.',
      'J’ai bien reçu votre demande pour la salle du 14 mars 2026.',
      'Votre demande de salle du 14 mars 2026 est acceptée.',
      'Vous m’avez demandé la salle le 14 mars 2026 au soir.'.replace('demandé', 'réservé'),
      'Vous devez déposer votre dossier le 14 mars 2026.',
      'Votre dossier est à compléter avant le 14 mars 2026.',
      'La commission se réunit le 14 mars 2026.',
      'Vous m’avez écrit le 2 mars 2026 au sujet de la fête du 14 mars 2026.',
    ].map((words) => ({ why: `lettre : ${words}`, text: letter(words), kind: 'letter' as const })),
  ],
  fails: [
    ...[
      'Votre courrier reçu le',
      'Votre lettre du',
      'Votre demande du',
      'Votre courriel du',
      'Votre mail du',
      'Votre message électronique du',
      'Votre réclamation du',
      'Votre requête du',
      'Notre entretien du',
      'Notre conversation téléphonique du',
      'Votre visite du',
      'Votre appel du',
      'Votre dossier déposé en mairie le',
      'Votre déclaration du',
      'Votre courrier écrit du',
      'Votre courrier recommandé du',
      'Votre courrier daté du',
      'Votre demande datée du',
      'Vos recours datés du',
      'Votre recours parvenu dans nos services le',
      'Votre recours enregistré par nos services le',
      'Votre recours transmis le',
      'Votre demande parvenue le',
      'Votre demande enregistrée le',
      'Votre demande transmise le',
      'Votre demande déposée le',
      'Vos dossiers déposés le',
      'Par courrier du',
      'Par courrier recommandé du',
      'Par lettre recommandée du',
      'Selon le formulaire reçu le',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: letter(`${words} 14 mars 2026 est sous nos yeux.`),
      kind: 'letter' as const,
      message: 'told',
      at: '14 mars 2026',
    })),
    ...[
      'J’ai bien reçu, le',
      'Nous avons pris connaissance, le',
      'Vous nous avez écrit le',
      'Vous avez saisi le',
      'Vous m’avez saisie le',
      'Vous avez sollicité le',
      'Vous m’avez sollicitée, en mairie le',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: letter(`${words} 16 mars 2026.`),
      kind: 'letter' as const,
      message: 'told',
      at: '16 mars 2026',
    })),
    ...(
      [
        ['J’ai bien reçu votre courrier du 12 mars 2026.', '12 mars 2026'],
        ['J’ai bien reçu, le 12 mars 2026, votre réclamation.', '12 mars 2026'],
        ['Par lettre recommandée du 12 mars 2026, vous contestez la facture.', '12 mars 2026'],
        ['Votre demande en date du 12 mars 2026 appelle cette réponse.', '12 mars 2026'],
        ['Votre demande de subvention reçue en mairie le 12 mars 2026 est incomplète.', '12 mars 2026'],
        ['Vous m’avez écrit le 12 mars 2026 au sujet des arbres.', '12 mars 2026'],
        [
          'Comme suite à notre entretien téléphonique du 12 mars 2026, je vous confirme l’accord.',
          '12 mars 2026',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `lettre : ${words}`,
      text: letter(words),
      kind: 'letter' as const,
      message: 'told',
      at,
    })),
  ],
};
