/** MO-27: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter } from '../../../shared/police-samples';
import { HEAD, RECEIPT, letter, RECEIVED_ON, SILENT } from './samples';

const AT = `Objet : ${RECEIPT}`;

export const examples: Partial<Examples> = {
  fails: [
    {
      why: '« accusé de réception de votre demande d’occuper le domaine » ne dit pas quand elle fut reçue',
      text: sampleLetter(['Votre demande nous est bien parvenue.', SILENT], {
        subject: `${RECEIPT} d’occuper le domaine`,
        head: HEAD,
      }),
      message: 'received',
      at: `${AT} d’occuper le domaine\nMadame,`,
    },
    {
      why: 'l’hôtel de ville n’est pas un numéro de téléphone',
      text: letter(
        [RECEIVED_ON, SILENT],
        ['Service urbanisme – Hôtel de ville, 1 place de la Mairie, 39000 Vernois'],
      ),
      message: 'service',
      at: AT,
    },
    ...[
      'Le présent accusé ne comporte pas l’indication du service instructeur.',
      'Il n’est pas indiqué quel service suivra le dossier.',
      'Le service chargé du dossier n’est pas encore désigné.',
      'Le service instructeur n’a pas encore été désigné.',
    ].map((words) => ({
      why: words,
      text: letter([RECEIVED_ON, SILENT, words]),
      message: 'service',
      at: AT,
    })),
    {
      why: 'télérecours n’est pas un téléphone',
      text: letter(
        [RECEIVED_ON, SILENT, 'Le tribunal est saisi sur www.telerecours.fr.'],
        ['Service urbanisme – 1 place de la Mairie, 39000 Vernois'],
      ),
      message: 'service',
      at: AT,
    },
    ...[
      'Sans réponse au 10 avril 2026, elle devra être regardée comme implicitement rejetée.',
      'Faute de réponse au 10 avril 2026, votre demande sera réputée rejetée.',
      'Faute de réponse au 10 avril 2026, votre dossier sera réputé rejeté.',
      'Faute de réponse au 10 avril 2026, votre dossier sera considéré comme rejeté.',
      'Faute de réponse au 10 avril 2026, votre dossier sera regardé comme refusé.',
      'Sans réponse au 10 avril 2026, le rejet de votre demande sera implicite.',
      'En l’absence de réponse au 10 avril 2026, elle sera considérée comme refusée.',
    ].map((words) => ({ why: words, text: letter([RECEIVED_ON, words]), message: 'remedies', at: AT })),
    {
      why: 'sans date de réception',
      text: letter(['Votre demande est à l’étude.', SILENT]),
      message: 'received',
      at: AT,
    },
    { why: 'sans décision implicite', text: letter([RECEIVED_ON]), message: 'implicit', at: AT },
    {
      why: 'sans le sens',
      text: letter([RECEIVED_ON, 'Le silence de la mairie court jusqu’au 10 avril 2026.']),
      message: 'sense',
      at: AT,
    },
    {
      why: 'sans service',
      text: letter([RECEIVED_ON, SILENT], ['1 place de la Mairie, 39000 Vernois – tél. 03 84 00 00 00']),
      message: 'service',
      at: AT,
    },
    ...[
      'Service urbanisme – 39000 Vernois – SIRET 21390000000012',
      'Service urbanisme – 39000 Vernois – dossier n° 012345678901',
      'Service urbanisme – dossier n° 2026039000 suivi – tél. 03 84 00 00 00',
    ].map((head) => ({ why: head, text: letter([RECEIVED_ON, SILENT], [head]), message: 'service', at: AT })),
    {
      why: 'sans téléphone',
      text: letter([RECEIVED_ON, SILENT], ['Service urbanisme – 39000 Vernois']),
      message: 'service',
      at: AT,
    },
    {
      why: 'sans adresse',
      text: letter([RECEIVED_ON, SILENT], ['Service urbanisme – tél. 03 84 00 00 00']),
      message: 'service',
      at: AT,
    },
    {
      why: 'rejet sans recours',
      text: letter([RECEIVED_ON, 'Le silence gardé jusqu’au 10 avril 2026 vaudra rejet.']),
      message: 'remedies',
      at: AT,
    },
    {
      why: 'rejet implicite sans recours',
      text: letter([RECEIVED_ON, 'Une décision implicite de rejet naîtra le 10 avril 2026.']),
      message: 'remedies',
      at: AT,
    },
    {
      why: 'rejetée, sans recours',
      text: letter([RECEIVED_ON, 'Sans réponse au 10 avril 2026, elle sera rejetée.']),
      message: 'remedies',
      at: AT,
    },
    {
      why: 'la lettre vaut accusé de réception',
      text: sampleLetter(['La présente lettre vaut accusé de réception de votre demande.', SILENT], {
        head: HEAD,
      }),
      message: 'received',
      at: 'Objet : votre demande',
    },
    ...[
      'Accusé de réception',
      'Accusé réception de votre dossier',
      'La présente tient lieu d’accusé de réception.',
      'Selon l’article R.112-5, votre dossier est ouvert.',
    ].map((words) => ({
      why: words,
      text: sampleLetter([words, 'Votre demande est à l’étude.', SILENT], { head: HEAD }),
      message: 'received',
      at: 'Objet : votre demande',
    })),
    {
      why: 'objet « accusé réception »',
      text: sampleLetter(['Votre demande est à l’étude.', SILENT], {
        subject: 'accusé réception de votre demande',
        head: HEAD,
      }),
      message: 'received',
      at: 'Objet : accusé réception de votre demande',
    },
    {
      why: 'article cité',
      text: sampleLetter(['Selon l’article R. 112-5, votre dossier est ouvert.', SILENT], { head: HEAD }),
      message: 'received',
      at: 'Objet : votre demande',
    },
  ],
};
