/**
 * Cells of a table left in clear in a column where the rows around have masked names. It must not read prose.
 */
import type { Finding } from '../detector';
import { senseAt, type Scene } from '../people/scene';
import type { PlacedStretches, Stretch } from '../text/stretches';
import { cut } from '../people/tables';

const SEPARATORS = ['|', '\t', ';'] as const;
const LEAST_CELLS = 3;
const NAME = /^\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,2}$/u;
const RISK = 0.42;

/** @param hidden what is masked; @param people those of it that are people */
export function riskyCells(
  scene: Scene,
  hidden: PlacedStretches<Stretch>,
  people: PlacedStretches<Stretch>,
): readonly Finding[] {
  const { view } = scene;
  const rows = view.lines.map((line) => {
    const sign = SEPARATORS.find((one) => cut(view.text, line, one).length >= LEAST_CELLS);
    return sign === undefined ? undefined : cut(view.text, line, sign);
  });
  const isNamed = (row: number, column: number): boolean => {
    const cell = rows[row]?.[column];
    return cell !== undefined && cell.text !== '' && people.touching(cell.start, cell.start + 1).length > 0;
  };
  return rows.flatMap((cells, row) =>
    (cells ?? []).flatMap(({ start, text }, column): Finding[] => {
      const end = start + text.length;
      if (!NAME.test(text) || hidden.touching(start, end).length > 0 || !canName(scene, start, end))
        return [];
      const around = [-2, -1, 1, 2].filter((step) => isNamed(row + step, column)).length;
      return around >= 2
        ? [{ type: 'PERSON', start, end, reason: 'dans une colonne de noms masqués', confidence: RISK }]
        : [];
    }),
  );
}

/** One word at least may be a name's, and none is a service's or a duty's. */
function canName(scene: Scene, start: number, end: number): boolean {
  const { view, tokens } = scene;
  let could = false;
  for (
    let token = view.tokenAt(start);
    token !== undefined && token.start < end;
    token = tokens[token.index + 1]
  ) {
    const { institution, role, acronym, surname, first, unknown, functional } = senseAt(scene, token.index);
    if ((institution || role || acronym || functional) && !surname && !first) return false;
    could ||= surname || first || unknown;
  }
  return could;
}
