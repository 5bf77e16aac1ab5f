import type { Pushed } from './act.ts';
import { writtenOutputs } from '../workflow/resolve.ts';
import type { Job, Step } from '../workflow/workflow.ts';

/** An output that a script gets: the digest of what it pushed. */
export interface NewOutput {
  readonly step: Step;
  readonly name: string;
  readonly pushed: Pushed;
}

/** Ids that steps are given so that others can ask for their outputs, and outputs that they get; each once. */
export class StepIds {
  readonly #given = new Map<Step, string>();
  readonly #outputs: NewOutput[] = [];
  readonly #taken: Set<string>;

  constructor({ steps }: Job) {
    this.#taken = new Set(steps.flatMap(({ id }) => id ?? []));
  }

  /** Those that steps have not got yet, in the order asked for. */
  get given(): ReadonlyMap<Step, string> {
    return this.#given;
  }

  /** The step's own, otherwise a new one. @param wish `build` */
  of(step: Step, wish: string): string {
    const known = step.id ?? this.#given.get(step);
    if (known !== undefined) return known;
    let [id, count] = [wish, 1];
    while (this.#taken.has(id)) id = `${wish}-${(count += 1)}`;
    this.#taken.add(id);
    this.#given.set(step, id);
    return id;
  }

  get outputs(): readonly NewOutput[] {
    return this.#outputs;
  }

  /** The name of the output with the digest of what a script pushes. */
  outputOf(step: Step, pushed: Pushed): string {
    const known = this.#outputs.find((one) => one.step === step && one.pushed.written === pushed.written);
    if (known) return known.name;
    const taken = this.#outputs.filter((one) => one.step === step).map(({ name }) => name);
    const isFree = (name: string) =>
      !taken.includes(name) && step.script !== undefined && writtenOutputs(step.script, name).length === 0;
    let [name, count] = ['digest', 1];
    while (!isFree(name)) name = `digest-${(count += 1)}`;
    this.#outputs.push({ step, name, pushed });
    return name;
  }
}
