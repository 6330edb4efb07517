/**
 * Who keeps or loses the right to pass where something is closed or forbidden: "acces_riverains: true" against "fermée, y compris aux riverains", "les
 * riverains ne pourront pas y accéder"; "cyclistes_autorises: false" against "interdit, sauf aux cyclistes". The key names the people, yes or no.
 */
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';
import { singular } from '../text/stems';

/** Those for whom an exception is made, or not. */
const PEOPLE =
  /^(?:riverain|pieton|cycliste|velo|secour|pompier|bus|autocar|car|livraison|livreur|commercant|resident|habitant|camion|taxi|cavalier|usager|chien|enfant|mineur|visiteur|exposant|forain|randonneur|motard|deux-roues|ambulance|artisan|proprietaire|locataire|adherent|scolaire|transport|parent|public|professionnel|agriculteur|automobiliste|trottinette|vehicule)/u;
const PASS =
  /^(?:acces|accessibles?|passage|passer|circulations?|dessertes?|desservie?s?|autorisee?s?|autorisations?|admise?s?|permise?s?|maintenue?s?|maintien|exemptee?s?|exception|derogations?|exceptee?s?)$/u;

interface Right {
  readonly who: string;
  readonly yes: boolean;
  readonly told: string;
}

export const access: TextRule = (text) => {
  const rights = rightsOf(text);
  return rights.length === 0
    ? []
    : text.sentences.flatMap(({ from, to }) => {
        const said = text.read.folded.lower.slice(from, to);
        return rights.flatMap(({ who, yes, told }): PlainFlag[] => {
          const match = (yes ? excluded(who) : admitted(who))
            .map((pattern) => pattern.exec(said))
            .find((found) => found !== null);
          if (match === undefined || !BARRED.test(said)) return [];
          return [
            {
              ...{ from: from + match.index, to: from + match.index + match[0].length },
              kind: 'contradiction',
              why: `Les données disent le contraire (${told}).`,
            },
          ];
        });
      });
};

/** Something is closed or forbidden, or a right denied. */
const BARRED =
  /(?<![a-z])(?:interdi\w+|ferme\w*|barre\w*|coupe\w*|neutralise\w*|suspen\w+|reserve\w*|impossibles?|(?:ne|n')\s?(?:pourr\w+|peu\w+|sera|seront|est|sont|aur\w+|auront|ont|a))(?![a-z])/u;

const rightsOf = ({ basis }: GroundedText): readonly Right[] => [
  ...basis.said.flatMap(({ origin, words, yes, yesNo }): Right[] =>
    yesNo ? rightOf(origin.id, words, yes) : [],
  ),
  ...basis.texts.flatMap(({ origin, tokens }): Right[] => {
    const [word = '', ...more] = tokens;
    const yes = /^(?:mainten|autoris|assur|libre|possible|conserv|preserv|permis)/u.test(word);
    const no = /^(?:interdi|suspen|impossible|supprim|refus)/u.test(word);
    return origin.kind === 'fact' && more.length === 0 && yes !== no
      ? rightOf(origin.id, pathWords(origin.id.split('.').at(-1) ?? ''), yes)
      : [];
  }),
];

const rightOf = (id: string, words: readonly string[], yes: boolean): Right[] => {
  if (/\.\d+(?:\.|$)/u.test(id) || words.some((word) => /^(?:interdit|sauf|hors|sans)/u.test(word)))
    return [];
  const people = words.filter((word) => PEOPLE.test(word));
  const [who] = people;
  return who !== undefined && people.length === 1 && words.some((word) => PASS.test(word))
    ? [{ who: singular(who), yes, told: `${words.join(' ')}\u00A0: ${yes ? 'oui' : 'non'}` }]
    : [];
};

const TO = "(?:(?:pour|a|aux?|des?|du|d'|chez)\\s+)?(?:l'|les\\s+|la\\s+|le\\s+|tous\\s+les\\s+|ses\\s+)?";
const NOT_ABLE =
  "(?:ne\\s+(?:pourra|pourront|peut|peuvent|sera|seront|sont|auront|aura)|n'(?:est|auront|aura|ont))\\s+(?:pas|plus|nullement|aucunement)\\s+(?:[a-z']+\\s+){0,3}?(?:acced|acces|pass|circul|possible|autoris|admis|maintenu|assure|emprunt|entrer|permis|desserv)[a-z]*";

const excluded = (who: string): readonly RegExp[] => [
  new RegExp(
    `(?<![a-z])(?:y\\s+compris|meme|ainsi\\s+que|et\\s+notamment|comme)\\s+${TO}${who}[sx]?(?![a-z])`,
    'u',
  ),
  new RegExp(`(?<![a-z])${who}[sx]?,?\\s+(?:dont\\s+l'acces\\s+|qui\\s+)?${NOT_ABLE}`, 'u'),
  new RegExp(
    `(?<![a-z])(?:interdite?s?|fermee?s?|impossible|inaccessible|exclue?s?)\\s+(?:a|aux?)\\s+(?:l'|les\\s+|tous\\s+les\\s+)?${who}[sx]?(?![a-z])`,
    'u',
  ),
];

const admitted = (who: string): readonly RegExp[] => [
  new RegExp(
    `(?<![a-z])(?:sauf|hors|hormis|excepte|a\\s+l'exception|a\\s+l'exclusion|reservee?s?|sans\\s+prejudice)\\s+${TO}${who}[sx]?(?![a-z])`,
    'u',
  ),
  new RegExp(
    `(?<![a-z])${who}[sx]?\\s+(?:pourront|peuvent|pourra|peut|auront|sont|seront|restent)\\s+(?:[a-z']+\\s+){0,2}?(?:acced|acces|pass|circul|autoris|admis|emprunt)[a-z]*`,
    'u',
  ),
];
