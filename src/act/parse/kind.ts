/**
 * Tells what kind of document a text is by the words that only this kind uses. It answers nothing rather than guess.
 */
import {
  isActNumber,
  isCitation,
  isClosing,
  isFormula,
  isOperative,
  isRecital,
  isSalutation,
  isSession,
  isSubject,
} from './lines';
import type { Line } from './lines';
import type { DocumentKind } from './model';

const HEAD = 14;
/** Before July 2022 the "compte rendu" of a council was made beside its minutes; many still call them so. */
const MINUTES =
  /^(?!objet)(?!.*(?:approbation|adoption|approuve|adopte|arret\s+d[eu]))[^a-z]*(?:[a-z\d' -]{0,60}\s[-–:]*\s*)?(?:proces[\s-]verbal|compte[\s-]rendu|releve\s+de\s+decisions)(?![a-z])(?!\s*(?:de\s+(?:la\s+)?reunion\s+(?:de\s+(?:service|chantier|travail)|du\s+service)))/;
/** The title of the paper that explains the affairs of a session, the minutes of the last one among them. */
const EXPLAINS =
  /^notes?\s+(?:explicatives?\s+)?de\s+(?:synthese|presentation)(?![a-z])(?![^\n]{0,60}(?:jointe?s?|annexee?s?)(?![a-z]))/;
const COUNCIL =
  /conseil\s+(?:municipal|communautaire|syndical|metropolitain|de\s+(?:la\s+)?communaute|d'administration)|comite\s+syndical|conseils\s+municipaux/;

/** Undefined when nothing tells it. */
export const kindOf = (lines: readonly Line[]): DocumentKind | undefined => {
  const head = lines.slice(0, HEAD).filter((line) => !isCitation(line));
  const any = (pattern: RegExp, among: readonly Line[] = lines): boolean =>
    among.some(({ lower }) => pattern.test(lower));
  const legal = lines.some((line) => isCitation(line) || isRecital(line));
  const council = any(
    /(?:le\s+)?conseil\s+(?:municipal|communautaire|syndical)[^.]{0,80}apres\s+en\s+avoir\s+delibere|apres\s+en\s+avoir\s+delibere/,
  );

  if (
    any(
      /^objet\s*[:–-]?\s*(?:convocation|invitation)(?![a-z])|^convocation(?:\s+(?:au|du|a\s+la|d'urgence|des?)\s[^.]{0,60})?$/,
      head,
    ) &&
    lines.some(isSalutation)
  )
    return 'summons';
  if (
    !legal &&
    lines.some(isSalutation) &&
    any(
      /(?:vous\s+(?:invite|inviter|convie|convier|prie)|j'ai\s+l'honneur)(?![a-z])[^.]{0,160}(?:conseil|comite|seance)/,
    ) &&
    any(/ordre\s+du\s+jour/) &&
    !any(
      /en\s+exercice|(?<!\sd[eu]s?\s+(?:l[ae]\s+)?)secretaire\s+de\s+(?:la\s+)?seance|seance\s+est\s+(?:levee|ouverte)/,
    )
  )
    return 'summons';
  if (!council && any(EXPLAINS, head)) return 'note';
  const extract = any(
    /extrait\s+(?:du\s+registre|du\s+proces[\s-]verbal|des\s+(?:deliberations|minutes))|registre\s+des\s+deliberations|proces[\s-]verbal\s+(?:d'une|de(?:\s+la)?)\s+deliberation(?!s)/,
    head,
  );
  if (
    any(
      /^(?:proces[\s-]verbal|pv)\s+(?:de\s+(?:la\s+)?(?:seance|reunion)|du\s+conseil|d[eu]\s(?!(?:la\s+)?deliberation(?!s)))/,
      head,
    ) ||
    (!extract && any(MINUTES, head) && any(COUNCIL, head)) ||
    // Several deliberations under one head.
    (!extract &&
      lines.filter(({ lower }) => /apres\s+(?:en\s+)?avoir\s+(?:en\s+)?delibere/.test(lower)).length > 2)
  )
    return 'minutes';
  if (
    !legal &&
    any(/(?:conseil\s+municipal|reunion|seance)/) &&
    any(
      /(?:j'ai\s+l'honneur|vous\s+(?:inviter?|convier?|etes\s+convoque)|convocation\s+(?:au|du|a\s+la|d'urgence)|conseil\s+municipal\s+se\s+reunira|prie\s+de\s+bien\s+vouloir\s+(?:assister|participer))/,
    ) &&
    any(/ordre\s+du\s+jour/)
  )
    return 'summons';
  if (
    any(
      /^(?:extraits?\s+(?:du\s+registre\s+)?des\s+)?deliberations?(?![a-z])|^(?!objet)[^:]{0,60}\s-\s+deliberation\s+(?:n\s?°\s*)?\d/,
      head,
    ) ||
    council
  )
    return 'deliberation';
  if (any(/(?:extrait\s+du\s+|^)registre\s+des\s+deliberations/, head)) return 'deliberation';
  if (
    any(
      /^(?:extrait\s+du\s+registre\s+des\s+decisions|decision(?:s)?\s+(?:du\s+maire|n°|municipale|\d))/,
      head,
    )
  )
    return 'decision';
  if (any(/^arretes?(?![a-z])/, head) || any(/^extrait\s+du\s+registre\s+des\s+arretes/, head))
    return 'order';
  if (
    lines.some((line) => /(?:^|[\s,])(?:arrete|arretons|arretent)\s*:?$/.test(line.lower) && isFormula(line))
  )
    return 'order';
  if (legal && lines.some((line) => isFormula(line) && line.lower.startsWith('decid')))
    return lines.some(isSession) ? 'deliberation' : 'decision';
  if (
    any(
      /^note(?:\s+(?:aux?\s|a\s+tou|a\s+(?:monsieur|madame|m\.|mme|l[ea]\s+(?:maire|presidente?))|(?:explicative|technique|juridique|preparatoire|administrative|financiere|confidentielle)(?![a-z])|de\s+(?:cadrage|proposition|travail|la\s+direction)|pour\s+l[ea]\s+|relative\s|de\s+(?:service|synthese|presentation)|a\s+l'attention|d'information|interne|n°)|$)/,
      head,
    ) ||
    any(/^(?:rapport|compte[\s-]rendu|synthese|fiche)(?![a-z])/, head.slice(0, 6))
  )
    return 'note';
  if (lines.some(isSalutation) || lines.some(isClosing)) return 'letter';
  if (lines.some(isSession) && lines.some(isOperative)) return 'deliberation';
  if (legal && lines.some(isOperative)) return 'deliberation';
  if (
    lines.some(isSession) &&
    any(/(?<![a-z])en\s+exercice(?![a-z])/, lines.slice(0, 40)) &&
    any(/^\W*(?:etaient\s+)?presente?s?(?![a-z])/, lines.slice(0, 40))
  )
    return 'deliberation';
  if (lines.some(isSubject)) return any(/^(?:de|a|destinataires?|emetteur)\s*:/, head) ? 'note' : 'letter';
  if (head.some(isActNumber) && legal) return 'order';
  return undefined;
};
