/**
 * The words that tell what a value is for: those of a fact’s key, and those that govern a value in its sentence. It must not judge whether the
 * two agree.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { Stretch } from '../text/sentences';

/** Words that say what kind of value it is, not what it is for. */
export const GENERIC =
  /^(?:date|dates|jour|jours|montant|somme|numero|nombre|nom|name|heure|heures|duree|total|lieu|objet|annee|mois|taux|valeur|type|value|amount|number|day|time|period|periode|point|commune|mairie|avoir|etre|sont|sera|seront|cette|dans|pour|avec|plus|moins|selon|entre|euros?|apres|avant|deux|trois|annuel|annuelle|compter|partir|debut|fin|data|text|texte|donnees|facts?|elements?|items?|notes?|unite|statut|info\w*|detail\w*|description|motif|ensemble|place|jusqu|jusque|depuis|environ|ainsi|soit|demain|hier|dont|sans|leurs?|tous|toute?s?|chaque|autres?|meme|memes|comme|chez|publi(?:c|que)s?|municipale?s?|communale?s?|vers|encore|quand|sous)$/u;

/** Of a fact: words of its key that say what it is for. */
export const rolesOf = ({ roles }: Evidence): readonly string[] =>
  roles.filter((role) => role.length > 3 && !GENERIC.test(role));

/** Those that the others have not. */
export const without = (roles: readonly string[], others: readonly string[]): readonly string[] =>
  roles.filter((role) => !others.some((other) => other === role));

/** Of a stretch of plain lower-case text. */
export const contentWords = (text: string): readonly string[] =>
  (text.match(/[a-z]{4,}|(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []).filter((word) => !GENERIC.test(word));

const YEAR_OF_DAY =
  /(?<=\d(?:er)?\s(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\s)(?:19|20)\d\d/gu;

/** Where the clause of a value begins: what stands before a relative is of another verb. */
const CUT = /[,;:()]|\s(?:et|mais|ou|qui|dont|(?<!(?:ainsi|alors|plus|moins|tandis|meme)\s)que)\s(?=[^,]*$)/u;

/** Where the words after a value are no longer its own: "96 500 € hors frais" tells no fees. */
const AFTER_CUT = /[,;:.()\n]|\s(?:et|dont|pour|hors|sans|sauf|non\s+compris)\s/u;

interface Governing {
  /** Of its own clause. */
  readonly near: readonly string[];
  /** Of an adverbial that opens the sentence. */
  readonly opening: readonly string[];
}
export const allOf = ({ near, opening }: Governing): readonly string[] => [...near, ...opening];

/** The last words of the value's own clause before it, the first ones after it, and an adverbial that opens the sentence. */
export const governingWords = (
  lower: string,
  claim: Claim,
  claims: readonly Claim[],
  { from: start, to: end }: Stretch,
): Governing => {
  const previous = claims
    .filter((one) => one.to <= claim.from && one.from >= start && one.kind === claim.kind)
    .at(-1);
  const stretch = lower.slice(Math.max(start, previous?.to ?? start), claim.from);
  const clauses = stretch.split(CUT);
  // The year of a day tells no field of that year.
  const near = contentWords((clauses.at(-1) ?? '').replace(YEAR_OF_DAY, '')).slice(
    claim.value.type === 'number' ? -2 : -4,
  );
  const [opening = ''] = lower.slice(start, claim.from).split(/[,(]/u);
  const adverbial =
    previous === undefined &&
    clauses.length > 1 &&
    lower[start + opening.length] !== '(' &&
    contentWords(opening).length <= 3
      ? contentWords(opening)
      : [];
  const after =
    claim.value.type === 'date' || claim.value.type === 'month'
      ? []
      : contentWords(lower.slice(claim.to, Math.min(claim.to + 40, end)).split(AFTER_CUT)[0] ?? '').slice(
          0,
          2,
        );
  return { near: [...near, ...after], opening: adverbial };
};
