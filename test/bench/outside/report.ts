/**
 * `npm run outside`: the tables of docs/review.md, measured again.
 */
import { exampleDrafts } from './drafts';
import { detection, falseAlarms, LENGTHS, PLACES, SHARES, type Rate } from './measure';
import { REWORDINGS, type RewordingName } from './rewordings';

const percent = ({ found, of }: Rate): string => `${((100 * found) / of).toFixed(0)} %`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const head = (...cells: string[]): string[] => [row(cells), row(cells.map(() => '---'))];
const name = ([least, most]: readonly [number, number]): string =>
  `${String(least)} to ${String(most)} words`;

export async function printReport(): Promise<void> {
  const drafts = await exampleDrafts();
  const alarms = falseAlarms(drafts);
  const lines = [
    ...head('ordinary prose', 'alarms', 'of'),
    row(['paragraphs of other texts', String(alarms.prose.found), String(alarms.prose.of)]),
    row(['paragraphs added to that very draft', String(alarms.additions.found), String(alarms.additions.of)]),
    row(['the drafts themselves', String(alarms.drafts.found), String(alarms.drafts.of)]),
    row(['documents that hold all of them', String(alarms.documents.found), String(alarms.documents.of)]),
    ...alarms.texts.map((text) => `! ${text}`),
    '',
    ...head('rewording', 'words touched', ...LENGTHS.map(name)),
    ...(Object.keys(REWORDINGS) as RewordingName[]).flatMap((kind) =>
      SHARES.map((share) =>
        row([
          kind,
          `${String(100 * share)} %`,
          ...LENGTHS.map((length) => percent(detection(drafts, length, { kind, share }))),
        ]),
      ),
    ),
    '',
    ...head('cut up', 'words touched', ...LENGTHS.map(name)),
    ...Object.entries(PLACES).flatMap(([title, place]) =>
      [0, 0.1].map((share) =>
        row([
          title,
          `${String(100 * share)} %`,
          ...LENGTHS.map((length) => percent(detection(drafts, length, { share, place }))),
        ]),
      ),
    ),
    '',
    `stretches: ${LENGTHS.map((length) => `${name(length)} ${String(detection(drafts, length, {}).of)}`).join(', ')}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
