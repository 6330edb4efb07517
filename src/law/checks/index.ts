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
import { rule as mo01 } from './substance/mo-01';
import { rule as mo02 } from './substance/mo-02';
import { rule as mo03 } from './substance/mo-03';
import { rule as mo04 } from './substance/mo-04';
import { rule as mo05 } from './substance/mo-05';
import { rule as mo06 } from './substance/mo-06';
import { rule as mo07 } from './substance/mo-07';
import { rule as mo08 } from './substance/mo-08';
import { rule as mo09 } from './substance/mo-09';
import { rule as mo10 } from './substance/mo-10';
import { rule as mo11 } from './substance/mo-11';
import { rule as mo12 } from './substance/mo-12';
import { rule as mo13 } from './substance/mo-13';
import { rule as mo14 } from './substance/mo-14';
import { rule as mo15 } from './substance/mo-15';
import { rule as mo16 } from './substance/mo-16';
import { rule as mo17 } from './substance/mo-17';
import { rule as mo18 } from './substance/mo-18';
import { rule as mo19 } from './substance/mo-19';
import { rule as mo20 } from './substance/mo-20';
import { rule as mo21 } from './substance/mo-21';
import { rule as mo22 } from './substance/mo-22';
import { rule as mo23 } from './substance/mo-23';
import { rule as mo24 } from './substance/mo-24';
import { rule as mo25 } from './substance/mo-25';
import { rule as mo26 } from './substance/mo-26';
import { rule as mo27 } from './substance/mo-27';
import { rule as mo28 } from './substance/mo-28';
import { rule as mo29 } from './substance/mo-29';
import { rule as mo30 } from './substance/mo-30';
import { rule as mo31 } from './substance/mo-31';
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
  mo01,
  mo02,
  mo03,
  mo04,
  mo05,
  mo06,
  mo07,
  mo08,
  mo09,
  mo10,
  mo11,
  mo12,
  mo13,
  mo14,
  mo15,
  mo16,
  mo17,
  mo18,
  mo19,
  mo20,
  mo21,
  mo22,
  mo23,
  mo24,
  mo25,
  mo26,
  mo27,
  mo28,
  mo29,
  mo30,
  mo31,
  rp01,
];
