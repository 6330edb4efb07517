/** CM-29: a summons has an agenda that says what is decided; what is decided was on it. */
import { joinExamples } from '../framework/examples';
import { defineRule, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { firstOf, says } from '../shared/council';
import { inMinutes } from './cm-29/minutes';
import { inNote } from './cm-29/notes';
import { offAgenda } from './cm-29/told';
import { inSummons } from './cm-29/summons';
import { examples as agendaExamples } from './cm-29/examples/agenda';
import { examples as vagueExamples } from './cm-29/examples/vague';
import { examples as numberingExamples } from './cm-29/examples/numbering';
import { examples as unlistedExamples } from './cm-29/examples/unlisted';
import { examples as notesExamples } from './cm-29/examples/notes';
import { examples as miscExamples } from './cm-29/examples/misc';
import { examples as addedExamples } from './cm-29/examples/added';
import { examples as offExamples } from './cm-29/examples/off';

const ADDED =
  /(?:r?ajout|inscri)[^.;\n]{0,90}ordre\s+du\s+jour|ordre\s+du\s+jour[^.;\n]{0,60}(?:complete|modifie|ajout)|(?:depose|remis|presente|propose)e?\s+(?:sur\s+table|en\s+seance)/g;

export const rule = defineRule({
  meta: {
    id: 'CM-29',
    title: {
      fr: 'Ordre du jour explicite ; ce qui est décidé y figurait',
      en: 'An explicit agenda, on which stood what is decided',
    },
    kinds: ['summons', 'deliberation', 'minutes', 'note'],
    severity: 'blocking',
    basis: ['CGCT-L2121-10'],
    method: 'X',
    needs: [],
    messages: {
      none: {
        fr: 'La convocation ne porte pas d’ordre du jour : elle doit indiquer les questions qui seront débattues.',
        en: 'The summons has no agenda.',
      },
      vague: {
        fr: '« {item} » ne dit pas ce qui sera délibéré : précisez chaque affaire.',
        en: '“{item}” does not say what will be decided.',
        severity: 'major',
      },
      numbering: {
        fr: 'L’ordre du jour passe du point {before} au point {after} : rétablissez la numérotation, ou le point manquant.',
        en: 'The agenda goes from item {before} to item {after}.',
        severity: 'minor',
      },
      misc: {
        fr: 'Une délibération est prise sous « {item} » : seule une affaire inscrite à l’ordre du jour peut être délibérée, hors question d’importance mineure.',
        en: 'Something is decided under “{item}”: only what stands on the agenda may be.',
        severity: 'major',
      },
      unlisted: {
        fr: '« {title} » est délibéré sans figurer à l’ordre du jour rappelé dans ce procès-verbal : vérifiez-le.',
        en: '“{title}” is decided and does not stand on the agenda.',
        severity: 'major',
      },
      unannounced: {
        fr: '« {title} » est soumis au conseil sans figurer à l’ordre du jour rappelé en tête : inscrivez l’affaire à l’ordre du jour de la convocation, ou retirez-la.',
        en: '“{title}” is put to the council and does not stand on the agenda.',
      },
      renamed: {
        fr: '« {title} » : est-ce bien l’affaire que l’ordre du jour porte sous ce numéro ? Reprenez-en l’intitulé.',
        en: '“{title}”: is it the affair that the agenda has under this number?',
        severity: 'minor',
      },
      off: {
        fr: '« {words} » : seule une affaire que l’ordre du jour de la convocation annonce peut être délibérée, hors question d’importance mineure. Inscrivez-la, ou renvoyez-la à une autre séance.',
        en: '“{words}”: only what the agenda of the summons announces may be decided, minor matters apart.',
      },
      added: {
        fr: '« {words} » : l’affaire ajoutée est-elle d’importance mineure ? Sinon elle doit figurer à l’ordre du jour de la convocation, avec le délai et les pièces dus.',
        en: '“{words}”: is the affair minor? Otherwise it must stand on the agenda of the summons.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) => analysis.kind !== 'note' || says(analysis, /ordre\s+du\s+jour/g),
  check: ({ analysis }) => {
    const off = offAgenda(analysis);
    if (analysis.kind === 'note') return off.length > 0 ? off : inNote(analysis);
    if (analysis.kind === 'summons') return [...inSummons(analysis), ...off, ...inNote(analysis)];
    const added = firstOf(analysis, ADDED);
    const asked = added === undefined ? [] : [question('added', added, { words: added.text })];
    const told = off.length > 0 ? off : asked;
    if (analysis.kind === 'deliberation') return told;
    return [...inMinutes(analysis, added !== undefined), ...told];
  },
});

export const examples: Examples = joinExamples(
  agendaExamples,
  vagueExamples,
  numberingExamples,
  unlistedExamples,
  miscExamples,
  notesExamples,
  addedExamples,
  offExamples,
);
