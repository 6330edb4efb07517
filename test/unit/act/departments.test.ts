/** The departments and the article that each is said with. */
import { departmentOf, DEPARTMENTS } from '../../../src/act/departments';

describe('departments', () => {
  it('are 101, coded as INSEE does', () => {
    const codes = Array.from({ length: 95 }, (_, i) => String(i + 1).padStart(2, '0'))
      .flatMap((code) => (code === '20' ? ['2A', '2B'] : [code]))
      .concat('971', '972', '973', '974', '976');
    expect(Object.keys(DEPARTMENTS).sort()).toEqual([...codes].sort());
    expect(codes).toHaveLength(101);
  });

  it('are each said with one contraction, and no name twice', () => {
    const names = Object.values(DEPARTMENTS).map((of) => {
      const match = /^(?:du |des |de la |de l’|de |d’)(\p{Lu}.*)$/u.exec(of);
      expect([of, match === null]).toEqual([of, false]);
      return match?.[1];
    });
    expect(new Set(names).size).toBe(101);
  });

  it('elide and contract where French does', () => {
    for (const of of Object.values(DEPARTMENTS)) {
      expect(of).not.toMatch(/^(?:de|de la|du) [AEIOUÉYH](?!aut)/u);
      expect(of).not.toMatch(/^(?:de le|de les) /u);
    }
  });

  it.each([
    ['25', 'du Doubs'],
    ['01', 'de l’Ain'],
    ['08', 'des Ardennes'],
    ['28', 'd’Eure-et-Loir'],
    ['52', 'de la Haute-Marne'],
    ['75', 'de Paris'],
    ['84', 'de Vaucluse'],
    ['2a', 'de la Corse-du-Sud'],
    ['974', 'de La Réunion'],
    ['20', undefined],
    ['1', undefined],
    ['constructor', undefined],
  ])('%s is %s', (code, of) => {
    expect(departmentOf(code)).toBe(of);
  });
});
