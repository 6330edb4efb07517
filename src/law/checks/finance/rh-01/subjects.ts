/** RH-01: which deliberations create a post of the commune’s staff. */
import type { Analysis } from '../../../analysis';
import { headOf } from '../../shared/topic';

const CREATES =
  /(?:creation|creer|cree)\s+(?:[^.;\n]{0,60}[\s'])?(?:emplois?|postes?)(?![a-z])|ouverture\s+d'un\s+poste|(?:emplois?|postes?)\s+(?:\S+\s+){0,4}(?:est|sont)\s+crees?/;

/** It creates a post, and its subject is the staff: no deputy mayor, no police station, no post office. */
export const createsPost = (analysis: Analysis): boolean =>
  CREATES.test(analysis.folded.lower) &&
  /emploi|poste|effectif|recrut|agent|personnel|contrat/.test(analysis.derive(headOf)) &&
  !/adjoints?\s+au\s+maire|postes?\s+d'adjoints?(?!s?\s+(?:technique|admin|d'anim|du\s+pat|terr))|poste\s+de\s+(?:police|secours|transformation)|office|bureau\s+de\s+poste|agence\s+postale/.test(
    analysis.derive(headOf),
  );
