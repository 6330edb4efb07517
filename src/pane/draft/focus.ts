/**
 * Moves the focus within the form.
 */
import { inputId } from './fields/props';

export const SUMMARY_ID = 'form-summary';

/** To the input at a path, or to the nearest one that encloses it. */
export function focusPath(path: string): void {
  for (let at = path; at !== ''; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
    const element = document.getElementById(inputId(at));
    if (element === null) continue;
    const input = element.matches('fieldset')
      ? element.querySelector<HTMLElement>('input, select, textarea')
      : null;
    (input ?? element).focus();
    return;
  }
}
