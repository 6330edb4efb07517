/**
 * Values kept under a secret that serves once: only whoever brings the secret back opens them. The store holds neither.
 */
import type { z } from 'zod';
import type { IdentityStore } from '../port';
import { newSecret, seal, secretHash, unseal } from '../secrets';

export interface OneTime<Value> {
  /** @param lifetime milliseconds. @param secret by default a new one. @returns the secret */
  keep(value: Value, lifetime: number, secret?: string): Promise<string>;
  /** Undefined when the secret has served, has expired, is unknown, or keeps a value of another shape. */
  take(secret: string): Promise<Value | undefined>;
}

/** For values of one shape. @param clock milliseconds since 1970 */
export const oneTimeOf = <Value>(
  shape: z.ZodType<Value>,
  oneTime: IdentityStore['oneTime'],
  clock: () => number,
): OneTime<Value> => ({
  async keep(value, lifetime, secret = newSecret()) {
    await oneTime.put(secretHash(secret), seal(secret, JSON.stringify(value)), clock() + lifetime);
    return secret;
  },
  async take(secret) {
    const sealed = await oneTime.take(secretHash(secret), clock());
    const text = sealed === undefined ? undefined : unseal(secret, sealed);
    return text === undefined ? undefined : shape.safeParse(JSON.parse(text)).data;
  },
});
