/** DP-01: the health of a person who is named. */
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { holds } from '../../shared/spans';
import { anyOf } from '../../shared/terms';
import { isNotified } from './notified';
import { namesSomebody } from './persons';

const HEALTH = anyOf(
  [
    ...[
      'maladie',
      'malade',
      'pathologie',
      'depression',
      'cancer',
      'tumeur',
      'diabete',
      'epilepsie',
      'sclerose',
    ],
    ...[
      'sida',
      'vih',
      'alzheimer',
      'parkinson',
      'infarctus',
      'avc',
      'schizophrenie',
      'psychiatri\\w+',
      'suicid\\w+',
    ],
    ...['hospitalisation', 'hospitalisee?', 'etat de sante', 'raisons? de sante', 'raisons? medicales?'],
    ...['certificat medical', 'traitement medical', 'intervention chirurgicale', 'mdph', 'aah'],
    ...['handicap', 'handicape', 'handicapee', 'invalidite', 'inapte', 'inaptitude', 'grossesse', 'enceinte'],
    ...['alcoolisme', 'toxicomanie', 'troubles? (?:psych\\w+|mentaux|du comportement|alimentaires)'],
    ...[
      'conge (?:de )?longue (?:maladie|duree)',
      'arret (?:de )?maladie',
      "(?:atteinte?|souffre|souffrante?) d(?:e|'une?)",
    ],
  ],
  'g',
);
/** Health words that are said of rules, places and bodies, not of anybody. */
const IMPERSONAL = anyOf([
  ...['assurance maladie', 'caisse primaire', 'handicap international', 'commission', 'accessibilite'],
  ...[
    'mobilite reduite',
    'risques?',
    'situations? de handicap',
    'loi n',
    'maladies? professionnelles? imputables?',
  ],
  'places? (?:de stationnement )?(?:reservees? aux )?(?:personnes )?handicap\\w*',
  'personnes? (?:en situation de handicap|handicapees?|agees?)',
  '(?:enfants?|agents?|eleves?|usagers?|salaries|publics?|fonctionnaires|assistants?|travailleurs) (?:[a-z]+ ){0,3}(?:en situation de|en conge|handicap\\w*|malades?)[a-z ]*',
]);

export const healthIn = (analysis: Analysis): Outcome[] => {
  const told = new Set<number>();
  return analysis.search(HEALTH).flatMap((found): Outcome[] => {
    const sentence = analysis.sentences.find((one) => holds(one, found));
    if (sentence === undefined || told.has(sentence.start) || !isOfSomebody(sentence.text)) return [];
    told.add(sentence.start);
    const message = isNotified(analysis) ? 'healthOrder' : 'health';
    return [finding(message, found, { values: { words: found.text } })];
  });
};

/** The sentence names a person who is not only speaking in it, and speaks neither of a rule nor of people in general. */
const isOfSomebody = (sentence: string): boolean =>
  !IMPERSONAL.test(fold(sentence).lower) && namesSomebody(sentence);
