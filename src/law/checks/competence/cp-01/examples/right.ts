/** CP-01: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { council, order, noted } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'La redevance est fixée à 45 € par la délibération du 3 mars 2026.',
      'La redevance est due à la prise de possession.',
      'L’occupation est accordée sans redevance et sa durée est fixée à trois jours.',
      'Le titulaire, qui acquitte la redevance, laisse un passage dont la largeur est fixée à 1,40 m.',
      'Le titulaire acquitte la redevance, et la durée de l’occupation est fixée à trois jours.',
      'Le forain dispensé de redevance occupe la place qui est fixée au plan.',
    ].map((words) => ({ why: words, text: order(words) })),
    ...[
      'Vous ne pouvez pas attribuer une subvention par arrêté sans délibération du conseil.',
      'Vous pouvez fixer ce tarif par décision du maire, sans réunir le conseil, en vertu de l’article L. 2122-22.',
      'Un arrêté suffit pour interdire le stationnement, sans délibération.',
      'La subvention est votée ; la vente sera signée sans attendre le prochain conseil.',
    ].map((words) => ({ why: `note : ${words}`, text: noted(words), kind: 'note' as const })),
    ...[
      'Le conseil ne vous a pas délégué les tarifs. Il en sera saisi : le tarif ne peut être fixé par arrêté.',
      'Le conseil ne vous a pas délégué les tarifs. Ce tarif sera fixé par délibération.',
      'Aucune délégation n’a été donnée pour les tarifs. La rue est fermée par arrêté.',
    ].map((words) => ({ why: `note : ${words}`, text: noted(words), kind: 'note' as const })),
    ...[
      'ÉMET un vœu : le stationnement est interdit rue du Moulin.',
      'DIT que la circulation n’est pas interdite rue du Moulin.',
      'DIT que la baignade ne sera plus réglementée.',
      'SOLLICITE du préfet que la vitesse est limitée.',
      'PROPOSE : la vitesse est limitée.',
      'INVITE le maire : la vitesse est limitée.',
      'PREND ACTE que la vitesse est limitée.',
      'DIT que la vitesse est limitée par les panneaux posés.',
      'ATTRIBUE une subvention : la vitesse est limitée.',
      'DIT que le stationnement est limité, avec redevance.',
      'DIT que le stationnement est limité, avec forfait.',
      'DIT que le stationnement est limité, au tarif voté.',
      'DIT que la vitesse est limitée par arrêtés municipaux.',
      'LANCE le marché : la vitesse est limitée.',
      'DÉCIDE de nommer M. Luc PETIT représentant, agent de liaison.',
      'DÉCIDE de nommer M. Luc PETIT membre du jury, agent.',
      'DÉCIDE de nommer M. Luc PETIT correspondant défense, agent.',
      'DÉCIDE de nommer M. Luc PETIT référent, agent.',
      'DÉCIDE de nommer M. Luc PETIT recenseur, agent.',
      'DÉCIDE de nommer M. Luc PETIT secrétaire de séance, agent.',
    ].map((words) => ({ why: words, text: council(words), kind: 'deliberation' as const })),

    ...[
      'ÉMET un avis favorable : la vitesse est limitée à 30 km/h rue du Moulin.',
      'SOUHAITE que la circulation soit interdite aux poids lourds.',
      'DEMANDE au maire de limiter la vitesse rue du Moulin.',
      'DIT que le stationnement est réglementé par arrêté du maire.',
      'FIXE à 2 € le tarif du stationnement payant.',
      'APPROUVE le règlement intérieur : la consommation d’alcool est interdite dans la salle.',
      'APPROUVE le principe de limiter la vitesse dans le bourg.',
      'DÉCIDE de nommer M. Luc PETIT délégué titulaire au syndicat des eaux, agent de liaison.',
      'DÉCIDE de nommer Mme Odile FAURE coordonnatrice du recensement, agent de la commune.',
      'DÉCIDE de créer un emploi d’adjoint technique.',
      'AUTORISE les travaux de mise en place d’un sens unique rue du Moulin.',
    ].map((words) => ({ why: words, text: council(words), kind: 'deliberation' as const })),
    {
      why: 'tarif fixé sur délégation',
      text: order('Les tarifs de la piscine sont fixés à 3 €.', 'Vu l’article L. 2122-22 du code ;'),
    },
    {
      why: 'tarif rappelé d’une délibération',
      text: order('Les tarifs sont fixés à 3 €.', 'Vu la délibération du 12 mars 2025 fixant les tarifs ;'),
    },
    {
      why: 'délégation du conseil, sans article',
      text: order('Les tarifs sont fixés à 3 €.', 'Vu la délégation donnée par le conseil municipal ;'),
    },
    { why: 'police par arrêté', text: sampleOrder() },
    ...[
      'EXPRIME le souhait suivant : la vitesse est limitée.',
      'DIT, au vu des arrêtés de police, que la vitesse est limitée.',
      'DIT, au vu de l’arrêté de la présidente, que la vitesse est limitée.',
      'DIT que la vitesse est limitée par arrêté.',
      'DIT que le stationnement est limité et payant.',
      'LANCE les travaux d’un rond-point où la vitesse est limitée.',
      'PAIE le panneau qui dit que la vitesse est limitée.',
      'DÉCIDE de nommer M. Luc PETIT membre de la commission, agent.',
      'DÉCIDE de nommer M. Luc PETIT président du jury, agent.',
      'DÉCIDE de nommer M. Luc PETIT coordonnateur, agent.',
      'DÉCIDE de nommer M. Luc PETIT maître d’apprentissage, agent.',
      'INSTAURE un fonds pour stopper l’érosion.',
    ].map((why) => ({ why, text: council(why), kind: 'deliberation' as const })),
    ...['Vu l’article L.2122-22 du code ;', 'Vu l’article L 2122-22 du code ;'].map((words) => ({
      why: 'délégation citée sans espace',
      text: order('Les tarifs sont fixés à 3 €.', words),
      kind: 'order' as const,
    })),
  ],
};
