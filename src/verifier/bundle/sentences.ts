/**
 * An auditor's bundle in French: what is wrong with it, what it tells, and the LISEZ-MOI that travels with it. It judges nothing.
 */
import { frenchTime } from '../french-time';
import { FILES } from './format';
import type { BundleFault, BundleOutcome, BundleReport, Fault, HistoryLine } from './report';

const N = '\u00A0';

export const BUNDLE_SENTENCES: Readonly<Record<BundleOutcome, string>> = {
  intact: 'Le dossier d’audit est intact, et signé par les clés fournies.',
  'unknown-key': `Les clés du dossier ne sont pas de celles que vous avez fournies${N}: rien ne dit à qui elles appartiennent.`,
  broken: 'Le dossier d’audit n’est pas valable.',
  unreadable: 'Ceci n’est pas un dossier d’audit lisible.',
};
/** In place of the sentence of `unknown-key`, when nothing else is wrong. */
export const OWN_KEYS_SENTENCE = `Le dossier d’audit s’accorde avec les clés qu’il contient, mais rien ne dit à qui elles appartiennent${N}: relancez avec --keys et les clés que la collectivité publie.`;

export const FAULT_SENTENCES: Readonly<Record<BundleFault, string>> = {
  'not-a-bundle': 'le sommaire manque, ou n’est pas celui d’un dossier d’audit',
  'file-missing': 'le fichier manque',
  'file-unexpected': 'le sommaire ne connaît pas ce fichier',
  'file-altered': 'le fichier n’est plus celui que le sommaire désigne',
  'file-malformed': 'le fichier n’a pas la forme attendue',
  'other-organisation': 'il s’agit d’une autre collectivité',
  'other-document': 'il s’agit d’un autre document',
  'unknown-key': 'la clé qui a signé n’est pas dans la liste fournie',
  'entry-malformed': 'l’écriture n’a pas la forme attendue',
  'entry-signature': 'la signature de l’écriture n’est pas authentique',
  'entry-key-not-valid': 'la clé n’était pas en service à cette place du journal',
  'entry-opening': 'les noms ou les empreintes montrés ne sont pas ceux de l’écriture',
  'proof-wrong': 'l’écriture n’est pas au journal à la place indiquée',
  'checkpoint-signature': 'la tête du journal n’est pas signée comme elle devrait l’être',
  'checkpoints-disagree': 'les têtes du journal se contredisent',
  'document-not-sealed': 'le sceau du document n’est pas valable, ou son texte a changé',
  'seal-not-in-entries': 'l’écriture que le sceau désigne n’est pas parmi celles du dossier',
};

export function faultSentence({ fault, file, entry }: Fault): string {
  const where = entry === undefined ? file : `${file}, écriture n°${N}${entry}`;
  return `${where}${N}: ${FAULT_SENTENCES[fault]}`;
}

export function bundleSentence({ outcome, faults }: Pick<BundleReport, 'outcome' | 'faults'>): string {
  return outcome === 'unknown-key' && faults.length === 0 ? OWN_KEYS_SENTENCE : BUNDLE_SENTENCES[outcome];
}

const KINDS: Readonly<Record<string, string>> = {
  drafted: 'projet rédigé',
  'passage-generated': 'passage rédigé par la machine',
  opened: 'document ouvert',
  shown: 'passage montré',
  reviewed: 'passage relu',
  voided: 'relecture annulée par un changement de texte',
  'taken-back': 'décision annulée',
  'check-acknowledged': 'réponse à un point de contrôle',
  'check-reopened': 'point de contrôle rouvert',
  'finalisation-prepared': 'finalisation préparée',
  'finalisation-abandoned': 'finalisation abandonnée',
  finalised: 'document finalisé',
  'seal-verified': 'sceau vérifié',
  contested: 'document contesté',
  exported: 'données exportées',
  egress: 'texte présenté à un modèle de langage',
};

export function historySentence({ index, kind, time, by }: HistoryLine): string {
  const who = by === null ? '' : `, ${by}`;
  return `n°${N}${index}, ${frenchTime(time)}${N}: ${KINDS[kind] ?? kind}${who}`;
}

/** @param about SIRET, and id of the document. */
export function readMeText(about: { readonly organisation: string; readonly documentId: string }): string {
  return `DOSSIER D’AUDIT PARAPHE

Collectivité (SIRET)${N}: ${about.organisation}
Document${N}: ${about.documentId}

CE QU’IL CONTIENT

${FILES.document}      le document finalisé, avec son sceau
${FILES.entries}      tout ce que le journal de la collectivité dit de ce document, une écriture par
                   ligne, avec ce qui ouvre les engagements (noms, empreintes, motifs)
proofs/            pour chaque écriture, la preuve de sa place dans le journal (C2SP tlog-proof)
${FILES.checkpoint}     la dernière tête signée du journal, avec les cosignatures des témoins
${FILES.consistency}   la preuve que cette tête continue celles des preuves (RFC 9162, 2.1.4)
${FILES.keys}          les clés publiques de la collectivité à la date de l’export
${FILES.manifest}      la liste de ces fichiers et leurs empreintes SHA-256

Si le journal a été repris sous un autre nom, ce que les journaux d’avant disent du document est dans les
dossiers earlier/1, earlier/2…, du plus ancien au plus récent, avec leurs preuves et leur dernière tête.

COMMENT LE VÉRIFIER

Avec Paraphe, hors ligne, sans le serveur de la collectivité${N}:

    paraphe audit verify <ce dossier ou ce fichier .zip> --keys <clés de la collectivité>

Prenez les clés auprès de la collectivité, par une autre voie que ce dossier (elle les publie à
l’adresse /.well-known/paraphe-keys.json de son serveur). Le fichier ${FILES.keys} n’est là que pour
être comparé.

Sans Paraphe${N}: chaque écriture est une enveloppe DSSE (Ed25519) autour d’une déclaration in-toto\u202F;
sa feuille est SHA-256(0x00 ‖ texte de l’écriture)\u202F; les preuves suivent la RFC 9162 et les têtes la
spécification C2SP signed-note. N’importe quelle mise en œuvre de ces textes peut les vérifier.

CE QUE CELA PROUVE, ET NE PROUVE PAS

Un dossier intact prouve que ces écritures sont celles que la collectivité a inscrites à son
journal, à ces places, et que le texte du document est celui qui a été finalisé. Il ne prouve ni que
l’acte est légal, ni que rien d’autre n’a été fait hors du journal, ni qu’aucune écriture sur ce
document n’a été laissée hors du dossier${N}: pour cela, demandez l’export du journal entier.

Ce dossier contient des données personnelles (noms des agents, heures)${N}: ne le diffusez pas.
`;
}
