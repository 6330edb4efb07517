/** RP-17: before an act is put on line, what is private is hidden: bank account, birth, address, health. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wordsAround } from '../shared/money';
import { natureOf } from '../shared/nature';
import { namesSomebody } from '../shared/persons';
import { deliberation, order } from '../shared/samples';

const IBAN = /(?<![a-z\d])fr\s?\d{2}(?:\s?[\da-z]{4}){5}\s?[\da-z]{3}(?![a-z\d])/g;
const SOCIAL =
  /(?<!\d)[12]\s?\d{2}\s?(?:0[1-9]|1[0-2])\s?(?:\d{2}|2[ab])\s?\d{3}\s?\d{3}(?:\s?\d{2})?(?!\d)/g;
const BORN =
  /(?<![a-z])nee?s?\s+(?:\([^)]{0,12}\)\s*)?(?:a\s+[^.;\n\d]{1,40}\s)?le\s+(?:\d{1,2}|1er|premier)(?=[\s/.-])/g;
const LIVES =
  /(?<![a-z])(?:demeurant|domiciliee?s?|residant|habitant)\s+(?:au\s+|a\s+|actuellement\s+)?(?:[^.;\n]{0,40}?)\d{1,4}\s?(?:bis|ter)?,?\s+(?:\w+\s+)?(?:rue|avenue|boulevard|chemin|impasse|place|allee|route|square|lotissement)/g;
/** Claims that are given up name those who owe them. */
const DEBTS = /non[\s-]valeurs?(?![a-z])|irrecouvrables?|creances?\s+eteintes?|remises?\s+gracieuses?/g;
const DEBTOR =
  /(?<![a-z])(?:m\.|mme|mlle|monsieur|madame)\s+(?!l[ea]\s)[a-z][a-z' -]{2,40},\s+(?:\d{1,4}\s?(?:bis|ter)?,?\s+(?:\w+\s+)?(?:rue|avenue|boulevard|chemin|impasse|place|allee|route|square|lotissement|cours|quai)|lieu-?\s?dit)/g;
const HEALTH =
  /(?<![a-z])(?:etat\s+de\s+sante|raisons?\s+(?:de\s+sante|medicales?)|maladie|handicap(?!ees?\s+(?:et|moteur))|invalidite|pathologie|grossesse|hospitalis\w+|depressi\w+|cancer|traitement\s+medical|taux\s+d'incapacite)/g;
/** What is no one’s health: services, insurance, a plan for the disabled. */
const IMPERSONAL =
  /(?<![a-z])(?:assurance|caisse|prevention|accessib|personnes|allocation|service|commission|public|regime|prevoyance|risque|complementaire|stationnement|place)/;

export const rule = defineRule({
  meta: {
    id: 'RP-17',
    title: {
      fr: 'Occultation des données personnelles avant publication',
      en: 'Private data hidden before publication',
    },
    kinds: ['order', 'deliberation', 'decision', 'minutes'],
    severity: 'major',
    basis: ['CRPA-L312-1-2', 'CRPA-L311-6'],
    method: 'R',
    needs: [],
    messages: {
      iban: {
        fr: 'Un numéro de compte bancaire figure dans un acte destiné à la publication : retirez-le, ou occultez-le dans la version mise en ligne.',
        en: 'A bank account number stands in an act to be published: hide it.',
      },
      social: {
        fr: 'Un numéro de sécurité sociale figure dans un acte destiné à la publication : retirez-le.',
        en: 'A social security number stands in an act to be published: remove it.',
      },
      born: {
        fr: 'Une date de naissance (« {stated} ») figure dans un acte destiné à la publication : occultez-la dans la version mise en ligne.',
        en: 'A birth date stands in an act to be published: hide it.',
      },
      debtor: {
        fr: '« {stated} » : le nom et l’adresse de débiteurs figurent dans une délibération qui est publiée. Désignez-les par le seul numéro du titre, et occultez le reste.',
        en: '“{stated}”: names and addresses of debtors stand in a deliberation that is published.',
      },
      address: {
        fr: 'L’adresse d’un particulier (« {stated} ») figure dans l’acte : sera-t-elle occultée dans la version mise en ligne ?',
        en: 'A private address stands in the act: will it be hidden on line?',
      },
      health: {
        fr: '« {stated} » touche-t-il à la santé d’une personne que l’acte permet d’identifier ? Si oui, retirez-le ou occultez-le avant publication.',
        en: 'Does “{stated}” concern the health of somebody that the act identifies? If so, hide it.',
      },
    },
  },
  // What is only notified is not published; but minutes and deliberations are.
  concerns: (analysis) => analysis.derive(natureOf) !== 'individual' || analysis.kind !== 'order',
  check: ({ analysis }) => {
    const found = (message: string, pattern: RegExp): Outcome[] =>
      analysis.search(pattern).map((one) => finding(message, one, { values: { stated: one.text } }));
    const health = analysis
      .search(HEALTH)
      .filter((one) => !IMPERSONAL.test(wordsAround(analysis, one)) && namesSomebody(analysis, one));
    const [first] = health;
    return [
      ...found('iban', IBAN),
      ...found('social', SOCIAL),
      ...found('born', BORN),
      ...(analysis.search(DEBTS).length > 0 ? analysis.search(DEBTOR).slice(0, 1) : []).map((one) =>
        finding('debtor', one, { values: { stated: one.text } }),
      ),
      ...analysis.search(LIVES).map((one) => question('address', one, { stated: one.text })),
      ...(first === undefined ? [] : [question('health', first, { stated: first.text })]),
    ];
  },
});

const council = (...decisions: string[]): string => deliberation({ subject: 'Affaires diverses', decisions });
const says = (why: string, words: string) => ({ why, text: council(words) });
const tells = (words: string, message: string, at: string) => ({
  why: words.slice(0, 50),
  text: council(words),
  message,
  at,
});

export const examples: Examples = {
  passes: [
    ...[
      'l’assurance',
      'la caisse',
      'la prévention',
      'l’accessibilité',
      'les personnes',
      'l’allocation',
      'le service',
      'la commission',
      'le public',
      'le régime',
      'la prévoyance',
      'le risque',
      'la complémentaire',
      'le stationnement',
      'la place',
    ].map((words) => says(words, `CITE ${words} : maladie.`)),
    says(
      'lettres et chiffres d’un code',
      'CITE le code XFR76 3000 6000 0112 3456 7890 189 et FR76 3000 6000 0112 3456 7890 1890, et le numéro 9285053912345678.',
    ),
    says('née d’une idée', 'CITE une œuvre née le jour même, et une abonnée le 3 mai.'),
    says(
      'adresse d’une société',
      'APPROUVE la convention avec la société Bois du Jura, dont le siège est 3 rue du Port.',
    ),
    says('créances par numéro de titre', 'ADMET en non-valeur les titres 2022-114 et 2022-187 pour 300 €.'),
    says('partie à un acte', 'VEND à M. Luc PETIT, 3 rue du Port, la parcelle AB 12.'),
    says('SIRET', 'ATTRIBUE 500 € au club (SIRET 778 000 117 00003).'),
    says('assurance', 'APPROUVE le contrat d’assurance maladie et prévoyance des agents.'),
    says('accessibilité', 'CRÉE une place pour les personnes en situation de handicap.'),
    says('un numéro plus long', 'VERSE la somme à l’assuré 2850539123456789.'),
    says('un jour qui n’en est pas un', 'CONSTATE une société née le 12novembre.'),
    says('abdomiciliation', 'APPROUVE la prédomiciliation, surhabitant 3 rue du Port.'),
    says('non-valeurs', 'ADMET en non-valeursx Mme Anne LEROY, 3 impasse du Four.'),
    says('un élu', 'ADMET en non-valeur le titre 12, vu Monsieur le trésorier, 3 impasse du Four.'),
    says('un autre mot', 'ADMET en non-valeur le titre 12 du programme Anne, 3 impasse du Four.'),
    says('handicap moteur', 'CRÉE un accueil des handicapées et des handicapées moteur.'),
    says('un mot plus long', 'CITE la biopathologie.'),
    says('né d’un projet', 'CONSTATE que ce projet est né le jour où les habitants l’ont voulu.'),
    says('domicilié sans adresse', 'ATTRIBUE 500 € au club domicilié à Vernois.'),
  ],
  fails: [
    tells(
      'ADMET en non-valeur le titre 12 : Mme Anne LEROY, 3 impasse du Four, 214 €.',
      'debtor',
      'Mme Anne LEROY, 3 impasse',
    ),
    ...[
      'irrécouvrable',
      'irrécouvrables',
      'non-valeurs',
      'créance éteinte',
      'remise gracieuse',
      'remises gracieuses',
    ].map((debt) =>
      tells(`ADMET, ${debt} : Mme Anne LEROY, 3 impasse du Four.`, 'debtor', 'Mme Anne LEROY, 3 impasse'),
    ),
    tells('ACCORDE une aide à M. PETIT pour handicap.', 'health', 'handicap'),
    tells('PREND acte : l’intéressée est en invalidité.', 'health', 'invalidité'),
    tells('PREND acte : l’agent est en invalidité.', 'health', 'invalidité'),
    tells('PREND acte : la requérante est en invalidité.', 'health', 'invalidité'),
    tells('ACCORDE une remise pour son fils, hospitalisé.', 'health', 'hospitalisé'),
    tells('ACCORDE une remise à M. PETIT, malade du déplacement, pour maladie.', 'health', 'maladie'),
    tells(
      'CONSTATE les créances éteintes de M. Luc PETIT, lieu-dit Le Theil.',
      'debtor',
      'M. Luc PETIT, lieu-dit',
    ),
    tells(
      'VERSE la somme sur le compte FR76 3000 6000 0112 3456 7890 189.',
      'iban',
      'FR76 3000 6000 0112 3456 7890 189',
    ),
    tells('VERSE la somme sur le compte FR7630006000011234567890189.', 'iban', 'FR7630006000011234567890189'),
    tells('VERSE la somme à l’assuré 185053912345678.', 'social', '185053912345678'),
    tells('ACCORDE une remise à M. PETIT pour raison médicale.', 'health', 'raison médicale'),
    tells('ACCORDE une remise à M. PETIT pour raisons de santé.', 'health', 'raisons de santé'),
    tells(
      'VEND la parcelle à M. Luc PETIT, domicilié à Vernois, 3 impasse du Four.',
      'address',
      'domicilié à Vernois, 3 impasse',
    ),
    tells('VERSE la somme à l’assuré 1 85 05 39 123 456 78.', 'social', '1 85 05 39 123 456 78'),
    tells('VERSE la somme à l’assurée 2850539123456.', 'social', '2850539123456'),
    tells('VEND la parcelle à M. Luc PETIT, né le 3 mai 1960.', 'born', 'né le 3'),
    tells(
      'VEND la parcelle à Mme Odile FAURE, née à Lons-le-Saunier le 12 juin 1971.',
      'born',
      'née à Lons-le-Saunier le 12',
    ),
    tells(
      'VEND la parcelle à M. Luc PETIT, demeurant 12 bis, rue du Port à Vernois.',
      'address',
      'demeurant 12 bis, rue',
    ),
    tells(
      'VEND la parcelle à Mme Odile FAURE, domiciliée à Vernois, 3 impasse du Four.',
      'address',
      'domiciliée à Vernois, 3 impasse',
    ),
    tells('ACCORDE une remise à M. PETIT en raison de son état de santé.', 'health', 'état de santé'),
    tells('ACCORDE une remise à M. PETIT, en longue maladie.', 'health', 'maladie'),
  ],
  ignores: [
    {
      why: 'décision individuelle, qui n’est que notifiée',
      text: order({
        title: 'Autorisant une buvette',
        articles: ['M. Luc PETIT, né le 3 mai 1960, est autorisé à ouvrir une buvette.'],
      }),
    },
  ],
};
