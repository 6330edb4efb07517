/**
 * Words that decide. A person decides, and the decision is a fact: the facts must say it.
 */
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { wordsOfKey } from '../facts/key-lexicon';
import type { Basis } from '../match/basis';
import { sentenceAt } from '../text/sentences';
import { related } from '../text/stems';
import { isAppointmentHeld } from './appointments';
import { isContrary } from './denial';
import { isPunishedByLaw } from './punished-by-law';
import { stopsAtLimit } from './stops-at-limits';
import { isKnown } from './support';

const ACTS =
  /(?<![a-z])(?:(?:je|nous|j'ai|nous\s+avons)\s+(?:decide\w*|arrete\w*|ordonne\w*)|il\s+(?:est|a\s+ete)\s+decide|decidons|ordonnons|(?:est|sont|sera|seront|a\s+ete|ont\s+ete|doit\s+etre|doivent\s+etre)\s+(?:sanctionnee?s?|licenciee?s?|revoquee?s?|exclue?s?|punie?s?|radiee?s?|blamee?s?|mutee?s?\s+d'office|suspendue?s?|expulsee?s?|promue?s?|titularisee?s?|nommee?s?|recrutee?s?|embauchee?s?|elue?s?)|merit(?:e|ent|erait|eraient)\s+(?:une?\s+|d'etre\s+|la\s+|le\s+|cette\s+)?\w+)(?![a-z])/g;

/** Participles and the nouns that files use for them, too far apart to be related by their beginnings. */
const NOUNS: readonly RegExp[] = [
  /^(?:de)?nom(?:m|in)/u,
  /^(?:elu|elect)/u,
  /^(?:promu|promotion|avancement)/u,
  /^(?:revoqu|revocation)/u,
  /^(?:mute|mutation)/u,
  /^(?:radie|radiation)/u,
  /^(?:exclu|exclusion)/u,
  /^(?:expuls)/u,
];

/** An agent, a post and the day on which it begins, and nobody who applies for it: the hiring is a fact. */
const isEmployed = ({ evidence, names, texts }: Basis): boolean => {
  const keys = [...evidence, ...names, ...texts]
    .filter(({ origin }) => origin.kind === 'fact')
    .map(({ origin }) => plainKey(origin.id));
  const has = (pattern: RegExp): boolean => keys.some((key) => pattern.test(key));
  return (
    has(/(?:^|[._])agent(?:e|s|es)?(?:[._]|$)|saisonnier/u) &&
    has(/(?:^|[._])(?:emploi|poste|grade|fonction)s?(?:[._]|$)/u) &&
    has(/(?:^|[._])(?:debut|effet|prise_de_(?:poste|fonctions?))(?:[._]|$)/u) &&
    !has(OTHER_STEP) &&
    !texts.some(({ folded, origin }) => origin.kind === 'fact' && OTHER_STEP.test(folded.lower))
  );
};
/**
 * "Quatre agents recenseurs seront recrutés": so many for a work that ends, as the facts count them, and nobody in particular. Of candidates some would be chosen, and
 * the agents of a service are there already.
 */
const isPlannedNumber = (
  at: number,
  { judged, basis, read: { folded } }: GroundedText,
  opening: number,
): boolean => {
  const ends = basis
    .of('date')
    .some(({ origin }) => origin.kind === 'fact' && /(?:^|[._])fin(?:[._]|$)/u.test(plainKey(origin.id)));
  const clause =
    folded.lower
      .slice(opening, at)
      .split(/[;:]|,\s/u)
      .at(-1) ?? '';
  const inClause = judged.filter(({ claim }) => claim.from >= at - clause.length && claim.to <= at);
  return (
    ends &&
    !OTHER_STEP.test(clause) &&
    !inClause.some(({ claim }) => claim.value.type === 'name') &&
    inClause.some(
      ({ claim, match }) =>
        claim.value.type === 'number' &&
        match.ok &&
        match.origins.some(
          ({ kind, id }) =>
            kind === 'fact' && (!STAFF.test(plainKey(id)) || /(?<![a-z])recenseu/u.test(clause)),
        ),
    )
  );
};
const STAFF = /(?:^|[._])(?:agents?|effectifs?|personnels?|employes?|fonctionnaires?|salaries?)(?:[._]|$)/u;
/** "nouvel_echelon", "grade_nouveau": the rank that the act gives. */
const isRaised = ({ evidence, texts }: Basis): boolean =>
  [...evidence, ...texts].some(
    ({ origin }) =>
      origin.kind === 'fact' &&
      NEW.test(plainKey(origin.id)) &&
      /(?:^|[._])(?:echelon|grade|classe|rang)(?:[._]|$)/u.test(plainKey(origin.id)),
  );
const NEW = /(?:^|[._])(?:nouvel|nouvelle|nouveau)(?:[._]|$)/u;

/** What a law is about ("sanctions disciplinaires") tells of no sanction that somebody took. */
const isTold = (word: string, { vocabulary, texts, evidence, lists, said }: Basis): boolean => {
  if (!isKnown(word, vocabulary)) return false;
  if (!SANCTION.test(word)) return true;
  const own = [...texts, ...evidence, ...lists].filter(({ origin }) => origin.kind !== 'law');
  const words = [
    ...own.flatMap(({ roles }) => roles),
    ...said.flatMap((one) => (one.origin.kind === 'law' ? [] : one.words)),
  ];
  const tokens = texts.flatMap((one) => (one.origin.kind === 'law' ? [] : one.tokens));
  return isKnown(word, new Set([...words, ...tokens]));
};
const SANCTION = /^(?:puni|sanctionn|licenci|revoqu|exclu|radi|blam|mute|suspend|expuls)/u;

/** No office: "est nommé agent de maîtrise" of the key "agent", "est recruté au service voirie" of "service". */
const ANYTHING = /^(?:agente?s?|services?|communes?|mairie|ville)$/u;

/** What an authority does of itself, and how the form that records it is called. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^delegu/u, 'delegation'],
  [/^(?:fermer|clore)/u, 'fermeture'],
  [/^(?:report)/u, 'report'],
  [/^(?:convoqu)/u, 'convocation'],
  [/^(?:limit)/u, 'limitation'],
  [/^(?:restrein)/u, 'restriction'],
  [/^(?:interdi)/u, 'interdiction'],
  [/^(?:ouvrir)/u, 'ouverture'],
  [/^(?:organis)/u, 'organisation'],
];
const STOPS =
  /(?:^|[._])(?:fermeture|interruption|coupure|interdiction|reprise|reouverture|retablissement)(?:[._]|$)/u;
/** What goes on where something is open, as the subject right before the verb; never people, whatever service they are of. */
const A_SERVICE =
  /(?:^|[,;:]|(?<![a-z])et)\s*(?:(?:le|la|les|tous\s+les|toutes\s+les|ces|cette)\s+|l')(?:acces|accueil|circulation|baignade|navigation|stationnement|prets?|retours?|emprunts?|inscriptions?|reservations?|visites?|activites?|services?|collectes?|distributions?|cours|ateliers?|permanences?|ventes?)(?:\s+(?:de\s+(?:la\s+|l')?|d[eu]s?\s+|d'|au\s+|a\s+(?:la\s+|l')?)?[a-z-]+){0,4}\s*(?:y\s+)?$/u;
/** Who applies, or is an agent already. */
const OTHER_STEP =
  /candidat|entretien|pourvoir|vacan|postul|mutation|conge|avancement|promotion|detach|disponib|retraite|renouvel|titularis|absence|arret|reclass/u;
const plainKey = (id: string): string =>
  id
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase();

export const decisions: TextRule = (text) => {
  const { read, basis, judged, sentences } = text;
  return [...read.folded.lower.matchAll(ACTS)].flatMap((match): PlainFlag[] => {
    const word =
      (match[0].match(/[a-z]{3,}/gu) ?? []).findLast(
        (one) => !/^(?:doit|doivent|est|ete|etre|ont|sont|sera|seront|avons|nous)$/u.test(one),
      ) ?? '';
    const merit = /^merit/u.test(match[0]);
    // "est nommé régisseur", when a fact says who the régisseur is.
    const office = read.folded.lower.slice(match.index + match[0].length, match.index + match[0].length + 50);
    const named = /^(?:nomme|elu|recrut|embauch|promu|titularis)/u.test(word)
      ? (office
          .split(/[,;:.()]/u)[0]
          ?.replace(
            /^e?s?\s+(?:en\s+qualite\s+d[e']|comme|au\s+poste\s+d[e']|aux\s+fonctions\s+d[e'])\s*/u,
            ' ',
          )
          .match(/[a-z]{5,}/gu)
          ?.filter((one) => !ANYTHING.test(one))
          .slice(0, 2) ?? [])
      : [];
    if (
      !merit &&
      named.some((one) =>
        basis.names.some(({ origin }) => wordsOfKey(origin.id).some((role) => related(role, one))),
      )
    )
      return [];
    // The form of a contract records the hiring.
    const hired =
      /^(?:recrut|embauch)/u.test(word) &&
      (['contrat', 'recrutement', 'embauche', 'engagement'].some((one) => basis.vocabulary.has(one)) ||
        isEmployed(basis));
    // "nomination: {date: …}": the record of the act records it.
    const recorded = [...basis.evidence, ...basis.texts].some(
      ({ origin }) =>
        origin.kind === 'fact' &&
        origin.id
          .split('.')
          .flatMap(wordsOfKey)
          .some((key) => related(key, word) || NOUNS.some((act) => act.test(key) && act.test(word))),
    );
    const raised = /^promu/u.test(word) && isRaised(basis);
    // "objet: dénomination de voies": the act is about it, and the clause is about what it names.
    const subject =
      read.folded.lower.slice(Math.max(0, match.index - 80), match.index).match(/[a-z]{4,}/gu) ?? [];
    const meant = basis.texts.some(
      ({ origin, tokens }) =>
        origin.kind === 'fact' &&
        /(?:^|\.)objet$/u.test(origin.id) &&
        tokens.some((one) => NOUNS.some((act) => act.test(one) && act.test(word))) &&
        tokens.some((one) => one.length > 3 && subject.some((other) => related(other, one))),
    );
    // "portage_maintenu: false": that it is suspended is what the fact says.
    const clause =
      read.folded.lower.slice(Math.max(0, match.index - 60), match.index).match(/[a-z]{4,}/gu) ?? [];
    const said = basis.said.some(
      ({ words, yes, yesNo }) =>
        yesNo &&
        !yes &&
        words.some((one) => isContrary(word, one)) &&
        words.some((one) => one.length > 3 && clause.some((other) => related(other, one))),
    );
    const sentence = sentenceAt(sentences, match.index);
    // "L’accès du public est suspendu" of the days of a closing: a thing that stops is no sanction.
    const stopped =
      /^suspend/u.test(word) &&
      A_SERVICE.test(read.folded.lower.slice(sentence.from, match.index)) &&
      basis.of('date').some(({ origin }) => origin.kind === 'fact' && STOPS.test(plainKey(origin.id)));
    // "j’ai décidé de vous déléguer ma signature", of a delegation: what is decided is what the form is about.
    const done = /^decid/u.test(word)
      ? /^\s+d(?:e\s+|')(?:(?:me|nous|vous|la|le|les|lui|leur|l')\s*)*([a-z]{5,})/u.exec(office)?.[1]
      : undefined;
    const formed =
      done !== undefined && FORMS.some(([verb, noun]) => verb.test(done) && basis.vocabulary.has(noun));
    const appointed = (): boolean =>
      /^(?:nomme|recrut|embauch)/u.test(word) &&
      isAppointmentHeld(text, {
        from: match.index,
        to: match.index + match[0].length,
        opening: sentence.from,
      });
    const counted = /^(?:recrut|embauch)/u.test(word) && isPlannedNumber(match.index, text, sentence.from);
    const punished = isPunishedByLaw(word, match.index, read.folded.lower, judged, sentence);
    return !merit &&
      (punished ||
        hired ||
        counted ||
        recorded ||
        raised ||
        meant ||
        said ||
        stopped ||
        stopsAtLimit(word, match.index, read.folded.lower, judged, sentence) ||
        formed ||
        isTold(word, basis) ||
        appointed())
      ? []
      : [
          {
            from: match.index,
            to: match.index + match[0].length,
            kind: 'decision',
            why: 'Cette phrase décide, et la décision n’est pas dans les données\u00A0: seule une personne peut la prendre.',
          },
        ];
  });
};
