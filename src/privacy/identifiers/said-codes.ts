/**
 * Codes that somebody says or types sign by sign ("P 4 K 9 Z 2 1 7 X"), and numbers whose sign is said ("le dossier, c'est le 25
 * slash 880"). It must not take a table's cells, a list of articles, a telephone number.
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';

/** Letters are capitals: "a", "à", "y" are words between figures. */
const SIGN_BY_SIGN =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d'./-]|\d )[A-Z\d](?:(?: |, ?|-)[A-Z\d]){4,19}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d'°%€]|[-/][a-zA-ZÀ-ÖØ-öø-ῼ]| \d{2}|[.,]\d)/gu;
/** Fewer changes between letters and figures may be a row of headings; a word before says that it is a code. */
const LEAST_TURNS = 3;
const CODE_BEFORE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:code|digicode|num[ée]ro|n[°o]|r[ée]f[ée]rence|matricule|identifiant|dossier|mot de passe|badge)(?: (?:est|c'est|du|de la|de l'|d'|de|le|porte|portail|entr[ée]e|immeuble))* ?:? ?$/iu;
/** Asked for on the line before: "— Vous avez le numéro de dossier ?⏎— 8 0 4 7 1 1 5". */
const ASKED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:num[ée]ro|n[°o]|r[ée]f[ée]rence|matricule|identifiant|code|dossier|allocataire)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^\n]*$/iu;
const ASKED_REACH = 120;
const PART = '(?:[A-Z]{0,4}\\d[A-Z\\d]*|[A-Z]{1,4})';
const SAID_SIGN = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d])${PART}(?: (?:slash|tiret|barre|barre oblique|trait d'union|underscore) ${PART}){1,4}(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d'-])`,
  'gu',
);
const LEAST_DIGITS = 4;
/** How far before the word may stand that says whose the number is. */
const REACH = 60;
const SOMEBODYS =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:dossiers?|num[ée]ros?|matricules?|allocataires?|r[ée]f[ée]rences?|r[ée]f|identifiants?|badges?|cartes?|passeports?|permis|plaques?|immatricul[a-zé]+|licences?|procédures?|plaintes?|main courante|code)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;!?\n]*$/iu;

export const findSaidCodes: Detector = ({ view }) => {
  const { text } = view;
  const ahead = (index: number) => text.slice(Math.max(view.lineAt(index).start, index - REACH), index);
  const isAnswer = (index: number): boolean => {
    const { start } = view.lineAt(index);
    const [question = ''] = text
      .slice(Math.max(0, start - ASKED_REACH), Math.max(0, start - 1))
      .split('\n')
      .slice(-1);
    // Nothing that names another thing stands before it on the line.
    return (
      ASKED.test(question) && !/\d|t[ée]l[ée]?phone|portable/iu.test(`${question}${text.slice(start, index)}`)
    );
  };
  return [
    ...matchesOf(text, SIGN_BY_SIGN).filter(({ 0: code, index }) => {
      if (!/\d/.test(code)) return false;
      const turns = code.match(/[A-Z][ ,-]+(?=\d)|\d[ ,-]+(?=[A-Z])/g)?.length ?? 0;
      return turns >= LEAST_TURNS || CODE_BEFORE.test(ahead(index)) || isAnswer(index);
    }),
    ...matchesOf(text, SAID_SIGN).filter(
      ({ 0: code, index }) => code.replace(/\D/g, '').length >= LEAST_DIGITS && SOMEBODYS.test(ahead(index)),
    ),
  ].map(({ 0: code, index }) => ({
    type: 'ID',
    start: index,
    end: index + code.length,
    reason: 'code dit signe par signe',
    confidence: 0.85,
  }));
};
