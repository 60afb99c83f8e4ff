import { asSentence } from "../../format/sentence.ts";
/** What a picture shows, for those who cannot see it. */
interface PictureContent {
  readonly title: string;
  readonly line: string;
  /** The landmarks that distance lines lead to, each with its distance. */
  readonly lines: readonly { readonly name: string; readonly distance: string }[];
  /** What the legend names. */
  readonly legend: readonly string[];
}

/** Every sentence of the tab "Picture", and of the picture itself. */
export const words = {
  options: "Picture",
  shape: "Shape",
  shapes: {
    screen: "As on the screen",
    wide: "Wide, 16:9",
    square: "Square, 1:1",
    upright: "Upright, 4:5",
  },
  fineness: "Size",
  size: (width: string, height: string) => `${width} × ${height} px`,
  title: "Title",
  line: "Line below it",
  legend: "Legend",
  scale: "Scale bar",
  code: "QR code of the link",
  codeTooLong: "The link is too long for a QR code that phones read off a picture.",
  save: "Save picture",
  copy: "Copy picture",
  copied: "Picture copied",
  copyRefused: "The browser did not allow copying. Save the picture instead.",
  painting: "Drawing the picture",
  noMap: "There is no map to draw a picture of.",
  failed: "The picture could not be drawn: this device has no room for it. A smaller size may fit.",
  tryAgain: "Try again",
  preview: "Preview of the picture",
  note: "PNG. The sources of the map data are named below it, as their licences ask.",
  alt: "Alternative text",
  copyAlt: "Copy text",
  altCopied: "Text copied",
  altRefused: "The browser did not allow copying. The text is selected: copy it by hand.",
  lineOfArea: (area: string, how: string) => `${area}, ${how}`,
  methods: { ellipsoid: "measured on the WGS 84 ellipsoid", sphere: "measured on Turf’s sphere" },
  stated: "stated",
  separator: " · ",
  /** `day` by ISO 8601. */
  credits: (data: string, day: string) => `Map data: ${data}. AI Park Atlas, ${day}`,
  describe: ({ title, line, lines, legend }: PictureContent) =>
    [
      asSentence(title === "" ? "Map" : `Map: ${title}`, "."),
      asSentence(line, "."),
      lines.length > 0
        ? `Distance lines lead to ${lines.map(({ name, distance }) => `${name} (${distance})`).join(", ")}.`
        : "",
      legend.length > 0 ? `Shown by their marks: ${legend.join(", ")}.` : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
};
