/**
 * A report of checks in SARIF 2.1.0 (OASIS), for tools that gather findings. Places are offsets in UTF-16 code units and lines of
 * the text that was checked; what could not be checked is a notification of the run, never a pass.
 */
import { lineCounter, lineStarts } from './text-report';
import type { CheckReport } from './report';
import type { Rule, Severity } from './rule';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  blocking: 'error',
  major: 'warning',
  minor: 'note',
  info: 'note',
};

export interface SarifInput {
  readonly report: CheckReport;
  readonly rules: readonly Rule[];
  /** Version of the product. */
  readonly version: string;
  /** Where the document is, as a URI reference. */
  readonly uri: string;
  readonly text: string;
}

/** A value to be written as JSON. */
export const sarifOf = ({ report, rules, version, uri, text }: SarifInput): object => {
  const lineOf = lineCounter(text);
  const starts = lineStarts(text);
  const column = (offset: number): number => offset - (starts[lineOf(offset) - 1] ?? 0) + 1;
  const region = (start: number, end: number): object => ({
    startLine: lineOf(start),
    startColumn: column(start),
    endLine: lineOf(end),
    endColumn: column(end),
    charOffset: start,
    charLength: end - start,
  });
  const location = (start: number, end: number): object => ({
    physicalLocation: {
      artifactLocation: { uri },
      region: { ...region(start, end), snippet: { text: text.slice(start, end) } },
    },
  });
  const ruleIndex = new Map(rules.map(({ meta }, index) => [meta.id, index]));
  const result = (
    one: { readonly id: string; readonly start: number; readonly end: number; readonly severity: Severity },
    message: string,
    kind: 'fail' | 'review',
  ): object => ({
    ruleId: one.id,
    ruleIndex: ruleIndex.get(one.id) ?? -1,
    kind,
    level: kind === 'review' ? 'none' : LEVELS[one.severity],
    message: { text: message },
    locations: [location(one.start, one.end)],
    properties: { severity: one.severity },
  });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'Paraphe',
            version,
            rules: rules.map(({ meta }) => ({
              id: meta.id,
              shortDescription: { text: meta.title.fr },
              defaultConfiguration: { level: LEVELS[meta.severity] },
              properties: { severity: meta.severity, basis: meta.basis },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: !report.notChecked.some((one) => 'fault' in one),
            toolExecutionNotifications: [
              ...report.notChecked.map((one) => ({
                associatedRule: { id: one.id, index: ruleIndex.get(one.id) ?? -1 },
                level: 'fault' in one ? 'error' : 'note',
                message: {
                  text: `non vérifié\u00A0: ${'fault' in one ? one.fault : `il manque ${one.missing}`}`,
                },
              })),
              ...report.unplaced.map(({ start, end }) => ({
                level: 'note',
                message: { text: 'la place de ces lignes dans l’acte n’a pas été reconnue' },
                locations: [location(start, end)],
              })),
            ],
          },
        ],
        artifacts: [{ location: { uri } }],
        results: [
          ...report.findings.map((one) => ({
            ...result(one, one.message, 'fail'),
            ...(one.fix === undefined
              ? {}
              : {
                  fixes: [
                    {
                      artifactChanges: [
                        {
                          artifactLocation: { uri },
                          replacements: [
                            {
                              deletedRegion: region(one.fix.start, one.fix.end),
                              insertedContent: { text: one.fix.text },
                            },
                          ],
                        },
                      ],
                    },
                  ],
                }),
          })),
          ...report.questions.map((one) => result(one, one.question, 'review')),
        ],
      },
    ],
  };
};
