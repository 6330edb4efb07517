/**
 * Numbers of the facts that make a whole together: the fields of one record, one column of a list, fields that share a word of their
 * name, the votes.
 */
import { lastName } from '../facts/key-units';
import { seriesOf } from '../facts/marks-in-keys';
import { parentOf } from '../facts/paths';
import type { Quantity } from './quantities';

export interface Group {
  readonly members: readonly Quantity[];
  /** Words that say what the whole is of. */
  readonly words: readonly string[];
  /** The whole record or column: its sum is a total whatever the text calls it. */
  readonly whole: boolean;
}

/** Who gives money, as keys name them. */
const FUNDER =
  /^(?:etat|region|departement|commune|ville|communaute\w*|agglomeration|metropole|intercommunalite|epci|syndicat|europe|union_europeenne|feder|leader|detr|dsil|dgd|fipd|fonds_vert|fonds_de_concours|caf|msa|ademe|anah|agence_de_l_eau|drac|ars|fondation\w*|mecenat|mecenes?|dons|emprunt|autofinancement|association|adherents|familles)(?:_(?:eur|euros?|ht|ttc))?$/u;

/** "nb_accidents_2024": what happened in a year, and is added to that of other years. */
const YEARLY =
  /^((?:nb|nombre)_[a-z_]+|(?:accidents|naissances|deces|mariages|demandes|permis|entrees|visites|interventions|recettes|depenses)(?:_[a-z_]+)?)_(?:19|20)\d\d$/u;

const keyOf = (id: string): string => id.split('.').at(-1) ?? '';

export const groupsOf = (quantities: readonly Quantity[]): readonly Group[] => {
  const families = new Map<string, Quantity[]>();
  const put = (key: string, one: Quantity): void => {
    families.set(key, [...(families.get(key) ?? []), one]);
  };
  for (const one of quantities) {
    const [id = ''] = one.ids;
    const parent = parentOf(id);
    const column = id.replace(/\.\d+(?=\.|$)/gu, '.*');
    if (column !== id) put(`whole|${column}|${one.kind}`, one);
    else if (parent !== '') put(`whole|${parent}|${one.kind}`, one);
    // "agents.*.frais: {train, repas}": what a record holds, over all the lines.
    const inLines = parentOf(column);
    if (column !== id && !inLines.endsWith('*')) put(`whole|${inLines}|${one.kind}`, one);
    // "aides.energie.total" and "aides.transport.total": one column of a record of records.
    const table = parentOf(parent);
    if (table !== '' && column === id) put(`whole|${table}.#.${keyOf(id)}|${one.kind}`, one);
    // "section_fonctionnement: {depenses}, section_investissement: {depenses}": records of one kind.
    const kind = /^([a-z]{3,})_/iu.exec(parent)?.[1];
    if (table === '' && column === id && kind !== undefined)
      put(`whole|${kind}_#.${keyOf(id)}|${one.kind}`, one);
    const words = keyOf(id)
      .toLowerCase()
      .split(/[_\d]+/u)
      .filter((word) => word.length > 2);
    for (const word of new Set([words[0], words.at(-1)]))
      if (word !== undefined && words.length > 1 && !/^(?:duree|date|heure|taux|prix)$/u.test(word))
        put(`stem|${parent}|${word}|${one.kind}`, one);
    const series = column === id ? (seriesOf(lastName(id)) ?? YEARLY.exec(lastName(id))?.[1]) : undefined;
    if (series !== undefined) put(`whole|${parent}#${series}|${one.kind}`, one);
    const vote = /^(?:pour|contre|abstentions?|blancs?|nuls?)$/u.test(
      keyOf(id).replace(/^(?:voix|votes?)_/u, ''),
    );
    if (vote) put(`vote|${parent}`, one);
    if (/^(?:presents?|procurations?|pouvoirs?|representes?)$/u.test(keyOf(id)))
      put(`present|${parent}`, one);
  }
  return [...families].flatMap(([key, all]): Group[] => {
    if (all.length < 2 || all.length > 30) return [];
    // "elus: 20, filles: 11, garcons: 9": the total is not one of its own parts.
    const sum = all.reduce((total, { value }) => total + value, 0);
    // Where half of them are "T3", the others make as many: lines that a code names have no total among them.
    const coded = all.every(({ ids: [id = ''] }) => /^[a-z]{1,3}_?\d{1,2}$/iu.test(keyOf(id)));
    const totals =
      all.length > 2 && !key.includes('*') && !coded
        ? all.filter(
            // Who pays half of a plan is no total of those who pay the rest.
            ({ value, ids: [id = ''] }) => Math.abs(2 * value - sum) < 1e-6 && !FUNDER.test(lastName(id)),
          )
        : [];
    const members = totals.length === 1 ? all.filter((one) => one !== totals[0]) : all;
    const shared = (members[0]?.words ?? []).filter((word) =>
      members.every(({ words }) => words.includes(word)),
    );
    const votes = key.startsWith('vote|') ? ['vote', 'votant', 'voix'] : [];
    const present = key.startsWith('present|') ? ['votant'] : [];
    return [{ members, words: [...shared, ...votes, ...present], whole: key.startsWith('whole|') }];
  });
};

export const isInside = (group: Group, one: Quantity): boolean => group.members.includes(one);
