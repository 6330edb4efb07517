/** FO-19: examples of the day of the request that a letter answers. */
import type { Examples } from '../../../framework/rule';
import { answer } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...['lettre de relance', 'second courrier', 'nouveau courrier', 'courrier, puis celui'].map((words) => ({
      why: `lettre : ${words}`,
      text: answer('votre demande du 12 février 2026', `J’ai reçu votre ${words} du 12 mars 2026.`),
      kind: 'letter' as const,
    })),
    ...[
      ['une référence', 'J’ai lu votre référence du 12 mars 2026.'],
      ['un tout autre jour', 'J’ai lu votre courrier du 15 mars 2026.'],
      ['un autre mot', 'J’ai lu votre courrier du matin, et la loi vaut le 12 mars 2026.'],
    ].map(([why = '', words = '']) => ({
      why: `lettre : ${why}`,
      text: answer('votre demande du 12 février 2026', words),
      kind: 'letter' as const,
    })),
    {
      why: 'une note n’est pas une lettre',
      text: answer('votre demande du 12 février 2026', 'J’ai reçu votre courrier du 12 mars 2026.'),
      kind: 'decision',
    },
    {
      why: 'lettre : la même date',
      text: 'Mairie de Vernois\nVernois, le 20 mars 2026\nObjet : votre demande du 12 février 2026\nMadame,\nJ’ai bien reçu votre courrier du 12 février 2026.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET',
      kind: 'letter',
    },
    {
      why: 'lettre : deux courriers',
      text: 'Mairie de Vernois\nVernois, le 20 mars 2026\nObjet : votre demande du 12 février 2026\nMadame,\nJ’ai bien reçu votre lettre complémentaire du 12 mars 2026.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET',
      kind: 'letter',
    },
  ],
  fails: [
    ...[
      ['votre demande datée du 12 février 2026', 'votre courrier daté du 12 mars 2026'],
      ['votre demande du jeudi 12 février 2026', 'votre lettre datée du jeudi 12 mars 2026'],
      ['votre demande du 12 février 2026', 'votre courrier du 13 février 2026'],
    ].map(([subject = '', words = '']) => ({
      why: `lettre : ${words}`,
      text: answer(subject, `J’ai reçu ${words}.`),
      kind: 'letter' as const,
      message: 'letter',
      at: words.replace(/^.*du /u, ''),
    })),
    {
      why: 'lettre : une autre date dans le texte',
      text: 'Mairie de Vernois\nVernois, le 20 mars 2026\nObjet : votre demande du 12 février 2026\nMadame,\nJ’accuse réception de votre courrier en date du 12 mars 2026.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET',
      kind: 'letter',
      message: 'letter',
      at: '12 mars 2026',
    },
  ],
};
