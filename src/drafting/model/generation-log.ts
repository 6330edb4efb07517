/**
 * Gathers the record of one generation while it runs. It keeps hashes and counts, never what was sent or answered.
 */
import type { Generation, PromptRef, Range, Usage } from '../generation';
import type { ClearedPrompt } from '../outbound';
import type { PassageProblem, ProblemCode } from '../problem';
import type { BuiltPrompt } from '../prompts/build';
import { totalDropped } from '../prompts/hygiene';
import { hexSha256, promptRef, type Prompts } from '../prompts/prompt-file';
import type { LanguageModel, ModelEvent } from './port';

export class GenerationLog {
  readonly #model: LanguageModel;
  readonly #built: BuiltPrompt;
  readonly #leftOut: number;
  readonly #prompts: PromptRef[];
  #sent = { sha256: '', characters: 0 };
  #usage: Usage = { promptTokens: 0, completionTokens: 0, estimated: false };
  #servedModel: string | undefined;
  #rounds = 0;
  #corrected: readonly ProblemCode[] = [];

  /** @param leftOut excerpts that the model does not read */
  constructor(model: LanguageModel, built: BuiltPrompt, leftOut: number) {
    this.#leftOut = leftOut;
    this.#model = model;
    this.#built = built;
    this.#prompts = [...built.prompts];
  }

  /** The last round's messages are those that the record names. */
  send({ messages }: ClearedPrompt): void {
    const text = JSON.stringify(messages);
    this.#sent = {
      sha256: hexSha256(text),
      characters: messages.reduce((sum, { content }) => sum + content.length, 0),
    };
    this.#rounds++;
  }

  end({ usage, servedModel }: ModelEvent & { readonly type: 'end' }): void {
    this.#usage = addUsage(this.#usage, usage);
    this.#servedModel = servedModel ?? this.#servedModel;
  }

  correct(problems: readonly PassageProblem[], { correct }: Prompts): void {
    this.#corrected = [...new Set(problems.map(({ code }) => code))];
    this.#prompts.push(promptRef(correct));
  }

  /** What the agent must know of the texts that were read. */
  suspicions(): readonly PassageProblem[] {
    const { suspected, dropped } = this.#built;
    const hidden = totalDropped(dropped);
    return [
      ...suspected.map(({ what }): PassageProblem => ({
        code: 'orders-in-text',
        severity: 'flagged',
        message: `${what.charAt(0).toLocaleUpperCase('fr-FR')}${what.slice(1)} contient des consignes adressées à une machine\u00A0: vérifiez qu’elles n’ont rien changé au passage.`,
      })),
      ...(hidden === 0
        ? []
        : [
            {
              code: 'hidden-in-text',
              severity: 'flagged',
              message: `${hidden} caractère${hidden < 2 ? ' invisible a été retiré' : 's invisibles ont été retirés'} des textes fournis avant leur envoi.`,
            } as const,
          ]),
    ];
  }

  record(): Generation {
    const { parameters, id, model } = this.#model;
    return {
      endpoint: id,
      model,
      ...(this.#servedModel === undefined ? {} : { servedModel: this.#servedModel }),
      prompts: this.#prompts,
      sentSha256: this.#sent.sha256,
      sentCharacters: this.#sent.characters,
      parameters,
      usage: this.#usage,
      rounds: this.#rounds,
      corrected: this.#corrected,
      dropped: this.#built.dropped,
      suspected: this.#built.suspected.map(({ name }) => name),
      ...(this.#leftOut === 0 ? {} : { excerptsLeftOut: this.#leftOut }),
    };
  }
}

const addUsage = (a: Usage, b: Usage): Usage => {
  const kgCO2eq = addRanges(a.kgCO2eq, b.kgCO2eq);
  const kWh = addRanges(a.kWh, b.kWh);
  return {
    promptTokens: a.promptTokens + b.promptTokens,
    completionTokens: a.completionTokens + b.completionTokens,
    estimated: a.estimated || b.estimated,
    ...(kgCO2eq === undefined ? {} : { kgCO2eq }),
    ...(kWh === undefined ? {} : { kWh }),
  };
};

const addRanges = (a: Range | undefined, b: Range | undefined): Range | undefined =>
  a === undefined ? b : b === undefined ? a : { min: a.min + b.min, max: a.max + b.max };
