/** MO-15: a parking ban says that offenders are in the way (R417-10) and may be towed (L325-1). */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { sampleOrder } from '../shared/police-samples';
import { decided, says } from '../shared/words';

const BAN =
  /stationnement[^.;\n]{0,100}(?:est|sont|sera|seront)\s+(?:\w+\s+){0,2}interdit|interdi(?:t|ction)\s+(?:de\s+|du\s+|le\s+)stationne/g;
const IN_THE_WAY = /r\.?\s?417-1[0-3](?!\d)|r\.?\s?417-9(?!\d)/g;
const TOWED = /fourriere|enlev|l\.?\s?325-\d/g;

export const rule = defineRule({
  meta: {
    id: 'MO-15',
    title: {
      fr: 'Stationnement interdit : caractère gênant et fourrière',
      en: 'Parking ban: in the way, and towed',
    },
    kinds: ['order'],
    severity: 'minor',
    basis: ['CROUTE-R417-10', 'CROUTE-L325-1'],
    method: 'R',
    needs: [],
    messages: {
      way: {
        fr: 'Le stationnement interdit n’est pas dit gênant : ajoutez « au sens de l’article R. 417-10 du code de la route ».',
        en: 'The forbidden parking is not said to be in the way (R417-10).',
      },
      towed: {
        fr: 'La mise en fourrière n’est pas prévue : ajoutez « les véhicules en infraction pourront être mis en fourrière (article L. 325-1 du code de la route) ».',
        en: 'Towing is not mentioned (L325-1).',
      },
    },
  },
  concerns: (analysis) => decided(analysis, BAN).length > 0,
  check: ({ analysis }) => {
    const [ban] = decided(analysis, BAN);
    if (ban === undefined) return [];
    const outcomes: Outcome[] = [];
    if (!says(analysis, IN_THE_WAY)) outcomes.push(finding('way', ban));
    if (!says(analysis, TOWED)) outcomes.push(finding('towed', ban));
    return outcomes;
  },
});

const act = (...articles: string[]): string => sampleOrder({ articles });
const BANNED = 'Le stationnement est interdit rue du Moulin.';

export const examples: Examples = {
  passes: [
    ...['R. 417-10', 'R. 417-11', 'R. 417-9'].map((one) => ({
      why: one,
      text: act(BANNED, `Il est gênant (article ${one}) et conduit en fourrière.`),
    })),
    ...['R.417-10', 'R.417-9'].map((one) => ({
      why: one,
      text: act(BANNED, `Il est gênant (article ${one}) ; fourrière selon l’article L.325-1.`),
    })),
    { why: 'L.325-2', text: act(BANNED, 'Articles R. 417-10 et L.325-2 du code de la route.') },
    ...['L’enlèvement est prévu.', 'Les véhicules seront enlevés.', 'Article L. 325-1 du code.'].map(
      (one) => ({ why: one, text: act(BANNED, `Article R. 417-10. ${one}`) }),
    ),
  ],
  fails: [
    ...['Le stationnement sera interdit'].map((words) => ({
      why: words,
      text: act(`${words}.`),
      message: 'way',
      at: words.replace(/^(?:Le|Les places de|Tous les) /u, '').replace(/es$|s$/u, ''),
    })),

    { why: 'ni l’un ni l’autre', text: act(BANNED), message: 'way', at: 'stationnement est interdit' },
    ...['R. 417-100', 'R. 417-90'].map((one) => ({
      why: `un autre article : ${one}`,
      text: act(BANNED, `Fourrière, article ${one}.`),
      message: 'way',
      at: 'stationnement est interdit',
    })),
    {
      why: 'fourrière seule',
      text: act(BANNED, 'Fourrière.'),
      message: 'way',
      at: 'stationnement est interdit',
    },
    {
      why: 'R. 417-10 seul',
      text: act(BANNED, 'Article R. 417-10.'),
      message: 'towed',
      at: 'stationnement est interdit',
    },
    {
      why: 'interdiction de stationner',
      text: act('Interdiction de stationner rue du Moulin.'),
      message: 'towed',
      at: 'Interdiction de stationne',
    },
  ],
  ignores: [{ why: 'circulation seule', text: sampleOrder() }],
};
