/**
 * Lets only so many tasks run at once; the others wait in line. One whose signal says so before its turn is not run
 * at all and gives `undefined`.
 */
export function createConcurrencyLimit(atOnce: number) {
  const line: (() => void)[] = [];
  let running = 0;
  const next = (): void => {
    if (running < atOnce) line.shift()?.();
  };
  return <Value>(task: () => Promise<Value>, signal?: AbortSignal): Promise<Value | undefined> =>
    new Promise((resolve, reject) => {
      const run = (): void => {
        if (signal?.aborted) {
          resolve(undefined);
          return next();
        }
        running += 1;
        task()
          .then(resolve, reject)
          .finally(() => {
            running -= 1;
            next();
          });
      };
      line.push(run);
      next();
    });
}
