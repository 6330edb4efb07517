/** MO-26: a letter that tells what silence will mean gives the right date and a possible meaning. */
import { formatDate } from '../../../act/dates';
import { fold } from '../../../act/reading/fold';
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { addMonths, daysBetween } from '../shared/calendar';
import { sampleLetter } from '../shared/police-samples';
import { first, says } from '../shared/words';

const SILENCE =
  /silence|decision\s+implicite|implicitement|(?:defaut|absence|faute)\s+(?:de\s+|d')(?:toute\s+|une\s+)?(?:reponse|decision|nouvelles)|sans\s+(?:de\s+|aucune\s+)?(?:reponse|nouvelles|decision)|(?:pas|aucune)\s+(?:de\s+|recu\s+de\s+)?(?:nouvelles?|reponse|decision)|n'(?:y\s+)?(?:ai|avons|a|est)\s+pas\s+(?:encore\s+)?(?:ete\s+)?(?:repondu|statue)|(?:reputee?|regardee?|consideree?|tenue?|tenez-l[ae]|tiendrez)\s+(?:comme|pour)?\s*(?:rejete|accepte|refuse|accorde|acquis)/g;
/** The sentence tells what silence means: "sans nouvelles de vous le 29 mai, le dossier est classé" tells something else. */
const MEANT = /silence|implicite|tacite|rejet|accept|refus|accord|acquis|favorable|recours|saisir/g;
const RECEIVED =
  /(?:(?:recue?|arrivee?)\s*,?\s+(?:par\s+[^.;\n]{0,40}\s+)?(?:le|en\s+mairie\s+le|a\s+la\s+mairie\s+le|dans\s+[^.;\n]{0,30}le)|(?:receptionne|parvenu|enregistre)e?\s+(?:\S+\s+){0,4}le|reception\s*(?:de\s+(?:votre|la)\s+demande\s*)?:?(?:\s*le)?)\s+(?:\w+di\s+)?$/;
const MONTHS =
  /(?:silence|reponse|decision|rejetee?|acceptee?|nait(?:ra)?)[^.;\n]{0,80}?(?:pendant|durant|dans|apres|sous|de|au\s+terme\s+de|au-dela\s+de)\s+(?:un\s+delai\s+d(?:e\s+|')|plus\s+de\s+|les\s+)?(un|deux|trois|quatre|six|[1-6])\s+mois(?!\s+pour)|(?:passe|(?:au\s+terme|a\s+l'expiration|a\s+l'issue)\s+d(?:[eu]|'))\s*(?:(?:le|ce|un)\s+)?(?:delai\s+)?(?:de\s+)?(un|deux|trois|quatre|six|[1-6])\s+mois[^.;\n]{0,40}(?:sans\s+reponse|silence|sans\s+decision)|(?:implicite|rejet|acceptation)[^.;\n]{0,30}(?:nait(?:ra)?|interviendra)\s+(?:au\s+bout\s+de\s+)?(un|deux|trois|quatre|six|[1-6])\s+mois/g;
/** CRPA L231-1. */
const MONTHS_OF_SILENCE = 2;
/** Silence is a refusal there, or the law has other delays. */
const OTHER_DELAY =
  /(?<!(?:service|direction|pole|bureau|delegu\w+|charg\w+)\s+(?:(?:d[eu]s?|a)\s+)?(?:l[a']\s*)?)urbanisme(?!@)|permis|declaration\s+prealable|certificat\s+d|communication\s+d[eu]|document\s+administratif|cada|erp|recevant\s+du\s+public|donnees\s+personnelles|rgpd|marche\s+public/g;
const ACCEPTS =
  /(?:vaut|vaudra|vaille|emporte|naitre\s+une\s+decision)[^.;\n]{0,60}(?:acceptation|accord|autorisation)|(?:acceptee|accordee|acquise)[^.;\n]{0,20}(?:implicitement|tacitement)|tacitement\s+(?:accord|accept)|(?:reputee?|consideree?|regardee?)\s+(?:comme\s+)?(?:etant\s+)?(?:acceptee?|accordee?|acquise?)(?![a-z])|(?:decision|acceptation|autorisation|accord)\s+(?:implicite|tacite)\s+(?:d'acceptation|favorable)|(?:acceptation|accord|autorisation)\s+(?:implicite|tacite)/g;
const REFUSES_BY_LAW =
  /reclamation|recours\s+(?:gracieux|administratif)|indemni|remise\s+gracieuse|degrevement|subvention|aide\s+financiere|remboursement|secours|agent\s+(?:public|de\s+la\s+commune)|avancement|conge/g;

export const rule = defineRule({
  meta: {
    id: 'MO-26',
    title: {
      fr: 'Silence de l’administration : sens et date exacts',
      en: 'Silence of the administration: right meaning and date',
    },
    kinds: ['letter'],
    severity: 'major',
    basis: ['CRPA-L231-1', 'CRPA-L231-4'],
    method: 'A',
    needs: [],
    messages: {
      date: {
        fr: 'Reçue le {received}, la demande fera naître une décision implicite le {right}, et non le {stated} : corrigez la date.',
        en: 'Received on {received}, the request leads to an implicit decision on {right}, not {stated}.',
      },
      months: {
        fr: 'Le silence vaut décision au bout de deux mois, sauf texte particulier : « {words} » est à corriger, ou à justifier par ce texte.',
        en: 'Silence is a decision after two months unless a text says otherwise: “{words}”.',
      },
      sense: {
        fr: 'Pour une réclamation, un recours ou une demande financière, le silence vaut rejet, et non acceptation (article L. 231-4).',
        en: 'For a complaint, an appeal or a financial request, silence is a refusal.',
      },
    },
  },
  concerns: (analysis) => says(analysis, SILENCE),
  check: ({ analysis }) => {
    const outcomes: Outcome[] = [];
    outcomes.push(...dates(analysis));
    if (!says(analysis, OTHER_DELAY)) {
      const wrong = analysis.search(MONTHS).find(({ match }) => {
        const months = match[1] ?? match[2] ?? match[3];
        return months !== 'deux' && months !== String(MONTHS_OF_SILENCE);
      });
      if (wrong !== undefined)
        outcomes.push(finding('months', wrong, { values: { words: wrong.text.replace(/\s+/gu, ' ') } }));
    }
    const accepts = first(analysis, ACCEPTS);
    if (accepts !== undefined && says(analysis, REFUSES_BY_LAW)) outcomes.push(finding('sense', accepts));
    return outcomes;
  },
});

/**
 * The sentences that may tell of the silence on what was received: all of them, unless another delay holds somewhere in the
 * letter; then, when its parts answer several requests, those of the part of this one that has no such words.
 */
const silences = (analysis: Analysis, received: Span): readonly Span[] => {
  if (!says(analysis, OTHER_DELAY)) return analysis.sentences;
  const headings = analysis.act.paragraphs.filter(({ text }) => HEADING.test(fold(text).lower.trim()));
  if (headings.length < 2) return [];
  const parts = headings.map(({ start }, i) => ({
    start,
    end: headings[i + 1]?.start ?? analysis.text.length,
  }));
  // What was received is told in one part, or before them all.
  const own = parts.filter(({ start, end }) => start <= received.start && received.start < end);
  return (own.length > 0 ? own : parts)
    .filter((part) => !says(analysis, OTHER_DELAY, part))
    .flatMap((part) => analysis.within(analysis.sentences, part));
};

/** "II - Votre demande d’élagage", "2. Sur votre réclamation": a letter that answers several requests. */
const HEADING = /^(?:[ivx]{1,4}|[1-9]|[a-e])\s*(?:[.)°-]|\s[-–—]\s)\s*[^.;]{3,90}$/;

/** Received one day; the implicit decision comes two months later, date for date. */
const dates = (analysis: Analysis): Outcome[] => {
  const { folded } = analysis;
  const received = analysis.dates.find(({ start }) =>
    RECEIVED.test(folded.lower.slice(Math.max(0, start - 80), start)),
  );
  if (received?.iso === undefined) return [];
  const right = addMonths(received.iso, MONTHS_OF_SILENCE);
  const stated = silences(analysis, received)
    .filter(
      ({ start, end }) => says(analysis, SILENCE, { start, end }) && says(analysis, MEANT, { start, end }),
    )
    .flatMap((sentence) => analysis.within(analysis.dates, sentence))
    .find(({ start, iso }) => iso !== undefined && start !== received.start && iso > (received.iso ?? ''));
  // Authors count the day itself or the one after: one day of difference is no fault.
  if (stated?.iso === undefined || Math.abs(daysBetween(stated.iso, right)) <= 1) return [];
  return [
    finding('date', stated, {
      values: {
        received: formatDate(received.iso),
        right: formatDate(right),
        stated: formatDate(stated.iso),
      },
    }),
  ];
};

const letter = (...body: string[]): string =>
  sampleLetter(body, { subject: 'accusé de réception de votre demande' });
const RECEIVED_ON = 'Votre demande a été reçue le 10 février 2026.';

export const examples: Examples = {
  passes: [
    {
      why: 'une date qui ne dit rien du silence',
      text: letter(
        RECEIVED_ON,
        'Le panneau, qui ne demande aucune décision, sera posé le 29 mai 2026.',
        'Le silence vaut accord.',
      ),
    },
    ...[
      'Sans réponse de ma part sous deux mois, votre demande d’indemnisation sera réputée rejetée.',
      'Sans réponse de ma part sous deux mois, votre demande de salle sera réputée acceptée.',
    ].map((words) => ({ why: words, text: letter(words) })),
    ...[
      'Pour l’urbanisme',
      'Pour la déclaration préalable',
      'Pour le certificat d’urbanisme',
      'Pour ce document administratif',
      'Devant la CADA',
      'Pour un ERP',
      'Pour les données personnelles',
      'Pour le RGPD',
      'Pour le marché public',
      'Pour la communication de cette liste',
    ].map((words) => ({
      why: words,
      text: letter(`${words}, le silence gardé pendant quatre mois vaut rejet.`),
    })),

    {
      why: 'date juste',
      text: letter(RECEIVED_ON, 'Le silence gardé jusqu’au 10 avril 2026 vaudra acceptation.'),
    },
    { why: 'le lendemain', text: letter(RECEIVED_ON, 'Sans réponse au 11 avril 2026, elle sera acceptée.') },
    {
      why: 'fin de mois',
      text: letter(
        'Votre demande a été reçue le 31 décembre 2025.',
        'Sans réponse au 28 février 2026, elle sera acceptée.',
      ),
    },
    { why: 'deux mois', text: letter('Le silence gardé pendant deux mois vaut acceptation.') },
    { why: '2 mois', text: letter('Sans réponse dans un délai de 2 mois, elle sera acceptée.') },
    {
      why: 'communication de documents : un mois',
      text: letter('Le silence gardé pendant un mois sur la communication de ce document vaut refus.'),
    },
    ...[
      ['I - Votre demande de communication', 'II - Votre permis de construire'],
      ['1. Documents administratifs demandés', '2. Déclaration préalable de travaux'],
    ].map(([one = '', two = '']) => ({
      why: `chaque partie a un autre délai : ${two}`,
      text: letter(
        one,
        'Les pièces sont jointes.',
        two,
        RECEIVED_ON,
        'Le silence gardé jusqu’au 10 mai 2026 vaut accord.',
      ),
    })),
    {
      why: 'permis : autre délai',
      text: letter(RECEIVED_ON, 'Le silence gardé sur ce permis jusqu’au 10 mai 2026 vaut accord.'),
    },
    { why: 'réclamation : rejet', text: letter('Le silence gardé sur votre réclamation vaut rejet.') },
    ...['Pour un certificat de numérotage', 'Pour un établissement recevant du public'].map((words) => ({
      why: words,
      text: letter(`${words}, le silence gardé pendant quatre mois vaut rejet.`),
    })),
    {
      why: 'une seule partie, et un permis dans la lettre',
      text: letter(
        'Votre permis de construire suit son cours.',
        'I - Votre demande',
        RECEIVED_ON,
        'Le silence gardé jusqu’au 10 mai 2026 vaut accord.',
      ),
    },
    {
      why: 'autre date de la phrase, avant la réception',
      text: letter(
        RECEIVED_ON,
        'Sur votre lettre du 3 février 2026, le silence gardé jusqu’au 10 avril 2026 vaudra acceptation.',
      ),
    },
  ],
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
  ignores: [{ why: 'lettre ordinaire', text: letter(RECEIVED_ON) }],
};
