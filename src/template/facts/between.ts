/**
 * What a template says must hold between facts that are each right by themselves. It must not check a fact alone.
 */
import { holds } from '../condition';
import type { FactCheck } from '../text-parts';
import { pathName, type Scope } from '../value-type';
import { itemsAt, type Values } from '../values';
import { problem, type FactProblem } from './problem';

/** What the template says must hold between facts, and does not. */
export const checkProblems = (
  form: { readonly checks?: readonly FactCheck[] },
  scope: Scope,
  values: Values,
): readonly FactProblem[] =>
  (form.checks ?? []).flatMap((check) => {
    const { each, field, message } = check;
    if (each === undefined)
      return fails(check, scope, values) ? [problem(field, 'check', message, message)] : [];
    const list = pathName(each);
    const { scope: inner, items } = itemsAt(each, scope, values);
    return items.flatMap((item, i) => {
      if (!fails(check, inner, { ...values, item })) return [];
      const at = field === list ? `${list}.${i}` : `${list}.${i}.${field}`;
      return [problem(at, 'check', message, message)];
    });
  });

const fails = ({ when, test }: FactCheck, scope: Scope, values: Values): boolean =>
  (when === undefined || holds(when, scope, values)) && !holds(test, scope, values);
