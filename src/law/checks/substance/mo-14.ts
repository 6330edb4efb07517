/** MO-14: a bar is not opened in a protected zone: school, hospital, sports ground. The map is not known: it is asked. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { sampleOrder } from '../shared/police-samples';
import { decided, first, headSpan, says } from '../shared/words';

const OPENING =
  /(?:autoris|ouverture|ouvrir|transfert|exploit)[^.;\n]{0,80}(?:debits?\s+de\s+boissons|buvette)|(?:debits?\s+de\s+boissons|buvette)[^.;\n]{0,60}(?:temporaire|autoris|ouverture)/g;
const ZONE = /(?:zones?\s+(?:protegee|de\s+protection)|perimetres?\s+(?:de\s+protection|protege))/.source;
const CITED =
  /l\.?\s?3335-[14](?!\d)|d\.?\s?3335-1[678]|derogation[^.;\n]{0,60}(?:accordee|zone|prefe|temporaire)/
    .source;
const KNOWN = new RegExp(`${ZONE}|${CITED}`, 'g');
const STANDS = /(?:est\s+(?:situe|compris|implante)|se\s+(?:situe|trouve)|dans|a\s+l'interieur)[^.;\n]{0,80}/
  .source;
const INSIDE = new RegExp(`${STANDS}${ZONE}`, 'g');
const EXCEPTED =
  /derog|hors\s+(?:de\s+|d')?[^.;\n]{0,40}(?:zone|perimetre)|(?:aucun|n'est|ne\s+se|pas\s+(?:situe|dans|compris)|en\s+dehors)[^.;\n]{0,80}(?:zone|perimetre)|l\.?\s?3335-4|boissons?\s+sans\s+alcool/g;
const PROTECTED =
  /stade|gymnase|piscine|enceinte\s+sportive|terrain\s+de\s+(?:football|rugby|sport)s?|complexe\s+sportif|salle\s+(?:de\s+sports?|omnisports)|hopital|clinique|maison\s+de\s+retraite|ehpad|(?:cour|preau|enceinte)\s+(?:de\s+l'|du\s+|de\s+|d')(?:ecole|college|lycee|groupe\s+scolaire)/g;

export const rule = defineRule({
  meta: {
    id: 'MO-14',
    title: { fr: 'Débit de boissons : zone protégée', en: 'Bar: protected zone' },
    kinds: ['order'],
    severity: 'major',
    basis: ['CSP-L3335-1', 'CSP-L3335-4'],
    method: 'R',
    needs: [],
    messages: {
      zone: {
        fr: 'Le débit s’ouvre dans un lieu protégé (« {words} ») sans que la dérogation soit visée : citez l’article L. 3335-4 du code de la santé publique, ou changez de lieu.',
        en: 'The bar opens in a protected place (“{words}”) and no derogation is cited.',
      },
      asked: {
        fr: 'Le lieu est-il hors des zones protégées fixées par le préfet autour des écoles, des hôpitaux et des enceintes sportives ?',
        en: 'Is the place outside the protected zones?',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) => says(analysis, OPENING, headSpan(analysis)),
  check: ({ analysis }) => {
    // The act itself puts the bar inside the zone, and no derogation is there.
    const inside = first(analysis, INSIDE);
    if (inside !== undefined && !says(analysis, EXCEPTED))
      return [finding('zone', inside, { values: { words: inside.text } })];
    if (says(analysis, KNOWN)) return [];
    const place = decided(analysis, PROTECTED)[0] ?? first(analysis, PROTECTED, headSpan(analysis));
    if (place !== undefined) return [finding('zone', place, { values: { words: place.text } })];
    const title = first(analysis, OPENING, headSpan(analysis));
    return title === undefined ? [] : [question('asked', title)];
  },
});

const act = (
  article: string,
  {
    title = 'Arrêté autorisant un débit de boissons temporaire',
    visa = 'Vu le code de la santé publique ;',
  } = {},
): string => sampleOrder({ title, visas: [visa], reasons: [], articles: [article] });

export const examples: Examples = {
  passes: [
    ...[
      'La place n’est comprise dans aucune zone de protection.',
      'La place est située hors du périmètre de protection.',
      'La place est située dans le périmètre de protection ; la dérogation du préfet est jointe.',
      'Elle est ouverte dans un lieu qui n’est pas compris dans une zone protégée.',
    ].map((words) => ({
      why: words,
      text: act(words, { visa: 'Vu l’article L. 3335-1 du code de la santé publique ;' }),
    })),
    ...[
      'Vu l’arrêté préfectoral sur les zones protégées ;',
      'Vu le périmètre de protection ;',
      'Vu l’article L. 3335-1 ;',
      'Vu l’article L. 3335-4 ;',
      'Vu l’article D. 3335-16 ;',
      'Vu la dérogation accordée ;',
    ].map((visa) => ({
      why: visa,
      text: act('La buvette est tenue au stade.', { visa }),
    })),
    ...[
      'Vu l’article L3335-1 ;',
      'Vu l’article D3335-17 ;',
      'Vu les zones de protection ;',
      'Vu la zone protégée ;',
    ].map((visa) => ({ why: visa, text: act('La buvette est tenue au stade.', { visa }) })),
    ...[
      'Située dans le périmètre de protection, elle relève de l’article L. 3335-4.',
      'Située dans le périmètre de protection, elle relève de l’article L3335-4.',
      'La buvette est située dans une zone protégée et ne sert que des boissons sans alcool.',
      'La buvette est située dans une zone protégée et ne sert aucune boisson sans alcool payante.',
    ].map((words) => ({ why: words, text: act(words) })),
  ],
  fails: [
    ...(
      [
        [
          'La buvette est située à 20 mètres de l’école, dans le périmètre de protection.',
          'est située à 20 mètres de l’école, dans le périmètre de protection',
        ],
        ['La buvette se trouve en zone protégée.', 'se trouve en zone protégée'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: act(words, { visa: 'Vu l’article L. 3335-1 du code de la santé publique ;' }),
      message: 'zone',
      at,
    })),
    ...[
      'terrain de rugby',
      'terrain de sport',
      'salle de sport',
      'salle de sports',
      'cour du lycée',
      'enceinte de l’école',
      'préau du groupe scolaire',
    ].map((words) => ({
      why: `autre lieu : ${words}`,
      text: act(`La buvette est tenue : ${words}.`),
      message: 'zone',
      at: words,
    })),

    ...[
      'stade',
      'gymnase',
      'piscine',
      'enceinte sportive',
      'terrain de football',
      'complexe sportif',
      'salle omnisports',
      'hôpital',
      'clinique',
      'maison de retraite',
      'EHPAD',
      'cour de l’école',
      'préau du collège',
    ].map((words) => ({
      why: words,
      text: act(`La buvette est tenue : ${words}.`),
      message: 'zone',
      at: words,
    })),
    {
      why: 'lieu dans le titre',
      text: act('Le club est autorisé.', { title: 'Arrêté autorisant une buvette au stade' }),
      message: 'zone',
      at: 'stade',
    },
    {
      why: 'place : à vérifier',
      text: act('La buvette est tenue place de l’Église.'),
      message: 'asked',
      at: 'autorisant un débit de boissons',
    },
    {
      why: 'ouverture',
      text: act('Place de l’Église.', { title: 'Arrêté sur un débit de boissons temporaire' }),
      message: 'asked',
      at: 'débit de boissons temporaire',
    },
    {
      why: 'un autre article du code',
      text: act('La buvette est tenue au stade.', { visa: 'Vu l’article L. 3335-11 ;' }),
      message: 'zone',
      at: 'stade',
    },
    ...['La buvette', 'Le débit'].flatMap((what) =>
      ['situé', 'compris', 'implanté'].map((word) => {
        const at = `est ${word}${what.startsWith('La') ? 'e' : ''} en zone protégée`;
        return { why: `${what} ${at}`, text: act(`${what} ${at}.`), message: 'zone', at };
      }),
    ),
    ...['cour d’école', 'enceinte du lycée', 'cour de collège'].map((words) => ({
      why: `autre lieu : ${words}`,
      text: act(`La buvette est tenue : ${words}.`),
      message: 'zone',
      at: words,
    })),
  ],
  ignores: [{ why: 'circulation', text: sampleOrder() }],
};
