/** IA-07: examples of sentences that warn against the promotion, put it off, or speak of what others publish: a person judges. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  fails: [
    'Le bulletin ne publiera pas le bilan du mandat.',
    'Distribuer un magazine sur le bilan du mandat est interdit par l’article L. 52-1.',
    'Une plaquette sur le bilan du mandat est interdite.',
    'Une plaquette sur le bilan du mandat contrevient à l’article L. 52-1.',
    'Il convient d’éviter, dans le magazine, tout bilan du mandat.',
    'Le magazine doit s’abstenir de dresser le bilan du mandat.',
    'Le magazine s’abstient de dresser le bilan du mandat.',
    'La plaquette est proscrite si elle dresse le bilan du mandat.',
    'Le code électoral prohibe toute brochure sur le bilan du mandat.',
    'La plaquette sur le bilan du mandat est reportée après les élections.',
    'La plaquette sur le bilan du mandat est reportée en mai.',
    'L’impression de la plaquette sur le bilan du mandat est suspendue.',
    'La commune renonce à la plaquette sur le bilan du mandat.',
    'Le bilan du mandat est supprimé de la plaquette.',
    'Le magazine reste neutre et laisse de côté le bilan du mandat.',
    'La plaquette sur le bilan du mandat paraîtra après les élections.',
    'La plaquette sur le bilan du mandat paraîtra après le scrutin.',
    'Les élus de l’opposition critiquent, dans le magazine, le bilan du mandat.',
    'La tribune du groupe « Vivre à Vernois », dans le magazine, discute le bilan du mandat.',
    'Le bilan du mandat figure dans la brochure d’un candidat, qu’il paie lui-même.',
  ].map((text) => ({
    why: `aucune campagne : ${text}`,
    text,
    date: '2026-01-10',
    message: 'praise',
    at: 'bilan du mandat',
  })),
};
