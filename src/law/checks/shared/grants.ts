/**
 * Grants that a council gives: to whom and how much. A grant that the commune asks for, or receives, is none; nor is money for
 * a public body.
 */
import type { FoundAmount } from '../../../act/reading/amounts';
import type { Analysis } from '../../analysis';
import { fold } from '../../../act/reading/fold';
import { tableLines } from './line-tables';
import { isRepeated, wordsAfter, wordsBefore } from './money';
import { headOf } from './topic';

const GIVES =
  /(?:attribu|accord|allou|octro|vers(?:e|er|ement)|vot(?:e|er)|donn(?:e|er)|approuv|decid|fix)\w*[^.;]{0,140}(?:subvention|aide|participation|dotation|concours\s+financier)|subventions?[^.;]{0,90}(?:a\s+l'association|aux?\s+(?:associations?|club|comite)|est\s+(?:attribuee|accordee|allouee|fixee|versee|octroyee))|(?:attribution|octroi|versement)s?\s+(?:d'une\s+|d[eu]s?\s+)?subvention/;
const ASKS =
  /(?:sollicit|demand(?:e\s+(?:de\s+)?(?:une\s+)?subvention|er\s+(?:une\s+)?subvention|e\s+(?:l'attribution|l'octroi|aupres))|plan\s+de\s+financement|detr|dsil|fonds\s+vert|demandes?\s+de\s+subventions?\s+(?:aupres|au\s+titre|a\s+l'etat))/;
const PRIVATE =
  /associati|club|comite\s+des\s+fetes|amicale|cooperative\s+scolaire|foyer|union\s+sportive|athletic|football|rugby|harmonie|chorale|festival|office\s+de\s+tourisme|mjc|mission\s+locale|fondation|ligue|cercle|societe\s+de\s+chasse|judo|tennis|basket|paroiss|cultuel|dioces|mosquee|synagogue/;
const PUBLIC =
  /ccas|centre\s+communal|communaute\s+de\s+communes|communaute\s+d'agglo|syndicat\s+(?:mixte|intercommunal)|departement|sdis|budget\s+annexe|caisse\s+des\s+ecoles|habitant|proprietaire|facade|bailleur|office\s+public|hlm|delegataire/;

/** What the council leaves to the mayor (CGCT L2122-22): its limits are neither prices nor grants. */
export const isDelegation = (analysis: Analysis): boolean =>
  // A decision is taken by virtue of the delegation, and delegates nothing.
  analysis.kind !== 'decision' &&
  /2122-22(?!\d)/.test(analysis.folded.lower) &&
  (/delegat\w*[^.;\n]{0,60}(?:au\s+(?:profit\s+du\s+)?maire|a\s+(?:m\.|mme|monsieur|madame)\s*l[ae]\s+maire|du\s+conseil|d'attributions?|de\s+(?:pouvoirs?|competences?|signature))|2122-22/.test(
    analysis.derive(headOf),
  ) ||
    analysis.search(
      /(?<![a-z\d])(?:\d{1,2}\s?°|\d{1,2}\s?[.)-])\s*:?\s*(?:d'|de\s)?(?:arreter|fixer|proceder|prendre|decider|passer|creer|prononcer|accepter|intenter|exercer|regler|realiser|demander|autoriser)(?![a-z])/g,
    ).length > 5);

/** A deliberation that gives grants, to associations as far as its words tell. */
export const isGrant = (analysis: Analysis): boolean => {
  if (analysis.kind !== 'deliberation') return false;
  const head = analysis.derive(headOf);
  const { lower } = analysis.folded;
  if (isDelegation(analysis)) return false;
  if (ASKS.test(head) || !/subvention|aide\s+financiere|participation\s+financiere/.test(lower)) return false;
  const from = head.search(/subvention|aide\s+financiere|participation\s+financiere/);
  // What stands before, in the letterhead, says nothing of the grant: "Département du Var", "4 350 habitants".
  return (
    (from >= 0 || GIVES.test(decided(analysis))) &&
    PRIVATE.test(lower) &&
    !(from >= 0 && PUBLIC.test(head.slice(from)))
  );
};

const decided = ({ act }: Analysis): string =>
  fold(
    act.paragraphs
      .filter(({ section }) => section === 'articles' || section === 'formula')
      .map(({ text }) => text)
      .join('\n'),
  ).lower;

export interface Grant {
  readonly amount: FoundAmount;
  /** The words of its line or row. */
  readonly line: string;
}

const NOT_GIVEN =
  /(?:demand\w*|sollicit\w*|total\w*|soit\s+au\s+total|budget\w*|cout|depens\w*|recett\w*|credit\w*|inscrit\w*|enveloppe|compris\w*|superieur\w*|exced\w*|seuil|plafond|au-dela|plus\s+de|moins\s+de|dont|rappel|annee\s+(?:precedente|derniere)|l'an\s+(?:dernier|passe)|en\s+20\d\d|pour\s+memoire|charges?|capital|chiffre|valeur|valorise\w*|mise\s+a\s+disposition)\W*(?:\S+\W+){0,5}$/;

/** "PORTE de 20 000 € à 24 500 €", "ramenée de": what it was before. */
const BEFORE = /(?<![a-z])(?:port|pass|ramen|redui|abaiss|diminu|releve?)[a-z]*\s+(?:\S+\s+){0,3}?de\s*$/;
/** "portant le total de l’année à 25 500 €": what one association receives, all told. */
const RAISED =
  /(?<![a-z])port(?:e|ant|era)\s[^.;\n]{0,50}(?:total|aide|subvention)[^.;\n]{0,40}\s(?:a|de)\s(?:la\s+somme\s+de\s)?$/;
/** "portant le total des subventions de l’exercice à 84 000 €": what all receive, unless it says that it is for one. */
const RAISED_FOR_ALL =
  /(?<![a-z])port(?:e|ant|era)\s[^.;\n]{0,30}(?:total|ensemble|montant|enveloppe)[^.;\n]{0,20}\s(?:des|d'|aux)\s?(?:[a-z]+\s)?(?:subventions|aides|associations|concours)(?!.*(?:(?<![a-z])(?:au|du)\s(?:club|comite|foyer|cercle|beneficiaire)|l'(?:association|amicale|union)|(?<![a-z])lui(?![a-z])))[^.;\n]{0,60}\s(?:a|de)\s(?:la\s+somme\s+de\s)?$/;
/** "soit 28 600 € au total", after what each receives. */
const IN_ALL = /^\s*(?:au\s+total|en\s+tout|pour\s+l'ensemble|tous?\s+confondus)/;
/** Between two amounts, words that name nobody: when, and in what part. */
const OF_PAYMENT =
  /^(?:[\s,;:()-]|(?<![a-z\d])[dl]'|(?<![a-z\d])(?:en|au|aux|a|l[ae]s?|d[eu]s?|et|puis|soit|dont|un|une|pour|mois|fin|debut|courant|avant|apres|partir|compter|titre|cours|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete|automne|hiver|rentree|trimestre|semestre|exercice|annee|saison|premiere?|seconde?|deuxieme|troisieme|acomptes?|solde|reste|moitie|part|versements?|fois|signature|notification|convention|ensuite|enfin|1er|\d{1,2}|20\d\d)(?![a-z\d]))*$/;
const GIVING =
  /(?<![a-z])(?:attribuer?|accorder?|allouer?|octroyer?|verser?|donner?|decide|il|est|sont|attribuee?s?|accordee?s?|allouee?s?|versee?s?|subventions?|aides?|somme)(?![a-z])|article/g;
const RECEIVER =
  /(?<![a-z])(?:aux|(?:au|a\s+la|a\s+l')\s*(?!titre|mois|cours|debut|printemps|rentree|signature|notification|demande|suite|fin(?![a-z]))[a-z])/g;

/** Several receive, of what a paragraph names up to its total. */
const namesSeveral = ({ text }: Analysis, start: number, amounts: readonly FoundAmount[]): boolean => {
  const [lead = '', ...between] = amounts.map(
    ({ start: end }, i) => fold(text.slice(amounts[i - 1]?.end ?? start, end)).lower,
  );
  const leading = [...lead.matchAll(RECEIVER)];
  const first = leading.some(([word]) => word === 'aux')
    ? 2
    : Math.max(leading.length, OF_PAYMENT.test(lead.replace(GIVING, ' ')) ? 0 : 1);
  return first + between.filter((words) => !OF_PAYMENT.test(words)).length > 1;
};

/** Amounts given, each with its line: those that a paragraph of decision, or a row of a table, names. */
export const grantsIn = (analysis: Analysis): readonly Grant[] =>
  [...inParagraphs(analysis), ...inPlainTable(analysis)]
    .filter(({ amount }, i, all) => i === 0 || all[i - 1]?.amount.cents !== amount.cents)
    .filter(({ line }) => !PUBLIC.test(line));

/** Rows of a table without cells, before the words that decide: what "figure au tableau". */
const inPlainTable = (analysis: Analysis): Grant[] => {
  const { amounts } = analysis;
  if (
    !/subvention/.test(analysis.derive(headOf)) ||
    !/ci-dess|suivant|tableau|propose|comme\s+suit/.test(analysis.folded.lower)
  )
    return [];
  return analysis.derive(tableLines).flatMap(({ rows: [row, ...more] }): Grant[] => {
    const [cell, ...others] = row?.amounts.filter(({ sign }) => sign) ?? [];
    if (row === undefined || cell === undefined || more.length + others.length > 0 || row.total) return [];
    if (!PRIVATE_ROW.test(row.label) || NOT_GIVEN.test(`${row.label} `)) return [];
    const amount = analysis.within(amounts, { start: cell.start, end: cell.end + 1 })[0];
    return amount === undefined ? [] : [{ amount, line: row.label }];
  });
};
/** A row that names whom it is for: by its number, or by what it is. */
const PRIVATE_ROW = new RegExp(
  `${PRIVATE.source}|\\d{3} \\d{3} \\d{3} \\d{5}|ecole\\s+de\\s+musique|accueil\\s+de\\s+loisirs|centre\\s+(?:social|culturel)|amis\\s+d|(?<![a-z])a\\.?[sd]\\.?(?![a-z])|secours|restos|croix`,
);

const inParagraphs = (analysis: Analysis): Grant[] => {
  const { act, amounts } = analysis;
  return act.paragraphs
    .filter(
      ({ section, role }) =>
        (section === 'articles' || section === 'formula' || role === 'table') && role !== 'vote',
    )
    .flatMap(({ start, end, text, cell }) => {
      const line =
        cell === undefined
          ? fold(text).lower
          : fold(
              act.paragraphs
                .filter((one) => one.cell?.table === cell.table && one.cell.row === cell.row)
                .map((one) => one.text)
                .join(' '),
            ).lower;
      if (/^\W*total|total\s+general/.test(line) || /penalite|remboursement/.test(line)) return [];
      return analysis
        .within(amounts, { start, end })
        .filter((amount) => !isRepeated(analysis, amount))
        .filter(
          (amount, i, all) =>
            (!NOT_GIVEN.test(wordsBefore(analysis, amount, 60)) ||
              RAISED.test(wordsBefore(analysis, amount))) &&
            !RAISED_FOR_ALL.test(wordsBefore(analysis, amount, 140)) &&
            !(all[i + 1] !== undefined && BEFORE.test(wordsBefore(analysis, amount))) &&
            !(
              all.length > 2 &&
              IN_ALL.test(wordsAfter(analysis, amount)) &&
              namesSeveral(analysis, start, all.slice(0, i + 1))
            ),
        )
        .map((amount) => ({ amount, line }));
    });
};
