/**
 * A sentence of which nothing is in the facts or in the law: "Le chien a mordu un passant", "Une seconde boîte de retour sera installée". It tells an act
 * of somebody or something else than the writer and the reader, holds nothing that was proved, and most of its words are neither of a fact nor of
 * what any letter may say. Courtesy, execution and appeal are commonplaces.
 */
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { sentencesIn, type Stretch } from '../text/sentences';
import { isCommonplace } from './commonplaces';
import { isGeneric } from './generic-words';
import { strangersIn } from './strangers';

export const inventions: TextRule = (text) =>
  sentencesIn(text.read.folded.cased).flatMap((sentence) => [
    ...wholeOf(text, sentence),
    ...predicatesIn(text, sentence),
    ...refusalCausesIn(text, sentence),
    ...financedIn(text, sentence),
    ...conditionsIn(text, sentence),
  ]);

const flag = ({ from, to }: Stretch): PlainFlag => ({
  ...{ from, to, kind: 'invention' },
  why: 'Rien dans les données ne parle de cela\u00A0: complétez les données, ou retirez-le.',
});

/** What any act or letter may say, or words that bring no thing of their own. */
const isPlain = (word: string): boolean => isCommonplace(word) || isGeneric(word);

/** Said by the writer of himself, or to the reader: what letters say. */
const ADDRESSED =
  /(?<![a-z])(?:je|j'|nous|vous|votre|vos|notre|nos|il\s+(?:vous\s+)?(?:est|sera|serait|convien[a-z]+|appartien[a-z]+|y\s+a|faut|faudra|importe|suffi[a-z]+|reste)|on|merci)(?![a-z])|^(?:ne\s+|n')?[a-z]{2,}ez(?![a-z])/u;
/** What happened or will happen: not what is, must be or is wished. */
const ACT =
  /(?<![a-z])(?:(?:a|ont|avait|avaient)\s+(?:[a-z]+ment\s+|aussi\s+|deja\s+)?(?:ete\s+)?[a-z]+(?:e|ee|es|ees|i|is|it|u|us|ert|int|ort)(?![a-z])|sera|seront|[a-z]{3,}(?:era|eront|ira|iront|dra|dront)(?![a-z]))/u;
/** What was just said, in other words. */
const ANAPHORIC =
  /^(?:cet(?:te)?|ces?|elles?|ils?|celui|celle|ceux|cela|chacune?|chaque|tou(?:te?s?|s)|aucune?(?=\s+(?:ne\s|n'|de\s|d'|des\s|autre))|leurs?|en|a|lors|lorsque?|lorsqu|quand|une\s+fois|des\s+(?:que|qu|lors)|tant|sauf|dans|pour|si|ainsi)(?![a-z])/u;

/** "La différence paiera un défibrillateur": what is left of the sums just told, for what the facts name. */
const OF_THE_REST =
  /^(?:la\s+difference|le\s+(?:reste|solde|reliquat|surplus)|l'(?:ecart|economie|excedent))\s+(?:[a-z]+\s+){0,2}?(?:pai\w+|pay\w+|financ\w+|serv\w+|couvr\w+|ira|permettr\w+)(?![a-z])/u;

const wholeOf = (text: GroundedText, sentence: Stretch): readonly PlainFlag[] => {
  const said = text.read.folded.lower.slice(sentence.from, sentence.to);
  if (
    ADDRESSED.test(said) ||
    ANAPHORIC.test(said) ||
    !ACT.test(withoutTo(text, sentence)) ||
    /^[-–—•*]|[?:|]|^(?:article|vu|considerant|fait)\s/u.test(said)
  )
    return [];
  if (text.judged.some(({ claim }) => claim.from >= sentence.from && claim.to <= sentence.to)) return [];
  const { strange, own, all } = strangersIn(text, sentence, isPlain);
  if (OF_THE_REST.test(said) && strange < all) return [];
  return strange >= 2 && strange >= all * 0.4 && strange > own * 0.5 ? [flag(sentence)] : [];
};

/** "délivrée à titre précaire": the preposition, which the plain text writes as the verb "a". */
const withoutTo = ({ read }: GroundedText, { from, to }: Stretch): string => {
  let said = read.folded.lower.slice(from, to);
  for (const word of read.words)
    if (word.text === 'a' && word.accented && word.from >= from && word.to <= to)
      said = `${said.slice(0, word.from - from)}-${said.slice(word.to - from)}`;
  return said;
};

const PREDICATE =
  /,?\s+(?:et|puis)\s+((?:y\s+)?(?:sera|seront|a\s+ete|ont\s+ete|est|sont|fera|feront|a\s+fait|participer\w+|assister\w+|visiter\w+|rencontrer\w+|recevr\w+|offrir\w+|(?:a|ont)\s+[a-z]+(?:e|i|u))\s[^,;:.]{6,90}?)(?=[,;:.]|\s+et\s|$)/gu;

/** ", et sera suivie d’un spectacle de marionnettes": a second predicate, of which no fact speaks. */
const predicatesIn = (text: GroundedText, sentence: Stretch): readonly PlainFlag[] =>
  [...text.read.folded.lower.slice(sentence.from, sentence.to).matchAll(PREDICATE)].flatMap(
    (match): PlainFlag[] => {
      const phrase = match[1] ?? '';
      const from = sentence.from + match.index + match[0].length - phrase.length;
      const to = from + phrase.length;
      if (ADDRESSED.test(phrase)) return [];
      // A name says nothing of what is done.
      if (
        text.judged.some(
          ({ claim }) =>
            claim.from >= from && claim.to <= to && claim.kind !== 'name' && claim.kind !== 'place',
        )
      )
        return [];
      const { strange, own, all } = strangersIn(text, { from, to }, isPlain);
      return strange >= 2 && strange >= all * 0.5 && strange > own * 0.5 ? [flag({ from, to })] : [];
    },
  );

/** How a condition or a right stands, whatever it is: it brings nothing new. */
const GIVEN =
  /^(?:reuni|atteint|rempli|respect|satisf|absent|present|empech|expir|precis|entend|rappel|requi|fix|donn|conven|accompl|constat|observ|prev|propos|demand|appel|invit|inform|conform|favorab|adopt|vot|approuv|acqui|recu|depos|formul|exprim|necess|suffi|applic|chang|differ|seul|libre|ouver|charg|dispens|assur|autoris|prononc|emis|particip|represent|rest|inferieur|superieur|egal|calcul|annuel|mensuel|compris|exclu|inclus|fait|lieu|part|premier|dernier|relev|obten|recueil|egalement|outre|depourv|equip|situ|concern|contest|partag|destin|connu|identi|compat|compet|valab|regul|inscri|complet|termin|achev|ferm|clos|vacan|gratuit|inchang|stable|maint|confirm|signe|notifi|delai|budget|credit|dossier|commun|conseil|maire|quorum|charge|servic|usage|interess|raison|objet|pris|veille|lendemain|seance|jour|mois|public|publi|affich|transm)/u;

const REFUSES =
  /(?<![a-z])(?:refus\w*|rejet\w*|defavorab\w*|ne\s+(?:peut|peuvent|pourra|pourront)|n'est\s+pas)(?![a-z])/u;
const CAUSE =
  /,\s+((?:la|le|les|une?|des|cette|cet|ce|ces|plusieurs|l'|d')[^,;:]{3,70}?\s(?:ayant|etant|se\s+trouvant)\s([^,;:.]{3,80}))(?=[,;.]|$)/gu;

/** "La demande est refusée, la salle étant déjà réservée": a ground that no fact gives, of a refusal; all that it tells is strange. */
const refusalCausesIn = (text: GroundedText, sentence: Stretch): readonly PlainFlag[] => {
  const said = text.read.folded.lower.slice(sentence.from, sentence.to);
  return [...said.matchAll(CAUSE)].flatMap((match): PlainFlag[] => {
    if (!REFUSES.test(said.slice(0, match.index))) return [];
    const to = sentence.from + match.index + match[0].length;
    const { 1: phrase = '', 2: tail = '' } = match;
    // "l’effectif maximal étant atteint", "les conditions n’étant pas réunies": the grounds that refusals are told with, of what the facts show.
    if (/(?:^|\s)(?:pas|plus)\s/u.test(tail) || tail.split(/[\s']+/u).some((word) => GIVEN.test(word)))
      return [];
    if (text.judged.some(({ claim }) => claim.from >= to - tail.length && claim.to <= to)) return [];
    // "Déjà réservée" tells what happened before: no word of it is a mere manner of speaking.
    const isSpoken = /^deja\s/u.test(tail) ? (): boolean => false : isPlain;
    const { strange, own } = strangersIn(text, { from: to - tail.length, to }, isSpoken);
    return strange > 0 && strange === own ? [flag({ from: to - phrase.length, to })] : [];
  });
};

const FINANCED = /(?<![a-z])(?:financ|pay|subventionn)(?:er|e|era|ent|eront)\s+([^,;:.]{6,80})(?=[,;:.]|$)/gu;

/** "Cette location permet de financer la rénovation du clocher roman": what money is said to be for, and no fact tells. */
const financedIn = (text: GroundedText, sentence: Stretch): readonly PlainFlag[] =>
  [...text.read.folded.lower.slice(sentence.from, sentence.to).matchAll(FINANCED)].flatMap(
    (match): PlainFlag[] => {
      const to = sentence.from + match.index + match[0].length;
      const said = { from: to - (match[1]?.length ?? 0), to };
      if (text.judged.some(({ claim }) => claim.from < said.to && said.from < claim.to)) return [];
      const { strange, own } = strangersIn(text, said, isPlain);
      return strange > 1 && strange === own ? [flag(said)] : [];
    },
  );

const CONDITION =
  /(?<![a-z])((?:sous\s+(?:la\s+)?(?:seule\s+)?reserve|(?:sous|a)\s+(?:la\s+)?(?:seule\s+|expresse\s+)?condition|a\s+charge\s+pour\s+[a-z']+(?:\s[a-z]+)?|moyennant|en\s+contrepartie)\s+(?:de\s+|d'|du\s+|des\s+|que\s+|qu'|la\s+|le\s+|les\s+|une?\s+)[^,;:.]{4,100})(?=[,;:.]|$)/gu;

/** ", sous réserve du port de la muselière": a condition that the sentence adds, and that no fact speaks of. */
const conditionsIn = (text: GroundedText, sentence: Stretch): readonly PlainFlag[] =>
  [...text.read.folded.lower.slice(sentence.from, sentence.to).matchAll(CONDITION)].flatMap(
    (match): PlainFlag[] => {
      const phrase = match[1] ?? '';
      const from = sentence.from + match.index;
      const said = { from, to: from + phrase.length };
      // "un passage de 1,40 m": the comma of a value parts nothing.
      const isProved = text.judged.some(({ claim }) => claim.from < said.to && said.from < claim.to);
      if (isProved || /(?<![a-z])(?:votre|vos|vous|notre|nos|nous)(?![a-z])/u.test(phrase)) return [];
      const { strange, own } = strangersIn(
        text,
        said,
        (word) => isPlain(word) || GIVEN.test(word) || USUAL.test(word),
      );
      return strange > 0 && strange === own ? [flag(said)] : [];
    },
  );

/** What any grant or permit may be subject to. */
const USUAL =
  /^(?:reserve|condition|contrepartie|moyennant|charge|subvention|justificat|attestation|assurance|credit|travau|reglement|prescription|meteo|financement|autoris|tiers|bonne|product|delivr|souscri|dessus|dessous|parfait|strict|ulterieur|eventuel|diplom|effecti|materiel|urbanis|securit|sanitair|vote|budgetair|technique|preal|suffisa|expertis)/u;
