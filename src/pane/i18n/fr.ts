/**
 * Every word of the pane in French, the language of reference: `en.ts` must have the same keys. Sentences only; no logic
 * beyond numbers of things. Non-breaking spaces are written as escapes so that they can be seen.
 * Long, because whoever rewords the pane wants its words side by side.
 */

import { elide } from '../../act/elision';
import { aiFr } from './ai';
import { checksFr } from './checks';
import type { ProblemCode } from '../../server/client';
import { modelsFr } from './models';
import { privacyFr } from './privacy';
import { publicationFr } from './publication';
import { policiesFr } from './policies';
import { reasonsFr } from './reasons';
import { sealCheckFr } from './seal-check';
import { sourcesFr } from './sources';

/** French plural: 0 and 1 are singular. */
const n = (count: number, one: string, many: string): string => `${count}\u00a0${count < 2 ? one : many}`;

export const fr = {
  product: 'Paraphe',
  motto: 'L’IA propose, l’agent paraphe.',
  waiting: 'Chargement…',
  start: {
    waiting: 'Connexion à Word…',
    noOffice: {
      title: 'Word ne répond pas',
      text: 'La bibliothèque d’Office n’a pas pu être chargée. Vérifiez la connexion au réseau\u202f; si le problème persiste, signalez à votre service informatique que l’adresse appsforoffice.microsoft.com est bloquée.',
    },
    noAnswer: {
      title: 'Word ne répond pas',
      text: 'Office n’a pas démarré le volet dans le temps prévu. Fermez le volet puis rouvrez-le\u202f; si le problème persiste, redémarrez Word.',
    },
    outside: {
      title: 'Ouvrez Paraphe dans Word',
      text: 'Cette page est le volet de Paraphe dans Word. Pour l’essayer sans Word, ouvrez l’atelier.',
      link: 'Ouvrir l’atelier',
    },
    tooOld: {
      title: 'Cette version de Word est trop ancienne',
      text: 'Paraphe demande Word 2021, Microsoft 365 ou Word pour le web.',
    },
    retry: 'Recommencer',
  },
  signIn: {
    title: 'Qui êtes-vous\u202f?',
    text: 'Chaque relecture est enregistrée sous le nom de l’agent qui la fait.',
    demo: 'Collectivité de démonstration\u00a0: choisissez un agent.',
    demonstration: 'Démonstration',
    loading: 'Chargement des modes d’identification…',
    entering: 'Identification…',
    through: (provider: string) => `Continuer avec ${provider}`,
    login: 'Nom d’utilisateur',
    password: 'Mot de passe',
    enter: 'S’identifier',
    out: 'Changer d’agent',
    roles: {
      drafter: 'Rédaction',
      'legal-reviewer': 'Relecture juridique',
      administrator: 'Administration',
      auditor: 'Audit',
    },
  },
  password: {
    title: 'Changer de mot de passe',
    text: 'Vos autres sessions seront fermées.',
    first: 'Choisissez votre mot de passe',
    firstText:
      'Le mot de passe qui vous a été remis ne sert qu’une fois\u00a0: remplacez-le par un mot de passe que vous seul connaissez.',
    given: 'Mot de passe qui vous a été remis',
    current: 'Mot de passe actuel',
    next: 'Nouveau mot de passe',
    again: 'Nouveau mot de passe, une seconde fois',
    rule: '12\u00a0caractères au moins. Une courte phrase convient très bien\u202f; chiffres et signes ne sont pas obligatoires.',
    differ: 'Les deux saisies du nouveau mot de passe diffèrent.',
    change: 'Enregistrer',
    changing: 'Changement du mot de passe…',
    changed: 'Votre mot de passe est changé.',
  },
  again: {
    expired: {
      title: 'Votre session a expiré',
      text: 'Identifiez-vous de nouveau\u00a0: vous reprendrez où vous en étiez.',
    },
    recent: {
      title: 'Identifiez-vous de nouveau pour finaliser',
      text: 'Finaliser un acte demande une identification récente. Vous reprendrez où vous en étiez.',
    },
    other: (agent: string) =>
      `Un autre agent s’est identifié. Cette action a été commencée par ${agent}\u00a0: identifiez-vous sous ce nom, ou annulez.`,
    go: 'S’identifier de nouveau',
  },
  rights: {
    readOnly:
      'Votre rôle est l’audit\u00a0: vous consultez les documents, vous ne les rédigez pas, ne les relisez pas et ne les finalisez pas.',
  },
  nav: {
    label: 'Vues de Paraphe',
    draft: 'Rédiger',
    review: 'Relire',
    register: 'Registre',
    limits: 'Limites connues',
    diagnostic: 'Diagnostic',
    language: 'Langue',
    french: 'Français',
    english: 'English',
    back: 'Retour',
    footer: 'Aide et réglages',
  },
  kinds: {
    order: 'Arrêtés',
    deliberation: 'Délibérations',
    letter: 'Courriers',
    note: 'Notes',
  },
  templates: {
    title: 'Que voulez-vous rédiger\u202f?',
    loading: 'Lecture des modèles…',
    search: 'Chercher un modèle',
    none: 'Aucun modèle ne correspond à cette recherche.',
    version: (version: string) => `Modèle version ${version}`,
    resume: 'Saisie commencée',
  },
  form: {
    loading: 'Ouverture du formulaire…',
    back: 'Tous les modèles',
    required: 'obligatoire',
    optional: 'facultatif',
    decision: 'Décision\u00a0: ce que vous saisissez ici est repris tel quel, jamais rédigé par la machine.',
    example: 'Remplir avec l’exemple',
    exampleOf: (title: string) => `Remplir avec l’exemple\u00a0: ${title}`,
    exampleHint: 'Données de démonstration, sans rapport avec des personnes réelles.',
    clear: 'Effacer la saisie',
    draft: 'Rédiger le projet',
    drafting: 'Rédaction en cours…',
    inserting: 'Insertion dans Word…',
    missing: (count: number) =>
      count < 2 ? 'Il manque une donnée\u00a0:' : `Il manque ${count}\u00a0données\u00a0:`,
    wrong: (count: number) =>
      count < 2 ? 'Une donnée est à corriger\u00a0:' : `${count}\u00a0données sont à corriger\u00a0:`,
    complete: 'Toutes les données nécessaires sont là.',
    other: 'Autres données',
    yes: 'Oui',
    no: 'Non',
    choose: 'Choisir…',
    add: 'Ajouter',
    addTo: (label: string) => `Ajouter\u00a0: ${label}`,
    item: (at: number) => `N°\u00a0${at}`,
    remove: 'Retirer',
    removeItem: (label: string, at: number) => `Retirer\u00a0: ${label} ${at}`,
    empty: 'Rien pour l’instant.',
    euros: '€',
    where: {
      empty: 'Le document est vierge\u00a0: le projet en prendra toute la place.',
      filled:
        'Le document contient déjà du texte\u00a0: le projet sera ajouté après le curseur, sans rien remplacer.',
      drafted:
        'Ce document contient déjà un projet rédigé avec Paraphe. Pour le refaire avec d’autres données, ouvrez un document vierge\u00a0: vous pourrez y reprendre celles de ce projet et les corriger.',
    },
    earlier: {
      open: 'Reprendre les données d’un de mes projets…',
      looking: 'Recherche de vos projets…',
      none: 'Vous n’avez pas encore rédigé de projet avec ce modèle, ou il est trop ancien pour être repris ici.',
      label: 'Projet dont les données sont reprises',
      take: 'Reprendre ces données',
      taken: 'Les données de ce projet sont dans le formulaire\u00a0: corrigez-les, puis rédigez.',
    },
    parts: {
      from: 'Du',
      to: 'Au',
      from_time: 'À partir de',
      to_time: 'Jusqu’à',
      civility: 'Civilité',
      first_name: 'Prénom',
      last_name: 'Nom',
      title: 'Qualité',
      street: 'Numéro et voie',
      complement: 'Complément',
      postcode: 'Code postal',
      town: 'Commune',
      name: 'Nom de l’organisme',
      article: 'Article devant le nom',
      gender: 'Accord',
      siret: 'SIRET',
      address: 'Adresse',
      representative: 'Représentant',
    },
    noArticle: 'sans article',
    genders: { m: 'masculin', f: 'féminin' },
    withAddress: 'Indiquer une adresse',
    withRepresentative: 'Indiquer un représentant',
    legalHelp: 'Identifiant du fonds juridique, par exemple CGCT-L2213-1.',
  },
  draftDone: {
    document: 'Le projet est dans le document. Relisez maintenant chaque passage.',
    selection: 'Le projet a été ajouté après le curseur. Relisez maintenant chaque passage.',
    unfaithful:
      'Word n’a pas conservé toutes les marques du projet. Annulez l’insertion (Ctrl\u00a0+\u00a0Z) et recommencez dans un document vierge\u00a0: ce document-ci ne pourra pas être finalisé.',
    noPassage: 'Ce projet ne contient aucun passage rédigé par la machine.',
  },
  states: {
    pending: 'À relire',
    approved: 'Approuvé',
    amended: 'Corrigé et approuvé',
    rejected: 'Rejeté',
    removed: 'Suppression constatée',
    changed: 'Modifié depuis la relecture',
    gone: 'Absent du document',
    awaited: 'Autre relecture attendue',
  },
  review: {
    loading: 'Lecture du document…',
    title: 'Passages à relire',
    counter: (done: number, all: number) =>
      `${n(done, 'passage', 'passages')} sur ${all} ${done < 2 ? 'relu' : 'relus'}`,
    allDone: 'Tous les passages ont été relus.',
    none: {
      title: 'Rien à relire ici',
      text: 'Ce document ne contient pas de projet rédigé avec Paraphe. Rédigez un projet, ou ouvrez un document qui en contient un.',
      go: 'Rédiger un projet',
    },
    unknown:
      'Ce document porte le registre d’un projet que votre collectivité ne connaît pas. Vérifiez qu’il s’agit bien d’un de vos documents.',
    refresh: 'Actualiser',
    by: (agent: string, when: string) => `${agent}, ${when}`,
    open: (title: string) => `Relire\u00a0: ${title}`,
    author: (author: string, when: string) => `${elide('Projet de ', author)}${author}, ${when}`,
    drafter: {
      embedded: 'Rédigé par les phrases types du modèle, sans intelligence artificielle générative.',
      model: (model: string) => `Rédigé par ${model}.`,
    },
  },
  handOver: {
    author: 'Vous avez rédigé ce projet\u00a0: un autre agent doit relire ce passage.',
    amender: 'Vous avez corrigé ce passage\u00a0: un autre agent doit le relire à son tour.',
    another: 'Vous avez relu ce passage\u00a0: un autre agent doit le relire à son tour.',
    role: 'Votre rôle ne permet pas de relire ce passage\u00a0: un autre agent doit le faire.',
    list: 'Vous avez rédigé ce projet\u00a0: un autre agent doit relire ses passages.',
    go: 'Passer la main à un autre agent',
  },
  passage: {
    back: 'Tous les passages',
    position: (at: number, all: number) => `Passage ${at} sur ${all}`,
    next: 'Passage suivant à relire',
    toFinal: 'Passer à la finalisation',
    words: 'Le texte dans le document',
    none: 'Ce passage n’est plus dans le document.',
    damaged: 'Ce passage n’est plus entier ou figure plusieurs fois dans le document.',
    sources: 'Les données utilisées',
    noSources: 'Aucune donnée saisie\u00a0: ce passage ne contient que des mots du modèle.',
    kinds: {
      fact: 'Donnée saisie',
      law: 'Fonds juridique',
      profile: 'Profil de la collectivité',
      excerpt: 'Document joint',
    },
    found: 'repris dans le texte',
    notFound: 'non repris mot pour mot',
    diff: 'Ce qui a changé depuis la rédaction',
    added: 'ajouté',
    removed: 'supprimé',
    show: 'Voir dans le document',
    read: 'J’ai lu ce passage et vérifié les données.',
    approve: 'Approuver',
    correct: 'Corriger',
    reject: 'Rejeter',
    takeBack: 'Revenir sur la décision',
    recordRemoval: 'Constater la suppression',
    reread: 'Relire ce passage dans Word',
    correcting: 'Votre texte',
    paragraph: (at: number) => `Paragraphe ${at}`,
    saveCorrection: 'Mettre ce texte dans le document',
    cancel: 'Annuler',
    corrected: 'Votre texte est dans le document. Relisez-le, puis approuvez-le.',
    approved: 'Passage approuvé.',
    rejected: 'Passage rejeté et retiré du document.',
    takenBack: 'Décision annulée\u00a0: ce passage est de nouveau à relire.',
    recorded: 'Suppression constatée.',
    changedMeanwhile:
      'Le texte a changé dans Word depuis son affichage. Le voici tel qu’il est maintenant\u00a0: relisez-le avant de l’approuver.',
    textBack:
      'Le texte n’est plus dans le document\u00a0: annulez sa suppression dans Word (Ctrl\u00a0+\u00a0Z), ou constatez de nouveau la suppression.',
    rejectTitle: 'Rejeter ce passage\u202f?',
    rejectText: 'Son texte sera retiré du document, et votre décision enregistrée.',
    reason: 'Motif (facultatif)',
    confirmReject: 'Rejeter et retirer le texte',
    removalTitle: 'Constater la suppression\u202f?',
    removalText: 'Le texte de ce passage n’est plus dans le document. Votre constat sera enregistré.',
    confirmRemoval: 'Constater',
    empty: 'Écrivez au moins un mot dans chaque paragraphe, ou rejetez le passage.',
  },
  verdict: {
    title: 'Finaliser',
    checking: 'Vérification du document…',
    yes: 'Tous les passages sont relus et le document est intact\u00a0: il peut être finalisé.',
    no: (count: number) =>
      count < 2
        ? 'Une chose empêche encore de finaliser\u00a0:'
        : `${count}\u00a0choses empêchent encore de finaliser\u00a0:`,
    notYet: 'La vérification se fait sur le document entier, par le serveur.',
    check: 'Vérifier le document',
    again: 'Vérifier de nouveau',
    finalise: 'Finaliser le document',
    actions: {
      review: 'Relire ce passage',
      'review-again': 'Relire ce passage',
      'hand-over': 'Passer la main à un autre agent',
      'confirm-flag': 'Vérifier ce point',
      'delete-copy': 'Voir dans le document',
      'record-removal': 'Ouvrir ce passage',
      'put-back': 'Voir dans le document',
      'delete-text': 'Voir dans le document',
      'rewrite-ledger': 'Rétablir le registre',
      'restore-mark': 'Rétablir la marque',
      'mend-finding': 'Voir les contrôles',
      'resolve-changes': 'Vérifier de nouveau',
      'open-original': 'Vérifier de nouveau',
      'open-latest': 'Vérifier de nouveau',
      none: 'Vérifier de nouveau',
    },
    markRestored: 'La marque du passage a été rétablie.',
    rewritten: 'Le registre a été rétabli dans le document.',
    confirmTitle: 'Finaliser ce document\u202f?',
    confirmText:
      'Le filigrane et les marques du projet seront retirés. Toute modification faite ensuite se verra à la vérification.',
    confirmYes: 'Finaliser',
    steps: {
      sending: 'Vérification du document par le serveur…',
      writing: 'Retrait du filigrane et des marques…',
      reading: 'Relecture du document finalisé…',
      confirming: 'Enregistrement de l’acte finalisé…',
      sealing: 'Écriture du sceau dans le document…',
      undoing: 'Remise du document en l’état de projet…',
    },
    interrupted: {
      title: 'Une finalisation a été interrompue',
      text: 'Word ou le réseau s’est arrêté avant la fin. Paraphe va reconnaître l’état du document et terminer, ou revenir au projet.',
      go: 'Reprendre',
    },
    abandoned: 'Le document est resté un projet. Vérifiez-le, puis finalisez-le de nouveau.',
    cancel: 'Interrompre',
    unsure:
      'Le serveur n’a pas répondu à temps\u00a0: il n’est pas certain que le document soit finalisé. Gardez-le ouvert sans le modifier, puis choisissez «\u00a0Reprendre\u00a0» quand le serveur répondra.',
    cancelled: 'La finalisation a été interrompue\u00a0: le document est resté un projet.',
    undone:
      'La finalisation n’a pas pu être confirmée\u00a0: le document a été remis en l’état de projet. Vérifiez-le, puis recommencez.',
    undoFailed:
      'La finalisation n’a pas pu être confirmée, et le document n’a pas pu être remis en l’état de projet. Fermez-le sans l’enregistrer, puis rouvrez-le.',
  },
  checks: checksFr,
  final: {
    title: 'Document finalisé',
    text: 'Chaque passage a été relu. L’exemplaire de référence est conservé par votre collectivité.',
    same: 'Le texte ouvert dans Word est bien celui qui a été finalisé.',
    check: 'Vérifier ce document',
    digest: 'Empreinte du texte',
    download: 'Télécharger l’acte finalisé',
    seal: {
      title: 'Scellé',
      entry: (index: number, log: string) => `Écriture n°\u00a0${index} du journal «\u00a0${log}\u00a0».`,
      proves:
        'À qui détient les clés publiques de votre collectivité, le sceau prouve, hors ligne et des années après, que ce texte est celui qui a été finalisé, quels passages ont été générés et qui les a relus. Le moindre mot changé se voit.',
      provesNot:
        'Il ne prouve ni que l’acte est légal, ni qu’il a été lu avec attention, et il ne remplace pas la signature de l’autorité.',
      demonstration:
        'Sceau de démonstration\u00a0: il ne vaut rien hors de la démonstration, et toute vérification le dit.',
      refused:
        'Word n’a pas conservé le sceau dans le document ouvert. Le document est finalisé. Téléchargez l’acte scellé\u00a0: c’est lui qui porte le sceau.',
      later:
        'Le document est finalisé, mais le journal n’a pas pu remettre son sceau. Prévenez le service informatique, puis téléchargez l’acte scellé plus tard.',
      download: 'Télécharger l’acte scellé',
      answers: (count: number) => `Points de contrôle levés, écartés ou vérifiés (${count})`,
      answeredBy: (agent: string | undefined, when: string) =>
        `Par ${agent ?? 'un agent dont le nom a été effacé du journal'}, le ${when}.`,
      reasonErased: 'Le motif a été effacé du journal.',
    },
    downloading: 'Téléchargement…',
    fileName: (title: string) => `${title}.docx`,
  },
  register: {
    title: 'Registre',
    loading: 'Lecture du registre…',
    reading: 'Lecture du journal…',
    filter: 'Documents',
    filters: {
      all: 'Tous',
      draft: 'Projets',
      finalising: 'En cours de finalisation',
      finalised: 'Finalisés',
      contested: 'Contestés',
    },
    states: {
      draft: (done: number, all: number) => `Projet, ${done}/${all} ${done < 2 ? 'relu' : 'relus'}`,
      finalising: (_done: number, _all: number) => 'Finalisation en cours',
      finalised: 'Finalisé',
      contested: 'Finalisé, contesté',
    },
    copy: 'copie d’un document contesté',
    none: 'Aucun document.',
    more: 'Voir les suivants',
    refresh: 'Actualiser le registre',
    back: 'Tout le registre',
    by: (agent: string, when: string) => `Par ${agent}, ${when}`,
    finalisedBy: (agent: string, when: string) => `Finalisé par ${agent}, ${when}`,
    life: 'Ce que dit le journal',
    entry: (when: string, index: number) => `${when} – écriture n°\u00a0${index}`,
    contest: 'Contester ce document',
    contestText:
      'Contester un document finalisé n’efface rien\u00a0: son sceau reste valable. Une copie, dont chaque passage est à relire, ouvre une nouvelle relecture.',
    contestTitle: 'Contester ce document\u202f?',
    contestQuestion: 'Votre nom et votre motif seront inscrits au journal, et visibles dans le registre.',
    contesting: 'Inscription au journal…',
    reason: 'Motif (obligatoire)',
    reasonMissing: 'Écrivez pourquoi vous contestez ce document.',
    contestedHere:
      'La contestation est inscrite. La copie est dans le document\u00a0: relisez chaque passage.',
    contestedFile:
      'La contestation est inscrite. La copie est téléchargée\u00a0: ouvrez-la dans Word pour relire chaque passage.',
    copyName: (title: string) => `${title} – copie à relire.docx`,
  },
  models: modelsFr,
  ai: aiFr,
  reasons: reasonsFr,
  sources: sourcesFr,
  privacy: privacyFr,
  publication: publicationFr,
  sealCheck: sealCheckFr,
  policies: policiesFr,
  limits: {
    title: 'Ce que Paraphe ne peut pas empêcher',
    intro: 'Word ne permet pas à un complément de tout surveiller. Il faut le savoir\u00a0:',
    points: [
      'Enregistrer, imprimer, copier ou envoyer un projet qui n’est pas finalisé. C’est pourquoi il porte un filigrane et des marques jusqu’à la fin.',
      'Modifier le document sans Paraphe, sur un autre poste ou avec un autre logiciel. La modification n’est pas empêchée, mais elle est vue à la vérification suivante.',
      'Modifier un document finalisé. Son texte ne correspond alors plus à l’empreinte enregistrée, et la vérification le dit.',
      'Retirer les marques ou le registre du fichier. Le document ne peut alors plus être finalisé.',
      'Approuver sans lire. Paraphe enregistre qui a approuvé quoi et quand\u202f; la lecture reste la responsabilité de l’agent.',
    ],
    legal:
      'Paraphe rédige, il ne décide pas\u00a0: montants, bénéficiaires, sanctions, nominations et votes sont toujours saisis par un agent.',
  },
  diagnostic: {
    title: 'Diagnostic',
    intro:
      'Cette page vérifie, dans votre Word, tout ce dont Paraphe a besoin. Elle écrit dans le document ouvert\u00a0: lancez-la dans un document vierge.',
    host: 'Votre Word',
    platform: 'Plateforme',
    api: 'Interface',
    language: 'Langue',
    run: 'Lancer les vérifications',
    running: 'Vérifications en cours…',
    notEmpty: 'Ouvrez un document vierge pour lancer les vérifications\u00a0: rien ne doit y être perdu.',
    passed: 'Réussi',
    failed: 'Échec',
    skipped: 'Non vérifié',
    done: (passed: number, all: number) =>
      `${n(passed, 'vérification réussie', 'vérifications réussies')} sur ${all}.`,
    checks: {
      empty: 'Reconnaître un document vierge',
      insert: 'Insérer un texte marqué',
      tags: 'Retrouver chaque marque une seule fois',
      ledger: 'Écrire et relire le registre du document',
      marks: 'Changer l’état d’une marque et le registre ensemble',
      replace: 'Remplacer les mots d’un passage',
      file: 'Lire le fichier du document',
      remove: 'Retirer un passage',
    },
  },
  errors: {
    unknown:
      'Une erreur inattendue s’est produite. Recommencez\u202f; votre document n’a pas été modifié par cette action.',
    unreachable:
      'Le serveur Paraphe ne répond pas. Vérifiez la connexion au réseau, puis réessayez\u00a0: votre document n’a pas changé.',
    crashed: 'Le volet a rencontré une erreur. Rechargez-le\u202f; votre document est intact.',
    reload: 'Recharger le volet',
    close: 'Fermer ce message',
    /** By code; the server itself gives a French sentence with each refusal. */
    problems: {} as Partial<Record<ProblemCode, string>>,
  },
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widen<T[K]> };
/** The shape of every catalogue. */
export type Catalogue = Widen<typeof fr>;
