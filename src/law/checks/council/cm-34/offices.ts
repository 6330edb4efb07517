/** CM-34: whom an office stands for, when an act tells a family by it: "fils du rapporteur", "épouse du maire", "gendre de la première adjointe". */
import type { ParsedAffair, Person } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { lineStart, personBefore } from './people';
import { reportersIn } from './reporter';

const RANKS =
  '(?:(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|[1-9]\\s?(?:er|re|e|eme|nde?))\\s+)';
/** The office, in plain words: its group is the office alone. */
export const OFFICE = `(?:du|de\\s+la|de\\s+l')\\s*(rapporteure?|maire(?!\\s+(?:d(?:e\\s+(?!la\\s+commune)|'|elegue)|honoraire|adjoint))|${RANKS}adjointe?|secretaire\\s+de\\s+(?:la\\s+)?seance)(?![a-z])`;

/** Who holds it, as the act itself says; undefined when it does not. */
export const holderOf = (analysis: Analysis, affair: ParsedAffair, office: string): Person | undefined => {
  const { session } = analysis.act;
  if (office.startsWith('rapporteu')) return reportersIn(analysis, affair)[0];
  if (office.startsWith('secretaire')) return session.secretaries[0];
  if (office === 'maire')
    return (
      session.presentNames.find(({ end }) =>
        /^\s*[,(–-]\s*(?:l[ea]\s+)?maire/.test(fold(analysis.text.slice(end, end + 16)).lower),
      ) ?? session.president
    );
  const told = new RegExp(`,\\s+(?:l[ea]\\s+)?${office.replace(/\s+/gu, '\\s+')}(?![a-z])`, 'g');
  return analysis
    .search(told)
    .map(({ start }) =>
      personBefore(analysis, {
        start: lineStart(analysis.text, { start: 0, end: start }, start),
        end: start,
      }),
    )
    .find((one) => one !== undefined);
};
