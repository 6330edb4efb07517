/**
 * What must hold across the parts of a template: names that exist, types that fit, slots where text may be generated.
 * It must not read the file; places come with the compiled template.
 */
import type { LegalLookup } from './context';
import { checkCondition, pathsOf } from './condition-check';
import { checkFields } from './field-checks';
import type { BlockCommon, FixedBlock, Section, Template } from './model';
import type { Condition, PathRef, Text } from './text-parts';
import { SECTIONS } from './model';
import type { Origins } from './compile';
import { checkSlots } from './slot-checks';
import { checkText, type TextRules } from './text-check';
import { pathName, typeOfPath, typesOf, VOTE_TYPE, type Scope } from './value-type';
import type { FilePath } from './yaml-file';
import type { PathProblem } from './zod-problems';

/** Collects problems at the places of compiled values. */
export class Checker {
  readonly problems: PathProblem[] = [];
  readonly scope: Scope;
  readonly articles: ReadonlySet<string>;

  constructor(
    readonly template: Template,
    readonly origins: Origins,
    readonly law: LegalLookup | undefined,
  ) {
    this.scope = {
      facts: typesOf(template.fields),
      ...(template.vote === undefined ? {} : { vote: VOTE_TYPE }),
    };
    this.articles = new Set(template.articles.flatMap(({ id }) => (id === undefined ? [] : [id])));
  }

  refuse(path: FilePath, reason: string): void {
    this.problems.push({ path, reason });
  }

  placeOf(value: object): FilePath {
    return this.origins.get(value) ?? [];
  }

  condition(condition: Condition | undefined, scope: Scope): void {
    if (condition === undefined) return;
    const place = this.placeOf(condition);
    for (const reason of checkCondition(condition, scope)) this.refuse(place, reason);
    this.lawKnown(pathsOf(condition), place);
  }

  text(text: Text | undefined, rules: TextRules): void {
    if (text === undefined) return;
    const place = this.placeOf(text);
    for (const reason of checkText(text, rules)) this.refuse(place, reason);
    this.lawKnown(
      text.flatMap((part) => (part.kind === 'value' ? [part.path] : [])),
      place,
    );
  }

  /** The scope inside a repetition, and the problem of one that repeats nothing. */
  loop({ each }: Pick<BlockCommon, 'each'>, scope: Scope): Scope {
    if (each === undefined) return scope;
    const type = typeOfPath(each, scope);
    if ('unknown' in type) this.refuse(this.placeOf(each), type.unknown);
    else if (type.kind !== 'list')
      this.refuse(this.placeOf(each), `« ${pathName(each)} » n’est pas une liste`);
    else return { ...scope, item: type.item };
    return scope;
  }

  lawKnown(paths: readonly PathRef[], place: FilePath): void {
    for (const { root, segments } of paths) if (root === 'law') this.lawEntry(segments[0] ?? '', place);
  }

  lawEntry(id: string, place: FilePath): void {
    if (this.law !== undefined && this.law(id) === undefined)
      this.refuse(place, `« ${id} » n’est pas dans le fonds juridique`);
  }

  /** Ids that appear twice. */
  unique(ids: readonly { readonly id: string; readonly path: FilePath }[], what: string): void {
    const seen = new Set<string>();
    for (const { id, path } of ids) {
      if (seen.has(id)) this.refuse(path, `${what} « ${id} » existe déjà`);
      seen.add(id);
    }
  }
}

/** Every problem of a compiled template; none when it may be used. */
export const checkTemplate = (
  template: Template,
  origins: Origins,
  law?: LegalLookup,
): readonly PathProblem[] => {
  const checker = new Checker(template, origins, law);
  checkFields(checker);
  for (const check of template.checks) {
    const scope = checker.loop(check, checker.scope);
    checker.condition(check.when, scope);
    checker.condition(check.test, scope);
    const inRow = scope.item?.kind === 'record' && Object.hasOwn(scope.item.members, check.field);
    if (!inRow && !Object.hasOwn(scope.facts, check.field))
      checker.refuse([...checker.placeOf(check), 'field'], `« ${check.field} » n’est pas un champ du modèle`);
  }
  checkMetadata(checker);
  const heading: TextRules = { scope: checker.scope, articles: checker.articles, lines: false };
  checker.text(template.documentTitle, heading);
  for (const section of SECTIONS)
    for (const block of template.sections[section]) {
      if (block.type === 'slot') checker.condition(block.when, checker.scope);
      else checkBlock(checker, block);
    }
  for (const article of template.articles) {
    checker.condition(article.when, checker.scope);
    checker.text(article.heading, heading);
    for (const block of article.content) checkBlock(checker, block);
  }
  checkVote(checker);
  checkSlots(checker);
  return checker.problems;
};

const checkBlock = (checker: Checker, block: FixedBlock): void => {
  const { articles } = checker;
  if (block.type === 'paragraph') {
    const scope = checker.loop(block, checker.scope);
    checker.condition(block.when, scope);
    checker.text(block.text, { scope, articles, lines: true });
    return;
  }
  checker.condition(block.when, checker.scope);
  checker.text(block.caption, { scope: checker.scope, articles, lines: false });
  for (const row of block.rows) {
    const scope = checker.loop(row, checker.scope);
    checker.condition(row.when, scope);
    for (const cell of row.cells) checker.text(cell, { scope, articles, lines: false });
  }
};

/** Sections that only acts of authority have. */
const ACT_SECTIONS: readonly Section[] = ['authority', 'citations', 'recitals', 'formula'];

const checkMetadata = (checker: Checker): void => {
  const { template } = checker;
  const isAct = template.kind === 'order' || template.kind === 'deliberation';
  if (isAct && template.actes === undefined)
    checker.refuse([], 'actes manque : un arrêté ou une délibération a une nature et une matière');
  if (!isAct && template.actes !== undefined)
    checker.refuse(['actes'], 'un courrier ou une note n’a pas de rubrique ACTES');
  if (!isAct) {
    for (const section of ACT_SECTIONS)
      if (template.sections[section].length > 0)
        checker.refuse(['blocks', section], 'un courrier ou une note n’a que preface, body et conclusions');
    if (template.articles.length > 0)
      checker.refuse(['blocks', 'articles'], 'un courrier ou une note n’a pas d’articles');
    if (template.sections.body.length === 0) checker.refuse(['blocks'], 'body manque');
  } else {
    if (template.sections.body.length > 0)
      checker.refuse(['blocks', 'body'], 'body est réservé aux courriers et aux notes');
    if (template.articles.length === 0) checker.refuse(['blocks'], 'articles manque');
  }
  if (template.vote !== undefined && template.kind !== 'deliberation')
    checker.refuse(['blocks', 'vote'], 'seule une délibération a un vote');
  checker.unique(
    template.articles.flatMap((article, i) =>
      article.id === undefined ? [] : [{ id: article.id, path: ['blocks', 'articles', i, 'id'] }],
    ),
    'l’article',
  );
  checker.unique(
    template.examples.map(({ id }, i) => ({ id, path: ['examples', i, 'id'] })),
    'l’exemple',
  );
};

/** What the council decided; the other numbers are counted. */
const DECIDED: readonly string[] = ['for', 'against', 'abstentions', 'casting'];

const checkVote = (checker: Checker): void => {
  const { vote, fields } = checker.template;
  if (vote === undefined) return;
  for (const [name, id] of Object.entries(vote.fields) as [string, string][]) {
    const place = ['blocks', 'vote', name];
    const field = fields.find((candidate) => candidate.id === id);
    if (field === undefined) checker.refuse(place, `« ${id} » n’est pas un champ du modèle`);
    else if (name === 'notVoting') {
      const persons = field.type === 'list' && 'type' in field.item && field.item.type === 'person';
      if (!persons) checker.refuse(place, `« ${id} » doit être une liste de personnes`);
    } else if (name === 'casting') {
      if (field.type !== 'choice' || !field.options.some((option) => option.id === 'for'))
        checker.refuse(place, `« ${id} » doit être un choix dont une option est « for »`);
    } else if (field.type !== 'number' || !field.integer || !field.required || field.when !== undefined)
      checker.refuse(place, `« ${id} » doit être un nombre entier, demandé dans tous les cas`);
    if (field !== undefined && !field.decision && DECIDED.includes(name))
      checker.refuse(place, `« ${id} » compte un vote : il doit porter decision: true`);
  }
  for (const block of vote.text) checkBlock(checker, block);
};
