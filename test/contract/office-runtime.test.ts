/**
 * The stand-in beside the real client library: the same scripts, run on both, must observe the same things. What Word does
 * inside its host is not compared: no Word runs here.
 */
import { createOfficeHost } from '../../src/workbench/office';
import { windows365 } from '../../src/workbench/profiles';
import { loadRuntime } from './office-runtime/real';
import { docx, p, r, sdt } from './workbench/docx';

const CONTROLS = [
  { tag: 'a', text: 'premier' },
  { tag: 'b', text: 'second' },
];

type Script = (word: typeof Word) => Promise<unknown>;

/** What a piece of code gives or throws, without what may differ (stack, wording of the host's own errors). */
function observe(work: () => unknown): unknown {
  try {
    const value = work();
    return value === undefined ? 'undefined' : value;
  } catch (thrown) {
    return described(thrown);
  }
}

function described(thrown: unknown): unknown {
  const error = thrown as {
    name: string;
    code?: string;
    message: string;
    debugInfo?: { errorLocation?: string };
  };
  if (error.code === undefined) return { name: error.name };
  const own = ['PropertyNotLoaded', 'ValueNotLoaded'].includes(error.code);
  return {
    name: error.name,
    code: error.code,
    ...(own ? { message: error.message, location: error.debugInfo?.errorLocation } : {}),
  };
}

async function both(script: Script): Promise<{ real: unknown; ours: unknown }> {
  const body = p(CONTROLS.map(({ tag, text }) => sdt(tag, r(text))).join(''));
  const run = async (word: typeof Word): Promise<unknown> => {
    try {
      return await script(word);
    } catch (thrown) {
      return { rejected: described(thrown) };
    }
  };
  const real = await run(loadRuntime(CONTROLS).Word);
  const ours = await run(createOfficeHost({ bytes: docx(body), profile: windows365 }).Word);
  // Through JSON: the two live in different realms.
  return { real: JSON.parse(JSON.stringify(real ?? null)), ours: JSON.parse(JSON.stringify(ours ?? null)) };
}

const SCRIPTS: readonly (readonly [string, Script])[] = [
  [
    'a property that was not loaded, then loaded but not synced, then read',
    (word) =>
      word.run(async (context) => {
        const control = context.document.contentControls.getFirst();
        const seen = [observe(() => control.text)];
        control.load('text');
        seen.push(observe(() => control.text));
        await context.sync();
        seen.push(
          observe(() => control.text),
          observe(() => control.tag),
        );
        return seen;
      }),
  ],
  [
    'items before and after load',
    (word) =>
      word.run(async (context) => {
        const controls = context.document.contentControls;
        const seen = [observe(() => controls.items)];
        controls.load('tag');
        seen.push(observe(() => controls.items));
        await context.sync();
        seen.push(observe(() => controls.items.map((item) => item.tag)));
        return seen;
      }),
  ],
  [
    'isNullObject, and the properties of a null object',
    (word) =>
      word.run(async (context) => {
        const none = context.document.contentControls.getByTag('zz').getFirstOrNullObject();
        const one = context.document.contentControls.getByTag('b').getFirstOrNullObject();
        const seen = [observe(() => none.isNullObject)];
        none.load('tag');
        one.load('tag');
        await context.sync();
        seen.push(
          none.isNullObject,
          one.isNullObject,
          observe(() => none.tag),
          observe(() => one.tag),
        );
        return seen;
      }),
  ],
  [
    'isNullObject after sync without load',
    (word) =>
      word.run(async (context) => {
        const none = context.document.contentControls.getByTag('zz').getFirstOrNullObject();
        await context.sync();
        return none.isNullObject;
      }),
  ],
  [
    'the value of a result before sync',
    (word) =>
      word.run(async (context) => {
        const result = context.document.contentControls.getFirst().getOoxml();
        const before = observe(() => result.value);
        await context.sync();
        return [before, typeof result.value];
      }),
  ],
  [
    'a property that was set is read back at once',
    (word) =>
      word.run(async (context) => {
        const control = context.document.contentControls.getFirst();
        control.tag = 'neuf';
        const before = observe(() => control.tag);
        await context.sync();
        return [before, observe(() => control.tag)];
      }),
  ],
  [
    'a read-only property',
    (word) =>
      word.run(async (context) => {
        const control = context.document.contentControls.getFirst();
        const seen = [
          observe(() => {
            (control as { id: number }).id = 3;
          }),
          observe(() => control.set({ id: 1 } as object)),
          observe(() => control.set({ foo: 1 } as object)),
          observe(() => control.set({ tag: 'x' })),
        ];
        await context.sync();
        return seen;
      }),
  ],
  [
    'toJSON gives only what was loaded',
    (word) =>
      word.run(async (context) => {
        const control = context.document.contentControls.getFirst();
        control.load('tag');
        await context.sync();
        return Object.keys(control.toJSON()).includes('tag');
      }),
  ],
  [
    'getFirst on nothing',
    (word) =>
      word.run(async (context) => {
        context.document.contentControls.getByTag('zz').getFirst();
        await context.sync();
      }),
  ],
  [
    'an object kept after its run',
    async (word) => {
      let kept: Word.ContentControl | undefined;
      await word.run(async (context) => {
        kept = context.document.contentControls.getFirst();
        kept.load('tag');
        await context.sync();
      });
      const control = kept as unknown as Word.ContentControl;
      const still = observe(() => control.tag);
      const load = observe(() => void control.load('text'));
      if (typeof load === 'object') return [still, load];
      try {
        await control.context.sync();
        return [still, 'synced'];
      } catch (thrown) {
        return [still, described(thrown)];
      }
    },
  ],
  ['a batch that returns no promise', (word) => word.run((() => 5) as never)],
  [
    'what is left in the queue at the end of a run is sent',
    async (word) => {
      let kept: Word.ContentControl | undefined;
      await word.run((context) => {
        kept = context.document.contentControls.getFirst();
        kept.load('tag');
        return Promise.resolve();
      });
      return kept?.tag;
    },
  ],
  [
    'forms of load',
    (word) =>
      word.run(async (context) => {
        const forms: unknown[] = [
          'tag,text',
          ['tag', 'text'],
          { tag: true, text: true },
          { select: 'tag,text' },
        ];
        const seen: unknown[] = [];
        for (const form of forms) {
          const control = context.document.contentControls.getFirst();
          control.load(form as string);
          await context.sync();
          seen.push([observe(() => control.tag), observe(() => control.text)]);
        }
        return seen;
      }),
  ],
];

describe('the stand-in observes what the real client library observes', () => {
  it.each(SCRIPTS)('%s', async (_name, script) => {
    const { real, ours } = await both(script);
    expect(ours).toEqual(real);
  });

  it('an unknown property is not refused by the library but by the host, at sync', async () => {
    const { batches, Word } = loadRuntime(CONTROLS);
    await Word.run(async (context) => {
      context.document.contentControls.getFirst().load('nosuch');
      await context.sync();
    });
    expect(JSON.stringify(batches)).toContain('nosuch');
    const { Word: ours } = createOfficeHost({ bytes: docx(p(sdt('a', r('x')))), profile: windows365 });
    await ours.run(async (context) => {
      context.document.contentControls.getFirst().load('nosuch');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});
