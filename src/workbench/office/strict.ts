/**
 * Strict objects: a member that the stand-in lacks throws instead of reading as undefined, so that nothing passes by silence.
 */
import { NotInStandInError } from './client/errors';

/** Reads that JavaScript itself, promises or test tools make on any object. */
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
/** Those that test tools also make on instances of classes, to print and compare them. */
const HARMLESS_ON_INSTANCES = new Set([
  ...HARMLESS,
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
  '_isMockFunction',
  'calls',
  'sample',
  'length',
  'size',
]);

/** Makes a plain object strict to read. */
export function strict<O extends object>(name: string, object: O): O {
  return new Proxy(object, { get: reader(() => name, HARMLESS) });
}

/** Makes an instance strict to read and to write. @param nameOf its class, for the error. */
export function strictInstance<O extends object>(object: O, nameOf: (target: O) => string): O {
  return new Proxy(object, {
    get: reader(nameOf, HARMLESS_ON_INSTANCES),
    set(target, member, value, receiver) {
      if (typeof member === 'symbol' || member in target) return Reflect.set(target, member, value, receiver);
      throw new NotInStandInError(nameOf(target), member);
    },
  });
}

function reader<O extends object>(
  nameOf: (target: O) => string,
  harmless: ReadonlySet<string>,
): (target: O, member: string | symbol, receiver: unknown) => unknown {
  return (target, member, receiver) => {
    if (typeof member === 'symbol' || member in target) return Reflect.get(target, member, receiver);
    if (harmless.has(member)) return undefined;
    throw new NotInStandInError(nameOf(target), member);
  };
}
