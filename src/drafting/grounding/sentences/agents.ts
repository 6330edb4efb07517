/**
 * Somebody whom a clause brings in to do, watch, attend or help, and of whom no fact speaks: "sous la surveillance d’une accompagnatrice", "sera reçue par le
 * conseil paroissial", "en présence d’un huissier". Offices that act for any town hall need no fact.
 */
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { singular } from '../text/stems';
import { isCommonplace } from './commonplaces';
import { EMPTY_WORD, isKnown } from './support';

export const agents: TextRule = (text) => {
  const { lower } = text.read.folded;
  return PATTERNS.flatMap((pattern) => [...lower.matchAll(pattern)]).flatMap((match): PlainFlag[] => {
    const said = match[1] ?? '';
    const phrase = PHRASE.exec(said)?.[0].trimEnd() ?? '';
    const from = match.index + match[0].length - said.length;
    const to = from + phrase.length;
    if (ADDRESSED.test(lower.slice(match.index, to))) return [];
    return isStranger(phrase, from, text)
      ? [
          {
            ...{ from: match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0), to, kind: 'invention' },
            why: 'Rien dans les données ne parle de cette personne ou de cet organisme.',
          },
        ]
      : [];
  });
};

const ADDRESSED = /(?<![a-z])(?:vous|votre|vos|nous|notre|nos|leurs?|ses|son|sa)(?![a-z])/u;
const THE = "(?:l'|d'|(?:le|la|les|une?|des|du|de\\s+la|deux|trois|quatre|plusieurs)\\s+)";
const REST = '([a-z][^,;:.()\\n]{3,80})';
const PATTERNS: readonly RegExp[] = [
  // Under whose eye.
  new RegExp(
    `(?<![a-z])sous\\s+(?:la\\s+|le\\s+|l')(?:surveillance|responsabilite|direction|conduite|autorite|encadrement|egide|controle|supervision|presidence|garde|houlette|patronage|regard)\\s+(?:exclusive\\s+|directe\\s+)?(?:de\\s+(?:la\\s+|l'|deux\\s+|trois\\s+)?|du\\s+|des\\s+|d'(?:une?\\s+)?)${REST}`,
    'gu',
  ),
  // With whom.
  new RegExp(
    `(?<![a-z])(?:en\\s+presence|avec\\s+(?:le\\s+concours|l'aide|l'appui|le\\s+soutien|la\\s+participation|l'assistance)|(?:accompagne|assiste|encadre|escorte|epaule|seconde)e?s?)\\s+(?:de\\s+(?:la\\s+|l'|deux\\s+|trois\\s+)?|du\\s+|des\\s+|d'(?:une?\\s+)?|par\\s+${THE})${REST}`,
    'gu',
  ),
  // ", parrainée par une championne,".
  new RegExp(`(?<=,\\s)[a-z]{3,}(?:ee?s?|ies?|is|ue?s?|erte?s?)\\s+par\\s+${THE}${REST}`, 'gu'),
  // By whom.
  new RegExp(
    `(?<![a-z])(?:sera|seront|est|sont|a\\s+ete|ont\\s+ete|etait|etaient|fut|furent|serait|etre|(?:avez|aviez|ai|avons)\\s+ete)\\s+(?:[a-z]+ment\\s+)?[a-z]{2,}(?:e|ee|es|ees|i|is|ie|ies|it|its|ite|ites|u|us|ue|ues|ert|erte|erts|ertes)\\s+(?:[a-z' ]{1,25}\\s)?par\\s+${THE}${REST}`,
    'gu',
  ),
];

/** The noun with its adjectives and its first complement. */
const PHRASE =
  /^[a-z-]+(?:\s(?!(?:et|ou|qui|que|dont|pour|a|au|aux|en|le|la|les|est|sont|sera|seront|par|sur|dans|lors|afin|avec|sans|apres|avant|selon|chaque|tous|toutes|ayant|ou)\s)(?:(?:de\s+(?:la\s+|l')?|du\s+|des\s+|d'))?[a-z'-]+){0,3}/u;

/** Somebody, or a body. */
const PERSON =
  /^(?:champion\w*|marraine|parrain|comedien\w*|musicien\w*|magicien\w*|historien\w*|chirurgien\w*|pharmacien\w*|influenceu\w*|mecene|[a-z]+(?:trice|teurs?|trices|euses?|istes?|iciens?|iciennes?|ologues?)|comites?|conseils?|association|club|societe|entreprise|cabinet|agence|institut|federation|syndicat|delegation|equipes?|brigade|groupe|commission|chorale|orchestre|fanfare|harmonie|prefet|sous-prefet|ministre|depute|senat\w+|expert\w*|architecte|ingenieure?|geometre|huissier|commissaire|notaire|medecin|docteur|infirmiere?|enseignante?s?|professeure?|surveillante?s?|agents?|gardien\w*|policiere?s?|gendarmes?|pompiers?|sapeurs?|benevoles?|parents?|riverains?|voisins?|guide|cure|pretre|pasteur|eveque|imam|rabbin|avocate?s?|psychologue|assistante?s?|auxiliaires?|stagiaires?|apprentie?s?|maitre|maitres-nageurs|personnel|adultes?|responsable|referente?|interprete|veterinaire|personnes?|representante?s?|delegue\w*|officiers?|juge|procureur|temoins?|tuteur|tutrice|artisan\w*|paroisse|eglise|fondation|mission|secours|mouvement|amicale|confrerie|collectif|consulat|ambassade|bailli|cameras?|videosurveillance|videoprotection|drones?|radars?|detecti\w*)$/u;

/** Whoever acts for any town hall, or is of any act. */
const USUAL =
  /^(?:maires?|adjointe?s?|communes?|communaux|communale?s?|villes?|mairies?|municipal\w*|services?|agents?|elue?s?|prefet|sous-prefet|prefecture|etat|civil|tribunal|juge|administrati\w*|autorites?|collectivites?|police|polices|judiciaire|gendarmes?|gendarmerie|national\w*|forces?|ordre|tresor\w*|comptable|publi\w+|secretaire|secretariat|general\w*|direct(?:eur|rice|ion)s?|president\w*|rapporteu\w*|demandeu\w*|interesse\w*|petitionnaires?|beneficiaires?|titulaires?|representante?s?|usage\w*|tiers|parties?|membres?|assemblee|commission|bureau|scrutateurs?|candidate?s?|entreprises?|prestataires?|exploitante?s?|organisateurs?|organisatrices?|responsables?|parents?|familles?|proprietaires?|locataires?|occupante?s?|riverains?|habitant\w*|conseil\w*|competente?s?|habilite\w*|assermente\w*|deleguee?s?|delegation|territorial\w*|quorum|ministre|directeur|controleurs?|legaux|legale?s?|lieux|securite|charge\w*|concerne\w*|personnels?|personnes?|majeure?s?|adultes?|enfants?|departement\w*|region\w*|acteurs?|secteurs?|acquereurs?|vendeurs?|bailleurs?|preneurs?|utilisateurs?|emprunteurs?|signataires?|facteurs?|moteurs?|premiere?s?|leur|cette|celui|celle|ceux|autre|autres|meme|memes|tout|toute|tous|seule?s?|officiers?|huis|commissaire|pouvoirs?|presents?|presente|ensemble|majorite|unanimite)$/u;

/** What a company or a body is called before its name. */
const BODY =
  /^(?:societe|entreprise|association|cabinet|agence|etablissements?|groupe|club|maison|syndicat)$/u;

const isStranger = (phrase: string, from: number, { basis, judged }: GroundedText): boolean => {
  const words = [...phrase.matchAll(/[a-z]+/gu)].filter(
    ({ 0: word, index }) =>
      word.length > 3 &&
      !EMPTY_WORD.test(word) &&
      !judged.some(({ claim }) => claim.from < from + index + word.length && from + index < claim.to),
  );
  const [head] = words;
  // A name or a number comes first: it is a claim, which others judge.
  if (head?.index !== 0 || !PERSON.test(head[0])) return false;
  const knows = (word: string): boolean =>
    isKnown(word, basis.vocabulary) || isKnown(singular(word), basis.vocabulary);
  // "la société Vidal Frères", of a name that the facts have: they know who it is.
  const end = from + head[0].length;
  if (
    BODY.test(head[0]) &&
    judged.some(({ claim, match }) => match.ok && claim.kind === 'name' && claim.from === end + 1)
  )
    return false;
  if (!USUAL.test(head[0])) return !knows(head[0]);
  // "le conseil paroissial": an office that any town has, and an adjective that makes another of it.
  const [adjective] = words.slice(1);
  const beside =
    adjective !== undefined &&
    /^[a-z]+\s[a-z]+$/u.test(phrase.slice(0, adjective.index + adjective[0].length));
  return (
    beside &&
    !USUAL.test(adjective[0]) &&
    !/ees?$/u.test(adjective[0]) &&
    !isCommonplace(adjective[0]) &&
    !knows(adjective[0])
  );
};
