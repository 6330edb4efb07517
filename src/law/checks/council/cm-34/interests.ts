/**
 * Whoever the profile or the act itself says has an interest in what an affair benefits: the president of the club that is granted, the buyer of
 * the parcel. Says nothing of whether that person took part.
 */
import type { ParsedAffair, Person, Span } from '../../../../act/parse/model';
import { personIn, sameName } from '../../../../act/parse/people';
import { fold } from '../../../../act/reading/fold';
import type { Analysis, Found } from '../../../analysis';
import { known, plainOf } from '../../shared/council';
import { tableLines } from '../../shared/line-tables';

/** What the council gives, sells, buys or signs with somebody. */
export const BENEFIT =
  /subvention|(?:convention|contrat|bail|marche|avenant|concession)[^.;\n]{0,80}(?:avec|a\s+(?:l'|la\s|m))|(?:cession|vente|acquisition|achat|cede|vend|acquiert|acquerir|loue|location|attribu|garantie\s+d'emprunt|mise\s+a\s+disposition|exoneration|indemnis)/g;
const CHARGE =
  '(?:vice-)?presidente?|tresori(?:er|ere)|secretaire(?!\\s+de\\s+(?:la\\s+)?seance|\\s+general)|gerante?|administrat(?:eur|rice)|directeur|directrice|proprietaire|associee?|salariee?|membre\\s+du\\s+bureau|dirigeante?|actionnaire|fondat(?:eur|rice)';
const BODY =
  "(?:d[eu]s?\\s+|de\\s+l[a']\\s*|de\\s+l'|d')(?:la\\s+|l'|cette\\s+|ladite\\s+)?(?:dite\\s+)?(?:association|club|societe|entreprise|sarl|sas|sci|comite|amicale|union|cooperative|federation|compagnie|terrain|parcelle|immeuble|bien|batiment|fc(?![a-z])|as(?![a-z])|us(?![a-z])|foyer|etablissement)";
/** "M. X, président du club": a person with a charge in the body that benefits. */
export const INTERESTED = new RegExp(
  `(?:,|\\(|qui\\s+est|est|etant|aussi|et|en\\s+(?:sa\\s+)?qualite\\s+de|en\\s+tant\\s+que)\\s*(?:par\\s+ailleurs\\s+|egalement\\s+|aussi\\s+|l[ae]\\s+)?(${CHARGE})\\s+${BODY}`,
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
  const dealt = dealtWith(analysis, affair);
  const told = [...analysis.search(INTERESTED, affair), ...namedIn(analysis, affair)].flatMap(
    ({ start, end }): Interest[] => {
      const from = Math.max(affair.start, start - 70);
      const before = text.slice(from, start);
      const cut =
        Math.max(
          before.lastIndexOf('\n'),
          before.lastIndexOf(';'),
          before.lastIndexOf(': '),
          before.lastIndexOf(' et '),
          before.lastIndexOf('('),
          before.lastIndexOf(', '),
        ) + 1;
      const civility =
        /(?:M\.|Mme|Mlle|Monsieur|Madame)\s+(?=\p{Lu})(?!.*(?:M\.|Mme|Monsieur|Madame)\s+\p{Lu})/su.exec(
          before,
        );
      const person = personIn(text, { start: from + (civility?.index ?? cut), end: start });
      if (person === undefined || !isMember(analysis, person)) return [];
      return [
        {
          person,
          why: text.slice(start, end).replace(/^[\s,(]+/u, ''),
          at: person,
        },
      ];
    },
  );
  return [...declared, ...told, ...dealt];
};

/** "DÉCIDE de vendre à M. Denis JACQUOT la parcelle", who sits in the council: first and last name, that no other has. */
const DEALT =
  /(?:ced|vend|cession|vente|lou|bail|acqu|achet|achat)[a-z]*\s(?:[^.;:\n]{0,60}?\s)?(?:a|au\s+profit\s+de|aupres\s+de|avec|de)\s+(?:m\.|mme|monsieur|madame)\s+(?=[a-z][a-z'-]+\s+[a-z])/g;
const dealtWith = (analysis: Analysis, affair: ParsedAffair): Interest[] =>
  analysis.search(DEALT, affair).flatMap(({ start, end, match }): Interest[] => {
    const name = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3}/u.exec(
      analysis.text.slice(end, end + 60),
    )?.[0];
    if (name === undefined || /office|notaire|nom\s+de/.test(match[0])) return [];
    const person = { start: end, end: end + name.length, text: name, name };
    const names = analysis.act.session.presentNames.filter((one) => samePersonWhole(one.name, person.name));
    return names.length === 1 ? [{ person, why: analysis.text.slice(start, end).trim(), at: person }] : [];
  });

/** The same first and last name, in either order. */
const samePersonWhole = (one: string, other: string): boolean => {
  const parts = (name: string): string => fold(name).lower.trim().split(/\s+/u).sort().join(' ');
  return parts(one) === parts(other);
};

/** "président des Amis du Four", when the title or what is granted names the Friends too. */
const CHARGED = new RegExp(
  `(?:,|\\(|(?:qui\\s+)?est|etant|et|en\\s+(?:sa\\s+)?qualite\\s+de|en\\s+tant\\s+que)\\s*(?:par\\s+ailleurs\\s+|egalement\\s+|aussi\\s+|l[ae]\\s+)?(${CHARGE})\\s+(?:des?\\s|du\\s|de\\s+l[a']|d')(?!\\s*(?:la\\s+)?(?:seance|commission|communaute|groupe|conseil|syndicat|commune|centre|ecole(?!\\s+(?:de\\s+(?:musique|danse|cirque|theatre|foot\\w*|rugby|judo)))|services?))\\s*([^,;.()\\n]{3,60})`,
  'g',
);
const namedIn = (analysis: Analysis, affair: ParsedAffair): Found[] => {
  const title = affair.title === undefined ? '' : plainOf(analysis, affair.title.start, affair.title.end);
  const granted = analysis
    .search(BENEFIT, affair)
    .map(({ start, end }) => plainOf(analysis, start, end + 90))
    .concat(title, analysis.derive(rowLabels))
    .join('\n');
  return analysis.search(CHARGED, affair).filter(({ match }) =>
    (match[2] ?? '')
      .split(/[^a-z0-9]+/)
      .slice(0, 4)
      .some((word) => word.length > 3 && granted.includes(word)),
  );
};

/** One label a line: the words that are looked for in them hold no line end. */
const rowLabels = (analysis: Analysis): string =>
  analysis
    .derive(tableLines)
    .flatMap(({ rows }) => rows.map(({ label }) => label))
    .join('\n');

/** Somebody of the council: present, absent, named in the vote, or in the profile; the club's president may be a third person. */
const isMember = ({ act, commune }: Analysis, person: Person): boolean => {
  const { session, affairs } = act;
  const named = affairs.flatMap(({ votes }) =>
    votes.flatMap(({ forNames, againstNames, abstainingNames, notVoting }) => [
      ...forNames,
      ...againstNames,
      ...abstainingNames,
      ...notVoting,
    ]),
  );
  const councillors = [
    ...(commune?.councillors ?? []),
    ...(commune?.deputies ?? []),
    ...(commune === undefined ? [] : [commune.mayor]),
  ];
  return (
    known(
      [
        ...session.presentNames,
        ...session.secretaries,
        ...(session.president === undefined ? [] : [session.president]),
        ...session.proxies.flatMap(({ from, to }) => [from, to]),
        ...named,
      ],
      person,
    ) || councillors.some((one) => sameName(`${one.firstName} ${one.lastName}`, person.name))
  );
};
