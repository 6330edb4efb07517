/** MO-25: equality and neutrality. Words that may part people by sex, origin, belief or opinion are shown; a person judges. */
import { defineRule, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { sampleDeliberation, sampleOrder } from '../shared/police-samples';
import { decided } from '../shared/words';

const WORDS =
  /reserve[es]*\s+aux\s+(?:femmes|hommes|francais|seul[es]*\s+(?:habitants\s+de\s+nationalite|francais))|(?:femmes|hommes|garcons|filles)\s+(?:uniquement|exclusivement|seulement)|nationalite|origine\s+(?:ethnique|geographique|etrangere)|religi|confession(?!nel\s+de)|cultu(?:el|elle|els|elles)(?![a-z])|laicite|burkini|voile|foulard|signe\s+ostensible|creche\s+de\s+(?:la\s+)?(?:noel|nativite)|croix|opinion|parti\s+politique|syndica(?:t|le)\s+(?!d|mixte|intercommunal|des|du)|propagande|banderole|drapeau|orientation\s+sexuelle|etranger[es]*(?![a-z])|gens\s+du\s+voyage|roms?(?![a-z])/g;

export const rule = defineRule({
  meta: {
    id: 'MO-25',
    title: { fr: 'Neutralité, laïcité, égalité', en: 'Neutrality, secularism, equality' },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'major',
    basis: ['CRPA-L100-2', 'CJA-L554-3'],
    method: 'question',
    needs: [],
    messages: {
      equality: {
        fr: '« {words} » : la mesure respecte-t-elle l’égalité des usagers et la neutralité du service public ? Si une différence est faite, quel motif d’intérêt général la justifie ?',
        en: '“{words}”: does the measure respect equality and neutrality?',
      },
    },
  },
  check: ({ analysis }) => {
    const [word] = decided(analysis, WORDS);
    return word === undefined ? [] : [question('equality', word, { words: word.text })];
  },
});

const act = (article: string): string => sampleOrder({ articles: [article] });

export const examples: Examples = {
  passes: [
    { why: 'circulation', text: act('La circulation est interdite.') },
    {
      why: 'syndicat mixte',
      text: sampleDeliberation('Adhésion', [
        'ADHÈRE au syndicat mixte.',
        'APPROUVE les statuts du syndicat des eaux.',
      ]),
    },
    { why: 'service culturel', text: act('Le service culturel est ouvert.') },
  ],
  fails: [
    ...[
      ['Le créneau est réservé aux femmes.', 'réservé aux femmes'],
      ['La piscine reçoit les hommes uniquement.', 'hommes uniquement'],
      ['La carte exige la nationalité.', 'nationalité'],
      ['Selon l’origine ethnique.', 'origine ethnique'],
      ['Les cérémonies religieuses.', 'religi'],
      ['Les lieux de toute confession.', 'confession'],
      ['Une association cultuelle.', 'cultuelle'],
      ['La charte de laïcité.', 'laïcité'],
      ['Le burkini est interdit.', 'burkini'],
      ['Le voile est interdit.', 'voile'],
      ['Le foulard est interdit.', 'foulard'],
      ['La crèche de Noël est posée.', 'crèche de Noël'],
      ['La croix est posée.', 'croix'],
      ['Selon son opinion.', 'opinion'],
      ['Au parti politique.', 'parti politique'],
      ['La propagande est interdite.', 'propagande'],
      ['La banderole est posée.', 'banderole'],
      ['Le drapeau est posé.', 'drapeau'],
      ['Selon l’orientation sexuelle.', 'orientation sexuelle'],
      ['Les étrangers paient double.', 'étrangers'],
      ['Les gens du voyage.', 'gens du voyage'],
      ['Les Roms.', 'Roms'],
      ['Un signe ostensible.', 'signe ostensible'],
      ['La section syndicale locale.', 'syndicale '],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), message: 'equality', at })),
  ],
};
