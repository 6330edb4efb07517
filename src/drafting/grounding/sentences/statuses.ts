/**
 * A state that the facts tell in a word ("sens: refus", "etat: non renouvelée", "amende: supprimée"), pieces that they say to be missing, a manner that
 * they give ("verre: apport volontaire"), against a clause that says the contrary. Facts of yes and no are in `polarity`.
 */
import type { TextFact } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { pathWords } from '../roles/labels';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { related } from '../text/stems';
import { clausesIn, CONDITIONAL, isAsserted, isContrary, isDenied, isSame } from './denial';

export const statuses: TextRule = (text) => [...states(text), ...missing(text), ...manners(text)];

interface Clause {
  readonly from: number;
  readonly said: string;
}

const clausesOf = ({ read, sentences }: GroundedText): readonly Clause[] =>
  sentences.flatMap((sentence) =>
    clausesIn(read.folded.lower, sentence.from, sentence.to)
      .map(({ from, to }) => ({ from, said: read.folded.lower.slice(from, to) }))
      .filter(
        ({ said }) =>
          !CONDITIONAL.test(said.replace(/(?<![a-z])(?:demande|proposee?|sollicitee?)s?(?![a-z])/gu, ' ')),
      ),
  );

const flag = (from: number, to: number, told: TextFact): PlainFlag => ({
  ...{ from, to, kind: 'contradiction' },
  why: `Les données disent le contraire («\u00A0${told.folded.text.trim()}\u00A0»).`,
});

/** A key that says of what kind the answer is, not of what. */
const STATE =
  /^(?:etat|statut|decision|sens|suite|issue|resultat|conclusion|reponse|situation|position|solution|verdict|reprise|instruction)s?$/u;
const NEGATIVE = /^(?:non|pas|jamais|plus)$/u;
/** Words that tell how an act or a thing stands. */
const PREDICATE =
  /^(?:accept|accord|refus|rejet|ajourn|autoris|interdi|renouvel|recondui|prolong|annul|supprim|mainten|confirm|adopt|approuv|favorab|defavorab|valid|conform|achev|termin|ferm|ouver|gratui|payant|complet|incomplet|vacan|occup|renonc|abandonn|resili|suspend)/u;

const states = (text: GroundedText): readonly PlainFlag[] => {
  const facts = text.basis.texts.filter(
    ({ origin, tokens }) =>
      origin.kind === 'fact' && tokens.length > 0 && tokens.length < 4 && !/\.\d+\./u.test(origin.id),
  );
  const clauses = clausesOf(text);
  return facts.flatMap((fact): PlainFlag[] => {
    const subjects = subjectsOf(fact);
    // "conclusion: installation non conforme": the value names what the key does not.
    const named =
      subjects.length === 0 && fact.tokens.length === 3 && NEGATIVE.test(fact.tokens[1] ?? '')
        ? fact.tokens.slice(0, 1)
        : [];
    const [first = '', second, third] = fact.tokens.slice(named.length);
    if (third !== undefined) return [];
    const negative = NEGATIVE.test(first) && second !== undefined;
    const word = negative ? second : first;
    if (!PREDICATE.test(word) || (!negative && second !== undefined)) return [];
    return clauses.flatMap(({ from, said }): PlainFlag[] => {
      const heard = [...said.matchAll(/[a-z]{4,}/gu)];
      const going = isDone(word) && !negative ? GOING.exec(said) : null;
      if (
        going !== null &&
        heard.some(([one], i) => i < 4 && subjects.some((subject) => related(one, subject)))
      )
        return [flag(from + going.index, from + going.index + going[0].length, fact)];
      if (subjects.length > 0 && !heard.some(([one]) => subjects.some((subject) => related(one, subject))))
        return [];
      return heard.flatMap((match): PlainFlag[] => {
        const end = match.index + match[0].length;
        // "l’accusé de réception est délivré", of a silence that refuses: a paper is given, and nothing granted.
        if (/^delivr/u.test(match[0]) && A_PAPER.test(said.slice(0, match.index))) return [];
        const same = isSame(match[0], word);
        if (!same && !isContrary(match[0], word) && !isOpposed(match[0], word)) return [];
        // "la décision de refus", "une demande d’autorisation": nothing is said of how it ended.
        if (!/(?:e|ee|es|ees|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues|able|ables)$/u.test(match[0])) return [];
        const denied = isDenied(said, match.index, end);
        // What stands: the word itself unless the fact denies it, its contrary if the fact has it denied.
        const holds = same !== denied;
        if (holds !== negative) return [];
        if (!denied && !isPredicate(said, match.index, end, match[0])) return [];
        if (isCounted(match[0], heard, text.basis) || isElsewhere(match[0], said.slice(end), text.basis))
          return [];
        // "sera rendue conforme" is what is to be done.
        if (named.length > 0 && !heard.some(([one]) => named.some((noun) => related(one, noun)))) return [];
        if (/(?<![a-z])(?:rendu|remis|mis|redeven)\w*\s+(?:en\s+)?$/u.test(said.slice(0, match.index)))
          return [];
        return [flag(from + match.index, from + end, fact)];
      });
    });
  });
};

const A_PAPER =
  /(?<![a-z])(?:accuse\s+de\s+reception|recepisse|attestation)\s+(?:(?:de\s+|d')[a-z]+\s+)?(?:(?:vous|lui|leur)\s+)?(?:est|sont|sera|seront|a\s+ete|ont\s+ete)\s+$/u;

/** "sera accueilli à l’école Jean-Macé" of what was refused elsewhere: where, or in what, the facts give under a key that asks for nothing. */
const isElsewhere = (word: string, after: string, { texts }: GroundedText['basis']): boolean =>
  /^(?:accueilli|admis|inscrit|affect|scolaris|retenu|relog)/u.test(word) &&
  texts.some(
    ({ origin, folded, tokens }) =>
      origin.kind === 'fact' &&
      tokens.length > 1 &&
      !pathWords(origin.id).some((one) => /^(?:demand|souhait|sollicit|voeu|refus)/u.test(one)) &&
      after.includes(folded.lower.trim()),
  );

/** "cinq stagiaires ont été acceptés" of "stagiaires_acceptes: 5": a number of the facts tells it of others. */
const isCounted = (
  word: string,
  heard: readonly (readonly string[])[],
  { evidence }: GroundedText['basis'],
): boolean =>
  evidence.some(({ origin, value }) => {
    const words = pathWords(origin.id.split('.').at(-1) ?? '').filter((one) => one.length > 3);
    return (
      (value.type === 'number' || value.type === 'share') &&
      words.some((one) => isSame(word, one)) &&
      words.some(
        (one) => !isSame(word, one) && heard.some(([said = '']) => said !== word && related(said, one)),
      )
    );
  });

/** "viabilisation: achevée" of what "est en cours". */
const isDone = (word: string): boolean => /^(?:achev|termin)ee?s?$/u.test(word);
const GOING =
  /(?<![a-z])(?:est|sont|reste|restent)\s+(?:encore\s+|toujours\s+)?(?:en\s+cours|inachevee?s?|a\s+(?:achever|terminer|realiser|faire))(?![a-z])/u;

/** "est autorisée", "a été renouvelée", ", renouvelée à son échéance,": not "le stationnement interdit". */
const isPredicate = (said: string, from: number, end: number, word: string): boolean =>
  isAsserted(said, from, end, word) ||
  /(?<![a-z])(?:je|nous|maire|conseil|commune|ville)\s+(?:vous\s+|les\s+|la\s+|le\s+|l')?$/u.test(
    said.slice(0, from),
  ) ||
  /,\s+(?:desormais\s+|deja\s+)?$/u.test(said.slice(0, from));

/** A decision that allows, and one that does not. */
const isOpposed = (word: string, state: string): boolean => {
  const grants =
    /^(?:autorisee?s?|accordee?s?|acceptee?s?|accueillie?s?|admise?s?|agreee?s?|delivree?s?|retenue?s?)$/u;
  return /^(?:refus|rejet)/u.test(state)
    ? grants.test(word)
    : /^(?:accept|accord|autoris|favorab)/u.test(state) &&
        /^(?:refusee?s?|rejetee?s?|ecartee?s?)$/u.test(word);
};

/** What the state is of: the words of the key, or nothing where it only says that it is a state. */
const subjectsOf = ({ origin }: TextFact): readonly string[] =>
  pathWords(origin.id.split('.').at(-1) ?? '').filter((word) => word.length > 3 && !STATE.test(word));

const MISSING =
  /(?:^|_)(?:manquante?s?|absente?s?|incompletes?|a_fournir|a_produire|en_attente|non_fournie?s?)(?:_|$)/u;

/** "pieces_manquantes: [un justificatif]" against "le dossier est complet", "aucune pièce ne manque". */
const missing = (text: GroundedText): readonly PlainFlag[] => {
  const told = text.basis.texts.filter(({ origin }) => {
    const key = /\.\d+$/u.test(origin.id) ? parentOf(origin.id) : origin.id;
    const name = key.split('.').at(-1)?.toLowerCase() ?? '';
    return (
      origin.kind === 'fact' &&
      MISSING.test(name) &&
      /piece|document|justificatif|dossier|element/u.test(name)
    );
  });
  const [first] = told.filter(
    ({ tokens }) => tokens.length > 0 && !/^(?:aucune?|neant|non|rien)$/u.test(tokens[0] ?? ''),
  );
  if (first === undefined) return [];
  return clausesOf(text).flatMap(({ from, said }): PlainFlag[] => {
    const whole =
      /(?<![a-z])(?:dossier|demande|dossiers)\s[^,;:]{0,60}?(?:est|etait|parait|semble|ayant\s+ete\s+declaree?|declaree?|reputee?|reconnue?)\s+(?:(?:desormais|donc|bien|maintenant|deja|ainsi|juge|repute|declare)\s+){0,2}(complet|complete)(?![a-z])/u.exec(
        said,
      ) ??
      /(?<![a-z])(?:aucune\s+piece\s+ne\s+manque|aucun\s+(?:document|justificatif)\s+ne\s+manque|toutes\s+les\s+pieces\s+(?:[a-z]+\s+){0,2}(?:ont\s+ete|sont)\s+(?:fournies|produites|reunies|transmises|remises))/u.exec(
        said,
      ) ??
      /(?<![a-z])dossier\s+complet(?=\s+(?:a\s+ete\s+)?depose|\s+est\s|\s*,)/u.exec(said);
    return whole === null ||
      /(?<![a-z])(?:n'|ne\s|non|pas|incomplet|jusqu'|des\s+que|lorsqu\w*|une\s+fois|sera|afin|pour\s+que)/u.test(
        whole[0].replace(/aucune?\s.*$/u, ''),
      )
      ? []
      : [flag(from + whole.index, from + whole.index + whole[0].length, first)];
  });
};

const PAST =
  /^(?:avant|anciens?|anciennes?|precedente?s?|initiale?s?|anterieure?s?|actuel(?:le)?s?|jusqu\w*)$/u;

/** "le verre ne relève pas de l’apport volontaire" of "verre: apport volontaire": the whole value, denied of what its key names. */
const manners = (text: GroundedText): readonly PlainFlag[] => {
  const clauses = clausesOf(text);
  return text.basis.texts.flatMap((fact): PlainFlag[] => {
    const words = fact.tokens.filter((token) => /^[a-z]{3,}$/u.test(token));
    if (fact.origin.kind !== 'fact' || words.length === 0 || fact.tokens.length > 4) return [];
    // What was so is so no more.
    if (pathWords(fact.origin.id).some((word) => PAST.test(word))) return [];
    const subjects = [
      ...subjectsOf(fact),
      ...pathWords(parentOf(fact.origin.id).split('.').at(-1) ?? '').filter((word) => word.length > 3),
    ];
    const phrase = fact.tokens.map((token) => `${token}[sx]?`).join("[ '’-]+(?:(?:de|du|des|la|le|l)[ '])?");
    const denial = new RegExp(
      `(?<![a-z])(?:ne\\s+[a-z]{3,}|n'[a-z]{1,}(?:\\s+[a-z]+)??)\\s+(?:pas|plus|jamais|nullement)\\s+(?:[a-z]{4,}\\s+){0,2}?(?:(?:de|d'|du|en|au|aux|a|par|sur|une?|le|la|l'|les|des|comme)\\s*){0,3}(?:${phrase})(?![a-z])`,
      'u',
    );
    return clauses.flatMap(({ from, said }): PlainFlag[] => {
      const match = denial.exec(said);
      if (match === null) return [];
      const before = said.slice(0, match.index).match(/[a-z]{4,}/gu) ?? [];
      return before.some((one) => subjects.some((subject) => related(one, subject)))
        ? [flag(from + match.index, from + match.index + match[0].length, fact)]
        : [];
    });
  });
};
