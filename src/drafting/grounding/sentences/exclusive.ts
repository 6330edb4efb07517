/**
 * Another member of a family whose members exclude each other, beside the same word: "vigilance rouge" where the facts say orange,
 * "commission des finances" where they say sports.
 */
import { wordsOfKey } from '../facts/key-lexicon';
import type { PlainFlag } from '../ground';
import type { Basis } from '../match/basis';
import { pathWords } from '../roles/labels';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { related, singular } from '../text/stems';
import type { Word } from '../text/words';
import { isKnown } from './support';

const FAMILIES = `
  vert verte verts vertes|jaune jaunes|orange|rouge rouges|bleu bleue bleus bleues|noir noire noirs noires|blanc blanche blancs blanches|gris grise grises
  nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest
  gauche gauches|droite droites droit droits
  avant|arriere
  or|argent|vermeil|bronze
  quotidien quotidienne|hebdomadaire hebdomadaires|mensuel mensuelle mensuels mensuelles|bimestriel bimestrielle|trimestriel trimestrielle trimestriels trimestrielles|semestriel semestrielle semestriels semestrielles|annuel annuelle annuels annuelles|biennal biennale|triennal triennale
  maternelle|elementaire|primaire|secondaire
  college colleges|lycee lycees|creche creches|universite universites
  titulaire|contractuel contractuelle|stagiaire|vacataire
  communal communale communaux|intercommunal intercommunale|departemental departementale|regional regionale|national nationale|prefectoral prefectorale|ministeriel ministerielle|metropolitain metropolitaine
  pere|mere
  fils|fille
  frere|soeur
  matin matinee|midi|apres-midi|soir soiree|nuit
  hiver hivernal hivernale|printemps|ete estival estivale|automne
  proprietaire|locataire
  vendeur vendeuse|acheteur acheteuse acquereur
  constant constante constants constantes|progressif progressive progressifs progressives|degressif degressive degressifs degressives
  fixe fixes|variable variables|revisable revisables
  administratif administrative administratifs administratives|technique techniques
  public publique publics publiques|prive privee prives privees
  titulaire titulaires|suppleant suppleante suppleants suppleantes
  haut haute hauts hautes|bas basse basses
  interieur interieure interieurs interieures|exterieur exterieure exterieurs exterieures
  amont|aval
  entrant entrante entrants entrantes|sortant sortante sortants sortantes
  majeur majeure majeurs majeures|mineur mineure mineurs mineures
  individuel individuelle individuels individuelles|collectif collective collectifs collectives
  brut brute bruts brutes|net nette nets nettes
  unique|double
  diurne|nocturne
  essence|diesel|hybride|electrique
  mobilier mobiliere|immobilier immobiliere
  secret secrete|public publique
  simple|absolue|qualifiee
  simple|recommande recommandee
  presentiel|distanciel
  urbain urbaine|rural rurale ruraux
  quinzenaire|decennale decennal|trentenaire trentenaires|cinquantenaire cinquantenaires|centenaire|perpetuelle perpetuel perpetuelles
  parental|maternite|paternite|adoption|maladie|formation
  primitif|supplementaire|rectificatif
  ordinaire|extraordinaire
  inscrit inscrite inscrits inscrites|classe classee classes classees
  celibataire|marie mariee|divorce divorcee|veuf veuve
`
  .trim()
  .split('\n')
  .map((line) =>
    line
      .trim()
      .split('|')
      .map((member) => member.trim().split(/\s+/u)),
  );

const HEADS =
  'commission|comite|syndicat|service|direction|association|club|conseil|societe|entreprise|agence|caisse|federation|amicale|cabinet|office|chambre|ministere|secretariat|cercle|union|fonds|ecole|college|lycee|maison|foyer|centre|cour|regie|residence|salle|brigade|inspection|academie';
const HEAD = /^(?:service|direction|commission|comite|syndicat|club|cabinet|regie)$/u;
const BODY = new RegExp(
  `(?<![a-z])(${HEADS})s?\\s+(?:[a-z]+(?:al|ale|aux|ales|if|ive|ives)\\s+)?(?:d[eu]s?\\s+(?:la\\s+|l')?|d')([a-z]{4,})(?:(?:\\s+et\\s+|,\\s+)(?:d[eu]s?\\s+(?:la\\s+|l')?|d'|a\\s+la\\s+)?([a-z]{4,}))?`,
  'g',
);
const ANYBODY =
  /^(?:recettes?|avances?|mairie|commune|communes|ville|village|departement|region|etat|conseil|france|quartier|secteur|gestion|proximite|public|publics|maire|prefet|justice|nouveau|nouvelle|cette|leur|votre|notre|chaque|tous|toute|toutes|plein|moins|plus|ladite|dudit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)$/u;

export const exclusive: TextRule = (text) => [...families(text), ...bodies(text)];

const families = ({ read, judged, basis }: GroundedText): readonly PlainFlag[] => {
  const words = read.words.map(({ text }) => text);
  const keys = keysOf(basis);
  return read.words.flatMap(({ text, from, to }, index): PlainFlag[] => {
    if (basis.vocabulary.has(text)) return [];
    if (isVerb(read.words, index)) return [];
    // "le loyer annuel est de 6 480 €" of a rent by the month: what was computed is of another rhythm.
    const isRetold = judged.some(
      ({ claim, match }) =>
        match.ok &&
        claim.from >= to &&
        claim.from < to + 40 &&
        match.origins.some(({ kind }) => kind === 'derived'),
    );
    if (isRetold && RHYTHM.test(text)) return [];
    const near = neighbours(words, index);
    const before = words.slice(Math.max(0, index - 9), index);
    // "public" stands against "privé", and against "secret".
    const said = FAMILIES.some((family) => {
      const own = family.find((forms) => forms.includes(text));
      if (own === undefined || own.some((form) => basis.vocabulary.has(form))) return false;
      const isOther = (token: string): boolean =>
        family.some((forms) => forms !== own && forms.includes(token));
      return (
        basis.texts.some(
          ({ tokens, roles, origin }) =>
            origin.kind !== 'law' &&
            (isOneWord(tokens, own, family, roles, before) ||
              tokens.some(
                (token, i) =>
                  isOther(token) &&
                  [...neighbours(tokens, i), ...roles].some((known) =>
                    near.some((word) => related(word, known)),
                  ),
              )),
        ) ||
        // "taux_fixe: 3,42": the key says it.
        keys.some((key) =>
          key.some(
            (token, i) =>
              isOther(token) && neighbours(key, i).some((known) => near.some((word) => related(word, known))),
          ),
        )
      );
    });
    return said ? [{ from, to, kind: 'contradiction', why: 'Les données disent autre chose.' }] : [];
  });
};

/** The words of each key whose value is no "no". */
const keysOf = ({ evidence, texts, said }: Basis): readonly (readonly string[])[] => {
  const denied = new Set(said.flatMap(({ origin, yes }) => (yes ? [] : [origin.id])));
  const ids = [...evidence, ...texts, ...said].flatMap(({ origin }) =>
    origin.kind === 'fact' && !denied.has(origin.id) ? [origin.id.split('.').at(-1) ?? ''] : [],
  );
  return [...new Set(ids)].map(pathWords).filter((key) => key.length > 1);
};

const RHYTHM = /^(?:quotidien|hebdomadaire|mensuel|bimestriel|trimestriel|semestriel|annuel)/u;

/** "est intervenu", "a été fermé": no point of the compass, no season. */
const isVerb = (words: readonly Word[], index: number): boolean => {
  const [{ text, shape } = { text: '', shape: 'lower' }, before = ''] = [
    words[index],
    words[index - 1]?.text,
  ];
  // "le quartier est privé d’eau", "le secteur nord est coupé": what follows is said of it.
  const after = words[index + 1];
  const isSaid = after !== undefined && after.shape === 'lower' && !AFTER_EAST.test(after.text);
  if (text === 'est')
    return shape === 'lower' && (!BEFORE_EAST.test(before) || (isSaid && !TURNED.test(before)));
  return (
    text === 'ete' &&
    /^(?:a|ont|as|ai|avons|avez|av(?:ait|aient)|aur\w+|ayant|avoir|eu|n|pas|deja|jamais)$/u.test(before)
  );
};
/** Before the side itself, whatever follows. */
const TURNED = /^(?:l|d|plein|grand|cote|facade)$/u;
/** "le quartier est sera desservi": the verb comes after the side. */
const AFTER_EAST =
  /^(?:a|ont|aura|auront|sera|seront|serait|etait|est|sont|reste|restent|subit|n|ne|et|ou|puis|compte|beneficie|accueille|connait|comprend|rejoint|longe|ouvre|ferme|s|se|qui|ou|dont|doit|peut|va|jusqu)$/u;
const BEFORE_EAST =
  /^(?:l|d|nord|sud|plein|cote|quai|secteur|quartier|zone|rive|aile|facade|entree|parking|grand|versant|tribune|porte|pole)$/u;

/** What a class is of, when the key names the class and not the thing. */
const CLASS_KEY =
  /^(?:periodicite|frequence|rythme|couleur|saison|statut|type|amortissement|classement|protection)$/u;

/** The fact is nothing but another member of the family, under the name of its class: it is said of whatever the sentence speaks of. */
const isOneWord = (
  tokens: readonly string[],
  own: readonly string[],
  family: readonly (readonly string[])[],
  roles: readonly string[],
  before: readonly string[],
): boolean =>
  tokens.length === 1 &&
  roles.some((role) => CLASS_KEY.test(role) || (role.length > 5 && before.includes(role))) &&
  // "le loyer annuel" is an amount, "le paiement du loyer est annuel" a rhythm.
  !/^(?:montants?|loyers?|couts?|total|totaux|tarifs?|redevances?|sommes?|rapports?|bilans?)$/u.test(
    before.at(-1) ?? '',
  ) &&
  family.some((forms) => forms !== own && forms.includes(tokens[0] ?? ''));

/** The nearest words that mean something, on either side. */
const neighbours = (words: readonly string[], index: number): readonly string[] => {
  const isFull = (word: string): boolean =>
    word.length > 3 && !/^(?:dans|pour|avec|cette|sont|sera|etre|avoir|vers|cote)$/u.test(word);
  return [
    ...words
      .slice(Math.max(0, index - 4), index)
      .filter(isFull)
      .slice(-1),
    ...words
      .slice(index + 1, index + 4)
      .filter(isFull)
      .slice(0, 1),
  ];
};

/** A body of the same head as one of the facts, with a complement that no fact has. */
const bodies = ({ read, basis }: GroundedText): readonly PlainFlag[] => {
  const known = basis.texts.flatMap(({ folded, origin, tokens }) =>
    origin.kind === 'law'
      ? []
      : [
          ...[...folded.lower.matchAll(BODY)].map((match) => match[1] ?? ''),
          // "service: espaces verts": the key is the head of the name; "date_commission" names no commission.
          ...(isOfBody(origin.id, tokens) ? [] : wordsOfKey(origin.id.split('.').at(-1) ?? ''))
            .filter((word) => !/^(?:nom|libelle|intitule)$/u.test(word))
            .slice(0, 1)
            .filter((word) => HEAD.test(word)),
        ],
  );
  if (known.length === 0) return [];
  return [...read.folded.lower.matchAll(BODY)].flatMap((match): PlainFlag[] => {
    const [whole, head = '', complement = '', second] = match;
    const strange = [complement, second ?? ''].filter(
      (word) =>
        word !== '' &&
        !ANYBODY.test(word) &&
        !isKnown(singular(word), basis.vocabulary) &&
        !isKnown(word, basis.vocabulary),
    );
    // "Comité de quartier" of facts that say "Comité des fêtes": a body's own name, capital and all.
    const written = read.folded.cased.slice(match.index, match.index + head.length);
    const named =
      /^(?:comite|club|association|amicale|syndicat|federation|cercle|union)$/u.test(head) &&
      /^\p{Lu}/u.test(written) &&
      ANYBODY.test(complement) &&
      !/^(?:la|sa|ce|nouveau|nouvelle|cette|leur|votre|notre|chaque)$/u.test(complement) &&
      !basis.vocabulary.has(complement);
    // "une durée hebdomadaire de service de vingt-huit heures": how long, and no name.
    const end = match.index + whole.length;
    if (
      second === undefined &&
      read.claims.some(
        ({ from, to, value }) => value.type !== 'name' && from < end && to >= end && from > match.index,
      )
    )
      return [];
    if (isSupport(read.folded.lower, match.index, head, complement)) return [];
    if (!known.includes(head) || !(strange.includes(complement) || named)) return [];
    return [
      {
        from: match.index,
        to: match.index + whole.length,
        kind: 'name',
        why: `Les données parlent d’un autre organisme ou lieu (${head}).`,
      },
    ];
  });
};

/** "commission_date: 2026-05-06", "committee_opinion: favorable": something of the body, no name of it. */
const isOfBody = (id: string, tokens: readonly string[]): boolean =>
  !tokens.some((token) => /^[a-z]{3,}$/u.test(token)) ||
  pathWords(id.split('.').at(-1) ?? '').some((word) => OF_BODY.test(word));
const OF_BODY =
  /^(?:date|avis|opinion|decision|votes?|voting|membres?|members?|president\w*|chair\w*|reunion|meeting|seance|session|lieu|heure|time|place|rapport\w*|report\w*|propos\w*|approval|validation|position|effectifs?|adresse|address|telephone|phone|mail|email|courriel|contact|horaires?|hours)$/u;

/** "le service des ressources humaines recevra copie": a service that acts for all of them, not the one that somebody is of. */
const isSupport = (lower: string, at: number, head: string, complement: string): boolean =>
  /^(?:service|direction)$/u.test(head) &&
  /^(?:ressources|finances|comptabilite|affaires|paie|informatique|systemes|courrier|archives|marches|urbanisme|accueil)$/u.test(
    complement,
  ) &&
  /(?:^|[.;,\s])(?:le|la)\s+$/u.test(lower.slice(Math.max(0, at - 4), at)) &&
  !/(?:de|a|par|sein)\s+la\s+$/u.test(lower.slice(Math.max(0, at - 12), at));
