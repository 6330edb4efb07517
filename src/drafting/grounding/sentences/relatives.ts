/**
 * What says which people or things are meant, and so denies nothing of what is told of them: "qui ne peuvent pas venir", "les chats non identifiés". It knows no fact.
 */
/** "Les personnes qui ne peuvent pas venir seront livrées": the relative says who they are; what follows is said of them. */
export const withoutRelatives = (clause: string): string =>
  clause.replace(RELATIVE, (said) => '-'.repeat(said.length));
const RELATIVE =
  /(?<=[a-z]\s)qui\s+(?:ne\s|n')[a-z' ]{3,60}?(?=\s(?:sera|seront|est|sont|peu(?:t|vent)|pourr(?:a|ont)|doi(?:t|vent)|devr(?:a|ont)|recoi(?:t|vent)|recevr(?:a|ont)|auront|aura|[a-z]{3,}(?:eront|era|iront|ira))\s)/gu;

/** "les chats non identifiés", "des véhicules non immatriculés": which of them, and no denial of what is told elsewhere. */
export const isOfSuch = (clause: string, at: number): boolean =>
  /(?<![a-z])(?:les|des|aux|ces|tou(?:s|tes)\s+les)\s+[a-z'-]+[sx]\s+non\s+$/u.test(clause.slice(0, at));
