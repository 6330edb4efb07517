/**
 * Turns a template file into a `Template`: reads its texts and conditions, and reports those it cannot read with their path.
 * It must not check what they name (`checks`).
 */
import { PARAGRAPH_ROLES, type ParagraphRole } from '../act/act';
import { parseCondition } from './condition-parser';
import type {
  ArticleBlock,
  Block,
  FixedBlock,
  Fragment,
  ReviewRules,
  Section,
  Slot,
  TableRow,
  Template,
} from './model';
import type { Condition, FactCheck, PathRef, Text } from './text-parts';
import { REVIEWER_ROLES, SECTIONS } from './model';
import type { BlockSource, TableSource, TemplateSource } from './schema';
import { parsePath, parseText, type Parsed } from './text-parser';
import type { FilePath } from './yaml-file';
import type { PathProblem } from './zod-problems';

/** Where each compiled value stands in the file, for the checks that come after. */
export type Origins = Map<object, FilePath>;

export interface Compiled {
  readonly template: Template;
  readonly origins: Origins;
  readonly problems: readonly PathProblem[];
}

/** Never throws: what cannot be read is reported, and left empty in the template. */
export const compile = (source: TemplateSource): Compiled => new Compiler().template(source);

class Compiler {
  private readonly problems: PathProblem[] = [];
  private readonly origins: Origins = new Map();

  template(source: TemplateSource): Compiled {
    const { blocks, slots, vote, documentTitle, checks, review, ...rest } = {
      ...source,
      vote: source.blocks.vote,
    };
    const sections = Object.fromEntries(
      SECTIONS.map((section) => [section, this.blocks(blocks[section], ['blocks', section])]),
    ) as Record<Section, Block[]>;
    const template: Template = {
      ...rest,
      review: reviewRules(source.kind, review),
      documentTitle: this.text(documentTitle, ['documentTitle']),
      checks: checks.flatMap((check, i) => this.check(check, ['checks', i])),
      sections,
      articles: blocks.articles.map((article, i) => this.article(article, ['blocks', 'articles', i])),
      slots: Object.entries(slots).map(([id, slot]) => this.slot(id, slot, ['slots', id])),
      ...(vote === undefined ? {} : { vote: this.vote(vote) }),
    };
    return { template, origins: this.origins, problems: this.problems };
  }

  private check(
    { each, when, test, ...rest }: TemplateSource['checks'][number],
    path: FilePath,
  ): FactCheck[] {
    const parsed = this.parsed(parseCondition(test), [...path, 'test']);
    if (parsed === undefined) return [];
    const check = {
      ...rest,
      test: this.at(parsed, [...path, 'test']),
      ...this.when(when, path),
      ...this.each(each, path),
    };
    return [this.at(check, path)];
  }

  private vote({
    text,
    ...fields
  }: NonNullable<TemplateSource['blocks']['vote']>): NonNullable<Template['vote']> {
    return this.at({ fields, text: this.fixed(text ?? [], ['blocks', 'vote', 'text']) }, ['blocks', 'vote']);
  }

  private article(source: TemplateSource['blocks']['articles'][number], path: FilePath): ArticleBlock {
    return this.at(
      {
        ...(source.id === undefined ? {} : { id: source.id }),
        ...this.when(source.when, path),
        ...(source.heading === undefined ? {} : { heading: this.text(source.heading, [...path, 'heading']) }),
        content: this.fixed(source.content, [...path, 'content']),
      },
      path,
    );
  }

  private slot(id: string, source: TemplateSource['slots'][string], path: FilePath): Slot {
    const fragments = source.fragments.map((fragment, i): Fragment => {
      const at = [...path, 'fragments', i];
      return this.at(
        {
          id: fragment.id,
          ...this.when(fragment.when, at),
          ...this.each(fragment.each, at),
          join: fragment.join,
          variants: fragment.variants.map((variant, v) => this.text(variant, [...at, 'variants', v])),
        },
        at,
      );
    });
    return this.at({ ...source, id, fragments }, path);
  }

  private blocks(sources: readonly BlockSource[], path: FilePath): Block[] {
    return sources.flatMap((source, i) => this.block(source, [...path, i]) ?? []);
  }

  /** Blocks of a part where no text may be generated. */
  private fixed(sources: readonly BlockSource[], path: FilePath): FixedBlock[] {
    return this.blocks(sources, path).filter((block): block is FixedBlock => {
      if (block.type !== 'slot') return true;
      this.refuse(this.origins.get(block) ?? path, FIXED_ONLY);
      return false;
    });
  }

  private block(source: BlockSource, path: FilePath): Block | undefined {
    const kinds = [...PARAGRAPH_ROLES, 'paragraph', 'table', 'slot'] as const;
    const given = kinds.filter((kind) => source[kind] !== undefined);
    const [kind] = given;
    if (kind === undefined || given.length > 1) {
      const told = given.length > 1 ? ` (${given.join(', ')})` : '';
      this.refuse(path, `un bloc est un rôle de paragraphe, paragraph, table ou slot, et un seul${told}`);
      return undefined;
    }
    if (kind === 'table') {
      if (source.each !== undefined)
        this.refuse([...path, 'each'], 'la répétition d’un tableau s’écrit dans table');
      return this.at(this.table(source.table as TableSource, source.when, path), path);
    }
    if (kind === 'slot') {
      if (source.each !== undefined) this.refuse([...path, 'each'], 'un emplacement ne se répète pas');
      return this.at<Block>({ type: 'slot', slot: source.slot ?? '', ...this.when(source.when, path) }, path);
    }
    const shorthand: { role: ParagraphRole; text: string; strong?: true } =
      kind === 'paragraph'
        ? (source.paragraph as { role: ParagraphRole; text: string; strong?: true })
        : { role: kind, text: source[kind] ?? '' };
    const textPath = kind === 'paragraph' ? [...path, kind, 'text'] : [...path, kind];
    return this.at<Block>(
      {
        type: 'paragraph',
        role: shorthand.role,
        text: this.text(shorthand.text, textPath),
        ...(shorthand.strong === undefined ? {} : { strong: shorthand.strong }),
        ...this.when(source.when, path),
        ...this.each(source.each, path),
      },
      path,
    );
  }

  private table(source: TableSource, when: string | undefined, path: FilePath): Block {
    const at = [...path, 'table'];
    const rows: TableRow[] = [];
    const add = (
      row: readonly string[],
      rowPath: FilePath,
      cells: FilePath,
      rule: { when?: string; each?: string },
    ) => {
      if (row.length !== source.columns.length)
        this.refuse(cells, `${row.length} cellule(s) pour ${source.columns.length} colonne(s)`);
      rows.push(
        this.at(
          {
            cells: row.map((cell, c) => this.text(cell, [...cells, c])),
            ...this.when(rule.when, rowPath),
            ...this.each(rule.each, rowPath),
          },
          rowPath,
        ),
      );
    };
    if ((source.row === undefined) === (source.rows === undefined))
      this.refuse(at, 'un tableau a row (avec each) ou rows, et un seul des deux');
    if (source.row !== undefined && source.each === undefined) this.refuse(at, 'row demande each');
    if (source.rows !== undefined && source.each !== undefined)
      this.refuse([...at, 'each'], 'each va avec row, ou dans une des lignes de rows');
    if (source.row !== undefined)
      add(source.row, at, [...at, 'row'], source.each === undefined ? {} : { each: source.each });
    source.rows?.forEach((row, i) => {
      const rowPath = [...at, 'rows', i];
      if (Array.isArray(row)) add(row, rowPath, rowPath, {});
      else add(row.row, rowPath, [...rowPath, 'row'], row);
    });
    if (source.as === 'chart' && (source.columns.length !== 2 || source.caption === undefined))
      this.refuse(at, 'un graphique a une légende (caption) et deux colonnes : libellé, nombre');
    return {
      type: 'table',
      ...(source.as === undefined ? {} : { as: source.as }),
      columns: source.columns,
      rows,
      ...(source.caption === undefined ? {} : { caption: this.text(source.caption, [...at, 'caption']) }),
      ...this.when(when, path),
    };
  }

  private text(source: string, path: FilePath): Text {
    return this.at([...(this.parsed(parseText(source), path) ?? [])], path);
  }

  private when(source: string | undefined, path: FilePath): { when?: Condition } {
    if (source === undefined) return {};
    const when = this.parsed(parseCondition(source), [...path, 'when']);
    return when === undefined ? {} : { when: this.at(when, [...path, 'when']) };
  }

  private each(source: string | undefined, path: FilePath): { each?: PathRef } {
    if (source === undefined) return {};
    const each = this.parsed(parsePath(source), [...path, 'each']);
    return each === undefined ? {} : { each: this.at(each, [...path, 'each']) };
  }

  private parsed<T>(result: Parsed<T>, path: FilePath): T | undefined {
    if (result.ok) return result.value;
    this.refuse(path, result.reason);
    return undefined;
  }

  private refuse(path: FilePath, reason: string): void {
    this.problems.push({ path, reason });
  }

  private at<T extends object>(value: T, path: FilePath): T {
    this.origins.set(value, path);
    return value;
  }
}

/** An act that binds people is read by somebody else than the one who wrote it. */
const reviewRules = (kind: Template['kind'], given: TemplateSource['review']): ReviewRules => ({
  roles: REVIEWER_ROLES,
  authorAlone: kind === 'letter' || kind === 'note',
  reviewers: 1,
  ...given,
});

export const FIXED_ONLY =
  'un emplacement ne peut pas se trouver ici : le dispositif, la formule, le vote et les mentions finales sont décidés par un agent';
