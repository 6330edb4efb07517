/** MO-07: examples of notes that advise a measure, and of letters that take one. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter, sampleNote } from '../../../shared/police-samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'La décision vous attribuant une aide est retirée, après vos observations du 3 avril.',
      'Je vous ai invité à vous expliquer le 3 avril. Je vous retire votre emplacement.',
      'Après vous avoir entendu, j’ai décidé de suspendre votre abonnement, malgré vos observations.',
      'Considérant l’urgence, je vous retire votre autorisation sans entretien préalable.',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([words], { subject: 'votre emplacement' }),
    })),
  ],
  fails: [
    ...(
      [
        ['Je vous avais accordé une dérogation. Elle était illégale. Je la retire.', 'Je la retire'],
        ['Une aide vous a été accordée. Elle l’a été à tort. Nous l’abrogeons.', 'Nous l’abrogeons'],
        ['Je vous ai accordé une aide. Elle était illégale. Elle est donc retirée.', 'Elle est donc retirée'],
        [
          'Vous bénéficiez depuis mars d’une place. Ce n’est plus possible. Je la supprime.',
          'Je la supprime',
        ],
        ['L’autorisation dont vous disposez est illégale. Je vous la retire.', 'Je vous la retire'],
        ['Les aides dont vous bénéficiez sont illégales. Nous les suspendons.', 'Nous les suspendons'],
        ['Je vous autorisais à vendre. C’était illégal. Je le rapporte.', 'Je le rapporte'],
      ] as const
    ).map(([words, at]) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([words], { subject: 'votre dossier' }),
      message: 'none',
      at,
    })),
    ...(
      [
        [
          'Je vous ai accordé une aide. Je retire, par la présente, la décision du 2 mars 2026. Je n’ai pas estimé utile de recueillir vos explications.',
          'n’ai pas estimé utile de recueillir vos explications',
        ],
        [
          'Je vous ai accordé une aide. Je retire dès ce jour cette aide. Nous n’avons pas jugé nécessaire d’attendre vos observations.',
          'n’avons pas jugé nécessaire d’attendre vos observations',
        ],
        [
          'Je vous ai accordé une aide. Nous annulons cette aide, et je n’ai nullement sollicité, ni ne l’ai pas jugé utile, vos observations. Aucune observation n’a été sollicitée.',
          'Aucune observation n’a été sollicitée',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([words], { subject: 'votre aide' }),
      kind: 'letter' as const,
      message: 'waived',
      at,
    })),
    ...[
      'Je suis au regret de retirer votre autorisation',
      'Je suis contraint de vous retirer cette aide',
      'Nous sommes amenés à mettre fin à votre mise à disposition',
      'Je reviens donc sur ma décision du 2 mars 2026',
      'J’annule en conséquence votre inscription',
      'Nous annulons immédiatement cette attribution',
      'Je retire, par conséquent, cette décision',
      'Je retire définitivement votre agrément',
      'Je retire, à compter du 1er mai, votre emplacement',
      'Il est donc mis fin à votre inscription',
      'Cette dérogation vous est retirée',
      'La bourse vous est ainsi rapportée',
      'Votre concession prend fin',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter(['Je vous ai accordé cela en 2025.', `${words}.`], { subject: 'votre dossier' }),
      kind: 'letter' as const,
      message: 'none',
      at: words.replace(/^(?:Je suis au |Je suis |Nous sommes )/u, ''),
    })),
    ...[
      'Il est proposé d’agir',
      'Il est préconisé d’agir',
      'Il est suggéré d’agir',
      'Il est recommandé d’agir',
      'La commune peut agir',
      'Vous pourrez agir',
      'Retirons la licence',
      'Fermons le bar',
      'Suspendons la licence',
      'La mise en demeure partira',
      'La sanction suivra',
      'La faute est établie et la sanction suivra',
    ].map((words) => ({
      why: `note : ${words}`,
      text: sampleNote('terrasse', `${words}, sans recueillir les observations du gérant.`),
      kind: 'note' as const,
      message: 'waived',
      at: 'sans recueillir les observations',
    })),
    ...[
      'La décision du 9 mars 2026 vous attribuant une aide est donc retirée',
      'L’aide que la commune vous a versée est ainsi supprimée',
      'Votre bourse est rapportée',
      'Votre subvention est supprimée',
      'Cette dérogation, que vous teniez du maire, est abrogée',
      'L’allocation qui vous était due est retirée',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([`${words}, sans autre échange.`], { subject: 'votre demande' }),
      message: 'none',
      at: words,
    })),
    ...[
      'je retire la décision du 9 mars 2026',
      'je retire donc votre inscription',
      'je retire l’arrêté du 9 mars 2026 vous accordant un permis',
      'je retire l’autorisation du 9 mars 2026 à la suite de refus répétés de payer',
      'nous retirons l’agrément',
      'nous suspendons votre bourse',
      'je suspends ainsi cette aide',
      'nous rapportons les décisions',
      'je résilie le logement',
      'je supprime cet emplacement',
      'la commune retire la subvention',
      'la ville supprime la place',
      'je mets fin à la mise à disposition',
      'nous mettons fin à l’attribution',
      'la commune met fin à la permission',
      'je prononce le retrait de l’autorisation',
      'nous prononçons l’abrogation de l’arrêté',
      'je prononce la suspension de la concession',
      'je prononce la résiliation de la concession',
      'je procède au retrait de la dérogation',
      'nous procédons au retrait de la dérogation',
      'j’abroge donc l’arrêté',
      'j’abroge ainsi la permission',
      'j’abroge votre agrément',
      'j’abroge cette dérogation',
      'j’abroge cet agrément',
      'j’abroge le bénéfice',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([`Pour ces raisons, ${words}.`], { subject: 'votre dossier' }),
      message: 'none',
      at: words,
    })),
    {
      why: 'un emplacement, au masculin',
      text: sampleLetter(['Votre emplacement est supprimé.'], { subject: 'votre emplacement' }),
      message: 'none',
      at: 'Votre emplacement est supprimé',
    },
    ...(
      [
        [
          'Je propose de retirer l’autorisation sans inviter le gérant à présenter ses observations.',
          'sans inviter le gérant à présenter ses observations',
        ],
        [
          'Il est inutile d’attendre pour agir, sans recueillir les observations du gérant.',
          'inutile d’attendre pour agir, sans recueillir les observations',
        ],
        [
          'Il est inutile d’attendre : on peut fermer le bar sans entretien préalable.',
          'sans entretien préalable',
        ],
        [
          'Je suggère la suspension ; il n’est pas nécessaire de recueillir les observations du club.',
          'n’est pas nécessaire de recueillir les observations',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `note : ${words}`,
      text: sampleNote('terrasse', words),
      kind: 'note' as const,
      message: 'waived',
      at,
    })),
    ...(
      [
        [
          'Je vous retire votre emplacement à compter du 1er juin 2026.',
          'Je vous retire votre emplacement à compter du 1er juin 2026',
        ],
        [
          'J’ai décidé de suspendre votre abonnement au port.',
          'J’ai décidé de suspendre votre abonnement au port',
        ],
        ['Votre autorisation de taxi est retirée.', 'Votre autorisation de taxi est retirée'],
      ] as const
    ).map(([words, at]) => ({
      why: `une lettre qui retire : ${words}`,
      text: sampleLetter([words], { subject: 'votre emplacement' }),
      message: 'none',
      at,
    })),
  ],
  ignores: [
    ...[
      'Je vous avais accordé un rendez-vous. Le refus du 3 mars est illégal. Je le retire.',
      'Je vous avais accordé un délai. Cette mise en demeure est sans objet. Je la retire.',
      'Je vous avais accordé un délai. Ce titre de recettes est erroné. Je l’annule ; je le retire.',
      'Je vous avais accordé un délai. Votre candidature me parvient. Si vous le souhaitez, je la retire.',
      'J’ai reçu votre dérogation. Je la retire.',
      'Je vous avais accordé une aide. Je la retirerai.',
      'Je vous avais accordé une aide. Elle est retirable.',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([words], { subject: 'votre dossier' }),
      kind: 'letter' as const,
    })),
    ...[
      'Je retire l’arrêté du 3 mars 2026 portant refus de permis.',
      'Faisant droit à votre recours gracieux, je retire l’arrêté du 3 mars 2026 qui ordonnait la fermeture de votre commerce.',
      'Je retire la décision du 3 mars 2026 vous mettant en demeure de tailler votre haie.',
      'Comme vous me l’avez demandé, je mets fin à la mise à disposition de la salle.',
      'Vous avez souhaité renoncer à votre emplacement. Je mets fin à l’attribution de cet emplacement.',
      'La commune supprime la place de stationnement située au droit du n° 12 afin d’élargir le trottoir.',
      'J’abroge donc la décision par laquelle je rejetais votre demande.',
      'Je retire la décision de refus du 3 mars 2026.',
      'J’abroge l’arrêté n° 2026-12 du 3 mars 2026, portant opposition à votre déclaration.',
      'J’ai décidé d’abroger la décision du 3 mars 2026 rejetant votre demande.',
      'La décision du 3 mars 2026 rejetant votre demande est retirée.',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([words], { subject: 'votre dossier' }),
      kind: 'letter' as const,
    })),
    ...[
      'Retirer l’autorisation sans inviter le gérant à présenter ses observations serait illégal.',
      'Vous ne pouvez retirer l’autorisation sans recueillir les observations du gérant.',
      'Le gérant a été invité à présenter ses observations ; je propose le retrait.',
      'L’urgence est établie : je propose de fermer le bar sans recueillir les observations du gérant.',
      ...[
        'serait irrégulier',
        'expose la ville à un risque',
        'serait annulé',
        'méconnaîtrait notre obligation',
        'doit être écarté',
      ].map((words) => `Fermer le bar sans recueillir les observations du gérant ${words}.`),
    ].map((words) => ({
      why: `note : ${words}`,
      text: sampleNote('terrasse', words),
      kind: 'note' as const,
    })),
    ...[
      'Je vous informe que votre autorisation pourra être retirée en cas de manquement.',
      'La subvention du département est supprimée depuis 2025.',
      'L’aide de l’État est abrogée.',
      'Je vous retirerai votre emplacement si les dettes restent impayées.',
      'J’ai décidé de mettre fin à votre délégation de fonctions.',
      'Je vous retire toute inquiétude : votre demande est acceptée.'.replace('vous retire', 'vous ôte'),
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([words], { subject: 'votre emplacement' }),
    })),
    {
      why: 'lettre qui ne retire rien : la négation suit le nom',
      text: sampleLetter(['La décision vous attribuant une aide n’est pas retirée.'], {
        subject: 'votre demande',
      }),
    },
    {
      why: 'lettre : mise en demeure d’élaguer',
      text: sampleLetter(['Votre haie gêne le passage.'], { subject: 'mise en demeure d’élaguer' }),
    },
    ...[
      'Je retire la décision de refus qui vous a été notifiée le 3 avril.',
      'Nous retirons la décision de rejet du 3 avril.',
      'Nous retirons la décision rejetant votre demande.',
      'Nous retirons la décision refusant votre demande.',
      'Je retire le dossier de la pile.',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([words], { subject: 'votre emplacement' }),
    })),
  ],
};
