/** Thrown when the environment can't be used: a sentence per mistake. */
export class ConfigError extends Error {
  constructor(readonly mistakes: string[]) {
    super(mistakes.join('\n'))
  }
}
