/**
 * What is told to the agent when Word refuses: what happened, what to do. One sentence or two a code, in both languages.
 */
import type { WordErrorCode } from './errors';

export type Language = 'fr' | 'en';

const FR: Readonly<Record<WordErrorCode, string>> = {
  protected:
    'Word n’autorise pas la modification de ce document ou de cet endroit. Dans l’onglet «\u00a0Révision\u00a0», désactivez «\u00a0Restreindre la modification\u00a0», puis recommencez.',
  'read-only':
    'Ce document est ouvert en lecture seule. Enregistrez-en une copie ou demandez à la personne qui l’utilise de le fermer, puis recommencez.',
  'search-open':
    'La fenêtre «\u00a0Rechercher et remplacer\u00a0» de Word est ouverte. Fermez-la, puis recommencez.',
  offline: 'Word ne joint plus l’emplacement du document. Vérifiez la connexion, puis recommencez.',
  'too-large':
    'Le document est trop volumineux pour cette version de Word. Retirez-en les images lourdes, puis recommencez.',
  'host-too-old':
    'Cette version de Word ne permet pas cette action. Word 2021, ou plus récent, est nécessaire.',
  'not-found':
    'Ce passage n’est plus dans le document. S’il a été supprimé volontairement, choisissez «\u00a0Constater la suppression\u00a0».',
  'line-not-found':
    'Cette phrase ne se trouve plus telle quelle dans le document\u00a0: le texte a changé. Relancez les contrôles.',
  'not-mendable':
    'Cette correction ne peut pas être faite automatiquement ici. Corrigez la phrase dans Word, puis relancez les contrôles.',
  incomplete:
    'Ce passage n’est plus entier\u00a0: un de ses paragraphes a été supprimé ou copié. Annulez la dernière modification, ou rejetez le passage.',
  'ledger-not-written':
    'Word n’a pas conservé le registre du document. Recommencez\u202f; si cela persiste, enregistrez le document et rouvrez-le.',
  'other-draft':
    'Ce document contient déjà un projet rédigé avec Paraphe. Ouvrez un document vierge pour en rédiger un autre.',
  'bad-content':
    'Word a refusé le contenu à insérer. Placez le curseur dans un paragraphe ordinaire, puis recommencez.',
  'file-unavailable':
    'Word n’a pas transmis le contenu du document. Enregistrez-le, attendez quelques secondes, puis recommencez.',
  'no-answer':
    'Word n’a pas répondu à temps. Vérifiez le document avant de recommencer\u00a0: la modification a peut-être été faite.',
  'dialog-open':
    'Une fenêtre de Paraphe est déjà ouverte à côté de Word. Terminez-y ce que vous faisiez ou fermez-la, puis recommencez.',
  'dialog-blocked':
    'La fenêtre d’identification a été bloquée. Autorisez les fenêtres de ce site, puis recommencez.',
  'dialog-failed':
    'La fenêtre d’identification n’a pas pu s’afficher. Vérifiez la connexion au réseau, puis recommencez.',
  unknown: 'Word n’a pas pu effectuer cette action. Enregistrez le document, puis recommencez.',
};

const EN: Readonly<Record<WordErrorCode, string>> = {
  protected:
    'Word does not allow this document, or this place, to be changed. In the “Review” tab, turn off “Restrict Editing”, then try again.',
  'read-only':
    'This document is open read-only. Save a copy, or ask the person who uses it to close it, then try again.',
  'search-open': 'Word’s “Find and Replace” window is open. Close it, then try again.',
  offline: 'Word can no longer reach the document’s location. Check the connection, then try again.',
  'too-large': 'The document is too large for this version of Word. Remove heavy pictures, then try again.',
  'host-too-old': 'This version of Word does not allow this action. Word 2021 or later is needed.',
  'not-found':
    'This passage is no longer in the document. If it was deleted on purpose, choose “Record the removal”.',
  'line-not-found':
    'This sentence no longer stands as it was in the document: the text has changed. Run the checks again.',
  'not-mendable':
    'This correction cannot be made automatically here. Correct the sentence in Word, then run the checks again.',
  incomplete:
    'This passage is no longer whole: one of its paragraphs was deleted or copied. Undo the last change, or reject the passage.',
  'ledger-not-written':
    'Word did not keep the document’s ledger. Try again; if it persists, save the document and open it again.',
  'other-draft':
    'This document already holds a draft made with Paraphe. Open a blank document to draft another.',
  'bad-content':
    'Word refused the content to insert. Put the cursor in an ordinary paragraph, then try again.',
  'file-unavailable': 'Word did not hand over the document. Save it, wait a few seconds, then try again.',
  'no-answer':
    'Word did not answer in time. Check the document before trying again: the change may have been made.',
  'dialog-open':
    'A Paraphe window is already open beside Word. Finish what you were doing there or close it, then try again.',
  'dialog-blocked': 'The sign-in window was blocked. Allow windows of this site, then try again.',
  'dialog-failed': 'The sign-in window could not be shown. Check the network, then try again.',
  unknown: 'Word could not do this. Save the document, then try again.',
};

/** The sentence for one code. */
export const wordSentence = (code: WordErrorCode, language: Language): string =>
  (language === 'fr' ? FR : EN)[code];
