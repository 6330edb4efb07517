/**
 * Decisions that go against somebody: sanction, withdrawal, closure, refusal, formal notice. Told by the words of the title and
 * of the articles; answers nothing rather than guess.
 */
import { fold } from '../../../act/reading/fold';
import type { Analysis, Found } from '../../analysis';
import { decided, first, headSpan, matches } from './words';

export type AdverseKind = 'sanction' | 'fine' | 'withdrawal' | 'closure' | 'notice' | 'refusal';

export interface Adverse {
  readonly kind: AdverseKind;
  /** The words that tell it. */
  readonly at: Found;
}

const KINDS: readonly (readonly [AdverseKind, RegExp, RegExp])[] = [
  [
    'fine',
    /amende\s+administrative/g,
    /amende\s+(?:administrative\s+)?(?:d'un\s+montant\s+)?de\s+[^.]{0,40}(?:€|euros)[^.]{0,60}(?:infligee|prononcee|mise\s+a\s+la\s+charge)|(?:infligee?|prononcee?)[^.]{0,60}amende|amende\s+administrative[^.]{0,80}(?:infligee|prononcee|mise\s+a)/g,
  ],
  [
    'sanction',
    /sanction\s+disciplinaire|(?:portant|prononcant|infligeant)[^.]{0,30}(?:sanction|blame|avertissement|exclusion\s+temporaire|revocation|retrogradation)|(?:blame|avertissement|exclusion\s+temporaire|revocation|retrogradation|abaissement\s+d'echelon)[^.]{0,40}(?:agent|fonctions|fonctionnaire|disciplin)/g,
    /(?:sanction|blame|avertissement|exclusion\s+temporaire[^.]{0,60}|retrogradation)[^.]{0,60}(?:est|sont)\s+(?:infligee?|prononcee?)|est\s+(?:exclue?\s+temporairement|revoquee?|retrogradee?)|(?:est|il\s+est)\s+(?:infligee?|prononcee?)[^.]{0,60}(?:blame|avertissement|exclusion|sanction)/g,
  ],
  [
    'withdrawal',
    /(?:portant|prononcant)\s+(?:le\s+)?(?:retrait|abrogation|resiliation|suspension)\s+(?:de\s+l'autorisation|d'une?\s+(?:autorisation|permission|emplacement|agrement)|du\s+permis|de\s+la\s+permission|de\s+l'agrement|de\s+l'emplacement)|(?:^|\n)\s*(?:retrait|abrogation|resiliation)\s+(?:de\s+l'autorisation|d'une\s+(?:autorisation|permission)|du\s+permis)|(?:retrait\s+de\s+|(?:retirant|rapportant)\s+)(?:l'arrete|la\s+decision)\s[^.;\n]{0,60}?(?:autorisant|accordant|attribuant|octroyant|delivrant|agreant|allouant|consentant|portant\s+(?:autorisation|permission|agrement|attribution|derogation))\s/g,
    /(?:l'autorisation|la\s+permission|le\s+permis|l'agrement|l'emplacement|l'attribution)[^.;]{0,160}(?:est|sont)\s+(?:retiree?|abrogee?|resiliee?|suspendue?)|(?:l'arrete|la\s+decision)\s[^.;]{0,60}?(?:autorisant|accordant|attribuant|octroyant|delivrant|agreant|allouant|consentant|portant\s+(?:autorisation|permission|agrement|attribution|derogation))\s[^.;]{0,160}\s(?:est|sont)\s+(?:retire|rapporte)e?/g,
  ],
  [
    'closure',
    /(?:portant|ordonnant|prononcant)\s+(?:la\s+)?fermeture\s+(?:administrative|temporaire|provisoire|de\s+l'etablissement|du\s+(?:debit|bar|cafe|restaurant|commerce|magasin)|de\s+la\s+discotheque|de\s+l'epicerie|d'un\s+(?:etablissement|debit|commerce|bar|restaurant))|(?:arrete|decision)\s+de\s+fermeture/g,
    /(?:l'etablissement|la\s+discotheque|l'epicerie|le\s+(?:debit|bar|cafe|restaurant|commerce|magasin))[^.;]{0,160}(?:est|sera)\s+fermee?|fermeture[^.;]{0,60}(?:de\s+l'etablissement|du\s+(?:debit|bar|cafe|restaurant|commerce))[^.;]{0,120}(?:est|sera)\s+(?:prononcee|ordonnee)/g,
  ],
  [
    'notice',
    /(?:portant\s+)?mise\s+en\s+(?:demeure|securite)/g,
    /(?:est|sont)\s+mise?s?\s+en\s+demeure|mets\s+en\s+demeure/g,
  ],
  [
    'refusal',
    /(?:portant|prononcant|(?:arrete|decision)\s+(?:de\s+|d'))\s*(?:un\s+)?(?:refus|rejet|opposition)|refusant|(?:^|\n)\s*(?:refus|rejet)\s+d|(?:^|\n)[^\n]{0,10}(?<!non[\s-])opposition\s+a\s+(?:une?|la)\s+declaration/g,
    /(?:demande|autorisation|permis|derogation)[^.;]{0,160}(?:est|sont)\s+(?:refusee?s?|rejetee?s?)|est\s+refusee?|il\s+est\s+fait\s+opposition|s'oppose\s+a\s+la\s+declaration/g,
  ],
];

/** What the act decides against somebody; undefined when nothing tells it. */
export const adverseOf = (analysis: Analysis): Adverse | undefined => {
  const head = headSpan(analysis);
  for (const [kind, title, article] of KINDS) {
    const at =
      matches(analysis, title, head).find((one) => kind !== 'closure' || !isOfCommune(analysis, one)) ??
      decided(analysis, article).find((one) => !isConditional(analysis, one));
    if (at !== undefined) return { kind, at };
  }
  return undefined;
};

/** "fermeture temporaire du stade": what the commune keeps, and nobody is decided against. */
const COMMUNAL =
  /^\s+(?:au\s+public\s+)?(?:d[eu]s?\s+|d')(?:l[ae]s?\s+|l'|un\s+|une\s+|deux\s+)?(?:(?:stades?|parcs?(?!\s+d'att)|squares?|jardins?|gymnases?|ecoles?|cimetieres?|plages?|bibliotheques?|mediatheques?|rues?|voies?|chemins?|sentiers?|ponts?|passerelles?|places?|parkings?|mairie|marches?|bois|forets?|creches?|cantines?|dechett?eries?|eglises?|services?)(?![a-z])|terrains?\s+(?:de\s+(?:sports?|jeux?|football|rugby|tennis)|municip)|aires?\s+de|piscine\s+municip|salles?\s+(?:des\s+fetes|polyvalente|municip|communale|du\s+conseil)|equipements?\s+(?:municip|communa|sportif)|complexe\s+sportif|skate)/;
/** "de l’école hors contrat", "de l’église évangélique": what somebody else keeps. */
const OF_OTHERS =
  /^(?:\s(?!d[eu]s?\s)[a-z-]+){0,2}?\s(?:prive|hors\scontrat|sous\scontrat|confessionnel|coranique|catholique|evangeli|protestant|baptist|adventist|pentecot|orthodox|reforme|lutherien|mennonit|associati|parental|montessori|de\s(?:conduite|danse|surf|ski|voile|equitation|coiffure|(?:la\s)?restauration\srapide))/;
const isOfCommune = ({ text }: Analysis, { end, match }: Found): boolean => {
  const after = fold(text.slice(end, end + 90)).lower;
  const place = COMMUNAL.exec(after)?.[0];
  return (
    /fermeture(?:\s+\w+)?$/.test(match[0]) &&
    place !== undefined &&
    !OF_OTHERS.test(after.slice(place.length))
  );
};

/** "est retirée de plein droit si la fête n’a pas lieu", "sera fermé en cas de récidive": nothing is decided yet. */
const isConditional = (analysis: Analysis, { start, end }: Found): boolean => {
  const sentence = analysis.sentences.find((one) => one.start <= start && end <= one.end);
  return (
    sentence !== undefined &&
    /de\s+plein\s+droit|(?<![a-z])(?:si|s'ils?|lorsqu(?:e|')\w*|tant\s+que|des\s+lors\s+que)(?![a-z])|(?<![a-z])en\s+cas\s+d|a\s+defaut\s+d|au\s+cas\s+ou|dans\s+le\s+cas\s+ou/.test(
      fold(sentence.text).lower,
    )
  );
};

const WHAT_IS_REFUSED =
  'acced|accord|accept|derog|autoris|communiqu|vous\\s+(?:remettre|transmettre|delivrer|fournir|adresser|donner\\s+copie)|suite|satisf|faire\\s+droit|favorable|recevable|abouti|retenue?';
const ASKED = 'demande|dossier|candidature|inscription|recours|reclamation|requete|projet|souhait';
const REFUSAL = new RegExp(
  [
    `ne\\s+(?:peut|peuvent|puis|peux|pouvons|saurai[ts]|saurions|sera|recevra)[^.\n]{0,80}?(?:${WHAT_IS_REFUSED}|repondre)`,
    `(?:${ASKED})[^.\n]{0,60}?n'(?:est|a|ai|avons|etait)\\s+(?:malheureusement\\s+|donc\\s+)?(?:pas|pu)[^.\n]{0,40}?(?:accordee?|acceptee?|recevable|abouti|retenue?|favorable)`,
    `(?:n(?:e\\s+(?:m'|nous\\s+|lui\\s+|leur\\s+)|')est\\s+(?:malheureusement\\s+|donc\\s+)?pas\\s+possible|(?:suis|sommes)\\s+pas\\s+en\\s+mesure|(?:suis|sommes)\\s+(?:donc\\s+)?au\\s+regret|regrett[a-z]+)[^.\n]{0,100}?(?:${WHAT_IS_REFUSED}|repondre)`,
    `(?:(?:suis|sommes)\\s+(?:donc\\s+)?au\\s+regret|contrainte?s?|oblige|tenue?s?|amenee?s?)\\s+de\\s+(?:rejeter|refuser|decliner|ecarter)[^.\n]{0,40}?(?:${ASKED})`,
    `(?:${ASKED})[^.\n]{0,60}?(?:doit|doivent)\\s+(?:donc\\s+)?etre\\s+(?:rejete|refuse|ecarte)e?s?`,
    `regret[^.\n]{0,160}?(?:${ASKED})[^.\n]{0,120}?(?:ne\\s|n'|rejet|refus|defavorable)`,
    `(?:${ASKED})[^.\n]{0,60}?(?:est|sont|a\\s+ete)\\s+(?:rejetee?s?|refusee?s?)`,
    '(?:suite|reponse|decision)\\s+(?:negative|defavorable)|pas\\s+(?:donne|reserve|donner|reserver)[^.\n]{0,20}?suite',
    "je\\s+(?:rejette|refuse)|(?:decide|choisi)\\s+de\\s+(?:refuser|rejeter|ne\\s+pas)|refus\\s+(?:partiel|de\\s+(?:communication|votre))|oppos[a-z]*[^.\n]{0,20}?refus|avis\\s+(?:defavorable|negatif)|fai(?:t|re)\\s+l'objet\\s+d'un\\s+(?:refus|rejet)|sera\\s+(?:donc\\s+)?pas\\s+(?:accordee?|renouvelee?)",
  ].join('|'),
  'g',
);

/** Words by which a letter refuses what was asked. */
export const refusalIn = (analysis: Analysis): Found | undefined =>
  analysis.kind === 'letter' ? first(analysis, REFUSAL) : undefined;
