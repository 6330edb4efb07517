/**
 * A report as lists of sentences, for whoever shows it in either language. It judges nothing.
 */
import * as fr from './sentences';
import * as en from './sentences-en';
import type { DocumentReport } from './verify-document';

export interface Telling {
  /** One sentence that sums it up. */
  readonly outcome: string;
  /** What must be known beside: that the seal is a demonstration's, what it does not cover, why it does not hold. */
  readonly remarks: readonly string[];
  /** What changed since sealing. */
  readonly changed: readonly string[];
  /** What a genuine seal says. */
  readonly facts: readonly string[];
  readonly proves: readonly string[];
  readonly provesNot: readonly string[];
}

export interface TellingInBoth {
  readonly fr: Telling;
  readonly en: Telling;
}

/** What green proves is told only when the words are those that were sealed; what it does not, always. */
export function tell(report: DocumentReport): TellingInBoth {
  const { outcome, caveats, outside, changed, gone, beyondWords, facts } = report;
  const intact = outcome === 'intact';
  const uncovered = caveats.includes('outside-text') ? outside : [];
  const given = (sentence: string | undefined): readonly string[] =>
    sentence === undefined ? [] : [sentence];
  return {
    fr: {
      outcome: fr.outcomeSentence(report),
      remarks: [
        ...caveats.map((caveat) => fr.CAVEAT_SENTENCES[caveat]),
        ...uncovered.map((text) => `Hors sceau\u00A0: «\u00A0${text}\u00A0»`),
        // That there is none is the outcome itself.
        ...(outcome === 'missing' ? [] : fr.reasonSentences(report)),
        ...(outcome === 'unknown-key' ? [fr.UNKNOWN_KEY_ADVICE] : []),
        ...(beyondWords ? [fr.BEYOND_WORDS] : []),
      ],
      changed: [...changed.map(fr.changedSentence), ...given(fr.goneSentence(gone))],
      facts: facts === null ? [] : fr.factSentences(facts),
      proves: intact ? fr.PROVES : [],
      provesNot: fr.DOES_NOT_PROVE,
    },
    en: {
      outcome: en.OUTCOME_SENTENCES_EN[outcome],
      remarks: [
        ...caveats.map((caveat) => en.CAVEAT_SENTENCES_EN[caveat]),
        ...uncovered.map((text) => `Not sealed: “${text}”`),
        ...(outcome === 'missing' ? [] : en.reasonSentencesEn(report)),
        ...(outcome === 'unknown-key' ? [en.UNKNOWN_KEY_ADVICE_EN] : []),
        ...(beyondWords ? [en.BEYOND_WORDS_EN] : []),
      ],
      changed: [...changed.map(en.changedSentenceEn), ...given(en.goneSentenceEn(gone))],
      facts: facts === null ? [] : en.factSentencesEn(facts),
      proves: intact ? en.PROVES_EN : [],
      provesNot: en.DOES_NOT_PROVE_EN,
    },
  };
}
