/**
 * Decisions that go against somebody: sanction, withdrawal, closure, refusal, formal notice. Told by the words of the title and
 * of the articles; answers nothing rather than guess.
 */
import { fold } from '../../../act/reading/fold';
import type { Analysis, Found } from '../../analysis';
import { decided, headSpan, matches } from './words';

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
    /(?:demande|autorisation|permis|derogation)[^.;]{0,160}(?:est|sont)\s+(?:refusee?s?|rejetee?s?)|est\s+refusee?|il\s+est\s+fait\s+opposition|s'oppose\s+a\s+la\s+declaration|(?:demande|requete|candidature|recours)[^.;]{0,160}\s(?:est|sont)\s+(?:ecartee?s?|declaree?s?\s+irrecevables?)|il\s+n'est\s+(?:donc\s+)?pas\s+(?:fait\s+droit|donne\s+(?:une\s+)?suite)|un\s+refus\s+est\s+oppose|(?:est\s+)?oppose\s+un\s+refus|(?:la|l'|cette)\s*(?:demande|autorisation|derogation|permission|requete|aide)\s+(?:[^.;]{0,100}?\s)?(?:de\s+(?:m|mme|mm|monsieur|madame|la\s+(?:societe|sarl|sas|sci))(?![a-z])|presentee|sollicitee|demandee|deposee|formee|formulee|susvisee)[^.;]{0,120}?\sn(?:'(?:est|a)|e\s+(?:peut|saurait|sera|recoit))\s+(?:pas\s+)?(?:pu\s+)?(?:etre\s+|ete\s+)?(?:accord|accueilli|delivr|octroy|agre|admise|satisf|accept|(?:une\s+)?suite\s+favorable)(?!\w*\s+qu[e'])/g,
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
