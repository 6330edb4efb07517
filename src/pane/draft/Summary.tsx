/**
 * What the form still lacks, in words, each with a link to its place.
 */
import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FactProblem } from '../../template/facts/validate';
import type { Field } from '../../template/field-types';
import { useText } from '../i18n/text';
import { NoticeBar } from '../ui/NoticeBar';
import { focusPath, SUMMARY_ID } from './focus';
import { placeOf } from './judge';

interface Props {
  readonly fields: readonly Field[];
  readonly problems: readonly FactProblem[];
}

export function Summary({ fields, problems }: Props): ReactNode {
  const t = useText();
  const missing = problems.filter((problem) => problem.code === 'missing');
  const wrong = problems.filter((problem) => problem.code !== 'missing');
  return (
    <div id={SUMMARY_ID} tabIndex={-1} style={{ outline: 'none', display: 'grid', gap: 8 }}>
      {missing.length > 0 && (
        <NoticeBar tone="info">
          {t.form.missing(missing.length)}
          <Places {...{ fields, problems: missing }} />
        </NoticeBar>
      )}
      {wrong.length > 0 && (
        <NoticeBar tone="warning">
          {t.form.wrong(wrong.length)}
          <Places {...{ fields, problems: wrong }} />
        </NoticeBar>
      )}
      {problems.length === 0 && <NoticeBar tone="success">{t.form.complete}</NoticeBar>}
    </div>
  );
}

function Places({ fields, problems }: Props): ReactNode {
  return (
    <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
      {problems.map((problem) => (
        <li key={problem.field}>
          <Link
            as="button"
            type="button"
            style={{ textAlign: 'left', font: 'inherit', verticalAlign: 'top' }}
            onClick={() => focusPath(problem.field)}
          >
            {placeOf(problem, fields)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
