/**
 * Points of the checks for which an agent answered, as the seal of the finalised document tells them: the rule, why, who, when.
 */
import type { ReactNode } from 'react';
import type { SealedAnswerView } from '../../server/client';
import { usePane } from '../app/services';
import { formatTime } from '../i18n/text';
import { useLayout } from '../ui/layout';
import { Quote } from '../ui/Quote';

export function SealedAnswers({ answers }: { readonly answers: readonly SealedAnswerView[] }): ReactNode {
  const { language, t } = usePane();
  const layout = useLayout();
  return (
    <section className={layout.stack} aria-labelledby="sealed-answers">
      <h2 id="sealed-answers" className={layout.section}>
        {t.final.seal.answers(answers.length)}
      </h2>
      <ul className={layout.list}>
        {answers.map(({ agent, check, reason, time, title }, at) => (
          <li key={at}>
            {/* A rule's title says what should be, over a point that said that it was not. */}
            <span className={layout.strong}>
              {t.checks.rule} {title[language]}
            </span>
            <p className={layout.text}>
              {reason === undefined ? t.final.seal.reasonErased : <Quote words={reason} />}
            </p>
            <p className={layout.small}>
              {check} · {t.final.seal.answeredBy(agent?.name, formatTime(time, language))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
