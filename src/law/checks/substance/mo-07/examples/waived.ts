/** MO-07: examples of acts that say themselves that nobody was heard. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Considérant que la mesure ne peut être prise sans l’avoir entendu ; qu’il a été entendu le 3 février 2026 ;',
      'Considérant que l’urgence alléguée ne dispense pas de recueillir ses observations, recueillies le 3 février 2026 ;',
      'Considérant qu’il n’a pas été jugé inutile de solliciter ses explications, reçues le 3 février 2026 ;',
      'Considérant que M. PETIT n’a pas répondu à l’invitation de présenter ses observations ;',
    ].map((words) => ({ why: `démenti : ${words}`, text: act(words) })),
    {
      why: 'une audition',
      text: act('Considérant l’audition de M. PETIT le 3 février 2026 ;'),
    },
  ],
  fails: [
    ...[
      'Considérant qu’il [n’a toutefois pas été jugé utile de recueillir au préalable les observations] de M. PETIT ;',
      'Considérant que M. PETIT [n’a pas été averti au préalable] ;',
      'Considérant que ses [explications n’ont pas davantage été demandées] ;',
      'Considérant que l’arrêté est pris [sans l’avoir entendu] ;',
      'Considérant que la ville [n’a pas sollicité la présentation de ses observations] ;',
      'Considérant qu’il [n’a pas été convoqué pour présenter sa défense] ;',
      'Considérant qu’il [n’a pas été entendu pour présenter sa défense] ;',
      'Considérant que la ville [n’a pas ouvert le délai pour présenter ses observations] ;',
      'Considérant que la ville [n’a pas engagé l’échange où il présenterait ses observations] ;',
      'Considérant qu’il est [passé outre à ses observations] ;',
      'Considérant qu’il est [inutile de solliciter ses explications] ;',
    ].map((words) => ({
      why: words,
      text: act(words.replace(/[[\]]/gu, '')),
      message: 'waived',
      at: /\[(.*)\]/u.exec(words)?.[1] ?? '',
    })),
    ...(
      [
        [
          'sans recueillir ses observations, malgré l’article L. 121-21 du code de la route',
          'sans recueillir ses observations',
        ],
        ['sans aucun entretien préalable', 'sans aucun entretien préalable'],
        ['alors que l’entretien prévu n’a pas eu lieu', 'entretien prévu n’a pas eu lieu'],
        ['et le contradictoire n’a pas été mis en œuvre', 'contradictoire n’a pas été mis en'],
        [
          'et qu’il n’y a pas lieu de lui faire connaître ses droits ni de demander ses observations',
          'n’y a pas lieu de lui faire connaître ses droits ni de demander ses observations',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: act(`Considérant que la mesure est prise ${words} ;`),
      message: 'waived',
      at,
    })),
    ...(
      [
        [
          'Considérant que l’audition du propriétaire n’a pas été jugée opportune ;',
          'audition du propriétaire n’a pas été jugée',
        ],
        ['Considérant que la gérante n’a reçu aucun courrier avant la décision ;', 'n’a reçu aucun courrier'],
        ['Considérant que la mesure est prise sans entretien préalable ;', 'sans entretien préalable'],
        ['Considérant qu’aucun courrier ne lui a été adressé ;', 'aucun courrier ne lui a été adressé'],
        ['Considérant qu’aucun échange préalable n’a eu lieu ;', 'aucun échange préalable n’a eu lieu'],
        [
          'Considérant qu’aucune procédure contradictoire n’a été menée ;',
          'aucune procédure contradictoire n’a été menée',
        ],
      ] as const
    ).map(([reason, at]) => ({
      why: `dans un arrêté au titre neutre : ${reason}`,
      text: sampleOrder({
        title: 'Arrêté relatif à un chien',
        reasons: ['Considérant la morsure du 2 février 2026 ;', reason],
        articles: ['Le chien de M. Luc PETIT est placé.'],
      }),
      message: 'waived',
      at,
    })),
    ...(
      [
        ['sans recueillir la réponse ni les observations', ''],
        ['n’a été destinataire d’aucun courrier', ''],
        ['n’a été avertie d’aucune demande', ''],
        ['n’a pas été mis à même de présenter ses observations', ''],
        ['n’a pas été mise à même de présenter ses observations', ''],
        ['n’ont pas été mises à même de présenter leurs observations', ''],
        ['n’a pas été entendu en ses explications', ''],
        ['n’a pas été entendue en ses explications', ''],
        ['n’a pas été consulté, ni ses observations', ''],
        ['n’a pas été informée, ni ses observations', ''],
        ['n’a pas jugé bon d’inviter M. PETIT à ses observations', ''],
        ['sans avoir recueilli ses observations', ''],
        ['sans avoir été invité à ses observations', ''],
      ] as const
    ).map(([words]) => ({
      why: words,
      text: act(`Considérant que M. PETIT ${words} ;`),
      message: 'waived',
      at: words,
    })),
    ...(
      [
        [
          'Considérant qu’il n’a pas été nécessaire de recueillir au préalable ses observations ;',
          'n’a pas été nécessaire de recueillir au préalable ses observations',
        ],
        [
          'Considérant qu’il n’y a pas lieu de l’inviter à présenter des observations ;',
          'n’y a pas lieu de l’inviter à présenter des observations',
        ],
        [
          'Considérant que M. PETIT n’a pas été invité à présenter ses observations ;',
          'n’a pas été invité à présenter ses observations',
        ],
        [
          'Considérant que la procédure contradictoire n’est pas requise ;',
          'procédure contradictoire n’est pas requise',
        ],
        [
          'Considérant que la mesure est prise sans procédure contradictoire préalable ;',
          'sans procédure contradictoire',
        ],
        [
          'Considérant que ses observations n’ont pas été recueillies ;',
          'observations n’ont pas été recueilli',
        ],
        [
          'Considérant que la commune est dispensée de la procédure contradictoire ;',
          'dispensée de la procédure contradictoire',
        ],
        [
          'Considérant que la mesure s’impose sans qu’il soit besoin d’entendre l’exploitant ni ses explications ;',
          'sans qu’il soit besoin d’entendre l’exploitant ni ses explications',
        ],
      ] as const
    ).map(([words, at]) => ({ why: words, text: act(words), message: 'waived', at })),
    {
      why: 'les observations sont écartées, sans urgence',
      text: act(
        'Considérant que le retrait est une sanction, sans qu’il y ait lieu d’inviter l’intéressé à présenter ses observations, bien qu’aucune urgence ne soit constatée ;',
      ),
      message: 'waived',
      at: 'sans qu’il y ait lieu d’inviter l’intéressé à présenter ses observations',
    },
    {
      why: 'il n’a pas été invité',
      text: act('Considérant que M. PETIT n’a pas été invité à présenter ses observations ;'),
      message: 'waived',
      at: 'n’a pas été invité à présenter ses observations',
    },
  ],
};
