/** MO-31: a refusal to communicate a document gives its reason, and the CADA within two months. */
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { refusalIn } from '../shared/adverse';
import { sampleLetter } from '../shared/police-samples';
import { first, says } from '../shared/words';

const DOCUMENT =
  '(?:documents?|dossiers?|pieces?|copies?|rapports?|proces-verba(?:l|ux)|contrats?|registres?|factures?|fichiers?|donnees|correspondances?|plans?|listes?)';
const REFUSAL = new RegExp(
  `(?:refus[a-z]*|ne\\s+(?:peut|puis|peux|pouvons|sera|saurait)[^.;\\n]{0,40}|pas\\s+possible\\s+de|pas\\s+en\\s+mesure\\s+de|impossible\\s+de|regret[^.;\\n]{0,60})[^.;\\n]{0,60}(?:communi[a-z]+|transmett?re|transmis|remettre|remis|fourni[a-z]*|envoyer|adresser)[^.;\\n]{0,60}${DOCUMENT}|${DOCUMENT}[^.;\\n]{0,80}(?:ne\\s+(?:peu(?:t|vent)|sont?|sera|seront|saurai(?:t|ent))|n'(?:est|sont))\\s+(?:\\w+\\s+){0,3}(?:communi|transmis|remis|fourni)|refus\\s+de\\s+communi|demande\\s+de\\s+communication[^.;\\n]{0,60}(?:rejet|refus)|pas\\s+(?:y\\s+)?(?:donner|reserver|faire)[^.;\\n]{0,60}demande\\s+(?:de\\s+communication|d'acces)|(?:non|pas)\\s+communicables?|ne\\s+(?:vous\\s+)?(?:sera|seront|peut|peuvent)\\s+(?:donc\\s+)?(?:pas\\s+)?(?:vous\\s+)?(?:etre\\s+)?(?:pas\\s+)?(?:remis|communiqu|transmis|delivr)\\w*|ne\\s+(?:peux|puis|peut|pouvons|saurais|saurions)\\s+(?:donc\\s+)?(?:pas\\s+)?vous\\s+(?:les?|la|l'|en)\\s*(?:communiquer|transmettre|remettre|adresser|fournir|donner\\s+copie)`,
  'g',
);
const CADA = /\bcada\b|commission\s+d'acces\s+aux\s+documents/g;
const DELAY = /\b(?:deux|2)\s+mois/g;
const REASON =
  /l\.?\s?311-[2-9]\b|secret(?!ar)|vie\s+privee|\bpersonnel(?:le)?s?\b|preparatoire|inacheve|n'exist|inexistan|ne\s+detien|ne\s+dispos|abusi|diffusion\s+publique|deja\s+publi|protege|tiers|medica|securite|defense|concern(?:e|ent)\s+[^.;\n]{0,60}(?:personne|tiers)|\bcar\b|en\s+raison|parce\s+qu|au\s+motif/g;

/** The commission told as a step that may be left out: it must come before the court. */
const COMMISSION = "(?:cada(?![a-z])|commission\\s+d'acces\\s+aux\\s+documents)";
const SKIPPED = new RegExp(
  [
    `(?:(?:n'(?:est|etes|y\\s+a|avez|etant)\\s+(?:donc\\s+|en\\s+rien\\s+)?(?:pas|ni|nullement|aucunement|plus)|sans\\s+qu'il\\s+soit|inutile|superflu)\\s*(?:necessaire|obligatoire|obligee?s?|besoin|lieu|requise?|utile|tenue?s?|indispensable|a)?|(?<!(?<![a-z])ne\\s[^.;\\n]{0,90})sans\\s+(?:devoir|avoir\\s+a(?![a-z])|passer|saisi(?:r|ne)|recours|avis)(?![^.;\\n]{0,160}(?:irrecevab|rejet)))(?:(?!tribunal|competen)[^.;\\n]){0,60}${COMMISSION}`,
    `${COMMISSION}(?:\\s+administratifs)?(?:\\s+\\([^)\\n]{0,20}\\))?\\s*,?\\s+(?:(?:au|en)\\s+prealable\\s+)?(?:est|reste|demeure|etant|n'est|n'etant|n'a)\\s+(?:[a-z]+\\s+){0,2}?(?:facultati(?:f|ve)|inutile|superflue?|(?:pas|plus)\\s+(?:[a-z]+\\s+){0,2}?(?:necessaire|obligatoire|requise?|a\\s+etre\\s+saisie|indispensable))`,
    `(?:saisine|avis|intervention|recours)\\s+(?:prealable\\s+)?(?:de|a|devant)\\s+la\\s+${COMMISSION}(?:\\s+administratifs)?(?:\\s+\\([^)\\n]{0,20}\\))?\\s+(?:est|reste|demeure|n'est|n'etant)\\s+(?:[a-z]+\\s+){0,2}?(?:facultati(?:f|ve)|inutile|superflue?|(?:pas|plus)\\s+(?:[a-z]+\\s+){0,2}?(?:necessaire|obligatoire|requise?|un\\s+prealable|indispensable))`,
    `(?<!(?<![a-z])ne\\s[^.;\\n]{0,60})(?:directement|immediatement|sans\\s+autre\\s+formalite)\\s+(?:saisir\\s+|devant\\s+|aupres\\s+d[eu]\\s+)?(?:le\\s+)?tribunal`,
    `soit\\s+[^.;\\n]{0,40}(?:${COMMISSION}[^.;\\n]{0,60},?\\s+soit\\s+[^.;\\n]{0,40}tribunal|tribunal[^.;\\n]{0,60},?\\s+soit\\s+[^.;\\n]{0,40}${COMMISSION})`,
    `${COMMISSION}(?:\\s+administratifs)?(?:\\s+\\([^)\\n]{0,20}\\))?\\s+ou\\s+(?:devant\\s+|bien\\s+|saisir\\s+)?le\\s+tribunal`,
  ].join('|'),
  'g',
);

/** What the law does not admit as a ground. */
const NO_REASON =
  /raisons?\s+d'opportunite|(?:ne\s+souhaite|prefere)[^.;\n]{0,60}(?:communiquer|diffuser|rendre\s+public|transmettre)|choix\s+de\s+la\s+municipalite|pour\s+(?:des\s+raisons\s+)?(?:de\s+)?convenance|trop\s+de\s+travail|motifs?\s+d'ordre\s+interne|sans\s+(?:avoir\s+a\s+)?(?:se\s+)?(?:justifier|motiver)/g;

export const rule = defineRule({
  meta: {
    id: 'MO-31',
    title: {
      fr: 'Refus de communication : motif et CADA dans les deux mois',
      en: 'Refusal of a document: reason, and CADA within two months',
    },
    kinds: ['letter'],
    severity: 'major',
    basis: ['CRPA-L311-14', 'CRPA-R311-15'],
    method: 'R',
    needs: [],
    messages: {
      cada: {
        fr: 'Le refus de communiquer ne dit pas que la commission d’accès aux documents administratifs (CADA) doit être saisie avant tout recours, dans les deux mois : ajoutez-le.',
        en: 'The refusal does not mention the CADA, to be seized within two months.',
      },
      delay: {
        fr: 'La CADA est citée sans son délai : ajoutez « dans un délai de deux mois à compter de la notification du refus ».',
        en: 'The CADA is mentioned without its two months.',
      },
      skipped: {
        fr: '« {words} » : la commission d’accès aux documents administratifs (CADA) doit être saisie avant le tribunal, dans les deux mois du refus. Corrigez l’indication des voies de recours.',
        en: '“{words}”: the CADA must be seized before the court, within two months.',
      },
      reason: {
        fr: 'Le refus de communiquer n’est pas motivé : citez l’exception du code des relations entre le public et l’administration (articles L. 311-5 à L. 311-8) et dites en quoi elle s’applique.',
        en: 'The refusal gives no reason.',
      },
    },
  },
  concerns: (analysis) => refused(analysis) !== undefined,
  check: ({ analysis }) => {
    const at = refused(analysis);
    if (at === undefined) return [];
    const outcomes: Outcome[] = [];
    const cada = first(analysis, CADA);
    const skipped = first(analysis, SKIPPED);
    if (skipped !== undefined)
      outcomes.push(finding('skipped', skipped, { values: { words: skipped.text.replace(/\s+/gu, ' ') } }));
    else if (cada === undefined) outcomes.push(finding('cada', at));
    else {
      const wrong = wrongDelay(analysis);
      if (wrong !== undefined) outcomes.push(finding('delay', wrong));
      else if (!says(analysis, DELAY)) outcomes.push(finding('delay', cada));
    }
    if (!says(analysis, REASON) || says(analysis, NO_REASON)) outcomes.push(finding('reason', at));
    return outcomes;
  },
});

/** Another time limit in the sentence that sends to the commission; its own month to answer, or the court’s, is another matter. */
const wrongDelay = (analysis: Analysis): Found | undefined =>
  first(
    analysis,
    /(?:\bcada\b|commission\s+d'acces\s+aux\s+documents)(?:(?!dispose|rend|statue|se\s+prononce|deux\s+mois|\b2\s+mois|tribunal)[^.;\n]){0,160}?(?:(?:un|trois|quatre|six|\b[1346])\s+mois|(?:huit|dix|quinze|vingt|trente|\d{1,2})\s+jours)|(?:dans|sous|d'ici|avant|pendant)\s+(?:(?:le|un)\s+delai\s+d[e']\s?)?(?:(?:un|trois|quatre|six|\b[1346])\s+mois|(?:huit|dix|quinze|vingt|trente|\d{1,2})\s+jours)(?:(?!deux\s+mois|tribunal)[^.;\n]){0,80}(?:sais|defer|port)\w*[^.;\n]{0,40}(?:\bcada\b|commission\s+d'acces\s+aux\s+documents)/g,
  );

/** What the letter will not communicate; a piece that the person must send is another matter. */
const refused = (analysis: Analysis): Found | undefined =>
  (says(analysis, OF_ACCESS) ? first(analysis, REFUSAL) : undefined) ??
  (says(analysis, ASKED) ? refusalIn(analysis) : undefined);

const OF_ACCESS = /communi(?:cation|que|cable)|copie|consult|acces\s+(?:a|au|aux)\s|document/g;

/** What the letter answers is a demand for documents. */
const ASKED =
  /(?:demande|demandez|sollicit\w+|souhait\w+)[^.;\n]{0,45}(?:communication|copie|consultation|acces\s+a)[^.;\n]{0,60}(?:\s:\s+[-–•]?[^.;\n]{0,60})?(?:document|dossier|rapport|proces-verba|contrat|registre|facture|piece|plan|liste|courrier|lettre)|communication\s+de\s+document|objet\s*:[^\n]{0,40}(?:demande\s+(?:de\s+communication|d'acces|de\s+copie)|acces\s+a\s+(?:un|des|vos)|acces\s+aux)[^\n]{0,40}/g;

const letter = (...body: string[]): string =>
  sampleLetter(body, { subject: 'votre demande de communication' });
const NO = 'Je ne peux vous communiquer ce rapport.';
const WHY = 'Il porte atteinte au secret médical.';
const HOW = 'Vous pouvez saisir la CADA dans un délai de deux mois.';

export const examples: Examples = {
  passes: [
    {
      why: 'une liste de documents, la CADA',
      text: sampleLetter(
        [
          'Vous avez demandé copie :\n- du rapport de visite ;\n- des lettres échangées.',
          'Il n’est pas possible de donner suite à votre demande, en raison du secret.',
          HOW,
        ],
        { subject: 'votre lettre du 4 mai' },
      ),
    },
    ...[
      'Vous ne pourrez saisir le tribunal administratif sans avoir saisi, dans les deux mois, la CADA.',
      'Sans saisine préalable de la CADA dans les deux mois, votre recours serait irrecevable.',
      'Vous ne pouvez aller devant le tribunal sans saisir d’abord, dans les deux mois, la CADA.',
      'Vous ne pouvez saisir directement le tribunal administratif : saisissez la CADA dans les deux mois.',
      'La saisine de la CADA, dans les deux mois, est obligatoire avant le tribunal.',
      'Vous devez saisir la CADA dans les deux mois ; vous ne pouvez saisir directement le juge.',
      'Saisissez la CADA dans les deux mois, puis, le cas échéant, le tribunal administratif.',
      'Le tribunal n’est pas compétent tant que la CADA n’a pas été saisie dans les deux mois.',
      'Vous pouvez saisir la CADA dans les deux mois. Il n’est pas nécessaire de prendre un avocat.',
    ].map((words) => ({ why: `la CADA d’abord : ${words}`, text: letter(NO, WHY, words) })),
    ...[
      'Vous pouvez saisir la CADA dans un délai de deux mois. La CADA dispose d’un mois pour rendre son avis.',
      'Vous pouvez saisir la CADA, qui rend son avis sous un mois, dans les deux mois.',
      'Dans les deux mois, vous pouvez saisir la CADA.',
    ].map((words) => ({ why: words, text: letter(NO, WHY, words) })),
    ...[
      'Le secret est opposé.',
      'Le document est inexistant.',
      'La mairie ne dispose pas de ce texte.',
      'Il est déjà publié.',
      'Il est protégé.',
      'C’est une affaire médicale.',
      'Il touche à la défense.',
      'Il concerne une personne.',
      'Non, car il manque.',
      'Non, parce que c’est la règle.',
      'Non, au motif voulu.',
    ].map((words) => ({ why: words, text: letter(NO, words, HOW) })),

    { why: 'motif, CADA, délai', text: letter(NO, WHY, HOW) },
    {
      why: 'nom entier, 2 mois',
      text: letter(NO, WHY, 'Saisissez la commission d’accès aux documents administratifs sous 2 mois.'),
    },
    ...[
      'Article L. 311-6 du code.',
      'La vie privée d’autrui est en cause.',
      'Il contient des données personnelles.',
      'Il est préparatoire.',
      'Il est inachevé.',
      'Il n’existe pas.',
      'La mairie ne détient pas ce texte.',
      'La demande est abusive.',
      'Il fait l’objet d’une diffusion publique.',
      'Des tiers sont en cause.',
      'Il touche à la sécurité.',
      'C’est impossible, en raison du procès.',
    ].map((why) => ({
      why,
      text: letter(NO, why, HOW),
    })),
    ...[
      'Article L311-6 du code.',
      'Article L. 311-9 du code.',
      'Il a un caractère personnel.',
      'Une donnée personnelle y figure.',
    ].map((why) => ({ why, text: letter(NO, why, HOW) })),
  ],
  fails: [
    ...(
      [
        [
          [
            'Vous avez demandé copie :\n- du rapport de visite ;\n- des lettres échangées.',
            'Il n’est pas possible de donner suite à votre demande, en raison du secret.',
          ],
          'votre lettre du 4 mai',
          'n’est pas possible de donner suite',
        ],
        [
          ['Ce texte relève du secret. Je suis donc au regret de rejeter votre demande.'],
          'votre demande de communication du 4 mai',
          'suis donc au regret de rejeter votre demande',
        ],
        [
          ['Ce texte relève du secret. Je suis contraint de refuser cette demande.'],
          'accès aux archives',
          'contraint de refuser cette demande',
        ],
        [
          ['Ce texte relève du secret. Votre demande doit être rejetée.'],
          'votre demande d’accès',
          'demande doit être rejetée',
        ],
      ] as const
    ).map(([body, subject, at]) => ({
      why: `ce qui est demandé : ${at}`,
      text: sampleLetter([...body], { subject }),
      message: 'cada',
      at,
    })),
    ...[
      'Ce contrat relève du secret des affaires. Il ne vous sera donc pas remis.',
      'Ce contrat relève du secret des affaires. Il ne peut vous être transmis.',
      'Ces pièces touchent à la vie privée d’autrui. Elles ne seront pas communiquées.',
    ].map((words) => ({
      why: `le refus reprend le document d’un mot : ${words}`,
      text: letter(words),
      message: 'cada',
      at: /ne (?:vous|peut|seront).*(?=\.)/u.exec(words)?.[0] ?? '',
    })),
    ...(
      [
        [
          'Vous pouvez saisir directement le tribunal administratif ; il n’est pas nécessaire de saisir la CADA.',
          'directement le tribunal',
        ],
        [
          'Vous n’êtes pas tenue de consulter la commission d’accès aux documents administratifs.',
          'n’êtes pas tenue de consulter la commission d’accès aux documents',
        ],
        ['La saisine de la CADA est facultative.', 'saisine de la CADA est facultative'],
        [
          'La saisine préalable de la commission d’accès aux documents administratifs (CADA) n’est pas obligatoire.',
          'saisine préalable de la commission d’accès aux documents administratifs (CADA) n’est pas obligatoire',
        ],
        [
          'Vous pouvez saisir dans les deux mois soit le tribunal administratif, soit la CADA.',
          'soit le tribunal administratif, soit la CADA',
        ],
        [
          'Vous pouvez, dans les deux mois, saisir la CADA ou le tribunal administratif.',
          'CADA ou le tribunal',
        ],
        [
          'Le tribunal peut être saisi dans les deux mois sans passer par la CADA.',
          'sans passer par la CADA',
        ],
        [
          'Il n’y a pas lieu de demander l’avis de la CADA avant le tribunal, à saisir dans les deux mois.',
          'n’y a pas lieu de demander l’avis de la CADA',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `la CADA est écartée : ${words}`,
      text: letter(NO, WHY, words),
      message: 'skipped',
      at,
    })),
    ...[
      'Le secrétariat a instruit votre courrier.',
      'J’ai personnellement examiné votre courrier.',
      'La carte est conservée aux archives.',
    ].map((words) => ({
      why: `sans motif : ${words}`,
      text: letter(NO, words, HOW),
      message: 'reason',
      at: 'ne peux vous communiquer ce rapport',
    })),
    ...[
      'La commune ne souhaite pas diffuser ce texte.',
      'Le maire préfère ne pas le rendre public.',
      'C’est le choix de la municipalité.',
      'Il en est ainsi pour convenance.',
      'Il en est ainsi pour des raisons de convenance.',
      'Cela donnerait trop de travail au service.',
      'Un motif d’ordre interne s’y oppose.',
      'Des motifs d’ordre interne s’y opposent.',
      'La commune le décide sans avoir à se justifier.',
      'La commune peut le décider sans justifier sa position.',
      'La commune peut le décider sans avoir à justifier sa position.',
      'La raison d’opportunité suffit.',
      'Des raisons d’opportunité s’y opposent.',
    ].map((words) => ({
      why: `motif que la loi n’admet pas : ${words}`,
      text: letter(NO, WHY, words, HOW),
      message: 'reason',
      at: 'ne peux vous communiquer ce rapport',
    })),
    ...[
      'Sous quinze jours, vous pouvez saisir la CADA',
      'Dans un délai de trois mois, vous pouvez saisir la CADA',
      'Dans un délai de 3 mois, vous pouvez saisir la commission d’accès aux documents',
    ].map((at) => ({ why: at, text: letter(NO, WHY, `${at}.`), message: 'delay', at })),
    {
      why: 'douze mois ne sont pas deux mois',
      text: letter(NO, WHY, 'Saisissez la CADA dans les 12 mois.'),
      message: 'delay',
      at: 'CADA',
    },
    ...[
      'Vous souhaitez consulter le registre.',
      'Vous souhaitez une copie.',
      'Vous souhaitez l’accès au registre.',
      'Votre demande porte sur la communication de nos actes.',
      'Vous demandez un document.',
    ].map((asked) => ({
      why: asked,
      text: sampleLetter([`${asked} Je ne puis vous adresser ce registre.`, WHY], {
        subject: 'votre courrier',
      }),
      message: 'cada',
      at: 'ne puis vous adresser ce registre',
    })),
    ...[
      'Vous demandez la communication de documents anciens.',
      'Vous demandez la copie du dossier.',
      'Vous sollicitez l’accès à la liste des marchés.',
    ].map((asked) => ({
      why: `sans suite : ${asked}`,
      text: sampleLetter([asked, 'Je ne peux y donner une suite favorable.', WHY], {
        subject: 'votre courrier',
      }),
      message: 'cada',
      at: 'ne peux y donner une suite',
    })),
    {
      why: 'sans suite, dit par l’objet',
      text: sampleLetter(['Je ne peux y donner une suite favorable.', WHY], {
        subject: 'communication de documents',
      }),
      message: 'cada',
      at: 'ne peux y donner une suite',
    },
    ...(
      [
        ['Je ne peux vous les communiquer.', 'ne peux vous les communiquer'],
        ['Nous ne pouvons donc pas vous le transmettre.', 'ne pouvons donc pas vous le transmettre'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: letter(`Vous demandez copie des courriels du service. ${words}`, WHY),
      message: 'cada',
      at,
    })),
    ...(
      [
        [
          'Vous pouvez saisir la CADA dans le délai d’un mois à compter de la présente.',
          'CADA dans le délai d’un mois',
        ],
        ['Vous pouvez saisir la CADA sous quinze jours.', 'CADA sous quinze jours'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: letter(NO, WHY, words, 'Le tribunal administratif est saisi dans les deux mois.'),
      message: 'delay',
      at,
    })),
    {
      why: 'un mois pour saisir',
      text: letter(
        NO,
        WHY,
        'Dans le délai d’un mois, vous pouvez saisir la CADA, puis dans les deux mois le juge.',
      ),
      message: 'delay',
      at: 'Dans le délai d’un mois, vous pouvez saisir la CADA',
    },
    {
      why: 'demande à laquelle il n’est pas donné suite, par opportunité',
      text: sampleLetter(
        [
          'Vous avez demandé la communication du rapport. Le secrétariat a instruit votre courrier.',
          'Je ne peux y donner une suite favorable, pour des raisons d’opportunité.',
        ],
        { subject: 'demande de communication de documents' },
      ),
      message: 'reason',
      at: 'ne peux y donner une suite',
    },
    ...[
      ['Votre demande de communication est rejetée.', 'demande de communication est rejet'],
      [
        'Je ne peux pas donner suite à votre demande de communication.',
        'pas donner suite à votre demande de communication',
      ],
      ['Cette pièce est non communicable.', 'non communicable'],
    ].map(([words = '', at = '']) => ({ why: words, text: letter(words, WHY), message: 'cada', at })),

    { why: 'sans CADA', text: letter(NO, WHY), message: 'cada', at: 'ne peux vous communiquer ce rapport' },
    {
      why: 'CADA sans délai',
      text: letter(NO, WHY, 'Vous pouvez saisir la CADA.'),
      message: 'delay',
      at: 'CADA',
    },
    {
      why: 'sans motif',
      text: letter(NO, HOW),
      message: 'reason',
      at: 'ne peux vous communiquer ce rapport',
    },
    ...[
      ['Je refuse de vous communiquer ces pièces.', 'refuse de vous communiquer ces pièces'],
      [
        'Il n’est pas possible de vous transmettre ce dossier.',
        'pas possible de vous transmettre ce dossier',
      ],
      ['Ce document n’est pas communicable.', 'document n’est pas communi'],
      ['Ces plans ne peuvent pas être communiqués.', 'plans ne peuvent pas être communi'],
      ['Je vous informe du refus de communication.', 'refus de communi'],
    ].map(([words = '', at = '']) => ({ why: words, text: letter(words, WHY), message: 'cada', at })),
  ],
  ignores: [
    {
      why: 'une facture qui n’est pas prête',
      text: sampleLetter(['Il n’est pas possible de vous adresser de facture avant le solde.'], {
        subject: 'votre commande',
      }),
    },
    {
      why: 'une subvention refusée, copie au trésorier',
      text: sampleLetter(
        ['Je ne peux donner une suite favorable à votre demande de subvention.', 'Copie : le trésorier.'],
        { subject: 'votre demande de subvention' },
      ),
    },
    { why: 'lettre ordinaire', text: letter('Votre demande est acceptée.') },
    { why: 'document envoyé', text: letter('Je vous communique ce rapport.') },
  ],
};
