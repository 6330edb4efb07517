/**
 * Another value of a class that the facts fill: another function for a person, another grade for a post, another object for an invoice,
 * another unit for a price. It reads noun phrases by their head, which a key or the value of a fact must have, and flags only a complement
 * that no fact speaks of.
 */
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { sentenceAt } from '../text/sentences';
import { parseNumber } from '../text/numbers';
import { singular } from '../text/stems';
import { EMPTY_WORD, isKnown } from './support';

export const classes: TextRule = (text) => [
  ...functions(text),
  ...posts(text),
  ...services(text),
  ...complements(text),
  ...labels(text),
  ...breeds(text),
];

const flag = (from: number, to: number, value?: string): PlainFlag => ({
  ...{ from, to, kind: 'contradiction' },
  why: value === undefined ? 'Les données disent autre chose.' : `Les données disent «\u00A0${value}\u00A0».`,
});

const keyed = ({ basis }: GroundedText, key: RegExp) =>
  basis.texts.filter(
    ({ origin, tokens }) => origin.kind === 'fact' && key.test(origin.id.toLowerCase()) && tokens.length < 9,
  );

/** Said of anybody, or of any body. */
const ANY =
  /^(?:commune|ville|mairie|collectivite|municipal|municipale|territorial|territoriale|principal|titulaire|stagiaire|monsieur|madame|concerne|concernee|interesse|interessee|place|general|generale)$/u;
const PERSONAL =
  /^(?:direct(?:eur|rice)|responsable|cheff?e?|secretaire|technicien(?:ne)?|ingenieure?|attachee?|redact(?:eur|rice)|gestionnaire|chargee?|animat(?:eur|rice)|brigadiere?|gardien(?:ne)?|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|assistante?|educat(?:eur|rice)|infirmiere?|psychologue|medecin|bibliothecaire|conservat(?:eur|rice)|professeure?|atsem|cuisiniere?|jardiniere?|agente?)$/u;

/** By their endings: "fromager", "fleuriste", "menuisière". */
const TRADE = /(?:iere?s?|[gh]ere?s?|iste|eure?|euse|trice|ien|ienne)$/u;

const wordsIn = (text: string): readonly string[] => text.match(/[a-z]{4,}/gu) ?? [];

const strange = (word: string, { basis }: GroundedText): boolean =>
  !EMPTY_WORD.test(word) && !isKnown(word, basis.vocabulary) && !isKnown(singular(word), basis.vocabulary);

/** "rédacteur" and "rédactrices" are one; "technicien" and "technique" are two. */
const stemOf = (word: string): string =>
  singular(word)
    .replace(/(?:trice|teur)$/u, 't')
    .replace(/(?:iere|ier)$/u, 'i')
    .replace(/(?:ienne|ien)$/u, 'i+')
    .replace(/ee$/u, 'e')
    .replace(/(?<=[^aeiou])e$/u, '');
const unsaid = (word: string, { basis }: GroundedText): boolean => {
  const stem = stemOf(word);
  return ![...basis.vocabulary].some((one) => stemOf(one) === stem);
};

/** "M. Yann Le Goff, directeur général des services,": the function set against a name of the facts. */
const functions = (text: GroundedText): readonly PlainFlag[] => {
  const told = keyed(
    text,
    /(?:^|[._])(?:fonctions?|qualite|grade|emploi|poste|metier|activite|profession)(?:[._]|$)/u,
  );
  if (told.length === 0) return [];
  const trade = told.some(({ origin }) => /(?:activite|profession|metier)(?:_|$)/u.test(origin.id));
  const { lower } = text.read.folded;
  return text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'name' || !match.ok) return [];
    const words = claim.value.parts.flat();
    // The function of somebody else’s record says nothing of this one.
    const records = text.basis.names
      .filter((name) => words.every((word) => name.words.has(word)))
      .map(({ origin }) => parentOf(origin.id));
    if (told.every(({ origin }) => parentOf(origin.id) !== '' && !records.includes(parentOf(origin.id))))
      return [];
    const { to } = sentenceAt(text.sentences, claim.from);
    const found = /^\s*,\s+(?:le\s+|la\s+|l')?([a-z]+[^,;:.()]*)(?=[,;:.()]|$)/u.exec(
      lower.slice(claim.to, to),
    );
    const phrase = found?.[1] ?? '';
    const [head = ''] = wordsIn(phrase);
    if (found === null || !phrase.startsWith(head)) return [];
    if (!PERSONAL.test(head) && !(trade && TRADE.test(head) && phrase.trim() === head)) return [];
    const [said] = phrase.split(
      /\s(?:est|sont|sera|a|au|aux|en|depuis|pour|dans|(?:affecte|rattache|nomme|recrute|detache|mute|place|charge|promu|titularise|employe|mis|exercant|occupant|travaillant)e?)(?![a-z])/u,
    );
    const other = wordsIn(said ?? '').some(
      (word) => (!ANY.test(word) || /^general/u.test(word)) && !EMPTY_WORD.test(word) && unsaid(word, text),
    );
    const start = claim.to + found[0].length - phrase.length;
    return other ? [flag(start, start + (said ?? '').length, told[0]?.tokens.join(' '))] : [];
  });
};

/** "deux emplois de technicien principal", where the facts fill "poste", "emploi" or "grade". */
const posts = (text: GroundedText): readonly PlainFlag[] => {
  const told = keyed(text, /(?:^|[._])(?:emplois?|postes?|grades?)(?:[._]|$)/u);
  if (told.length === 0) return [];
  return [
    ...text.read.folded.lower.matchAll(
      /(?<![a-z])(?:emplois?|postes?|grades?|cadre\s+d'emplois)\s+(?:de\s+|d'|des\s+)([a-z]{5,})(?:\s+(?:de\s+|d')([a-z]{5,}))?/gu,
    ),
  ].flatMap((match): PlainFlag[] => {
    const [whole, word = '', of] = match;
    if (!PERSONAL.test(singular(word))) return [];
    return unsaid(word, text) || (of !== undefined && !ANY.test(of) && unsaid(of, text))
      ? [flag(match.index, match.index + whole.length, told[0]?.tokens.join(' '))]
      : [];
  });
};

const ADJECTIVE =
  /(?:al|ale|aux|ales|if|ive|ifs|ives|ent|ente|ant|ante|ee|ees|eur|euse|public|publics|ier|iere|oire|ible|able|effectue|concerne|rendu|fait|minimum)s?$/u;

/** "du service urbanisme", "le service des sports", where a fact is a service: no other one may be joined, or act. */
const services = (text: GroundedText): readonly PlainFlag[] => {
  const told = text.basis.texts.filter(
    ({ origin, tokens }) =>
      origin.kind === 'fact' &&
      tokens.length < 9 &&
      (/(?:^|[._])service(?:_|$)/u.test(origin.id.toLowerCase()) || tokens[0] === 'service'),
  );
  if (told.length === 0) return [];
  const { lower } = text.read.folded;
  return [
    ...lower.matchAll(
      /(?<![a-z])(le|du|au)\s+(service\s+((?:de\s+(?:la\s+|l')?|du\s+|des\s+|d')?)([a-z]{5,}))(?![a-z])/gu,
    ),
  ].flatMap((match): PlainFlag[] => {
    const [whole, article, phrase = '', link = '', word = ''] = match;
    const from = match.index + whole.length - phrase.length;
    const sentence = sentenceAt(text.sentences, from);
    // A service that the act gives a task to need not be the one that the facts tell.
    const joined =
      told.some(({ tokens }) => tokens[0] === 'service') &&
      JOINED.test(lower.slice(sentence.from, from)) &&
      REACHED.test(lower.slice(from, sentence.to));
    const isOther = link === '' ? article !== 'le' || joined : joined;
    return isOther && (link !== '' || !ADJECTIVE.test(word)) && !ANY.test(word) && strange(word, text)
      ? [flag(from, from + phrase.length, told[0]?.tokens.join(' '))]
      : [];
  });
};
/** Whom one writes to, or calls. */
const JOINED =
  /(?<![a-z])(?:avec|aupres|contact\w+|joindre|joignable|adress\w+|rapproch\w+|renseign\w+|rendez-vous|appel\w+|ecri\w+|disposition|par)(?![a-z])[^.;]{0,60}$|^\s*(?:le|du|au)\s$/u;
const REACHED =
  /\d{2}\s?\d{2}\s?\d{2}|@|(?<![a-z])(?:telephon\w+|courriel|joignable|disposition|renseign\w+|accueil\w*|guichet|bureau|horaires)(?![a-z])/u;

const SMALL = /^(?:de|du|des|la|le|les|l|d|un|une|a|au|aux|en|et)$/u;
const ANY_COMPLEMENT =
  /^(?:commune|communes|ville|mairie|mois|annee|famille|beneficiaire|interesse|interessee|agent|agente|demande|demandeur|association|date|midi|soir|jour|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lendemain|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|montant|euros?|charge|droit|plein|cette|ladite|dudit|plus|nature|fonctionnement|investissement|personne|personnes|moins|entree|sortie|race|type|categorie|marque|modele|genre|espece|niveau|classe|grade|rang|premiere?|seconde?|[a-z]+ieme)$/u;

/** "facture de chauffage" where the facts say "facture d'eau": one head, one shape, and a noun that no fact has. */
const complements = (text: GroundedText): readonly PlainFlag[] => {
  const { lower, cased } = text.read.folded;
  return text.basis.texts.flatMap(({ origin, folded, tokens }): PlainFlag[] => {
    if (origin.kind !== 'fact' || tokens.length < 2 || tokens.length > 7) return [];
    const found =
      /^(?:une?\s+|la\s+|le\s+|l')?([a-z]{4,}(?:\s+(?!de\s|du\s|des\s)[a-z]{4,})?)\s+(?:(?:de|du|des)\s+(?:la\s+|l')?|d')([a-z]{3,}|eau|gaz)\b/u.exec(
        folded.lower,
      );
    const [, head = '', own = ''] = found ?? [];
    // A name of somebody or of a place has no class.
    if (found === null || SMALL.test(own) || /^\p{Lu}/u.test(folded.cased.slice(folded.lower.indexOf(own))))
      return [];
    if (/^(?:\p{Lu})/u.test(folded.cased.trim()) || ANY_COMPLEMENT.test(own)) return [];
    const heads = head.replace(/\s+/gu, '\\s+');
    return [
      ...lower.matchAll(
        new RegExp(
          `(?<![a-z])(?:la|le|l'|les|une?|sa|son|du|au|cette|ce)\\s*${heads}\\s+(?:(?:de|du)\\s+(?:la\\s+|l')?|d')([a-z]{4,}|eau|gaz)(?![a-z])`,
          'gu',
        ),
      ),
    ].flatMap((match): PlainFlag[] => {
      const [whole, word = ''] = match;
      const at = match.index + whole.length - word.length;
      return ANY_COMPLEMENT.test(word) ||
        /^\p{Lu}/u.test(cased.slice(at)) ||
        // "le portage de cinq repas": a number is no complement.
        parseNumber(word) !== undefined ||
        !strange(word, text)
        ? []
        : [flag(match.index, match.index + whole.length, tokens.join(' '))];
    });
  });
};

const LABEL =
  /(?:^|[._])(categorie|type|statut|secteur|matiere|filiere|theme|motif|nature|specialite|niveau|formule)$/u;

/** "catégorie sport", where the facts say "categorie: culture". */
const labels = (text: GroundedText): readonly PlainFlag[] =>
  keyed(text, LABEL).flatMap(({ origin, tokens }): PlainFlag[] => {
    const head = LABEL.exec(origin.id.toLowerCase())?.[1] ?? '';
    if (tokens.length > 2 || head === '') return [];
    return [
      ...text.read.folded.lower.matchAll(
        new RegExp(`(?<![a-z])(?:la|le|de|du|en|au|une?)\\s+${head}\\s+(?:«\\s*)?([a-z]{4,})(?![a-z])`, 'gu'),
      ),
    ].flatMap((match): PlainFlag[] => {
      const [whole, word = ''] = match;
      return strange(word, text) && !/(?:ee|e|ant|ent)s?$/u.test(word)
        ? [flag(match.index, match.index + whole.length, tokens.join(' '))]
        : [];
    });
  });

const BREED = /(?:^|[._])(?:race|modele|essence|espece|variete|couleur|marque|materiau|revetement)s?$/u;

/** "un berger allemand" of "race: berger belge": the same head, and an adjective that no fact has. */
const breeds = (text: GroundedText): readonly PlainFlag[] =>
  keyed(text, BREED).flatMap(({ tokens }): PlainFlag[] => {
    const [head = '', own = '', ...more] = tokens;
    if (more.length > 0 || head.length < 4 || own.length < 4) return [];
    return [
      ...text.read.folded.lower.matchAll(
        new RegExp(
          `(?<![a-z])${singular(head)}s?\\s+([a-z]{4,})(?=\\s*[,;:.)]|\\s(?:de|du|des|et|a|au|qui|nomm|appel)|$)`,
          'gu',
        ),
      ),
    ].flatMap((match): PlainFlag[] => {
      const [whole, word = ''] = match;
      return strange(word, text) && stemOf(word) !== stemOf(own)
        ? [flag(match.index, match.index + whole.length, tokens.join(' '))]
        : [];
    });
  });
