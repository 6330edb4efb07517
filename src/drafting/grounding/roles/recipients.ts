/**
 * To whom something goes: "verse_a: fournisseur d’énergie", "transmis_a: agence routière", "versement: au fournisseur" against "sera versé au bailleur",
 * "transmis à la préfecture". The act of the key stands in the sentence with another person or body: one of which no fact speaks, or any other where the fact
 * says "à" itself.
 */
import type { PlainFlag } from '../ground';
import { isKnown } from '../sentences/support';
import { related, sameNoun, singular } from '../text/stems';
import type { TextFact } from '../facts/evidence';
import type { Basis } from '../match/basis';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

const VERBS = `
  vers revers pay regl rembours attribu affect
  transm adress envoy communiqu remi notifi expedi
  confi ced vend lou restitu rend pret livr
`
  .trim()
  .split(/\s+/u);
/** Who may be given something; a day, a place or an account may not. */
const RECIPIENT =
  /^(?:commune|ville|mairie|maire|collectivite|acquereu[rs]|vendeur|preneur|locataire|occupante?|bailleu[rs]|proprietaire|association|club|comite|entreprise|societe|prestataire|titulaire|exploitante?|fournisseur|delegataire|famille|parent|foyer|demandeur|demandeuse|petitionnaire|beneficiaire|interessee?|departement|region|etat|assureur|assurance|communaute|agglomeration|metropole|syndicat|syndic|usager|riverain|prefet|prefete|prefecture|sous-prefecture|gendarmerie|police|procureur|parquet|tribunal|tresorier|tresoriere|tresorerie|comptable|regisseu[rs]e?|notaire|avocate?|huissier|medecin|caisse|ccas|caf|ecole|college|lycee|directeur|directrice|agence|banque|creancier|gestionnaire|hebergeur|mandataire|tuteur|tutrice|curateur|agente?|salariee?|service|rectorat|inspection|academie|laboratoire|architecte|fabricant|fondation|federation)$/u;

/** Acts as keys name them, and as texts tell them. */
const ACTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:versement|paiement|reglement|reversement)s?$/u, 'vers|revers|pay(?!s(?![a-z]))|paie|regl(?!ement)'],
  [/^(?:remboursement|restitution|remise)s?$/u, 'rembours|restitu|remis'],
  [
    /^(?:envoi|transmission|notification|ampliation|communication|expedition)s?$/u,
    'envoy|transm|notifi|communiqu|expedi',
  ],
];
/** "au fournisseur", "à l’école": the text of the fact opens with whom it goes to. */
const GOES = /^(?:directement\s+)?(?:au|aux|a\s+(?:la|l'|les))\s*([a-z-]{3,})/u;

const isOf = (noun: string, { tokens }: TextFact): boolean =>
  tokens.some((token) => sameNoun(token, noun) || related(token, noun));

/** "versement: au fournisseur" and "beneficiaire: le fournisseur …": one body under two words. */
const areNamed = (noun: string, { tokens }: TextFact, { texts }: Basis): boolean =>
  texts.some(
    (other) =>
      pathWords(other.origin.id).some((word) => sameNoun(word, noun)) &&
      other.tokens.some((token) => token.length > 3 && tokens.includes(token)),
  );

export const recipients: TextRule = ({ read, basis, sentences }) => {
  const told = basis.texts.flatMap((fact) => {
    const words = pathWords(fact.origin.id.split('.').at(-1) ?? '');
    const goes = GOES.exec(fact.folded.lower)?.[1];
    const act = ACTS.find(([noun]) => words.length < 3 && noun.test(words[0] ?? ''))?.[1];
    if (fact.origin.kind === 'fact' && goes !== undefined && act !== undefined && fact.tokens.length < 9)
      return [{ fact, verb: act, only: true }];
    const at = words.findIndex((word, i) => i > 0 && /^(?:a|au|aux)$/u.test(word));
    const verb = VERBS.find((stem) => words[at - 1]?.startsWith(stem) === true);
    // A person’s name may be that of anybody.
    const named = basis.names.some(
      ({ origin, civility }) => origin.id === fact.origin.id && civility !== undefined,
    );
    return fact.origin.kind !== 'fact' || verb === undefined || named || fact.tokens.length > 8
      ? []
      : [{ fact, verb, only: false }];
  });
  return told.flatMap(({ fact, verb, only }) =>
    sentences.flatMap((sentence): PlainFlag[] => {
      const said = read.folded.lower.slice(sentence.from, sentence.to);
      const pattern = new RegExp(
        `(?<![a-z])(?<!(?<![a-z])(?:se|compte)[ -]|s')(?:${verb})[a-z]*\\s+(?:[a-z]+ment\\s+|le\\s+\\d+\\s+[a-z]+\\s+(?:\\d+\\s+)?){0,2}(?:au|aux|a\\s+(?:la|l'|les|son|sa|ses|leur|leurs))\\s*([a-z-]{3,})(?![a-z])`,
        'gu',
      );
      return [...said.matchAll(pattern)].flatMap(({ 0: whole, 1: word = '', index }): PlainFlag[] => {
        const noun = singular(word);
        const known = only
          ? told.some((one) => isOf(noun, one.fact)) ||
            // "à la caisse de la trésorerie"
            (
              said
                .slice(index + whole.length)
                .match(/^(?:\s+[a-z']+){1,4}/u)?.[0]
                .match(/[a-z]{4,}/gu) ?? []
            ).some((one) => told.some((other) => isOf(one, other.fact))) ||
            areNamed(noun, fact, basis)
          : isKnown(noun, basis.vocabulary) || isKnown(word, basis.vocabulary);
        if (!RECIPIENT.test(noun) || known) return [];
        const to = sentence.from + index + whole.length;
        return [
          {
            ...{ from: to - word.length, to, kind: 'role' },
            why: `Les données disent que c’est à un autre («\u00A0${fact.folded.text.trim()}\u00A0»).`,
          },
        ];
      });
    }),
  );
};
