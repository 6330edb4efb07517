/** A model's answer: found in chatter, held to its form, read while it comes, and refused for each thing that no passage may say. */
import * as fc from 'fast-check';
import { checkAnswer } from '../../../src/drafting/answer/check';
import type { CheckContext } from '../../../src/drafting/answer/answer-check';
import { extractObject } from '../../../src/drafting/answer/extract';
import { readAnswer } from '../../../src/drafting/answer/read-answer';
import { SegmentReader } from '../../../src/drafting/answer/segments';
import { answerShape } from '../../../src/drafting/answer/shape';
import { collectVocabulary } from '../../../src/drafting/placeholders/collect';
import type { PassageProblem } from '../../../src/drafting/problem';
import { answerOf, segmentOf, type WrittenAnswer } from '../../support/fake-models/writers';
import { outlineText } from '../../../src/drafting/placeholders/vocabulary';
import { prompts, slotOf, TAG } from './support';

type Mode = CheckContext['mode'];
const contextOf = (mode: Mode, template: string, slot: string, changed: object = {}): CheckContext => ({
  mode,
  vocabulary: collectVocabulary(slotOf(template, slot, changed), mode === 'rephrase' ? 'outline' : 'all'),
  tag: TAG,
  prompts: [prompts.system.text, prompts[mode].text],
  excerpts: '',
  freeTexts: [
    'Madame le maire, je vous écris au sujet de la fuite qui abîme depuis trois semaines le mur de ma grange, rue Basse.',
  ],
});
const subsidy = (mode: Mode, changed: object = {}): CheckContext =>
  contextOf(mode, 'deliberation-subvention-association', 'report', changed);

const OUTLINE = (context: CheckContext): string[] => context.vocabulary.outline.map(outlineText);

const problemsOf = (answer: WrittenAnswer | string, context: CheckContext): readonly PassageProblem[] => {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const reading = readAnswer(text, answerShape(context.vocabulary), context.vocabulary);
  return reading.ok ? checkAnswer(reading.answer, context) : reading.problems;
};
const codes = (answer: WrittenAnswer | string, context: CheckContext): string[] => [
  ...new Set(problemsOf(answer, context).map(({ code, severity }) => `${severity} ${code}`)),
];

describe('the words that a refusal quotes', () => {
  const quoted = (texte: string, mode: Mode = 'compose', template = 'note-service', slot = 'purpose') => {
    const context = contextOf(mode, template, slot);
    const answer = answerOf([...OUTLINE(context).slice(0, -1), `${OUTLINE(context).at(-1) ?? ''} ${texte}`]);
    return problemsOf(answer, context).flatMap(({ message, forModel = '' }) => [message, forModel]);
  };
  it.each([
    ['decision-words', 'Le maire DÉCIDE de la suite.', '« DÉCIDE »'],
    ['decision-words', 'Un agent e\u0301lu le fait.', '« e\u0301lu »'],
    ['decision-words', 'L’usager est relevé, réputé exclu.', '« exclu »'],
    ['typed-number', 'Elle a lieu en Février.', '« Février »'],
    ['typed-number', 'Elle est la deuxième\u00A0; voilà.', '« deuxième »'],
    ['typed-citation', 'Selon le décret en vigueur.', '« décret »'],
    ['typed-citation', 'Selon le Conseil d’État.', '« Conseil d’État »'],
    ['chatter', 'En tant qu’IA, voilà.', '« En tant qu’IA »'],
    ['chatter', 'Voici   votre réponse\u00A0: rien.', '« Voici   votre réponse »'],
    [
      'copied-text',
      'Elle dit\u00A0: je vous écris au sujet de la fuite qui abîme depuis trois semaines le mur de ma grange.',
      '« je vous écris au sujet de la fuite qui abîme depuis trois »',
    ],
  ])('%s are as they were written: %s', (_, texte, said) => {
    expect(
      quoted(texte)
        .join('\n')
        .replace(/\u00A0/gu, ' '),
    ).toContain(said);
  });

  it('are as the template wrote them when they are gone', () => {
    const context = contextOf('rephrase', 'deliberation-subvention-association', 'report');
    const vocabulary = {
      ...context.vocabulary,
      outline: [[{ kind: 'literal', text: 'En février.' } as const]],
    };
    const found = problemsOf(answerOf(['En hiver.']), { ...context, vocabulary });
    expect(found.map(({ message }) => message).join()).toContain('«\u00A0février\u00A0» a disparu');
  });

  it('hold no value', () => {
    const run =
      'Madame le maire, je vous écris au sujet de la {{f:subject}} fuite qui abîme depuis trois semaines.';
    const context = contextOf('compose', 'note-service', 'purpose');
    const [name = ''] = context.vocabulary.placeholders.map((one) => one.name);
    const answer = answerOf([...OUTLINE(context), run.replace('f:subject', name)]);
    const copied = problemsOf(answer, context).find(({ code }) => code === 'copied-text');
    expect(copied?.message).toContain('Madame le maire, je vous écris au sujet de la … fuite');
  });
});

describe('the object in an answer', () => {
  const object = { paragraphes: [{ segments: [{ texte: 'a } b', faits: [], droit: [] }] }], manques: [] };
  const json = JSON.stringify(object);
  it.each([
    ['alone', json],
    ['with spaces and a mark of order', `\uFEFF\n ${json}\n`],
    ['in a fence', `Voici :\n\`\`\`json\n${json}\n\`\`\`\nBonne journée.`],
    ['in a fence without a name', `\`\`\`\n${json}\n\`\`\``],
    ['between two sentences', `Bien sûr. ${json} Cela convient-il ?`],
    ['before another brace', `${json}\nRemarque : {ceci}.`],
    ['on several lines', JSON.stringify(object, null, 2)],
  ])('is found %s', (_, text) => {
    expect(extractObject(text)).toEqual(object);
  });

  it.each([
    ['nothing', ''],
    ['words', 'Considérant que la route est barrée ;'],
    ['half an object', json.slice(0, -3)],
    ['a list', '[1]'],
    ['a number', '3'],
    ['single quotes', "{'paragraphes': []}"],
    ['a comma too many', '{"a": 1,}'],
  ])('is not made of %s', (_, text) => {
    expect(extractObject(text)).toBeUndefined();
  });
});

describe('the form of an answer', () => {
  const context = subsidy('compose');
  const shape = answerShape(context.vocabulary);
  const good = answerOf(OUTLINE(context));

  it('holds a model to the ids that were sent', () => {
    expect(shape.facts).toContain('requested');
    expect(shape.law).toEqual(['CGCT-L2311-7']);
    expect(JSON.stringify(shape.jsonSchema)).toContain('"enum":["CGCT-L2311-7"]');
    expect(codes(good, context)).toEqual([]);
  });

  it.each([
    ['an unknown fact', { texte: 'x', faits: ['mayor'], droit: [] }],
    ['an unknown legal entry', { texte: 'x', faits: [], droit: ['CGCT-L2311-8'] }],
    ['a fact among the law', { texte: 'x', faits: [], droit: ['requested'] }],
    ['a missing list', { texte: 'x', faits: [] }],
    ['a key too many', { texte: 'x', faits: [], droit: [], note: 'x' }],
    ['a number for text', { texte: 3, faits: [], droit: [] }],
    ['an endless segment', { texte: 'x'.repeat(4001), faits: [], droit: [] }],
  ])('is refused with %s', (_, segment) => {
    const answer = JSON.stringify({ paragraphes: [{ segments: [segment] }], manques: [] });
    expect(codes(answer, context)).toEqual(['refused answer-shape']);
    expect(problemsOf(answer, context)[0]?.forModel).toMatch(/JSON, «\u00A0paragraphes\.0/u);
  });

  it.each([
    [
      'a text for a list',
      { texte: 'x', faits: 'requested', droit: [] },
      '.faits\u00A0»\u00A0: une liste est attendue.',
    ],
    ['a missing list', { texte: 'x', faits: [] }, '.droit\u00A0»\u00A0: une liste est attendue.'],
    ['a number for text', { texte: 3, faits: [], droit: [] }, 'un texte entre guillemets est attendu.'],
    ['a text for an object', 'x', 'un objet est attendu.'],
    ['a key too many', { texte: 'x', faits: [], droit: [], sûr: 1 }, 'retire «\u00A0sûr\u00A0».'],
    ['an endless segment', { texte: 'x'.repeat(4001), faits: [], droit: [] }, '4000 caractères au plus.'],
    ['an unknown fact', { texte: 'x', faits: ['mayor'], droit: [] }, 'cet identifiant n’est pas de la liste'],
  ])('tells the model in French what is wrong: %s', (_, segment, said) => {
    const told = problemsOf(JSON.stringify({ paragraphes: [{ segments: [segment] }], manques: [] }), context);
    const text = told.map(({ forModel }) => forModel).join('\n');
    expect(text).toContain(said);
    expect(text).not.toMatch(/invalid|expected|too_|received|unrecogni/iu);
  });

  it.each([
    ['no paragraph', { paragraphes: [], manques: [] }],
    ['no segment', { paragraphes: [{ segments: [] }], manques: [] }],
    ['an unknown gap', { ...good, manques: ['requested'] }],
    ['another object', { reponse: 'oui' }],
  ])('is refused with %s', (_, answer) => {
    expect(codes(JSON.stringify(answer), context)).toEqual(['refused answer-shape']);
  });

  it('has no empty list of ids in its schema, which endpoints refuse', () => {
    const bare = answerShape({ placeholders: [], outline: [], absent: [] });
    expect(JSON.stringify(bare.jsonSchema)).not.toContain('enum');
    expect(
      bare.answer.safeParse({
        paragraphes: [{ segments: [{ texte: 'x', faits: ['x'], droit: [] }] }],
        manques: [],
      }).success,
    ).toBe(false);
  });
});

describe('reading segments while they come', () => {
  const { vocabulary } = subsidy('compose');
  const shape = answerShape(vocabulary);
  const answer: WrittenAnswer = {
    paragraphes: [
      {
        segments: [
          segmentOf('Une « accolade } » et un \\ "guillemet".'),
          segmentOf('{{f:requested}} [a] {b}'),
        ],
      },
      { segments: [segmentOf('é🙂')] },
    ],
    manques: [],
  };
  const expected = answer.paragraphes.flatMap(({ segments }, paragraph) =>
    segments.map((segment) => ({ paragraph, segment })),
  );

  it('gives each of them once, wherever the text is cut, chatter or not', () => {
    const texts = fc.constantFrom(
      JSON.stringify(answer),
      JSON.stringify(answer, null, 1),
      `Voici [le] texte :\n\`\`\`json\n${JSON.stringify(answer)}\n\`\`\``,
    );
    fc.assert(
      fc.property(texts, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (text, sizes) => {
        const reader = new SegmentReader(shape);
        const found = [];
        for (let at = 0, i = 0; at < text.length; i++) {
          const size = sizes[i % sizes.length] ?? 1;
          found.push(...reader.read(text.slice(at, at + size)));
          at += size;
        }
        expect(found).toEqual(expected);
      }),
    );
  });

  it('gives nothing of what is not of the form, and never throws', () => {
    for (const text of [
      '{"a":[{"b":[{"texte":1}]}]}',
      '}}}]]]{{{',
      '"{',
      '{"paragraphes":[{"segments":[{"texte":',
    ])
      expect(new SegmentReader(shape).read(text)).toEqual([]);
  });
});

describe('what a composed passage may not say', () => {
  const context = subsidy('compose');
  const saying = (sentence: string): WrittenAnswer => {
    const [first = '', ...others] = OUTLINE(context);
    const answer = answerOf([first, ...others]);
    // In a segment of its own, with no id: the form is right, the words are judged.
    const added = (sentence.match(/.{1,3000}/gsu) ?? []).map((texte) => ({ texte, faits: [], droit: [] }));
    answer.paragraphes[0]?.segments.push({ texte: ' ', faits: [], droit: [] }, ...added);
    return answer;
  };

  it.each([
    ['a number in figures', 'Elle compte 212 membres.', 'typed-number'],
    ['a number in words', 'Elle compte deux cents membres.', 'typed-number'],
    ['an amount', 'Le coût est de mille euros.', 'typed-number'],
    ['a date', 'Elle se réunit le mardi en septembre.', 'typed-number'],
    ['a duration', 'Le projet dure un mois.', 'typed-number'],
    ['an ordinal', 'C’est la troisième demande.', 'typed-number'],
    ['an article', 'Cela résulte de l’article du code.', 'typed-citation'],
    ['a number of article', 'Voir L. 2313-1.', 'typed-citation'],
    ['case law', 'Une jurisprudence constante le permet.', 'typed-citation'],
    ['a decision', 'La commune accorde cette aide.', 'decision-words'],
    ['an approval', 'Ce passage est approuvé.', 'decision-words'],
    ['a review', 'La relecture est faite.', 'decision-words'],
    ['a sanction', 'Une sanction est prononcée.', 'decision-words'],
    ['a vote', 'La subvention est votée.', 'decision-words'],
    ['a link', 'Voir https://exemple.test/x.', 'markup'],
    ['a picture', '![x](//exemple.test/a.png)', 'markup'],
    ['an address', 'Écrire à mairie@exemple.test.', 'markup'],
    ['a tag', 'Un <b>mot</b>.', 'markup'],
    ['bold', 'Un mot **fort**.', 'markup'],
    ['the tag of the request', `Voici ${TAG}.`, 'leaked-prompt'],
    [
      'the tag in capitals and cut',
      `Voici ${TAG.toUpperCase().slice(0, 8)} ${TAG.slice(8)}.`,
      'leaked-prompt',
    ],
    ['the prompt', 'Tu n’es pas une autorité et tu n’exprimes aucune position officielle.', 'leaked-prompt'],
    [
      'a text that was given',
      'Je vous écris au sujet de la fuite qui abîme depuis trois semaines le mur de ma grange.',
      'copied-text',
    ],
    ['itself', 'En tant que modèle de langage, je ne juge pas.', 'chatter'],
    ['an unknown placeholder', 'Voir {{f:mayor}}.', 'unknown-placeholder'],
    ['a broken placeholder', 'Voir f:committee_on.', 'altered-placeholder'],
    ['hidden characters', 'Un\u200B mot\u{E0041}.', 'hidden-characters'],
    ['the name of a fact', 'Le FC Valmorin joue.', 'typed-value'],
    ['far too much', 'Le dossier est complet et utile. '.repeat(120), 'too-long'],
  ])('%s', (_, sentence, code) => {
    expect(codes(saying(sentence), context)).toContain(`refused ${code}`);
  });

  it.each([
    'Le dossier présenté est complet.',
    'Cette action intéresse l’ensemble des habitants ; elle se poursuit.',
    'La demande de {{f:association~article}} porte sur {{f:requested}}.',
    'Cette aide relève de la compétence que fixe l’{{d:CGCT-L2311-7}}.',
  ])('but may say: %s', (sentence) => {
    expect(codes(saying(sentence), context)).toEqual([]);
  });

  it('names to the model what to mend, and never a value', () => {
    const { vocabulary } = context;
    for (const sentence of ['Elle compte 212 membres.', 'Voir {{f:mayor}}.', 'Le FC Valmorin joue.'])
      for (const { forModel = '' } of problemsOf(saying(sentence), context)) {
        expect(forModel).not.toBe('');
        expect(forModel).not.toContain('Valmorin');
        for (const { kind, text } of vocabulary.placeholders)
          if (kind === 'fact' && text.length > 8) expect(forModel).not.toContain(text);
      }
  });

  it('may not leave out an amount, a legal basis or a decision; another fact is told', () => {
    const without = (name: string): WrittenAnswer =>
      answerOf(
        OUTLINE(context).map((text) => text.replace(new RegExp(`\\{\\{${name}[^}]*\\}\\}`, 'gu'), 'ceci')),
      );
    expect(codes(without('f:requested'), context)).toEqual(['refused omitted-fact']);
    expect(codes(without('f:activity'), context)).toEqual(['flagged omitted-fact']);
    const permit = contextOf('compose', 'courrier-reponse-administre', 'powers');
    expect(
      codes(answerOf(OUTLINE(permit).map((text) => text.replace('{{d:CCIV-1253}}', 'ce cas'))), permit),
    ).toEqual(['refused omitted-law']);
  });

  it('that exchanges two amounts is refused; two dates, told', () => {
    const swapped = answerOf(
      OUTLINE(context).map((text) =>
        text
          .replace('{{f:requested}}', '{{X}}')
          .replace('{{f:committee_amount}}', '{{f:requested}}')
          .replace('{{X}}', '{{f:committee_amount}}'),
      ),
    );
    expect(codes(swapped, context)).toEqual(['refused swapped-values']);
    const dates = answerOf(
      OUTLINE(context).map((text) =>
        text
          .replace('{{f:commitment_on}}', '{{X}}')
          .replace('{{f:committee_on}}', '{{f:commitment_on}}')
          .replace('{{X}}', '{{f:committee_on}}'),
      ),
    );
    expect(codes(dates, context)).toEqual(['flagged swapped-values']);
  });

  it('shows what is missing, and tells it', () => {
    const gap = subsidy('compose', { previous_amount: undefined });
    const answer = answerOf(
      OUTLINE(gap).map((text, i) => (i === 0 ? `${text} Avant : {{MANQUE:previous_amount}}.` : text)),
    );
    expect(codes({ ...answer, manques: ['previous_amount'] }, gap)).toEqual(['flagged missing-fact']);
    expect(problemsOf(answer, gap)).toHaveLength(1);
  });

  it('may not come again, but where the template does', () => {
    const [first = ''] = OUTLINE(context);
    expect(codes(answerOf([...OUTLINE(context), first]), context)).toEqual(['refused repeated']);
    const twice = {
      ...context,
      vocabulary: {
        ...context.vocabulary,
        outline: [...context.vocabulary.outline, ...context.vocabulary.outline],
      },
    };
    expect(codes(answerOf(OUTLINE(twice)), twice)).toEqual([]);
  });

  it('is in French, and has words', () => {
    expect(codes(answerOf(['The town is asked for the sum that was said by the club.']), context)).toContain(
      'refused not-french',
    );
    expect(codes(answerOf(['…']), context)).toContain('refused empty');
  });
});

describe('what a reworded passage may not say', () => {
  const context = subsidy('rephrase');
  const outline = OUTLINE(context);

  it('anything else than the embedded one', () => {
    expect(codes(answerOf(outline), context)).toEqual([]);
    expect(
      codes(answerOf(outline.map((text) => text.replace('sollicite', 'demande à recevoir'))), context),
    ).toEqual([]);
  });

  it.each([
    ['a fact left out', (text: string) => text.replace('{{f:activity}}', 'son public')],
    ['a fact said twice', (text: string) => text.replace('{{f:project}}', '{{f:project}}, {{f:project}}')],
    ['an order changed', (text: string) => text.replace('{{f:requested}}', '{{f:committee_amount}}')],
  ])('%s', (_, change) => {
    expect(codes(answerOf(outline.map(change)), context)).toContain('refused other-claims');
  });

  it('two amounts exchanged', () => {
    const swapped = outline.map((text) =>
      text
        .replace('{{f:requested}}', '{{X}}')
        .replace('{{f:committee_amount}}', '{{f:requested}}')
        .replace('{{X}}', '{{f:committee_amount}}'),
    );
    expect(codes(answerOf(swapped), context)).toEqual(['refused swapped-values']);
  });

  it('a paragraph more or less', () => {
    expect(codes(answerOf([outline.join(' ')]), context)).toEqual(['refused other-claims']);
  });

  it('a number of the template left out', () => {
    const bar = contextOf('rephrase', 'arrete-debit-boissons-temporaire', 'motives');
    const text = OUTLINE(bar);
    expect(codes(answerOf(text), bar)).toEqual([]);
    expect(codes(answerOf(text.map((one) => one.replace('quatrième des cinq', 'dernière'))), bar)).toEqual([
      'refused other-claims',
    ]);
  });
});
