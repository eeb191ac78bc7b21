/** One thing that a reading did: which rule read which stretch of the raw value as what. */
export type Step = {
  /** The pass, in the order of the reading: `markup` first, `people` (or `days` of a date) last. */
  pass: string;
  /** The rule's name, the one that assumptions carry too. */
  rule: string;
  /** Where in the raw value, as offsets [start, end). */
  start: number;
  end: number;
  /** What stands there, as written. */
  text: string;
  /** What it was read as, in plain words: `8,000 or more`, `a year`, `the whole of 311 + 450`. */
  as: string;
};

export type ReadingOptions = {
  /** Whether to say step by step how the value was read; it costs time. Default false. */
  trace?: boolean;
};
