/**
 * `paraphe accounts`: the accounts of an organisation, by whoever holds the data folder. It does what an administrator does, and
 * is the way back in when none is left who knows a password.
 */
import path from 'node:path';
import { loadProfile, siretOf } from '../../server/catalogue';
import { ROLES, type Role } from '../../server/identity/agent';
import type { Accounts } from '../../server/identity/accounts';
import { accountsOf } from '../../server/identity/compose';
import type { Account } from '../../server/identity/port';
import type { EmbeddedStore } from '../../server/store/embedded';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { CliError, EXIT } from '../errors';
import type { CliIo } from '../io';
import { ParseError } from '../parse-error';
import { dataFolder, withStore } from '../workspace';

const BY = { id: 'cli', name: 'Ligne de commande' };
const ROLE_NAMES: Readonly<Record<Role, string>> = {
  drafter: 'rédaction',
  'legal-reviewer': 'relecture juridique',
  administrator: 'administration',
  auditor: 'audit',
};

export const accounts: Command = {
  name: 'accounts',
  summary: 'Gère les comptes des agents.',
  usage: [
    'accounts list [--json]',
    'accounts add --name "Prénom Nom" --title <qualité> --role <rôle>',
    '        [--login <nom d’utilisateur>] [--email <adresse>]',
    'accounts revoke <compte>',
    'accounts reset <compte>',
  ],
  help: [
    ['list', 'les comptes\u00A0: identifiant, nom, rôle, état'],
    ['add', `crée un compte\u202F; rôles\u00A0: ${ROLES.join(', ')}`],
    ['--login', 'donne un mot de passe provisoire, affiché une seule fois'],
    ['--email', 'reconnaît l’agent à sa première identification par un fournisseur d’identité'],
    ['revoke', 'ferme le compte et ses sessions'],
    ['reset', 'donne un mot de passe provisoire, affiché une seule fois'],
    ['--profile', 'la collectivité, par son profil (sinon PARAPHE_PROFILE)'],
    ['--siret', 'ou par son SIRET'],
    ['--data', 'le dossier de données (sinon PARAPHE_DATA, sinon ./var)'],
    ['--json', 'le résultat en JSON'],
  ],
  options: {
    name: { type: 'string' },
    title: { type: 'string' },
    role: { type: 'string' },
    login: { type: 'string' },
    email: { type: 'string' },
    profile: { type: 'string' },
    siret: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean' },
  },
  places: ['list|add|revoke|reset', '[compte]'],
  run(args, io) {
    const [action, id] = args.positionals;
    const siret = siretGiven(args, io);
    return withStore(dataFolder(args, io), io, async (store) => {
      const managed = open(store, siret, io);
      switch (action) {
        case 'list':
          return list(await managed.list(), args, io);
        case 'add':
          return made(await managed.create(BY, newAccount(args)), args, io);
        case 'revoke':
          return made({ account: await managed.revoke(BY, needed(id)) }, args, io);
        case 'reset':
          return made(await managed.reset(BY, needed(id)), args, io);
        default:
          throw new ParseError(`Action inconnue\u00A0: «\u00A0${action ?? ''}\u00A0».`);
      }
    });
  },
};

function open(store: EmbeddedStore, siret: string, io: CliIo): Accounts {
  return accountsOf({
    store: store.identity,
    organisation: { siret },
    // The store enters each change in the journal; nobody else is told.
    record: () => Promise.resolve(),
    clock: () => Date.parse(io.now()),
    randomBytes: io.randomBytes,
  });
}

/** @throws CliError */
function siretGiven(args: Arguments, io: CliIo): string {
  const siret = args.text('siret')?.replace(/\s/g, '');
  if (siret !== undefined) {
    if (/^\d{14}$/.test(siret)) return siret;
    throw new ParseError('Un SIRET compte 14\u00A0chiffres.');
  }
  const profile = args.text('profile') ?? io.env['PARAPHE_PROFILE'];
  if (profile !== undefined) return siretOf(loadProfile(path.resolve(io.cwd, profile)));
  throw new ParseError('De quelle collectivité\u202F? Donnez --profile, --siret ou PARAPHE_PROFILE.');
}

function needed(id: string | undefined): string {
  if (id === undefined) throw new ParseError('Il manque un argument\u00A0: le compte.');
  return id;
}

function newAccount(args: Arguments): Parameters<Accounts['create']>[1] {
  const role = ROLES.find((one) => one === args.required('role'));
  if (role === undefined) throw new ParseError(`Rôle inconnu\u202F; rôles\u00A0: ${ROLES.join(', ')}.`);
  const [login, email] = [args.text('login'), args.text('email')];
  if (email !== undefined && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) {
    throw new CliError(EXIT.usage, 'usage', `«\u00A0${email}\u00A0» n’est pas une adresse électronique.`);
  }
  return {
    name: args.required('name'),
    title: args.text('title') ?? '',
    role,
    ...(login === undefined ? {} : { login }),
    ...(email === undefined ? {} : { email }),
  };
}

function list(all: readonly Account[], args: Arguments, io: CliIo): number {
  if (args.flag('json')) {
    io.out(`${JSON.stringify(all.map(view), null, 2)}\n`);
    return EXIT.done;
  }
  const width = Math.max(0, ...all.map(({ id }) => id.length));
  for (const { id, name, title, role, state } of all) {
    const whole = title === '' ? name : `${name}, ${title}`;
    const closed = state === 'revoked' ? ' (fermé)' : '';
    io.out(`${id.padEnd(width)}  ${whole} – ${ROLE_NAMES[role]}${closed}\n`);
  }
  if (all.length === 0) io.out('Aucun compte.\n');
  return EXIT.done;
}

function made(
  { account, password }: { readonly account: Account; readonly password?: string },
  args: Arguments,
  io: CliIo,
): number {
  if (args.flag('json')) {
    io.out(
      `${JSON.stringify({ account: view(account), ...(password === undefined ? {} : { password }) }, null, 2)}\n`,
    );
    return EXIT.done;
  }
  io.out(`${account.id}\u00A0: ${account.name}${account.state === 'revoked' ? ', compte fermé' : ''}.\n`);
  if (password !== undefined) {
    io.out(`Mot de passe provisoire, affiché une seule fois\u00A0: ${password}\n`);
  }
  return EXIT.done;
}

const view = ({ organisation: _ours, ...account }: Account): Omit<Account, 'organisation'> => account;
