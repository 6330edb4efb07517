/**
 * For whom something is, told as for others: "ouvert aux adultes" of "publics: [enfants, adolescents]", "réservé aux débutants" of "public: confirmés". The facts say for whom under a key of it, and none of them
 * speaks of those whom the sentence names. Whoever may be meant by any name ("tous", "personnes", "habitants") is let through.
 */
import { lastName } from '../facts/key-units';
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { singular } from '../text/stems';
import { isKnown } from './support';

const PUBLIC =
  /^(?:publics?|public_(?:vise|cible|concerne|accueilli|admis)|publics_(?:vises|concernes|accueillis)|ouvert_a|reserve_a|destine_a|destinataires|cibles?)$/u;
/** Groups of people that exclude each other, or do not hold each other. */
const GROUP =
  /^(?:adulte|enfant|adolescent|ado|jeune|senior|retraite|aine|bebe|nourrisson|collegien|lyceen|etudiant|ecolier|scolaire|parent|grands-parent|femme|homme|fille|garcon|debutant|confirme|amateur|professionnel|licencie|actif|salarie|chomeur|artisan|commercant|agriculteur|apprenti)$/u;
const OPEN =
  /(?<![a-z])(?:(?:ouverte?s?|reservee?s?|destinee?s?|proposee?s?|accessibles?|offerte?s?|dediee?s?)\s+(?:[a-z]+ment\s+)?(?:aux\s+|a\s+des\s+)|s'adresse(?:nt|ra|ront)?\s+(?:[a-z]+ment\s+)?aux\s+|accueill?(?:e|ent|era|eront)\s+(?:[a-z]+ment\s+)?(?:les|des)\s+)([a-z]{3,}(?:-[a-z]+)?)(?![a-z])/gu;

export const publics: TextRule = ({ read, basis, sentences }) => {
  const told = basis.texts.filter(({ origin, tokens }) => {
    const id = origin.id.replace(/\.\d+$/u, '');
    return (
      origin.kind === 'fact' &&
      PUBLIC.test(lastName(id)) &&
      tokens.some((token) => GROUP.test(singular(token)))
    );
  });
  const [first] = told;
  if (first === undefined) return [];
  const { lower } = read.folded;
  return sentences.flatMap((sentence) => {
    const said = lower.slice(sentence.from, sentence.to);
    return [...said.matchAll(OPEN)].flatMap((match): PlainFlag[] => {
      const group = singular(match[1] ?? '');
      const to = match.index + match[0].length;
      const isDenied = /(?<![a-z])(?:ne\s|n'|pas\s|non\s|ni\s|sauf\s)[^,;:.]{0,40}$/u.test(said.slice(0, to));
      return isDenied || !GROUP.test(group) || isKnown(group, basis.vocabulary)
        ? []
        : [
            {
              ...{ from: sentence.from + match.index, to: sentence.from + to, kind: 'contradiction' },
              why: `Les données disent pour qui («\u00A0${told.map(({ folded }) => folded.text.trim()).join(', ')}\u00A0»).`,
            },
          ];
    });
  });
};
