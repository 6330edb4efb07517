/** LC-02: sentences that can be read at once: twenty-five words are the aim, forty are too many. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { bodyOf } from '../shared/letters';

const AIM = 25;
const MOST = 40;

export const rule = defineRule({
  meta: {
    id: 'LC-02',
    title: { fr: 'Phrases courtes', en: 'Short sentences' },
    kinds: ['letter', 'note', 'summons'],
    severity: 'minor',
    basis: [],
    method: 'A',
    needs: [],
    messages: {
      long: {
        fr: 'Cette phrase compte {count} mots : coupez-la en deux, une idée par phrase.',
        en: 'This sentence has {count} words: cut it in two.',
      },
      many: {
        fr: '{count} phrases dépassent vingt-cinq mots, dont celle-ci : raccourcissez-les pour être lu du premier coup.',
        en: '{count} sentences are longer than twenty-five words.',
        severity: 'info',
      },
    },
  },
  check: ({ analysis }) => {
    const sentences = bodyOf(analysis)
      .flatMap((paragraph) => analysis.within(analysis.sentences, paragraph))
      .map((sentence) => ({ sentence, count: wordsIn(sentence.text) }));
    const long = sentences.filter(({ count }) => count > MOST);
    const rather = sentences.filter(({ count }) => count > AIM && count <= MOST);
    const [first] = rather;
    return [
      ...long.map(({ sentence, count }): Outcome => finding('long', sentence, { values: { count } })),
      ...(first === undefined || rather.length < 2
        ? []
        : [finding('many', first.sentence, { values: { count: rather.length } })]),
    ];
  },
});

/** Words as a reader counts them: "l’arrêté" is two, a number with its spaces one. */
const wordsIn = (text: string): number =>
  text.replace(/(?<=\d)[\s\u00A0](?=\d{3})/gu, '').match(/[\p{L}\d]+/gu)?.length ?? 0;

const ofWords = (count: number): string => `Le ${'mot '.repeat(count - 2)}fin.`;
const letter = (...words: string[]) => ({
  text: `Objet : votre demande\nMadame,\n${words.join(' ')}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`,
  kind: 'letter' as const,
});

export const examples: Examples = {
  passes: [
    { why: 'vingt-cinq mots, puis quarante', ...letter(ofWords(25), ofWords(40)) },
    { why: 'vingt-cinq mots', ...letter(ofWords(25), ofWords(25)) },
    { why: 'une seule phrase de quarante mots', ...letter(ofWords(40)) },
    { why: 'une phrase de vingt-six mots, une autre de vingt-cinq', ...letter(ofWords(26), ofWords(25)) },
    { why: 'un grand nombre est un seul mot', ...letter(ofWords(39).replace('fin.', '12 345 678 €.')) },
  ],
  fails: [
    { why: 'quarante et un mots', ...letter(ofWords(41)), message: 'long', at: ofWords(41) },
    {
      why: 'deux phrases de vingt-six mots',
      ...letter(ofWords(26), ofWords(26)),
      message: 'many',
      at: ofWords(26),
    },
    {
      why: 'une phrase de vingt-six mots, une de quarante',
      ...letter(ofWords(26), ofWords(40)),
      message: 'many',
      at: ofWords(26),
    },
    ...['rue 250.', '12 rues.'].map((words) => ({
      why: `un nombre et un mot en font deux : ${words}`,
      ...letter(ofWords(40).replace('fin.', words)),
      message: 'long',
      at: ofWords(40).replace('fin.', words),
    })),
    {
      why: 'apostrophes',
      ...letter(ofWords(40).replace('fin.', 'l’an.')),
      message: 'long',
      at: ofWords(40).replace('fin.', 'l’an.'),
    },
  ],
};
