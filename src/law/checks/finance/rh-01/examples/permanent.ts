/** RH-01: examples of a permanent post created beside a recruitment for a time. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';

const both = (permanent: string, temporary: string): string =>
  deliberation({
    subject: 'Création d’un emploi et recrutement d’un renfort',
    decisions: [permanent, temporary, 'DIT que les crédits sont inscrits.'],
  });
const at = 'Objet : Création d’un emploi et recrutement d’un renfort';

export const examples: Partial<Examples> = {
  passes: [
    [
      'CRÉE un emploi permanent d’adjoint technique à temps complet.',
      'AUTORISE le recrutement d’un agent pour accroissement temporaire d’activité.',
    ],
    [
      'CRÉE un emploi permanent à la cantine. Il relève du grade d’adjoint technique, à 28/35e.',
      'AUTORISE un recrutement temporaire, au grade d’adjoint technique, à 20/35e.',
    ],
    [
      'CRÉE un emploi permanent d’adjoint technique à 28/35e et un emploi saisonnier d’adjoint technique à 20/35e.',
      'CHARGE le maire des recrutements.',
    ],
    [
      'CRÉE un emploi permanent au grade d’adjoint technique, à 28/35e.',
      'CRÉE un emploi non permanent d’adjoint technique, à 20/35e.',
    ],
    [
      'CRÉE un emploi à la piscine.',
      'AUTORISE à ce titre le recrutement d’un agent saisonnier, au grade d’adjoint technique, à 20/35e.',
    ],
  ].map(([permanent = '', temporary = '']) => ({
    why: `l’emploi a son grade et sa durée : ${permanent} ${temporary}`,
    text: both(permanent, temporary),
  })),
  fails: [
    ...[
      'pour un accroissement temporaire d’activité',
      'pour un accroissement saisonnier d’activité',
      'pour un besoin saisonnier',
      'en emploi temporaire',
      'par un recrutement occasionnel',
      'au titre de l’article L. 332-23',
      'en remplacement temporaire',
      'en remplacement d’un agent absent',
      'en remplacement de Mme LEROY',
    ].map((words) => ({
      why: `le grade est celui du renfort, ${words}`,
      text: both(
        'CRÉE un emploi permanent à la cantine, à temps complet.',
        `AUTORISE le maire à recruter un contractuel, ${words}, au grade d’adjoint technique, à 20/35e.`,
      ),
      message: 'grade',
      at,
    })),
    ...[
      'AUTORISE le recrutement d’un contractuel sur un emploi non permanent d’adjoint technique, à 20/35e.',
      'AUTORISE le recrutement sur un poste non permanent, au grade d’adjoint technique, à temps complet.',
      'AUTORISE le recrutement sur deux emplois non-permanents d’adjoints techniques à 28/35e.',
    ].map((temporary) => ({
      why: `le grade est celui d’un emploi non permanent : ${temporary}`,
      text: both('CRÉE un emploi permanent d’agent polyvalent à la cantine, à temps complet.', temporary),
      message: 'grade',
      at,
    })),
    {
      why: 'le visa est celui du statut du renfort',
      text: deliberation({
        subject: 'Création d’un emploi et recrutement d’un renfort',
        visas: ['le décret portant statut particulier du cadre d’emplois des adjoints administratifs'],
        decisions: [
          'CRÉE un emploi permanent d’agent polyvalent à la cantine, à temps complet.',
          'AUTORISE le recrutement sur un emploi non permanent au grade de rédacteur, à temps complet.',
          'DIT que les crédits sont inscrits.',
        ],
      }),
      message: 'grade',
      at,
    },
    {
      why: 'la durée est celle du renfort',
      text: both(
        'CRÉE un poste permanent d’adjoint technique à la cantine.',
        'AUTORISE le maire à recruter un adjoint technique à 20/35e pour un accroissement temporaire d’activité.',
      ),
      message: 'hours',
      at,
    },
  ],
};
