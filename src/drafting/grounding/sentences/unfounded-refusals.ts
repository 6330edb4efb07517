/**
 * A refusal that no fact tells: "la commission n’a pu réserver une suite favorable à votre demande" of a place in a nursery with its day of entry, its price and nothing that says no. Silent as soon as
 * the facts have a reason, an outcome, a lack or a no of any kind: other rules then judge what it is of.
 */
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';
import { clausesIn, isConditional } from './denial';

const ABLE =
  '(?:(?:peu(?:t|vent|x)|pourra|pourront|puis|pouvons|pourrai|pourrons|saurai(?:t|ent|s)?)|(?:a|ont|ai|avons|avait)\\s+(?:pas\\s+)?(?:pu|souhaite|juge\\s+[a-z]+|estime\\s+[a-z]+))';
const REFUSALS: readonly RegExp[] = [
  // "n’a pas donné de suite favorable", "ne peut recevoir de suite favorable"
  /(?<![a-z])(?:n'|ne\s)[^,;:.]{2,70}?\s(?:suites?|reponses?|issues?)\s+(?:favorables?|positives?)/gu,
  new RegExp(
    `(?<![a-z])(?:n'|ne\\s)(?:vous\\s+|y\\s+|lui\\s+|leur\\s+)?${ABLE}\\s+(?:pas\\s+|malheureusement\\s+|etre\\s+|vous\\s+|y\\s+|donner\\s+)*(?:acceder|acceptee?s?|accepter|accueillie?s?|accueillir|retenue?s?|retenir|satisfaite?s?|satisfaire|suite|faire\\s+droit|repondre\\s+(?:favorablement|positivement)|accordee?s?|accorder|exaucee?s?)(?![a-z])`,
    'gu',
  ),
  // "votre demande a été rejetée", "est refusée"
  /(?<![a-z])(?<!sans\s)(?:demandes?|candidatures?|dossiers?|requetes?|sollicitations?|inscriptions?)\s[^,;:.]{0,60}?(?:est|sont|a\s+ete|ont\s+ete|etait|etant)\s+(?:donc\s+|malheureusement\s+)?(?:refusee?s?|rejetee?s?|ecartee?s?|declinee?s?|ajournee?s?)(?![a-z])/gu,
  /(?<![a-z])(?:commission|conseil|comite|maire|jury|bureau)\s[^,;:.]{0,40}?(?:a|ont)\s+(?:(?:du|decide\s+de|choisi\s+de|souhaite)\s+)?(?:refuse|rejete|refuser|rejeter|decliner|decline|ecarte|ecarter)\s+(?:votre|la|cette|sa|leur)\s+(?:demande|candidature|requete|inscription)/gu,
  /(?<![a-z])(?:regrette|regret|contraint\w*|oblige\w*)\s[^,;:.]{0,40}?(?:refuser|rejeter|decliner|refus|rejet)\s+(?:de\s+)?(?:votre|la|cette|sa)\s+(?:demande|candidature|requete|inscription)/gu,
];

/** Why a file may be refused, and by which facts that is told. */
const NO =
  /^(?:ne|non|pas|sans|ni|nul|nulle|aucune?|jamais|hors|refus\w*|rejet\w*|defavorab\w*|irrecevab\w*|insuffis\w*|motifs?|raisons?|motivation|complet\w*|incomplet\w*|attente|ajourn\w*|report\w*|annul\w*|oppos\w*|manqu\w*|absen\w*|depass\w*|attein\w*|interdi\w*|suspen\w*|impossib\w*|indisponib\w*|decisions?|sens|avis|reponses?|conclusions?|statut|etat|resultats?|issue|suite|negati\w*|plafond|seuil|recours|erreurs?|satur\w*|inelig\w*|elig\w*|exclu\w*|contraire\w*|infraction\w*|defaut|ferm\w*|reserves?|rang|classement|echec|renonc\w*|retir\w*|tardi\w*|retard\w*|expir\w*|vacan\w*)$/u;

/** Facts of fewer words tell too little of how a file ended. */
const ENOUGH = 12;
/** "ne peut vous accorder 500 euros" refuses a sum, and perhaps not all of it. */
const OF_VALUE =
  /^\s+(?:[a-z']+\s+){0,3}\d|^\s+(?:la\s+(?:somme|totalite)|l'integralite|le\s+montant|plus\s)/u;

export const unfoundedRefusals: TextRule = (text) => {
  if (text.basis.vocabulary.size < ENOUGH || hasNo(text)) return [];
  const { lower } = text.read.folded;
  return text.sentences.flatMap((sentence) =>
    clausesIn(lower, sentence.from, sentence.to).flatMap(({ from, to }) => {
      const clause = lower.slice(from, to);
      // "n’a pas souhaité donner suite" is no wish.
      if (isConditional(clause.replace(/(?<![a-z])pas\s+souhaite(?![a-z])/gu, ' '))) return [];
      return REFUSALS.flatMap((pattern) =>
        [...clause.matchAll(pattern)].flatMap(({ 0: said, index }): PlainFlag[] =>
          OF_VALUE.test(clause.slice(index + said.length))
            ? []
            : [
                {
                  ...{ from: from + index, to: from + index + said.length, kind: 'contradiction' },
                  why: 'Rien dans les données ne dit ce refus, ni n’en donne de motif.',
                },
              ],
        ),
      );
    }),
  );
};

/** "votes_contre: 0" is no reason. */
const VOTES = /(?:^|[._])(?:votes?|voix|contre|pour|abstentions?|suffrages?)(?:[._]|$)/u;

const hasNo = ({ basis }: GroundedText): boolean =>
  basis.said.some(({ origin, yes, yesNo }) => yesNo && !yes && !VOTES.test(origin.id.toLowerCase())) ||
  basis.texts.some(({ tokens, origin }) => origin.kind !== 'law' && tokens.some((word) => NO.test(word))) ||
  [...basis.evidence, ...basis.texts, ...basis.said].some(
    ({ origin }) => origin.kind !== 'law' && pathWords(origin.id).some((word) => NO.test(word)),
  );
