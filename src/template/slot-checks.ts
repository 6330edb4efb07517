/**
 * Checks of slots: where they stand, which role they have, and that fragments use only what is declared.
 * The operative part is decided by agents: no slot there.
 */
import type { ParagraphRole } from '../act/act';
import type { Checker } from './checks';
import { FIXED_ONLY } from './compile';
import { pathsOf } from './condition-check';
import type { PathRef } from './text-parts';
import type { Section, Slot, SlotBlock } from './model';
import { SECTIONS, SLOT_SECTIONS } from './model';
import { pathsIn } from './text-check';
import { pathName } from './value-type';
import type { FilePath } from './yaml-file';

/** Roles that generated paragraphs may have, by the section where they stand. */
const ROLES: Partial<Record<Section, readonly ParagraphRole[]>> = {
  preface: ['body', 'bullet', 'enumeration'],
  recitals: ['recital'],
  body: ['body', 'bullet', 'enumeration'],
};

/** Adds the problems of every slot to the checker's. */
export const checkSlots = (checker: Checker): void => {
  const { template } = checker;
  const placed = new Map<string, Section>();
  for (const section of SECTIONS)
    for (const block of template.sections[section])
      if (block.type === 'slot') checkPlace(checker, block, section, placed);
  for (const slot of template.slots) {
    if (!placed.has(slot.id))
      checker.refuse(['slots', slot.id], `l’emplacement « ${slot.id} » n’est placé nulle part`);
    checkSlot(checker, slot);
  }
};

const checkPlace = (
  checker: Checker,
  block: SlotBlock,
  section: Section,
  placed: Map<string, Section>,
): void => {
  const path = [...checker.placeOf(block), 'slot'];
  const slot = checker.template.slots.find(({ id }) => id === block.slot);
  if (!SLOT_SECTIONS.includes(section)) checker.refuse(path, FIXED_ONLY);
  if (placed.has(block.slot)) checker.refuse(path, `l’emplacement « ${block.slot} » est déjà placé`);
  placed.set(block.slot, section);
  if (slot === undefined) checker.refuse(path, `« ${block.slot} » n’est pas décrit dans slots`);
  else {
    const allowed = ROLES[section];
    if (allowed !== undefined && !allowed.includes(slot.role))
      checker.refuse(
        ['slots', slot.id, 'role'],
        `le rôle « ${slot.role} » ne convient pas dans ${section} (${allowed.join(', ')})`,
      );
  }
};

const checkSlot = (checker: Checker, slot: Slot): void => {
  const at: FilePath = ['slots', slot.id];
  slot.facts.forEach((id, i) => {
    if (!checker.template.fields.some((field) => field.id === id))
      checker.refuse([...at, 'facts', i], `« ${id} » n’est pas un champ du modèle`);
  });
  slot.law.forEach((id, i) => {
    checker.lawEntry(id, [...at, 'law', i]);
  });
  checker.unique(
    slot.fragments.map(({ id }, i) => ({ id, path: [...at, 'fragments', i, 'id'] })),
    'le fragment',
  );
  slot.fragments.forEach((fragment, i) => {
    const path = [...at, 'fragments', i];
    if (i === 0 && fragment.join)
      checker.refuse([...path, 'join'], 'le premier fragment ne continue aucun paragraphe');
    const scope = checker.loop(fragment, checker.scope);
    checker.condition(fragment.when, scope);
    if (fragment.when !== undefined) undeclared(checker, slot, pathsOf(fragment.when), [...path, 'when']);
    if (fragment.each !== undefined) undeclared(checker, slot, [fragment.each], [...path, 'each']);
    for (const variant of fragment.variants) {
      checker.text(variant, { scope, lines: false });
      undeclared(checker, slot, pathsIn(variant), checker.placeOf(variant));
    }
  });
};

/** A fragment that uses what its slot does not declare. */
const undeclared = (checker: Checker, slot: Slot, paths: readonly PathRef[], place: FilePath): void => {
  for (const path of paths) {
    const [id = ''] = path.segments;
    if (path.root === 'fact' && Object.hasOwn(checker.scope.facts, id) && !slot.facts.includes(id))
      checker.refuse(place, `« ${pathName(path)} » n’est pas dans les facts de l’emplacement « ${slot.id} »`);
    if (path.root === 'vote')
      checker.refuse(place, 'un emplacement est écrit sans le vote, que le conseil n’a pas encore émis');
    if (path.root === 'law' && !slot.law.includes(id))
      checker.refuse(place, `« ${id} » n’est pas dans la liste law de l’emplacement « ${slot.id} »`);
  }
};
