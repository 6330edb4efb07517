/** MO-01: examples of letters that answer several requests: the reason of one refusal is no reason of another. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter } from '../../../shared/police-samples';

const OTHER = ['2. Le banc', 'Le banc n’est pas cassé, en raison de sa réparation du 2 mars 2026.'];
const END = ['3. La haie', 'La haie sera taillée en avril, conformément à l’arrêté du 4 mai 2025.'];
const several = (
  first: readonly string[],
  headings: readonly [string, string] = ['1. La place en crèche', '2. Le banc'],
) =>
  sampleLetter([
    'Vous m’avez adressé plusieurs demandes.',
    headings[0],
    ...first,
    headings[1],
    ...OTHER.slice(1),
    ...END,
  ]);
const RULE = 'Le code de l’action sociale et des familles est ici appliqué.';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'expliqué dans sa partie',
      text: several([`Les vingt berceaux sont pris jusqu’en juin. Votre demande est refusée. ${RULE}`]),
      kind: 'letter',
    },
    {
      why: 'les parties sont les temps d’une seule réponse',
      text: several(['Votre demande est refusée.', RULE], ['1. Ma réponse', '2. Les motifs']),
      kind: 'letter',
    },
    ...[
      'Le motif',
      'La raison',
      'Le fondement',
      'Le rappel des étapes',
      'Les faits',
      'Le droit',
      'Vos droits',
      'L’analyse du service',
      'L’examen',
      'L’instruction',
      'La décision',
      'La réponse',
      'La conclusion',
      'Les recours',
      'Pour contester',
      'La suite',
      'Le contexte',
      'Le cadre',
    ].map((heading) => ({
      why: `une seule réponse, en plusieurs temps : ${heading}`,
      text: several(['Votre demande est refusée.'], ['1. La place en crèche', `2. ${heading}`]),
      kind: 'letter' as const,
    })),
  ],
  fails: [
    ...['La rue de droite', 'Un endroit sec'].map((heading) => ({
      why: `une autre demande : ${heading}`,
      text: several(['Votre demande est refusée.'], ['1. La place en crèche', `2. ${heading}`]),
      kind: 'letter' as const,
      message: 'letterFact',
      at: 'demande est refusée',
    })),
    {
      why: 'ce qui explique une autre réponse n’explique pas le refus',
      text: several(['Vous demandez une place en crèche.', 'Votre demande est refusée.']),
      kind: 'letter',
      message: 'letterFact',
      at: 'demande est refusée',
    },
    ...[
      'Votre dossier est complet et je vous en remercie.',
      'Votre demande, complète, m’est parvenue le 2 mars.',
      'Vous joignez un plan, une photographie et votre contrat.',
      'Une attestation et deux photographies sont jointes à l’envoi.',
    ].map((words) => ({
      why: `ce qui est joint n’est pas un motif : ${words}`,
      text: sampleLetter([words, 'Votre demande est refusée.']),
      kind: 'letter' as const,
      message: 'letterFact',
      at: 'demande est refusée',
    })),
  ],
};
