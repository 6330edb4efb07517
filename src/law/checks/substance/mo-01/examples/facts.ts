/** MO-01: examples of letters that tell a fact near the refusal, with no word that gives it for a reason, and of what is no fact. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter } from '../../../shared/police-samples';

const ASKED = 'Par courrier du 2 mars 2026, vous demandez une place à la crèche.';
const NO = 'Je ne peux donner une suite favorable à votre demande';
/** A rule told in words that only speak of the request: they are no fact. */
const RULE = 'Le code de l’action sociale et des familles règle les demandes.';
const FACT = 'Vingt berceaux, tous occupés.';
const THANKS = 'Je vous remercie de votre courrier.';
const letter = (...words: readonly string[]) => ({
  why: words.join(' '),
  text: sampleLetter([ASKED, ...words]),
  kind: 'letter' as const,
});

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'lettre qui répond à un recours et dit pourquoi',
      text: sampleLetter([
        'Vous avez formé un recours gracieux contre le permis.',
        'L’article UB 10 du règlement fixe la hauteur à 9 mètres ; le plan indique 8,60 mètres, et le permis est délivré en raison de cette règle.',
        'Votre recours est rejeté.',
      ]),
      kind: 'letter',
    },
    ...[
      'Votre demande est refusée.',
      'Votre demande est rejetée.',
      'La commission a émis un avis défavorable.',
      'La commission a émis un avis négatif.',
      'Votre demande est écartée.',
      'Je décline votre demande.',
      'Votre demande reste sans suite.',
      'Votre demande est déclarée irrecevable.',
      'Une fin de non-recevoir est opposée à votre demande.',
      'Une fin de non recevoir est opposée à votre demande.',
      'Je classe votre demande.',
      'Nous classons donc votre demande.',
      'Je ne puis vous donner satisfaction.',
      'Votre demande n’a pas été retenue.',
    ].flatMap((words) => [letter(FACT, words, RULE), letter(THANKS, words, FACT, RULE)]),
    letter('La crèche est pleine.', `${NO}.`, RULE),
    letter(`${NO} : liste complète.`, RULE),
    letter(`${NO} : cours complet.`, RULE),
    letter(`${NO} : cours complets.`, RULE),
    letter(`${NO} : listes complètes.`, RULE),
    letter(`${NO} : dossier incomplet.`, RULE),
    letter('Voici ma réponse : je ne peux donner une suite favorable : vingt berceaux, tous pris.', RULE),
    {
      why: 'lettre qui n’est défavorable que par son objet',
      text: sampleLetter(['Vous m’écrivez sur la haie du voisin.'], { subject: 'mise en demeure' }),
      kind: 'letter',
    },
  ],
  fails: [
    ...[
      'Votre demande est parvenue ; elle est complète.',
      'Les pièces de la demande sont arrivées ; elles sont complètes.',
      'Un plan du quartier est joint.',
      'Une photographie du quartier est jointe.',
      'Deux plans du quartier sont joints.',
      'J’ai décidé ceci après examen de votre situation.',
      'J’ai décidé ceci après un examen attentif de votre situation.',
    ].map((words) => ({ ...letter(words, `${NO}.`), message: 'letterFact', at: 'ne peux donner une suite' })),
    {
      why: 'un mot de l’objet n’est pas un motif',
      text: sampleLetter([ASKED, `${NO}.`], { subject: 'place à la crèche pour motif professionnel' }),
      kind: 'letter',
      message: 'letterFact',
      at: 'ne peux donner une suite',
    },
    {
      ...letter('Cette place vous est refusée, pour les raisons suivantes.', THANKS),
      message: 'letterFact',
      at: 'vous est refusée',
    },
    {
      ...letter(`${NO}.`, THANKS, 'Le Trésor, place Carnot, encaisse les chèques.'),
      message: 'letterFact',
      at: 'ne peux donner une suite',
    },
  ],
};
