/** CM-03: proxies do not count towards the quorum. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { firstOf, isEpidemic } from '../shared/council';
import { isSecondCall } from '../shared/second-call';
import { quorumOf } from './cm-02/stated';

const PROXIES = /(?:pouvoir|procuration|mandat|represente)[a-z]*/.source;
const WITH =
  /(?:tenant\s+compte\s+d[eu]s?(?:\s+la)?|avec|grace\s+a(?:ux)?|compte\s+tenu\s+d[eu]s?|(?<!non\s)compris|incluant|en\s+comptant)\s+(?:les\s+|aux\s+|des\s+)?(?:\d+\s+)?/
    .source;
const INCLUDED = /(?:pouvoirs?|procurations?)\s+(?:compris|inclus)[a-z]*/.source;
const BOTH = /presente?s?\s+(?:ou|et)\s+(?:valablement\s+)?represente[a-z]*/.source;
/** The quorum is said to be reached with those who are represented. */
const WITH_PROXIES = new RegExp(
  `(?:${BOTH}|${WITH}${PROXIES}|${INCLUDED})[^.;\\n]{0,80}quorum(?!\\s+(?:requis|fixe))|quorum[^.;\\n]{0,60}(?:atteint|reuni|constate|verifie|acquis|calcule|apprecie)[^.;\\n]{0,40}(?:${BOTH}|presents\\s+et\\s+\\d{1,2}\\s+${PROXIES}|${WITH}${PROXIES}|${INCLUDED})|majorite\\s+des\\s+membres\\s+en\\s+exercice\\s+(?:etant\\s+|est\\s+|etait\\s+)?${BOTH}`,
  'g',
);

export const rule = defineRule({
  meta: {
    id: 'CM-03',
    title: {
      fr: 'Les pouvoirs ne comptent pas dans le quorum',
      en: 'Proxies do not count towards the quorum',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-17'],
    method: 'A',
    needs: [],
    messages: {
      counted: {
        fr: 'Les {present} présents ne font pas le quorum de {needed} ; les pouvoirs, qui portent ce nombre à {all}, ne se comptent pas.',
        en: 'The {present} present do not make the quorum of {needed}; proxies, which make {all}, do not count.',
      },
      unknown: {
        fr: 'Le quorum est compté avec les membres représentés (« {words} »). Seuls les membres présents comptent : dites combien ils sont.',
        en: 'The quorum is counted with proxies (“{words}”): only members present count.',
        severity: 'major',
      },
      wording: {
        fr: 'Le quorum est dit atteint avec les membres représentés (« {words} ») alors que les présents suffisent : écrivez que les présents forment la majorité des membres en exercice.',
        en: 'The quorum is said to be reached with proxies (“{words}”), which do not count; those present suffice.',
        severity: 'minor',
      },
    },
  },
  check: ({ analysis }) => {
    if (isEpidemic(analysis) || isSecondCall(analysis)) return [];
    const { session } = analysis.act;
    const words = firstOf(analysis, WITH_PROXIES);
    const inOffice = session.inOffice?.value ?? analysis.commune?.councillorsInOffice;
    const present = session.present;
    if (present === undefined || inOffice === undefined)
      return words === undefined ? [] : [finding('unknown', words, { values: { words: words.text } })];
    const needed = quorumOf(inOffice);
    const all = present.value + (session.proxyCount?.value ?? session.proxies.length);
    if (present.value < needed)
      return all >= needed
        ? [
            finding('counted', words ?? session.quorum ?? present, {
              values: { present: present.value, needed, all },
            }),
          ]
        : [];
    return words === undefined ? [] : [finding('wording', words, { values: { words: words.text } })];
  },
});

export const examples: Examples = {
  passes: [
    {
      why: 'les présents suffisent',
      text: 'En exercice : 15 – Présents : 9 – Pouvoirs : 3\nLe quorum est atteint.',
      kind: 'deliberation',
    },
    {
      why: 'présents et pouvoirs dits dans la phrase du quorum, sans les ajouter',
      text: 'En exercice : 15\nLe quorum étant atteint (9 présents, 3 pouvoirs), la séance est ouverte.',
      kind: 'deliberation',
    },
    {
      why: 'le vote compte les représentés',
      text: 'En exercice : 15 – Présents : 9 – Pouvoirs : 3\nÀ l’unanimité des membres présents ou représentés.',
      kind: 'deliberation',
    },
    {
      why: 'même avec les pouvoirs, le nombre n’y est pas : c’est l’affaire du quorum',
      text: 'En exercice : 27 – Présents : 9 – Pouvoirs : 2',
      kind: 'deliberation',
    },
    {
      why: 'pendant l’épidémie',
      text: 'En exercice : 27 – Présents : 10 – Pouvoirs : 9\nLe quorum est atteint.',
      kind: 'deliberation',
      date: '2021-03-26',
    },
    {
      why: 'seconde convocation',
      text: 'En exercice : 27 – Présents : 10 – Pouvoirs : 9\nSur seconde convocation, faute de quorum le 5 mars, le conseil délibère.',
      kind: 'deliberation',
    },
    { why: 'rien n’est dit', text: 'Séance du 12 mars 2026', kind: 'deliberation', commune: null },
    ...[
      'Non compris les pouvoirs, le quorum est atteint.',
      'Présents et représentés : le quorum requis est de 8.',
    ].map(
      (words) => ({ why: words, text: `Séance du 12 mars 2026\n${words}`, kind: 'deliberation' }) as const,
    ),
    {
      why: 'les présents suffisent tout juste',
      text: 'En exercice : 15 – Présents : 8 – Pouvoirs : 3\nLe quorum est atteint.',
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'présents et pouvoirs ajoutés dans la phrase du quorum',
      text: 'En exercice : 15 – Présents : 9 – Pouvoirs : 3\nLe quorum est atteint avec 9 présents et 3 pouvoirs.',
      kind: 'deliberation',
      message: 'wording',
      at: 'quorum est atteint avec 9 présents et 3 pouvoirs',
    },
    {
      why: 'quorum apprécié en tenant compte de la procuration',
      text: 'En exercice : 15 – Présents : 9 – Pouvoirs : 1\nLe quorum, apprécié en tenant compte de la procuration, est atteint.',
      kind: 'deliberation',
      message: 'wording',
      at: 'quorum, apprécié en tenant compte de la procuration',
    },
    ...(
      [
        ['Quorum atteint, présents et représentés.', 'Quorum atteint, présents et représentés'],
        [
          'Le membre présent ou représenté compte dans le quorum.',
          'présent ou représenté compte dans le quorum',
        ],
        [
          'Les présents ou valablement représentés font le quorum.',
          'présents ou valablement représentés font le quorum',
        ],
        ['Avec les 3 pouvoirs, le quorum est atteint.', 'Avec les 3 pouvoirs, le quorum'],
        ['Grâce aux procurations, le quorum est atteint.', 'Grâce aux procurations, le quorum'],
        ['Compte tenu des mandats, le quorum est atteint.', 'Compte tenu des mandats, le quorum'],
        ['Y compris les représentés, le quorum est atteint.', 'compris les représentés, le quorum'],
        ['Pouvoirs compris, le quorum est atteint.', 'Pouvoirs compris, le quorum'],
        ['Procurations incluses, le quorum est atteint.', 'Procurations incluses, le quorum'],
        ['En comptant les pouvoirs, le quorum est atteint.', 'En comptant les pouvoirs, le quorum'],
        ['Le quorum est réuni grâce aux pouvoirs.', 'quorum est réuni grâce aux pouvoirs'],
        [
          'Le quorum est vérifié compte tenu des procurations.',
          'quorum est vérifié compte tenu des procurations',
        ],
        ['Le quorum est acquis y compris les mandats.', 'quorum est acquis y compris les mandats'],
        ['Le quorum est calculé en comptant 2 pouvoirs.', 'quorum est calculé en comptant 2 pouvoirs'],
        ['Le quorum est constaté avec les représentés.', 'quorum est constaté avec les représentés'],
        [
          'La majorité des membres en exercice est présente ou représentée.',
          'majorité des membres en exercice est présente ou représentée',
        ],
        [
          'La majorité des membres en exercice présents et représentés siège.',
          'majorité des membres en exercice présents et représentés',
        ],
        ['En tenant compte des pouvoirs, le quorum est atteint.', 'tenant compte des pouvoirs, le quorum'],
        ['Tenant compte du pouvoir reçu, le quorum est atteint.', 'Tenant compte du pouvoir reçu, le quorum'],
        ['Grâce à 3 procurations, le quorum est atteint.', 'Grâce à 3 procurations, le quorum'],
        [
          'Compte tenu du mandat de Mme FAURE, le quorum est atteint.',
          'Compte tenu du mandat de Mme FAURE, le quorum',
        ],
        ['Pouvoir inclus, le quorum est atteint.', 'Pouvoir inclus, le quorum'],
        ['Procuration comprise, le quorum est atteint.', 'Procuration comprise, le quorum'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: `Séance du 12 mars 2026\n${words}`,
          kind: 'deliberation',
          message: 'unknown',
          at,
        }) as const,
    ),
    {
      why: '12 présents et 3 pouvoirs ne font pas 14',
      text: 'En exercice : 27 – Présents : 12 – Pouvoirs : 3 – Votants : 15\nLe quorum est atteint.',
      kind: 'deliberation',
      message: 'counted',
      at: 'Le quorum est atteint',
    },
    {
      why: 'treize présents et un pouvoir',
      text: 'En exercice : 27 – Présents : 13 – Pouvoirs : 1',
      kind: 'deliberation',
      message: 'counted',
      at: '13',
    },
    {
      why: 'pouvoirs comptés par leur liste, effectif du profil',
      text: 'Séance du 12 mars 2026\nPrésents : 7\nPouvoirs : M. Guy NOEL à Mme Claire MOREAU',
      kind: 'deliberation',
      message: 'counted',
      at: '7',
    },
    {
      why: 'formule avec les représentés, et les présents ne suffisent pas',
      text: 'En exercice : 15 – Présents : 7 – Pouvoirs : 2\nLe quorum est atteint avec les pouvoirs.',
      kind: 'deliberation',
      message: 'counted',
      at: 'quorum est atteint avec les pouvoirs',
    },
    {
      why: 'formule avec les représentés, et les présents suffisent',
      text: 'En exercice : 15 – Présents : 9 – Pouvoirs : 2\nLa majorité des membres en exercice étant présents ou représentés, la séance est ouverte.',
      kind: 'deliberation',
      message: 'wording',
      at: 'majorité des membres en exercice étant présents ou représentés',
    },
    {
      why: 'présents et représentés, sans nombre de présents',
      text: 'Séance du 12 mars 2026\n15 membres présents et représentés : le quorum est atteint.',
      kind: 'deliberation',
      message: 'unknown',
      at: 'présents et représentés : le quorum',
    },
    {
      why: 'pouvoirs compris',
      text: 'Séance du 12 mars 2026\nLe quorum, pouvoirs compris, est atteint.\nLe quorum est constaté, pouvoirs compris.',
      kind: 'deliberation',
      message: 'unknown',
      at: 'quorum est constaté, pouvoirs compris',
    },
    {
      why: 'les présents suffisent tout juste, et les pouvoirs sont dits',
      text: 'En exercice : 15 – Présents : 8 – Pouvoirs : 2\nLe quorum est atteint avec les pouvoirs.',
      kind: 'deliberation',
      message: 'wording',
      at: 'quorum est atteint avec les pouvoirs',
    },
    {
      why: 'présents et procurations ajoutés',
      text: 'En exercice : 15 – Présents : 9 – Pouvoirs : 3\nLe quorum est atteint, 9 présents et 3 procurations.',
      kind: 'deliberation',
      message: 'wording',
      at: 'quorum est atteint, 9 présents et 3 procurations',
    },
  ],
};
