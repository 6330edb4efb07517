/**
 * A clause that orders nothing and still asks: "j’hésite entre…, ton verdict ?", "tu penses qu’un blâme suffit", "le DRH doit choisir qui
 * licencier", "la personne qui te semble la plus qualifiée".
 */
import { addresses, leadOf, objectAfter, peopleIn, raws, type Reading } from '../frame';
import { pretexts } from './asks';
import type { Act } from '../lexicon/acts';

export const remarks: Reading = ({ words, asks }, context) => {
  const hires = words.some(({ verb }) => verb === 'recruit' || verb === 'sanction');
  const pretext = pretexts(words, -1, context);
  if (pretext !== undefined) return pretext;
  const guilt = words.findIndex(({ key }) => /^(?:coupables?|inocents?|fautif|fautive)$/u.test(key));
  const people =
    peopleIn(words) ??
    context.people[0] ??
    (isWho(words) ? (context.implied ?? 'candidate') : undefined) ??
    (hires ? 'agent' : words.some(({ stake }) => stake) ? 'applicant' : undefined);
  if (people === undefined) return undefined;
  if (asks && guilt >= 0) return { act: 'decide', people, words: raws(words, guilt) };
  const own = words.findIndex(
    ({ view, noun }, i) =>
      (view || noun === 'choose' || noun === 'evaluate' || noun === 'decide' || noun === 'score') &&
      /^(?:ton|ta|tes|votre|vos|your)$/u.test(words[i - 1]?.key ?? ''),
  );
  if (own >= 0 && !words.some(({ thing }) => thing))
    return { act: words[own]?.noun ?? 'evaluate', people, words: raws(words, own) };
  const best = bestOf(words);
  if (best >= 0 && leadOf(words) < 0) return { act: 'choose', people, words: raws(words, best, best + 1) };
  const who = words.findIndex(
    ({ question, key }, i) =>
      i > 0 &&
      question &&
      /^(?:qui|lequel|laquele|lesquels|lesqueles|who|which)$/u.test(key) &&
      words[i - 1]?.verb !== undefined,
  );
  if (who > 0)
    return {
      act: words[who + 1]?.verb ?? words[who - 1]?.verb ?? 'choose',
      people,
      words: raws(words, who - 1, who, who + 1),
    };
  if (!addresses(words) && !words.some(({ key }) => /^(?:te|t)$/u.test(key)))
    return hesitation(words, asks, people);
  const view = words.findIndex(({ view: is, key }) => is || key === 'sais' || key === 'prendrais');
  // "que penses-tu de la candidature de Mme Rey": a view of people is a judgement whatever it says.
  const asked = asks || words.some(({ key }) => /^(?:quoi|coment)$/u.test(key));
  if (view >= 0 && asked && objectAfter(words, view).kind === 'people')
    return { act: 'evaluate', people, words: raws(words, view) };
  const judged = words.findIndex(
    ({ noun, verb, superlative, adjective, quality }) =>
      superlative ||
      adjective ||
      quality ||
      noun === 'sanction' ||
      verb === 'sanction' ||
      verb === 'recruit' ||
      verb === 'choose' ||
      noun === 'evaluate',
  );
  if (words.some(({ thing }) => thing)) return undefined;
  return view < 0 || judged < 0
    ? hesitation(words, asks, people)
    : {
        act: words[judged]?.verb ?? words[judged]?.noun ?? 'evaluate',
        people,
        words: raws(words, view, judged),
      };
};

/** "c’est qui le meilleur", "il prendrait qui": of people, whoever they are. */
const isWho = (words: Parameters<Reading>[0]['words']): boolean =>
  words.some(
    ({ key }, i) =>
      /^(?:qui|who)$/u.test(key) &&
      (words[i - 1]?.verb !== undefined ||
        words.slice(i + 1, i + 4).some(({ superlative, adjective }) => superlative || adjective)),
  );

/** "J’hésite entre Léa et Karim", "je n’arrive pas à me décider". */
/** "le meilleur CV", "the best supplier", in a clause without a verb. */
const bestOf = (words: Parameters<Reading>[0]['words']): number =>
  words.findIndex(
    ({ superlative, key }, i) =>
      superlative &&
      !/^(?:plus|moins|mieux)$/u.test(key) &&
      words.slice(i + 1, i + 3).some(({ people }) => people !== undefined),
  );

/** "on le garde ou on le vire", "embaucher Nora ou pas". */
const alternative = (
  words: Parameters<Reading>[0]['words'],
  people: NonNullable<ReturnType<typeof peopleIn>>,
): ReturnType<Reading> => {
  const or = words.findIndex(({ key }) => key === 'ou');
  // "pour ou contre la titularisation".
  if (
    or > 0 &&
    words[or - 1]?.key === 'pour' &&
    words[or + 1]?.key === 'contre' &&
    words.some(({ noun, verb }) => isDecision(noun) || isDecision(verb))
  )
    return { act: 'decide', people, words: raws(words, or - 1, or, or + 1) };
  const first = words
    .slice(0, Math.max(or, 0))
    .findIndex(({ verb, noun }) => isDecision(verb) || isDecision(noun));
  if (or < 0 || first < 0 || words.some(({ thing, decided }) => thing || decided)) return undefined;
  const after = words.slice(or + 1, or + 5);
  const other = after.some(
    ({ key, verb, noun }) => /^(?:pas|non|not)$/u.test(key) || isDecision(verb) || isDecision(noun),
  );
  return other
    ? { act: words[first]?.verb ?? words[first]?.noun ?? 'decide', people, words: raws(words, first, or) }
    : undefined;
};

const isDecision = (act: Act | undefined): boolean =>
  act === 'choose' || act === 'sanction' || act === 'recruit' || act === 'award' || act === 'filter';

const hesitation: (
  words: Parameters<Reading>[0]['words'],
  asks: boolean,
  people: NonNullable<ReturnType<typeof peopleIn>>,
) => ReturnType<Reading> = (words, asks, people) => {
  const or = alternative(words, people);
  if (or !== undefined) return or;
  const at = words.findIndex(({ key }) => /^(?:hesite|hesitons|departager|decider)$/u.test(key));
  if (at < 0 || words.some(({ thing }) => thing)) return undefined;
  return asks || words.some(({ key }) => key === 'entre' || key === 'a')
    ? { act: 'choose', people, words: raws(words, at) }
    : undefined;
};
