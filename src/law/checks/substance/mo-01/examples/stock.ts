/** MO-01: examples of orders whose reason any refusal could bear (« ne respecte pas les règles en vigueur »), and of those that say what breaks the rule. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';

const LAW = 'Vu le code général des collectivités territoriales, notamment son article L. 2212-2 ;';

const opposition = (reason: string): string =>
  sampleOrder({
    title: 'Décision d’opposition à une déclaration préalable',
    visas: [LAW],
    reasons: [reason],
    articles: ['Il est fait opposition à la déclaration préalable.'],
  });

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Considérant que le projet n’est pas conforme à l’article UA 7 du règlement, qui impose un recul de 3 mètres ;',
      'Considérant que le projet ne respecte pas le règlement du PLU, qui limite la hauteur à 7 mètres ;',
      'Considérant que le projet méconnaît l’article UB 11 du règlement : les tuiles sont noires ;',
      'Considérant que la clôture n’est pas conforme au règlement du lotissement des Tilleuls, faute de haie ;',
      'Considérant que les travaux contreviennent au plan local d’urbanisme, la parcelle étant en zone N ;',
      'Considérant que l’enseigne ne respecte pas les prescriptions du règlement local : elle dépasse du toit ;',
      'Considérant que le projet ne respecte pas les règles d’urbanisme : la clôture dépasse 1,80 mètre ;',
      'Considérant que le dossier ne remplit pas les conditions requises, faute d’attestation d’assurance ;',
    ].map((reason) => ({
      why: reason,
      text: opposition(reason),
    })),
  ],
  fails: [
    ...[
      'Considérant que le projet ne respecte pas les règles d’urbanisme en vigueur et qu’il y a lieu, dans ces conditions, de le refuser ;',
      'Considérant que le projet n’est pas conforme aux dispositions du plan local d’urbanisme et ne peut qu’être refusé ;',
      'Considérant que la demande ne remplit pas les conditions requises ; qu’elle doit donc être rejetée ;',
      'Considérant que le dossier ne satisfait pas aux exigences réglementaires et qu’il convient de le rejeter ;',
      'Considérant que les travaux méconnaissent les textes applicables, de sorte qu’il y a lieu de les refuser ;',
      'Considérant que la terrasse n’est pas conforme à la réglementation et qu’il importe de la refuser ;',
    ].map((reason) => ({
      why: `avis et dossier visés, motif de style : ${reason}`,
      text: sampleOrder({
        title: 'Arrêté portant refus d’une autorisation',
        visas: [
          LAW,
          'Vu la demande du 10 février 2026 ;',
          'Vu l’avis de la régie d’assainissement du 25 février 2026 ;',
        ],
        reasons: [reason],
        articles: ['L’autorisation est refusée.'],
      }),
      message: 'fact',
      at: 'portant refus',
    })),
    ...[
      'Considérant que le projet n’est pas conforme aux dispositions du règlement applicable et qu’il y a lieu de s’y opposer ;',
      'Considérant que les travaux projetés méconnaissent les dispositions du plan local d’urbanisme ;',
      'Considérant que la clôture envisagée ne respecte pas le règlement du PLU en vigueur ;',
      'Considérant que l’enseigne est contraire au règlement local applicable ;',
      'Considérant que la construction n’est pas compatible avec les règles de la zone ;',
      'Considérant que ces travaux contreviennent aux prescriptions du règlement applicables au terrain ;',
      'Considérant que le projet n’est pas conforme aux règles d’urbanisme en vigueur ;',
      'Considérant que la demande ne remplit pas les conditions requises ;',
      'Considérant que le dossier ne respecte pas la réglementation applicable ;',
      'Considérant que l’installation n’est pas conforme aux normes de sécurité en vigueur ;',
      'Considérant que ce projet est contraire aux dispositions réglementaires ;',
      'Considérant que votre demande ne satisfait pas aux critères prévus par la réglementation ;',
    ].map((reason) => ({
      why: reason,
      text: opposition(reason),
      message: 'fact',
      at: 'Décision d’opposition',
    })),
  ],
};
