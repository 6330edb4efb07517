/**
 * A state or an event of weight that a clause tells, and of which no fact speaks: "est placée sur liste d’attente", "a été mis en demeure", "fait l’objet
 * d’une enquête", "a été hospitalisé". Only what is told to be, or to have been: not what may be, nor what a rule foresees.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { related } from '../text/stems';
import { clausesIn, CONDITIONAL, isDirectlyDenied } from './denial';

export const addedStates: TextRule = ({ read, basis, sentences }) => {
  const { lower } = read.folded;
  return sentences.flatMap((sentence) =>
    clausesIn(lower, sentence.from, sentence.to).flatMap(({ from, to }) => {
      const clause = lower.slice(from, to);
      return CONDITIONAL.test(clause.replace(ASKED, ' ')) || RULED.test(clause)
        ? []
        : STATES.flatMap(({ said, words }): PlainFlag[] => {
            const match = said.exec(clause);
            if (match === null || isDirectlyDenied(clause, match.index) || DENIED.test(clause)) return [];
            const known = [...basis.vocabulary].some((one) =>
              words.some(
                (word) => one.startsWith(word) || (word.length > 5 && one.length > 5 && related(one, word)),
              ),
            );
            return known
              ? []
              : [
                  {
                    from: from + match.index,
                    to: from + match.index + match[0].length,
                    kind: 'invention',
                    why: 'Rien dans les données ne parle de cela\u00A0: complétez les données, ou retirez-le.',
                  },
                ];
          });
    }),
  );
};

/** What a rule or a right is, of anybody: not what happened. */
const RULED =
  /(?<![a-z])(?:tout\s|toute\s|quiconque|peut|peuvent|pourra|pourront|doit|doivent|devra|devront|passible|susceptibles?|infraction|contrevenants?|defaut|faute|vous|votre|vos|droit\s+de)(?![a-z])/u;
/** "la demande" is no supposition. */
const ASKED = /(?<![a-z])demandes?(?![a-z])/gu;
const DENIED = /(?<![a-z])(?:ne|n')\s?[^,]{0,40}?\s(?:pas|plus|jamais|aucune?)(?![a-z])/u;

const BE =
  '(?:est|sont|a\\s+ete|ont\\s+ete|etait|etaient|sera|seront|reste|demeure|fut)\\s+(?:[a-z]+ment\\s+|aussitot\\s+|depuis\\s+|deja\\s+|donc\\s+)?';
const state = (
  said: string,
  ...words: readonly string[]
): { readonly said: RegExp; readonly words: readonly string[] } => ({
  said: new RegExp(`(?<![a-z])${said}(?![a-z])`, 'u'),
  words,
});

const opinion = (way: string): string =>
  `(?:a|ont)\\s+(?:ensuite\\s+|deja\\s+)?(?:emis|rendu|donne|formule)\\s+un\\s+avis\\s+${way}(?:\\s+a\\s+l'unanimite)?`;
const OPINIONS = ['avis', 'favorab', 'defavorab', 'opinion', 'accord', 'valid', 'approuv'];

const STATES: readonly { readonly said: RegExp; readonly words: readonly string[] }[] = [
  state(
    `(?:(?:${BE})?(?:placee?s?|inscrite?s?|mise?s?|maintenue?s?|portee?s?)|figur\\w+)\\s+(?:en\\s+[a-z]+\\s+position\\s+)?sur\\s+(?:la\\s+|une\\s+)?(?:liste|file)\\s+d'attente`,
    'attente',
    'liste',
  ),
  state(
    `(?:(?:${BE})?(?:placee?s?|inscrite?s?|mise?s?)|figur\\w+)\\s+sur\\s+(?:la\\s+|une\\s+)?liste\\s+complementaire`,
    'complementaire',
    'liste',
  ),
  state(`(?:a|ont)\\s+(?:deja\\s+)?ete\\s+mise?s?\\s+en\\s+demeure`, 'demeure'),
  state(`${BE}(?:mise?s?|placee?s?|conduite?s?)\\s+en\\s+fourriere`, 'fourriere', 'enlev'),
  state(
    `(?:fait|font|a\\s+fait|ont\\s+fait)\\s+l'objet\\s+d(?:'une\\s+|e\\s+)(?:enquete|procedure|poursuites?)`,
    'enquete',
    'procedure',
    'poursuit',
    'plainte',
    'information',
    'instruction',
  ),
  state(
    `(?:fait|font|a\\s+fait|ont\\s+fait)\\s+l'objet\\s+d'une?\\s+(?:sanction|avertissement|blame|amende|condamnation|proces-verbal)`,
    'sanction',
    'avertiss',
    'blame',
    'amende',
    'condamn',
    'proces',
    'verbal',
    'infraction',
  ),
  state(`${BE}hospitalisee?s?`, 'hospital', 'hopital', 'urgence'),
  state(`${BE}(?:[a-z]+ment\\s+)?blessee?s?`, 'bless', 'victime', 'mord', 'mors', 'accident', 'chute'),
  state(
    `${BE}(?:interpellee?s?|verbalisee?s?|condamnee?s?|poursuivie?s?)`,
    'interpell',
    'verbal',
    'condamn',
    'poursui',
    'infraction',
    'proces',
  ),
  state(
    `${BE}(?:licenciee?s?|radiee?s?|revoquee?s?|titularisee?s?|mutee?s?)`,
    'licenci',
    'radi',
    'revo',
    'promo',
    'promu',
    'titular',
    'mut',
    'avancement',
    'nomm',
    'affect',
  ),
  // Which rank is new is for `decisions` to see.
  state(`${BE}promue?s?`, 'promo', 'promu', 'avancement', 'nomm', 'echelon', 'grade'),
  state(
    `${BE}(?:incendiee?s?|inondee?s?|cambriolee?s?|vandalisee?s?|pillee?s?)`,
    'incend',
    'inond',
    'cambriol',
    'vandal',
    'vol',
    'degrad',
    'feu',
    'crue',
    'sinistre',
    'orage',
    'eau',
    'degat',
  ),
  state(`${BE}(?:relogee?s?)`, 'relog', 'heberg', 'logement'),
  state(`${BE}(?:indemnisee?s?|dedommagee?s?)`, 'indemn', 'dedommag', 'assur', 'prime'),
  state(`${BE}(?:amputee?s?|majoree?s?)\\s+de\\s+penalites?`, 'penalit', 'retard'),
  state(`a\\s+(?:porte|depose)\\s+plainte|ont\\s+(?:porte|depose)\\s+plainte`, 'plainte', 'plaign'),
  state(
    `(?:a|ont|avait)\\s+(?:presente|remis|donne|annonce)\\s+(?:sa|leur)\\s+demission|(?:a|ont)\\s+demissionne`,
    'demission',
    'fonctions',
  ),
  state(
    `a\\s+forme\\s+un\\s+recours|${BE}attaquee?s?\\s+devant`,
    'recours',
    'requete',
    'contest',
    'tribunal',
  ),
  state(
    `apres\\s+(?:(?:une\\s+|la\\s+)?(?:consultation|concertation)\\s+(?:publique|du\\s+public|avec\\s+les\\s+[a-z]+|des\\s+(?:habitants|riverains|usagers|commercants|familles|parents|administres|agents))|une?\\s+reunion\\s+publique)(?:\\s+en\\s+reunion\\s+publique)?`,
    'consult',
    'concert',
    'reunion',
    'enquete',
    'sondage',
    'avis',
  ),
  state(
    opinion('favorable'),
    ...OPINIONS,
    // What a commission proposes or recommends, it is for.
    'propos',
    'preconis',
    'recommand',
  ),
  state(opinion('(?:defavorable|reserve)'), ...OPINIONS),
  // A tree may replace another: only somebody is brought in.
  state(
    `(?:agente?s?|collegues?|adjointe?s?|animat(?:eur|rice)s?|vacataires?|contractuel(?:le)?s?|personne|secretaires?|employee?s?|stagiaires?|benevoles?|enseignante?s?)\\s[^,;:.]{0,40}?(?:la|le|les|l')\\s*(?:remplacera|remplaceront|suppleera|secondera)(?:\\s+(?:ce|ces)\\s+jours?-la)?`,
    'remplac',
    'supple',
    'interim',
    'nouve',
    'changement',
    'second',
    'relais',
  ),
  // Clauses of a contract, a loan or a post.
  state(
    `(?:revisee?s?|indexee?s?|reevaluee?s?|actualisee?s?)\\s+(?:(?:chaque|tous\\s+les|annuellement|selon|suivant|sur|en\\s+fonction)\\s[^,;:.]{3,50})`,
    'revis',
    'index',
    'indice',
    'actualis',
    'reevalu',
  ),
  state(
    `(?:par\\s+)?tacite\\s+reconduction|tacitement\\s+recondui\\w+`,
    'tacite',
    'reconduc',
    'recondui',
    'renouvel',
  ),
  state(`periode\\s+d'essai(?:\\s+de\\s+[a-z\\d]+\\s+(?:mois|jours|semaines))?`, 'essai'),
  state(`clause\\s+(?:resolutoire|penale|de\\s+non-concurrence|d'exclusivite|de\\s+solidarite)`, 'clause'),
  state(`penalites?\\s+de\\s+retard`, 'penalit'),
  state(
    `(?:remboursables?|payables?|reglables?|rembourse\\w*)\\s+en\\s+[a-z\\d]+\\s+(?:mensualites|echeances|versements|fois)`,
    'rembours',
    'mensualit',
    'echeance',
    'echelonn',
    'paiement',
    'versement',
    'fois',
    'prelev',
    'periodi',
  ),
  state(`${BE}(?:dedoublee?s?|delocalisee?s?)`, 'dedoubl', 'delocal', 'transfer'),
];
