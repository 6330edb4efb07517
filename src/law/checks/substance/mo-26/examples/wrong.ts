/** MO-26: examples of wrong dates and impossible meanings. */
import type { Examples } from '../../../framework/rule';
import { letter, RECEIVED_ON } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'Si vous n’avez reçu aucune nouvelle le 10 mai 2026, c’est un rejet.',
      'S’il n’est pas répondu le 10 mai 2026, il y aura accord.',
      'S’il n’y est pas encore statué le 10 mai 2026, vous pourrez saisir le juge.',
      'S’il n’y a pas été répondu le 10 mai 2026, un recours est ouvert.',
      'Sans réponse le 10 mai 2026, votre droit est acquis.',
      'Sans réponse le 10 mai 2026, l’issue en sera favorable.',
      'Sans réponse le 10 mai 2026, c’est un refus.',
      'Sans réponse le 10 mai 2026, elle sera tacite.',
      'Le 10 mai 2026, le silence vous aura répondu.',
      'Votre dossier sera réputé accepté le 10 mai 2026.',
      'Votre dossier sera regardé comme refusé le 10 mai 2026.',
      'Votre droit sera considéré comme acquis le 10 mai 2026.',
      'Votre dossier sera tenu pour rejeté le 10 mai 2026.',
    ].map((words) => ({ why: words, text: letter(RECEIVED_ON, words), message: 'date', at: '10 mai 2026' })),
    ...(
      [
        ['Il sera tenu pour rejeté après quatre mois.', 'rejeté après quatre mois'],
        ['Il sera réputé accepté après quatre mois.', 'accepté après quatre mois'],
        ['Une décision implicite de rejet naît trois mois plus tard.', 'implicite de rejet naît trois mois'],
        [
          'Une décision implicite interviendra au bout de trois mois.',
          'décision implicite interviendra au bout de trois mois',
        ],
        ['Passé trois mois sans réponse, il sera rejeté.', 'Passé trois mois sans réponse'],
        [
          'À l’expiration d’un délai de trois mois, le silence vaudra rejet.',
          'À l’expiration d’un délai de trois mois, le silence',
        ],
      ] as const
    ).map(([words, at]) => ({ why: words, text: letter(words), message: 'months', at })),
    ...(
      [
        ['réputé accepté', 'réputé accepté'],
        ['considéré comme accordé', 'considéré comme accordé'],
        ['regardé comme étant acquis', 'regardé comme étant acquis'],
      ] as const
    ).map(([words, at]) => ({
      why: `un recours : ${words}`,
      text: letter(`Sans réponse de ma part sous deux mois, votre recours gracieux sera ${words}.`),
      message: 'sense',
      at,
    })),
    ...[
      'Si vous n’avez pas de nouvelles le 10 mai 2026, tenez-la pour rejetée.',
      'À défaut de décision avant le 10 mai 2026, elle sera regardée comme rejetée.',
      'Elle sera tenue pour acceptée le 10 mai 2026.',
    ].map((words) => ({ why: words, text: letter(RECEIVED_ON, words), message: 'date', at: '10 mai 2026' })),
    {
      why: 'reçue avant les deux parties de la lettre',
      text: letter(
        RECEIVED_ON,
        '1. Indemnité',
        'Elle sera réputée rejetée le 10 mai 2026.',
        '2. Demande de communication',
        'Le document est joint.',
      ),
      message: 'date',
      at: '10 mai 2026',
    },
    {
      why: 'passé quatre mois',
      text: letter('Passé le délai de quatre mois sans réponse, elle sera rejetée.'),
      message: 'months',
      at: 'Passé le délai de quatre mois sans réponse',
    },
    ...(
      [
        ['sera réputée acceptée', 'réputée acceptée'],
        ['pourra être considérée comme acceptée', 'considérée comme acceptée'],
        ['sera tacitement acceptée', 'tacitement accept'],
        ['fera l’objet d’une décision implicite d’acceptation', 'décision implicite d’acceptation'],
        ['bénéficiera d’un accord tacite', 'accord tacite'],
        ['sera regardée comme accordée', 'regardée comme accordée'],
      ] as const
    ).map(([words, at]) => ({
      why: `une indemnité : ${words}`,
      text: letter(`Sans réponse de ma part sous deux mois, votre demande d’indemnisation ${words}.`),
      message: 'sense',
      at,
    })),
    {
      why: 'un mois, dans une lettre du service de l’urbanisme',
      text: letter(
        RECEIVED_ON,
        'Le service de l’urbanisme l’instruit.',
        'Sans réponse de notre part dans un délai d’un mois, elle sera rejetée.',
      ),
      message: 'months',
      at: 'réponse de notre part dans un délai d’un mois',
    },
    ...[
      'J’ai bien reçu, le mardi 10 février 2026, votre lettre.',
      'Votre courrier est arrivé le 10 février 2026.',
      'J’ai reçu le 10 février 2026 votre demande.',
    ].map((words) => ({
      why: words,
      text: letter(
        words,
        'Si aucune réponse ne vous est adressée au 10 juin 2026, elle sera implicitement rejetée.',
      ),
      message: 'date',
      at: '10 juin 2026',
    })),
    ...[
      ['reçue le', 'reçue le'],
      ['reçue en mairie le', 'x'],
      ['reçue dans nos services le', 'x'],
      ['reçue à la mairie le', 'x'],
      ['reçue le mardi', 'x'],
    ].map(([words = '']) => ({
      why: words,
      text: letter(
        `Votre demande est ${words} 10 février 2026.`,
        'Elle sera implicitement acceptée le 10 mai 2026.',
      ),
      message: 'date',
      at: '10 mai 2026',
    })),
    ...['recours gracieux', 'demande d’avancement', 'demande de congé', 'demande de dégrèvement'].map(
      (words) => ({
        why: `sens : ${words}`,
        text: letter(`Le silence gardé sur votre ${words} vaudra accord.`),
        message: 'sense',
        at: 'vaudra accord',
      }),
    ),
    ...['acceptée implicitement', 'acceptée tacitement'].map((words) => ({
      why: `sens : ${words}`,
      text: letter(`Dans le silence de la mairie, votre réclamation sera ${words}.`),
      message: 'sense',
      at: words,
    })),

    {
      why: 'un mois trop tôt',
      text: letter(RECEIVED_ON, 'Le silence gardé jusqu’au 10 mars 2026 vaudra acceptation.'),
      message: 'date',
      at: '10 mars 2026',
    },
    {
      why: 'deux jours trop tard',
      text: letter(RECEIVED_ON, 'Sans réponse au 12 avril 2026, elle sera acceptée.'),
      message: 'date',
      at: '12 avril 2026',
    },
    ...['parvenue en mairie le', 'réceptionnée le', 'enregistrée le', 'reçue par nos services le'].map(
      (words) => ({
        why: words,
        text: letter(
          `Votre demande est ${words} 10 février 2026.`,
          'Une décision implicite naîtra le 10 mai 2026.',
        ),
        message: 'date',
        at: '10 mai 2026',
      }),
    ),
    ...[
      ['I - Votre demande de communication', 'II - Votre demande d’élagage'],
      ['1. Sur la communication du rapport', '2. Sur le curage du fossé'],
      ['A. Votre permis de construire', 'B. Votre demande d’éclairage'],
      ['I. Certificat d’urbanisme', 'II. Votre demande de ramassage'],
      ['1) Saisine de la CADA', '2) Demande de pose d’un ralentisseur'],
      ['I – Documents administratifs', 'II – Réclamation sur le bruit'],
    ].map(([one = '', two = '']) => ({
      why: `deux demandes : ${two}`,
      text: letter(
        one,
        'Le document vous est remis.',
        two,
        RECEIVED_ON,
        'Faute de réponse, elle sera réputée rejetée le 10 mai 2026.',
      ),
      message: 'date',
      at: '10 mai 2026',
    })),
    {
      why: 'date de réception',
      text: letter(
        'Date de réception : 10 février 2026.',
        'À défaut de réponse au 10 mai 2026, elle sera rejetée.',
      ),
      message: 'date',
      at: '10 mai 2026',
    },
    {
      why: 'trois mois',
      text: letter('Le silence gardé pendant trois mois vaut acceptation.'),
      message: 'months',
      at: 'silence gardé pendant trois mois',
    },
    {
      why: 'un mois',
      text: letter('Faute de réponse sous un mois, elle sera acceptée.'),
      message: 'months',
      at: 'réponse sous un mois',
    },
    {
      why: '6 mois',
      text: letter('En l’absence de réponse dans les 6 mois, elle sera acceptée.'),
      message: 'months',
      at: 'réponse dans les 6 mois',
    },
    ...[
      'réclamation',
      'demande d’indemnité',
      'demande de subvention',
      'demande de remboursement',
      'demande de secours',
      'remise gracieuse',
      'aide financière',
    ].map((words) => ({
      why: `sens : ${words}`,
      text: letter(`Le silence gardé sur votre ${words} vaut acceptation.`),
      message: 'sense',
      at: 'vaut acceptation',
    })),
    ...[
      'Le service urbanisme l’instruit.',
      'La direction de l’urbanisme l’instruit.',
      'L’adjointe déléguée à l’urbanisme vous répondra.',
      'Une question ? urbanisme@vernois.fr',
    ].map((words) => ({
      why: words,
      text: letter(RECEIVED_ON, words, 'Sans réponse dans un délai d’un mois, elle sera rejetée.'),
      message: 'months',
      at: 'réponse dans un délai d’un mois',
    })),
    ...[
      'Votre courrier est parvenu en mairie le 10 février 2026.',
      'Votre courrier a été réceptionné le 10 février 2026.',
      'Votre courrier a été enregistré le 10 février 2026.',
      'Réception de votre demande le 10 février 2026.',
      'Réception : mardi 10 février 2026.',
    ].map((words) => ({
      why: words,
      text: letter(words, 'Par défaut de réponse au 10 mai 2026, elle sera rejetée.'),
      message: 'date',
      at: '10 mai 2026',
    })),
    ...[
      ['réclamation emporte acceptation', 'emporte acceptation'],
      ['réclamation emportera acceptation', 'emportera acceptation'],
      ['demande d’agent public vaut accord', 'vaut accord'],
      ['demande, comme agent de la commune, vaut accord', 'vaut accord'],
    ].map(([words = '', at = '']) => ({
      why: `sens : ${words}`,
      text: letter(`Le silence gardé sur votre ${words}.`),
      message: 'sense',
      at,
    })),
    {
      why: 'sens : tacitement accordée',
      text: letter('Dans le silence de la mairie, votre réclamation sera tacitement accordée.'),
      message: 'sense',
      at: 'tacitement accord',
    },
  ],
};
