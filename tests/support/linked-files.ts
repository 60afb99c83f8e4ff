import fc from "fast-check";
import type { LinkedFile } from "../../src/share/linked-parks.ts";

/** A JSON text as its lexemes: joined it is compact, with white space between them it is the same text at ease. */
export type Lexemes = readonly string[];

const wordLexeme = fc.constantFrom("true", "false", "null");

const numberLexeme = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc.integer().map(String),
  fc.constantFrom("-0", "1.0", "0.10", "1e400", "1E+2", "12345678901234567890", "0.1", "-0.0"),
);

/** Any letters, halves of surrogate pairs among them, as they may stand in a string or escaped. */
const anyLetters = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("a", "園", "\ud83d", "\ude00", "é", '"', "\\", "/", "\u0000"),
  }),
);

const rawInString = (letters: string): string =>
  [...letters]
    .map((letter) =>
      letter === '"' || letter === "\\" || letter < " "
        ? JSON.stringify(letter).slice(1, -1)
        : letter,
    )
    .join("");

const stringLexeme = fc.oneof(
  anyLetters.map((letters) => JSON.stringify(letters)),
  anyLetters.map((letters) => `"${rawInString(letters)}"`),
  fc.constantFrom(String.raw`"\/\u0041\ud800"`, '"Feature"', '"Polygon"', '"AI 园区"', '""'),
);

const keyLexeme = fc.oneof(
  stringLexeme,
  fc.constantFrom(
    '"name"',
    '"__proto__"',
    '"type"',
    '"coordinates"',
    '"geometry"',
    '"id"',
    '"名称"',
  ),
);

const listed = (parts: readonly Lexemes[]): Lexemes =>
  parts.flatMap((part, index) => (index > 0 ? [",", ...part] : part));

const objectOf = (members: readonly (readonly [string, Lexemes])[]): Lexemes => [
  "{",
  ...listed(members.map(([key, value]) => [key, ":", ...value])),
  "}",
];

const arrayOf = (items: readonly Lexemes[]): Lexemes => ["[", ...listed(items), "]"];

const value = fc.letrec<{ value: Lexemes }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.oneof(wordLexeme, numberLexeme, stringLexeme).map((lexeme) => [lexeme]),
    fc.array(tie("value"), { maxLength: 4 }).map(arrayOf),
    fc.array(fc.tuple(keyLexeme, tie("value")), { maxLength: 4 }).map(objectOf),
  ),
})).value;

/** Numerals as coordinates have them: cut to some decimals, or with as many in all, or as a double prints. */
const coordinate = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.nat(17),
    fc.constantFrom("short", "fixed", "point"),
  )
  .map(([degrees, decimals, style]) => {
    const fixed = degrees.toFixed(decimals);
    if (style === "fixed" || !fixed.includes(".")) return fixed;
    const short = fixed.replace(/\.?0+$/, "");
    return style === "point" && !short.includes(".") ? `${short}.0` : short;
  });

const numeralsOf = fc.oneof(
  { weight: 4, arbitrary: fc.nat(9).map((decimals) => [decimals]) },
  { weight: 1, arbitrary: fc.constant([]) },
);

/** Positions that have one number of decimals, as in most files, or any. */
const position = (decimals: readonly number[], axes: number): fc.Arbitrary<Lexemes> =>
  fc
    .array(
      decimals.length === 0
        ? fc.oneof(coordinate, numberLexeme)
        : fc
            .double({ min: -180, max: 180, noNaN: true })
            .map((degrees) => String(Number(degrees.toFixed(decimals[0]!)))),
      { minLength: axes, maxLength: axes },
    )
    .map((numerals) => arrayOf(numerals.map((numeral) => [numeral])));

const closed = (line: readonly Lexemes[]): readonly Lexemes[] => [...line, ...line.slice(0, 1)];

const coordinates = fc
  .tuple(numeralsOf, fc.integer({ min: 2, max: 4 }), fc.boolean())
  .chain(([decimals, axes, isClosed]) => {
    const one = position(decimals, axes);
    const line = fc.array(one, { maxLength: 6 }).map((list) => (isClosed ? closed(list) : list));
    const rings = fc.array(line.map(arrayOf), { maxLength: 3 });
    return fc.oneof(
      one.map((lexemes) => ["Point", lexemes] as const),
      line.map((list) => ["LineString", arrayOf(list)] as const),
      rings.map((list) => ["Polygon", arrayOf(list)] as const),
      fc
        .array(rings.map(arrayOf), { maxLength: 3 })
        .map((list) => ["MultiPolygon", arrayOf(list)] as const),
    );
  });

const geometry = coordinates.map(([type, lexemes]) =>
  objectOf([
    ['"type"', [`"${type}"`]],
    ['"coordinates"', lexemes],
  ]),
);

const anyGeometry = fc.oneof(
  { weight: 6, arbitrary: geometry },
  { weight: 1, arbitrary: fc.constant(["null"]) },
  {
    weight: 1,
    arbitrary: fc.array(geometry, { maxLength: 3 }).map((list) =>
      objectOf([
        ['"type"', ['"GeometryCollection"']],
        ['"geometries"', arrayOf(list)],
      ]),
    ),
  },
);

const feature = fc
  .tuple(anyGeometry, value, fc.array(fc.tuple(keyLexeme, value), { maxLength: 3 }))
  .chain(([shape, properties, members]) =>
    fc
      .shuffledSubarray(
        [
          ['"type"', ['"Feature"']],
          ['"geometry"', shape],
          ['"properties"', properties],
          ...members,
        ] as (readonly [string, Lexemes])[],
        { minLength: 2 },
      )
      .map(objectOf),
  );

const space = fc.array(fc.constantFrom("", "", "", " ", "\n  ", "\t", "\r\n"), {
  minLength: 3,
  maxLength: 12,
});

/** A text, and the same without the white space between its lexemes. */
export interface TextPair {
  readonly text: string;
  readonly compact: string;
}

const spaced = (lexemes: Lexemes, spaces: readonly string[]): TextPair => ({
  compact: lexemes.join(""),
  text: lexemes.map((lexeme, index) => `${spaces[index % spaces.length] ?? ""}${lexeme}`).join(""),
});

/** Texts that are no JSON stay as they are. */
const broken = fc
  .oneof(
    anyLetters,
    feature.map((lexemes) => lexemes.slice(1).join(" ")),
  )
  .map((letters) => ({ text: `{${letters} ?`, compact: `{${letters} ?` }));

export const textPair: fc.Arbitrary<TextPair> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(feature, space).map(([lexemes, spaces]) => spaced(lexemes, spaces)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(value, space).map(([lexemes, spaces]) => spaced(lexemes, spaces)),
  },
  { weight: 1, arbitrary: broken },
);

const hidden = fc.constantFrom({}, {}, { hidden: true as const });

const USUAL = { before: '{"type":"FeatureCollection","features":', after: "}" };

const envelope = fc.constantFrom(
  undefined,
  { text: USUAL, compact: USUAL },
  {
    text: { before: '{ "type": "FeatureCollection",\n "features": ', after: "\n}\n" },
    compact: USUAL,
  },
  {
    text: { before: '{"name": "a b", "features":', after: ', "crs": null}' },
    compact: { before: '{"name":"a b","features":', after: ',"crs":null}' },
  },
);

/** A file, and what comes back of it. */
export interface FilePair {
  readonly given: LinkedFile;
  readonly back: LinkedFile;
}

const file: fc.Arbitrary<FilePair> = fc
  .record({
    head: fc.record({
      name: anyLetters,
      format: fc.oneof(fc.constantFrom("geojson", "kml", "flatgeobuf"), anyLetters),
      colour: fc.oneof(fc.constantFrom("#8a55d0", "#0d8fb5"), anyLetters),
    }),
    hidden,
    envelope,
    parks: fc.array(fc.tuple(textPair, hidden), { maxLength: 4 }),
  })
  .map(({ head, hidden: isHidden, envelope: around, parks }) => {
    const side = (which: "text" | "compact"): LinkedFile => ({
      ...head,
      ...isHidden,
      ...(around ? { envelope: around[which] } : {}),
      parks: parks.map(([pair, mark]) => ({ text: pair[which], ...mark })),
    });
    return { given: side("text"), back: side("compact") };
  });

/** Whatever the user's document can hold, and what comes back of it. */
export const filePairs: fc.Arbitrary<readonly FilePair[]> = fc.array(file, { maxLength: 3 });
