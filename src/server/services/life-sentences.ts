/**
 * What the journal tells of a document, one sentence an entry, in both languages. Names, digests and reasons may have been
 * erased since: the sentence then says so, and stands.
 */
import { elide } from '../../act/elision';
import type { PastEvent } from '../../journal/events/kinds';

export interface Sentence {
  readonly fr: string;
  readonly en: string;
}

export interface LifeNames {
  /** Title of a passage by its id; undefined for one that is not known. */
  readonly passage: (id: string) => string | undefined;
  /** The document is a copy, made to dispute another. */
  readonly copy: boolean;
  /** The corrected words that are reviewed were put in place by somebody else, who reviewed them first. */
  readonly othersWords: boolean;
}

const OUTCOMES = {
  intact: { fr: 'intact', en: 'intact' },
  changed: { fr: 'texte modifié depuis', en: 'text changed since' },
  broken: { fr: 'sceau non valable', en: 'seal that does not hold' },
  'unknown-key': { fr: 'clé inconnue', en: 'unknown key' },
  missing: { fr: 'sans sceau', en: 'no seal' },
  unreadable: { fr: 'sceau illisible', en: 'unreadable seal' },
} as const;

const DECISIONS = {
  approved: { fr: 'approuvé', en: 'approved' },
  amended: { fr: 'corrigé et approuvé', en: 'corrected and approved' },
  'amended-by-another': { fr: 'approuvé dans sa version corrigée', en: 'approved as corrected' },
  rejected: { fr: 'rejeté', en: 'rejected' },
  removed: { fr: 'constaté supprimé', en: 'found removed' },
} as const;

/** One sentence each, with its full stop. */
export function lifeSentence(event: PastEvent, names: LifeNames): Sentence {
  const agent = 'agent' in event ? event.agent.name : undefined;
  const fr = agent ?? 'un agent dont le nom a été effacé';
  const en = agent ?? 'an agent whose name was erased';
  const passage = 'passage' in event ? names.passage(event.passage) : undefined;
  const pfr = passage === undefined ? 'Passage' : `Passage «\u00A0${passage}\u00A0»`;
  const pen = passage === undefined ? 'Passage' : `Passage “${passage}”`;
  switch (event.kind) {
    case 'drafted':
      return names.copy
        ? {
            fr: `Copie à relire faite par ${fr}, qui conteste le document finalisé.`,
            en: `Copy to be reviewed made by ${en}, who disputes the finalised document.`,
          }
        : {
            fr: `Projet rédigé par ${fr}, d’après le modèle ${event.template.id} (version ${event.template.version}).`,
            en: `Drafted by ${en} from template ${event.template.id} (version ${event.template.version}).`,
          };
    case 'passage-generated': {
      const { model } = event.drafter;
      return {
        fr: `${pfr} rédigé par ${model ?? 'les phrases types du modèle'}.`,
        en: `${pen} written by ${model ?? 'the template’s own phrases'}.`,
      };
    }
    case 'opened':
      return { fr: `Document ouvert par ${fr}.`, en: `Document opened by ${en}.` };
    case 'shown':
      return { fr: `${pfr} affiché à ${fr}.`, en: `${pen} displayed to ${en}.` };
    case 'reviewed': {
      const decision =
        DECISIONS[event.decision === 'amended' && names.othersWords ? 'amended-by-another' : event.decision];
      return {
        fr: `${pfr} ${decision.fr} par ${fr}${reason(event.reason, 'fr')}.`,
        en: `${pen} ${decision.en} by ${en}${reason(event.reason, 'en')}.`,
      };
    }
    case 'voided':
      return {
        fr: `${pfr}\u00A0: sa relecture ne vaut plus, le fichier envoyé par ${fr} dit autre chose.`,
        en: `${pen}: its review no longer holds, the file sent by ${en} says something else.`,
      };
    case 'taken-back':
      return {
        fr: `${pfr}\u00A0: ${fr} est revenu sur la décision.`,
        en: `${pen}: ${en} took the decision back.`,
      };
    case 'check-acknowledged':
      return {
        fr: `Point «\u00A0${event.check}\u00A0»\u00A0: réponse ${elide('de ', fr)}${fr}${reason(event.reason, 'fr')}.`,
        en: `Point “${event.check}” answered by ${en}${reason(event.reason, 'en')}.`,
      };
    case 'check-reopened':
      return {
        fr: `Point «\u00A0${event.check}\u00A0» rouvert par ${fr}.`,
        en: `Point “${event.check}” opened again by ${en}.`,
      };
    case 'finalisation-prepared':
      return { fr: `Finalisation préparée par ${fr}.`, en: `Finalisation prepared by ${en}.` };
    case 'finalisation-abandoned':
      return { fr: `Finalisation abandonnée par ${fr}.`, en: `Finalisation abandoned by ${en}.` };
    case 'finalised':
      return { fr: `Document finalisé par ${fr}.`, en: `Document finalised by ${en}.` };
    case 'seal-verified': {
      const { fr: outcome, en: outcomeEn } = OUTCOMES[event.outcome];
      // Nobody is named when nobody was signed in.
      return agent === undefined
        ? { fr: `Sceau vérifié\u00A0: ${outcome}.`, en: `Seal verified: ${outcomeEn}.` }
        : {
            fr: `Sceau d’un fichier vérifié par ${agent}\u00A0: ${outcome}.`,
            en: `Seal of a file verified by ${agent}: ${outcomeEn}.`,
          };
    }
    case 'contested':
      return {
        fr: `Document contesté par ${fr}${reason(event.reason, 'fr')}\u202F; son sceau reste valable, une copie est à relire.`,
        en: `Document disputed by ${en}${reason(event.reason, 'en')}; its seal stays valid, a copy is to be reviewed.`,
      };
    case 'exported':
      return event.what === 'publishable'
        ? {
            fr: `Version publiable préparée par ${fr}. Mentions masquées\u00A0: ${event.hidden ?? 0}\u202F; gardées\u00A0: ${event.kept ?? 0}.`,
            en: `Publishable version prepared by ${en}. Items hidden: ${event.hidden ?? 0}; kept: ${event.kept ?? 0}.`,
          }
        : { fr: 'Document exporté.', en: 'Document exported.' };
    case 'egress':
      return event.outcome === 'sent'
        ? {
            fr: `Texte envoyé au modèle de langage «\u00A0${event.endpoint}\u00A0».`,
            en: `Text sent to the language model “${event.endpoint}”.`,
          }
        : {
            fr: `Texte non envoyé au modèle de langage «\u00A0${event.endpoint}\u00A0»\u00A0: la politique l’interdit.`,
            en: `Text not sent to the language model “${event.endpoint}”: the policy forbids it.`,
          };
    default:
      // Kinds that tell of no document; a later version's journal may.
      return { fr: `Événement «\u00A0${event.kind}\u00A0».`, en: `Event “${event.kind}”.` };
  }
}

function reason(given: string | undefined, language: keyof Sentence): string {
  if (given === undefined) return '';
  return language === 'fr' ? ` (motif\u00A0: «\u00A0${given}\u00A0»)` : ` (reason: “${given}”)`;
}
