/**
 * Tables of lines `{request, refuse, why}`, or `{sentence, refuse, why}` of answers, written by somebody who had not seen the code, and what the guard gets wrong in one.
 */
import { readFileSync } from 'node:fs';
import { guardRequest, guardStatement, type GuardAnswer } from '../../../src/drafting/guard/guard';

export interface BlindRow {
  readonly request?: string;
  readonly sentence?: string;
  readonly refuse: boolean;
  readonly why: string;
}

export const blindRequests = (file: string): readonly BlindRow[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as BlindRow);

export const wronglyAnswered = (requests: readonly BlindRow[], refuse: boolean): readonly BlindRow[] =>
  requests.filter((one) => one.refuse === refuse && answerTo(one).allowed === refuse);

const answerTo = ({ request, sentence }: BlindRow): GuardAnswer =>
  sentence === undefined ? guardRequest(request ?? '') : guardStatement(sentence);
