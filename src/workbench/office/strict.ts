/** Makes a plain object strict: a member that it lacks throws instead of reading as undefined. */
import { NotInStandInError } from './client/errors';

const HARMLESS = new Set([
  'then',
  'toJSON',
  'nodeType',
  '$$typeof',
  'asymmetricMatch',
  'tagName',
  'constructor',
  'hasAttribute',
]);

export function strict<O extends object>(name: string, object: O): O {
  return new Proxy(object, {
    get(target, member, receiver) {
      if (typeof member === 'symbol' || member in target || HARMLESS.has(member))
        return Reflect.get(target, member, receiver) as unknown;
      throw new NotInStandInError(name, member);
    },
  });
}
