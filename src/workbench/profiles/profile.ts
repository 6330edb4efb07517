/**
 * What distinguishes one Word from another for an add-in: requirement sets, platform, and known quirks. Data only; each
 * quirk names the issue of OfficeDev/office-js where it was reported.
 */
export interface Quirks {
  /** `insertOoxml` may leave an additional empty paragraph after what it inserts. */
  readonly extraParagraphAfterOoxml: boolean;
  /** #2408: a custom XML part above this size is dropped without an error. Undefined: no limit known. */
  readonly customXmlSilentLimit?: number;
  /** #2742, #2752: a tag set in the batch that makes the control is lost. */
  readonly tagLostAtInsertion: boolean;
  /** #1926: a pasted control keeps its tag, so two carry it. Elsewhere too; on the web a paste may also drop the frame. */
  readonly pasteDropsFrame: boolean;
  /** #3601, #1922, #1995, #2243: `cannotEdit` also refuses the add-in's deletion. */
  readonly cannotEditBlocksDeletion: boolean;
  /** #5732: deleting an empty control is an error. */
  readonly emptyControlDeletionFails: boolean;
  /** #6747, #6748: `getFileAsync` answers 11001 this many times while Word saves. */
  readonly fileBusyTimes: number;
}

export interface HostProfile {
  readonly id: string;
  /** Shown in the workbench's list. */
  readonly name: string;
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline' | 'iOS';
  readonly version: string;
  readonly wordApi: string;
  readonly wordApiDesktop?: string;
  /** Line end between paragraphs in `text`. */
  readonly lineEnd: string;
  /** Largest slice of `getFileAsync`, bytes. */
  readonly sliceLimit: number;
  readonly quirks: Quirks;
  /** The document is open for reading only: any write is AccessDenied, `security` says 2. */
  readonly readOnly: boolean;
}

export const QUIET: Quirks = {
  extraParagraphAfterOoxml: true,
  tagLostAtInsertion: false,
  pasteDropsFrame: false,
  cannotEditBlocksDeletion: false,
  emptyControlDeletionFails: false,
  fileBusyTimes: 0,
};

const SLICE = 4_194_304;

export const DESKTOP = {
  platform: 'PC',
  lineEnd: '\r',
  sliceLimit: SLICE,
  quirks: QUIET,
  readOnly: false,
} as const;
