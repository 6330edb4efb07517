/** What styles take over from those they are based on: the same as asked one by one, at a cost that does not grow with the chains. */
import fc from 'fast-check';
import { inherited } from '../../../../src/document/scan/inherited';
import { scanDocument } from '../../../../src/document/scan';
import { docx, par, run, sdt, tag } from '../../../support/docx/fixture';

/** The nearest that says something, asked along the chain from one id. */
function asked(id: string, parents: ReadonlyMap<string, string>, own: ReadonlyMap<string, number>): number {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
    const says = own.get(at);
    if (says !== undefined) return says;
    seen.add(at);
  }
  return -1;
}

const ids = Array.from({ length: 9 }, (_, at) => String(at));
const anId = fc.constantFrom(...ids);

test('chains, forks and loops give what asking each along its chain gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anId, anId)),
      fc.array(fc.tuple(anId, fc.nat(3)), { maxLength: 4 }),
      (links, sayings) => {
        const parents = new Map(links);
        const own = new Map(sayings);
        const values = inherited<number>(ids, parents, (id, parent) => own.get(id) ?? parent ?? -1);
        for (const id of ids) expect([id, values.get(id)]).toEqual([id, asked(id, parents, own)]);
      },
    ),
  );
});

test.each([
  ['a chain', (at: number) => at - 1, 1],
  ['a loop', (at: number) => (at + 4999) % 5000, 2],
])('in %s of 5 000 each is made a fixed number of times', (_, parentOf, times) => {
  const many = Array.from({ length: 5000 }, (__, at) => String(at));
  const parents = new Map(many.slice(1).map((id) => [id, String(parentOf(Number(id)))]));
  if (times === 2) parents.set('0', String(parentOf(0)));
  let made = 0;
  inherited<number>(many, parents, (id, parent) => {
    made += 1;
    return parent ?? Number(id);
  });
  expect(made).toBe(5000 * times);
});

const chain = (more: (at: number) => string): string =>
  Array.from(
    { length: 1500 },
    (_, at) =>
      `<w:style w:type="character" w:styleId="s${String(at)}"><w:basedOn w:val="s${String(at + 1)}"/><w:rPr>${more(at)}</w:rPr></w:style>`,
  ).join('');

test.each([
  ['hides', '<w:vanish/>'],
  ['strikes out', '<w:strike/>'],
  ['is white', '<w:color w:val="FFFFFF"/>'],
])('the first style of a long chain whose last %s is doubted', (_, last) => {
  const styles = chain((at) => (at === 1499 ? last : ''));
  const body = par(sdt(tag(1), run('Généré', '<w:rStyle w:val="s0"/>')));
  expect(scanDocument(docx({ styles, body })).marks).toMatchObject([{ hidden: true }]);
});

test('a long chain that says nothing is seen, also when it comes back to its beginning', () => {
  const styles =
    chain(() => '') + '<w:style w:type="character" w:styleId="s1500"><w:basedOn w:val="s0"/></w:style>';
  const body = par(sdt(tag(1), run('Généré', '<w:rStyle w:val="s7"/>')));
  expect(scanDocument(docx({ styles, body })).marks).toMatchObject([{ text: 'Généré', hidden: false }]);
});
