/**
 * Says in French what kind of words a placeholder stands for, so that a model can build a sentence around it without knowing
 * the value. It must not know values, but for the gender and number that adjectives take.
 */
import type { FilterCall } from '../../template/text-parts';
import type { ValueType } from '../../template/value-type';

type Kind = ValueType['kind'];

const NATURES: Readonly<Record<Kind, string>> = {
  text: 'texte court',
  longtext: 'texte',
  date: 'date, comme «\u00A03 mars 2030\u00A0»',
  time: 'heure, comme «\u00A08 h 30\u00A0»',
  number: 'nombre en chiffres, sans unité',
  amount: 'montant avec son unité, comme «\u00A0300 euros\u00A0»',
  // No example: a civility before two capitals is a person to the choke point, which would let nothing leave.
  person: 'personne, avec sa civilité, son prénom et son nom',
  address: 'adresse sur une ligne',
  boolean: 'oui ou non',
  legal: 'référence juridique',
  period: 'période, comme «\u00A0du 3 au 7 mars 2030\u00A0»',
  organisation: 'nom d’un organisme, sans article',
  choice: 'mots choisis par l’agent dans une liste',
  list: 'énumération, comme «\u00A0a, b et c\u00A0»',
  record: 'ligne de plusieurs données',
};

/** What a filter makes of it. */
const FORMS: Readonly<Record<string, string>> = {
  article: 'avec son article, comme «\u00A0la société X\u00A0»',
  de: 'précédé de «\u00A0de\u00A0», comme «\u00A0de la société X\u00A0»',
  à: 'précédé de «\u00A0à\u00A0», comme «\u00A0à la société X\u00A0»',
  words: 'en toutes lettres',
  amount_words: 'en toutes lettres et en chiffres',
  date_words: 'en toutes lettres',
  time_words: 'en toutes lettres',
  weekday: 'avec le jour de la semaine',
  days: 'sans les heures, comme «\u00A0du 3 au 7 mars 2030\u00A0»',
  count: 'nombre d’éléments',
  name: 'prénom et nom seuls',
  signature: 'prénom et nom, comme pour une signature',
  short: 'référence courte, comme «\u00A0L. 100-1\u00A0»',
  full: 'référence complète, comme «\u00A0article L. 100-1 du code X\u00A0»',
  title: 'référence avec son titre',
  upper: 'en capitales',
  uncapital: 'sans capitale au début',
  lines: 'ligne par ligne',
};

/** "date, comme « 3 mars 2030 »", "nom d’un organisme, avec son article, féminin". */
export const natureOf = (type: ValueType, filters: readonly FilterCall[], value: unknown): string =>
  [
    NATURES[type.kind],
    ...filters.flatMap(({ name }) => FORMS[name] ?? []),
    ...(type.kind === 'organisation' || type.kind === 'person' ? [agreementOf(value)] : []),
  ]
    .join('\u00A0; ')
    .replace('sans article\u00A0; avec', 'avec')
    .replace('sans article\u00A0; précédé', 'précédé');

const agreementOf = (value: unknown): string => {
  const { civility, gender, article } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (civility === 'M. et Mme') return 'masculin pluriel';
  const feminine = civility === 'Mme' || gender === 'f';
  return `${feminine ? 'féminin' : 'masculin'}${article === 'les' ? ' pluriel' : ''}`;
};
