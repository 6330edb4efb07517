/** `Word.Section` and its collection. */
import type { Element } from 'slimdom';
import { Collection, collectionOf } from '../client/collection';
import type { ItemClass } from '../client/collection';
import { withFields } from '../client/client-object';
import { officeError } from '../client/errors';
import type { Mirror } from '../mirror';
import { bodyOf, ensureHeader, headerRoot, sectionsOf } from '../model/sections';
import type { HeaderKind, HeaderType } from '../model/sections';
import { Body } from './body';
import type { Story } from './stories';
import { storyOf } from './stories';

const Base = withFields<Element, object>('Section', {}, ['body']);

export class Section
  extends Base
  implements Mirror<Word.Section, 'body' | 'getHeader' | 'getFooter' | 'getNext' | 'getNextOrNullObject'>
{
  /** Belief: the whole main text, since the stand-in's documents have one section. */
  get body(): Body {
    return this.child(
      'body',
      undefined,
      () => new Body(this.context, { resolve: this.from(() => storyOf('MainDoc', bodyOf(this.host.store))) }),
    );
  }

  getHeader(type: string): Body {
    return this.story('header', type);
  }

  getFooter(type: string): Body {
    return this.story('footer', type);
  }

  getNext(): Section {
    return this.next('getNext', false);
  }

  getNextOrNullObject(): Section {
    return this.next('getNextOrNullObject', true);
  }

  private next(member: string, orNull: boolean): Section {
    this.need('1.3', member);
    return new Section(this.context, {
      resolve: this.from((section) => {
        const all = sectionsOf(this.host.store);
        return all[all.indexOf(section) + 1];
      }),
      orNull,
    });
  }

  private story(kind: HeaderKind, type: string): Body {
    const { store } = this.host;
    return new Body(this.context, {
      live: true,
      resolve: this.from((section): Story => {
        const known = (['Primary', 'FirstPage', 'EvenPages'] as const).find((one) => one === type);
        if (!known) throw officeError('InvalidArgument', { why: `${kind} ${type}` });
        const which: HeaderType = known;
        return {
          type: kind === 'header' ? 'Header' : 'Footer',
          root: () => headerRoot(store, section, kind, which),
          ensure: () => ensureHeader(store, section, kind, which),
        };
      }),
    });
  }
}

const definition = collectionOf('SectionCollection');

export class SectionCollection extends Collection<Element, Section> {
  override definition() {
    return definition;
  }

  itemClass(): ItemClass<Element, Section> {
    return Section;
  }
}
