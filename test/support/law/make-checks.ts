/**
 * `npm run checks`, with `--write`: writes `src/law/checks/index.ts`, `docs/checks.md` and a page a check in `docs/checks/`, from the files
 * of the checks. Without it, says whether they are up to date; a test asks. Nothing in them is written by hand.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LegalCore } from '../../../src/law/core';
import { INPUTS } from '../../../src/law/checks/framework/inputs';
import type { InputId } from '../../../src/law/checks/framework/inputs';
import { SEVERITY_NAMES } from '../../../src/law/checks/framework/report';
import type { Example, Examples, Rule } from '../../../src/law/checks/framework/rule';
import { formatted } from '../formatted';
import { coreOfRepository } from './core';
import { ruleFiles, ruleNames, textOfExample } from './tables';

const ROOT = path.join(__dirname, '../../..');
const INDEX_FILE = path.join(ROOT, 'src/law/checks/index.ts');
const DOC_FILE = path.join(ROOT, 'docs/checks.md');
/** One page a check: all in one page, their examples were too long for a reader and for the sites that show Markdown. */
const PAGES = path.join(ROOT, 'docs/checks');

const variable = (name: string): string => path.basename(name).replace('-', '');

const indexText = (): string => {
  const names = ruleNames();
  const lines = [
    '/**',
    ' * Every check, one import a line. Made by `npm run checks` from the files of the folders: do not edit.',
    ' */',
    "import type { Rule } from './framework/rule';",
    ...names.map((name) => `import { rule as ${variable(name)} } from './${name}';`),
    '',
    `export const RULES: readonly Rule[] = [${names.map(variable).join(', ')}];`,
    '',
  ];
  return formatted(lines.join('\n'), INDEX_FILE);
};

const KINDS: Readonly<Record<string, string>> = {
  order: 'arrêté',
  deliberation: 'délibération',
  decision: 'décision du maire',
  summons: 'convocation',
  minutes: 'procès-verbal',
  letter: 'courrier',
  note: 'note',
};
const METHODS = {
  A: 'arithmétique',
  R: 'repérage de tournures dans le texte',
  X: 'croisement avec ce que l’on sait (profil, fonds juridique, fichier)',
  question: 'question posée à l’agent',
} as const;

const pageText = ({ meta }: Rule, examples: Examples, law: LegalCore): string => {
  const kinds =
    meta.kinds === 'all' ? 'tous les documents' : meta.kinds.map((kind) => KINDS[kind] ?? kind).join(', ');
  const basis = meta.basis.map((id) => {
    const entry = law.lookup(id);
    if (entry === undefined) return id;
    return `${entry.full} (${entry.verified === undefined ? 'à vérifier' : `lu à la date du ${entry.verified}`})`;
  });
  // What it needs of certain acts only is told by its table.
  const sometimes = [...new Set(examples.lacks?.map(({ missing }) => missing))].filter(
    (id) => !meta.needs.includes(id),
  );
  const known = (words: string, ids: readonly InputId[]): string[] =>
    ids.length === 0 ? [] : [`- ${words} : ${ids.map((id) => INPUTS[id].fr).join(' ; ')}`];
  const lines = [
    `# ${meta.id} – ${meta.title.fr}`,
    '',
    'Page faite par `npm run checks`. [Tous les contrôles](../checks.md)',
    '',
    `- Concerne : ${kinds}`,
    `- Gravité : ${SEVERITY_NAMES[meta.severity].fr}`,
    `- Fondement : ${basis.length === 0 ? 'usage' : basis.join(' ; ')}`,
    `- Méthode : ${METHODS[meta.method]}`,
    ...known('Il faut connaître', meta.needs),
    ...((meta.yieldsTo ?? []).length === 0
      ? []
      : [`- Ne dit rien des mots où le dit déjà : ${(meta.yieldsTo ?? []).join(', ')}`]),
    ...known('Selon l’acte, il faut connaître', sometimes),
    '',
    'Ce qu’il dit :',
    '',
    ...Object.entries(meta.messages).map(
      ([id, { fr, severity }]) =>
        `- \`${id}\`${severity === undefined ? '' : ` (${SEVERITY_NAMES[severity].fr})`} : ${fr}`,
    ),
    '',
    ...table('Ne relève rien', examples.passes),
    ...table(meta.method === 'question' ? 'Pose la question' : 'Relève un écart', examples.fails),
    ...table('Ne peut pas contrôler', examples.lacks ?? []),
    ...table('N’est pas concerné', examples.ignores ?? []),
  ];
  return lines.join('\n');
};

const table = (title: string, list: readonly Example[]): string[] =>
  list.length === 0
    ? []
    : [
        `${title} :`,
        '',
        ...list.map((example) => `- ${example.why} : « ${excerpt(textOfExample(example))} »`),
        '',
      ];

const excerpt = (text: string): string => {
  const line = text.replace(/\s*\n\s*/gu, ' / ').replace(/[\\`*_{}[\]<>|]/gu, '\\$&');
  return line.length > 220 ? `${line.slice(0, 220)}…` : line;
};

/** How the product uses them; the rest of the page is made from the files of the checks. */
const IN_THE_PRODUCT = [
  '## Dans le produit',
  '',
  'La vue « Contrôler » du volet envoie le fichier tel qu’il est ; le serveur le lit une fois et fait tous les contrôles sur cette seule lecture, avec le profil de la collectivité (s’il est bien celui de la collectivité du document), la nature de l’acte d’après son modèle, la date que porte l’acte, et ce que le registre dit de sa rédaction. Un acte sans date n’en reçoit pas une : les contrôles qui en ont besoin disent qu’elle manque. Les contrôles sont refaits à l’ouverture de la vue, après chaque correction ou réponse, et quand l’agent revient du texte au volet.',
  '',
  '- **Aller à la phrase** : le paragraphe est sélectionné dans Word ; ce qui est dans un en-tête, une note ou une zone de texte est seulement signalé.',
  '- **Corriger** : en un clic, quand la correction est mécanique et tient dans une ligne ; seuls les caractères qui changent sont remplacés. Dans un passage, les mots ne sont plus ceux qui ont été relus : il est à relire de nouveau.',
  '- **Un acte rédigé ailleurs** se contrôle de même : sa nature est lue dans ses mots, et Paraphe n’en bloque pas la finalisation. Ses points s’écartent, se lèvent et se rouvrent comme les autres (mêmes rôles, mêmes événements au journal), mais nul ne sait qui l’a rédigé : tout relecteur juridique peut lever un point bloquant. Le serveur garde qui a répondu, quand et pourquoi, jamais le texte. Le fichier est reconnu à la référence que le volet y inscrit (un numéro tiré au hasard, à enregistrer avec lui), sinon à son texte, s’il n’a pas changé ([pourquoi](decisions/010-reference-of-documents-drafted-elsewhere.md)). Une copie reprise pour un autre acte garde ces réponses : le volet le dit.',
  '- **Ignorer avec motif** : le motif est enregistré avec le nom de l’agent (événement `check-acknowledged`), visible de tous, et repris dans le sceau si le point est encore relevé dans le texte finalisé ; le volet le montre alors avec le document finalisé. Le même point (même contrôle, même phrase) n’est pas demandé deux fois ; une phrase modifiée est un autre point. Qui a écarté un point, ou un relecteur juridique, peut le rouvrir (événement `check-reopened`).',
  '- **Points bloquants** : la finalisation est refusée (`blocking-finding`) tant qu’un tel point n’est ni corrigé ni levé. Seul un relecteur juridique le lève, avec un motif ; s’il a rédigé le projet d’un acte qui demande un autre relecteur, un autre juriste le lève. Si ce que dit le contrôle change (un autre compte, une autre date), le point est à lever de nouveau, même si la phrase n’a pas changé.',
  '- **Questions** : ce que seule une personne peut dire est demandé, avec ce qu’il faut regarder. « Répondre » garde ce que l’agent a vérifié, avec son nom (événement `check-acknowledged`) ; la réponse est visible de tous et reprise dans le sceau. Une question n’empêche rien, qu’elle ait une réponse ou non ; elle est posée de nouveau si la phrase change.',
  '- **Sans machine** : seuls les passages écrits par un modèle de langage comptent comme rédigés par une machine ; les phrases types ont été écrites par un juriste.',
  '',
];

type Filed = ReturnType<typeof ruleFiles>[number];

const docText = (files: readonly Filed[]): string =>
  [
    '# Les contrôles',
    '',
    `Page faite par \`npm run checks\` à partir des fichiers de \`src/law/checks\` : ${String(files.length)} contrôles. Un rapport sans écart dit « aucun écart détecté parmi N contrôles » ; il ne dit jamais que l’acte est conforme.`,
    '',
    ...IN_THE_PRODUCT,
    '## La liste',
    '',
    'La page de chaque contrôle dit ce qu’il concerne, son fondement et ce qu’il faut connaître, avec les exemples qui l’éprouvent.',
    '',
    '| | | Gravité | Méthode |',
    '|---|---|---|---|',
    ...files.map(
      ({ rule: { meta } }) =>
        `| [${meta.id}](checks/${meta.id}.md) | ${meta.title.fr} | ${SEVERITY_NAMES[meta.severity].fr} | ${METHODS[meta.method]} |`,
    ),
    '',
  ].join('\n');

/** Every file that is made, by its path. */
const made = (): ReadonlyMap<string, string> => {
  const law = coreOfRepository();
  const files = ruleFiles();
  return new Map([
    [INDEX_FILE, indexText()],
    [DOC_FILE, docText(files)],
    ...files.map(({ rule, examples }): [string, string] => [
      path.join(PAGES, `${rule.meta.id}.md`),
      pageText(rule, examples, law),
    ]),
  ]);
};

const main = (write: boolean): void => {
  const wanted = made();
  if (write) mkdirSync(PAGES, { recursive: true });
  for (const [file, text] of wanted) {
    if (write) writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) behind(file);
  }
  // The page of a check that is no more.
  for (const name of readdirSync(PAGES)) {
    const file = path.join(PAGES, name);
    if (wanted.has(file)) continue;
    if (write) rmSync(file);
    else behind(file);
  }
};

const behind = (file: string): void => {
  process.stderr.write(`${path.relative(ROOT, file)} is not up to date: run npm run checks\n`);
  process.exitCode = 1;
};

main(process.argv.includes('--write'));
