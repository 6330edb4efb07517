/**
 * Facts that say yes or no ("evacuation: true", "suspect_identifie: false", "gratification: 0") against sentences that deny or affirm the
 * same thing: by a negation, by a word of the contrary, by "sans" or "aucun" before what the facts hold.
 */
import type { PlainFlag } from '../ground';
import { lineIdOf, linesNamed, linesOf, spoken } from '../compute/lines';
import type { SaidFact } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { NUMBER } from '../text/numbers';
import { related } from '../text/stems';

/** Words that exclude each other; each line is one thing and its contrary. */
const CONTRARIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:interdi|prohib|proscri|defend)/u, /^(?:autoris|permis|admis|libre|ouvert|maint|possible)/u],
  [/^(?:gratui)/u, /^(?:payant|redevance|onereu|remuner|tarif|factur)/u],
  [/^(?:obligat|imperat|exige)/u, /^(?:faculta|optionn|dispens)/u],
  [/^(?:ouver|ouvr)/u, /^(?:ferm|clos|clotur)/u],
  [/^(?:accept|accord|approuv|favorab|valid|adopt)/u, /^(?:refus|rejet|defavorab|declin|ajourn)/u],
  [/^(?:complet)/u, /^(?:incomplet)/u],
  [/^(?:conform)/u, /^(?:irreguli|contraire|infraction)/u],
  [/^(?:public)/u, /^(?:huis|prive)/u],
  [/^(?:temporair|provisoir)/u, /^(?:definiti|permanen|perenn)/u],
  [/^(?:present)/u, /^(?:absen)/u],
  [/^(?:occup|habit)/u, /^(?:vacan|inoccup|vide|inhabit)/u],
  [/^(?:meubl)/u, /^(?:vide|nue?$)/u],
  [/^(?:urgen)/u, /^(?:differ)/u],
  [/^(?:collecti)/u, /^(?:individuel)/u],
  [/^(?:mainten|confirm)/u, /^(?:annul|report|supprim)/u],
  [/^(?:renouvel|reconduc|prolong)/u, /^(?:irrenouvel)/u],
  [/^(?:accessib)/u, /^(?:inaccessib)/u],
  [/^(?:recevab)/u, /^(?:irrecevab)/u],
  [/^(?:potab)/u, /^(?:impropre)/u],
  [/^(?:couver|assur)/u, /^(?:decouver)/u],
];
/** What undoes a thing that a noun names. */
const UNDONE =
  /^(?:annul|supprim|abandonn|renonc|exclu[set]?$|dispens|exempt|exoner|absenc|default|depourv|prive[es]?$)/u;
/** Not what is: what may be, what would be. */
const CONDITIONAL =
  /(?<![a-z])(?:si|s'il\w*|en\s+cas|sauf|a\s+defaut|hormis|excepte|a\s+moins|sous\s+reserve|serait|seraient|pourrait|pourraient|eventuel\w*|risque|demande\w*|sollicite\w*|souhait\w*|propose\w*|envisag\w*)(?![a-z])/u;
/** Said of a thing, of a person or of an act alike: "chauffages_autorises: false" forbids no terrace. */
const OF_ANYTHING =
  /^(?:autoris|interdi|permis|accord|admis|prevu|prevoi|valid|requis|necessair|obligatoi|disponib|possib|demand|fourni|transmi|organis|install|reserv|present|complet|payan|gratuit|public|ouvert|ferme)/u;
const EMPTY = /^(?:date|jour|nombre|montant|total|type|statut|etat|avec|pour|heure|heures|mois|euros?)$/u;

export const polarity: TextRule = (text) => text.basis.said.flatMap((fact) => check(fact, text));

/**
 * "un passage libre, et tout chauffage est interdit": the word of the contrary is of another fact, whose words stand right around it; or the
 * clause says the fact itself besides.
 */
const isOfOther = (
  heard: readonly RegExpExecArray[],
  at: number,
  fact: SaidFact,
  others: readonly SaidFact[],
): boolean => {
  const word = heard[at]?.[0] ?? '';
  const near = [heard[at - 1], heard[at + 1]].flatMap((one) => one?.[0] ?? []);
  const own = (one: string): boolean => fact.words.some((known) => related(known, one));
  return others.some(
    (other) =>
      other !== fact &&
      other.words.some((known) => isSame(word, known)) &&
      other.words.some((known) => known.length > 3 && near.some((one) => !own(one) && related(one, known))),
  );
};

/**
 * "aucune ouverture de classe" of "ouverture_classe: false" beside "ouverture: 18:00", "non bâti" of a key that says so: another fact has the
 * same word, with more of what stands around it, and says what the clause says.
 */
const isSaidByOther = (
  heard: readonly RegExpExecArray[],
  at: number,
  fact: SaidFact,
  others: readonly SaidFact[],
  affirmed: boolean,
): boolean => {
  const word = heard[at]?.[0] ?? '';
  const near = heard.slice(Math.max(0, at - 3), at + 4).flatMap(([one], i) => (i === at ? [] : [one]));
  return others.some((other) => {
    const own = other.words.findIndex((known) => isSame(word, known));
    if (other === fact || own < 0) return false;
    const negated = /^(?:non|sans|hors)$/u.test(other.words[own - 1] ?? '');
    if (negated) return !affirmed;
    const more = other.words.filter(
      (known, i) => i !== own && known.length > 3 && !fact.words.some((one) => related(one, known)),
    );
    return other.yes === affirmed && more.some((known) => near.some((one) => related(one, known)));
  });
};

/** The five words before another and the two after it. */
const subjectsNear = (heard: readonly RegExpExecArray[], at: number): readonly string[] =>
  heard.slice(Math.max(0, at - 5), at + 3).map(([word]) => word);

/** The clause has the fact's own word, with what it is said of, and as the fact has it. */
const isSaid = (
  clause: string,
  word: RegExpExecArray,
  near: readonly string[],
  predicate: string,
  fact: SaidFact,
): boolean =>
  isSame(word[0], predicate) &&
  near.some(
    (one) => one !== word[0] && fact.words.some((known) => known !== predicate && related(one, known)),
  ) &&
  isDenied(clause, word.index, word.index + word[0].length) !== fact.yes;

const check = (fact: SaidFact, { read, sentences, basis }: GroundedText): readonly PlainFlag[] => {
  const others = basis.said;
  const words = fact.words.filter((word) => !EMPTY.test(word));
  const full = words.filter((word) => word.length > 3);
  // "gratuit_particuliers": what is said is "gratuit", whatever follows it.
  const predicate =
    full.find((word) => CONTRARIES.some((pair) => pair.some((side) => side.test(word)))) ?? full.at(-1);
  if (predicate === undefined) return [];
  // "non bati: 61.07" holds a number of what is not.
  if (!fact.yesNo && /^(?:non|sans|hors)$/u.test(words[words.indexOf(predicate) - 1] ?? '')) return [];
  const subjects = words.filter((word) => word !== predicate);
  return sentences.flatMap((sentence): readonly PlainFlag[] =>
    clausesIn(read.folded.lower, sentence.from, sentence.to).flatMap(({ from, to }): PlainFlag[] => {
      const clause = read.folded.lower.slice(from, to);
      if (CONDITIONAL.test(clause) || !isLineTold(fact, clause, basis)) return [];
      const heard = [...clause.matchAll(/[a-z]{3,}/gu)];
      const isSubject = (at: number): boolean =>
        subjects.length === 0 ||
        heard.some(
          (word, i) =>
            i !== at && subjects.some((subject) => word[0] === subject || related(word[0], subject)),
        );
      const saysIt =
        fact.yesNo && heard.some((word, i) => isSaid(clause, word, subjectsNear(heard, i), predicate, fact));
      for (const [i, word] of heard.entries()) {
        const end = word.index + word[0].length;
        const same = isSame(word[0], predicate);
        const contrary = !same && fact.yesNo && isContrary(word[0], predicate);
        if (!same && !contrary) continue;
        if (contrary && (!isSubject(i) || isOfOther(heard, i, fact, others) || saysIt)) continue;
        // "identifié" alone is enough; a common word needs what it is said of.
        if (same && !fact.yesNo && !isDirectlyDenied(clause, word.index)) continue;
        if (same && (predicate.length < 6 || (fact.yesNo && OF_ANYTHING.test(predicate))) && !isSubject(i))
          continue;
        const denied = isDenied(clause, word.index, end);
        const affirmed = same ? !denied : denied;
        if (affirmed === fact.yes) continue;
        if (same && isSaidByOther(heard, i, fact, others, affirmed)) continue;
        // "Neuf animaux n’ont été ni rendus ni adoptés" denies it of nine, not of all.
        if (!affirmed && !fact.yesNo && isSomeOnly(clause, word.index)) continue;
        // "aucune inhumation depuis 1951" says when the last one was.
        if (!affirmed && !fact.yesNo && /^[^,;]{0,40}(?<![a-z])depuis(?![a-z])/u.test(clause.slice(end)))
          continue;
        if (!affirmed && !fact.yesNo && isOfSomePeople(clause, word.index)) continue;
        // A noun that is only named affirms nothing: "la demande d’évacuation".
        if (affirmed && !isAsserted(clause, word.index, end, word[0])) continue;
        return [
          {
            from: from + word.index,
            to: from + end,
            kind: 'contradiction',
            why: `Les données disent le contraire (${fact.words.join(' ')}\u00A0: ${fact.yes ? 'oui' : 'non'}).`,
          },
        ];
      }
      return [];
    }),
  );
};

/** Where other lines of the list say the contrary, only the one line that the clause names is meant. */
const isLineTold = (fact: SaidFact, clause: string, basis: Basis): boolean => {
  const column = columnOf(fact.origin.id);
  if (column === fact.origin.id) return true;
  const lines = basis.said.filter(({ origin }) => columnOf(origin.id) === column);
  const { size = 0 } =
    basis.lists.find(({ origin }) => origin.id === parentOf(lineIdOf(fact.origin.id))) ?? {};
  if (lines.every(({ yes }) => yes === fact.yes) && lines.length >= size) return true;
  const named = linesNamed(
    linesOf(
      lines.map(({ origin }) => origin.id),
      basis,
    ),
    spoken(clause),
  );
  return named.length === 1 && named[0]?.id === lineIdOf(fact.origin.id);
};
const columnOf = (id: string): string => id.replace(/\.\d+(?=\.)/gu, '.*');

/** A number counts those of whom the clause denies something. */
const isSomeOnly = (clause: string, at: number): boolean =>
  new RegExp(`(?<![a-z\\d])(?!une?\\s)${NUMBER}\\s+(?:[a-z'-]+\\s+){0,6}(?:ne\\s|n')`, 'u').test(
    clause.slice(0, at),
  );

/** "trois conseillers étaient absents sans pouvoir": of those people, who are not the ones that the fact counts. */
const isOfSomePeople = (clause: string, at: number): boolean =>
  new RegExp(
    `(?<![a-z\\d])(?!une?\\s)${NUMBER}\\s+(?:[a-z'-]+\\s+){0,4}(?:absente?s?|excusee?s?|conseill\\w+|membres?|elue?s?|agents?|personnes?)\\s+(?:[a-z'-]+\\s+){0,3}sans\\s+$`,
    'u',
  ).test(clause.slice(0, at));

const clausesIn = (
  lower: string,
  from: number,
  to: number,
): readonly { readonly from: number; readonly to: number }[] => {
  const cuts: { from: number; to: number }[] = [];
  let start = from;
  for (const match of lower
    .slice(from, to)
    .matchAll(/[;:]\s|\s(?:mais|toutefois|tandis\s+que|alors\s+que)\s/gu)) {
    cuts.push({ from: start, to: from + match.index });
    start = from + match.index + match[0].length;
  }
  return [...cuts, { from: start, to }];
};

const isSame = (word: string, predicate: string): boolean => {
  if (/^(?:in|ir|im|non)/u.test(word) !== /^(?:in|ir|im|non)/u.test(predicate)) return false;
  const length = predicate.length < 9 ? Math.max(5, predicate.length - 2) : 5;
  return word === predicate || (word.length >= 5 && word.slice(0, length) === predicate.slice(0, length));
};

const isContrary = (word: string, predicate: string): boolean =>
  CONTRARIES.some(
    ([one, other]) => (one.test(predicate) && other.test(word)) || (other.test(predicate) && one.test(word)),
  ) || new RegExp(`^(?:in|im|ir)${predicate.slice(0, 6)}`, 'u').test(word);

/** "ne … pas", "aucun", "sans", "non": around the word, in its clause. */
const isDenied = (clause: string, from: number, end: number): boolean => {
  const before = clause.slice(0, from);
  const after = clause.slice(end);
  if (isDirectlyDenied(clause, from)) return true;
  if (
    /(?<![a-z])(?:ne\s|n')[^,]{0,50}$/u.test(before) &&
    /(?<![a-z])(?:pas|plus|aucune?|jamais|nullement|point|ni|guere)(?![a-z])/u.test(
      `${before.slice(-50)} ${after.split(' ').slice(0, 4).join(' ')} `,
    )
  )
    return true;
  if (/(?<![a-z])(?:aucune?|nulle?)\s(?:[a-z']+\s){0,3}(?:ne\s|n')[^,]{0,40}$/u.test(before)) return true;
  if (/^\s*(?:ne\s|n')\S*\s*(?:[a-z']+\s){0,2}(?:pas|plus|jamais|point)(?![a-z])/u.test(after)) return true;
  return (clause.slice(end).match(/^\s(?:[a-z']+\s){0,4}?([a-z]+)/gu) ?? []).length > 0 && undoneAfter(after);
};

/** "sans gratification", "aucune fissure", "non gratuite", "pas de redevance". */
const isDirectlyDenied = (clause: string, from: number): boolean =>
  /(?<![a-z])(?:sans(?:\s+(?:la\s+|aucune?\s+|etre\s+))?|aucune?|non|pas\s+(?:de|d')|absence\s+(?:de|d')|ni|jamais|exempt\w*\s+(?:de|d')|depourvue?s?\s+(?:de|d')|dispens\w+\s+(?:de|d'))\s*(?:(?:autre|nouve\w+)\s+)?$/u.test(
    clause.slice(Math.max(0, from - 30), from),
  ) && !/(?:autre|nouve\w+)\s+$/u.test(clause.slice(0, from));

const undoneAfter = (after: string): boolean => {
  const words = after.match(/^[^,]{0,40}/u)?.[0].match(/[a-z]{4,}/gu) ?? [];
  return words.slice(0, 3).some((word) => UNDONE.test(word));
};

/** A participle, an adjective after "est", or a noun that something gives rise to: "donne lieu à", "est assortie de", "moyennant". */
const isAsserted = (clause: string, from: number, end: number, word: string): boolean => {
  const before = clause.slice(Math.max(0, from - 48), from);
  if (
    /(?<![a-z])(?:est|sont|sera|seront|a\s+ete|ont\s+ete|reste|restent|demeure\w*|etait|avere\w*|deja|fut|bien|a|ont)\s+(?:[a-z]+ment\s+)?(?:(?!demand|sollicit)[a-z]+\s(?:d'|de\s)?)?(?:[a-z]+\s)?$/u.test(
      before,
    )
  )
    return true;
  if (
    /(?:donne\w*\s+lieu\s+a|moyennant|assortie?s?\s+d|avec|verse\w*|percoi\w*|beneficie\w*|soumise?s?\s+a|contre|fait\s+l'objet\s+d|procede\w*|comport\w*|prevoi\w*)\s*(?:[a-z']+\s?){0,2}$/u.test(
      before,
    )
  )
    return true;
  if (
    /(?<![a-z])(?:est|sont|sera|seront)\s+(?:bien\s+)?(?:prevu|assur|organise|mis|effectu)[a-z]*\s[^,;]{0,40}$/u.test(
      before,
    )
  )
    return true;
  if (/(?:ement)$/u.test(word)) return true;
  return /^\s+(?:est|sont|sera|seront|a\s+ete|ont\s+ete)\s+(?:[a-z]+ment\s+)?(?:prevue?s?|ordonnee?s?|organisee?s?|versee?s?|due?s?|depose\w*|effect\w+|realise\w*|obten\w+|accord\w+|constate\w*|releve\w*|signale\w*|detecte\w*|decele\w*|observe\w*|enregistre\w*)/u.test(
    clause.slice(end),
  );
};
