/**
 * Namespaces, relationship types and content types of WordprocessingML that the stand-in touches. Names only.
 */
export const NS = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
  pkg: 'http://schemas.microsoft.com/office/2006/xmlPackage',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
  ds: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  ep: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  custom: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  vt: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
} as const;

const OFFICE_REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const REL = {
  officeDocument: `${OFFICE_REL}/officeDocument`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  extended: `${OFFICE_REL}/extended-properties`,
  customProperties: `${OFFICE_REL}/custom-properties`,
  styles: `${OFFICE_REL}/styles`,
  numbering: `${OFFICE_REL}/numbering`,
  settings: `${OFFICE_REL}/settings`,
  header: `${OFFICE_REL}/header`,
  footer: `${OFFICE_REL}/footer`,
  footnotes: `${OFFICE_REL}/footnotes`,
  endnotes: `${OFFICE_REL}/endnotes`,
  customXml: `${OFFICE_REL}/customXml`,
  customXmlProps: `${OFFICE_REL}/customXmlProps`,
} as const;

const WML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const TYPE = {
  main: `${WML}.document.main+xml`,
  styles: `${WML}.styles+xml`,
  numbering: `${WML}.numbering+xml`,
  settings: `${WML}.settings+xml`,
  header: `${WML}.header+xml`,
  footer: `${WML}.footer+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  xml: 'application/xml',
} as const;
