/**
 * Sentences that state a rule (doit, est tenu, est interdit, a droit, peut être…) without its text. They stand when a given text is
 * cited beside, or when the facts or the law say the same thing: a measure of the act itself is a fact.
 */
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import type { Stretch } from '../text/sentences';
import { NUMBER } from '../text/numbers';
import { pathWords } from '../roles/labels';
import { related } from '../text/stems';
import { isGeneric } from './generic-words';
import { isKnown, meaningfulWords, supportOf } from './support';
import { isUsualRule } from './usual-clauses';

/** Obligations, prohibitions, permissions: the facts must speak of the same thing. */
const RULES =
  /(?<![a-z])(?:doi(?:t|vent)|devr(?:a|ont)|(?:est|sont|sera|seront)\s+tenue?s?(?!\s+(?:(?:regulierement\s+|pleinement\s+)?informee?s?|au\s+courant|a\s+jour|a\s+(?:la\s+|votre\s+|leur\s+)?disposition|a\s+l'ecart|compte|par|en|le|la|les|dans|au|aux)(?![a-z]))|(?:est|sont|sera|seront|reste|restent|demeure)\s+(?:formellement\s+|strictement\s+)?(?:interdite?s?|prohibee?s?|obligatoires?|defendue?s?|proscrite?s?|soumise?s?\s+a\s+(?:autorisation|declaration))|il\s+est\s+(?:interdit|defendu|obligatoire)|ne\s+peu(?:t|vent)\s+(?:pas|en\s+aucun\s+cas|plus|jamais)|ne\s+sauraient?|(?:a|ont)\s+(?:l'obligation|le\s+devoir)|peu(?:t|vent)\s+etre\s+(?!jointe?|contactee?|consultee?|retiree?s?\s+(?:en|a\s+l'accueil)|adressee?s?)|il\s+incombe(?!\s+(?:donc\s+|ainsi\s+|des\s+lors\s+)?(?:au\s+(?:maire|president|conseil|prefet|service)|a\s+(?:la\s+(?:commune|collectivite|communaute|ville|mairie)|l'(?:autorite|administration|etablissement))))|est\s+redevable)(?![a-z])/g;
/** Consequences and rights: the very word must be theirs. */
const STRICT = new RegExp(
  String.raw`(?<![a-z])(?:(?:est|sont|sera|seront)\s+passibles?\s+d[e'u]\s*\S+|encour(?:t|ent|ra)\s+\S+\s+\S+|s'expose(?:nt)?\s+a\s+\S+\s+\S+|sous\s+peine\s+d[e'u]\s*\S+|(?:est|sont|sera|seront)\s+punie?s?|(?:a|ont|aura|auront)\s+(?:le\s+)?droit(?![a-z])\s*(?:a|au|de|d')?\s*(?:${NUMBER}\s+)?\S*|(?:est|sont)\s+en\s+droit\s+de\s+\S+|peu(?:t|vent)\s+pretendre|(?:est|sont|sera|seront)\s+tenue?s?\s+d[e']\s*(?:se\s+)?\S+|la\s+loi\s+(?:impose|interdit|exige|oblige|prevoit|punit)|(?:la\s+)?(?:reglementation|legislation)\s+(?:impose|interdit|exige|oblige|prevoit|en\s+vigueur))`,
  'g',
);
const SANCTION =
  /amende|sanction|poursuit|poursuivi|punie?s?|passible|peine|encour|expose|fourriere|astreinte|penal/u;

export const normative: TextRule = (text) => {
  const { read, sentences } = text;
  const { lower } = read.folded;
  const found: PlainFlag[] = [];
  for (const sentence of sentences) {
    const words = lower.slice(sentence.from, sentence.to);
    if (isCited(text, sentence)) continue;
    for (const match of words.matchAll(STRICT))
      if (!isSaid(match[0], text) && !isSumTold(text, sentence, match) && !isLimit(text, sentence, match))
        found.push(flagAt(sentence, match));
    const support = supportOf(text, sentence);
    for (const match of words.matchAll(RULES))
      if (
        support < 0.5 &&
        !isSaidOfFacts(text, sentence, match) &&
        !isOfReader(words, match) &&
        !isLimit(text, sentence, match) &&
        !isExpected(words, match) &&
        !isOrdinary(words, match) &&
        !isOfSome(words, match) &&
        !isOfSaidDuty(words, match, text) &&
        !isFixed(text, sentence, match) &&
        !isUsualRule(words, text.basis) &&
        !isDrawn(text, sentence, match)
      )
        found.push(flagAt(sentence, match));
  }
  return found;
};

/**
 * "… et que la musique doit cesser à deux heures", "une réparation doit être effectuée sur le réseau", "L’usage des pesticides y est proscrit": the clause of the verb alone, the facts
 * of which speak of half of what it says at least; words that measure or link say nothing.
 */
const isSaidOfFacts = (text: GroundedText, { from, to }: Stretch, match: RegExpMatchArray): boolean => {
  const { judged, read, basis } = text;
  const start = from + (match.index ?? 0);
  const end = start + match[0].length;
  const before = read.folded.lower.slice(from, start).split(CUT).at(-1) ?? '';
  const after = /^[^,;:()]*/u.exec(read.folded.lower.slice(end, to))?.[0] ?? '';
  const clause = { from: start - before.length, to: end + after.length };
  const words = [
    ...meaningfulWords(text, { from: clause.from, to: start }),
    ...meaningfulWords(text, { from: end, to: clause.to }),
  ].filter((word) => !isGeneric(word.text) || isKnown(word.text, basis.vocabulary));
  const claims = judged.filter(({ claim }) => claim.from >= clause.from && claim.to <= clause.to);
  const known = words.filter((word) => isKnown(word.text, basis.vocabulary)).length;
  const proved = claims.filter(({ match: { ok } }) => ok).length;
  // A prohibition of what the facts only name may be the contrary of what they say.
  const isBarred = (): boolean =>
    basis.said.some(
      (fact) => !fact.yes && words.some(({ text: word }) => fact.words.some((one) => related(one, word))),
    );
  if (PROHIBITION.test(match[0]) && !isBarred()) return false;
  return known > 0 && (known + proved) * 2 >= words.length + claims.length;
};
const PROHIBITION = /interdi|prohib|defend|proscri/u;
const CUT = /[,;:()]\s*|\s(?:et|que|car|mais|donc)\s|(?:^|\s)qu'/u;

/** "votre successeur devra en demander une nouvelle", "devront avoir quitté les lieux avant cette date": a step of the reader’s own file, or by what was just said. */
const isOfReader = (sentence: string, match: RegExpExecArray): boolean =>
  /^(?:doi|devr)/u.test(match[0]) &&
  (/(?<![a-z])(?:votre|vos)\s[a-z' -]{3,40}$/u.test(sentence.slice(0, match.index).split(CUT).at(-1) ?? '') ||
    /^[^,;:.]*\s(?:(?:avant|a|apres|d'ici)\s+cette\s+(?:date|echeance|heure)|(?:avant|dans|sous)\s+ce\s+delai)(?![a-z])|\s(?:s'ils?|si\s+elles?)\s+(?:le\s+|la\s+|les\s+|y\s+)?(?:souhait|desir|veu[tl]|entend)[a-z]*(?![a-z])/u.test(
      sentence.slice(match.index + match[0].length),
    ));

/** "la commune peut prétendre à 24 900 €": a sum that the facts prove, no rule. */
const isSumTold = ({ judged, read }: GroundedText, { from }: Stretch, match: RegExpMatchArray): boolean => {
  const end = from + (match.index ?? 0) + match[0].length;
  return judged.some(
    ({ claim, match: { ok } }) =>
      ok &&
      claim.value.type === 'amount' &&
      claim.from >= end &&
      /^\s+a\s+$/u.test(read.folded.lower.slice(end, claim.from)),
  );
};

/**
 * "La coupe doit être achevée le 15 avril": by a day that the facts give as an end, the measure of the act itself. Another limit of the facts stands right
 * after the verb, in its own clause: "devra prendre fin à deux heures", "tenus de faire étayer le mur sous huit jours".
 */
const isLimit = ({ judged, read }: GroundedText, { from, to }: Stretch, match: RegExpMatchArray): boolean => {
  const isDuty = /^(?:doi|devr)/u.test(match[0]);
  if (!isDuty && !/^(?:est|sont|sera|seront)\s+tenu/u.test(match[0])) return false;
  const end = from + (match.index ?? 0) + match[0].length;
  return judged.some(({ claim, match: { ok, ...proof } }) => {
    if (!ok || !LIMITING.has(claim.value.type) || claim.from < from || claim.to > to) return false;
    const isAnywhere = isDuty && claim.value.type === 'date';
    if (!isAnywhere && (claim.from < end || /[,;:]|\set\s/u.test(read.folded.lower.slice(end, claim.from))))
      return false;
    const evidence = 'evidence' in proof ? (proof.evidence ?? []) : [];
    return evidence.some(
      ({ origin, edge, roles }) =>
        origin.kind === 'fact' && (edge === 'end' || roles.some((role) => A_LIMIT.test(role))),
    );
  });
};
const LIMITING: ReadonlySet<string> = new Set(['date', 'time', 'duration', 'number', 'measure', 'amount']);
const A_LIMIT =
  /^(?:limite|jusqu[a-z]*|avant|echeance|fin|terme|delai|maxi|maximum|max|plafond|capacite|fermeture|minimum|mini)$/u;

/** Works, projects and means have effects, no duties. */
const MEANS =
  /(?:^|[,;:]\s|\s(?:et|que|car|qu')\s?)(?:(?:le|la|les|l'|ces?|cette|cet|ses?|leurs?|son|sa|nos|notre)\s*)(?:nouve\w+\s+|futurs?\s+|future?s?\s+|present\w*\s+)?(?:travaux|projets?|amenagements?|operations?|mesures?|dispositifs?|actions?|investissements?|equipements?|chantiers?|renovation|isolation|installation|reorganisation|mutualisation|modernisation|plantations?|campagne|experimentation|programme|reforme|extension|creation|remplacement|achat|acquisition|economies?|subvention|aide|recrutement|deviation|evenement|manifestation|fete|concert|exposition)(?![a-z])[^.;:]{0,60}$/u;
const EFFECT =
  /^\s+(?:notamment\s+|egalement\s+|aussi\s+|ainsi\s+|donc\s+)?(?:permettre|reduire|abaisser|diminuer|ameliorer|faciliter|favoriser|augmenter|accroitre|limiter|eviter|generer|rapporter|entrainer|profiter|beneficier|couter|durer|reunir|attirer|rassembler|renforcer|apporter|offrir|conduire|aboutir|contribuer|securiser|apaiser|supprimer|diviser|doubler|raccourcir|couvrir|donner|susciter|inciter|encourager|aider|servir|dissuader|garantir|assurer|prevenir)(?![a-z])/u;

/** "Les travaux doivent réduire la consommation": what is expected of them. */
const isExpected = (sentence: string, match: RegExpExecArray): boolean =>
  /^(?:doi|devr)/u.test(match[0]) &&
  MEANS.test(sentence.slice(0, match.index).trimEnd()) &&
  EFFECT.test(sentence.slice(match.index + match[0].length));

/** "Les personnes qui ne peuvent pas se déplacer seront livrées": who they are, and no rule; "rien ne doit vous priver de": no rule either. */
const isOfSome = (sentence: string, match: RegExpExecArray): boolean => {
  const before = sentence.slice(0, match.index);
  return /^ne\s+peu(?:t|vent)\s/u.test(match[0])
    ? /(?<![a-z])(?:personnes?|habitants?|familles?|parents|enfants|eleves|usagers|aines|administres|foyers|candidats|participants|agents|voisins|benevoles|ceux|celles|toutes?|tous|quiconque)\s+(?:[a-z'-]+\s+){0,3}?qui\s+$/u.test(
        before,
      )
    : /(?<![a-z])rien\s+ne\s+$/u.test(before) &&
        /^\s+(?:vous|le|la|les|nous|l')\s*(?:priver|empecher|retenir|arreter|inquieter|freiner|decourager|gener)(?![a-z])/u.test(
          sentence.slice(match.index + match[0].length),
        );
};

/** "Le gilet est obligatoire : tout élève doit le porter": what was just said, which the facts hold, in other words. */
const isOfSaidDuty = (sentence: string, match: RegExpExecArray, { basis }: GroundedText): boolean =>
  /^doi/u.test(match[0]) &&
  /^\s+(?:donc\s+)?(?:le|la|les|l'|y|en)\s*(?:porter|avoir|fournir|presenter|utiliser|mettre|emporter|apporter|respecter|prevoir|remettre|joindre)(?![a-z])/u.test(
    sentence.slice(match.index + match[0].length),
  ) &&
  /(?<![a-z])obligatoires?[^.;]{0,60}$/u.test(sentence.slice(0, match.index)) &&
  isKnown('obligatoire', basis.vocabulary);

/** "ne doit pas s’inquiéter", "devront prendre leurs dispositions", "devront être rendus propres": what letters ask of anybody, or say to reassure. */
const isOrdinary = (sentence: string, match: RegExpExecArray): boolean => {
  const after = sentence.slice(match.index + match[0].length);
  if (
    BUDGETED.test(after) &&
    /(?<![a-z])(?:credits?|depenses?|sommes?)\s/u.test(sentence.slice(0, match.index))
  )
    return /^devr/u.test(match[0]);
  return /(?<![a-z])ne\s+$/u.test(sentence.slice(0, match.index))
    ? REASSURING.test(after)
    : ORDINARY.test(after);
};
/** "Les crédits nécessaires devront être inscrits au budget": what deliberations say of money to come. */
const BUDGETED =
  /^\s+(?:donc\s+|ainsi\s+)?etre\s+(?:inscrit|prevu|ouvert|impute)e?e?s?\s+(?:au|aux|sur\s+le|dans\s+le)\s+(?:budgets?|chapitres?)(?![a-z])/u;
const REASSURING =
  /^\s+(?:pas|nullement|en\s+rien|surtout\s+pas)\s+(?:(?:s'|se\s+)?(?:inquiet|alarm|etonn|formalis|effray|preoccup|souci|hesit|craindre|tarder)|etre\s+(?:surpris|inquiet|effray|etonn))/u;
const ORDINARY =
  /^\s+(?:donc\s+)?(?:nous\s+)?etre\s+(?:signale|communique|transmis|annonce|declare|confirme|adresse|remis|depose|demande|faite?)[a-z]*\s+(?:[a-z'-]+\s+){0,4}?(?:des\s+que\s+possible|au\s+plus\s+(?:tot|vite)|sans\s+(?:delai|attendre|tarder)|rapidement|immediatement|aussitot)(?![a-z])|^\s+(?:donc\s+|ainsi\s+|toutefois\s+)?(?:prendre\s+(?:leurs?|ses|toutes?|les|des)\s+(?:[a-z]+\s+){0,2}?(?:dispositions|precautions)|(?:etre\s+)?(?:restitue|rend|laisse|remis)[a-z]*\s+(?:[a-z]+\s+){0,3}?(?:propres?|en\s+(?:bon|parfait)\s+etat|nettoye)|faire\s+preuve\s+de\s+(?:patience|vigilance|prudence)|redoubler\s+de)|^\s+(?:donc\s+|imperativement\s+)?(?:etre|rester|demeurer)\s+(?:bien\s+|facilement\s+)?(?:accessibles?|degagee?s?|visibles?|lisibles?|propres?|vides?|fermee?s?|ouverte?s?|rangee?s?|complete?s?|complets?|deneigee?s?|entretenue?s?|libres?)(?:\s+et\s+(?:bien\s+)?(?:accessibles?|degagee?s?|visibles?|lisibles?|propres?|vides?|fermee?s?|ouverte?s?|rangee?s?|complete?s?|complets?|deneigee?s?|entretenue?s?|libres?))?(?=\s*[.,;:]|\s*$|\s+(?:le\s+jour|ce\s+jour|a\s+(?:cette|la)\s+(?:date|visite)|lors|avant|pendant|au\s+moment))/u;

/**
 * "devra être rangé à 23 h 30" of "heure_rangement", "un passage de 1,40 m devra rester libre" of "largeur_passage": a value of the clause whose key names what is to be done, or to
 * what; or one that "au plus tard" makes a limit.
 */
const isFixed = ({ judged, read }: GroundedText, { from, to }: Stretch, match: RegExpExecArray): boolean => {
  if (!/^(?:doi|devr)/u.test(match[0])) return false;
  const { lower } = read.folded;
  const start = from + match.index;
  const end = start + match[0].length;
  const first = start - (lower.slice(from, start).split(CLAUSE).at(-1) ?? '').length;
  const last = end + (lower.slice(end, to).split(CLAUSE)[0] ?? '').length;
  const around = lower.slice(first, last).match(/[a-z]{5,}/gu) ?? [];
  return judged.some(({ claim, match: { ok, ...proof } }) => {
    if (!ok || !LIMITING.has(claim.value.type) || claim.from < first || claim.to > last) return false;
    if (claim.from >= end && BY.test(lower.slice(end, claim.from))) return true;
    const origins = 'origins' in proof ? proof.origins : [];
    return origins.some(
      ({ kind, id }) =>
        kind === 'fact' &&
        pathWords(id.split('.').at(-1) ?? '')
          .filter((word) => word.length > 4)
          .some((word) => around.some((one) => related(one, word))),
    );
  });
};
/** What parts two duties: not the comma of a number. */
const CLAUSE = /[;:]\s|,\s|\s(?:et|mais|car)\s/u;
const BY =
  /(?<![a-z])(?:au\s+plus\s+tard|avant|jusqu'|des|d'ici|a\s+partir\s+d|au\s+moins|au\s+maximum)\s*(?:a\s+|le\s+|e\s+|au\s+)?$/u;

/** "7 200 euros devront donc provenir d’autres ressources": what follows from a sum that the facts make, told just before in its clause. */
const isDrawn = ({ judged, read }: GroundedText, { from }: Stretch, match: RegExpExecArray): boolean => {
  const start = from + match.index;
  const { lower } = read.folded;
  return (
    /^(?:doi|devr)/u.test(match[0]) &&
    /^\s+(?:donc|ainsi|des\s+lors|par\s+consequent|alors)(?![a-z])/u.test(
      lower.slice(start + match[0].length),
    ) &&
    judged.some(
      ({ claim, match: { ok, ...proof } }) =>
        ok &&
        claim.from >= from &&
        claim.to <= start &&
        /^[^,;:.]*$/u.test(lower.slice(claim.to, start)) &&
        'origins' in proof &&
        proof.origins.some(({ kind }) => kind === 'derived'),
    )
  );
};

const flagAt = ({ from }: Stretch, match: RegExpExecArray): PlainFlag => ({
  from: from + match.index,
  to: from + match.index + match[0].trimEnd().length,
  kind: 'normative',
  why: 'Cette phrase énonce une règle sans le texte qui la fonde\u00A0: citez l’article, ou retirez-la.',
});

/** A reference that is given stands in the same paragraph. */
const isCited = ({ read, judged }: GroundedText, { from, to }: Stretch): boolean => {
  const { lower } = read.folded;
  const start = lower.lastIndexOf('\n', from) + 1;
  const newline = lower.indexOf('\n', to);
  const end = newline < 0 ? lower.length : newline;
  return judged.some(
    ({ claim, match }) =>
      claim.value.type === 'citation' && match.ok && claim.from >= start && claim.to <= end,
  );
};

/** The facts or the law use the word that carries the consequence. */
const isSaid = (phrase: string, { basis }: GroundedText): boolean => {
  const words = phrase.match(/[a-z]{4,}/gu) ?? [];
  const last = words.at(-1);
  if (SANCTION.test(phrase)) return [...basis.vocabulary].some((word) => SANCTION.test(word));
  if (/^(?:la\s+)?(?:loi|reglementation|legislation)/u.test(phrase)) return basis.law.normals.size > 0;
  return last === undefined || isKnown(last, basis.vocabulary);
};
