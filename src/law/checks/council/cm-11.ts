/** CM-11: a proxy is written, and holds for three sessions in a row at most but for illness. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { says } from '../shared/council';
import { isDenied } from '../shared/denial';
import { deliberation } from '../shared/example-session';
import { matches } from '../shared/words';

/** That of a councillor to another: not the mandate of the elected, nor the order to pay, nor the mission of L2123-18. */
const PROXY =
  '(?<![a-z])(?:pouvoirs?|procurations?|mandats?(?!\\s+(?:specia|municipa|electi|loca|administrat|de\\s+(?:paiement|maire|depense|gestion|vente))))(?![a-z])';
const ORAL = new RegExp(
  `${PROXY}[^.;\\n]{0,60}(?:(?<!proces[\\s-]|[a-z])verbale?s?|verbalement|(?<![a-z])orale?s?|(?<![a-z])oralement|par\\s+telephone|telephoniques?|de\\s+vive\\s+voix|par\\s+sms)(?![a-z])|(?:verbalement|oralement|par\\s+telephone|de\\s+vive\\s+voix|par\\s+sms)[^.;\\n]{0,50}${PROXY}`,
  'g',
);
/** A fourth session in a row, or more. */
const TOO_MANY =
  "(?:(?:quatrieme|cinquieme|sixieme|septieme|huitieme|[4-9]\\s?e(?:me)?)\\s+(?:seance|reunion|fois)\\s+(?:consecutive|successive|de\\s+(?:suite|rang)|d'affilee|a\\s+la\\s+suite)|(?:quatre|cinq|six|sept|huit|[4-9])\\s+(?:seances|reunions|fois)\\s+(?:consecutives|successives|de\\s+(?:suite|rang)|d'affilee))";
const LASTING = new RegExp(
  [
    `${PROXY}[^.;\\n]{0,80}(?:permanente?s?(?![a-z])|pour\\s+(?:toutes?\\s+les|l'ensemble\\s+des|la\\s+duree\\s+du\\s+mandat|toute\\s+la\\s+duree|(?:les\\s+)?(?:[4-9]|1\\d|quatre|cinq|six|sept|huit|neuf|dix|douze)\\s+(?:prochaines\\s+)?(?:seances|reunions))|jusqu'(?:a\\s+la\\s+fin\\s+du\\s+mandat|a\\s+nouvel\\s+ordre|a\\s+revocation))`,
    `${TOO_MANY}[^.;\\n]{0,60}${PROXY}`,
    `${PROXY}[^.;\\n]{0,60}${TOO_MANY}`,
    `(?<![a-z])(?:il|celui-ci|ce\\s+dernier)\\s+(?:sert|vaut|est\\s+(?:utilise|produit|presente|employe)|a\\s+(?:deja\\s+)?servi)[^.;\\n]{0,40}${TOO_MANY}`,
  ].join('|'),
  'g',
);

export const rule = defineRule({
  meta: {
    id: 'CM-11',
    title: {
      fr: 'Un pouvoir est écrit et vaut pour trois séances de suite au plus',
      en: 'A proxy is written and holds for three sessions in a row at most',
    },
    kinds: ['deliberation', 'minutes', 'summons'],
    severity: 'major',
    basis: ['CGCT-L2121-20'],
    method: 'R',
    needs: [],
    messages: {
      oral: {
        fr: 'Un pouvoir est écrit : « {words} » ne suffit pas. Faites-le confirmer par écrit, ou comptez le mandant comme absent.',
        en: 'A proxy is written: “{words}” does not suffice.',
      },
      lasting: {
        fr: 'Un pouvoir ne vaut que pour trois séances consécutives, sauf maladie dûment constatée (« {words} ») : demandez-en un nouveau.',
        en: 'A proxy holds for three sessions in a row at most but for illness (“{words}”).',
      },
      series: {
        fr: 'Les pouvoirs sont-ils écrits et signés, et aucun n’a-t-il déjà servi à trois séances de suite (hors maladie constatée) ?',
        en: 'Are the proxies written and signed, and has none served for three sessions in a row?',
        severity: 'info',
      },
    },
  },
  concerns: ({ act, kind, folded }) =>
    kind === 'summons'
      ? /pouvoir|procuration/.test(folded.lower)
      : act.session.proxies.length > 0 || (act.session.proxyCount?.value ?? 0) > 0,
  check: (context) => {
    const { analysis } = context;
    const oral = matches(analysis, ORAL).find((one) => !isDenied(analysis, one));
    const lasting = says(analysis, /maladie/g)
      ? undefined
      : matches(analysis, LASTING).find((one) => !isDenied(analysis, one));
    const found = [
      ...(oral === undefined ? [] : [finding('oral', oral, { values: { words: oral.text } })]),
      ...(lasting === undefined ? [] : [finding('lasting', lasting, { values: { words: lasting.text } })]),
    ];
    const { proxies, proxyCount } = analysis.act.session;
    const at = proxies[0] ?? proxyCount;
    return found.length > 0 ||
      at === undefined ||
      says(analysis, /(?:pouvoirs?|procurations?|mandats?)\s+(?:[a-z]+\s+)?ecrite?s?|par\s+ecrit/g)
      ? found
      : [question('series', at)];
  },
});

const given = (words: string): string =>
  deliberation(`Présents : 9\nPouvoirs : M. Guy NOEL à Mme Claire MOREAU\n${words}`);

export const examples: Examples = {
  passes: [
    { why: 'pouvoir écrit', text: given('M. Guy NOEL a remis un pouvoir écrit.'), kind: 'deliberation' },
    {
      why: 'joints au procès-verbal',
      text: given('Les pouvoirs sont joints au procès-verbal, par écrit.'),
      kind: 'deliberation',
    },
    {
      why: 'annexés au procès verbal',
      text: given('Ce pouvoir écrit est annexé au procès verbal.'),
      kind: 'deliberation',
    },
    { why: 'donné par écrit', text: given('Le pouvoir a été donné par écrit.'), kind: 'deliberation' },
    ...[
      'Les pouvoirs ont été remis par écrit ; ils concernent la commission littorale.',
      'Vu l’avis de la commission électorale ; les pouvoirs ont été remis par écrit.',
      'Un mandat spécial est donné par écrit à M. BOIS pour le salon de Nantes, après un exposé oral.',
      'Il reçoit, par écrit, un mandat municipal, et rend compte oralement.',
      'Le comptable a reçu par écrit le mandat de paiement et l’accord oral du maire.',
      'Le mandat électif, par écrit, a été rappelé oralement.',
      'Le mandat local est exercé par écrit et oralement.',
      'Le mandat administratif est émis par écrit après un accord oral.',
      'Ce mandataire parle oralement. Un pouvoir écrit est joint.',
      'Aucun pouvoir verbal n’a été admis ; ils sont donnés par écrit.',
      'Le pouvoir écrit de M. NOEL n’est pas permanent.',
      'Ce pouvoir écrit ne vaut pas pour la durée du mandat.',
      'Ce pouvoir écrit sert pour la troisième séance consécutive.',
      'Le pouvoir écrit de M. NOEL vaut pour trois séances d’affilée.',
      'La cinquième séance de suite est publique. Le pouvoir est donné par écrit.',
    ].map((words) => ({ why: words, text: given(words), kind: 'deliberation' as const })),
    {
      why: 'la convocation joint un modèle',
      text: 'Vernois, le 2 mars 2026\nMadame,\nVous trouverez un modèle de pouvoir.\nLe maire,',
      kind: 'summons',
    },
    {
      why: 'maladie constatée',
      text: given(
        'Pouvoir écrit, valable pour toutes les séances en raison de la maladie constatée de M. NOEL.',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'pouvoir verbal',
      text: given('Ce pouvoir est verbal.'),
      kind: 'deliberation',
      message: 'oral',
      at: 'pouvoir est verbal',
    },
    ...(
      [
        ['M. NOEL a donné mandat oralement.', 'mandat oralement'],
        ['M. NOEL a donné un mandat oral.', 'mandat oral'],
        ['Ces pouvoirs sont oraux ou verbaux ; la procuration est verbale.', 'procuration est verbale'],
        [
          'Le pouvoir n’est pas joint. Cette procuration a été donnée oralement.',
          'procuration a été donnée oralement',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: given(words),
      kind: 'deliberation' as const,
      message: 'oral',
      at,
    })),
    {
      why: 'par téléphone',
      text: given('Il l’a donné par téléphone, comme le pouvoir précédent.'),
      kind: 'deliberation',
      message: 'oral',
      at: 'par téléphone, comme le pouvoir',
    },
    {
      why: 'pour tout le mandat',
      text: given('Ce pouvoir vaut pour la durée du mandat.'),
      kind: 'deliberation',
      message: 'lasting',
      at: 'pouvoir vaut pour la durée du mandat',
    },
    {
      why: 'pour six séances',
      text: given('Procuration pour les six prochaines séances.'),
      kind: 'deliberation',
      message: 'lasting',
      at: 'Procuration pour les six prochaines séances',
    },
    {
      why: 'quatrième fois de suite',
      text: given('C’est la quatrième séance consécutive pour laquelle il donne pouvoir.'),
      kind: 'deliberation',
      message: 'lasting',
      at: 'quatrième séance consécutive pour laquelle il donne pouvoir',
    },
    {
      why: 'même pouvoir, cinquième fois',
      text: given('Ce pouvoir sert pour la cinquième fois de suite.'),
      kind: 'deliberation',
      message: 'lasting',
      at: 'pouvoir sert pour la cinquième fois de suite',
    },
    ...(
      [
        [
          'Ce pouvoir sert pour la cinquième séance d’affilée.',
          'pouvoir sert pour la cinquième séance d’affilée',
        ],
        [
          'Son pouvoir est produit pour la quatrième réunion successive.',
          'pouvoir est produit pour la quatrième réunion successive',
        ],
        [
          'Le pouvoir de M. NOEL vaut pour toutes les séances à venir.',
          'pouvoir de M. NOEL vaut pour toutes les',
        ],
        [
          'Le pouvoir de Mme. ROY, daté du 20 mai 2026, est établi pour toutes les séances.',
          'pouvoir de Mme. ROY, daté du 20 mai 2026, est établi pour toutes les',
        ],
        [
          'Le pouvoir est joint ; il sert pour la sixième fois de rang.',
          'il sert pour la sixième fois de rang',
        ],
        ['Son pouvoir a servi à cinq séances consécutives.', 'pouvoir a servi à cinq séances consécutives'],
        [
          'Ce pouvoir est utilisé pour la 4e fois consécutive.',
          'pouvoir est utilisé pour la 4e fois consécutive',
        ],
        [
          'Pour la cinquième réunion d’affilée, il remet le même pouvoir.',
          'cinquième réunion d’affilée, il remet le même pouvoir',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: given(words),
      kind: 'deliberation' as const,
      message: 'lasting',
      at,
    })),
    {
      why: 'rien n’est dit',
      text: given(''),
      kind: 'deliberation',
      message: 'series',
      at: 'M. Guy NOEL à Mme Claire MOREAU',
    },
    {
      why: 'un nombre seul',
      text: deliberation('Présents : 9 – Pouvoirs : 2'),
      kind: 'deliberation',
      message: 'series',
      at: '2',
    },
  ],
  ignores: [
    { why: 'aucun pouvoir', text: deliberation('Présents : 9 – Pouvoirs : 0'), kind: 'deliberation' },
    { why: 'convocation sans pouvoir', text: 'Vernois, le 2 mars 2026\nMadame,\nLe maire,', kind: 'summons' },
  ],
};
