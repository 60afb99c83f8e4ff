import fc from "fast-check";

/*
 * Properties try the same cases on every machine, so that a run that was green is green elsewhere. To look for others:
 * `ATLAS_SEED=$RANDOM npx vitest run`.
 */
fc.configureGlobal({ seed: Number(process.env["ATLAS_SEED"] ?? 5487) });
