/**
 * The rule of each check in one line, in both languages. A check that left the catalogue since is named by its id.
 */
import { RULES } from '../../../law/checks';
import type { InBoth } from '../../../law/checks/framework/report';
import { typeset } from '../../../law/checks/framework/wording';

const TITLES = new Map(RULES.map(({ meta: { id, title } }) => [id, { ...title, fr: typeset(title.fr) }]));

export const titleOf = (check: string): InBoth => TITLES.get(check) ?? { fr: check, en: check };
