/**
 * Every check, one import a line. Made by `npm run checks` from the files of the folders: do not edit.
 */
import type { Rule } from './framework/rule';
import { rule as ci02 } from './form/ci-02';
import { rule as cm02 } from './council/cm-02';
import { rule as cm09 } from './council/cm-09';
import { rule as cm14 } from './council/cm-14';
import { rule as cm26 } from './council/cm-26';
import { rule as cp04 } from './competence/cp-04';
import { rule as fi09 } from './finance/fi-09';
import { rule as fo10 } from './form/fo-10';
import { rule as fo12 } from './form/fo-12';
import { rule as mo05 } from './substance/mo-05';
import { rule as mo06 } from './substance/mo-06';
import { rule as rp01 } from './publicity/rp-01';

export const RULES: readonly Rule[] = [
  ci02,
  cm02,
  cm09,
  cm14,
  cm26,
  cp04,
  fi09,
  fo10,
  fo12,
  mo05,
  mo06,
  rp01,
];
