/**
 * Texts that must name nobody: a civility before a name, a first name before an initial. Only what cannot be anything else is refused:
 * it must not guess that a word is a name.
 */
import { quoted } from './label';
import { refused, type Checked } from './problem';

const NAME =
  /(?<![\p{L}\p{M}])(?:(?:MM?\.|M(?:mes?|lles?)|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle)\s+\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*)?|(?!(?:Bâtiment|Bloc|Hall|Salle|Parking|Zone|Lot|Tour|Escalier|Entrée|Porte|Terrain|Secteur|Ligne|Groupe|Quai|Allée|Résidence)\s)\p{Lu}\p{Ll}+\s+\p{Lu}\.(?!\s?\p{Lu}))/u;
// "Mme la Maire", "M. le Préfet": lower-case articles never match; these titles stand without one.
const OFFICE =
  /^\S+\s+(?:Maire|Préfet|Préfète|Président|Présidente|Adjoint|Adjointe|Directeur|Directrice)(?!\p{L})/u;

/** The text when it names nobody. */
export const checkAnonymous = (text: string, field: string, label: string): Checked => {
  const name = NAME.exec(text)?.[0];
  return name === undefined || OFFICE.test(name)
    ? { value: text }
    : refused(
        field,
        'pattern',
        `${quoted(label)} : retirez « ${name} », car ce document ne nomme personne ; écrivez par exemple « un habitant » ou « un agent ».`,
        `“${label}”: please remove “${name}”; this document names nobody.`,
      );
};
