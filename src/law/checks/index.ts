/**
 * Every check, one import a line. Made by `npm run checks` from the files of the folders: do not edit.
 */
import type { Rule } from './framework/rule';
import { rule as ci02 } from './form/ci-02';
import { rule as cm02 } from './council/cm-02';
import { rule as cm09 } from './council/cm-09';
import { rule as cm14 } from './council/cm-14';
import { rule as cm26 } from './council/cm-26';
import { rule as cp01 } from './competence/cp-01';
import { rule as cp02 } from './competence/cp-02';
import { rule as cp03 } from './competence/cp-03';
import { rule as cp04 } from './competence/cp-04';
import { rule as cp05 } from './competence/cp-05';
import { rule as cp06 } from './competence/cp-06';
import { rule as cp07 } from './competence/cp-07';
import { rule as cp08 } from './competence/cp-08';
import { rule as cp09 } from './competence/cp-09';
import { rule as cp10 } from './competence/cp-10';
import { rule as cp11 } from './competence/cp-11';
import { rule as cp12 } from './competence/cp-12';
import { rule as cp13 } from './competence/cp-13';
import { rule as cp14 } from './competence/cp-14';
import { rule as cp15 } from './competence/cp-15';
import { rule as cp16 } from './competence/cp-16';
import { rule as cp17 } from './competence/cp-17';
import { rule as cp18 } from './competence/cp-18';
import { rule as cp19 } from './competence/cp-19';
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
  cp01,
  cp02,
  cp03,
  cp04,
  cp05,
  cp06,
  cp07,
  cp08,
  cp09,
  cp10,
  cp11,
  cp12,
  cp13,
  cp14,
  cp15,
  cp16,
  cp17,
  cp18,
  cp19,
  fi09,
  fo10,
  fo12,
  mo05,
  mo06,
  rp01,
];
