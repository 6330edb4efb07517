/**
 * Tables of lines `{request, refuse, why}`, written by somebody who had not seen the code, and what the guard gets wrong in one.
 */
import { readFileSync } from 'node:fs';
import { guardRequest } from '../../../src/drafting/guard/guard';

export interface BlindRequest {
  readonly request: string;
  readonly refuse: boolean;
  readonly why: string;
}

export const blindRequests = (file: string): readonly BlindRequest[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as BlindRequest);

export const wronglyAnswered = (
  requests: readonly BlindRequest[],
  refuse: boolean,
): readonly BlindRequest[] =>
  requests.filter((one) => one.refuse === refuse && guardRequest(one.request).allowed === refuse);
