/**
 * A fact told as not being so: "une subvention de 2 450 € n’est pas attribuée", when nothing in the facts refuses, forbids, lacks or denies anything. Only
 * what is said to have been done or to be done, by a participle, of a value that was proved or in a word of the facts. Where the facts have any no, other
 * rules judge what it is of.
 */
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';
import { isGeneric } from './generic-words';
import { clausesIn, isConditional } from './denial';
import { isKnown } from './support';

const DENIAL =
  /(?<![a-z])(?:ne\s+(?:sera|seront|sont|fut|furent|seront)|n'(?:est|a|ont))\s+(?:pas|nullement|aucunement)\s+(?:ete\s+)?(?:[a-z]+ment\s+)?([a-z]{3,}(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|ert|erte|ts|te|tes|int|inte))(?![a-z])/gu;
/** "moins d’un cinquième de l’eau n’est pas consommé": denied of a part, the rest of which is told. */
const PART =
  /(?<![a-z])(?:moitie|tiers|quart|cinquieme|dixieme|pour\s+cent|part|partie|reste|surplus|solde|reliquat|difference|complement|certaine?s|autres|celles?|ceux|(?:plus|moins)\s+d[e'u])(?![a-z])|%/u;
/** "n’est pas autorisée au-delà de 2 h": denied outside of what is told. */
const BEYOND =
  /^[^,;:.]{0,40}?\s(?:au-dela|avant|apres|en\s+dehors|hors|sans|sauf|que|plus\s+d|passe|lorsqu|si|tant)(?![a-z])/u;
/** What a measure does not reach, what is no state of anything, and what follows from the law. */
const EXCUSED =
  /^(?:attein|depass|franchi|excede|suffi|necess|oblig|compri|inclu|soumis|tenu|concern|assujet|lie|du|due|connu|prevu|prevue|prevus|prevues|joint|recu|cumul|remis)/u;
/** "L’équilibre du budget n’est pas modifié": a whole that stays as it is, whatever its parts become. */
const STAYS = /(?<![a-z])(?:equilibre|total|budget|enveloppe|ensemble|masse)\s[^,;:.]{0,40}$/u;
const CHANGED = /^(?:modifi|chang|affect|alter|boulevers|impact|touch|remis|augment|diminu|rompu)/u;
/** Words by which facts say no. */
const NO =
  /^(?:ne|non|pas|sans|ni|nul|nulle|aucune?|jamais|refus\w*|rejet\w*|interdi\w*|defavorable|irrecevab\w*|insuffisan\w*|impossib\w*|absen\w*|manqu\w*|incomplet\w*|hors|annul\w*|suspen\w*|report\w*|ferm\w*|exclu\w*|supprim\w*|expir\w*|vacan\w*|retard\w*|sauf|opposition|oppos\w*|contraire|ajourn\w*|abandon\w*|retir\w*|defaut|infructueu\w*|vide|caduc\w*|perdu\w*|exoner\w*|exempt\w*|dispens\w*|moins|restant\w*|reste|attente|clos\w*|tacite|renonc\w*|inacheve\w*|impaye\w*|limit\w*|reserve\w*|uniquement|seulement|seul\w*|provisoire)$/u;

export const unfoundedDenials: TextRule = (text) => {
  if (hasNo(text)) return [];
  const { lower } = text.read.folded;
  return text.sentences.flatMap((sentence) =>
    clausesIn(lower, sentence.from, sentence.to).flatMap(({ from, to }) => {
      const clause = lower.slice(from, to);
      if (
        isConditional(clause) ||
        /(?<![a-z])(?:peut|peuvent|pourra|doit|doivent|devra|tant\s+que|lorsqu\w*|avant)(?![a-z])/u.test(
          clause,
        )
      )
        return [];
      return [...clause.matchAll(DENIAL)].flatMap(({ 0: whole, 1: participle = '', index }): PlainFlag[] => {
        if (EXCUSED.test(participle) || isGeneric(participle)) return [];
        if (DONE.test(participle) && isNotice(text)) return [];
        if (CHANGED.test(participle) && STAYS.test(clause.slice(0, index))) return [];
        if (PART.test(clause.slice(0, index)) || BEYOND.test(clause.slice(index + whole.length))) return [];
        // "Quarante-cinq candélabres ne sont pas équipés": what a whole leaves of a part is denied of the rest alone.
        const isRest = text.judged.some(
          ({ claim, match }) =>
            match.ok &&
            claim.value.type === 'number' &&
            claim.from >= from &&
            claim.to <= from + index &&
            match.origins.length > 1 &&
            match.origins.every(({ kind }) => kind === 'derived'),
        );
        if (isRest) return [];
        const isProved = text.judged.some(
          ({ claim, match }) =>
            match.ok && claim.from >= from && claim.to <= to && claim.value.type !== 'citation',
        );
        return isProved || isKnown(participle, text.basis.vocabulary)
          ? [
              {
                ...{ from: from + index, to: from + index + whole.length },
                kind: 'contradiction',
                why: 'Rien dans les données ne le nie.',
              },
            ]
          : [];
      });
    }),
  );
};

/** "n’ont pas été réalisés" of a formal notice: what somebody is called upon to do has not been done. */
const isNotice = ({ basis }: GroundedText): boolean =>
  basis.texts.some(
    ({ origin, folded }) =>
      origin.kind === 'fact' &&
      /(?<![a-z])(?:mises?\s+en\s+demeure|injonctions?|sommations?|(?<!plan\s(?:de\s)?)(?<!france\s)relances?\s+(?:a|au|aux|pour|adressee?|du))(?![a-z])/u.test(
        folded.lower,
      ),
  );
const DONE = /^(?:realis|effectu|execut|fait|accompli|entrepri|engag|mene|termin|achev)/u;

/** A false, a zero, a text or a key that says no; or a key without a value. */
const hasNo = ({ basis }: GroundedText): boolean => {
  const written = [...basis.evidence, ...basis.texts, ...basis.said].flatMap(({ origin }) =>
    origin.kind === 'law' ? [] : pathWords(origin.id),
  );
  const known = new Set(written);
  return (
    basis.said.some(({ yes }) => !yes) ||
    basis.texts.some(({ tokens, origin }) => origin.kind !== 'law' && tokens.some((word) => NO.test(word))) ||
    written.some((word) => NO.test(word)) ||
    // "piece_jointe: null": its words are known, its value is not.
    [...basis.vocabulary].some((word) => NO.test(word) && !known.has(word))
  );
};
