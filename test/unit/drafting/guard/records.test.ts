/** Facts of people that a register tells, read apart from judgements of them; and what is no fault of theirs. */
import { readingOf } from '../../../../src/drafting/guard/reading';
import { tagged } from '../../../../src/drafting/guard/tag';
import { wordsOf } from '../../../../src/drafting/guard/text/normalise';

const isRecord = (text: string): boolean => readingOf(text).features.has('=record');
const isFound = (text: string): boolean => readingOf(text).features.has('@found');

describe('a fact that a register tells of people', () => {
  it.each([
    'Quels agents travaillent samedi ?',
    'Dis quels agents sont en congé cette semaine.',
    'Dis-moi quels élus étaient présents au dernier conseil.',
    'Dis quelles familles ont répondu.',
    'Quelles familles ont deux enfants à l’école ?',
    'Liste les agents arrivés depuis le 1er janvier.',
    'Qui n’habite plus la commune ?',
    'Quels élèves vont au collège en septembre ?',
    'Quels clubs ont touché plus de 1 000 € ?',
  ])('is read, and no judgement with it: %s', (text) => {
    expect({ record: isRecord(text), found: isFound(text) }).toEqual({ record: true, found: false });
  });

  it.each([
    'Quels agents travaillent le mieux ?',
    'Quels agents sont les moins efficaces ?',
    'Dis quels agents méritent la prime.',
    'Quels élèves vont échouer au collège ?',
    'Liste les élus présents qui ont été paresseux.',
    'Quels agents ont le niveau ?',
  ])('is not read in a judgement: %s', (text) => {
    expect(isRecord(text)).toBe(false);
  });
});

describe('a question about people', () => {
  it('asks for a judgement of a right only where no text settles it', () => {
    expect(isFound('Quels agents ont droit à la prime selon la délibération ?')).toBe(false);
    expect(isFound('Quels agents ont droit à la prime ?')).toBe(true);
    expect(isFound('Quels agents méritent la prime selon la délibération ?')).toBe(true);
  });

  it('takes "dernier" for a rank of people, and not of a thing', () => {
    expect(isFound('Quels agents étaient là le dernier jour ?')).toBe(false);
    expect(isFound('Quel agent faire passer en dernier ?')).toBe(true);
  });
});

describe('the words of a text', () => {
  it('keep the t that joins a verb and its subject, and spell the texting one', () => {
    expect(wordsOf('A-t-il répondu ?').map(({ key }) => key)).toEqual(['a', 't', 'il', 'repondu']);
    expect(wordsOf('t sûr ?').map(({ key }) => key)).toEqual(['tu', 'sur']);
  });

  it('end no sentence after a shortened title, and take no name for a verb', () => {
    expect(wordsOf('Quand M. Sow arrive-t-il ?').map(({ gap }) => gap.trim())).toEqual([
      '',
      '',
      '',
      '',
      '-',
      '-',
    ]);
    expect(tagged(wordsOf('Mme Barbier et Mme Classe')).every(({ verb }) => verb === undefined)).toBe(true);
  });

  it('tell an assembly from an advice', () => {
    const views = (text: string) => tagged(wordsOf(text)).filter(({ view }) => view).length;
    expect(views('au dernier conseil')).toBe(0);
    expect(views('ton conseil')).toBe(1);
  });

  it('tell what residents feel, and what is said of somebody as a flaw', () => {
    const traits = (text: string) =>
      tagged(wordsOf(text)).map(({ feeling, personal }) => (feeling ? 'feeling' : personal ? 'flaw' : ''));
    expect(traits('riverains inquiets exaspérés')).toEqual(['', 'feeling', 'feeling']);
    expect(traits('riverains procéduriers')).toEqual(['', 'flaw']);
  });
});
