/** `Word.Table`: what a reading of the document needs; making tables goes through OOXML. */
import type { Element } from 'slimdom';
import { elements, isW } from '../../store/dom';
import { Collection, collectionOf } from '../client/collection';
import type { ItemClass } from '../client/collection';
import { withFields } from '../client/client-object';
import type { Mirror } from '../mirror';
import { blockText } from '../model/blocks';
import { rangeAround } from '../model/ranges';
import { Range } from './range';
import { mustEdit } from './stories';

function rows(table: Element): Element[] {
  return elements(table).filter((element) => isW(element, 'tr'));
}

function values(table: Element): string[][] {
  return rows(table).map((row) =>
    elements(row)
      .filter((cell) => isW(cell, 'tc'))
      .map((cell) => blockText(cell, '\n')),
  );
}

const Base = withFields<Element, Pick<Word.Table, 'rowCount' | 'values' | 'headerRowCount'>>('Table', {
  rowCount: { since: '1.3', get: (table) => rows(table).length },
  values: { since: '1.3', get: values },
  headerRowCount: {
    since: '1.3',
    get: (table) =>
      rows(table).filter((row) =>
        elements(row).some((child) => isW(child, 'trPr') && elements(child).some((e) => isW(e, 'tblHeader'))),
      ).length,
  },
});

export class Table extends Base implements Mirror<Word.Table, 'delete' | 'getRange'> {
  delete(): void {
    this.need('1.3', 'delete');
    this.request('delete', () => {
      mustEdit(this.host, this.resolved());
      this.resolved().remove();
    });
  }

  getRange(_rangeLocation: string = 'Whole'): Range {
    this.need('1.3', 'getRange');
    return new Range(this.context, { resolve: this.from(rangeAround) });
  }
}

const definition = collectionOf('TableCollection');

export class TableCollection extends Collection<Element, Table> {
  override definition() {
    return definition;
  }

  itemClass(): ItemClass<Element, Table> {
    return Table;
  }
}
