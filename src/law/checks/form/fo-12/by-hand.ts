/** FO-12, by hand: what is filled once the act is signed, in its stamps, under its signature and in its forms. */
import type { PlacedParagraph } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis, Found } from '../../../analysis';

/** Blanks that are filled by hand once the act is signed. */
export const BY_HAND = new Set(['notice', 'certification', 'stamp', 'signature']);

/** What is filled by hand: under the signature, in a form that is annexed, "Notifié à l’intéressé le ……", "Signature : ……". */
export const isForm = ({ text }: Analysis, { section, start }: PlacedParagraph, found: Found): boolean =>
  section === 'conclusions' ||
  section === 'annexes' ||
  (section !== 'articles' && STAMPED.test(lineBefore(text, start, found))) ||
  FILLED.test(lineBefore(text, start, found));
const lineBefore = (text: string, from: number, { start }: Found): string =>
  fold(text.slice(Math.max(from, text.lastIndexOf('\n', start) + 1), start)).lower;
/** Beside something else on its line, or after an earlier blank: "Affiché du ...... au ......", "Arrêté n° 12 – Reçu le ......". */
const STAMPED =
  /(?:^|[\t|;/(–—]|\s-|\s{2})\s*(?:(?:acte|arrete|document|le|la|l'|a)\s+)*(?:notifie|notification|recu|reception|publie|publication|affiche|affichage|transmis|transmission|depose|depot|vise|certifie|mis\s+en\s+ligne|retire|signature|cachet|visa)(?![a-z]*ion\s+d[eu]\s+permis)[^.;\n]{0,60}(?:[.…_]{3,}[^.;\n]{0,40}){0,3}$|je\s+soussignee?|certificat\s+d'(?:affichage|execution)/;
const FILLED =
  /^[\s\d.)°-]*(?:(?:acte\s+|le\s+)?(?:notifie|recu|publie|affiche|transmis|certifie|mis\s+en\s+ligne|retire)[a-z]*|signature|cachet|visa\s|bon\s+pour|lu\s+et|fait\s+en|nom\s*(?:,|:|et)|prenom|date\s+(?:et|de|d')\s*(?:signature|notification|publication|affichage|remise))/;
