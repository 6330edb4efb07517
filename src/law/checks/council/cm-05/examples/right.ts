/** CM-05: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { deliberation, minutes } from '../../../shared/example-session';
import { HEAD, VOTE } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    { why: 'personne ne part', text: minutes(HEAD, `Tarifs\n${VOTE}`, `Budget\n${VOTE}`), kind: 'minutes' },
    {
      why: 'un départ, et il reste assez de monde',
      text: minutes(
        'En exercice : 15 – Présents : 9',
        `Tarifs\n${VOTE}`,
        `Budget\nM. Luc PETIT quitte la séance à 21 h.\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    ...[
      '8 conseillers présents, 2 représentés, 5 absents.',
      'Huit présents et trois pouvoirs sont alors comptés.',
    ].map((words) => ({
      why: `recompté en tête, en nombre : ${words}`,
      text: deliberation(
        `En exercice : 15 – Présents : 10\nM. Luc PETIT, Mme Anne LEROY et M. Jean VIAL quittent la séance à 21 h. ${words}`,
        VOTE,
      ),
      kind: 'deliberation' as const,
    })),
    {
      why: 'une arrivée compense un départ',
      text: minutes(
        HEAD,
        `Tarifs\nMme Anne LEROY arrive à 20 h 15.\n${VOTE}`,
        `Budget\nM. Luc PETIT quitte la séance à 21 h.\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    {
      why: 'départ après le dernier vote',
      text: minutes(HEAD, `Tarifs\n${VOTE}`, 'Questions diverses\nM. Luc PETIT quitte la séance à 21 h.'),
      kind: 'minutes',
    },
    {
      why: 'départ à partir d’un point qui ne vient pas',
      text: minutes(
        'En exercice : 15 – Présents : 8\nM. Luc PETIT quitte la séance à partir du point 3.',
        `Tarifs\n${VOTE}`,
        `Budget\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    {
      why: 'présents dits de nouveau, en nombre',
      text: minutes(HEAD, `Tarifs\nPrésents : 9 – Votants : 9\n${VOTE}`),
      kind: 'minutes',
    },
    {
      why: 'quorum manquant dès l’ouverture : une autre règle le dit',
      text: minutes('En exercice : 15 – Présents : 7', `Tarifs\nM. Luc PETIT quitte la séance.\n${VOTE}`),
      kind: 'minutes',
    },
    {
      why: 'un déport ne vaut que pour son affaire',
      text: minutes(
        'En exercice : 15 – Présents : 9',
        `Tarifs\nM. Luc PETIT se retire au moment du vote.\n${VOTE}`,
        `Budget\nMme Anne LEROY se retire au moment du vote.\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    {
      why: 'représentants de la commune : une autre règle les compte',
      text: minutes(
        HEAD,
        `Subvention\nM. Luc PETIT se retire au moment du vote (article L. 1111-6).\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    { why: 'délibération sans départ', text: deliberation(HEAD, VOTE), kind: 'deliberation' },
    {
      why: 'pendant l’épidémie',
      text: minutes(HEAD, `Tarifs\nM. Luc PETIT quitte la séance à 21 h.\n${VOTE}`),
      kind: 'minutes',
      date: '2021-03-26',
    },
    {
      why: 'seconde convocation',
      text: minutes(
        `${HEAD}\nSur seconde convocation, faute de quorum le 5 mars, le conseil délibère.`,
        `Tarifs\nM. Luc PETIT quitte la séance à 21 h.\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    {
      why: 'représentants de la commune, article écrit sans espace',
      text: minutes(HEAD, `Subvention\nM. Luc PETIT se retire au moment du vote (article L1111-6).\n${VOTE}`),
      kind: 'minutes',
    },
    {
      why: 'présents dits de nouveau, tout juste assez',
      text: minutes('En exercice : 15 – Présents : 9', `Tarifs\nPrésents : 8 – Votants : 8\n${VOTE}`),
      kind: 'minutes',
    },
    {
      why: 'un départ, et il est dit qu’il reste assez de monde',
      text: deliberation(
        HEAD,
        `M. Luc PETIT quitte la séance à 21 h. Huit conseillers demeurent en salle.\n${VOTE}`,
      ),
      kind: 'deliberation',
    },
    ...[
      'Son départ laisse 8 conseillers présents.',
      'Il reste huit membres en séance.',
      'Restent présents 8 conseillers.',
      'Le nombre des présents passe à 8.',
      'Présents après ce départ : 8.',
    ].map((words) => ({
      why: `il en reste assez : ${words}`,
      text: deliberation(
        'En exercice : 15 – Présents : 9 – Votants : 9',
        `MM. Luc PETIT et Jean ROY quittent la séance à 21 h. ${words}\n${VOTE}`,
      ),
      kind: 'deliberation' as const,
    })),
  ],
};
