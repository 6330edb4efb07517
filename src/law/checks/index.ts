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
import { rule as fo01 } from './finance/fo-01';
import { rule as fo02 } from './finance/fo-02';
import { rule as fo03 } from './finance/fo-03';
import { rule as fo04 } from './finance/fo-04';
import { rule as fo05 } from './finance/fo-05';
import { rule as fo10 } from './form/fo-10';
import { rule as fo12 } from './form/fo-12';
import { rule as mo05 } from './substance/mo-05';
import { rule as mo06 } from './substance/mo-06';
import { rule as rh01 } from './finance/rh-01';
import { rule as rh02 } from './finance/rh-02';
import { rule as rh03 } from './finance/rh-03';
import { rule as rh04 } from './finance/rh-04';
import { rule as rh05 } from './finance/rh-05';
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

export const RULES: readonly Rule[] = [
  ci02,
  cm02,
  cm09,
  cm14,
  cm26,
  cp04,
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
  fo01,
  fo02,
  fo03,
  fo04,
  fo05,
  fo10,
  fo12,
  mo05,
  mo06,
  rh01,
  rh02,
  rh03,
  rh04,
  rh05,
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
];
