/** TY-01: capitals keep their accents. */
import type { Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { holds, wordsAfter, wordsBefore } from '../shared/spans';

/** Words that no other word is confused with once their accents are gone. */
const WORDS = [
  ...[
    'délibération',
    'délibérations',
    'considérant',
    'décide',
    'décident',
    'décision',
    'décisions',
    'république',
    'française',
  ],
  ...[
    'département',
    'départemental',
    'départementale',
    'préfecture',
    'préfet',
    'préfète',
    'préfectoral',
    'séance',
    'réunion',
    'représentés',
  ],
  ...[
    'procès-verbal',
    'élu',
    'élus',
    'état',
    'égalité',
    'liberté',
    'fraternité',
    'secrétaire',
    'général',
    'générale',
    'générales',
    'collectivités',
  ],
  ...[
    'collectivité',
    'règlement',
    'réglementation',
    'réglementant',
    'réglementaire',
    'métropole',
    'communauté',
    'exécution',
    'exécutoire',
  ],
  ...[
    'sécurité',
    'santé',
    'publicité',
    'délégation',
    'déléguée',
    'éducation',
    'énergie',
    'étaient',
    'établissement',
    'déchets',
  ],
  ...[
    'école',
    'écoles',
    'église',
    'réception',
    'légalité',
    'contrôle',
    'durée',
    'année',
    'fête',
    'fêtes',
    'dérogation',
    'déviation',
  ],
  ...[
    'référence',
    'références',
    'téléphone',
    'numéro',
    'création',
    'période',
    'intérêt',
    'dépenses',
    'crédits',
    'propriété',
    'trésorerie',
    'trésorier',
  ],
  ...[
    'aménagement',
    'événement',
    'événements',
    'hôpital',
    'unanimité',
    'majorité',
    'qualité',
    'décembre',
    'récépissé',
    'régie',
    'rémunération',
    'éléments',
  ],
  ...[
    'élection',
    'élections',
    'étude',
    'études',
    'équipement',
    'équipements',
    'équipe',
    'évaluation',
    'échéance',
    'étudiants',
    'économique',
  ],
];
const ACCENTED = new Map(WORDS.map((word) => [fold(word).lower, word]));
const TOKEN = /(?<![\p{L}\d.@/-])\p{Lu}[\p{L}-]*[\p{L}](?![\p{L}\d@])/gu;
const NOUN_AFTER =
  /^\s*(?:n\s?°|municip|portant|du\s|de\s|temporaire|permanent|individuel|prefectoral|relatif|reglementaire|interdisant|autorisant|\d)/;
const NOUN_BEFORE = /(?:present|cet|l'|d'|un|du|les|des|extrait)\s*$/;

export const rule = defineRule({
  meta: {
    id: 'TY-01',
    title: { fr: 'Capitales accentuées', en: 'Capitals keep their accents' },
    kinds: 'all',
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      accent: {
        fr: 'Les capitales gardent leurs accents : « {to} », et non « {words} »{count}.',
        en: 'Capitals keep their accents: “{to}”.',
      },
    },
  },
  check: ({ analysis: { text, act } }) => {
    const found = new Map<string, { start: number; words: string; to: string; count: number }>();
    for (const match of text.matchAll(TOKEN)) {
      const [words] = match;
      const to = accented(words, text, match.index, act.formula);
      if (to === undefined || to === words) continue;
      // « ARRETE » is the noun of the title and the verb of the formula: each is told with its own accent.
      const key = `${words} ${to}`;
      const before = found.get(key);
      if (before === undefined) found.set(key, { start: match.index, words, to, count: 1 });
      else before.count += 1;
    }
    return [...found.values()].map(({ start, words, to, count }): Outcome => {
      const at = { start, end: start + words.length };
      const values = { words, to, count: count > 1 ? ` (${String(count)} fois)` : '' };
      return finding('accent', at, { values, fix: { ...at, text: to } });
    });
  },
});

const accented = (words: string, text: string, at: number, formula: Span | undefined): string | undefined => {
  const capitals = words === words.toUpperCase();
  const plain = fold(words).lower;
  if (plain === 'arrete')
    return capitals && formula !== undefined && holds(formula, { start: at, end: at + words.length })
      ? 'ARRÊTE'
      : order(words, text, at);
  const right = ACCENTED.get(plain);
  // A word in small letters after its capital only lacks the accent of that capital: "Etat".
  if (right === undefined || (!capitals && plain.charAt(0) === right.charAt(0))) return undefined;
  return capitals ? right.toUpperCase() : right.charAt(0).toUpperCase() + words.slice(1);
};

/** The verb (ARRÊTE) or the noun (ARRÊTÉ): what stands around tells which. */
const order = (words: string, text: string, at: number): string | undefined => {
  if (words === 'ARRÊTÉ' || words !== words.toUpperCase()) return undefined;
  const before = wordsBefore(text, at, 14);
  const after = wordsAfter(text, at + words.length, 24);
  if (NOUN_AFTER.test(after) || NOUN_BEFORE.test(before)) return 'ARRÊTÉ';
  return /^\s*[:.]?\s*(?:\n|$)/u.test(after) ? 'ARRÊTE' : undefined;
};

export const examples: Examples = {
  passes: [
    { why: 'accentuées', text: 'RÉPUBLIQUE FRANÇAISE\nDÉLIBÉRATION\nARRÊTE\nARRÊTÉ n° 12', kind: 'note' },
    { why: 'mots sans accent', text: 'COMMUNE DE VERNOIS\nLe maire de la commune', kind: 'note' },
    { why: 'petites lettres', text: 'la deliberation de la Deliberation', kind: 'note' },
    { why: 'adresse', text: 'Voir DECISION@vernois.example et www.DECISION.example', kind: 'note' },
    { why: 'un nom propre', text: 'M. ETATON, mairie de SEANCERON', kind: 'note' },
    { why: 'État, bien écrit', text: 'Le représentant de l’État et l’École', kind: 'note' },
    { why: 'en petites lettres', text: 'Arrete du maire', kind: 'note' },
    { why: 'ni verbe ni nom avec certitude', text: 'ARRETE ou décide', kind: 'note' },
  ],
  fails: [
    {
      why: 'délibération',
      text: 'DELIBERATION n° 3',
      kind: 'note',
      message: 'accent',
      at: 'DELIBERATION',
      fixed: 'DÉLIBÉRATION n° 3',
    },
    {
      why: 'mot composé',
      text: 'PROCES-VERBAL',
      kind: 'note',
      message: 'accent',
      at: 'PROCES-VERBAL',
      fixed: 'PROCÈS-VERBAL',
    },
    {
      why: 'un accent sur deux',
      text: 'DÉLIBERATION n° 3',
      kind: 'note',
      message: 'accent',
      at: 'DÉLIBERATION',
      fixed: 'DÉLIBÉRATION n° 3',
    },
    {
      why: 'le verbe',
      text: 'Vu le code ;\nARRETE :\nArticle 1er',
      kind: 'note',
      message: 'accent',
      at: 'ARRETE',
      fixed: 'Vu le code ;\nARRÊTE :\nArticle 1er',
    },
    {
      why: 'le nom du titre et le verbe de la formule',
      text: 'ARRETE MUNICIPAL N° 12\nLe maire de Vernois,\nVu le code de la route ;\nARRETE\n1) La rue est fermée.\nFait à Vernois, le 3 mars 2026',
      kind: 'order',
      message: 'accent',
      at: 'ARRETE',
      fixed:
        'ARRÊTÉ MUNICIPAL N° 12\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\n1) La rue est fermée.\nFait à Vernois, le 3 mars 2026',
    },
    {
      why: 'la formule, sur la ligne de l’autorité',
      text: 'Le maire de Vernois,\nVu le code de la route ;\nSur proposition de la directrice, ARRETE :\nArticle 1er : La rue est fermée.',
      kind: 'order',
      message: 'accent',
      at: 'ARRETE',
      fixed:
        'Le maire de Vernois,\nVu le code de la route ;\nSur proposition de la directrice, ARRÊTE :\nArticle 1er : La rue est fermée.',
    },
    {
      why: 'le nom',
      text: 'ARRETE MUNICIPAL',
      kind: 'note',
      message: 'accent',
      at: 'ARRETE',
      fixed: 'ARRÊTÉ MUNICIPAL',
    },
    {
      why: 'le nom, avec son numéro',
      text: 'ARRÊTE N° 12',
      kind: 'note',
      message: 'accent',
      at: 'ARRÊTE',
      fixed: 'ARRÊTÉ N° 12',
    },
    {
      why: 'le présent arrêté',
      text: 'LE PRESENT ARRETE',
      kind: 'note',
      message: 'accent',
      at: 'ARRETE',
      fixed: 'LE PRESENT ARRÊTÉ',
    },
    {
      why: 'l’Etat',
      text: 'Le représentant de l’Etat. Les services de l’Etat.',
      kind: 'note',
      message: 'accent',
      at: 'Etat',
    },
    {
      why: 'Ecole',
      text: 'Ecole du Moulin',
      kind: 'note',
      message: 'accent',
      at: 'Ecole',
      fixed: 'École du Moulin',
    },
    {
      why: 'à la fin du texte',
      text: 'LE MAIRE\nARRETE',
      kind: 'note',
      message: 'accent',
      at: 'ARRETE',
      fixed: 'LE MAIRE\nARRÊTE',
    },
  ],
};
