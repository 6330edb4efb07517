/** FO-12: examples of things named in their place, of what a machine did not find, and of what a form asks for. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Le registre comprend les données : (nom et adresse).',
      ...[
        'La rubrique',
        'Le champ',
        'La mention',
        'La case',
        'L’intitulé',
        'La colonne',
        'Le formulaire, à la page',
        'Il faut fournir',
        'Il faut indiquer',
        'Il faut préciser',
        'Le registre comporte',
        'Il faut renseigner',
        'Le registre comprend',
        'Le service enregistre',
        'Parmi les données',
        'Le mot',
        'Les mots',
        'L’expression',
        'Le terme',
        'Les termes',
      ].map((words) => `${words} « nom de l’usager » : voyez la notice.`),
      'La distance est de 40 % ; le mot est juste.',
      'Coût : 40 % des recettes, et 60 % à la charge de la ville.',
      'Que faire ? Voix du public : aucune.',
      'Écrivez à mairie@ville.fr ou au service.',
      'Voir l’annexe (date de la carte).',
      'Nom Prénom | Qualité',
      'Le compte « association » est clos, et le panneau «rue» posé.',
      'Les mots « nom de la rue » sont remplacés.',
    ].map((words) => ({ why: `rien à remplir : ${words}`, text: `NOTE\n${words}`, kind: 'note' as const })),
  ],
  fails: [
    ...(
      [
        ['La demande reçue le --/--/2026 est examinée.', '--/--/2026'],
        ['Il y aura #REF! personnes.', '#REF!'],
        ['Le tableau dit #N/A? non.'.replace('#N/A?', '#VALEUR!'), '#VALEUR!'],
        ['Voir le tableau Erreur ! Source du renvoi introuvable.', 'Erreur ! Source du renvoi introuvable'],
        ['Voir page Erreur ! Signet non défini.', 'Erreur ! Signet non défini'],
      ] as const
    ).map(([words, at]) => ({
      why: `ce que la machine n’a pas trouvé : ${words}`,
      text: `NOTE\n${words}`,
      kind: 'note' as const,
      message: 'empty',
      at,
    })),
    ...(
      [
        ['Par courrier du (date), le club demande une aide.', 'du (date)'],
        ['Il est accordé à M. (nom) une aide.', 'M. (nom)'],
        ['Secrétaire de séance : (nom du secrétaire)', ': (nom du secrétaire)'],
        ['Elle est versée à l’association « nom de l’association ».', '« nom de l’association »'],
        ['La rue «NOM_VOIE» est fermée.', '«NOM_VOIE»'],
        ['La rue «VOIE» est fermée.', '«VOIE»'],
        ['Les travaux de l’entreprise %ENTREPRISE% sont suivis.', '%ENTREPRISE%'],
        ['Le montant est de ${MONTANT}.', '${MONTANT}'],
        ['La rue {nom de la voie} est fermée.', '{nom de la voie}'],
        ['Vous pouvez joindre Mme NOM Prénom.', 'Mme NOM Prénom'],
        ['Le conseil, par ? voix pour, adopte.', ' ? voix'],
        ['La somme due au #NOM# est de 40 €.', '#NOM#'],
      ] as const
    ).map(([words, at]) => ({
      why: `ce qu’il faut écrire, nommé : ${words}`,
      text: `NOTE\n${words}`,
      kind: 'note' as const,
      message: 'empty',
      at,
    })),
  ],
};
