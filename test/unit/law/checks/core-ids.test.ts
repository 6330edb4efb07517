/** Every legal reference that a check rests on, or names in what it says, is held by the core: no exception. */
import { findCitations } from '../../../../src/law/citations/find';
import { parseTemplate } from '../../../../src/template/load';
import { coreOfRepository } from '../../../support/law/core';
import { ruleFiles } from '../../../support/law/tables';
import { templateFiles } from '../../template/support/assets';

const core = coreOfRepository();

it('each basis of a check is an entry of the core', () => {
  const unknown = ruleFiles().flatMap(({ rule: { meta } }) =>
    meta.basis.filter((id) => core.lookup(id) === undefined).map((id) => `${meta.id} ${id}`),
  );
  expect(unknown).toEqual([]);
});

it('each article that a check names in French, with its code, is an entry of the core', () => {
  const unknown = ruleFiles().flatMap(({ rule: { meta } }) =>
    Object.values(meta.messages).flatMap(({ fr }) =>
      findCitations(fr, { holders: core.holders }).citations.flatMap(({ kind, code, number, text }) =>
        kind !== 'article' || code === undefined || number === undefined || core.find(`${code}|${number}`)
          ? []
          : [`${meta.id} ${code} ${text}`],
      ),
    ),
  );
  expect(unknown).toEqual([]);
});

it('each id that a template cites is an entry of the core', () => {
  const asked: string[] = [];
  for (const { name, text } of templateFiles())
    parseTemplate(text, name, (id) => {
      asked.push(id);
      return core.lookup(id);
    });
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((id) => core.lookup(id) === undefined)).toEqual([]);
});
