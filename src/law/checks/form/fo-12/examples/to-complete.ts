/** FO-12: examples of « à compléter », « à préciser », and of what another will complete. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    ...['à compléter et à retourner', 'à compléter et retourner', 'à renseigner et à nous adresser'].map(
      (words) => ({
        why: `ce que complète le destinataire : ${words}`,
        text: `L’attestation ${words} est jointe.`,
        kind: 'letter' as const,
      }),
    ),
    {
      why: 'un mot qui finit comme un début',
      text: 'La villa à précision près ; il va compléter.',
      kind: 'note',
    },
    {
      why: 'ce qui sera précisé par un autre acte',
      text: 'Les horaires restent à préciser par arrêté.',
      kind: 'note',
    },
    { why: 'un participe', text: 'Il reste à compléterait-on dire, la phrase.', kind: 'note' },
    {
      why: 'ce qui sera précisé ailleurs',
      text: 'Les modalités sont à préciser dans la convention, avec lui, sur place, lors du conseil.',
      kind: 'note',
    },
    ...[
      'Objet : accusé de réception de votre demande – pièces à compléter',
      'Objet : permis de construire – dossier à compléter',
      'Votre dossier reste à compléter.',
      'Les pièces suivantes sont à compléter : plan de masse, notice.',
      'Le formulaire ci-joint est à renseigner.',
      'Vous trouverez ci-joint le formulaire à compléter et à nous retourner.',
      'La demande est à renseigner en ligne.',
      'Trois points à préciser : le lieu, la date, le public.',
      'Les rubriques sont à compléter avant le 6 juin.',
      'Une fiche à renseigner est jointe ; la déclaration à compléter aussi.',
    ].map((text) => ({ why: `ce que complète le destinataire : ${text}`, text, kind: 'letter' as const })),
    ...[
      'Le mobilier de la bibliothèque est à compléter.',
      'Il expose que les plantations du square restent à compléter et que la haie est à tailler.',
      'La signalisation du carrefour est encore à compléter.',
      'L’équipe d’animation était à compléter ; c’est fait.',
    ].map((text) => ({ why: `une chose, et non un mot : ${text}`, text, kind: 'deliberation' as const })),
  ],
  fails: [
    ...[
      'La rue à préciser est fermée.',
      'Le montant est à compléter.',
      'Date à compléter',
      'Le nom du titulaire du marché reste à compléter.',
      'L’imputation des dépenses d’équipement est à compléter.',
      'Le mobilier à compléter est le suivant.',
      'Le budget est à compléter.',
      'La liste des membres reste à compléter.',
      'Le plan de financement des équipements est à compléter.',
      'Le matériel est acheté, la date est à compléter.',
    ].map((text) => ({
      why: `laissé vide : ${text}`,
      text,
      message: 'empty',
      at: /à (?:préciser|compléter)/u.exec(text)?.[0] ?? '',
    })),
    {
      why: 'consigne restée',
      text: 'La rue [nom à compléter] est fermée.',
      message: 'empty',
      at: '[nom à compléter]',
    },
    {
      why: 'à compléter',
      text: 'La rue du Moulin, à compléter, est fermée.',
      message: 'empty',
      at: 'à compléter',
    },
    {
      why: '(à préciser)',
      text: 'La rue (à préciser) est fermée.',
      kind: 'note',
      message: 'empty',
      at: '(à préciser)',
    },
  ],
};
