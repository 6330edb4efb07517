/**
 * Every check, one import a line. Made by `npm run checks` from the files of the folders: do not edit.
 */
import type { Rule } from './framework/rule';
import { rule as ci02 } from './form/ci-02';
import { rule as cm01 } from './council/cm-01';
import { rule as cm02 } from './council/cm-02';
import { rule as cm03 } from './council/cm-03';
import { rule as cm04 } from './council/cm-04';
import { rule as cm05 } from './council/cm-05';
import { rule as cm06 } from './council/cm-06';
import { rule as cm07 } from './council/cm-07';
import { rule as cm08 } from './council/cm-08';
import { rule as cm09 } from './council/cm-09';
import { rule as cm10 } from './council/cm-10';
import { rule as cm11 } from './council/cm-11';
import { rule as cm12 } from './council/cm-12';
import { rule as cm13 } from './council/cm-13';
import { rule as cm14 } from './council/cm-14';
import { rule as cm15 } from './council/cm-15';
import { rule as cm16 } from './council/cm-16';
import { rule as cm17 } from './council/cm-17';
import { rule as cm18 } from './council/cm-18';
import { rule as cm19 } from './council/cm-19';
import { rule as cm20 } from './council/cm-20';
import { rule as cm21 } from './council/cm-21';
import { rule as cm22 } from './council/cm-22';
import { rule as cm23 } from './council/cm-23';
import { rule as cm24 } from './council/cm-24';
import { rule as cm25 } from './council/cm-25';
import { rule as cm26 } from './council/cm-26';
import { rule as cm27 } from './council/cm-27';
import { rule as cm28 } from './council/cm-28';
import { rule as cm29 } from './council/cm-29';
import { rule as cm30 } from './council/cm-30';
import { rule as cm31 } from './council/cm-31';
import { rule as cm32 } from './council/cm-32';
import { rule as cm33 } from './council/cm-33';
import { rule as cm34 } from './council/cm-34';
import { rule as cm35 } from './council/cm-35';
import { rule as cm36 } from './council/cm-36';
import { rule as cm37 } from './council/cm-37';
import { rule as cm38 } from './council/cm-38';
import { rule as cm39 } from './council/cm-39';
import { rule as cm40 } from './council/cm-40';
import { rule as cm41 } from './council/cm-41';
import { rule as cm42 } from './council/cm-42';
import { rule as cm43 } from './council/cm-43';
import { rule as cp04 } from './competence/cp-04';
import { rule as fi09 } from './finance/fi-09';
import { rule as fo10 } from './form/fo-10';
import { rule as fo12 } from './form/fo-12';
import { rule as mo05 } from './substance/mo-05';
import { rule as mo06 } from './substance/mo-06';
import { rule as rp01 } from './publicity/rp-01';

export const RULES: readonly Rule[] = [
  ci02,
  cm01,
  cm02,
  cm03,
  cm04,
  cm05,
  cm06,
  cm07,
  cm08,
  cm09,
  cm10,
  cm11,
  cm12,
  cm13,
  cm14,
  cm15,
  cm16,
  cm17,
  cm18,
  cm19,
  cm20,
  cm21,
  cm22,
  cm23,
  cm24,
  cm25,
  cm26,
  cm27,
  cm28,
  cm29,
  cm30,
  cm31,
  cm32,
  cm33,
  cm34,
  cm35,
  cm36,
  cm37,
  cm38,
  cm39,
  cm40,
  cm41,
  cm42,
  cm43,
  cp04,
  fi09,
  fo10,
  fo12,
  mo05,
  mo06,
  rp01,
];
