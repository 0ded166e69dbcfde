/** One step of the schema; never edited after release. */
export interface Migration {
  /** The `user_version` it leads to, one more than the one before. */
  readonly version: number;
  readonly sql: string;
}
