/**
 * What the pane says when a language model may be asked: who drafts, the streamed text, why a text, points to check, other words.
 * French and English, joined to `fr.ts` and `en.ts`. Sentences only.
 */
import type { DraftJobEvent } from '../../server/client';

type FailureKind = Extract<DraftJobEvent, { readonly type: 'failed' }>['failure']['kind'];

const n = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('fr-FR')}\u00a0${count < 2 ? one : many}`;
const nEn = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** "1\u00a0minute 5\u00a0secondes" */
const lasting = (seconds: number): string =>
  [
    ...(seconds < 60 ? [] : [n(Math.floor(seconds / 60), 'minute', 'minutes')]),
    ...(seconds >= 60 && seconds % 60 === 0 ? [] : [n(seconds % 60, 'seconde', 'secondes')]),
  ].join(' ');
const lastingEn = (seconds: number): string =>
  [
    ...(seconds < 60 ? [] : [nEn(Math.floor(seconds / 60), 'minute', 'minutes')]),
    ...(seconds >= 60 && seconds % 60 === 0 ? [] : [nEn(seconds % 60, 'second', 'seconds')]),
  ].join(' ');

export const modelsFr = {
  way: {
    title: 'Qui rédige',
    rephrase: (model: string, endpoint: string) =>
      `Les phrases types du modèle de document seront reformulées par ${model} (service «\u00a0${endpoint}\u00a0»).`,
    compose: (model: string, endpoint: string) =>
      `Le texte sera rédigé à partir de vos données par ${model} (service «\u00a0${endpoint}\u00a0»).`,
    unnamed: 'un modèle de langage',
    lapsed: (endpoint: string) =>
      `Le service «\u00a0${endpoint}\u00a0», choisi par un administrateur, n’est plus configuré\u00a0: rien n’est envoyé, les phrases types du modèle de document sont employées.`,
    regions: (list: string) => `Traitement\u00a0: ${list}.`,
    region: {
      LOCAL: 'dans vos murs',
      FR: 'en France',
      EU: 'dans l’Union européenne',
      OTHER: 'hors de l’Union européenne',
    },
    checked: 'Ce qui en revient est vérifié, puis relu par un agent, passage par passage.',
    off: (reason: string) =>
      `L’IA est suspendue dans votre collectivité${reason === '' ? '' : `\u00a0: ${reason}`}. Le projet peut être rédigé avec les phrases types du modèle de document.`,
    instruction: 'Votre consigne (facultative)',
    instructionHint:
      'Par exemple\u00a0: un ton plus simple. Elle part avec le texte\u00a0: n’y nommez personne.',
    see: 'Voir ce qui part',
    seeFirst: 'Complétez d’abord les données\u00a0: le texte qui part en dépend.',
    embedded: 'Rédiger avec les phrases types',
    masked: (count: number) => `${n(count, 'choix de masquage retenu', 'choix de masquage retenus')}.`,
  },
  writing: {
    title: 'Rédaction en cours',
    passage: (title: string, at: number, all: number) => `${title} (passage ${at} sur ${all})`,
    begin: 'Demande au service de rédaction…',
    queued: (position: number) =>
      position < 2
        ? 'Vous êtes en tête de la file d’attente.'
        : `File d’attente\u00a0: ${n(position - 1, 'demande passe', 'demandes passent')} avant la vôtre.`,
    awaited: 'En attente de la réponse du service de rédaction…',
    writes: 'Le service de rédaction écrit…',
    since: (seconds: number) => `Depuis ${lasting(seconds)}.`,
    again: (seconds: number) => `Nouvel essai dans ${lasting(seconds)}.`,
    correcting: 'Une première réponse a été écartée\u202f; une correction est demandée\u00a0:',
    stands: (title: string) =>
      `«\u00a0${title}\u00a0»\u00a0: la reformulation a été écartée, le texte du modèle de document est gardé.`,
    unchecked: 'Texte en cours d’écriture, pas encore vérifié\u00a0: il n’est pas dans le document.',
    stop: 'Arrêter',
    stopped: 'La rédaction est arrêtée. Rien n’a été mis dans le document.',
    failed: 'Le texte n’a pas pu être rédigé',
    retry: 'Réessayer',
    retryIn: (seconds: number) => `Réessayez dans ${lasting(seconds)}.`,
    retryNow: 'Vous pouvez réessayer.',
    soon: 'Réessayez dans un moment.',
    lastFailure: (sentence: string) => `Dernier échec\u00a0: ${sentence}`,
    offer: 'Vous pouvez aussi rédiger avec les phrases types du modèle de document, sans modèle de langage.',
  },
  leaving: {
    loading: 'Préparation du texte qui partirait…',
    nothingSent: 'Rien n’a encore été envoyé.',
    whyPersonal: 'Pourquoi\u202f?',
    back: 'Revenir au formulaire',
    backToPassage: 'Revenir au passage',
    stays: 'Rien ne part\u00a0: ce passage est rédigé ici, par les phrases types du modèle de document.',
    refused: 'Ce texte ne partirait pas\u00a0:',
    to: (model: string, endpoint: string) =>
      `Destinataire\u00a0: ${model} (service «\u00a0${endpoint}\u00a0»).`,
    class: {
      public: 'Texte public',
      internal: 'Texte interne',
      personal: 'Contient des données personnelles',
    },
    system: 'Consignes de Paraphe au modèle (envoyées aussi)',
    user: 'Le texte envoyé',
    doubtfulHint: 'Ces mots partiraient en clair. Masquez ceux qui désignent une personne.',
    noDoubt: 'Aucun mot douteux. Relisez tout de même le texte.',
    more: (count: number) => `Voir ${n(count, 'autre mot douteux', 'autres mots douteux')}`,
    mask: (word: string) => `Masquer «\u00a0${word}\u00a0»`,
    maskShort: 'Masquer',
    other: 'Masquer un autre mot',
    otherHint: 'Sélectionnez-le dans le texte, ou écrivez-le ici.',
    unmaskOf: (word: string) => `Ne pas masquer «\u00a0${word}\u00a0»`,
    confirmUnmask: 'Laisser en clair',
    stillMasked:
      'Ce mot reste masqué\u00a0: il figure dans vos données ou dans la liste des élus et des agents de la collectivité.',
    undo: (word: string) => `Annuler\u00a0: ${word}`,
    choices: 'Vos choix',
    nothing: 'Aucun texte ne part.',
    toMask: {
      masked: (word: string) => `«\u00a0${word}\u00a0» sera masqué.`,
      absent: (word: string) =>
        `«\u00a0${word}\u00a0» ne figure pas dans le texte qui part\u00a0: rien n’est masqué.`,
      clear: (word: string) =>
        `«\u00a0${word}\u00a0» figure encore en clair dans le texte qui part\u00a0: relisez-le.`,
      unknown: (word: string) => `«\u00a0${word}\u00a0» sera masqué s’il figure dans le texte.`,
    },
    toKeep: (word: string) => `«\u00a0${word}\u00a0» restera masqué.`,
    toShow: (word: string) => `«\u00a0${word}\u00a0» partira en clair.`,
  },
  why: {
    title: 'Pourquoi ce texte\u202f?',
    by: 'Qui l’a rédigé',
    template: (title: string, version: string) =>
      `Modèle de document «\u00a0${title}\u00a0», version ${version}.`,
    mode: {
      embedded: 'Phrases types du modèle de document, sans modèle de langage.',
      rephrase: 'Phrases types reformulées par un modèle de langage.',
      compose: 'Rédigé par un modèle de langage à partir des données.',
    },
    drafter: (version: string) => `Logiciel de rédaction de Paraphe\u00a0: version ${version}.`,
    model: (model: string, endpoint: string) => `Modèle ${model}, service «\u00a0${endpoint}\u00a0».`,
    prompt: (name: string, version: string) => `Consigne «\u00a0${name}\u00a0», version ${version}.`,
    prompts: {
      system: 'règles générales',
      compose: 'rédaction',
      rephrase: 'reformulation',
      rewrite: 'réécriture d’une phrase',
      excerpts: 'extraits des documents joints',
      correct: 'correction',
    },
    stood: 'Phrases types du modèle de document\u00a0: la proposition d’un modèle de langage a été écartée.',
    discarded: (model: string, endpoint: string) =>
      `${model} (service «\u00a0${endpoint}\u00a0») a été sollicité\u202f; sa proposition a été écartée, les phrases types sont gardées.`,
    discardedBy: 'La proposition écartée',
    reasons: 'Pourquoi\u00a0:',
    rewritten: 'Phrases réécrites depuis',
    rewrittenIn: {
      simplify: (model: string) => `Réécrite plus simplement par ${model}\u00a0:`,
      shorten: (model: string) => `Réécrite plus brièvement par ${model}\u00a0:`,
      formalise: (model: string) => `Réécrite de façon plus formelle par ${model}\u00a0:`,
    },
    someRewritten: (count: number, models: string) =>
      `Rédigé par les phrases types du modèle\u202f; ${n(count, 'phrase réécrite', 'phrases réécrites')} par ${models}.`,
    thenRewritten: (count: number, models: string) =>
      `Puis ${n(count, 'phrase réécrite', 'phrases réécrites')} par ${models}.`,
    tokens: (sent: number, written: number, estimated: boolean) =>
      `${n(sent, 'jeton envoyé', 'jetons envoyés')}, ${n(written, 'jeton écrit', 'jetons écrits')}${estimated ? ' (estimation)' : ''}.`,
    carbon: (min: string, max: string) =>
      `Émissions déclarées\u00a0: ${min === max ? '' : `de ${min} à `}${max}\u00a0g de CO₂\u00a0équivalent.`,
    facts: 'Les données de départ',
    law: 'Les textes et règles',
    profile: 'Le profil de la collectivité',
    none: { facts: 'Aucune.', law: 'Aucun.', profile: 'Aucun mot du profil.' },
    value: (value: string) => `\u00a0: ${value}`,
    nowhere: 'Ne se retrouve pas mot pour mot dans le texte\u00a0:',
    declared: 'Ce que le modèle dit avoir suivi',
    declaredHint: 'C’est sa parole, pas une preuve\u00a0: vérifiez.',
  },
  flags: {
    title: 'Points à vérifier',
    open: (count: number) =>
      `${n(count, 'point reste à vérifier', 'points restent à vérifier')} avant de finaliser${count < 2 ? '' : ', un par un'}.`,
    none: 'Tous les points ont été vérifiés.',
    whole: 'Le passage entier',
    toPoint: (letter: string) => `Point ${letter}, à vérifier`,
    toSettled: (letter: string) => `Point ${letter}, vérifié`,
    toWords: (letter: string) => `Point ${letter}\u00a0: voir dans le texte`,
    source: 'Où est-ce écrit\u202f?',
    sourceHint:
      'Par exemple\u00a0: courrier du 3\u00a0novembre, page\u00a02. Votre réponse est enregistrée avec votre nom.',
    confirm: 'Confirmer avec cette source',
    confirmOf: (text: string) => `Confirmer\u00a0: ${text}`,
    begin: 'Confirmer…',
    correct: 'Corriger le texte',
    confirmed: (agent: string, when: string, source: string) =>
      `Confirmé par ${agent}, ${when}\u00a0: ${source}`,
    corrected: 'Corrigé\u00a0: le texte relu ne le dit plus.',
    done: 'Point confirmé.',
    empty: 'Indiquez où c’est écrit, ou corrigez le texte.',
    /** Of points that no source could settle. */
    looked: {
      source: 'Qu’avez-vous vérifié\u202f?',
      sourceHint:
        'Par exemple\u00a0: passage relu phrase par phrase avec les données et les documents joints. Votre réponse est enregistrée avec votre nom.',
      empty: 'Indiquez ce que vous avez vérifié, ou corrigez le texte.',
      confirm: 'Confirmer cette vérification',
    },
  },
  doubts: {
    title: 'À relire de près',
    hint: 'Ces points sont relevés d’après les mots, parfois à tort. Comparez-les aux données, et corrigez le passage s’il le faut\u00a0; sinon, votre relecture suffit.',
  },
  otherwise: {
    title: 'Rédiger autrement',
    hint: 'Le nouveau texte remplacera ce passage et sera à relire.',
    loses: 'Le texte de ce passage a été modifié dans Word\u00a0: ces modifications seront remplacées.',
    instruction: 'Votre consigne (facultative)',
    instructionHint: 'Par exemple\u00a0: plus court, sans le dernier paragraphe.',
    go: 'Rédiger autrement',
    variant: 'Proposer une autre formulation',
    sentence: 'Une seule phrase',
    choose: 'Choisissez une phrase',
    selected: 'C’est la phrase où se trouve votre sélection dans Word.',
    takeSelection: 'Prendre la phrase sélectionnée dans Word',
    noSelection:
      'Votre sélection dans Word n’est pas dans une seule phrase de ce passage. Placez-y le curseur, ou choisissez dans la liste.',
    changed: 'Pour reprendre une seule phrase, le passage doit être tel qu’il a été rédigé.',
    manner: 'Comment',
    styles: { simplify: 'Plus simple', shorten: 'Plus courte', formalise: 'Plus formelle' },
    seeSentence: 'Voir ce qui part pour cette phrase',
    rewrite: 'Réécrire cette phrase',
    embedded: 'Reprendre les phrases types',
    done: 'Le nouveau texte est dans le document. Relisez-le.',
    unfaithful:
      'Word n’a pas conservé les marques du nouveau texte. Annulez la dernière modification (Ctrl\u00a0+\u00a0Z), puis remettez le texte dans le document.',
    notInserted:
      'Le nouveau texte est enregistré, mais Word ne l’a pas reçu. Ouvrez ce passage pour remettre le texte dans le document.',
    putBack: 'Remettre le texte dans le document',
    putBackHint: 'Placez d’abord le curseur dans le paragraphe qui précède.',
    stopped: 'La rédaction est arrêtée. Le passage reste tel qu’il est.',
  },
  instead: (list: string) => `Ce que Paraphe peut faire\u00a0: ${list}.`,
  /** By kind; the server itself gives a French sentence with each failure. */
  failures: {} as Partial<Record<FailureKind, string>>,
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

export const modelsEn: Widen<typeof modelsFr> = {
  way: {
    title: 'Who drafts',
    rephrase: (model, endpoint) =>
      `The template’s own phrases will be reworded by ${model} (service “${endpoint}”).`,
    compose: (model, endpoint) =>
      `The text will be written from your facts by ${model} (service “${endpoint}”).`,
    unnamed: 'a language model',
    lapsed: (endpoint) =>
      `The service “${endpoint}” that an administrator chose is no longer configured: nothing is sent, the template’s own phrases are used.`,
    regions: (list) => `Processed ${list}.`,
    region: {
      LOCAL: 'on your premises',
      FR: 'in France',
      EU: 'in the European Union',
      OTHER: 'outside the European Union',
    },
    checked: 'What comes back is checked, then reviewed by an agent, passage by passage.',
    off: (reason) =>
      `AI is suspended in your authority${reason === '' ? '' : `: ${reason}`}. The draft can be written with the template’s own phrases.`,
    instruction: 'Your instruction (optional)',
    instructionHint: 'For example: a plainer tone. It leaves with the text: name nobody in it.',
    see: 'See what leaves',
    seeFirst: 'Complete the facts first: what leaves depends on them.',
    embedded: 'Draft with the template’s phrases',
    masked: (count) => `${nEn(count, 'masking choice', 'masking choices')} kept.`,
  },
  writing: {
    title: 'Drafting',
    passage: (title, at, all) => `${title} (passage ${at} of ${all})`,
    begin: 'Asking the drafting service…',
    queued: (position) =>
      position < 2
        ? 'You are next in the queue.'
        : `Queue: ${nEn(position - 1, 'request', 'requests')} before yours.`,
    awaited: 'Waiting for the drafting service…',
    writes: 'The drafting service is writing…',
    since: (seconds) => `For ${lastingEn(seconds)}.`,
    again: (seconds) => `Trying again in ${lastingEn(seconds)}.`,
    correcting: 'A first answer was discarded; a correction is asked for:',
    stands: (title) => `“${title}”: the rewording was discarded, the template’s own text stands.`,
    unchecked: 'Text being written, not checked yet: it is not in the document.',
    stop: 'Stop',
    stopped: 'Drafting was stopped. Nothing was put in the document.',
    failed: 'The text could not be drafted',
    retry: 'Try again',
    retryIn: (seconds) => `Try again in ${lastingEn(seconds)}.`,
    retryNow: 'You can try again.',
    soon: 'Try again in a moment.',
    lastFailure: (sentence) => `Last failure: ${sentence}`,
    offer: 'You can also draft with the template’s own phrases, without a language model.',
  },
  leaving: {
    loading: 'Preparing the text that would leave…',
    nothingSent: 'Nothing has been sent yet.',
    whyPersonal: 'Why?',
    back: 'Back to the form',
    backToPassage: 'Back to the passage',
    stays: 'Nothing leaves: this passage is written here, with the template’s own phrases.',
    refused: 'This text would not leave:',
    to: (model, endpoint) => `Sent to ${model} (service “${endpoint}”).`,
    class: { public: 'Public text', internal: 'Internal text', personal: 'Holds personal data' },
    system: 'Paraphe’s instructions to the model (sent too)',
    user: 'The text that is sent',
    doubtfulHint: 'These words would leave in clear. Mask those that point at a person.',
    noDoubt: 'No doubtful word. Read the text all the same.',
    more: (count) => `See ${nEn(count, 'other doubtful word', 'other doubtful words')}`,
    mask: (word) => `Mask “${word}”`,
    maskShort: 'Mask',
    other: 'Mask another word',
    otherHint: 'Select it in the text, or type it here.',
    unmaskOf: (word) => `Do not mask “${word}”`,
    confirmUnmask: 'Leave in clear',
    stillMasked:
      'This word stays masked: it is among your facts or in the authority’s list of elected members and agents.',
    undo: (word) => `Undo: ${word}`,
    choices: 'Your choices',
    nothing: 'No text leaves.',
    toMask: {
      masked: (word) => `“${word}” will be masked.`,
      absent: (word) => `“${word}” is not in the text that leaves: nothing is masked.`,
      clear: (word) => `“${word}” is still in clear in the text that leaves: read it again.`,
      unknown: (word) => `“${word}” will be masked if it is in the text.`,
    },
    toKeep: (word) => `“${word}” will stay masked.`,
    toShow: (word) => `“${word}” will leave in clear.`,
  },
  why: {
    title: 'Why this text?',
    by: 'Who wrote it',
    template: (title, version) => `Template “${title}”, version ${version}.`,
    mode: {
      embedded: 'The template’s own phrases, without a language model.',
      rephrase: 'The template’s phrases, reworded by a language model.',
      compose: 'Written by a language model from the facts.',
    },
    drafter: (version) => `Paraphe’s drafting software: version ${version}.`,
    model: (model, endpoint) => `Model ${model}, service “${endpoint}”.`,
    prompt: (name, version) => `Instruction “${name}”, version ${version}.`,
    prompts: {
      system: 'general rules',
      compose: 'writing',
      rephrase: 'rewording',
      rewrite: 'rewriting a sentence',
      excerpts: 'excerpts of attached documents',
      correct: 'correction',
    },
    stood: 'The template’s own phrases: what a language model proposed was discarded.',
    discarded: (model, endpoint) =>
      `${model} (service “${endpoint}”) was asked; its proposal was discarded, the template’s own phrases are kept.`,
    discardedBy: 'The discarded proposal',
    reasons: 'Why:',
    rewritten: 'Sentences rewritten since',
    rewrittenIn: {
      simplify: (model) => `Rewritten more simply by ${model}:`,
      shorten: (model) => `Rewritten more briefly by ${model}:`,
      formalise: (model) => `Rewritten more formally by ${model}:`,
    },
    someRewritten: (count, models) =>
      `Written with the template’s own phrases; ${nEn(count, 'sentence', 'sentences')} rewritten by ${models}.`,
    thenRewritten: (count, models) => `Then ${nEn(count, 'sentence', 'sentences')} rewritten by ${models}.`,
    tokens: (sent, written, estimated) =>
      `${nEn(sent, 'token sent', 'tokens sent')}, ${nEn(written, 'token written', 'tokens written')}${estimated ? ' (estimated)' : ''}.`,
    carbon: (min, max) => `Declared emissions: ${min === max ? '' : `${min} to `}${max} g of CO₂ equivalent.`,
    facts: 'The facts it starts from',
    law: 'Legal texts and rules',
    profile: 'The authority’s profile',
    none: { facts: 'None.', law: 'None.', profile: 'No word of the profile.' },
    value: (value) => `: ${value}`,
    nowhere: 'Not found word for word in the text:',
    declared: 'What the model says it followed',
    declaredHint: 'That is its word, not a proof: check it.',
  },
  flags: {
    title: 'Points to check',
    open: (count) =>
      `${nEn(count, 'point is', 'points are')} still to be checked before finalising${count === 1 ? '' : ', one by one'}.`,
    none: 'All points have been checked.',
    whole: 'The whole passage',
    toPoint: (letter) => `Point ${letter}, to be checked`,
    toSettled: (letter) => `Point ${letter}, checked`,
    toWords: (letter) => `Point ${letter}: see it in the text`,
    source: 'Where is it written?',
    sourceHint: 'For example: letter of 3 November, page 2. Your answer is recorded with your name.',
    confirm: 'Confirm with this source',
    confirmOf: (text) => `Confirm: ${text}`,
    begin: 'Confirm…',
    correct: 'Correct the text',
    confirmed: (agent, when, source) => `Confirmed by ${agent}, ${when}: ${source}`,
    corrected: 'Corrected: the reviewed text no longer says it.',
    done: 'Point confirmed.',
    empty: 'Say where it is written, or correct the text.',
    looked: {
      source: 'What did you check?',
      sourceHint:
        'For example: passage read sentence by sentence against the facts and the attached documents. Your answer is kept with your name.',
      empty: 'Say what you checked, or correct the text.',
      confirm: 'Confirm that check',
    },
  },
  doubts: {
    title: 'To read closely',
    hint: 'These points are found by the words, sometimes wrongly. Compare them with the facts, and correct the passage if need be; otherwise your review is enough.',
  },
  otherwise: {
    title: 'Write it differently',
    hint: 'The new text will take the place of this passage, and is to be reviewed.',
    loses: 'The text of this passage was changed in Word: those changes will be replaced.',
    instruction: 'Your instruction (optional)',
    instructionHint: 'For example: shorter, without the last paragraph.',
    go: 'Write it differently',
    variant: 'Suggest another wording',
    sentence: 'One sentence only',
    choose: 'Choose a sentence',
    selected: 'This is the sentence where your selection stands in Word.',
    takeSelection: 'Take the sentence selected in Word',
    noSelection:
      'Your selection in Word is not in one sentence of this passage. Put the cursor in it, or choose from the list.',
    changed: 'To rewrite one sentence, the passage must be as it was drafted.',
    manner: 'How',
    styles: { simplify: 'Simpler', shorten: 'Shorter', formalise: 'More formal' },
    seeSentence: 'See what leaves for this sentence',
    rewrite: 'Rewrite this sentence',
    embedded: 'Use the template’s phrases',
    done: 'The new text is in the document. Review it.',
    unfaithful:
      'Word did not keep the marks of the new text. Undo the last change (Ctrl + Z), then put the text in the document again.',
    notInserted:
      'The new text is recorded, but Word did not receive it. Open this passage to put the text in the document.',
    putBack: 'Put the text in the document again',
    putBackHint: 'First put the cursor in the paragraph before it.',
    stopped: 'Drafting was stopped. The passage stays as it is.',
  },
  instead: (list) => `What Paraphe can do: ${list}.`,
  failures: {
    'not-configured': 'No drafting service has that name. Tell your administrator.',
    'switched-off': 'AI is suspended in your authority.',
    'refused-by-policy': 'This drafting service may not receive this text. Nothing was sent.',
    'may-not-leave': 'This text may not leave. Nothing was sent.',
    'queue-full': 'The drafting service has too many requests waiting. Try again in a minute.',
    resting: 'The drafting service failed and is left alone for now.',
    'rate-limited': 'The drafting service receives too many requests from your authority.',
    busy: 'The drafting service is saturated.',
    unavailable: 'The drafting service does not answer. Try again in a moment.',
    unauthorised: 'The drafting service refuses your authority’s key. Tell your administrator.',
    'quota-spent': 'Your authority’s credit with the drafting service is spent. Tell your administrator.',
    'context-too-long': 'The text is too long for this drafting service. Shorten the instruction.',
    'timeout-first-token': 'The drafting service wrote nothing in time. Try again in a moment.',
    'timeout-idle': 'The drafting service stopped midway. The incomplete text was discarded; try again.',
    'over-budget': 'The drafting service did not end in time. The incomplete text was discarded; try again.',
    truncated: 'The drafting service’s answer stops before its end. It was discarded; try again.',
    'failed-midway': 'The drafting service failed midway. The incomplete text was discarded; try again.',
    filtered: 'The drafting service refused to answer this request.',
    'empty-answer': 'The drafting service wrote nothing. Try again.',
    malformed: 'The drafting service’s answer has not the expected form. It was discarded.',
    'refused-answer': 'The drafting service’s proposal was discarded.',
    cancelled: 'Drafting was stopped.',
  },
};
