/**
 * Shows a report. All that comes from a file is put in as text, never as markup.
 */
import {
  BEYOND_WORDS,
  CAVEAT_SENTENCES,
  changedSentence,
  factSentences,
  goneSentence,
  outcomeSentence,
  reasonSentences,
  UNKNOWN_KEY_ADVICE,
} from '../verifier/sentences';
import { toneOf } from '../verifier/tone';
import type { DocumentReport } from '../verifier/verify-document';

/** A sign and words beside the colour: nobody needs to see it. */
const TITLES: Readonly<Record<DocumentReport['outcome'], string>> = {
  intact: '✔ Scellé et intact',
  changed: '✘ Modifié depuis le scellement',
  broken: '✘ Sceau non valable',
  'unknown-key': '? Clé inconnue',
  missing: '– Pas de sceau',
  unreadable: '✘ Illisible',
};

export function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

export function list(sentences: readonly string[]): HTMLElement {
  const made = document.createElement('ul');
  made.append(...sentences.map((sentence) => element('li', sentence)));
  return made;
}

/** @param name of the file. @param withKeys a file of keys was given. */
export function showReport(
  place: HTMLElement,
  report: DocumentReport,
  name: string,
  withKeys: boolean,
): void {
  const { outcome, caveats, outside, changed, facts } = report;
  const gone = goneSentence(report.gone);
  const parts = [
    element('h2', `Résultat pour «\u00A0${name}\u00A0»`),
    element('p', TITLES[outcome], `verdict ${toneOf(report)}`),
    ...caveats.map((caveat) => element('p', CAVEAT_SENTENCES[caveat], 'verdict unsure')),
    ...(outside.length > 0 && caveats.includes('outside-text') ? [list(outside)] : []),
    element('p', outcomeSentence(report, withKeys)),
    ...(outcome === 'missing'
      ? []
      : reasonSentences(report, withKeys).map((sentence) => element('p', sentence))),
    ...(outcome === 'unknown-key' ? [element('p', withKeys ? UNKNOWN_KEY_ADVICE : NO_KEYS)] : []),
  ];
  if (report.beyondWords) parts.push(element('p', BEYOND_WORDS));
  if (changed.length > 0 || gone !== undefined) {
    parts.push(element('h3', 'Ce qui a changé'));
    parts.push(list([...changed.map(changedSentence), ...(gone === undefined ? [] : [gone])]));
  }
  if (facts !== null) parts.push(element('h3', 'Ce que dit le sceau'), list(factSentences(facts)));
  place.replaceChildren(...parts);
}

const NO_KEYS = 'Ajoutez le fichier des clés publiques de la collectivité (étape 2).';
