/**
 * Where the user's selection stands in a passage, by the real adapter over the stand-in, in every Word that Paraphe supports: in which
 * paragraph of it and where, and nothing when it stands elsewhere or in several.
 */
import { mac, web, windows365, word2021Ltsc, word2024Ltsc } from '../../../src/workbench/profiles';
import { paragraphAt, selectText } from '../../../src/workbench/user';
import { over, trips, type Over } from '../../support/word/over';
import { docx, p, r, sdt } from '../workbench/docx';

const PASSAGE = 'A'.repeat(22);
const OTHER = 'B'.repeat(22);
const tag = (passage: string, index: number): string => `paraphe:${passage}:${index}`;
const FIRST = 'Considérant la pluie\u00a0; que la rue est étroite\u00a0;';
const BODY = [
  p(r('Avant.')),
  p(r('Vu. ') + sdt(tag(PASSAGE, 0), r(FIRST.slice(0, 8)) + r(FIRST.slice(8))) + r(' Après.')),
  p(sdt(tag(PASSAGE, 1), r('Tout le paragraphe. Sa fin.'))),
  p(sdt(tag(OTHER, 0), r('Autre passage.'))),
].join('');

const PROFILES = [windows365, word2024Ltsc, word2021Ltsc, mac, web];
describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  const opened = (): Over => over(profile, docx(BODY));
  const selected = async (o: Over, paragraph: number, from: number, to = from) => {
    selectText(o.host, paragraphAt(o.host, paragraph), from, to);
    return o.word.selectionIn(PASSAGE);
  };
  test('is told with its paragraph and its place in it, in three round trips, and does not move', async () => {
    const o = opened();
    // « étroite »
    const at = FIRST.indexOf('étroite');
    selectText(o.host, paragraphAt(o.host, 1), 4 + at, 4 + at + 7);
    const [count, place] = await trips(o.host, () => o.word.selectionIn(PASSAGE));
    expect(place).toEqual({ index: 0, start: at, end: at + 7 });
    expect(count).toBe(3);
    expect(o.host.selection.toString()).toBe('étroite');
    expect(await selected(o, 2, 20, 23)).toEqual({ index: 1, start: 20, end: 23 });
  });
  test('of a caret is a place without length, at the edges too', async () => {
    const o = opened();
    expect(await selected(o, 1, 4 + 14)).toEqual({ index: 0, start: 14, end: 14 });
    expect(await selected(o, 2, 0)).toEqual({ index: 1, start: 0, end: 0 });
    expect(await selected(o, 2, 27)).toEqual({ index: 1, start: 27, end: 27 });
  });
  test('is clipped to the passage', async () => {
    const o = opened();
    expect(await selected(o, 1, 0, 15)).toEqual({ index: 0, start: 0, end: 11 });
    expect(await selected(o, 1, 30, 60)).toEqual({ index: 0, start: 26, end: FIRST.length });
    expect(await selected(o, 2, 0, 27)).toEqual({ index: 1, start: 0, end: 27 });
  });
  test('is nowhere when it stands elsewhere, in several paragraphs, or when the passage is gone', async () => {
    const o = opened();
    expect(await selected(o, 0, 2)).toBeUndefined();
    expect(await selected(o, 3, 2, 5)).toBeUndefined();
    expect(await selected(o, 1, 0, 3)).toBeUndefined();
    await o.word.showPassage(PASSAGE);
    expect(await o.word.selectionIn(PASSAGE)).toBeUndefined();
    expect(await o.word.selectionIn('C'.repeat(22))).toBeUndefined();
  });
});
