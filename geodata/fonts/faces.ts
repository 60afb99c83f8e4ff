// Made by build.ts.
import { unpackRanges } from "./ranges.ts";

const RANGE_1 = "w-2m y-2n 1e x-1 62e a-1 4-1 3-1 9 9 3-1 6-1 12 24 3a 33 2 3j";
const RANGE_2 = "74-3j g h-1 e-1 t-7 9 9-1 1d-3 1q 2q-1";
const RANGE_3 =
  "9hd-1 8-1 2 2-2 5wv-1 6 2-2 2-1 8 2 2 2 6 2-1 5 3 3 9-2 8 2 4 2-3 2 4 9 2 2 5 a m 6 2 3-1 2 6-1 9 2-3 2-1 e 5-2 4 6 2-1 3 5 3 a-2 5 6 6-1 4 2 4 9 5-2 7 2 6 6 9 d a 7-3 3 2 4 2-1 d m c g 2 y 5 p 4 d v 5 16 2 h b 2 37 36 2 2-1 2-1 2 q 3 3-1 4-1 2-1 2-3 c 3 5 5 7 n 5-2 f 9 h-1 e b c-1 b 5 2-2 5 4 5 2 5 6 n y 18 3 2-1 7 2 9 g f 19 6 3 e-1 y-1 6-1 2 4 7 7 2 3 6-2 e-1 2-1 e 2 2 5 k 7 l 4 3 6-2 2-1 4 5-3 7 3-1 2 4 4-2 2 4-1 d 4-1 3-2 3 l 5 4 5 m e g k-1 f 18 9 7 5 o 5 12 1i 1m 6g 37 3 2 d 7 9-1 8 2 a d 4 5-1 4 3 3 7 6 7 3 4-2 7 4 6 5 11 1k b 6 b r 2 11 f a q 4 6 1n 5 a 1o 7 5 9 b 3 6 2 7 4 d 2-2 6 3 5 e-1 6 3 6 e t 1w e 19 6g 2v 4 3-2 6 4 3 i 9 2 6 3 e-4 4-1 8 b 3 4-2 7 6 j 9 g-2 2 3 7 9 2 3 6 3 k 9 2 2 4 9 4 6 9 j e 2 n 3 i b 1e 6 15 1f 32 z-1 7 3 6 3-1 2 e-1 9 9 8 9 i d 7 9 t-2 2 9 5 2 9 4-2 7 a-1 g j 9 z-1 3 6 2-1 c 6 2 9 7 17-1 2 d f b 4 8 3 c n 9 c 2 i 9 w-1 s a k 13 7 6-1 6 j v t 22 1y i 4h 8-2 4 k a 3 8-1 b 2-1 5 5 b 8-1 i-2 a b 3 d x 3 9 4 6 d 3 j 2 6 2 d 7 d 1h 3 c 9 i 9 j 2 14-1 24 25 u b i 9 w d 2d 7 3 5-1 6 3 e g a 4 4 f 4 5 9 3 h 2-1 9 13 2 3-1 3 d 4 8 4 6 2 5 c 6 a f 1c-1 b 8 34 2 8 3-1 8-1 4 a 4 2 2 9 2-3 2 b 9 6 8 b 3-2 4 3 5 3 e-1 2 m 5 q p-1 4 4 d 7 7-1 h 2 8 8 w-2 3 a 2 9 i 2 w 1n 9 11 1r 1f s 6 q 3n 2 9 6v 6 w 5 m-4 27 q 5-1 6 1i z 4 8 2 7 c 2 8 5 i d 5 h 6 2 i 8 2 d b 2 b 6 8 d e g a 5 8 f 4 6 3-1 n 3 5 9 e 3 1k 4 t g a a v-1 4 6 13 2 12 i 1t 9 7 7 3p 1y 1n 3r 1w 1g 21 1d 5m m-1 h e 2 g 1p 1i 1u 2j 12-1 b 5 a 7 f d m 2-1 19 12-1 4-1 3h a 1e 7 9 8-2 3 3 3 h 8 5 c x b 6i 2-1 6 16 19 4 f 6 4 9 a l 5e 3 8 6 3 b j 12 r p 1x 9 3i 2 2 w 1d 18 6 c 4-1 6 n-1 b g 2 1l 1c 4 7 m 6 1a b 3 25 6 t 8 3 7 z 2 n a 5u 8 t 12 1m 3 11 2 9 4 35 76 4-1 3 2 7 a 2 e 2 4 2 3-1 3-1 2 8 3 3 7 8 3 6 h 2 h h n 4 2 n w m 1o g h 4 1a 3 c 8 a 6 1o f a 3 1b l 7 1g p 9 17 30 9-1 o u 1x 3 c 4 r f 5 u m 6 6 8 a 11 h g 1a 13 d 6 6 1n i x 2-1 l 10 x n 2b 1a 51 4q 7o 5b b h 1v q 56 2 1s-1 2 2 2 a h t 9y 1n 3 5 5-2 7-1 6-1 2 5 f d 3-1 7 2 5 3 3-1 8 1g 2d 41 4 4 f-1 4 5 6 i 5 3 6 7 5 5 2 e 5 15 16 2 9 7 4 54 57 2 4 2-1 e 6 2 c 2 8 u 5 9-1 8-1 3 4-1 2 3 c 6 9 8-1 4 3-1 6 4 3 3 5 1g i 1q b 3 a m g 7 l 5 21 2 3e 3 2-3 2 b j0-1 p 3 s 1h 8 2 p 8 d p 1k 2x 5-1 6 1i 9 c-1 4-2 7 3 i 2 h-1 g 9-1 4 16 6-2 10 c-1 9 d 1x c 2 2 7 3h 3 3w-2 2-2 4 5 2-1 9 8 4 4 6u 3 5v f h s 1c bt r bt 14 1l u a 3 7 1n 1p 21 iug 4 3-1 2-2 2-c 2 2 1r";
const RANGE_4 =
  "fer g x a y 1x 9 s e k 19 6 h 4 37 5a 1v 4l w 1b 20 9 3 q j 3m 2n y r f 5 5 4k 1g c iy 15 2n 5j 2a 42 23 t 26 29 3a 6b 18 2o 9 c e s 2f 2n c 68 v 18 3k 1i 1h t 5 1f o b 19 9u 96 g 2q 4 9 q 3q w 1x a4 2s 4 m 1c x 1e 8a u 1m 1b m 9 8z 1z 47 ac 2d 1f 1i 1u a 18 9 w 1n h 53 2m u 3c d 1m i fl 10 10 2t f 2m 5q 4v 6k 9 8 7 1c l o 8f g 7n m 1h c 18 64 47 4g i 25 5 c 60 9s 3v 3z 3d a 2 2 4q o 35 5 3 21 1j u dt k 9 y 42 17 10 iw hn 4x 1v 1r 46 x 79 4d 5d 6 5 2 9 6q 9d 21 1l 3 f h 3 r d 1g 13 10 x u3 2i b n 28 3 6 1n 83 4a t t 34 1d g bc 8 5f 8r bn";
const RANGE_5 = "9hc-1r qp-533 1t-g73 hkx-e7 sh-6n";

interface Face {
  url: string;
  "unicode-range": string[];
}

const face = (url: string, ranges: string): Face => ({
  url,
  "unicode-range": unpackRanges(ranges),
});

/** The files of each name of `text-font`, for the style's root property `font-faces`. */
export const MAP_FACES: Record<string, Face[]> = {
  "Map Sans": [
    face(new URL("./map-400.woff2", import.meta.url).href, RANGE_1),
    face(new URL("./map-400-extended.woff2", import.meta.url).href, RANGE_2),
    face(new URL("./han-home-400.woff2", import.meta.url).href, RANGE_3),
    face(new URL("./han-prose-400.woff2", import.meta.url).href, RANGE_4),
    face(new URL("./han-world-400.woff2", import.meta.url).href, RANGE_5),
  ],
  "Map Sans Medium": [
    face(new URL("./map-550.woff2", import.meta.url).href, RANGE_1),
    face(new URL("./map-550-extended.woff2", import.meta.url).href, RANGE_2),
    face(new URL("./han-home-600.woff2", import.meta.url).href, RANGE_3),
    face(new URL("./han-prose-600.woff2", import.meta.url).href, RANGE_4),
    face(new URL("./han-world-600.woff2", import.meta.url).href, RANGE_5),
  ],
  "Map Sans Semibold": [
    face(new URL("./map-650.woff2", import.meta.url).href, RANGE_1),
    face(new URL("./map-650-extended.woff2", import.meta.url).href, RANGE_2),
    face(new URL("./han-home-600.woff2", import.meta.url).href, RANGE_3),
    face(new URL("./han-prose-600.woff2", import.meta.url).href, RANGE_4),
    face(new URL("./han-world-600.woff2", import.meta.url).href, RANGE_5),
  ],
  "Map Sans Italic": [
    face(new URL("./map-italic.woff2", import.meta.url).href, RANGE_1),
    face(new URL("./han-home-400.woff2", import.meta.url).href, RANGE_3),
    face(new URL("./han-prose-400.woff2", import.meta.url).href, RANGE_4),
    face(new URL("./han-world-400.woff2", import.meta.url).href, RANGE_5),
  ],
};
