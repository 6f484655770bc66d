/** Thrown when the environment can't be used: a sentence per mistake. */
export class ConfigError extends Error {
  readonly mistakes: string[]

  constructor(mistakes: string[], options?: ErrorOptions) {
    super(mistakes.join('\n'), options)
    this.mistakes = mistakes
  }
}
