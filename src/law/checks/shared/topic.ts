/**
 * What an act is about, told by its head (title, subject) and by what it decides. Answers no rather than guess.
 * Used with `analysis.derive`.
 */
import { fold } from '../../../act/reading/fold';
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';

/** What the head of an extract says beside its subject: "Délibération du conseil municipal", "Séance du…". */
const FORMAL =
  /^\W*(?:(?:extrait|deliberations?|arretes?|decisions?)\s*(?:d[ue]s?\s|n°|municipal|\W*$)(?!.{0,60}\s[-:/|•]\s)|commune|communaute|syndicat|metropole|centre\s+(?:communal|intercommunal)\s+d'action|(?:bureau|conseil|comite)\s+(?:municipal|communautaire|syndical|metropolitain|d'administration)|ville|mairie|departement|republique|reunion\s+d|seance|siege|convocation|date|arrondissement|canton|nombre|nomenclature|matiere|en\s+exercice|(?:conseillers|membres|delegues|administrateurs)(?![^\n]*(?:indemnit|formation|designation|election))|suffrages|votants|quorum|president|presidence|rapporteur|presents?|absents?|excuses?|pouvoirs?|procurations?|representes?|secretaire|l'an|population|\(\w[\w\s'-]*\)\s*$)/;
/** "Allier – 4 230 habitants", "M. Loïs FAYE à Mme Lise MOREAU" under "Pouvoirs :": neither says what the act is about. */
const ASIDE =
  /\d\s*(?:habitants|hab\.)\W*$|^\W*\d[\d ]*\s*(?:habitants|hab\.)(?:\W|\s{2})|^\W*(?:m\.|mme|mm\.|monsieur|madame)\s[^:]{3,60}\sa\s+(?:m\.|mme|monsieur|madame)\s/;

/**
 * Title and subject, in plain lower case. Where the text says no subject, short lines of its head that are no sentences: the
 * report that follows speaks of many other things.
 */
export const headOf = ({ act, paragraphs }: Analysis): string => {
  const { title, subject } = act;
  const known = [title?.text, subject?.text, ...entitled(act)].filter((part) => part !== undefined);
  const plain = withoutAside(fold(known.join('\n')).lower);
  if (subject !== undefined || (title !== undefined && act.kind === 'order')) return plain.slice(0, 900);
  const from =
    act.paragraphs.length > 0
      ? act.paragraphs
      : paragraphs.map((one) => ({ ...one, section: 'preface', role: 'body' }));
  const lines = from
    .filter(({ section, role }) => section === 'preface' && role !== 'session' && role !== 'stamp')
    .slice(0, 24)
    .map(({ text }) => withoutAside(fold(text).lower))
    .filter((line) => line.length < 220 && !/[.;]\s*$/.test(line) && !FORMAL.test(line));
  return [...new Set([plain, ...lines.slice(0, 6)])].join('\n').slice(0, 900);
};

const withoutAside = (words: string): string =>
  words
    .split('\n')
    .filter((line) => !ASIDE.test(line))
    .join('\n');

/** "ARRÊTÉ N° 24/088 – ARRÊTÉ DE PÉRIL", and the lines of the title below it: an order says there what it is about. */
const entitled = ({ kind, paragraphs, title, subject }: Analysis['act']): string[] =>
  kind !== 'order'
    ? []
    : paragraphs
        .filter(
          ({ section, role, text, start }) =>
            section === 'preface' &&
            (role === 'act-number' || role === 'body') &&
            start !== title?.start &&
            start !== subject?.start &&
            text.length < 220 &&
            !/[.;]\s*$/u.test(text),
        )
        .slice(0, 6)
        .map(({ text }) => text);

/** From the formula ("DÉCIDE", "Après en avoir délibéré") to the end; the whole text when there is none. */
export const decidedSpan = ({ act, text }: Analysis): Span => ({
  start: act.formula?.start ?? act.articles[0]?.start ?? 0,
  end: text.length,
});

/** The citations and recitals apart, in plain lower case: what the act itself says. */
export const ownWords = ({ act }: Analysis): string =>
  fold(
    act.paragraphs
      .filter(({ role }) => role !== 'citation' && role !== 'recital' && role !== 'session')
      .map(({ text }) => text)
      .join('\n'),
  ).lower;

/** Whether a rule that began on a day holds for the act; an act without date is taken as of today. */
export const since = ({ actDate }: Analysis, iso: string): boolean => actDate === undefined || actDate >= iso;

const PERMIT =
  /permis\s+(?:de\s+construire|d'amenager|de\s+demolir|modificatif)|declaration\s+prealable(?!\s+(?:de\s+(?:travaux\s+)?(?:dict|dt)|de\s+(?:manifestation|vacance)))|autorisation\s+d'urbanisme|(?:non[\s-])?opposition\s+a/;

/** "Permis de stationnement", "permis de détention": no permit of planning, though "le permis est délivré" may follow. */
const OTHER_PERMIT = /permis\s+d(?:e\s+|')(?!construire|amenager|demolir)[a-z]/;

/** A decision on a permit or a prior declaration of works. */
export const isPlanningPermit = (analysis: Analysis): boolean =>
  (analysis.kind === 'order' || analysis.kind === 'decision' || analysis.kind === 'letter') &&
  (PERMIT.test(headOf(analysis)) ||
    (/(?:^|[^a-z])permis\s+(?:susvise\s+)?est\s+(?:accorde|refuse|delivre|retire)/.test(ownWords(analysis)) &&
      !OTHER_PERMIT.test(headOf(analysis))) ||
    /(?:permis\s+(?:de\s+construire|d'amenager|de\s+demolir)|autorisation\s+(?:de\s+construire|d'amenager|de\s+demolir|d'urbanisme))\s+(?:susvise\s+)?est\s+(?:accorde|refuse|delivre|retire)|il\s+n?'?est\s+(?:pas\s+)?fait\s+opposition/.test(
      ownWords(analysis),
    ));

/** A temporary outlet for drinks, as associations open. */
export const isDrinksOutlet = (analysis: Analysis): boolean =>
  /debits?\s+(?:de\s+boissons?\s+)?temporaires?|buvettes?/.test(analysis.derive(headOf));
