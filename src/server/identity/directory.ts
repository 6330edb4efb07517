/**
 * The demonstration's agents, read from one YAML text. They exist only while the server shows the invented commune on this
 * machine; with an organisation's own profile, accounts take their place.
 */
import { z } from 'zod';
import { parse } from 'yaml';
import { zodSentence } from '../../template/zod-problems';
import { ROLES, type Agent } from './agent';

const schema = z.strictObject({
  agents: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
        name: z.string().min(1),
        title: z.string().min(1),
        role: z.enum(ROLES),
      }),
    )
    .min(1),
});

/** The list of agents cannot be used. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';
  constructor(readonly why: string) {
    super(`La liste des agents est inutilisable\u00A0: ${why}`);
  }
}

/** An agent of the list, before it signs in. */
export type Listed = Pick<Agent, 'id' | 'name' | 'role'>;

export interface Directory {
  all(): readonly Listed[];
  find(id: string): Listed | undefined;
}

/**
 * @param text YAML: `agents: [{id, name, title, role}]`.
 * @throws DirectoryError
 */
export function parseDirectory(text: string): Directory {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw new DirectoryError(String(error));
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new DirectoryError(zodSentence(result.error.issues));
  const agents = new Map<string, Listed>();
  for (const { id, name, title, role } of result.data.agents) {
    if (agents.has(id)) throw new DirectoryError(`l’identifiant «\u00A0${id}\u00A0» est donné deux fois.`);
    agents.set(id, { id, name: `${name}, ${title}`, role });
  }
  return { all: () => [...agents.values()], find: (id) => agents.get(id) };
}
