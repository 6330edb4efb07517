/** CP-07: when the council delegates, it sets the limits that the law asks it to set. It does not say whether they are wise. */
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { sampleDeliberation } from '../shared/police-samples';
import { measures, plain, says } from '../shared/words';

/** Points whose limits the council must set, by the words of the law. */
const LIMITED: readonly (readonly [number, string, RegExp])[] = [
  [2, 'tarifs', /tarifs|droits\s+de\s+voirie/],
  [3, 'emprunts', /emprunt/],
  [15, 'droit de préemption', /droits?\s+de\s+preemption\s+de|preemption\s+definis/],
  [16, 'actions en justice', /actions?\s+en\s+justice|(?:ester|intenter)[^.;]{0,40}justice/],
  [17, 'accidents de véhicules', /dommageables\s+des\s+accidents|accidents?[^.;]{0,60}vehicules/],
  [20, 'lignes de trésorerie', /lignes?\s+de\s+tresorerie/],
  [21, 'préemption commerciale', /preemption[^.;]{0,40}(?:fonds\s+de\s+commerce|artisana)/],
  [22, 'droit de priorité', /droit\s+de\s+priorite/],
  [26, 'demandes de subventions', /(?:demander|attribution)[^.;]{0,120}subventions/],
  [27, 'autorisations d’urbanisme', /autorisations?\s+d'urbanisme/],
];
/** A limit is given: an amount, a share, cases named, or no limit on purpose. */
const BOUNDED =
  /€|euros?(?![a-z])|\d\s?%|pour\s+cent|a\s+savoir|suivant|ci-apres|toutes?\s+(?:les\s+)?(?:juridiction|action|instance|zone|demande|subvention|operation)|tous\s+(?:les\s+)?(?:cas|projets|degres|contentieux|types)|en\s+premiere\s+instance|appel|cassation|ensemble\s+du\s+territoire|zones?\s+[ua][a-z]?(?![a-z])|perimetre|quel(?:le)?s?\s+que\s+soi|m2|m²|metre|annexe|plafond|maximum\s+de|par\s+an|prevus?\s+au\s+budget|n'excedant|inferieur|jusqu'a/;
/** No limit on purpose: told of a subsidy, or of going to court, it may do; of prices and of debts, it is what the law forbids. */
const UNLIMITED = /sans\s+(?:aucune\s+)?limit/;
const MONEY: readonly number[] = [2, 3, 20];
const OPEN =
  /l'ensemble\s+des\s+(?:attributions|matieres|pouvoirs|delegations)|toutes\s+les\s+(?:attributions|matieres|delegations|competences)|tous\s+les\s+pouvoirs|la\s+totalite\s+des\s+(?:attributions|matieres|delegations)/;

export const rule = defineRule({
  meta: {
    id: 'CP-07',
    title: {
      fr: 'Délégation au maire : le conseil fixe les limites que la loi lui demande de fixer',
      en: 'Delegation to the mayor: the council sets the limits that the law asks for',
    },
    kinds: ['deliberation'],
    severity: 'blocking',
    basis: ['CGCT-L2122-22'],
    method: 'R',
    needs: [],
    messages: {
      limit: {
        fr: 'Le {point}° ({subject}) est délégué sans que le conseil en fixe les limites : reprendre les mots de la loi ne suffit pas, indiquez le montant ou les cas.',
        en: 'Point {point} is delegated without the limits that the council must set.',
      },
      all: {
        fr: 'Toutes les attributions de l’article L. 2122-22 sont déléguées en bloc : énumérez-les et fixez les limites des 2°, 3°, 15°, 16°, 17°, 20°, 21°, 22°, 26° et 27°.',
        en: 'All points are delegated as a whole: list them and set the limits.',
      },
    },
  },
  concerns: (analysis) =>
    says(
      analysis,
      /2122-22(?!\d)|deleg[a-z]+[^.;]{0,80}(?:attributions|competences)[^.;]{0,60}maire|deleg[a-z]+\s+au\s+maire|delegations?\s+(?:consenti|donne|accorde)[^.;]{0,40}maire/g,
    ) && delegates(analysis),
  check: ({ analysis }) => {
    const spans = analysis.derive(items);
    const isBounded = (words: string, point: number): boolean =>
      UNLIMITED.test(words) ? !MONEY.includes(point) : BOUNDED.test(ownBound(words));
    const bounded = spans.filter(({ words }) => !UNLIMITED.test(words) && BOUNDED.test(ownBound(words)));
    const numbered = ownNumbers(spans);
    const outcomes = LIMITED.flatMap(([point, subject, pattern]): Outcome[] => {
      const item = spans.find(
        ({ words, number }) => pattern.test(words) && (numbered || number === undefined || number === point),
      );
      if (item === undefined || isBounded(item.words, point)) return [];
      // Limits gathered in an article of their own: "Article 2 : emprunts : 500 000 € par an."
      if (
        bounded.some(
          ({ words }) => pattern.test(words) || new RegExp(`(?<!\\d)${String(point)}\\s?°`).test(words),
        )
      )
        return [];
      return [finding('limit', item, { values: { point, subject } })];
    });
    const [whole] = spans.filter(({ words }) => OPEN.test(words));
    return whole !== undefined && outcomes.length === 0 && bounded.length === 0
      ? [finding('all', whole)]
      : outcomes;
  },
});

interface Item extends Span {
  /** Plain words, references to articles left out. */
  readonly words: string;
  /** "3°" at its head. */
  readonly number?: number;
}

/** The list has numbers of its own: two points at least, and none has that of the law. */
const ownNumbers = (spans: readonly Item[]): boolean => {
  const known = LIMITED.flatMap(([point, , pattern]) =>
    spans
      .filter(({ words, number }) => number !== undefined && pattern.test(words))
      .map(({ number }) => number === point),
  );
  return known.length > 1 && !known.includes(true);
};

const items = (analysis: Analysis): readonly Item[] =>
  analysis.derive(measures).flatMap((span) => {
    const text = analysis.text.slice(span.start, span.end);
    return text.split('\n').map((line, i, lines) => {
      const start = span.start + lines.slice(0, i).join('\n').length + (i === 0 ? 0 : 1);
      const words = plain(line);
      const number = /^\s*(?:[-–•]\s*)?(\d{1,2})\s?[°).]/.exec(words)?.[1];
      return {
        start,
        end: start + line.length,
        words: words.replace(/[lrda]\*?\.?\s?\d[\d-]*/g, ''),
        ...(number === undefined ? {} : { number: Number(number) }),
      };
    });
  });

/** It delegates; it does not take note of decisions already taken. */
/** What is settled with others has a limit of its own, which is not that of going to court. */
const ownBound = (words: string): string =>
  words.replace(/,?\s+(?:et|ainsi\s+que)\s+de\s+transiger[^;]*/, '');

const delegates = (analysis: Analysis): boolean =>
  analysis
    .derive(items)
    .some(({ words }) => /deleg|charge\s+(?:le|la|m)|confi[ea]|donne\s+pouvoir/.test(words)) &&
  !analysis.derive(items).some(({ words }) => /prend\s+acte/.test(words));

const deliberation = (...items_: string[]): string =>
  sampleDeliberation(
    'Délégations au maire',
    ['DÉCIDE de déléguer au maire les attributions suivantes de l’article L. 2122-22 :', ...items_],
    ['Vu l’article L. 2122-22 du code général des collectivités territoriales ;'],
  );
const OPENED: readonly (readonly [number, string])[] = [
  [
    2,
    '2° De fixer, dans les limites déterminées par le conseil municipal, les tarifs des droits de voirie ;',
  ],
  [2, '2° De fixer, dans les limites déterminées par le conseil municipal, les droits de voirie ;'],
  [3, '3° De procéder, dans les limites fixées par le conseil municipal, à la réalisation des emprunts ;'],
  [3, '3° De souscrire des emprunts ;'],
  [15, '15° D’exercer, au nom de la commune, les droits de préemption définis par le code de l’urbanisme ;'],
  [
    16,
    '16° D’intenter au nom de la commune les actions en justice dans les cas définis par le conseil municipal ;',
  ],
  [16, '16° D’ester en justice ;'],
  [
    17,
    '17° De régler les conséquences dommageables des accidents dans la limite fixée par le conseil municipal ;',
  ],
  [17, '17° De régler les accidents où sont impliqués des véhicules municipaux ;'],
  [
    20,
    '20° De réaliser les lignes de trésorerie sur la base d’un montant maximum autorisé par le conseil municipal ;',
  ],
  [
    21,
    '21° D’exercer, dans les conditions fixées par le conseil municipal, le droit de préemption sur les fonds de commerce ;',
  ],
  [22, '22° D’exercer au nom de la commune le droit de priorité ;'],
  [26, '26° De demander à tout organisme financeur l’attribution de subventions ;'],
  [27, '27° De déposer les demandes d’autorisations d’urbanisme ;'],
];

/** Heads of a delegation that do not all cite the article. */
const HEADS = [
  'DÉLÈGUE au maire :',
  'DÉLÈGUE les compétences qui suivent à M. le maire :',
  'CHARGE, par délégation consentie pour le mandat, M. le maire :',
  'CHARGE, par délégations données pour le mandat, M. le maire :',
  'CHARGE, par délégation accordée pour le mandat, M. le maire :',
] as const;

export const examples: Examples = {
  passes: [
    ...[
      '26° De demander à l’État l’attribution de subventions, sans limite de montant ;',
      '16° D’intenter les actions en justice, sans limitation ;',
      '4° De prendre toute décision sur les marchés, sans limite ;',
    ].map((words) => ({ why: words, text: deliberation(words), kind: 'deliberation' as const })),
    ...[
      'dans la limite de 500 €',
      'à hauteur de 500 euros',
      'à hauteur de 10 %',
      'à hauteur de dix pour cent',
      'dans les cas suivants',
      'à savoir les urgences',
      'comme ci-après',
      'devant toutes les juridictions',
      'pour toutes les actions',
      'pour toute demande',
      'dans tous les cas',
      'pour tous les projets',
      'en première instance',
      'en appel',
      'en cassation',
      'sur l’ensemble du territoire',
      'en zone U',
      'dans le périmètre annexé',
      'dans le périmètre du bourg',
      'selon le tableau en annexe',
      'pour 100 m2',
      'sur cent mètres',
      'au maximum de dix',
      'sans que la durée, n’excédant pas le mandat, soit rompue',
      'à hauteur de 1 euro',
      'à hauteur de 10%',
      'à tous degrés',
      'si le crédit est prévu au budget',
      'quel que soit le montant',
      'sous un plafond',
      'pour 100 m²',
      'par an',
      'si les crédits sont prévus au budget',
      'pour un montant inférieur au seuil',
      'jusqu’à un seuil',
    ].map((words) => ({
      why: words,
      text: deliberation(`3° De procéder à la réalisation des emprunts, ${words} ;`),
      kind: 'deliberation' as const,
    })),

    ...[
      '5° De louer les biens, sauf ceux acquis par emprunts ;',
      '- 5° De louer les biens, sauf ceux acquis par emprunts ;',
      '5 ° De louer les biens, sauf ceux acquis par emprunts ;',
      '5) De louer les biens, sauf ceux acquis par emprunts ;',
    ].map((words) => ({ why: words, text: deliberation(words), kind: 'deliberation' as const })),
    {
      why: 'emprunts limités',
      text: deliberation(
        '3° De procéder, dans la limite de 500 000 € par an, à la réalisation des emprunts ;',
      ),
      kind: 'deliberation',
    },
    {
      why: 'justice : tous les cas',
      text: deliberation('16° D’intenter les actions en justice dans tous les cas ;'),
      kind: 'deliberation',
    },
    {
      why: 'sans limite à fixer',
      text: deliberation('5° De conclure le louage de choses pour une durée n’excédant pas douze ans ;'),
      kind: 'deliberation',
    },
    {
      why: 'limites réunies à la fin, par matière',
      text: deliberation(
        '3° De procéder à la réalisation des emprunts ;',
        'FIXE les limites : emprunts, 500 000 €.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'limites réunies à la fin, par alinéa',
      text: deliberation(
        '20° De réaliser les lignes de trésorerie ;',
        'FIXE pour le 20° une limite de 200 000 €.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'attributions en bloc, limites ensuite',
      text: sampleDeliberation('Délégations', [
        'DÉCIDE de déléguer au maire l’ensemble des attributions de l’article L. 2122-22 ;',
        'FIXE la limite des emprunts à 500 000 €.',
      ]),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...[
      '3° De procéder à la réalisation des emprunts, sans limitation ;',
      '2° De fixer les tarifs des droits de voirie, sans limite de montant ;',
      '20° De réaliser les lignes de trésorerie, sans aucune limite ;',
    ].map((words) => ({
      why: words,
      text: deliberation(words),
      kind: 'deliberation' as const,
      message: 'limit',
      at: words,
    })),
    {
      why: 'des numéros qui ne sont pas ceux de la loi',
      text: deliberation(
        '1° De fixer, jusqu’à 5 000 €, les tarifs des droits de voirie ;',
        '2° De procéder à la réalisation des emprunts ;',
      ),
      kind: 'deliberation',
      message: 'limit',
      at: '2° De procéder à la réalisation des emprunts ;',
    },
    {
      why: 'la limite des transactions n’est pas celle des actions en justice',
      text: deliberation(
        '16° D’intenter les actions en justice dans les cas définis par le conseil, et de transiger avec les tiers dans la limite de 1 000 € ;',
      ),
      kind: 'deliberation',
      message: 'limit',
      at: '16° D’intenter les actions en justice dans les cas définis par le conseil, et de transiger avec les tiers dans la limite de 1 000 € ;',
    },
    ...[
      'toutes les matières',
      'toutes les compétences',
      'tous les pouvoirs',
      'la totalité des attributions',
      'l’ensemble des pouvoirs',
      'l’ensemble des matières',
    ].map((words) => ({
      why: `en bloc : ${words}`,
      text: sampleDeliberation('Délégations', [
        `DÉCIDE de déléguer au maire ${words} de l’article L. 2122-22.`,
      ]),
      kind: 'deliberation' as const,
      message: 'all',
      at: `DÉCIDE de déléguer au maire ${words} de l’article L. 2122-22.`,
    })),

    ...HEADS.map((head) => ({
      why: head,
      text: sampleDeliberation('Mandat', [head, '3° De souscrire des emprunts ;'], ['Vu le code ;']),
      kind: 'deliberation' as const,
      message: 'limit',
      at: '3° De souscrire des emprunts ;',
    })),
    ...['CONFIE à M. le maire le soin :', 'DONNE POUVOIR à M. le maire :'].map((head) => ({
      why: `${head} l’article est visé`,
      text: sampleDeliberation(
        'Mandat',
        [head, '3° De souscrire des emprunts ;'],
        ['Vu l’article L. 2122-22 ;'],
      ),
      kind: 'deliberation' as const,
      message: 'limit',
      at: '3° De souscrire des emprunts ;',
    })),
    ...[
      '2° De fixer les tarifs des concessions ;',
      '3° De souscrire un emprunt ;',
      '3° De souscrire des emprunts auprès d’établissements européens ;',
      '15° D’exercer le droit de préemption de la commune ;',
      '15° D’exercer, en matière de préemption, les cas de préemption définis par le code ;',
      '16° De suivre l’action en justice de la commune ;',
      '17° De régler un accident de véhicules municipaux ;',
      '20° De souscrire une ligne de trésorerie ;',
      '27° De déposer une demande d’autorisation d’urbanisme ;',
    ].map((words) => ({
      why: words,
      text: deliberation(words),
      kind: 'deliberation' as const,
      message: 'limit',
      at: words,
    })),
    ...OPENED.map(([, words]) => ({
      why: words,
      text: deliberation(words),
      kind: 'deliberation' as const,
      message: 'limit',
      at: words,
    })),
    {
      why: 'tout en bloc',
      text: sampleDeliberation('Délégations', [
        'DÉCIDE de déléguer au maire l’ensemble des attributions de l’article L. 2122-22.',
      ]),
      kind: 'deliberation',
      message: 'all',
      at: 'DÉCIDE de déléguer au maire l’ensemble des attributions de l’article L. 2122-22.',
    },
    {
      why: 'toutes les matières',
      text: sampleDeliberation('Délégations', [
        'CHARGE le maire de toutes les attributions de l’article L. 2122-22.',
      ]),
      kind: 'deliberation',
      message: 'all',
      at: 'CHARGE le maire de toutes les attributions de l’article L. 2122-22.',
    },
  ],
  ignores: [
    {
      why: 'compte rendu des décisions',
      text: sampleDeliberation('Décisions prises par délégation', [
        'PREND ACTE des décisions prises en vertu de l’article L. 2122-22 par délégation.',
      ]),
      kind: 'deliberation',
    },
    {
      why: 'une autre délibération',
      text: sampleDeliberation('Tarifs', ['FIXE les tarifs de la piscine.']),
      kind: 'deliberation',
    },
    {
      why: 'délégation citée en visa seulement',
      text: sampleDeliberation('Emprunt', ['CONTRACTE un emprunt.'], ['Vu l’article L. 2122-22 ;']),
      kind: 'deliberation',
    },
  ],
};
