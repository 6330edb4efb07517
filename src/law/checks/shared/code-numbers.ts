/** How many figures the article numbers of a code have before their dash. */

const FIGURES: Readonly<Record<string, 3 | 4>> = {
  CGCT: 4,
  CGPPP: 4,
  CCP: 4,
  CSP: 4,
  CTRANSP: 4,
  CDEF: 4,
  CROUTE: 3,
  CVR: 3,
  CRPA: 3,
  CJA: 3,
  CSI: 3,
  CGFP: 3,
  CURB: 3,
  CENV: 3,
  CCH: 3,
  CASF: 3,
  CEDUC: 3,
  CRUR: 3,
  CFOR: 3,
  CPATR: 3,
  CSPORT: 3,
  CTOUR: 3,
  CESEDA: 3,
  CSS: 3,
  CCOM: 3,
  CENER: 3,
};

/** 3, 4; undefined for a code whose numbers vary, or that nobody looked at. @param code id of the code */
export const figuresOf = (code: string): 3 | 4 | undefined => FIGURES[code];

/** "L2213-1" cited from a code whose numbers have three figures: a number of another code. */
export const wrongFigures = (code: string, number: string): boolean => {
  const figures = FIGURES[code];
  const length = /^(?:LO|[LRD])\*?(\d+)-/u.exec(number)?.[1]?.length ?? 0;
  return figures !== undefined && length >= 3 && length !== figures;
};
