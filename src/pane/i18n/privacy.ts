/**
 * What the pane says of personal data and of what leaves, in French and in English, for the view "Ce qui part": to be joined to
 * `fr.ts` and `en.ts` with it. Sentences only.
 */

const n = (count: number, one: string, many: string): string => `${count}\u00a0${count < 2 ? one : many}`;
const nEn = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const privacyFr = {
  leaving: {
    title: 'Ce qui part',
    intro:
      'Voici, mot pour mot, le texte qui sera envoyé au service de rédaction. Si sa réponse ne convient pas, elle lui est renvoyée une fois, avec ce qu’il doit corriger\u202f; rien d’autre ne part.',
    masked: (count: number) => n(count, 'donnée masquée', 'données masquées'),
    why: 'Pourquoi masqué\u00a0:',
    original: 'Ce que ce repère remplace',
    maskMore: 'Masquer aussi ce mot',
    unmask: 'Ne pas masquer',
    unmaskReason: 'Pourquoi ce mot n’est-il pas personnel\u202f?',
    unmaskLogged: 'Votre motif est enregistré avec votre nom.',
    hidden: (count: number) =>
      `${n(count, 'caractère invisible retiré', 'caractères invisibles retirés')} de la copie envoyée\u202f; votre texte n’est pas modifié.`,
    doubtful: 'À vérifier d’abord',
    ambiguous: 'De qui s’agit-il\u202f?',
    mayBe: (name: string, ...people: readonly string[]) =>
      `«\u00a0${name}\u00a0» peut désigner ${people.join(' ou ')}\u00a0: le service de rédaction le lira comme une autre personne. Écrivez le nom complet pour lever le doute.`,
    indirect: 'Indices laissés en clair',
    sensitive: 'Donnée sensible au sens du RGPD (article 9 ou 10)',
  },
  notAnonymous: {
    title: 'Pseudonymisé n’est pas anonyme',
    short: 'Pseudonymisé n’est pas anonyme\u00a0: ce texte reste une donnée personnelle.',
    points: [
      'Les noms, adresses et numéros reconnus sont remplacés par des repères. Un nom peut échapper à la recherche\u00a0: relisez ce qui part.',
      'Ce qui reste peut suffire à reconnaître quelqu’un\u00a0: un âge, une fonction rare, une maladie, un lien de famille, surtout dans une petite commune.',
      'Pour la collectivité, un texte pseudonymisé reste une donnée personnelle (RGPD, article 4, 5°). Le masquage est une mesure de sécurité, il ne dispense d’aucune obligation.',
      'Ne collez jamais un texte masqué dans un outil d’IA grand public\u00a0: le masquage ne le rend pas diffusable.',
    ],
    kept: 'La correspondance entre repères et noms est chiffrée sur le serveur de la collectivité. Elle n’est ni dans le document Word ni dans les journaux.',
  },
  nothingPersonal:
    'Aucune donnée personnelle n’a été repérée. Vérifiez-le\u00a0: la recherche n’est pas infaillible.',
  nothingSure:
    'Aucune donnée personnelle n’a été repérée à coup sûr, et rien n’est masqué. Vérifiez d’abord les mots douteux et les indices.',
  someInClear: 'Des données personnelles peuvent rester en clair dans ce texte\u00a0: relisez-le.',
} as const;

type Words<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Words<T[K]>;
};

export const privacyEn: Words<typeof privacyFr> = {
  leaving: {
    title: 'What leaves',
    intro:
      'This is, word for word, the text that will be sent to the drafting service. If its answer will not do, that answer is sent back to it once, with what it must correct; nothing else leaves.',
    masked: (count) => nEn(count, 'item masked', 'items masked'),
    why: 'Why it is masked:',
    original: 'What this placeholder stands for',
    maskMore: 'Mask this word too',
    unmask: 'Do not mask',
    unmaskReason: 'Why is this word not personal?',
    unmaskLogged: 'Your reason is recorded with your name.',
    hidden: (count) =>
      `${nEn(count, 'invisible character', 'invisible characters')} left out of the copy that is sent; your text is unchanged.`,
    doubtful: 'Check these first',
    ambiguous: 'Who is this?',
    mayBe: (name, ...people) =>
      `“${name}” may be ${people.join(' or ')}: the drafting service will read it as somebody else. Write the full name to settle it.`,
    indirect: 'Clues left in clear',
    sensitive: 'Sensitive data under the GDPR (article 9 or 10)',
  },
  notAnonymous: {
    title: 'Pseudonymised is not anonymous',
    short: 'Pseudonymised is not anonymous: this text is still personal data.',
    points: [
      'The names, addresses and numbers that were recognised are replaced by placeholders. A name may escape the search: read what leaves.',
      'What remains may be enough to recognise somebody: an age, a rare function, an illness, a family link, above all in a small town.',
      'For the authority, pseudonymised text remains personal data (GDPR, article 4(5)). Masking is a security measure; it lifts no obligation.',
      'Never paste masked text into a consumer AI tool: masking does not make it fit to publish.',
    ],
    kept: 'What the placeholders stand for is encrypted on the authority’s own server. It is neither in the Word document nor in the logs.',
  },
  nothingPersonal: 'No personal data was found. Check it: the search is not infallible.',
  nothingSure:
    'No personal data was found for sure, and nothing is masked. Check the doubtful words and the clues first.',
  someInClear: 'Personal data may be left in clear in this text: read it again.',
};
