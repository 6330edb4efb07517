/** LC-06: a letter answers at once: whether its first paragraph does is for a person to say. */
import { defineRule, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { bodyOf } from '../shared/letters';
import { anyOf } from '../shared/terms';

const ANSWER = anyOf(
  [
    ...["j'accepte", 'nous acceptons', 'acceptee?', "j'accorde", 'je vous accorde', 'accordons', 'accordee?'],
    ...[
      "j'autorise",
      'autorisons',
      'autorisee?',
      'je refuse',
      'refusons',
      'refusee?',
      'je rejette',
      'rejetons',
      'rejetee?',
    ],
    ...[
      'ne (?:peux|puis|pouvons)',
      '(?:peux|puis|pouvons) vous',
      'vous (?:pouvez|devez|etes|trouverez)',
      'favorable',
    ],
    ...['je vous (?:informe|confirme|demande|invite|transmets|adresse|remercie|mets)'],
    ...['nous vous (?:informons|confirmons|demandons|invitons|transmettons|adressons|remercions)'],
  ],
  'g',
);

export const rule = defineRule({
  meta: {
    id: 'LC-06',
    title: { fr: 'Réponse dès le premier paragraphe', en: 'The answer in the first paragraph' },
    kinds: ['letter'],
    severity: 'info',
    basis: [],
    method: 'question',
    needs: [],
    messages: {
      first: {
        fr: 'Le premier paragraphe dit-il la réponse ? Le destinataire la cherche d’abord : placez-la en tête, les raisons ensuite.',
        en: 'Does the first paragraph give the answer?',
      },
    },
  },
  check: ({ analysis }) => {
    const body = bodyOf(analysis);
    const [first] = body;
    if (first === undefined || body.length < 3) return [];
    const [found] = analysis.search(ANSWER, first);
    return found === undefined ? [question('first', first)] : [];
  },
});

const letter = (...paragraphs: string[]) => ({
  text: `Objet : votre demande\nMadame,\n${paragraphs.join('\n')}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`,
  kind: 'letter' as const,
});

export const examples: Examples = {
  passes: [
    {
      why: 'réponse en tête',
      ...letter('Votre demande est acceptée.', 'Voici pourquoi.', 'Voici la suite.'),
    },
    { why: 'lettre brève', ...letter('La rue est étroite.', 'Votre demande est refusée.') },
  ],
  fails: [
    {
      why: 'la réponse vient à la fin',
      ...letter('La rue est étroite.', 'Le service a étudié le dossier.', 'Votre demande est refusée.'),
      message: 'first',
      at: 'La rue est étroite.',
    },
    {
      why: 'rappel de la demande',
      ...letter(
        'Par courrier du 3 mars, une place a été demandée.',
        'Le service a étudié le dossier.',
        'Je vous l’accorde.',
      ),
      message: 'first',
      at: 'Par courrier du 3 mars, une place a été demandée.',
    },
  ],
};
