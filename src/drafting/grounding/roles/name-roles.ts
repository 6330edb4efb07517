/**
 * A person in the role of another: "sous la présidence de M. Berger", when the facts have him as secretary. The words right around the
 * name are those of another person's fact, and none of its own stands in the sentence.
 */
import { wordsOfKey } from '../facts/key-lexicon';
import type { NameFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sentenceAt, type Stretch } from '../text/sentences';
import { related } from '../text/stems';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { rankIn } from './title-ranks';
import type { TextRule } from './find-roles';
import { isAddress } from './addresses';
import { namesSomebody } from './names-somebody';
import { isTowards } from './towards';

/** Roles of people; any other word of a key says what the name is of, not what it does. */
const ROLE =
  /^(?:president|presidente|presidence|preside|secretaire|rapporteur|rapporteure|tresorier|tresoriere|directeur|directrice|responsable|gardien|expert|experte|notaire|proprietaire|locataire|vendeur|vendeuse|acquereur|acheteur|demandeur|demandeuse|petitionnaire|plaignant|plaignante|requerant|requerante|voisin|voisine|maire|adjoint|adjointe|doyen|doyenne|organisateur|organisatrice|titulaire|mandataire|signataire|beneficiaire|conciliateur|mediateur|animateur|animatrice|enseignant|enseignante|brigadier|architecte|geometre|candidat|elu|elue|instructeur|bibliothecaire|placier|placiere|detenteur|tuteur|tutrice|pere|mere|epoux|epouse|entreprise|fournisseur|prestataire|maitre|preteur|bailleur|prefet|temoin|victime|salarie|salariee|conducteur|conductrice|stagiaire|apprenti|apprentie|regisseur|regisseuse|suppleant|suppleante|remplacant|remplacante|attributaire|sous|encadrant|encadrante|referent|referente|coordonnateur|coordonnatrice|exploitant|exploitante|gerant|gerante|cedant|cessionnaire|assesseur|delegue|deleguee|correspondant|correspondante|parrain|marraine|commandant|commandante|maitre)$/u;

export const nameRoles: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const roled = basis.names
    .filter(({ origin }) => origin.kind === 'fact')
    .map((name) => ({ name, roles: rolesOf(name) }))
    // "date_election_adjoint" is held by nobody.
    .filter(({ name, roles }) => roles.length > 0 && namesSomebody(name));
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'name' || !match.ok) return [];
    const words = claim.value.parts.flat();
    const has = (name: NameFact): boolean => words.every((word) => name.words.has(word));
    const mine = basis.names.filter(has);
    // "Fait à Valmy, le Maire": a town of the facts, named by the text as where.
    if (WHERE.test(lower.slice(0, claim.from)) && mine.every(({ origin }) => A_TOWN.test(origin.id)))
      return [];
    // The same name outside any role, or in several: nothing tells.
    if (mine.length === 0) return [];
    // "elu_sorti: M. A, vice-président du club": what the fact itself says of the name.
    const own = [...mine.flatMap(rolesOf), ...mine.flatMap((name) => rolesSaid(name, basis))];
    const sentence = sentenceAt(sentences, claim.from);
    // "M. Aubry, troisième adjoint" of "rang_codelegataire: 3" beside "adjoint": of an office that several bear, the rank says which.
    const rank = rankAfter(lower, claim.to, sentence.to);
    if (rank !== undefined && ranksOf(mine, basis).includes(rank)) return [];
    const all = lower.slice(sentence.from, sentence.to).match(/[a-z]{3,}/gu) ?? [];
    const beside = besideOf(lower, claim.to, sentence);
    const misplaced =
      beside !== undefined &&
      !own.some((role) => related(beside.text, role)) &&
      roled.some(({ name, roles }) => !has(name) && roles.some((role) => sameRole(beside.text, role)));
    if (!misplaced && mine.some((name) => rolesOf(name).length === 0)) return [];
    if (!misplaced && own.some((role) => all.some((word) => related(word, role)))) return [];
    // "M. Ouali, gérant du Café du Commerce", "Mme Pichon est médiatrice entre M. A et M. B": what is said of another name.
    const isOfBody = (from: number, to: number, text: string): boolean =>
      judged.some(
        (other) =>
          other.claim.value.type === 'name' &&
          other.claim.to <= from &&
          other.claim.from >= sentence.from &&
          ((claim.value.type === 'name' &&
            claim.value.civility === undefined &&
            /^\s+(?:du|de\s+la|des|de|d'|de\s+l')\s*$/u.test(lower.slice(from, to))) ||
            besideOf(lower, other.claim.to, sentence)?.from === from - text.length) &&
          roled.some(
            ({ name, roles }) =>
              roles.some((role) => sameRole(text, role)) &&
              (other.claim.value.type === 'name' ? other.claim.value.parts.flat() : []).every((word) =>
                name.words.has(word),
              ),
          ),
      );
    const around = misplaced ? [beside] : cuesOf(lower, claim.from, claim.to, sentence);
    const cue = around.find(
      ({ text, from }) =>
        !isTowards(lower.slice(from + text.length, claim.from)) &&
        !isOfBody(from + text.length, claim.from, text) &&
        !(ASKING.test(text) && own.some((role) => REPRESENTS.test(role))) &&
        roled.some(
          ({ name, roles }) =>
            !has(name) && roles.some((role) => !own.includes(role) && sameRole(text, role)),
        ),
    );
    return cue === undefined
      ? []
      : [
          {
            from: Math.min(claim.from, cue.from),
            to: Math.max(claim.to, cue.from + cue.text.length),
            kind: 'role',
            why: 'Dans les données, ce rôle est tenu par quelqu’un d’autre.',
          },
        ];
  });
};

/** "la demande de Mme A" of "demandeur: SARL B, gerante: Mme A": who represents a body asks for it. */
const ASKING = /^(?:demandes?|requetes?|sollicitations?|candidatures?)$/u;
const REPRESENTS =
  /^(?:gerante?|president\w*|directeur|directrice|responsable|representante?|dirigeante?|mandataire|tresorier\w*|secretaire)$/u;

const WHERE = /(?<![a-z])a\s$/u;
const A_TOWN =
  /(?:^|[._])(?:communes?|villes?|lieux?|adresse|mairie|bourg|localite|organisation|organisme)(?:[._]|$)/u;

/** The rank that opens what is said after a name. */
const rankAfter = (lower: string, to: number, end: number): number | undefined =>
  rankIn(/^\s*[,(]\s*(?:(?:le|la)\s+)?[a-z\d]+\s/u.exec(lower.slice(to, end))?.[0] ?? '');

/** The rank of these people: under a key "rang" in their record, or under one that has the words of their own key. */
const ranksOf = (mine: readonly NameFact[], basis: Basis): readonly number[] =>
  [...basis.bare, ...basis.of('ordinal')].flatMap(({ origin: { id }, value }) => {
    const [key = '', ...path] = id.split('.').reverse();
    const words = wordsOfKey(key);
    const isOwn = mine.some(({ origin }) => {
      const theirs = wordsOfKey(origin.id.split('.').at(-1) ?? '');
      return parentOf(origin.id) === parentOf(id)
        ? path.length > 0 || theirs.every((word) => words.includes(word))
        : parentOf(id) === origin.id;
    });
    return isOwn && words.some((word) => /^(?:rang|ordre|grade)$/u.test(word))
      ? [value.type === 'number' ? value.number : value.rank]
      : [];
  });

const rolesOf = ({ origin }: NameFact): readonly string[] =>
  origin.id
    .split('.')
    .flatMap(wordsOfKey)
    .filter((word) => ROLE.test(word));

const rolesSaid = ({ origin }: NameFact, { texts }: Basis): readonly string[] =>
  texts.flatMap((text) =>
    text.origin.id === origin.id ? text.tokens.filter((word) => ROLE.test(word)) : [],
  );

/** "directeur", "directrice"; "préside", "présidence". */
const sameRole = (word: string, role: string): boolean =>
  word.length > 4 &&
  !/^regies?$/u.test(word) &&
  (related(word, role) || ungendered(word) === ungendered(role) || (TUTOR.test(word) && TUTOR.test(role)));

/** Of an apprentice or a trainee: "maître d’apprentissage", "tutrice de stage". */
const TUTOR = /^(?:tuteur|tutrice|maitre|maitresse|mentore?)$/u;

const isRole = (word: string): boolean =>
  ROLE.test(word) || ROLE.test(word.replace(/trice$/u, 'teur').replace(/euse$/u, 'eur'));

/** "tuteur", "tutrice". */
const ungendered = (word: string): string =>
  word.replace(/(?:trice|teur)$/u, 't').replace(/(?:euse|eur)$/u, '');

/** Two words before the name, and what an apposition or "est" says after it. */
const cuesOf = (lower: string, from: number, to: number, sentence: Stretch): readonly Cue[] => {
  const before = lower.slice(sentence.from, from);
  const last = /[^,;:()]*(?:,\s*)?$/u.exec(before)?.[0] ?? '';
  const clause = last === before && isAddress(last, lower.slice(from, sentence.to)) ? '' : last;
  const after = AFTER.exec(lower.slice(to, sentence.to));
  // "représentée par sa gérante", "fille du concessionnaire": the office of somebody else.
  // "les Amis du Bourg, que préside Mme B": so does "que", whose subject comes after.
  // "Mme A, ayant droit de M. B, a demandé": B ends what is said of A, who is the subject.
  const inside =
    /,\s[^,;:()]{3,80}\s(?:de|du|des)\s+$|,\s[^,;:()]{3,80}\sd'$/u.test(before) &&
    /^,\s*(?:a|ont|est|sont|avait|avaient|etait|sera|seront|demand\w+|sollicit\w+)\s/u.test(
      lower.slice(to, to + 24),
    );
  // "M. A, de l’entreprise B": where somebody is from.
  const isFrom = /^(?:de\s|du\s|des\s|d')/u.test(after?.[2] ?? '');
  const [phrase = ''] =
    isFrom || inside || /^(?:que|qu'|dont|ou)(?![a-z])/u.test(after?.[2] ?? '')
      ? []
      : (after?.[2] ?? '').split(OF_ANOTHER);
  const watched = /sous\s+les\s+yeux\s+(?:de\s+|d')$/u.exec(before);
  return [
    ...(watched === null ? [] : [{ text: 'temoin', from: from - watched[0].length }]),
    ...cuesIn(clause, from - clause.length).slice(-2),
    ...cuesIn(phrase, to + (after?.[1] ?? '').length)
      .slice(0, 3)
      .filter((cue) => !isObject(cue, lower.slice(to, cue.from))),
  ];
};

/** "M. A, instruit les demandes", "le service reçoit la demande": whose they are is not told; "auteur de la demande" says it. */
const isObject = ({ text }: Cue, before: string): boolean =>
  /^(?:demandes?|requetes?|candidatures?|plaintes?|ventes?|locations?)$/u.test(text) &&
  /(?:\b(?:les|la|l'|des|une|cette|ces|toutes?|chaque|aux?|de|d')\s*)$/u.test(before) &&
  !/(?:auteurs?|autrice|origine|initiative|signataires?|porteu(?:r|se)s?|depos\w+|present\w+|form(?:e|ee|ule|ulee))\s+(?:de\s+|d'|a\s+)?(?:les|la|l'|des|une|cette)?\s*$/u.test(
    before,
  );

/** "Mme Petitjean, maire,": the office that stands against the name, whatever else the sentence says. */
const appositionOf = (lower: string, to: number, sentence: Stretch): Cue | undefined => {
  const after =
    /^,\s*(?:(?:le|la|notre|votre|premiere?|\w+ieme|actuelle?)\s+|l')?([a-z]{4,})(?=\s*(?:,|$|du|de|d'|des|a|au|\)))/u.exec(
      lower.slice(to, sentence.to),
    );
  const word = after?.[1];
  return word === undefined || !isRole(word)
    ? undefined
    : { text: word, from: to + (after?.[0].length ?? 0) - word.length };
};

const besideOf = (lower: string, to: number, sentence: Stretch): Cue | undefined =>
  appositionOf(lower, to, sentence) ?? officeOf(lower, to, sentence);

/** "est nommé régisseur", "est désignée tutrice de": the office that the sentence gives to the name just before. */
const officeOf = (lower: string, to: number, sentence: Stretch): Cue | undefined => {
  const after =
    /^\s+(?:est|sera|a\s+ete|etait)\s+(?:(?:nomm|design|elu|proclam|install|confirm|mainten)\w*\s+)?(?:(?:comme|en\s+qualite\s+de|aux\s+fonctions\s+de|le|la|un|une)\s+)?([a-z]{5,})/u.exec(
      lower.slice(to, sentence.to),
    );
  const word = after?.[1];
  return word === undefined || !isRole(word)
    ? undefined
    : { text: word, from: to + (after?.[0].length ?? 0) - word.length };
};

interface Cue {
  readonly text: string;
  readonly from: number;
}
const AFTER =
  /^(\s*(?:,\s*|(?:est|etait|a\s+ete|sera)\s+(?:design\w+\s+|elu\w*\s+|nomm\w+\s+)?))([^,;:.()]{3,60})/u;
const OF_ANOTHER =
  /(?<![a-z])(?:[a-z]+\s+par|par|dont|avec|chez|sa|son|ses|leurs?)\s|(?<=(?:fil(?:s|les?)|epou[xs]e?|pere|mere|freres?|soeurs?|conjointe?|compagn(?:e|on)|voisine?s?|ayants?\s+droit|heriti(?:er|ere)s?|neveu|niece|salariee?s?|employee?s?|cliente?s?|avocate?|conseil|associee?s?|assistante?s?|collaborat(?:eur|rice)s?|parents?)\s)(?:d[eu]s?\s|de\s+la\s|de\s+l'|d')/u;
const cuesIn = (text: string, at: number): readonly Cue[] =>
  [...text.matchAll(/[a-z]{4,}/gu)].map((match) => ({ text: match[0], from: at + match.index }));
