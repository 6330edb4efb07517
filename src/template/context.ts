/**
 * What a template needs beside the agent's facts: the organisation's profile and the legal core. Handed in, never read here.
 */

/** One entry of the legal core, as text needs it. `law` builds it; the engine only renders it. */
export interface LegalEntry {
  readonly id: string;
  /** "L. 2213-1", or "loi n° 2000-321" for a text that is not codified. */
  readonly short: string;
  /** "article L. 2213-1 du code général des collectivités territoriales". */
  readonly full: string;
  /** "loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens…"; the same as `full` for an article. */
  readonly title: string;
}

/** Finds a legal entry; undefined when the core does not hold it. */
export type LegalLookup = (id: string) => LegalEntry | undefined;
