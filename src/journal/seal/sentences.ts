/**
 * What to tell a reader of each outcome and reason, in French. They are read by court clerks: they say what was found, and
 * what it does not mean.
 */
import type { SealOutcome, SealReason } from './report';

export const OUTCOME_SENTENCES: Readonly<Record<SealOutcome, string>> = {
  intact: 'Le document est scellé, et son texte est celui qui a été scellé.',
  changed: 'Le sceau est authentique, mais le document a changé depuis.',
  broken: 'Le sceau n’est pas valable\u00A0: il ne prouve rien de ce document.',
  'unknown-key':
    'Le sceau est signé par une clé qui ne figure pas parmi celles fournies\u00A0: il ne peut être ni confirmé ni écarté.',
  missing: 'Le document ne porte pas de sceau.',
  unreadable: 'Ce qui tient lieu de sceau n’est pas lisible\u00A0: il ne prouve rien de ce document.',
};

export const REASON_SENTENCES: Readonly<Record<SealReason, string>> = {
  'no-seal': 'Aucun sceau n’a été trouvé dans le document.',
  'not-a-seal':
    'La partie du fichier réservée au sceau a été modifiée par un programme, ou ne contient pas de sceau.',
  'not-an-entry': 'L’écriture du journal que contient le sceau n’a pas la forme attendue.',
  'not-a-statement': 'La déclaration que contient le sceau n’a pas la forme attendue.',
  'unknown-statement':
    'La déclaration est d’un genre inconnu\u00A0: une version plus récente du vérificateur est peut-être nécessaire.',
  'not-a-proof': 'La preuve d’inscription au journal n’a pas la forme attendue.',
  unexpected: 'La vérification n’a pas pu aller à son terme.',
  'unknown-key': 'La clé qui a signé la déclaration n’est pas dans la liste fournie.',
  'statement-signature': 'La signature de la déclaration n’est pas authentique.',
  'not-a-finalisation': 'La déclaration signée n’est pas celle d’une finalisation.',
  opening: 'Les noms ou les empreintes montrés ne sont pas ceux auxquels la déclaration s’est engagée.',
  'digest-withheld': 'L’empreinte du document n’est pas montrée\u00A0: elle ne peut pas être comparée.',
  'other-log': 'La preuve vient d’un autre journal que celui de la déclaration.',
  'unknown-signer': 'La tête du journal est signée par une clé qui n’est pas dans la liste fournie.',
  'checkpoint-signature': 'La signature de la tête du journal, ou celle d’un témoin, n’est pas authentique.',
  'key-not-valid': 'La clé n’était pas en service à cette place du journal.',
  'key-compromised': 'La clé a été compromise, et aucun témoin connu n’avait vu cette écriture auparavant.',
  'too-few-witnesses': 'Moins de témoins qu’exigé ont vu le journal avec cette écriture.',
  'not-in-log': 'La déclaration n’est pas inscrite au journal à la place indiquée.',
  'text-changed': 'Le document n’est plus celui dont l’empreinte a été scellée.',
};
