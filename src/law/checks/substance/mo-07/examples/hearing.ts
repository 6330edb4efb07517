/** MO-07: examples of somebody heard, or asked without an answer, and of nothing that shows it. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter, sampleOrder } from '../../../shared/police-samples';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Considérant que M. PETIT, averti le 2 février 2026 de la mesure envisagée, n’a fait parvenir aucune remarque ;',
      'Considérant que la lettre a été suivie d’effet, sans que ses observations, reçues le 20 février 2026, ne convainquent ;',
    ].map((words) => ({ why: words, text: act(words) })),
    ...[
      'présenté',
      'formulé',
      'produit',
      'répondu par',
      'fait connaître',
      'fait valoir',
      'fait part de',
      'adressé',
      'fait usage de son droit à des',
      'retiré le pli l’invitant aux',
      'réclamé le pli sur ses',
      'souhaité donner ses',
    ].map((verb) => ({
      why: `averti, il n’a pas ${verb}`,
      text: act(`Considérant que le délai a expiré sans que M. PETIT ait ${verb} observations ;`),
    })),
    ...[
      'Vu le courrier l’invitant à présenter ses observations sous quinze jours ;',
      'Vu l’avis du 25 février 2026 : ses observations sont attendues sous quinze jours ;',
      'Vu la lettre du 25 février 2026 l’invitant à présenter ses observations ;',
      'Vu la lettre du 25 février 2026 lui laissant quinze jours pour s’expliquer, et sa réponse reçue le 27 février ;',
      'Considérant qu’il n’a pas estimé utile de répondre à aucun des plis appelant ses observations ;',
      'Considérant que M. PETIT a été reçu en entretien ;',
      'Considérant que la mesure, prise sans recueillir ses observations, écarte une demande abusive ;',
    ].map((words) => ({ why: words, text: act(words) })),
    ...[
      'Considérant que M. PETIT, invité le 2 février 2026 à présenter ses observations, n’en a pas présenté ;',
      'Considérant qu’aucune observation n’a été reçue à l’expiration du délai de quinze jours ;',
      'Vu l’absence d’observations de M. PETIT, avisé par lettre du 2 février 2026 ;',
      'Considérant que, l’article L. 121-2 étant applicable, il n’y a pas lieu de recueillir ses observations ;',
      'Considérant que le délai de quinze jours ouvert par la lettre du 2 février 2026 a expiré sans que M. PETIT ait présenté d’observations ;',
      'Considérant que M. PETIT, avisé le 2 février 2026, n’a pas jugé utile de présenter ses observations ;',
      'Considérant que M. PETIT n’a pas estimé nécessaire de répondre à l’invitation à formuler ses observations ;',
      'Considérant que la lettre recommandée du 2 février 2026 invitant M. PETIT à présenter des observations n’a pas été réclamée ;',
      'Considérant que le délai est passé sans que l’intéressé ait fait valoir la moindre observation ;',
      'Considérant que ses observations ne sont pas de nature à modifier la mesure ;',
      'Considérant que M. PETIT n’a pas souhaité être entendu, après avoir été invité à s’expliquer ;',
    ].map((words) => ({ why: words, text: act(words) })),
    ...[
      'Vu la lettre du 2 février 2026 l’invitant à présenter ses observations ;',
      'Vu la procédure contradictoire ;',
      'Vu l’article L. 121-1 du code des relations entre le public et l’administration ;',
      'Considérant que M. PETIT a été entendu ;',
      'Vu le compte rendu de l’entretien préalable ;',
      'Considérant que M. PETIT a été mis à même de répondre ;',
      'Considérant qu’il a été invité à s’expliquer ;',
      'Considérant qu’il s’est expliqué ;',
      'Considérant ses explications ;',
      'Vu l’avis du conseil de discipline ;',
      'Considérant que M. PETIT a fait valoir sa bonne foi ;',
      'Considérant que M. PETIT a été reçu en mairie ;',
      'Considérant que Mme LEROY a été reçue en mairie ;',
      'Considérant que M. PETIT, entendu le 2 février 2026, reconnaît les faits ;',
      'Considérant que Mme LEROY, entendue en mairie, reconnaît les faits ;',
      'Entendu M. PETIT ;',
      'Considérant que M. PETIT, convoqué en mairie, n’est pas venu ;',
      'Considérant que Mme LEROY, convoquée à un entretien, n’est pas venue ;',
      'Considérant que M. PETIT a répondu par lettre ;',
      'Considérant que Mme LEROY a été reçue en entretien ;',
      'Vu l’article L121-1 du code des relations entre le public et l’administration ;',
    ].map((words) => ({ why: words, text: act(words) })),
  ],
  fails: [
    {
      why: 'lettre de mise en demeure',
      text: sampleLetter(['Je vous mets en demeure de tailler votre haie sous un mois.'], {
        subject: 'mise en demeure',
      }),
      message: 'letter',
      at: 'mise en demeure',
    },
    {
      why: 'rien',
      text: act('Considérant le règlement ;'),
      message: 'none',
      at: 'portant retrait d’une autorisation',
    },
    {
      why: 'fermeture',
      text: act('Considérant le règlement ;', 'Arrêté portant fermeture administrative d’un bar'),
      message: 'none',
      at: 'L’autorisation de M. PETIT est retirée',
    },
    {
      why: 'sanction',
      text: act('Considérant le règlement ;', 'Arrêté portant sanction disciplinaire'),
      message: 'none',
      at: 'portant sanction',
    },
  ],
  ignores: [
    ...[
      'L’autorisation est retirée de plein droit si la manifestation n’a pas lieu.',
      'La permission est retirée en cas de manquement à ces règles.',
      'L’autorisation est abrogée lorsque le titulaire cesse son activité.',
      'L’autorisation est suspendue dès lors que le sol n’est plus nettoyé.',
      'Le permis est retiré s’il n’est pas utilisé sous un mois.',
    ].map((words) => ({
      why: `clause pour plus tard : ${words}`,
      text: sampleOrder({
        title: 'Autorisation d’une buvette',
        articles: ['Le club est autorisé à vendre.', words],
      }),
    })),
    {
      why: 'refus d’une demande',
      text: act('Considérant le dossier ;', 'Arrêté portant refus d’autorisation').replace(
        'est retirée',
        'n’est pas donnée',
      ),
    },
    { why: 'circulation', text: sampleOrder() },
  ],
};
