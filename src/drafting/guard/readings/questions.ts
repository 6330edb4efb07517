/**
 * Questions about people: which, who, how much, whether. A question about the rule, about who is competent by law or whom to write to
 * asks for no judgement.
 */
import type { Act } from '../lexicon/acts';
import { addresses, isMeasure, peopleIn, raws, stakeholder, type Context, type Reading } from '../frame';
import type { People } from '../lexicon/people';
import { OPPORTUNE } from '../lexicon/judgement';
import { MANNERS } from '../lexicon/records';
import type { Tagged } from '../tag';

export const questions: Reading = ({ words, asks }, context) => {
  const at = words.findIndex(({ question }) => question);
  if (at >= 0 && (asks || at < 4 || addresses(words))) {
    const found = judgedQuestion(words.slice(Math.max(0, at - 1)), context, words);
    if (found !== undefined) return found;
  }
  return whether(words, asks, context);
};

/** By law: "qui est compétent pour nommer", "qui signe", "à qui écrire". */
const LAWFUL =
  /^(?:competent|competente|sign\w*|convoqu\w*|preside|presidera|presider|redig\w*|habilite\w*|apliqu\w*|prend|paie|paye|finance|represente|autorise|delivre)$/u;
const RIGHTS = /^(?:droit|eligible|eligibles|eligibilite|beneficier|pretendre|meriter?|merite|meritent)$/u;
/** Written where anybody reads it: "selon la délibération", "d’après le règlement". */
const SOURCES =
  /^(?:deliberation|reglement|article|arete|decret|statuts?|bareme|convention|loi|code|contrat|liste)$/u;

/** "a droit à la prime": by somebody’s judgement, unless a text is named that says it. Merit no text settles. */
const isRight = (words: readonly Tagged[], index: number): boolean => {
  const key = words[index]?.key ?? '';
  if (!RIGHTS.test(key)) return false;
  const told = words.findIndex(({ key: is }, i) => i > index && /^(?:selon|apres|prevu\w*)$/u.test(is));
  return /^merit/u.test(key) || told < 0 || !words.slice(told).some(({ key: is }) => SOURCES.test(is));
};

/** What may be told as a fault or a merit, where it is: "travaille" with a manner, "premier" of nothing else. */
const isFault = (words: readonly Tagged[], index: number): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  if (word?.conduct !== true) return false;
  if (/^(?:travail|bos)\w+$|^absents?$/u.test(word.key))
    return words.some(
      ({ key, superlative }, i) => MANNERS.holds(key) || (superlative && !isMeasure(words, i)),
    );
  if (/^(?:premier|premiere|dernier|derniere)$/u.test(word.key))
    return next === undefined || next.people !== undefined || next.gap.trim() !== '' || LINKS.test(next.key);
  return true;
};
const LINKS = /^(?:a|au|aux|de|du|des|d|et|ou|en|pour|par|dans|sur|selon|entre|parmi|qui|que)$/u;

/** A question that begins at its question word (or the word before it). */
export const judgedQuestion = (
  words: readonly Tagged[],
  context: Context,
  all: readonly Tagged[] = words,
): ReturnType<Reading> => {
  if (
    words.some(({ thing }, i) => thing && i < 6) &&
    !words.some(({ people, stake }, i) => i < 4 && (people !== undefined || stake))
  )
    return undefined;
  if (words.some(({ rule }, i) => rule && i < 4)) return undefined;
  const designates = /^(?:celui|cele|ceux|celes)$/u.test(words[0]?.key ?? '');
  if (!designates && isLawful(words)) return undefined;
  const isWhether = /^(?:si|s)$/u.test(words[0]?.key ?? '') || /^(?:si|s)$/u.test(words[1]?.key ?? '');
  const of = words.findIndex(({ key }) => key === 'combien');
  const counts = words.findIndex(({ key }, i) => i < 4 && COUNTED.test(key));
  if (
    (counts >= 0 || (of >= 0 && /^(?:de|d)$/u.test(words[of + 1]?.key ?? ''))) &&
    !addresses(words) &&
    !isMeted(words)
  )
    return undefined;
  if (isHeadedByThing(words)) return undefined;
  const people = peopleIn(words) ?? peopleIn(all) ?? context.people[0] ?? implied(words) ?? context.implied;
  if (people === undefined) return undefined;
  const judging = words.findIndex(
    (word, i) =>
      i > 0 &&
      (word.must ||
        word.verb !== undefined ||
        (word.superlative && !isMeasure(words, i)) ||
        word.adjective ||
        (word.quality && isWhether) ||
        isRight(words, i) ||
        isFault(words, i) ||
        FUTURE.test(word.key) ||
        (word.noun === 'sanction' && of >= 0) ||
        word.sensitive ||
        (word.view && addresses(words)) ||
        isDeliberated(words, i) ||
        (of >= 0 && (addresses(all) || (i > of && (word.infinitive || word.saying)))) ||
        (word.stake && i > 1 && words.some(({ must }) => must)) ||
        (word.saying && words.some(({ stake, noun }) => stake || noun === 'award')) ||
        (word.noun !== undefined && word.noun !== 'decide' && word.noun !== 'profile')),
  );
  if (judging < 0) return undefined;
  if (isAboutTheRule(words)) return undefined;
  return { act: actOf(words, judging), people, words: raws(words, 0, 1, judging) };
};

/** "quel pourcentage", "quelle part": a statistic. */
const COUNTED = /^(?:pourcentages?|nombre|proportion|part|taux|efectifs?|total)$/u;
/** "qui aura", "à qui irait": somebody will get it. */
const FUTURE =
  /^(?:aura|auront|aurait|auraient|irait|ira|iraient|obtiendra\w*|obtiendrait|recevra\w*|decrochera\w*|emportera\w*|meriterai\w*)$/u;

/** "combien de jours d’exclusion infliger", "quel taux accorder à": how much for somebody, not how many. */
const isMeted = (words: readonly Tagged[]): boolean =>
  words.some(({ verb, infinitive }) => infinitive && (verb === 'sanction' || verb === 'award')) ||
  (words.some(({ noun }) => noun === 'sanction') &&
    words.some(
      ({ people, must }, i) =>
        must || (people !== undefined && /^(?:ce|cet|cete|m|me|a)$/u.test(words[i - 1]?.key ?? '')),
    ));

/** "le meilleur moment", "la bonne formule": what the adjective qualifies is no person. */
const isHeadedByThing = (words: readonly Tagged[]): boolean =>
  words.some(
    ({ key }, i) =>
      i < 6 &&
      /^(?:meileur|meileure|meileurs|meileures|bon|bone|bons|bones|best)$/u.test(key) &&
      words[i + 1]?.thing === true,
  );

const isLawful = (words: readonly Tagged[]): boolean => {
  if (words.some(({ noun }) => noun === 'sanction') || addresses(words)) return false;
  if (words.some(({ key }, i) => LAWFUL.test(key) && i < 7)) return true;
  // "qui est responsable de l’entretien": by the rule.
  if (
    words.some(
      ({ key }, i) =>
        key === 'responsable' &&
        /^(?:est|sont)$/u.test(words[i - 1]?.key ?? '') &&
        /^(?:de|d|du|des)$/u.test(words[i + 1]?.key ?? ''),
    )
  )
    return true;
  // "qui dois-je convoquer", "à qui adresser": an errand.
  return (
    words.some(({ errand, infinitive }, i) => errand && infinitive && i < 6) &&
    !words.some(({ verb, superlative }) => verb !== undefined || superlative)
  );
};

/** "quels enfants prendre", "à qui retirer": an infinitive that only a decision completes. */
const isDeliberated = (words: readonly Tagged[], index: number): boolean => {
  const word = words[index];
  if (word?.infinitive !== true || word.errand || index > 6) return false;
  return (
    !words
      .slice(0, index)
      .some(
        ({ key }) =>
          /^(?:pour|de|d|peut|peuvent|veut|veulent|vont|va|ont|a|est|sont)$/u.test(key) && key !== 'a',
      ) && words.slice(0, index).every(({ key }) => !/^(?:pour|afin)$/u.test(key))
  );
};

/** "qui devrait obtenir le logement", "tu embaucherais lequel": the act or the stake tells of whom it speaks. */
const implied = (words: readonly Tagged[]): People | undefined => {
  const stake = words.find(({ stake: is }) => is);
  if (stake !== undefined) return stakeholder(stake.key);
  const act = words.find(({ verb }) => verb === 'recruit' || verb === 'sanction')?.verb;
  if (
    words.some(({ key }) => /^(?:qui|who)$/u.test(key)) &&
    words.some(({ superlative, adjective }) => superlative || adjective)
  )
    return 'citizen';
  if (words.some(({ personal, key }) => personal || /^(?:merit|maladi|enceint|groses)/u.test(key)))
    return 'citizen';
  if (
    words.some(({ question, key }) => question && /^(?:qui|who)$/u.test(key)) &&
    words.some(
      ({ conduct, key }) =>
        conduct && !/^(?:premier|premiere|dernier|derniere|absents?|partir|passer)$/u.test(key),
    )
  )
    return 'citizen';
  return act === 'recruit' ? 'candidate' : act === 'sanction' ? 'agent' : undefined;
};

/** "quelles sanctions le code prévoit-il", "quels critères", "quelles pièces". */
const isAboutTheRule = (words: readonly Tagged[]): boolean =>
  words.some(({ key }) =>
    /^(?:prevoi\w*|prevu\w*|existe\w*|posible\w*|signifie\w*|difere\w*|consist\w*|contester|recours|forme|formule|encourt|aplicables?|legale?|legales|legalement)$/u.test(
      key,
    ),
  ) && !words.some(({ key }) => /^(?:faut|devrait|infliger|merite\w*|chosi\w*|tu)$/u.test(key));

const actOf = (words: readonly Tagged[], at: number): Act => {
  for (const word of words) {
    const act = word.noun ?? word.verb;
    if (act === 'sanction' || act === 'recruit' || act === 'award' || act === 'score' || act === 'rank')
      return act;
    if (word.stake) return 'award';
  }
  return words[at]?.verb ?? words[at]?.noun ?? (words[at]?.adjective === true ? 'evaluate' : 'choose');
};

/** "Faut-il licencier l’agent Moreau ?", "est-elle apte ?", "a-t-elle droit à l’aide ?" */
const whether = (words: readonly Tagged[], isQuestion: boolean, context: Context): ReturnType<Reading> => {
  const [first] = words;
  if (first === undefined) return undefined;
  const guilt = words.findIndex(({ key }) => /^(?:comis|comise|cometre|triche|menti|vole)$/u.test(key));
  if (
    guilt >= 0 &&
    isQuestion &&
    !isGeneral(words) &&
    peopleIn(words) !== undefined &&
    words.slice(0, guilt).some((_, i) => isInverted(words, i))
  )
    return { act: 'decide', people: peopleIn(words) ?? 'agent', words: raws(words, guilt) };
  const opens =
    words.slice(0, 8).some((_, i) => isInverted(words, i)) ||
    /^(?:faut|faudrait|est|doit|dois|devons|devrais|devrait|peut|crois|croyez|penses|pensez|trouves|trouvez|should|is|does|do)$/u.test(
      first.key,
    );
  if (!isQuestion && !opens) return undefined;
  if (words.some(({ rule, thing }) => rule || thing) && !addresses(words) && !isClaim(words))
    return undefined;
  const opportune = words.findIndex(({ key }) => OPPORTUNE.holds(key));
  if (isAboutTheRule(words) || isGeneral(words) || isLawful(words)) return undefined;
  const people =
    peopleIn(words) ??
    context.people[0] ??
    (words.some(({ must: is, verb }) => is || verb === 'recruit' || verb === 'sanction')
      ? context.implied
      : undefined);
  if (people === undefined) return undefined;
  const must = words.some(({ must: is }) => is);
  const judged = words.findIndex(
    (word, i) =>
      word.adjective ||
      (word.superlative && !isMeasure(words, i)) ||
      word.sensitive ||
      (word.stake && /^(?:sa|leur|son)$/u.test(words[words.indexOf(word) - 1]?.key ?? '')) ||
      (opportune >= 0 && (word.verb !== undefined || isDismissal(word))) ||
      RIGHTS.test(word.key) ||
      (word.quality && word.key === 'confiance') ||
      (word.quality && words.some(({ key }) => /^(?:a|ont|le|sufisant\w*|assez|bon|bonne)$/u.test(key))) ||
      ((must || addresses(words) || /^(?:faut|doit|dois|devons)$/u.test(first.key)) &&
        (isDismissal(word) || (word.verb !== undefined && word.verb !== 'evaluate'))),
  );
  return judged < 0 ? undefined : { act: actOf(words, judged), people, words: raws(words, 0, judged) };
};

/** "M. Roy a-t-il droit à l’aide au transport": a right of somebody named, whatever it is a right to. */
const isClaim = (words: readonly Tagged[]): boolean =>
  words.slice(0, 3).some(({ key }, i) => TITLE.test(key) && words[i + 1]?.capital) &&
  words.some((_, i) => isRight(words, i));
const TITLE = /^(?:m|mr|mme|mle|monsieur|madame)$/u;

/** "mérite-t-elle", "a-t-il": a verb with its subject after it. */
const isInverted = (words: readonly Tagged[], index: number): boolean => {
  const next = words[index + 1];
  return next?.gap === '-' && /^(?:t|il|ele|ils|eles|on)$/u.test(next.key);
};

const isDismissal = ({ noun, verb }: Tagged): boolean =>
  noun === 'sanction' || noun === 'recruit' || verb === 'sanction' || verb === 'recruit';

/** "Un agent a-t-il droit…": anybody, by the rule. "Peut-on licencier…" asks what the law allows. */
const isGeneral = (words: readonly Tagged[]): boolean => {
  const [first, second] = words;
  if (words.some(({ key }) => key === 'confiance')) return false;
  if (/^(?:peut|puis|peux)$/u.test(first?.key ?? '') && /^(?:on|je|t)$/u.test(second?.key ?? '')) return true;
  const at = words.findIndex(({ people }) => people !== undefined);
  return (
    at > 0 &&
    /^(?:un|une|des|a|an)$/u.test(words[at - 1]?.key ?? '') &&
    !words.some(({ capital }, i) => capital && i > 0)
  );
};
