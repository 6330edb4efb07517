/** CM-30: examples of notes, of what they say and put off. */
import type { Examples } from '../../../framework/rule';
import { commune, note } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'les explications seront données en séance',
      'le détail sera donné en séance',
      'le montant sera indiqué en séance',
      'les éléments financiers seront présentés lors de la séance',
      'toutes les précisions seront apportées oralement',
      'tous les détails seront fournis sur table',
      'l’ensemble des informations sera communiqué au cours de la séance',
      'les motifs seront exposés pendant la séance',
      'le contexte sera développé le soir du conseil',
      'les montants seront précisés le jour de la séance',
      'les explications seront faites directement en séance',
      'l’information sera détaillée en séance',
      'les montants seront indiqués en séance',
      'les éléments seront remis en séance',
    ].map((words) => ({
      why: `la note renvoie à la séance : ${words}`,
      text: note(`Il sera proposé d’adhérer, et ${words}.`),
      kind: 'note' as const,
      commune,
      message: 'deferred',
      at: words,
    })),
    {
      why: 'note d’une commune dont seule la page dit la population',
      text: `VILLE DE VERNOIS (4 127 habitants)\n${note('Les explications seront données en séance.')}`,
      kind: 'note',
      commune: null,
      message: 'deferred',
      at: 'Les explications seront données en séance',
    },
    ...[
      'Des précisions seront apportées en séance.',
      'Les explications complémentaires seront données en séance.',
      'Les explications utiles seront données en séance, et le coût est nul.',
      'Les explications ne seront pas données en séance : elles suivent.',
      'Le rapport annuel sera présenté en séance par le délégataire.',
    ].map((words) => ({
      why: `la note ne renvoie pas à la séance : ${words}`,
      text: note(words),
      kind: 'note' as const,
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    })),
    ...(
      [
        ['Le coût est nul.', 'NOTE DE SYNTHÈSE'],
        ['L’impact budgétaire est faible.', 'NOTE DE SYNTHÈSE'],
        ['Les crédits sont ouverts.', 'NOTE DE SYNTHÈSE'],
        ['L’accès est gratuit.', 'NOTE DE SYNTHÈSE'],
        ['Sans incidence.', 'NOTE DE SYNTHÈSE'],
        ['Rien en euros.', 'NOTE DE SYNTHÈSE'],
        ['Aucun €.', 'NOTE DE SYNTHÈSE'],
        ['Les dépenses de l’année.', 'NOTE DE SYNTHÈSE'],
      ] as const
    ).map(
      ([words, at]) =>
        ({ why: words, text: note(words), kind: 'note', message: 'content', at, commune }) as const,
    ),
    {
      why: 'la note ne dit pas le coût',
      text: note('La salle est vieille.'),
      kind: 'note',
      commune: { population: 3500 },
      message: 'money',
      at: 'NOTE DE SYNTHÈSE',
    },
    {
      why: 'ce que dit la note se juge',
      text: note('L’incidence financière est nulle.'),
      kind: 'note',
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    },
    {
      why: 'une somme en toutes lettres abrégées',
      text: note('Le tarif passe à 150 EUR.'),
      kind: 'note',
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    },
    {
      why: 'la note se dit après l’objet',
      text: 'Ville de Vernois\nObjet : tarifs de la salle\nNote de synthèse\nIl vous est proposé de délibérer sur un tarif de 150 €.',
      kind: 'note',
      commune,
      message: 'content',
      at: 'Note de synthèse',
    },
    {
      why: 'un montant',
      text: note('Le tarif passe à 150 €.'),
      kind: 'note',
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    },
  ],
  ignores: [
    {
      why: 'la synthèse d’un service, qui n’est pas pour le conseil',
      text: 'NOTE DE SYNTHÈSE\nObjet : remontées de la semaine\nUn feu est signalé.',
      kind: 'note',
      commune,
    },
    { why: 'une note de service', text: 'NOTE DE SERVICE\nObjet : congés', kind: 'note', commune },
    {
      why: 'note de service, commune inconnue',
      text: 'NOTE DE SERVICE\nObjet : congés',
      kind: 'note',
      commune: null,
    },
  ],
};
