/** A good template is read; each mistake is refused with file, line, field and reason. */
import { readFileSync } from 'node:fs';
import { parseTemplate } from '../../../src/template/load';
import { TemplateError } from '../../../src/template/template-error';
import { legalCore } from './support/assets';
import { changed, SAMPLE, SAMPLE_ID } from './support/sample';

const FILE = `assets/templates/${SAMPLE_ID}.yaml`;
const law = legalCore().lookup;

const refusal = (text: string, file = FILE): TemplateError => {
  try {
    parseTemplate(text, file, law);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('the template was accepted');
};

describe('a good template', () => {
  const template = parseTemplate(SAMPLE, FILE, law);

  it('is read with its defaults', () => {
    expect(template.fields.find(({ id }) => id === 'number')).toEqual({
      id: 'number',
      type: 'text',
      label: 'Numéro',
      maxLength: 15,
      pattern: '[0-9A-Z-]+',
      patternMessage: 'Chiffres et tirets.',
      required: true,
      decision: false,
    });
    expect(template.articles.map(({ id }) => id)).toEqual(['closing', 'fee', undefined]);
    expect(template.slots.map(({ id, role }) => [id, role])).toEqual([['motives', 'recital']]);
  });

  it('says who reviews: what it leaves out depends on the kind of act', () => {
    const roles = ['drafter', 'legal-reviewer', 'administrator'];
    expect(template.review).toEqual({ roles, authorAlone: false, reviewers: 1 });
    const given = changed(
      'publicity: published',
      'publicity: published\nreview: { roles: [administrator], reviewers: 2 }',
    );
    expect(parseTemplate(given.text, FILE, law).review).toEqual({
      roles: ['administrator'],
      authorAlone: false,
      reviewers: 2,
    });
    const alone = changed('publicity: published', 'publicity: published\nreview: { authorAlone: true }');
    expect(parseTemplate(alone.text, FILE, law).review).toEqual({ roles, authorAlone: true, reviewers: 1 });
  });

  it.each([
    'deliberation-creation-emploi',
    'arrete-debit-boissons-temporaire',
    'courrier-reponse-administre',
    'note-service',
  ])('lets the author be alone for letters and notes only: %s', (id) => {
    const file = `assets/templates/${id}.yaml`;
    const { kind, review } = parseTemplate(readFileSync(file, 'utf8'), file, law);
    expect(review.authorAlone).toBe(kind === 'letter' || kind === 'note');
  });

  it('holds nothing that JSON would lose', () => {
    expect(JSON.parse(JSON.stringify(template))).toEqual(template);
  });

  it('does not need the legal core', () => {
    const text = changed('{{law:CGCT-L2213-1|full}} ;', '{{law:CGCT-L9999-1|full}} ;').text;
    expect(parseTemplate(text, FILE).id).toBe(SAMPLE_ID);
  });
});

/** What is changed, into what; the field and the reason told. The line is that of the change unless given. */
const MISTAKES: readonly (readonly [string, string, string, string, RegExp, number?])[] = [
  ...(
    [
      ['an auditor who would review', '{ roles: [auditor] }', 'review.roles[0]', /./],
      ['a review by nobody', '{ roles: [] }', 'review.roles', /./],
      ['a role twice', '{ roles: [drafter, drafter] }', 'review.roles', /un rôle est donné deux fois/],
      ['no reviewer', '{ reviewers: 0 }', 'review.reviewers', /./],
      ['an unknown rule of review', '{ quorum: 2 }', 'review.quorum', /./],
    ] as const
  ).map(
    ([name, review, field, reason]) =>
      [name, 'documentTitle:', `review: ${review}\ndocumentTitle:`, field, reason] as const,
  ),
  ['an unknown path', 'n° {{number}}', 'n° {{numero}}', 'documentTitle', /« numero » n’est pas un champ/],
  [
    'an unknown part',
    '{{works_period|period}}',
    '{{works_period.start|date}}',
    'blocks.articles[0].content[0].article-text',
    /n’a pas de partie « start »/,
  ],
  [
    'an unknown part of the profile',
    'profile.organisation.town|de',
    'profile.organisation.mayor',
    'blocks.authority[0].authority',
    /« profile.organisation » n’a pas de partie « mayor »/,
  ],
  [
    'an unknown filter',
    '{{company|article|capital}}',
    '{{company|nom}}',
    'blocks.articles[1].content[0].article-text',
    /le filtre « nom » n’existe pas/,
  ],
  [
    'a filter of another type',
    'que {{lanes}} ',
    'que {{lanes|date}} ',
    'slots.motives.fragments[1].variants[0]',
    /« date » ne s’applique pas à un nombre/,
  ],
  [
    'a date filter on a text',
    'réalise {{works}},',
    'réalise {{works|date}},',
    'slots.motives.fragments[0].variants[0]',
    /« date » ne s’applique pas à un texte/,
  ],
  [
    'too few arguments',
    '{{lanes|plural:"voie":"voies"}}',
    '{{lanes|plural:"voie"}}',
    'slots.motives.fragments[1].variants[1]',
    /attend 2 argument/,
  ],
  [
    'three forms of agreement',
    'agree:"autorisé":"autorisée"',
    'agree:"autorisé":"autorisée":"autorisés"',
    'blocks.articles[1].content[0].article-text',
    /2 ou 4 arguments/,
  ],
  [
    'an unquoted argument',
    'words:"f"',
    'words:f',
    'slots.motives.fragments[1].variants[1]',
    /entre guillemets droits/,
  ],
  [
    'a boolean written',
    'Redevance {{company|de}}',
    'Redevance {{closed}}',
    'blocks.articles[1].heading',
    /ne s’écrit pas tel quel/,
  ],
  [
    'rows written whole',
    '{{streets|list}}',
    '{{posts|list}}',
    'blocks.articles[0].content[0].article-text',
    /ne sait pas écrire ces éléments/,
  ],
  [
    'lines in a heading',
    'Redevance {{company|de}}',
    'Redevance {{place|lines}}',
    'blocks.articles[1].heading',
    /« lines » n’est pas possible ici/,
  ],
  [
    'item out of a loop',
    'Fait le {{signed_on|date}}',
    'Fait le {{item}}',
    'blocks.conclusions[0].place-date',
    /« item » n’existe que dans une répétition/,
  ],
  [
    'a loop over no list',
    'each: streets',
    'each: company',
    'slots.motives.fragments[3].each',
    /« company » n’est pas une liste/,
  ],
  [
    'braces not closed',
    'Fait le {{signed_on|date}}',
    'Fait le {{signed_on|date',
    'blocks.conclusions[0].place-date',
    /sans « }} »/,
  ],
  [
    'braces not opened',
    'Fait le {{signed_on|date}}',
    'Fait le signed_on}}',
    'blocks.conclusions[0].place-date',
    /sans « {{ »/,
  ],
  [
    'an empty value',
    'Fait le {{signed_on|date}}',
    'Fait le {{}}',
    'blocks.conclusions[0].place-date',
    /ne nomme aucune donnée/,
  ],
  [
    'an unknown field in a condition',
    'when: present(basis)',
    'when: present(bases)',
    'blocks.citations[1].when',
    /« bases » n’est pas un champ/,
  ],
  [
    'an unknown function',
    'when: present(basis)',
    'when: exists(basis)',
    'blocks.citations[1].when',
    /la fonction « exists » n’existe pas/,
  ],
  [
    'persons sought in a text',
    'when: present(basis)',
    'when: common(basis, basis)',
    'blocks.citations[1].when',
    /n’est ni une personne ni une liste de personnes/,
  ],
  [
    'a pattern that is none',
    'when: present(basis)',
    'when: \'matches(works, "(")\'',
    'blocks.citations[1].when',
    /n’est pas une expression régulière/,
  ],
  [
    'a pattern for a number',
    'when: present(basis)',
    'when: \'matches(lanes, "2")\'',
    'blocks.citations[1].when',
    /n’est ni un texte ni une liste de textes/,
  ],
  [
    'hours of a number',
    'when: present(basis)',
    'when: hours(signed_on, lanes) > 1',
    'blocks.citations[1].when',
    /hours et months que des dates/,
  ],
  [
    'a condition cut short',
    'when: present(basis)',
    'when: closed and',
    'blocks.citations[1].when',
    /il manque la fin/,
  ],
  [
    'a condition with code',
    'when: present(basis)',
    "when: 'closed; alert(1)'",
    'blocks.citations[1].when',
    /n’est pas compris/,
  ],
  [
    'a bare field that is no box',
    'when: present(basis)',
    'when: works',
    'blocks.citations[1].when',
    /écrivez present\(works\)/,
  ],
  [
    'a choice that does not exist',
    'when: present(basis)',
    'when: reason == "rain"',
    'blocks.citations[1].when',
    /« rain » n’est pas un choix de « reason »/,
  ],
  [
    'a date against a number',
    'when: present(basis)',
    'when: signed_on > 3',
    'blocks.citations[1].when',
    /se compare à une date/,
  ],
  [
    'a number against a text',
    'when: present(basis)',
    'when: lanes == "2"',
    'blocks.citations[1].when',
    /se compare à un nombre/,
  ],
  [
    'an order of texts',
    'when: present(basis)',
    'when: works > "a"',
    'blocks.citations[1].when',
    /ne compare que des nombres/,
  ],
  [
    'a slot in the operative part',
    "article-text: 'L’article {{article:fee}} s’applique à {{applicant|full_name}}.'",
    'slot: motives',
    'blocks.articles[2].content[0]',
    /décidés par un agent/,
  ],
  [
    'a slot in the citations',
    "citation: 'Vu l’{{basis|full}} ;'",
    'slot: motives',
    'blocks.citations[1].slot',
    /décidés par un agent/,
  ],
  [
    'a slot in the formula',
    'formula: ARRÊTE',
    'slot: motives',
    'blocks.formula[0].slot',
    /décidés par un agent/,
  ],
  [
    'a slot in the conclusions',
    "signature: '{{signatory|signature}}'",
    'slot: motives',
    'blocks.conclusions[1].slot',
    /décidés par un agent/,
  ],
  [
    'a slot that is not described',
    'slot: motives',
    'slot: reasons',
    'blocks.recitals[0].slot',
    /« reasons » n’est pas décrit/,
  ],
  [
    'a slot of the wrong role',
    'role: recital',
    'role: article-text',
    'slots.motives.role',
    /ne convient pas dans recitals/,
  ],
  [
    'a slot declaring no field',
    'facts: [works,',
    'facts: [werks, works,',
    'slots.motives.facts[0]',
    /« werks » n’est pas un champ/,
  ],
  [
    'a fragment using more facts',
    'réalise {{works}},',
    'réalise {{works}} pour {{applicant}},',
    'slots.motives.fragments[0].variants[0]',
    /« applicant » n’est pas dans les facts/,
  ],
  [
    'a fragment asking more facts',
    'when: present(works)',
    'when: present(basis)',
    'slots.motives.fragments[0].when',
    /« basis » n’est pas dans les facts/,
  ],
  [
    'a fragment using more law',
    'l’article {{law:CGCT-L2213-1}} ;',
    'l’article {{law:CGCT-L2213-2}} ;',
    'slots.motives.fragments[2].variants[0]',
    /« CGCT-L2213-2 » n’est pas dans la liste law/,
  ],
  [
    'an article cited in a fragment',
    'reste ouverte ;',
    'reste ouverte ({{article:fee}}) ;',
    'slots.motives.fragments[3].variants[0]',
    /un article ne peut pas être cité ici/,
  ],
  [
    'a first fragment that joins',
    '- id: works\n        when: present(works)',
    '- id: works\n        join: true\n        when: present(works)',
    'slots.motives.fragments[0].join',
    /ne continue aucun paragraphe/,
    85,
  ],
  [
    'no article of that id',
    '{{article:fee}}',
    '{{article:fees}}',
    'blocks.articles[2].content[0].article-text',
    /aucun article n’a l’identifiant « fees »/,
  ],
  [
    'a legal entry out of the core',
    '{{law:CGCT-L2213-1|full}} ;',
    '{{law:CGCT-L9999-1|full}} ;',
    'blocks.citations[0].citation',
    /« CGCT-L9999-1 » n’est pas dans le fonds juridique/,
  ],
  [
    'a legal entry out of the core in a slot',
    'law: [CGCT-L2213-1]',
    'law: [CGCT-L2213-1, X-1]',
    'slots.motives.law[1]',
    /« X-1 » n’est pas dans le fonds juridique/,
  ],
  [
    'two fields of one id',
    '{ id: opens_at,',
    '{ id: signed_on,',
    'fields[2].id',
    /le champ « signed_on » existe déjà/,
  ],
  [
    'two articles of one id',
    'id: closing',
    'id: fee',
    'blocks.articles[1].id',
    /l’article « fee » existe déjà/,
    63,
  ],
  [
    'two fragments of one id',
    '- id: lanes',
    '- id: works',
    'slots.motives.fragments[1].id',
    /le fragment « works » existe déjà/,
  ],
  [
    'two choices of one id',
    'id: crane',
    'id: trench',
    'fields[13].options[1].id',
    /le choix « trench » existe déjà/,
  ],
  [
    'another name than the file’s',
    'id: essai-complet',
    'id: autre',
    'id',
    /n’est pas le nom du fichier \(essai-complet\)/,
  ],
  ['a reserved word', '{ id: opens_at,', '{ id: item,', 'fields[2].id', /mot réservé/],
  ['an id that is not snake_case', '{ id: opens_at,', '{ id: opensAt,', 'fields[2].id', /snake_case/],
  [
    'a condition on a later field',
    'label: Travaux, required: false }',
    'label: Travaux, when: closed }',
    'fields[3].when',
    /champs placés avant/,
  ],
  [
    'a row condition out of the row',
    'when: item.lit }',
    'when: item.colour }',
    'fields[16].item.fields[2].when',
    /« item » n’a pas de partie « colour »/,
  ],
  [
    'a default of another type',
    '{ profile: mayor }',
    '{ profile: councillors_in_office }',
    'fields[17].default.profile',
    /ne convient pas à un champ de type person/,
  ],
  [
    'a default that is not there',
    '{ profile: mayor }',
    '{ profile: prefect }',
    'fields[17].default.profile',
    /n’a pas de partie « prefect »/,
  ],
  ['a pattern that is none', "'[0-9A-Z-]+'", "'[0-9'", 'fields[0].pattern', /expression régulière/],
  [
    'a pattern unexplained',
    ', patternMessage: Chiffres et tirets.',
    '',
    'fields[0].pattern',
    /patternMessage manque/,
  ],
  ['bounds upside down', 'min: 1, max: 6', 'min: 9, max: 6', 'fields[6].max', /max est plus petit que min/],
  ['an unknown type', 'type: time', 'type: hour', 'fields[2].type', /./],
  ['an unknown key', 'summary: Un', 'sumary: x\nsummary: Un', 'sumary', /clé inconnue « sumary »/],
  [
    'an unknown role',
    '- header-line:',
    '- headline:',
    'blocks.preface[0].headline',
    /clé inconnue « headline »/,
  ],
  [
    'two blocks in one',
    '- formula: ARRÊTE',
    '- { formula: ARRÊTE, title: x }',
    'blocks.formula[0]',
    /un seul \(title, formula\)/,
  ],
  ['no nature', "actes: { nature: AR, matter: '6.1' }\n", '', '', /actes manque/, 1],
  ['a wrong nature', 'nature: AR', 'nature: XX', 'actes.nature', /« DE » ou « AR »/],
  [
    'a vote in an order',
    '  conclusions:\n',
    '  vote: { inOffice: lanes, present: lanes, proxies: lanes, for: lanes, against: lanes, abstentions: lanes }\n  conclusions:\n',
    'blocks.vote',
    /seule une délibération a un vote/,
  ],
  [
    'a check beside no field',
    'blocks:\n',
    'checks: [{ test: lanes > 1, field: lane, message: Trop. }]\nblocks:\n',
    'checks[0].field',
    /« lane » n’est pas un champ/,
  ],
  [
    'a check of an unknown fact',
    'blocks:\n',
    'checks: [{ test: lane > 1, field: lanes, message: Trop. }]\nblocks:\n',
    'checks[0].test',
    /« lane » n’est pas un champ/,
  ],
  [
    'a check that adds what is no number',
    'blocks:\n',
    'checks: [{ when: closed, test: lanes + works == 3, field: lanes, message: Trop. }]\nblocks:\n',
    'checks[0].test',
    /\+ n’ajoute que des nombres/,
  ],
  [
    'a check that cannot be read',
    'blocks:\n',
    'checks: [{ test: lanes is 3, field: lanes, message: Trop. }]\nblocks:\n',
    'checks[0].test',
    /condition « lanes is 3 »/,
  ],
  [
    'votes counted without a vote',
    "'Arrêté n° {{number}}'",
    "'Arrêté n° {{vote.voters}}'",
    'documentTitle',
    /« vote » n’existe que/,
  ],
  [
    'a body in an order',
    '  conclusions:\n',
    '  body: [{ body: x }]\n  conclusions:\n',
    'blocks.body',
    /réservé aux courriers/,
  ],
  [
    'too many cells',
    ', \'{{item.lamps|or:"–"}}\']',
    ", 'a', 'b']",
    'blocks.articles[1].content[2].table.row',
    /3 cellule\(s\) pour 2 colonne/,
  ],
  [
    'a table without each',
    'each: posts, row:',
    'row:',
    'blocks.articles[1].content[2].table',
    /row demande each/,
  ],
  [
    'a repeated slot',
    '- slot: motives',
    '- { slot: motives, each: streets }',
    'blocks.recitals[0].each',
    /ne se répète pas/,
  ],
];

describe('a bad template', () => {
  it.each(MISTAKES.map((mistake) => [mistake[0], mistake] as const))(
    'with %s is refused at its place',
    (_, mistake) => {
      const [, from, to, field, reason, line] = mistake;
      const { text, line: changedLine } = changed(from, to);
      const error = refusal(text);
      expect(error.file).toBe(FILE);
      const problem = error.problems.find((p) => p.field === field);
      expect(problem ?? error.problems).toEqual({
        field,
        line: line ?? changedLine,
        column: expect.any(Number) as number,
        reason: expect.stringMatching(reason) as string,
      });
    },
  );

  it('without example is refused', () => {
    const error = refusal(SAMPLE.slice(0, SAMPLE.indexOf('examples:')) + 'examples: []\n');
    expect(error.problems).toEqual([
      expect.objectContaining({ field: 'examples', reason: 'un modèle a au moins un exemple' }),
    ]);
    expect(refusal(SAMPLE.slice(0, SAMPLE.indexOf('examples:'))).reason).toBe('manque');
  });

  it('tells every problem, in the order of the file', () => {
    const { text } = changed('n° {{number}}', 'n° {{numero}}');
    const error = refusal(
      text.replace('reste ouverte ;', '{{rien}} ;').replace('when: present(basis)', 'when: bases'),
    );
    expect(error.problems.map(({ field }) => field)).toEqual([
      'documentTitle',
      'blocks.citations[1].when',
      'slots.motives.fragments[3].variants[0]',
    ]);
    expect(error.message).toContain(`${FILE}:10:16 documentTitle : « numero » n’est pas un champ du modèle`);
  });

  it('that is not YAML is refused at its line', () => {
    const error = refusal('id: a\nkind: [order\nversion: 1');
    expect(error.line).toBeGreaterThan(1);
    expect(error.reason).toMatch(/^YAML/);
  });

  it.each(['', 'null', '[]', '"text"', '42'])('that holds %j is refused', (text) => {
    expect(refusal(text).problems).toHaveLength(1);
  });

  it('that multiplies aliases is refused', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef'])
      bomb.push(`${to}: &${to} [${`*${from},`.repeat(9)}]`);
    expect(refusal(bomb.join('\n')).reason).toMatch(/YAML/);
  });
});
