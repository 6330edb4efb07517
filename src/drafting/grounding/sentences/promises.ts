/**
 * A result told to somebody as certain, which no fact gives: "l’accord est acquis", "une place vous est assurée", "je vous garantis que", "vous serez remboursés
 * sans faute", "la subvention sera accordée" of what is only asked for. It says nothing of means ("nous étudierons votre dossier"), of insurance nor of purchases.
 */
import type { PlainFlag } from '../ground';
import type { Basis } from '../match/basis';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';

export const promises: TextRule = (text) => {
  const { lower } = text.read.folded;
  return text.sentences.flatMap(({ from, to }) => {
    const sentence = lower.slice(from, to);
    return PROMISES.flatMap(({ pattern, holds }) =>
      [...sentence.matchAll(pattern)].flatMap((match): PlainFlag[] => {
        const start = from + match.index;
        const clause = clauseOf(sentence, match);
        return DENIED.test(clause.before) || holds({ ...clause, match, end: start + match[0].length, text })
          ? []
          : [
              {
                ...{ from: start, to: start + match[0].length, kind: 'banned-phrase' },
                why: 'Cette phrase promet un résultat que les données ne donnent pas\u00A0: dites où en est le dossier, ou retirez-la.',
              },
            ];
      }),
    );
  });
};

interface Said {
  readonly before: string;
  readonly after: string;
  readonly match: RegExpExecArray;
  /** Where the match ends in the text. */
  readonly end: number;
  readonly text: GroundedText;
}
interface Told {
  readonly pattern: RegExp;
  /** It promises nothing, or the facts give it. */
  readonly holds: (said: Said) => boolean;
}

/** "rien n’est acquis", "ne vous est pas garantie", "nul ne peut vous garantir que". */
const DENIED = /(?<![a-z])(?:ne\s|n'|non\s|sans\s)[^,;:]*$/u;

const clauseOf = (
  sentence: string,
  match: RegExpExecArray,
): { readonly before: string; readonly after: string } => ({
  before: /[^;:.]*$/u.exec(sentence.slice(0, match.index))?.[0] ?? '',
  after: /^[^;:.]*/u.exec(sentence.slice(match.index + match[0].length))?.[0] ?? '',
});

const ADVERBS =
  "(?:d'ores\\s+et\\s+deja\\s+|deja\\s+|desormais\\s+|donc\\s+|bien\\s+|[a-z]+ment\\s+|ainsi\\s+)*";
const BE = '(?:est|sont|sera|seront)\\s+';
const YOU = '(?:vous|lui|leur|nous)\\s+';
const SURE = '(?:assuree?s?|garantie?s?|acquise?s?)';
const AID = '(?:subvention|aide|dotation|detr|dsil|fonds|pret|secours|derogation|agrement|indemni[a-z]+)s?';
const GRANT = '(?:accorde|octroye|attribue|obtenu|allou?e|acquis|valide)e?s?';
const said = (source: string): RegExp => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'gu');

/** Words of the facts that say that it is granted: those of what they deny left out. */
const has = (basis: Basis, word: RegExp): boolean => {
  const { vocabulary, said: facts } = basis;
  const denied = new Set([
    ...facts.flatMap(({ yes, yesNo, words }) => (yesNo && !yes ? words : [])),
    ...shortlisted(basis),
  ]);
  return [...vocabulary].some((one) => word.test(one) && !denied.has(one));
};
/** "nb_candidats_retenus_entretien": who is kept for a next step is granted nothing yet; its words, when no other fact has them. */
const shortlisted = ({ evidence, texts }: Basis): readonly string[] => {
  const keys = [...evidence, ...texts].flatMap(({ origin }) =>
    origin.kind === 'fact' ? [origin.id.toLowerCase()] : [],
  );
  const told = new Set([
    ...texts.flatMap(({ tokens }) => tokens),
    ...keys.filter((key) => !isOfOthers(key)).flatMap(pathWords),
  ]);
  return keys
    .filter(isOfOthers)
    .flatMap(pathWords)
    .flatMap((word) => (told.has(word) ? [] : [word, word.replace(/s$/u, '')]));
};
/** "nb_places_attribuees" tells of all, and of no one in particular. */
const isOfOthers = (key: string): boolean => NEXT_STEP.test(key) || /(?:^|[._])(?:nb|nombre)_/u.test(key);
const NEXT_STEP = /retenue?s?.*(?:entretien|audition|epreuve|oral)|(?:entretien|audition|oral).*retenue?s?/u;
const GRANTED =
  /^(?:accord(?:e|ee|es|ees)$|octroye|accepte|attribuee?s?$|obten[tu]|acquise?s?$|allouee?s?$|validee?s?$|admise?s?$|retenue?s?$|delivre|notifi)/u;
const BOUGHT = /^(?:acqui|acquer|achat|achet|vent|vend|cession|cede|prix)/u;
const ASKED = /^(?:sollicit|demand|attent|instruction|examin|depot|dossier|candidat|prevu|prevision)/u;

/** What nobody buys. */
const FAVOUR =
  /(?<![a-z])(?:accord|reponse|place|inscription|admission|indemnisation|attribution|subvention|aide|autorisation|derogation|financement|decision)s?(?![a-z])[^,;:.]*$/u;
/** What may be acquired and is no favour. */
const NEUTRAL = /(?<![a-z])(?:quorum|majorite|droits?|voix|points?|conges?|anciennete|unanimite)\s[^,;:.]*$/u;
/** What is done for the reader whatever the answer. */
const MEANS =
  /^(?:repondre|informer|tenir|recontacter|contacter|recevoir|accompagner|ecouter|aider|adresser|communiquer|faire|orienter|conseiller|assister|prevenir|rappeler|transmettre)$/u;
/** What may be, and after what. */
const CONDITION =
  /(?<![a-z])(?:si|s'ils?|s'elles?|lorsqu[a-z]*|quand|une\s+fois|des\s+qu[a-z]*|apres|sous\s+reserve|a\s+condition|en\s+cas|pourra|pourront)(?![a-z])/u;
/** It may not come. */
const UNSURE =
  /(?<![a-z])(?:si|s'ils?|s'elles?|sous\s+reserve|a\s+condition|en\s+cas|pourra|pourront|le\s+cas\s+echeant)(?![a-z])/u;
/** To whoever is in the case. */
const RULED = /(?<![a-z])(?:aux?|selon|suivant|dans\s+la\s+limite|qui|dont)(?![a-z])/u;
/** What a person decides, or money brings about. */
const RESULT =
  /(?<![a-z])(?:sera|seront|serez|est|sont|etes)\s+(?:[a-z']+\s+){0,3}?(?:accept|accord|attribu|obten|retenu|valid|favorab|indemnis|rembours|resolu|repare|relog|inscri|admis|classe|annule|exoner|acqui|garanti|verse|satisf)|(?<![a-z])(?:obtiendr|beneficier|aurez\s+(?:bien\s+)?(?:une?|gain|satisf))[a-z]*/u;
const FUTURE =
  /(?<![a-z])(?:sera|seront|serez|serons|serai|[a-z]{3,}(?:era|eront|erez|erons|erai|ira|iront|irez|drez|dra|dront))(?![a-z])/u;

const PROMISES: readonly Told[] = [
  // "une place vous est assurée", "est garantie à votre enfant", "est d’ores et déjà garantie"
  {
    pattern: said(
      `${YOU}${BE}${ADVERBS}${SURE}|${BE}${ADVERBS}${SURE}\\s+(?:a\\s+(?:votre|vos|vous)|pour\\s+vous)|${BE}d'ores\\s+et\\s+deja\\s+(?:${SURE}|reservee?s?|gagnee?s?|obtenue?s?|accordee?s?|attribuee?s?|octroyee?s?)`,
    ),
    holds: ({ match, after, end, text }) =>
      has(text.basis, GRANTED) ||
      // The facts themselves say "garantie".
      (match[0].includes('garanti') && has(text.basis, /^garantie?s?$/u)) ||
      // "le transport vous est assuré par", "un accueil vous est assuré de 8 h à 18 h"
      (match[0].includes('assure') && (/^\s+par\s/u.test(after) || isValueIn(text, end, after))),
  },
  // "l’accord est acquis"
  {
    pattern: said(
      `(?<!(?:vous|lui|leur|nous)\\s+)${BE}${ADVERBS}acquise?s?(?=\\s*[,;:.)]|\\s*$|\\s+(?:pour|des|depuis|et)\\s)`,
    ),
    holds: ({ before, text }) =>
      NEUTRAL.test(before) || has(text.basis, GRANTED) || (!FAVOUR.test(before) && has(text.basis, BOUGHT)),
  },
  // "l’inscription de Tom est garantie"
  {
    pattern: said(
      `(?<!(?:vous|lui|leur|nous)\\s+)${BE}${ADVERBS}(?:garantie?s?|certaine?s?)(?=\\s*[,;:.)]|\\s*$)`,
    ),
    holds: ({ before, text }) =>
      !FAVOUR.test(before) || has(text.basis, GRANTED) || has(text.basis, /^(?:garantie?s?|certaine?s?)$/u),
  },
  {
    pattern: said(
      "je\\s+vous\\s+(?:le\\s+)?promets|nous\\s+vous\\s+(?:le\\s+)?promettons|c'est\\s+promis|(?:je|nous)\\s+vous\\s+(?:le\\s+)?(?:garantis|garantissons)(?=\\s*[,;:.]|\\s*$)|soyez-en\\s+(?:[a-z]+ment\\s+)?(?:assuree?s?|certaine?s?|sure?s?)|vous\\s+(?:donnons|donne)\\s+(?:notre|ma)\\s+parole|vous\\s+avez\\s+(?:notre|ma)\\s+parole",
    ),
    holds: () => false,
  },
  // "je vous assure que", "soyez certains que", and a result
  {
    pattern: said(
      "(?:je|nous)\\s+vous\\s+(?:assur|garanti|certifi)[a-z]+\\s+qu[e']|(?:je\\s+(?:puis|peux)|nous\\s+pouvons|on\\s+peut)\\s+(?:[a-z]+ment\\s+|d'ores\\s+et\\s+deja\\s+)?vous\\s+(?:assurer|garantir|certifier|promettre)\\s+qu[e']|(?:nous\\s+sommes|je\\s+suis)\\s+(?:[a-z]+ment\\s+)?(?:assuree?s?|certaine?s?|convaincue?s?|persuadee?s?|sure?s?)\\s+qu[e']|soyez\\s+(?:[a-z]+ment\\s+)?(?:assuree?s?|certaine?s?|sure?s?)\\s+qu[e']|vous\\s+(?:pouvez\\s+)?(?:etre|etes)\\s+(?:assuree?s?|certaine?s?|sure?s?)\\s+qu[e']|vous\\s+avez\\s+(?:la\\s+(?:certitude|garantie)|l'assurance)\\s+qu[e']",
    ),
    holds: (told) => has(told.text.basis, GRANTED) || !(RESULT.test(told.after) || isOutcome(told)),
  },
  // "nous nous engageons à vous reloger"
  {
    pattern: said(
      "(?:nous\\s+nous\\s+engageons|je\\s+m'engage)\\s+a\\s+(?:vous|lui|leur)\\s+(?:[a-z]+er|[a-z]+ir|[a-z]+re)",
    ),
    holds: ({ match, text }) => {
      const verb = /[a-z]+$/u.exec(match[0])?.[0] ?? '';
      return (
        MEANS.test(verb) ||
        has(text.basis, new RegExp(`^${verb.slice(0, Math.max(4, verb.length - 3))}`, 'u'))
      );
    },
  },
  // "vous serez remboursés sans faute"
  {
    pattern: said("sans\\s+faute(?!\\s+de)|a\\s+coup\\s+sur|quoi\\s+qu'il\\s+arrive|immanquablement"),
    holds: ({ before, after }) =>
      !FUTURE.test(`${before} ${after}`) ||
      /(?<![a-z])(?:merci|veuillez|priee?s?|devrez|devra|devront)(?![a-z])/u.test(before),
  },
  // "l’autorisation vous sera accordée dès que…": what somebody decides, told as sure, whenever it comes
  {
    pattern: said(
      `(?:l'|la\\s+|votre\\s+|le\\s+|une?\\s+|cette\\s+|cet\\s+|son\\s+|sa\\s+)(?:autorisation|derogation|permis|permission|agrement|accord|logement|decision\\s+favorable|reponse\\s+favorable|avis\\s+favorable|concession|place|suite\\s+favorable|exoneration|remise)(?:\\s+(?:de|du|des|d'|la|le|l'|[a-z'-]+)){0,4}?\\s+(?:${YOU})?(?:sera|seront)\\s+${ADVERBS}(?:accorde|octroye|attribue|delivre|obtenu|acquis|donne|reserve)e?s?`,
    ),
    holds: ({ match, before, after, text }) =>
      !new RegExp(YOU, 'u').test(match[0]) ||
      UNSURE.test(`${before} ${after}`) ||
      has(text.basis, GRANTED) ||
      has(text.basis, /^(?:attribution|delivrance|octroi|reservation|reservee?s?|favorables?)$/u),
  },
  // "la subvention sera accordée" of what is asked for
  {
    pattern: said(
      `${AID}(?:\\s+(?:de|du|des|d'|la|le|l'|[a-z'-]+)){0,6}?\\s+(?:sera|seront)\\s+${ADVERBS}${GRANT}|(?:accorder|octroier|attribuer|allouer)(?:a|ont)\\s+(?:[a-z'-]+\\s+){0,3}${AID}`,
    ),
    holds: ({ before, after, text }) =>
      CONDITION.test(`${before} ${after}`) ||
      RULED.test(after) ||
      !has(text.basis, ASKED) ||
      has(text.basis, GRANTED),
  },
];

/** "que l’entreprise sera fermée": what others will do or undergo, that no fact speaks of; not what the writer will do, nor with what care. */
const isOutcome = ({ after, end, text }: Said): boolean => {
  const verb =
    /(?<![a-z])(?:(?:sera|seront|serez)\s+(?:[a-z]+ment\s+)?([a-z]{4,})|([a-z]{3,}(?:era|eront|erez|ira|iront|irez)))(?![a-z])/u.exec(
      after,
    );
  const word = verb?.[1] ?? verb?.[2];
  return (
    word !== undefined &&
    !OURS.test(after) &&
    !CARE.test(after) &&
    !isValueIn(text, end, after) &&
    !has(text.basis, new RegExp(`^${word.slice(0, 5)}`, 'u'))
  );
};
const OURS =
  /^\s*(?:nous|je|j'|mes\s+services|nos\s+(?:services|equipes)|(?:la|notre)\s+(?:commune|mairie|ville|collectivite|municipalite)|le\s+service|tout)(?![a-z])/u;
const CARE =
  /(?<![a-z])(?:trait|examin|examen|etudi|attenti|suivi|mobilis|effort|necessaire|mett|veill|tiendr|tenu|inform|respect|repond|repons|transmi|confidential|mieux|possible|soin|diligence|recevr|parviendr|adress)[a-z]*/u;

/** A value that the facts prove, in the rest of the clause. */
const isValueIn = ({ judged }: GroundedText, end: number, after: string): boolean =>
  judged.some(({ claim, match: { ok } }) => ok && claim.from >= end && claim.to <= end + after.length);
