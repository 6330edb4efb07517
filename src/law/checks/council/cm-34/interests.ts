/**
 * Whoever the profile or the act itself says has an interest in what an affair benefits: the president of the club that is granted, the buyer of
 * the parcel. Says nothing of whether that person took part.
 */
import type { ParsedAffair, Person, Span } from '../../../../act/parse/model';
import { personIn } from '../../../../act/parse/people';
import { fold } from '../../../../act/reading/fold';
import type { Analysis, Found } from '../../../analysis';
import { plainOf } from '../../shared/council';
import { tableLines } from '../../shared/line-tables';
import { titledIn } from './charges';
import { kinIn } from './family';
import {
  CIVIL_NAME,
  isMemberWhole,
  isToldMember,
  lineStart,
  nameAfter,
  personBefore,
  sits,
  spokenOf,
  whoSpeaks,
} from './people';
import { isOwnBoard, isPublicBefore, isPublicCharge } from './public-bodies';

/** What the council gives, sells, buys or signs with somebody. */
export const BENEFIT =
  /subvention|(?:convention|contrat|bail|marche|avenant|concession)[^.;\n]{0,80}(?:avec|a\s+(?:l'|la\s|m))|(?:cession|vente|acquisition|achat|cede|vend|acquiert|acquerir|loue|location|attribu|garantie\s+d'emprunt|mise\s+a\s+disposition|exoneration|indemnis)/g;

const CHARGE =
  "(?:vice-|co-?)?presidente?|tresori(?:ere?|er)|secretaire(?!\\s+de\\s+(?:la\\s+)?seance|\\s+general)|(?:co-?|associee?[\\s-])?gerante?|administrat(?:eur|rice)|directeur|directrice|proprietaire|associee?|salariee?|membre\\s+du\\s+(?:bureau|conseil\\s+d'administration)|dirigeante?|actionnaire|fondat(?:eur|rice)";
const BODY =
  "(?:d[eu]s?\\s+|de\\s+l[a']\\s*|de\\s+l'|d')(?:la\\s+|l'|cette\\s+|ladite\\s+)?(?:dite\\s+)?(?:association|club|societe|entreprise|sarl|sas|sci|eurl|gaec|earl|scop|ogec|comite|amicale|union|cooperative|federation|compagnie|fondation|mutuelle|chorale|fanfare|harmonie|ligue|collectif|structure|organisme|ecole\\s+(?:associative|de\\s+(?:musique|danse|cirque))|terrain|parcelle|immeuble|bien|batiment|fc(?![a-z])|as(?![a-z])|us(?![a-z])|foyer|etablissement)";
/** What one presides over, owns or runs, named by its kind. */
const HELD =
  "(?:l'|l[ae]\\s+|un\\s+|une\\s+|cette\\s+|ladite\\s+|ledit\\s+|ce\\s+|son\\s+|sa\\s+)(?:dite\\s+)?(?:association|club|societe|entreprise|sarl|sas|sci|eurl|comite|amicale|union|cooperative|federation|compagnie|foyer|garage|commerce|restaurant|cabinet|exploitation)";
const RUNS = '(?:preside|dirige|gere|exploite|administre|detient|possede|tient)';
/** "trésorière en exercice", "secrétaire adjoint", "président actuel". */
const AS_SUCH =
  '(?:en\\s+exercice|en\\s+titre|en\\s+fonctions?|actuel(?:le)?|adjointe?|benevole|fondat(?:eur|rice)|general(?:e)?|unique|executi(?:f|ve)|salariee?|acti(?:f|ve)|(?:major|minor)itaire)';
/** "gérant et associé", "présidente et fondatrice": two charges in one body. */
const CHARGES = `(?:${CHARGE})(?:\\s+(?:${AS_SUCH}))?(?:\\s*(?:,|et|ou)\\s+(?:(?:aussi|principale?)\\s+)?(?:${CHARGE}))?`;
/** "M. X, président du club", "Mme Y, qui préside l’association": a person with a charge in the body that benefits. */
export const INTERESTED = new RegExp(
  `(?:,|\\(|qui\\s+est|est|etant|aussi|et|en\\s+(?:sa\\s+)?qualite\\s+de|en\\s+tant\\s+que)\\s*(?:par\\s+ailleurs\\s+|egalement\\s+|aussi\\s+|l[ae]\\s+)?(${CHARGES})\\s+(?:${AS_SUCH}\\s+)?${BODY}|qui\\s+${RUNS}\\s+(?:par\\s+ailleurs\\s+|egalement\\s+|aussi\\s+)?${HELD}`,
  'g',
);

const BENEFIT_ONCE = new RegExp(BENEFIT.source);

export interface Interest {
  readonly person: Person;
  readonly why: string;
  readonly at: Span;
}

/** Whoever the profile or the act itself says has an interest in what the affair benefits. */
export const interestedIn = (analysis: Analysis, affair: ParsedAffair): Interest[] => {
  const { commune, text } = analysis;
  const words = plainOf(analysis, affair.start, affair.end);
  const declared = (commune?.councillors ?? []).flatMap(
    ({ firstName, lastName, interests = [] }): Interest[] => {
      const body = interests.find((one) => words.includes(fold(one).lower));
      if (body === undefined || !BENEFIT_ONCE.test(words)) return [];
      const name = `${firstName} ${lastName}`;
      const index = words.indexOf(fold(body).lower);
      const at = { start: affair.start + index, end: affair.start + index + body.length };
      return [{ person: { ...at, text: text.slice(at.start, at.end), name }, why: body, at }];
    },
  );
  const told = [...analysis.search(INTERESTED, affair), ...namedIn(analysis, affair)].flatMap(
    ({ start, end }): Interest[] => {
      const [person] = [
        spokenOf(analysis, affair, start),
        personBefore(analysis, { start: lineStart(text, affair, start), end: start }),
      ].filter((one) => sits(analysis, one));
      const why = text.slice(start, end).replace(/^[\s,(]+/u, '');
      if (person === undefined || isPublicCharge(fold(text.slice(end - why.length, end + 20)).lower))
        return [];
      return isOwnBoard(analysis, affair, person, start) ? [] : [{ person, why, at: person }];
    },
  );
  return [
    ...declared,
    ...told,
    ...titledIn(analysis, affair),
    ...runBy(analysis, affair),
    ...runUnderItsName(analysis, affair),
    ...ownedBy(analysis, affair),
    ...kinIn(analysis, affair),
    ...dealtWith(analysis, affair),
    ...partyIn(analysis, affair),
  ];
};

const NAME = "(?=(?:m\\.|mme|monsieur|madame)\\s|[a-z][a-z'-]+\\s+[a-z])";

/** "la SCI, dont le gérant est M. X", "l’entreprise gérée par M. X", "la SARL, représentée par son gérant, M. X". */
const RUN_BY = new RegExp(
  `dont\\s+(?:l[ae]\\s|l'(?:un\\s+des\\s|une\\s+des\\s)?)?(?:${CHARGE}s?)\\s+(?:\\S+\\s+){0,2}est\\s+(?:aussi\\s+)?${NAME}|(?:association|club|societe|entreprise|sarl|sas|sci|eurl|comite|amicale|cooperative|compagnie|terrain|parcelle|immeuble|batiment)(?![^.;\\n]{0,60}commune)[^.;\\n]{0,60}?(?:geree?|dirigee?|presidee?|tenue?|exploitee?|detenue?|fondee?)\\s+par\\s+${NAME}|represente?e?s?\\s+par\\s+(?:son|sa)\\s+(?:${CHARGE}),?\\s+${NAME}|(?:appartenant\\s+a|propriete\\s+de)\\s+${NAME}`,
  'g',
);

const runBy = (analysis: Analysis, affair: ParsedAffair): Interest[] =>
  analysis.search(RUN_BY, affair).flatMap(({ start, end }): Interest[] => {
    const person = nameAfter(analysis, end);
    // "présidée par l’épouse de M. X" tells of a family.
    return sits(analysis, person) && /^\p{Lu}/u.test(person.text)
      ? [{ person, why: analysis.text.slice(start, end).trim(), at: person }]
      : [];
  });

const HOLDS =
  "(?:est|detient|possede|dirige|preside|gere|exploite|anime\\s+(?:comme|en\\s+tant\\s+que|en\\s+qualite\\s+de))\\s+(?:(?:l[ae]|l'|un|une|la\\s+moitie|le\\s+tiers|des|les|\\d+\\s?%)\\s*){0,3}";
const RELATIVE =
  '(?:epou[sx]e?|mari|femme|conjointe?|compagn(?:on|e)|frere|s(?:oe|œ)ur|pere|mere|fils|fille|gendre|bru|beau-(?:pere|frere)|belle-(?:mere|fille|s(?:oe|œ)ur))';
const KIN = `(?:son|sa)\\s+${RELATIVE}`;
/**
 * "la SARL, dont M. X est le gérant", "que dirige M. X", "dont il est l’associé", "qui appartient à son épouse". The services that "il" or "elle" runs
 * are the council's.
 */
const OWNED = new RegExp(
  `(?:dont|que)\\s+(?=(?:m\\.|mme|monsieur|madame|il|elle)\\s)(?:(?!dont|que\\s)[^;\\n]){0,60}?\\s${HOLDS}(?:(?:${CHARGE})|(?:co)?indivisaires?|heriti(?:er|ere)s?|coproprietaires?|moitie|tiers|parts?|capital|actions|\\d)|(?:que|qu')\\s*(?:dirige|preside|gere|exploite|detient|possede)\\s+(?=(?:m\\.|mme|monsieur|madame)\\s)|(?<!(?:commission|seance|assemblee|conseil|groupe|syndicat|communaute|commune|municipalite|jury|bureau)\\S{0,2}\\s*[^.;\\n]{0,24},?\\s)(?<!(?:services?|equipements?|reseaux?|voies|budgets?)\\s)qu'(?:il|elle)\\s+(?:dirige|preside|gere|exploite|detient|possede|anime)(?![a-z])|(?:appartien|appartenant|propriete|geree?|dirigee?|tenue?|detenue?|exploitee?|presidee?)[a-z]*\\s+(?:a|de|par)\\s+${KIN}|dont\\s+${KIN}\\s+(?:est|detient|possede|dirige|preside|gere)|dont\\s+(?:l'|l[ae]\\s+)${RELATIVE}\\s+(?:est\\s+(?:l[ae]\\s+|aussi\\s+|par\\s+ailleurs\\s+)*(?:${CHARGE})|${RUNS})`,
  'g',
);

const ownedBy = (analysis: Analysis, affair: ParsedAffair): Interest[] =>
  analysis.search(OWNED, affair).flatMap(({ start, end, text, match }): Interest[] => {
    const after = /(?:que|qu')\s*(?:dirige|preside|gere|exploite|detient|possede)/.test(match[0]);
    const named = CIVIL_NAME.exec(text);
    const person = after
      ? nameAfter(analysis, end)
      : named === null
        ? whoSpeaks(analysis, affair, affair.start, start)
        : personIn(analysis.text, { start: start + named.index, end });
    return sits(analysis, person) && !isPublicBefore(analysis, affair, start)
      ? [{ person, why: text.trim(), at: { start, end } }]
      : [];
  });

/** "DÉCIDE de vendre à M. Denis JACQUOT la parcelle", who sits in the council: told by first and last name. */
const DEALT =
  /\b(?:(?:ced[ea]|vend(?!redi|ang)|lou[ea]|achet|acqu)[a-z]*|cessions?|ventes?|location|bail|baux|achats?)\s(?:[^.;:\n]{0,60}?\s)?(?:a|au\s+profit\s+de|aupres\s+de|avec|de)\s+(?:m\.|mme|monsieur|madame)\s+/g;

const dealtWith = (analysis: Analysis, affair: ParsedAffair): Interest[] =>
  analysis.search(DEALT, affair).flatMap(({ start, end, match }): Interest[] => {
    const name = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3}/u.exec(
      analysis.text.slice(end, end + 60),
    )?.[0];
    if (name === undefined || /office|notaire|nom\s+de/.test(match[0])) return [];
    const person = { start: end, end: end + name.length, text: name, name };
    return isMemberWhole(analysis, name) || isToldMember(analysis, person)
      ? [{ person, why: analysis.text.slice(start, end).trim(), at: person }]
      : [];
  });

/** "M. X s’en est porté acquéreur", "la locataire, Mme Y", "preneur : M. Z": a party to what the council decides. */
const TAKES =
  /(?:(?:s'en\s+est|s'est|s'etant|se)\s+(?:deja\s+)?port\w+\s+(?:acquereu\w*|acheteu\w*|candidate?|locataire|preneu\w*|adjudicataire)|(?:souhait|propos|demand|offr|accept|desir|entend)\w*\s+(?:(?:a|de|d')\s*)?(?:l'|les\s+|le\s+|la\s+)?(?:acquerir|acheter|prendre\s+(?:a\s+bail|en\s+location)|louer|acquisition|achat)|(?:est|serait|en\s+est|sera)\s+(?:l[ea]\s+|l'|aussi\s+|egalement\s+)*(?:acquereu\w*|acheteu\w*|preneu\w*|locataire|vendeu\w*|proprietaire|attributaire|adjudicataire|beneficiaire)\b)/;

const CALLED =
  /(?:acquereu(?:r|se)|acheteu(?:r|se)|preneu(?:r|se)|locataire|vendeu(?:r|se)|attributaire|adjudicataire|beneficiaire)\s*(?::|,|\(|est|sera)\s*(?=(?:m\.|mme|monsieur|madame)\s)/g;

const CIVIL = /(?:M\.|Mme|Monsieur|Madame)\s+(?:\p{Lu}[\p{L}’'-]*\s?){2,4}/gu;

const partyIn = (analysis: Analysis, affair: ParsedAffair): Interest[] => {
  const called = analysis.search(CALLED, affair).map(({ end }) => end);
  const own = analysis.text.slice(affair.start, affair.end);
  return [...own.matchAll(CIVIL)].flatMap((match): Interest[] => {
    const start = affair.start + match.index;
    const end = start + match[0].trimEnd().length;
    const after = (
      fold(analysis.text.slice(end, end + 190)).lower.split(/[;\n]|(?<=[a-z]{2})\.\s/)[0] ?? ''
    ).replace(/\b(?:m\.|mme|monsieur|madame)\s.*/, '');
    const takes = TAKES.exec(after);
    const person = personIn(analysis.text, { start, end });
    if (person === undefined || (takes === null && !called.includes(start))) return [];
    if (!isMemberWhole(analysis, person.name) && !isToldMember(analysis, person)) return [];
    return [{ person, why: takes?.[0].replace(/\s+/g, ' ') ?? 'partie à l’acte', at: person }];
  });
};

/** "président des Amis du Four", when the title or what is granted names the Friends too. */
const CHARGED = new RegExp(
  `(?:,|\\(|(?:qui\\s+)?est|etant|et|en\\s+(?:sa\\s+)?qualite\\s+de|en\\s+tant\\s+que)\\s*(?:par\\s+ailleurs\\s+|egalement\\s+|aussi\\s+|l[ae]\\s+)?(${CHARGE})\\s+(?:des?\\s|du\\s|de\\s+l[a']|d')(?!\\s*(?:la\\s+)?(?:seance|commission|communaute|groupe|conseil|syndicat|commune|centre|ecole(?!\\s+(?:de\\s+(?:musique|danse|cirque|theatre|foot\\w*|rugby|judo)))|services?))\\s*([^,;.()\\n]{3,60})`,
  'g',
);

/** A word of this name stands in the title of the affair, in what is granted, or in a table. */
const isGranted = (analysis: Analysis, affair: ParsedAffair, name: string): boolean => {
  const title = plainOf(analysis, affair.title?.start ?? 0, affair.title?.end ?? 0);
  const granted = analysis
    .search(BENEFIT, affair)
    // What the next paragraph says is no name of what is granted.
    .map(({ start, end }) => fold(analysis.text.slice(start, end + 90)).lower.split('\n')[0] ?? '')
    .concat(title, analysis.derive(rowLabels))
    .join('\n');
  return name
    .split(/[^a-z0-9]+/)
    .slice(-4)
    .some((word) => word.length > 3 && granted.includes(word));
};

const namedIn = (analysis: Analysis, affair: ParsedAffair): Found[] =>
  analysis.search(CHARGED, affair).filter(({ match }) =>
    isGranted(
      analysis,
      affair,
      (match[2] ?? '')
        .split(/[^a-z0-9]+/)
        .slice(0, 4)
        .join(' '),
    ),
  );

/** "Les Amis du Four, présidés par M. X", when the title or what is granted names the Friends too. */
const RUN_UNDER_ITS_NAME = new RegExp(
  `([^,;.()\\n]{3,60}),?\\s+(?:(?:presid|dirig|ger|anim)ee?s?\\s+par|que\\s+(?:preside|dirige|represente)\\s+(?:(?:son|leur|sa)\\s+(?:${CHARGE}),?)?)\\s+${NAME}`,
  'g',
);
const runUnderItsName = (analysis: Analysis, affair: ParsedAffair): Interest[] =>
  analysis.search(RUN_UNDER_ITS_NAME, affair).flatMap(({ start, end, match }): Interest[] => {
    const person = nameAfter(analysis, end);
    return isGranted(analysis, affair, match[1] ?? '') &&
      sits(analysis, person) &&
      /^\p{Lu}/u.test(person.text)
      ? [{ person, why: analysis.text.slice(start, end).trim(), at: person }]
      : [];
  });

/** One label a line: the words that are looked for in them hold no line end. */
const rowLabels = (analysis: Analysis): string =>
  analysis
    .derive(tableLines)
    .flatMap(({ rows }) => rows.map(({ label }) => label))
    .join('\n');
