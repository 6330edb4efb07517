/**
 * Every check, one import a line. Made by `npm run checks` from the files of the folders: do not edit.
 */
import type { Rule } from './framework/rule';
import { rule as ac01 } from './access/ac-01';
import { rule as ac02 } from './access/ac-02';
import { rule as ac03 } from './access/ac-03';
import { rule as ac04 } from './access/ac-04';
import { rule as ac05 } from './access/ac-05';
import { rule as ac06 } from './access/ac-06';
import { rule as ac07 } from './access/ac-07';
import { rule as ac08 } from './access/ac-08';
import { rule as ci01 } from './form/ci-01';
import { rule as ci02 } from './form/ci-02';
import { rule as ci03 } from './form/ci-03';
import { rule as ci04 } from './form/ci-04';
import { rule as ci05 } from './form/ci-05';
import { rule as ci06 } from './form/ci-06';
import { rule as ci07 } from './form/ci-07';
import { rule as ci08 } from './form/ci-08';
import { rule as ci09 } from './form/ci-09';
import { rule as ci10 } from './form/ci-10';
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
import { rule as dp01 } from './data/dp-01';
import { rule as dp02 } from './data/dp-02';
import { rule as fi01 } from './finance/fi-01';
import { rule as fi02 } from './finance/fi-02';
import { rule as fi03 } from './finance/fi-03';
import { rule as fi04 } from './finance/fi-04';
import { rule as fi05 } from './finance/fi-05';
import { rule as fi06 } from './finance/fi-06';
import { rule as fi07 } from './finance/fi-07';
import { rule as fi08 } from './finance/fi-08';
import { rule as fi09 } from './finance/fi-09';
import { rule as fi10 } from './finance/fi-10';
import { rule as fi11 } from './finance/fi-11';
import { rule as fi12 } from './finance/fi-12';
import { rule as fi13 } from './finance/fi-13';
import { rule as fi14 } from './finance/fi-14';
import { rule as fi15 } from './finance/fi-15';
import { rule as fi16 } from './finance/fi-16';
import { rule as fi17 } from './finance/fi-17';
import { rule as fi18 } from './finance/fi-18';
import { rule as fi19 } from './finance/fi-19';
import { rule as fo01 } from './finance/fo-01';
import { rule as fo02 } from './finance/fo-02';
import { rule as fo03 } from './finance/fo-03';
import { rule as fo04 } from './finance/fo-04';
import { rule as fo05 } from './finance/fo-05';
import { rule as fo10 } from './form/fo-10';
import { rule as fo11 } from './form/fo-11';
import { rule as fo12 } from './form/fo-12';
import { rule as fo13 } from './form/fo-13';
import { rule as fo14 } from './form/fo-14';
import { rule as fo15 } from './form/fo-15';
import { rule as fo16 } from './form/fo-16';
import { rule as fo17 } from './form/fo-17';
import { rule as fo18 } from './form/fo-18';
import { rule as fo19 } from './form/fo-19';
import { rule as ia01 } from './machine/ia-01';
import { rule as ia02 } from './machine/ia-02';
import { rule as ia03 } from './machine/ia-03';
import { rule as ia04 } from './machine/ia-04';
import { rule as ia06 } from './machine/ia-06';
import { rule as ia07 } from './machine/ia-07';
import { rule as lc01 } from './wording/lc-01';
import { rule as lc02 } from './wording/lc-02';
import { rule as lc03 } from './wording/lc-03';
import { rule as lc04 } from './wording/lc-04';
import { rule as lc05 } from './wording/lc-05';
import { rule as lc06 } from './wording/lc-06';
import { rule as le01 } from './wording/le-01';
import { rule as le02 } from './wording/le-02';
import { rule as mh01 } from './inherited/mh-01';
import { rule as mh02 } from './inherited/mh-02';
import { rule as mh03 } from './inherited/mh-03';
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
import { rule as mo32 } from './substance/mo-32';
import { rule as po01 } from './politeness/po-01';
import { rule as po02 } from './politeness/po-02';
import { rule as po03 } from './politeness/po-03';
import { rule as po04 } from './politeness/po-04';
import { rule as po05 } from './politeness/po-05';
import { rule as rh01 } from './finance/rh-01';
import { rule as rh02 } from './finance/rh-02';
import { rule as rh03 } from './finance/rh-03';
import { rule as rh04 } from './finance/rh-04';
import { rule as rh05 } from './finance/rh-05';
import { rule as rh06 } from './finance/rh-06';
import { rule as rp01 } from './publicity/rp-01';
import { rule as rp02 } from './publicity/rp-02';
import { rule as rp03 } from './publicity/rp-03';
import { rule as rp04 } from './publicity/rp-04';
import { rule as rp05 } from './publicity/rp-05';
import { rule as rp06 } from './publicity/rp-06';
import { rule as rp07 } from './publicity/rp-07';
import { rule as rp08 } from './publicity/rp-08';
import { rule as rp09 } from './publicity/rp-09';
import { rule as rp10 } from './publicity/rp-10';
import { rule as rp11 } from './publicity/rp-11';
import { rule as rp12 } from './publicity/rp-12';
import { rule as rp13 } from './publicity/rp-13';
import { rule as rp14 } from './publicity/rp-14';
import { rule as rp15 } from './publicity/rp-15';
import { rule as rp16 } from './publicity/rp-16';
import { rule as rp17 } from './publicity/rp-17';
import { rule as rp18 } from './publicity/rp-18';
import { rule as rp19 } from './publicity/rp-19';
import { rule as rp20 } from './publicity/rp-20';
import { rule as rp21 } from './publicity/rp-21';
import { rule as rp22 } from './publicity/rp-22';
import { rule as ty01 } from './typography/ty-01';
import { rule as ty02 } from './typography/ty-02';
import { rule as ty03 } from './typography/ty-03';
import { rule as ty04 } from './typography/ty-04';
import { rule as ty05 } from './typography/ty-05';
import { rule as ty06 } from './typography/ty-06';
import { rule as ty07 } from './typography/ty-07';
import { rule as ty08 } from './typography/ty-08';
import { rule as ty09 } from './typography/ty-09';

export const RULES: readonly Rule[] = [
  ac01,
  ac02,
  ac03,
  ac04,
  ac05,
  ac06,
  ac07,
  ac08,
  ci01,
  ci02,
  ci03,
  ci04,
  ci05,
  ci06,
  ci07,
  ci08,
  ci09,
  ci10,
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
  dp01,
  dp02,
  fi01,
  fi02,
  fi03,
  fi04,
  fi05,
  fi06,
  fi07,
  fi08,
  fi09,
  fi10,
  fi11,
  fi12,
  fi13,
  fi14,
  fi15,
  fi16,
  fi17,
  fi18,
  fi19,
  fo01,
  fo02,
  fo03,
  fo04,
  fo05,
  fo10,
  fo11,
  fo12,
  fo13,
  fo14,
  fo15,
  fo16,
  fo17,
  fo18,
  fo19,
  ia01,
  ia02,
  ia03,
  ia04,
  ia06,
  ia07,
  lc01,
  lc02,
  lc03,
  lc04,
  lc05,
  lc06,
  le01,
  le02,
  mh01,
  mh02,
  mh03,
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
  mo32,
  po01,
  po02,
  po03,
  po04,
  po05,
  rh01,
  rh02,
  rh03,
  rh04,
  rh05,
  rh06,
  rp01,
  rp02,
  rp03,
  rp04,
  rp05,
  rp06,
  rp07,
  rp08,
  rp09,
  rp10,
  rp11,
  rp12,
  rp13,
  rp14,
  rp15,
  rp16,
  rp17,
  rp18,
  rp19,
  rp20,
  rp21,
  rp22,
  ty01,
  ty02,
  ty03,
  ty04,
  ty05,
  ty06,
  ty07,
  ty08,
  ty09,
];
