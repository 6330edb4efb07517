/**
 * One component a type of field: a new type is a new file and a line here, which the compiler asks for.
 */
import type { ComponentType } from 'react';
import type { FieldType } from '../../../template/field-types';
import { AddressField } from './address';
import { AmountField } from './amount';
import { BooleanField } from './boolean';
import { ChoiceField } from './choice';
import { DateField } from './date';
import { LegalField } from './legal';
import { ListField } from './list';
import { LongTextField } from './longtext';
import { NumberField } from './number';
import { OrganisationField } from './organisation';
import { PeriodField } from './period';
import { PersonField } from './person';
import type { FieldProps } from './props';
import { TextField } from './text';
import { TimeField } from './time';

export const FIELDS: Readonly<Record<FieldType, ComponentType<FieldProps>>> = {
  text: TextField,
  longtext: LongTextField,
  date: DateField,
  time: TimeField,
  period: PeriodField,
  number: NumberField,
  amount: AmountField,
  person: PersonField,
  address: AddressField,
  organisation: OrganisationField,
  choice: ChoiceField,
  boolean: BooleanField,
  legal: LegalField,
  list: ListField,
};
