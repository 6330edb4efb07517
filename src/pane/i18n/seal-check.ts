/**
 * What the pane says around the report on a seal, in French and in English. The report's own sentences come from the server.
 */
import type { SealCheck } from '../../server/client';

interface Texts {
  readonly open: string;
  readonly title: string;
  readonly intro: string;
  readonly verify: string;
  readonly again: string;
  readonly verifying: string;
  readonly outcomes: Readonly<Record<SealCheck['outcome'], string>>;
  /** Intact, with something to know beside. */
  readonly withRemarks: string;
  readonly remarks: string;
  readonly changed: string;
  readonly facts: string;
  readonly proves: string;
  readonly provesNot: string;
  /** What stands beside a seal of keys that are not known here. */
  readonly otherKeys: string;
  readonly keysFile: string;
  readonly keysOf: (siret: string) => string;
  readonly entered: string;
  readonly notEntered: string;
}

export const sealCheckFr: Texts = {
  open: 'Vérifier un fichier scellé',
  title: 'Vérifier un fichier scellé',
  intro:
    'Ouvrez dans Word le fichier à vérifier, tel que vous l’avez reçu. Paraphe lit ce document et compare son sceau aux clés de votre collectivité\u202f; rien n’y est changé.',
  verify: 'Vérifier le document ouvert',
  again: 'Vérifier de nouveau',
  verifying: 'Vérification du sceau…',
  outcomes: {
    intact: 'Scellé et intact',
    changed: 'Modifié depuis le scellement',
    broken: 'Sceau non valable',
    'unknown-key': 'Clé inconnue',
    missing: 'Pas de sceau',
    unreadable: 'Sceau illisible',
  },
  withRemarks: 'Scellé et intact, avec des réserves',
  remarks: 'À savoir',
  changed: 'Ce qui a changé',
  facts: 'Ce que dit le sceau',
  proves: 'Ce que cela prouve',
  provesNot: 'Ce que cela ne prouve pas',
  otherKeys:
    'Si ce document vient d’une autre collectivité, donnez ici le fichier de ses clés publiques (paraphe-keys.json), que vous lui avez demandé par une autre voie\u202f; puis vérifiez de nouveau. Sans ce serveur, la page verifier.html fait de même.',
  keysFile: 'Clés publiques de l’autre collectivité',
  keysOf: (siret) =>
    `Vérifié avec les clés du fichier que vous avez donné, qui se présente comme celui de la collectivité de SIRET\u00a0${siret}. Le résultat ne vaut que si ces clés sont bien les siennes.`,
  entered: 'Cette vérification est inscrite au journal, avec votre nom.',
  notEntered:
    'Rien n’a été inscrit au journal\u00a0: ce sceau n’est pas celui d’un document de votre collectivité.',
};

export const sealCheckEn: Texts = {
  open: 'Verify a sealed file',
  title: 'Verify a sealed file',
  intro:
    'Open in Word the file to verify, as you received it. Paraphe reads this document and compares its seal with your organisation’s keys; nothing in it is changed.',
  verify: 'Verify the open document',
  again: 'Verify again',
  verifying: 'Verifying the seal…',
  outcomes: {
    intact: 'Sealed and intact',
    changed: 'Changed since it was sealed',
    broken: 'False seal',
    'unknown-key': 'Unknown key',
    missing: 'No seal',
    unreadable: 'Unreadable seal',
  },
  withRemarks: 'Sealed and intact, with reservations',
  remarks: 'To be known',
  changed: 'What has changed',
  facts: 'What the seal says',
  proves: 'What this proves',
  provesNot: 'What this does not prove',
  otherKeys:
    'If this document comes from another authority, give here the file of its public keys (paraphe-keys.json), which you asked it for by another way; then verify again. Without this server, the page verifier.html does the same.',
  keysFile: 'The other authority’s public keys',
  keysOf: (siret) =>
    `Verified with the keys of the file that you gave, which says it is of the authority with SIRET ${siret}. The result is worth something only if these keys are really its own.`,
  entered: 'This verification is entered in the journal, with your name.',
  notEntered: 'Nothing was entered in the journal: this seal is not that of a document of your organisation.',
};
