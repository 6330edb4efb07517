/**
 * What the pane says of checks, in French and in English. Sentences only; what a check finds is worded by the server.
 */

const n = (count: number, one: string, many: string): string => `${count}\u00a0${count < 2 ? one : many}`;

const MOTIVE_KEPT =
  'Votre motif est enregistré avec votre nom\u202f; il sera visible du relecteur juridique et figurera dans le sceau. Si la phrase change, le point sera relevé de nouveau.';

export const checksFr = {
  title: 'Contrôles du document',
  intro:
    'Ces contrôles aident à relire. Ils ne voient pas tout\u00a0: ce qu’ils ne relèvent pas reste à votre jugement.',
  none: {
    title: 'Rien à contrôler ici',
    text: 'Ce document est vide. Rédigez un projet, ou ouvrez l’acte à contrôler.',
  },
  strange:
    'Ce document n’a pas été rédigé avec Paraphe dans votre collectivité. Il est contrôlé tel quel, et Paraphe n’en bloque pas la finalisation. Son texte n’est pas enregistré\u202f; seules le sont vos réponses (points écartés ou levés, questions), avec leur motif et votre nom.',
  follows:
    'Les réponses valent pour ce document et pour ses copies\u00a0: rouvrir un point ici le rouvre partout. Si vous en avez repris le texte pour un autre acte, vérifiez que chacune vaut aussi pour lui.',
  notRead: 'Les contrôles n’ont pas pu être relus\u00a0: relancez-les pour voir l’état du document.',
  notReferred:
    'Word n’a pas pu garder la référence du document\u00a0: cette réponse ne sera retrouvée que dans un fichier dont le texte n’a pas changé.',
  running: 'Contrôle du document…',
  again: 'Contrôler de nouveau',
  severities: { blocking: 'Bloquant', major: 'Majeur', minor: 'Mineur', info: 'Information' },
  groups: {
    blocking: 'Points bloquants',
    major: 'Points majeurs',
    minor: 'Points mineurs',
    info: 'Pour information',
  },
  counted: (group: string, count: number) => `${group} (${count})`,
  stops: 'Tant qu’un point bloquant n’est ni corrigé ni levé, le document ne peut pas être finalisé.',
  sentence: 'Dans la phrase',
  basis: 'Fondement',
  readOn: (date: string) => `version lue au ${date}`,
  toVerify: 'à vérifier',
  show: 'Voir dans le document',
  elsewhere: {
    header: 'Dans l’en-tête de page.',
    footer: 'Dans le pied de page.',
    note: 'Dans une note.',
    textbox: 'Dans une zone de texte.',
  },
  fix: 'Corriger',
  replaces: 'Remplacer par\u00a0:',
  withNothing: '(supprimer)',
  unseen: {
    spaces: 'les espaces deviennent insécables',
    apostrophes: 'les apostrophes deviennent typographiques',
    both: 'les espaces deviennent insécables, et les apostrophes typographiques',
  },
  rule: 'Contrôle\u00a0:',
  fixed: 'La correction est dans le document.',
  fixedInPassage: 'La correction est dans le document. Elle touche un passage\u00a0: relisez-le de nouveau.',
  ignore: 'Ignorer avec motif',
  lift: 'Lever ce point',
  onlyLegal: 'Seul un relecteur juridique peut lever ce point.',
  anotherLegal: 'Vous avez rédigé ce projet\u00a0: un autre relecteur juridique doit lever ce point.',
  asked: {
    ignore: {
      title: 'Ignorer ce point\u202f?',
      text: MOTIVE_KEPT,
      label: 'Motif',
      missing: 'Écrivez le motif.',
      confirm: 'Ignorer',
    },
    lift: {
      title: 'Lever ce point bloquant\u202f?',
      text: MOTIVE_KEPT,
      label: 'Motif',
      missing: 'Écrivez le motif.',
      confirm: 'Lever',
    },
    answer: {
      title: 'Qu’avez-vous vérifié\u202f?',
      text: 'Votre réponse est enregistrée avec votre nom\u202f; elle sera visible du relecteur juridique et figurera dans le sceau. Si la phrase change, la question sera posée de nouveau.',
      label: 'Ce que vous avez vérifié',
      missing: 'Écrivez ce que vous avez vérifié.',
      confirm: 'Enregistrer',
    },
  },
  askedElsewhere:
    'Ce que vous écrivez est enregistré avec votre nom, sans la phrase, et sera visible de qui contrôle ce document dans votre collectivité. Paraphe met dans le fichier une référence, sans nom ni texte\u00a0: enregistrez le fichier pour que la réponse y soit retrouvée après d’autres modifications. Si la phrase change, il faudra répondre de nouveau.',
  acknowledged: 'Votre motif est enregistré.',
  examine: 'Répondre',
  examinedBy: (agent: string, when: string) => `Vérifié par ${agent}, le ${when}.`,
  examined: (asked: number, answered: number) =>
    `À examiner par l’agent (${asked}${answered === 0 ? '' : `, dont ${n(answered, 'vérifié', 'vérifiés')}`})`,
  examinedKept: 'Votre réponse est enregistrée.',
  reopen: 'Rouvrir ce point',
  reopened: 'Le point est de nouveau ouvert.',
  answeredGroup: 'Points écartés avec motif',
  answeredBy: (agent: string, when: string) => `Écarté par ${agent}, le ${when}.`,
  notChecked: 'Contrôles qui n’ont pas pu être faits',
  unplaced: 'Lignes dont la place dans l’acte n’a pas été reconnue',
  unplacedWhy:
    'Les contrôles d’une partie de l’acte (visas, motifs, articles, vote…) ont pu ne pas les voir\u00a0: relisez-les.',
  andLines: (count: number) => `et ${n(count, 'ligne', 'lignes')} à la suite`,
  missing: (what: string) => `Non vérifié\u00a0: il manque ${what}.`,
  fault: (what: string) =>
    `Non vérifié\u00a0: ${what}. Vérifiez ce point vous-même et prévenez le service informatique.`,
  tab: (count: number) => (count === 0 ? 'Contrôler' : `Contrôler (${count})`),
};

const MOTIVE_KEPT_EN =
  'Your reason is recorded with your name; the legal reviewer will see it, and it will be in the seal. If the sentence changes, the point will be raised again.';

export const checksEn = {
  title: 'Checks of the document',
  intro:
    'These checks help you review. They do not see everything: what they do not find is left to your judgement.',
  none: {
    title: 'Nothing to check here',
    text: 'This document is empty. Draft one, or open the act to check.',
  },
  strange:
    'This document was not drafted with Paraphe in your authority. It is checked as it stands, and Paraphe does not block its finalisation. Its text is not recorded; only your answers are (points set aside or lifted, questions), with their reason and your name.',
  follows:
    'Answers hold for this document and its copies: opening a point again here opens it everywhere. If you took its text for another act, make sure that each one holds for it too.',
  notRead: 'The checks could not be read again: run them to see where the document stands.',
  notReferred:
    'Word could not keep the document’s reference: this answer will be found only in a file whose text has not changed.',
  running: 'Checking the document…',
  again: 'Check again',
  severities: { blocking: 'Blocking', major: 'Major', minor: 'Minor', info: 'Information' },
  groups: {
    blocking: 'Blocking points',
    major: 'Major points',
    minor: 'Minor points',
    info: 'For information',
  },
  counted: (group: string, count: number) => `${group} (${count})`,
  stops: 'While a blocking point is neither corrected nor lifted, the document cannot be finalised.',
  sentence: 'In the sentence',
  basis: 'Basis',
  readOn: (date: string) => `wording read on ${date}`,
  toVerify: 'to be verified',
  show: 'Show in the document',
  elsewhere: {
    header: 'In the page header.',
    footer: 'In the page footer.',
    note: 'In a note.',
    textbox: 'In a text box.',
  },
  fix: 'Correct',
  replaces: 'Replace with:',
  withNothing: '(delete)',
  unseen: {
    spaces: 'the spaces become non-breaking',
    apostrophes: 'the apostrophes become typographic',
    both: 'the spaces become non-breaking, and the apostrophes typographic',
  },
  rule: 'Check:',
  fixed: 'The correction is in the document.',
  fixedInPassage: 'The correction is in the document. It changes a passage: review it again.',
  ignore: 'Ignore with a reason',
  lift: 'Lift this point',
  onlyLegal: 'Only a legal reviewer can lift this point.',
  anotherLegal: 'You drafted this text: another legal reviewer must lift this point.',
  asked: {
    ignore: {
      title: 'Ignore this point?',
      text: MOTIVE_KEPT_EN,
      label: 'Reason',
      missing: 'Write the reason.',
      confirm: 'Ignore',
    },
    lift: {
      title: 'Lift this blocking point?',
      text: MOTIVE_KEPT_EN,
      label: 'Reason',
      missing: 'Write the reason.',
      confirm: 'Lift',
    },
    answer: {
      title: 'What did you verify?',
      text: 'Your answer is recorded with your name; the legal reviewer will see it, and it will be in the seal. If the sentence changes, the question will be put again.',
      label: 'What you verified',
      missing: 'Write what you verified.',
      confirm: 'Record',
    },
  },
  askedElsewhere:
    'What you write is recorded with your name, without the sentence; whoever checks this document in your authority will see it. Paraphe puts a reference in the file, without name or text: save the file so that the answer is found again after other changes. If the sentence changes, you will have to answer again.',
  acknowledged: 'Your reason is recorded.',
  examine: 'Answer',
  examinedBy: (agent: string, when: string) => `Verified by ${agent}, ${when}.`,
  examined: (asked: number, answered: number) =>
    `For the agent to examine (${asked}${answered === 0 ? '' : `, ${answered} verified`})`,
  examinedKept: 'Your answer is recorded.',
  reopen: 'Open this point again',
  reopened: 'The point is open again.',
  answeredGroup: 'Points set aside with a reason',
  answeredBy: (agent: string, when: string) => `Set aside by ${agent}, ${when}.`,
  notChecked: 'Checks that could not be made',
  unplaced: 'Lines whose place in the act was not recognised',
  unplacedWhy:
    'Checks of a part of the act (citations, grounds, articles, vote…) may not have seen them: read them again.',
  andLines: (count: number) => `and ${n(count, 'line', 'lines')} after it`,
  missing: (what: string) => `Not checked: ${what} is missing.`,
  fault: (what: string) => `Not checked: ${what}. Verify this point yourself and tell your IT department.`,
  tab: (count: number) => (count === 0 ? 'Check' : `Check (${count})`),
};
