/** MO-27: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { letter, RECEIVED_ON, SILENT } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'l’agent n’est pas nommé, mais le service est dit',
      text: letter([RECEIVED_ON, SILENT, 'L’identité de l’agent chargé du dossier n’est pas communiquée.']),
    },
    ...[
      'Pôle urbanisme – 39000 Vernois – 03.84.00.00.00',
      'Bureau du logement, 4 rue du Puits – 03 84 00 00 00',
      'Dossier suivi à l’adresse ci-dessus – téléphone 03 84',
      'Votre interlocutrice – adresse – tél. 03',
      'Direction – 39000 Vernois – portable 06',
      'Affaire suivie : Mme FAURE – 39000 Vernois – tél. 03',
      'Demande suivie par Mme FAURE – 39000 Vernois – tél. 03',
      'Courrier suivi par M. FAURE – 39000 Vernois – tél. 03',
      'Service urbanisme – 39000 Vernois – 0384000000',
      'Service urbanisme – place de la Mairie, Vernois – tél. 03',
    ].map((words) => ({ why: words, text: letter([RECEIVED_ON, SILENT], [words]) })),

    ...[
      'Votre demande sera réputée acceptée le 10 avril 2026, faute de réponse.',
      'Votre demande sera considérée comme acceptée le 10 avril 2026, en l’absence de décision.',
      'Le silence vaut accord le 10 avril 2026.',
      'L’acceptation sera implicite le 10 avril 2026.',
      'Une décision implicite d’acceptation naîtra.',
      'Le silence vaut autorisation.',
    ].map((words) => ({ why: words, text: letter([RECEIVED_ON, words]) })),

    {
      why: 'demande arrivée un jour donné',
      text: letter(['Votre demande est arrivée à l’hôtel de ville le lundi 10 février 2025.', SILENT]),
    },
    { why: 'toutes les mentions', text: letter([RECEIVED_ON, SILENT]) },
    {
      why: 'rejet, avec recours',
      text: letter([
        RECEIVED_ON,
        'Le silence gardé jusqu’au 10 avril 2026 vaudra rejet. Recours : tribunal administratif de Besançon, deux mois.',
      ]),
    },
    ...[
      'Un recours est possible dans les deux mois.',
      'Le tribunal administratif peut être saisi dans les deux mois.',
    ].map((words) => ({
      why: words,
      text: letter([RECEIVED_ON, `Le silence gardé jusqu’au 10 avril 2026 vaudra rejet. ${words}`]),
    })),
    ...[
      'Demande parvenue le 10 février 2026.',
      'Demande enregistrée en mairie le 10 février 2026.',
      'Réception le 10 février 2026.',
      'Votre dossier a été reçu en mairie le 10 février 2026.',
      'Votre dossier est arrivé en mairie le 10 février 2026.',
      'Votre dossier, parvenu le 10 février 2026, est complet.',
      'Votre dossier, enregistré le 10 février 2026, est complet.',
      'Votre dossier, déposé le 10 février 2026, est complet.',
      'Demande déposée le 10 février 2026.',
    ].map((one) => ({ why: one, text: letter([one, SILENT]) })),
    {
      why: 'décision implicite d’acceptation',
      text: letter([RECEIVED_ON, 'Une décision implicite d’acceptation naîtra le 10 avril 2026.']),
    },
    {
      why: 'affaire suivie par',
      text: letter([RECEIVED_ON, SILENT], ['Affaire suivie par Mme FAURE – 39000 Vernois – 03 84 00 00 00']),
    },
    {
      why: 'numéro international',
      text: letter([RECEIVED_ON, SILENT], ['Direction générale – 39000 Vernois – +33 3 84 00 00 00']),
    },
  ],
};
