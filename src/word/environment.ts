/**
 * What the adapter needs of Office, handed in so that the same adapter runs in Word, over the stand-in and in tests.
 */
import type { Control14, Document14, Document15, FloorContext, FloorControl, FloorDocument } from './floor';

export interface WordEnvironment {
  /** `Word.run`. */
  run<T>(batch: (context: FloorContext) => Promise<T>): Promise<T>;
  readonly context: Pick<
    Office.Context,
    'requirements' | 'document' | 'displayLanguage' | 'officeTheme' | 'platform' | 'diagnostics'
  >;
  /** Milliseconds. */
  wait(ms: number): Promise<void>;
  /** What the browser says, when Office says nothing about its theme. */
  prefersDark(): boolean;
}

/** The environment inside Word. */
export function officeEnvironment(): WordEnvironment {
  return {
    run: (batch) => Word.run((context) => batch(context)),
    context: Office.context,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    prefersDark: () => globalThis.matchMedia('(prefers-color-scheme: dark)').matches,
  };
}

const VERSIONS = ['1.9', '1.8', '1.7', '1.6', '1.5', '1.4', '1.3'] as const;
export type WordApiVersion = (typeof VERSIONS)[number];

/** Asked each time: a host may say another thing in another document. */
export const supports = (env: WordEnvironment, version: WordApiVersion): boolean =>
  env.context.requirements.isSetSupported('WordApi', version);

/** The highest WordApi set, or undefined below the floor. */
export const highestWordApi = (env: WordEnvironment): WordApiVersion | undefined =>
  VERSIONS.find((version) => supports(env, version));

/** The document with the members of WordApi 1.4, when the host has them. */
export const document14 = (env: WordEnvironment, context: FloorContext): Document14 | undefined =>
  supports(env, '1.4') ? (context.document as FloorDocument & Document14) : undefined;

export const document15 = (env: WordEnvironment, context: FloorContext): Document15 | undefined =>
  supports(env, '1.5') ? (context.document as FloorDocument & Document15) : undefined;

export const control14 = (env: WordEnvironment, control: FloorControl): Control14 | undefined =>
  supports(env, '1.4') ? (control as FloorControl & Control14) : undefined;
