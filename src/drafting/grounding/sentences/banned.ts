/**
 * Phrases that stand for a proof and are none: "jurisprudence constante", "il est de notoriété", "à l’évidence". Whatever the facts,
 * unless they say it themselves.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';

const BANNED: readonly RegExp[] = [
  /jurisprudence\s+(?:constante|etablie|bien\s+etablie|unanime|abondante|fournie|desormais\s+\w+)/g,
  /(?:une|la)\s+doctrine\s+(?:unanime|constante|majoritaire)/g,
  /il\s+est\s+(?:de\s+notoriete(?:\s+publique)?|notoire|constant\s+que|incontestable|indeniable|indiscutable|evident|manifeste|bien\s+connu|communement\s+admis|generalement\s+admis)/g,
  /(?:a\s+l'evidence|de\s+toute\s+evidence|tres\s+clairement|en\s+toute\s+logique)/g,
  /comme\s+(?:chacun|tout\s+le\s+monde|nul\s+ne\s+l'ignore|on)\s+(?:le\s+)?(?:sait|peut\s+le\s+constater)/g,
  /chacun\s+sait|nul\s+n'ignore|il\s+va\s+(?:de\s+soi|sans\s+dire)|cela\s+va\s+sans\s+dire/g,
  /(?:sans\s+(?:aucun|nul|le\s+moindre)\s+doute|sans\s+conteste|sans\s+contredit|hors\s+de\s+doute|nul\s+doute|ne\s+fait\s+(?:aucun|guere\s+de|pas\s+de|plus\s+de)\s+doute|n'est\s+pas\s+contestable)/g,
  /force\s+est\s+de\s+(?:constater|reconnaitre|admettre)/g,
  /(?:selon|d'apres)\s+(?:les\s+(?:experts|specialistes|juristes|statistiques|etudes)|la\s+doctrine|l'usage\s+constant|certaines\s+sources)/g,
  /(?:les|des|plusieurs|de\s+nombreuses)\s+etudes\s+(?:montrent|demontrent|prouvent|etablissent)/g,
  /(?:la\s+jurisprudence|les\s+tribunaux|le\s+juge|les\s+juges|le\s+conseil\s+d'etat)\s+(?:considere|juge|admet|estime|retient|sanctionne|l'a\s+(?:deja\s+)?(?:juge|confirme|rappele)|le\s+confirme|rappelle|a\s+(?:deja\s+|toujours\s+|regulierement\s+)?(?:juge|admis|confirme|considere))\w*/g,
  /un\s+principe\s+(?:general\s+du\s+droit|bien\s+etabli|constant)|principes?\s+generaux\s+du\s+droit/g,
  /de\s+jurisprudence\s+\w+|reiteree\s+par\s+la\s+jurisprudence/g,
];

export const banned: TextRule = ({ read, basis }) => {
  const { lower } = read.folded;
  const facts = basis.texts.map(({ folded }) => folded.lower).join('\n');
  return BANNED.flatMap((pattern) =>
    [...lower.matchAll(pattern)].flatMap((match): PlainFlag[] =>
      facts.includes(match[0])
        ? []
        : [
            {
              from: match.index,
              to: match.index + match[0].length,
              kind: 'banned-phrase',
              why: 'Cette formule affirme sans rien prouver\u00A0: citez la source, ou retirez-la.',
            },
          ],
    ),
  );
};
