/** A source may fail this often in a row: single tiles do get lost. */
const PATIENCE = 4;

/** What is known of a source from the engine's events. */
export interface SourceHealth {
  /** Whether a tile of it ever arrived. */
  readonly delivered: boolean;
  /** Failures since the last tile that arrived. */
  readonly failures: number;
}

export const UNTRIED: SourceHealth = { delivered: false, failures: 0 };

/** After a tile has arrived. */
export const afterTile: SourceHealth = { delivered: true, failures: 0 };

/** After something failed. */
export const afterFailure = (health: SourceHealth): SourceHealth => ({
  ...health,
  failures: health.failures + 1,
});

/** Whether to give a source up: it fails time and again, or it failed as a whole, before it named its tiles. */
export const isLost = (health: SourceHealth, asWhole: boolean): boolean =>
  (asWhole && !health.delivered) || health.failures >= PATIENCE;
