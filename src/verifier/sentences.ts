/**
 * A report in French, for a court clerk: what was found, what the seal says, what it proves and what it does not. It judges
 * nothing.
 */
import { OUTCOME_SENTENCES, REASON_SENTENCES } from '../journal/seal/sentences';
import type { Story } from '../review/scan';
import type { PassageFacts, Person, SealFacts } from './facts';
import { frenchTime } from './french-time';
import type { Caveat, ChangedParagraph, DocumentReason, DocumentReport } from './verify-document';

const N = '\u00A0';

const MORE_REASONS: Readonly<Record<Exclude<DocumentReason, keyof typeof REASON_SENTENCES>, string>> = {
  'file-unreadable': 'Le fichier ne peut pas être ouvert.',
  'several-seals': `Le fichier porte plusieurs sceaux${N}: on ne peut savoir lequel fait foi.`,
};

export const CAVEAT_SENTENCES: Readonly<Record<Caveat, string>> = {
  demonstration: `SCEAU DE DÉMONSTRATION${N}: il vient d’une commune fictive et n’a aucune valeur hors d’une démonstration.`,
  'tracked-changes': `Le fichier porte des marques de révision${N}: ce qui s’affiche dépend du réglage de Word. Le texte comparé est celui où les suppressions sont ôtées et les ajouts acceptés.`,
  'outside-text': `Le fichier porte du texte dans des graphiques ou des diagrammes${N}: le sceau ne le couvre pas.`,
  'words-only': `Ce sceau date d’une version de Paraphe qui ne scellait que les mots${N}: il ne dit rien des numéros de listes, des images ni des graphiques de ce fichier.`,
  'notes-uncovered': `Ce sceau date d’une version de Paraphe qui ne scellait ni l’endroit où les notes sont appelées, ni le choix des en-têtes et pieds de page affichés${N}: il n’en dit rien pour ce fichier.`,
  fields: `Le fichier porte des champs que Word calcule de nouveau (date, titre, renvoi…)${N}: ils peuvent afficher d’autres mots que ceux qui ont été scellés. Comparez-le avec l’exemplaire archivé par la collectivité.`,
};

/** What a green result proves, and what it does not. */
export const PROVES: readonly string[] = [
  `Les mots du document (corps, en-têtes, pieds de page, notes, zones de texte) sont, au caractère près, ceux que la collectivité a finalisés\u202F; les espaces et les fins de ligne ne comptent pas.`,
  `Les numéros et puces des listes, les images, ainsi que les mots et les nombres des graphiques et des diagrammes sont ceux qui ont été finalisés, sauf si la réponse dit que le sceau ne couvre que les mots.`,
  'Les notes sont appelées aux mêmes endroits et les mêmes en-têtes et pieds de page s’affichent, sauf si la réponse dit que le sceau est antérieur à cette règle.',
  'Les personnes nommées, les relectures et leurs heures sont celles que la collectivité a inscrites à son journal, à la place indiquée, et n’ont pas été modifiées depuis.',
  'Cette vérification ne demande ni réseau, ni le serveur de la collectivité.',
];
export const DOES_NOT_PROVE: readonly string[] = [
  'Que l’acte est légal, exact, signé par l’autorité compétente, publié ou transmis au contrôle de légalité.',
  `Que les clés fournies sont bien celles de la collectivité${N}: comparez-les avec celles qu’elle publie, ou demandez-les-lui par une autre voie que celle du document.`,
  'Que l’heure est exacte${N}: sauf si des témoins sont cités, elle n’est attestée que par le serveur de la collectivité.',
  'Que la mise en page (place, taille, couleurs, recadrage des images, aspect des graphiques) et les propriétés du fichier n’ont pas changé.',
  'Que la collectivité n’a pas fait, avant de sceller, autre chose que ce qu’elle a inscrit.',
];

export const UNKNOWN_KEY_ADVICE = `Demandez à la collectivité ses clés publiques (elle les publie à l’adresse /.well-known/paraphe-keys.json de son serveur), par une autre voie que celle du document.`;

/** In place of the outcome when the reader gave no key at all: there is no list that the seal's key could be missing from. */
export const NO_KEYS_OUTCOME = `Aucune clé n’a été donnée${N}: le sceau ne peut être ni confirmé ni écarté.`;

/** One sentence that sums up the outcome. @param withKeys the reader gave keys, or a folder that holds some. */
export const outcomeSentence = ({ outcome }: Pick<DocumentReport, 'outcome'>, withKeys = true): string =>
  outcome === 'unknown-key' && !withKeys ? NO_KEYS_OUTCOME : OUTCOME_SENTENCES[outcome];

/** Why; nothing when all is well, nor when the outcome says it: no key was given. */
export function reasonSentences(
  { outcome, reason, refusal }: Pick<DocumentReport, 'outcome' | 'reason' | 'refusal'>,
  withKeys = true,
): readonly string[] {
  if (reason === null || (outcome === 'unknown-key' && !withKeys)) return [];
  const why = reason in MORE_REASONS ? MORE_REASONS[reason as keyof typeof MORE_REASONS] : undefined;
  return [
    why ?? REASON_SENTENCES[reason as keyof typeof REASON_SENTENCES],
    ...(refusal === null ? [] : [refusal]),
  ];
}

const STORIES: Readonly<Record<Story, string>> = {
  body: 'texte',
  header: 'en-tête',
  footer: 'pied de page',
  footnote: 'note de bas de page',
  endnote: 'note de fin',
  comment: 'commentaire',
  textbox: 'zone de texte',
};

/** "Paragraphe 12 (en-tête) : « … »". */
export function changedSentence({ index, story, text }: ChangedParagraph): string {
  const where = story === 'body' ? '' : ` (${STORIES[story]})`;
  return `Paragraphe ${index + 1}${where}${N}: ${text === '' ? '(vide)' : `«${N}${text}${N}»`}`;
}

/** When every sealed paragraph still has its words. */
export const BEYOND_WORDS = `Tous les paragraphes scellés ont encore leurs mots${N}: ce qui a changé est un numéro de liste, une image, un graphique, l’appel d’une note, un en-tête affiché, un champ ou l’ordre du texte. Un logiciel qui allège les images en enregistrant suffit à l’expliquer${N}: comparez avec le fichier archivé par la collectivité.`;

export function goneSentence(gone: number): string | undefined {
  if (gone === 0) return undefined;
  return gone === 1
    ? 'Un paragraphe scellé n’est plus dans le document, ou plus dans les mêmes termes.'
    : `${gone} paragraphes scellés ne sont plus dans le document, ou plus dans les mêmes termes.`;
}

/** What the seal says, one sentence a line. */
export function factSentences(facts: SealFacts): readonly string[] {
  const { organisation, log, index, documentId, template, finalised, passages, checks, flags, witnesses } =
    facts;
  return [
    `Collectivité${N}: SIRET ${organisation}`,
    `Finalisé par ${person(finalised.by)}, le ${frenchTime(finalised.time)}`,
    `Document ${documentId}, modèle ${template.id} ${template.version}`,
    passages.length === 0
      ? 'Aucun passage n’a été rédigé par la machine.'
      : `Passages rédigés par la machine${N}: ${passages.length}`,
    ...passages.map(passageSentence),
    ...flags.map(
      ({ passage, flag, by, time, source }) =>
        `Passage ${passage}${N}: point signalé (${flag}) confirmé par ${person(by)}, le ${frenchTime(time)}${source === null ? '' : ` (source${N}: «${N}${source}${N}»)`}`,
    ),
    ...checks.map(
      ({ check, by, time, reason }) =>
        `Contrôle ${check}${N}: réponse de ${person(by)}, le ${frenchTime(time)}${reason === null ? '' : ` («${N}${reason}${N}»)`}`,
    ),
    `Journal ${log}, écriture n°${N}${index}`,
    witnesses.length === 0
      ? 'Aucun témoin extérieur connu n’a cosigné le journal.'
      : `Témoins du journal${N}: ${witnesses.map(({ name, time }) => `${name} (${frenchTime(time)})`).join(', ')}`,
  ];
}

const DECISIONS = {
  approved: 'approuvé',
  amended: 'corrigé puis approuvé',
  rejected: 'rejeté',
  removed: 'supprimé',
} as const;

function passageSentence({ slot, drafter, reviews }: PassageFacts): string {
  const how =
    drafter.model === null
      ? drafterName(drafter.mode)
      : `${drafterName(drafter.mode)}, modèle ${drafter.model}`;
  const told = reviews.map(
    ({ decision, by, time }) => `${DECISIONS[decision]} par ${person(by)}, le ${frenchTime(time)}`,
  );
  return `Passage «${N}${slot}${N}» (${how})${N}: ${told.length === 0 ? 'aucune relecture' : told.join(`\u202F; `)}`;
}

const DRAFTERS: Readonly<Record<string, string>> = {
  embedded: 'phrases types, sans modèle de langage',
  rephrase: 'phrases types reformulées par un modèle de langage',
  compose: 'rédigé par un modèle de langage',
};
const drafterName = (mode: string): string => DRAFTERS[mode] ?? mode;

const person = (who: Person | null): string => who?.name ?? 'une personne dont le nom n’est pas montré';
