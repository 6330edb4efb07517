import { newPackage, openPackage } from '../../../../src/document/package';
test('smoke', () => {
  const p = newPackage();
  expect(p.mainPart).toBe('word/document.xml');
  p.addPart('word/header1.xml', 'x/y', '<a/>');
  expect(p.addRelationship(p.mainPart, 't', 'word/header1.xml')).toBe('rId1');
  const q = openPackage(p.save());
  expect(q.related(q.mainPart, 't')).toEqual(['word/header1.xml']);
  expect(q.contentType('word/header1.xml')).toBe('x/y');
  expect(q.save()).toEqual(p.save());
});
