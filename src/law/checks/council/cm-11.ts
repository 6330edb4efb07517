/** CM-11: a proxy is written, and holds for three sessions in a row at most but for illness. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { firstOf, says } from '../shared/council';
import { deliberation } from '../shared/example-session';

const PROXY = '(?:pouvoirs?|procurations?|mandats?)';
const ORAL = new RegExp(
  `${PROXY}[^.;\\n]{0,60}(?:(?<!proces[\\s-])verbale?s?|verbalement|orale?s?|oralement|par\\s+telephone|telephoniques?|de\\s+vive\\s+voix|par\\s+sms)(?![a-z])|(?:verbalement|oralement|par\\s+telephone|de\\s+vive\\s+voix|par\\s+sms)[^.;\\n]{0,50}${PROXY}`,
  'g',
);
const LASTING = new RegExp(
  `${PROXY}[^.;\\n]{0,80}(?:permanente?s?(?![a-z])|pour\\s+(?:toutes?\\s+les|l'ensemble\\s+des|la\\s+duree\\s+du\\s+mandat|toute\\s+la\\s+duree|(?:les\\s+)?(?:[4-9]|1\\d|quatre|cinq|six|sept|huit|neuf|dix|douze)\\s+(?:prochaines\\s+)?(?:seances|reunions))|jusqu'(?:a\\s+la\\s+fin\\s+du\\s+mandat|a\\s+nouvel\\s+ordre|a\\s+revocation))|(?:quatrieme|cinquieme|sixieme)\\s+(?:seance|fois)\\s+(?:consecutive|de\\s+suite)[^.;\\n]{0,60}${PROXY}|${PROXY}[^.;\\n]{0,60}(?:quatrieme|cinquieme|sixieme)\\s+(?:seance|fois)\\s+(?:consecutive|de\\s+suite)`,
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
    const oral = firstOf(analysis, ORAL);
    const lasting = says(analysis, /maladie/g) ? undefined : firstOf(analysis, LASTING);
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
