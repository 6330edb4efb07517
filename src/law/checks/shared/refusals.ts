/** Words by which a letter refuses what was asked. It does not tell whether the refusal is explained. */
import type { Analysis, Found } from '../../analysis';
import { matches, plain } from './words';

const WHAT_IS_REFUSED =
  'acced|accord|accept|derog|autoris|communiqu|vous\\s+(?:remettre|transmettre|delivrer|fournir|adresser|donner\\s+(?:copie|c(?:es?|et|ette)\\s+(?:document|courrier|dossier|lettre|piece|plan|liste|fichier|registre|rapport)))|suite|satisf|faire\\s+droit|favorable|recevable|abouti|retenue?';
const ASKED = 'demande|dossier|candidature|inscription|recours|reclamation|requete|projet|souhait';
const REFUSAL = new RegExp(
  [
    `ne\\s+(?:peut|peuvent|puis|peux|pouvons|saurai[ts]|saurions|sera|recevra)[^.\n]{0,80}?(?:${WHAT_IS_REFUSED}|repondre)(?![a-z]*\\s+qu(?:e\\s|')(?!partiel|en\\s+partie))`,
    `(?:${ASKED})[^.\n]{0,60}?n'(?:est|a|ai|avons|etait)\\s+(?:malheureusement\\s+|donc\\s+)?(?:pas|pu)[^.\n]{0,40}?(?:accordee?|acceptee?|recevable|abouti|retenue?|favorable)`,
    `(?:n(?:e\\s+(?:m'|nous\\s+|lui\\s+|leur\\s+)|')est\\s+(?:malheureusement\\s+|donc\\s+)?pas\\s+possible|(?:suis|sommes)\\s+pas\\s+en\\s+mesure|(?:suis|sommes)\\s+(?:donc\\s+)?au\\s+regret|regrett[a-z]+)[^.\n]{0,100}?(?:${WHAT_IS_REFUSED}|repondre)`,
    `(?:(?:suis|sommes)\\s+(?:donc\\s+)?au\\s+regret|contrainte?s?|oblige|tenue?s?|amenee?s?)\\s+de\\s+(?:rejeter|refuser|decliner|ecarter)[^.\n]{0,40}?(?:${ASKED})`,
    `(?:${ASKED})[^.\n]{0,60}?(?:doit|doivent)\\s+(?:donc\\s+)?etre\\s+(?:rejete|refuse|ecarte)e?s?`,
    `regret[^.\n]{0,160}?(?:${ASKED})[^.\n]{0,120}?(?:ne\\s|n'|rejet|refus|defavorable)`,
    `(?:${ASKED})[^.\n]{0,60}?(?:est|sont|a\\s+ete)\\s+(?:rejetee?s?|refusee?s?)`,
    `n(?:'|e\\s+)(?:entend|envisag|souhait|compt|desir)[a-z]*\\s+(?:donc\\s+)?pas\\s+(?:de\\s+|d'|y\\s+|vous\\s+l')?[^.\n]{0,30}?(?:${WHAT_IS_REFUSED})`,
    '(?:suite|reponse|decision)\\s+(?:negative|defavorable)|pas\\s+(?:donne|reserve|donner|reserver)[^.\n]{0,20}?suite',
    "je\\s+(?:rejette|refuse)|(?:decide|choisi)\\s+de\\s+(?:refuser|rejeter|ne\\s+pas)|refus\\s+(?:partiel|de\\s+(?:communication|votre))|oppos[a-z]*[^.\n]{0,20}?refus|avis\\s+(?:defavorable|negatif)|fai(?:t|re)\\s+l'objet\\s+d'un\\s+(?:refus|rejet)|sera\\s+(?:donc\\s+)?pas\\s+(?:accordee?|renouvelee?)",
  ].join('|'),
  'g',
);

/** What a letter may refuse, beside what was asked. */
const THING = `${ASKED}|autorisation|derogation|permission|(?<![a-z])aide|subvention|(?<![a-z])place|logement|emplacement|agrement|remboursement|exoneration|bourse|acces`;
const ADVERB =
  '(?:(?:donc|malheureusement|finalement|cependant|toutefois|en\\s+consequence|par\\s+consequent)\\s+)?';
const GIVEN =
  '(?:accord|accueilli|agree|attribue|octroye|delivre|consenti|satisfait|honore|retenu|admise?(?![a-z])|inscrite?(?![a-z]))';
/** A condition follows: nothing is refused yet. */
const NO_CONDITION = "(?![^.\\n]{0,80}\\s(?:que(?![a-z])|qu'|avant|tant\\s|sans\\s|sauf\\s|si\\s))";
/** The same told with other words; each alone may also tell what will come if something lacks. */
const TOLD_OTHERWISE = new RegExp(
  [
    `ne\\s+(?:vous\\s+|lui\\s+)?(?:peut|peuvent|saurai[ts]|sauraient|saurions|pourra|pourront)\\s+(?:vous\\s+|lui\\s+|y\\s+)?${ADVERB}(?:pas\\s+)?(?:vous\\s+)?etre\\s+${ADVERB}(?:${GIVEN}|favorablement)${NO_CONDITION}`,
    `(?:${ASKED})[^.\\n]{0,60}?\\sne\\s+(?:peut|saurait)\\s+${ADVERB}prosperer`,
    `(?:${THING})[^.\\n]{0,60}?\\sn(?:e\\s+(?:vous\\s+|lui\\s+|leur\\s+|m'\\s?)?|')(?:est|sera|a|ont)\\s+${ADVERB}(?:pas|pu|point)\\s+(?:ete\\s+|etre\\s+)?${ADVERB}(?:${GIVEN}|recueilli\\s+(?:un\\s+|d')avis\\s+favorable)${NO_CONDITION}`,
    `(?:${ASKED})[^.\\n]{0,60}?\\s(?:est|se\\s+trouve|se\\s+voit)\\s+${ADVERB}(?:ecartee?|classee?\\s+sans\\s+suite|declaree?\\s+irrecevable|rejetee?|refusee?)`,
    `(?:vous|lui)\\s+(?:est|sont)\\s+${ADVERB}(?:refuse|denie)e?s?(?![a-z])`,
    `ne\\s+(?:fai(?:s|sons|t)|fer(?:ai|ons|a))\\s+${ADVERB}pas\\s+droit|(?:n'est|ne\\s+sera|n'a\\s+pu\\s+etre)\\s+${ADVERB}(?:pas\\s+)?fait\\s+droit`,
    `(?:je|nous|commune|mairie|ville|municipalite|conseil|bureau|commission)\\s+n(?:e\\s+(?:vous\\s+)?|')(?:accord|acced|autoris|accept|delivr|donn|reserv|reti)\\w*\\s+${ADVERB}pas\\s+${ADVERB}(?:a\\s+|de\\s+)?(?:votre|cette|cet|suite|une\\s+suite|(?:mon|son|notre)\\s+accord|l'autorisation|la\\s+derogation|l'aide)`,
    `declin(?:e|ons)\\s+${ADVERB}(?:votre|cette)\\s+(?:${ASKED})`,
    `(?:ne\\s+(?:suis|sommes)|n'(?:est|y\\s+suis|y\\s+est|y\\s+sommes))\\s+${ADVERB}pas\\s+favorables?(?![a-z])`,
    'fin\\s+de\\s+non[\\s-]recevoir',
    `(?:contrainte?s?|oblige(?:e|s|es)?|tenue?s?|amenee?s?|conduite?s?)\\s+(?:de|a)\\s+ne\\s+pas\\s+[^.\\n]{0,40}(?:acced|accord|donner|faire\\s+droit|retenir|autoris)`,
    `(?:reponse|decision)\\s+[^.\\n]{0,40}?\\s(?:est|demeure|reste)\\s+${ADVERB}(?:negative|defavorable)`,
    `(?:${ASKED})[^.\\n]{0,40}?\\s(?:reste|demeure)\\s+${ADVERB}sans\\s+suite`,
    `(?:je|nous)\\s+(?:maintien(?:s)?|maintenons)\\s+${ADVERB}(?:mon|notre|le|ce)\\s+refus|(?:je|nous)\\s+class(?:e|ons)\\s+${ADVERB}(?:votre|cette)\\s+(?:${ASKED})|(?:et|,)\\s+class(?:e|ons)\\s+${ADVERB}(?:votre|cette)\\s+(?:${ASKED})`,
    `regret[^.\\n]{0,80}?\\sque\\s+(?:vous|votre|vos|cette|l[ae]s?)\\s[^.\\n]{0,60}?\\sn(?:e\\s+(?:pourr|peu)|'a(?:vez)?\\s+p)\\w*[^.\\n]{0,40}?(?:inscri|accueill|admis|attribu|accord|retenu|satisf)`,
  ].join('|'),
  'g',
);
/** "À défaut de ces pièces, votre demande est classée sans suite": told of another day. */
const SOME_DAY =
  /(?:(?:a|par)\s+defaut|passe\s+ce\s+delai|au-dela|(?<![a-z])si\s|(?<![a-z])s'il|en\s+cas\s+d|faute\s+d|en\s+l'absence\s+d|sans\s+reponse|sans\s+nouvelle|lorsqu|(?<![a-z])quand\s)[^.\n]{0,200}$/;
const isSomeDay = (analysis: Analysis, { start }: Found): boolean =>
  SOME_DAY.test(
    plain(analysis.text.slice(Math.max(0, start - 240), start))
      .split(/[.\n]\s/)
      .at(-1) ?? '',
  );

/** Words by which a letter refuses what was asked. */
export const refusalIn = (analysis: Analysis): Found | undefined =>
  analysis.kind === 'letter'
    ? [
        ...matches(analysis, REFUSAL),
        ...matches(analysis, TOLD_OTHERWISE).filter((one) => !isSomeDay(analysis, one)),
      ].sort((a, b) => a.start - b.start)[0]
    : undefined;
