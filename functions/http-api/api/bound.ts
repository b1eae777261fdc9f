/** A use case whose parts are given; routes ask for these, so that a test may answer them without a table. */
export type Bound<UseCase> = UseCase extends (parts: never, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never;
