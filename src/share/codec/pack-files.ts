import type { LinkedFile } from "../linked-parks.ts";
import { type BinaryCoder, BitReader, BitWriter, OutOfBytes } from "./binary-coder.ts";
import { Budget } from "./budget.ts";
import type { FormatVersion } from "./header.ts";
import { FilesModel } from "./files-model.ts";
import { decodeBase64url } from "./base64url.ts";
import { TRAINING_TEXTS } from "./pretrained-model.ts";

/** Hands on to the coder of the moment: the model stays when the training text is read and the link begins. */
class Relay implements BinaryCoder {
  to: BinaryCoder;

  constructor(to: BinaryCoder) {
    this.to = to;
  }

  code(bit: number, chance: number): number {
    return this.to.code(bit, chance);
  }
}

const noCheck = (): void => undefined;

interface ModelOptions {
  readonly budget: Budget;
  readonly version: FormatVersion;
}

/** A model that has read a training text, which goes on with another coder. */
function pretrainedModel(
  trainingText: string,
  coder: BinaryCoder,
  { budget, version }: ModelOptions,
): FilesModel {
  const relay = new Relay(new BitReader(decodeBase64url(trainingText)));
  const model = new FilesModel(relay, budget, version);
  if (trainingText !== "") model.files([], noCheck);
  budget.begin();
  relay.to = coder;
  return model;
}

/** Bytes, and what they will be read as. */
export interface Packed {
  readonly bytes: readonly number[];
  readonly files: readonly LinkedFile[];
  readonly version: FormatVersion;
}

/** The version that files are written in: the first that can carry them. */
const versionOf = (files: readonly LinkedFile[]): FormatVersion =>
  files.some(({ parks }) => parks.some(({ base }) => base !== undefined)) ? 2 : 1;

/** Packs files. Throws `PastLimit` or `FormatError` where they are more than may be read, unless the budget is larger. */
export function packFiles(
  files: readonly LinkedFile[],
  trainingText = TRAINING_TEXTS,
  budget = new Budget(),
): Packed {
  const writer = new BitWriter();
  const version = versionOf(files);
  const model = pretrainedModel(trainingText, writer, { budget, version });
  model.files(files, noCheck);
  return { bytes: writer.finished(), files: model.coded, version };
}

/** What was read of bytes: all, or what stands whole before it came to an end. */
export interface Unpacked {
  readonly files: readonly LinkedFile[];
  /** Why there are no more. */
  readonly stop?: unknown;
  /** Whether all bytes were needed. */
  readonly isAtEnd: boolean;
}

/** Unpacks files. Of bytes that are cut, only what rests on those that are there. Never throws. */
export function unpackFiles(
  bytes: readonly number[],
  version: FormatVersion,
  isCut: boolean,
): Unpacked {
  const input = new BitReader(bytes);
  const model = pretrainedModel(TRAINING_TEXTS, input, { budget: new Budget(), version });
  const check = (): void => {
    if (isCut && !input.isSound) throw new OutOfBytes();
  };
  try {
    model.files([], check);
    return { files: model.coded, isAtEnd: input.isAtEnd };
  } catch (stop) {
    return { files: model.coded, stop, isAtEnd: input.isAtEnd };
  }
}
