// What every part of the fake core does: it remembers what it was asked, and refuses what a test
// tells it to refuse.
import type { AppError } from '../bindings';
import { CoreError, type Core } from '../core';

export class FakeBase {
  /** What was asked, in order: the command and its arguments. */
  readonly asked: [command: keyof Core, ...args: unknown[]][] = [];
  /** What the commands refuse from now on. */
  readonly refused = new Map<keyof Core, AppError>();

  protected async reply<Answer>(
    command: keyof Core,
    args: unknown[],
    answer: () => Answer
  ): Promise<Answer> {
    this.asked.push([command, ...args]);
    const error = this.refused.get(command);
    if (error) throw new CoreError(error);
    // The window gets copies, as over a bridge.
    return structuredClone(answer());
  }

  /** How often a command was asked. */
  count(command: keyof Core): number {
    return this.asked.filter(([asked]) => asked === command).length;
  }
}

/** Refuses as the core does. */
export function refuse(code: AppError['code'], details: AppError['details'] = {}): never {
  throw new CoreError({ code, details });
}
