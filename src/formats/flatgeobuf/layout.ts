/** Where the features of a FlatGeobuf file are, found before its library sees the file. */
export interface FgbLayout {
  /** The bytes of each feature with its size before it, in the order of the file. */
  readonly featureBytes: readonly number[];
  /** Behind the last whole feature. */
  readonly end: number;
  /** Whether the file ends in the middle of a feature, or has fewer than its header states. */
  readonly isCut: boolean;
}

const MAGIC = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];
const HEADER_START = 12;
const NODE_BYTES = 40;
/** The most that the format's own library lets a header be. */
const MOST_HEADER_BYTES = 10 * 1024 * 1024;

/** The places of a header's fields in its table (FlatGeobuf specification, header.fbs). */
const FIELD = { columns: 7, featuresCount: 8, indexNodeSize: 9 };
const DEFAULT_NODE_SIZE = 16;

/**
 * Finds the features, or gives the part that does not fit: `magic`, `header` or `index`. The library would wait forever
 * for the index of a file without features, and reads past the end of whatever it is given.
 */
export function findFlatgeobufFeatures(bytes: Uint8Array): FgbLayout | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!MAGIC.every((byte, at) => bytes[at] === byte)) return "magic";
  if (view.byteLength < HEADER_START + 8) return "header";
  const headerBytes = view.getUint32(8, true);
  const headerEnd = HEADER_START + headerBytes;
  if (headerBytes < 8 || headerBytes > MOST_HEADER_BYTES || headerEnd > view.byteLength)
    return "header";
  const header = readHeader(new DataView(view.buffer, view.byteOffset + HEADER_START, headerBytes));
  if (!header) return "header";
  const index = indexBytes(header);
  return index === undefined || headerEnd + index > view.byteLength
    ? "index"
    : walk(view, headerEnd + index, header.featuresCount);
}

interface FgbHeader {
  readonly featuresCount: number;
  readonly indexNodeSize: number;
}

/** Reads the fields that the places of all others depend on (FlatBuffers: a table, and before it where its fields are). */
function readHeader(view: DataView): FgbHeader | undefined {
  const table = view.getUint32(0, true);
  if (table + 4 > view.byteLength) return undefined;
  const places = table - view.getInt32(table, true);
  if (places < 0 || places + 4 > view.byteLength) return undefined;
  const size = view.getUint16(places, true);
  if (places + size > view.byteLength) return undefined;
  const placeOf = (field: number): number | undefined => {
    const slot = 4 + 2 * field;
    const offset = slot + 2 <= size ? view.getUint16(places + slot, true) : 0;
    return offset === 0 || table + offset + 8 > view.byteLength ? undefined : table + offset;
  };
  const [columns, count, nodeSize] = [
    placeOf(FIELD.columns),
    placeOf(FIELD.featuresCount),
    placeOf(FIELD.indexNodeSize),
  ];
  if (columns !== undefined && !holdsVector(view, columns)) return undefined;
  return {
    featuresCount: count === undefined ? 0 : Number(view.getBigUint64(count, true)),
    indexNodeSize: nodeSize === undefined ? DEFAULT_NODE_SIZE : view.getUint16(nodeSize, true),
  };
}

/** Whether a list of offsets lies within the header. */
function holdsVector(view: DataView, at: number): boolean {
  const vector = at + view.getUint32(at, true);
  return (
    vector + 4 <= view.byteLength &&
    vector + 4 + 4 * view.getUint32(vector, true) <= view.byteLength
  );
}

/** The size of the packed R-tree: nodes of each level, from the features up to the root. */
function indexBytes({ featuresCount, indexNodeSize }: FgbHeader): number | undefined {
  if (indexNodeSize === 0) return 0;
  if (featuresCount === 0) return undefined;
  const perNode = Math.max(indexNodeSize, 2);
  let level = featuresCount;
  let nodes = level;
  do {
    level = Math.ceil(level / perNode);
    nodes += level;
  } while (level > 1);
  return nodes * NODE_BYTES;
}

function walk(view: DataView, start: number, stated: number): FgbLayout {
  const featureBytes: number[] = [];
  let at = start;
  while (at + 4 <= view.byteLength) {
    const size = view.getUint32(at, true);
    if (size < 4 || at + 4 + size > view.byteLength) break;
    featureBytes.push(4 + size);
    at += 4 + size;
  }
  return { featureBytes, end: at, isCut: at < view.byteLength || featureBytes.length < stated };
}
