// Made by build.ts.
import { unpackRanges } from "./ranges.ts";

const RANGE_1 = "w-2m y-2n 1e x-1 62e a-1 4-1 3-1 9 9 3-1 6-1 12 24 3a 33 2 3j";
const RANGE_2 = "74-3j g h-1 e-1 t-7 9 9-1 1d-3 1q 2q-1";
const RANGE_3 =
  "feo 7 3 4 8 4 2 8 6 3 7 5-2 g-1 h 2 19 5-1 2 6 a 2-1 5 e 5-1 e 3 5 2 b 9 b j g c 9 10 2 7 d 3c 2j 7b 6 2 q 3 8 3 6 c 8 2q n c 7 2 e 7 2z 4-2 7 2 14 1f h-1 y-1 6-1 2 b 6 3 3 7 i f t 1e 7 b-1 j h-1 5 3 u 1l 10 1o t 2p 82 37 i g-1 d 7 m 8 3 7 d g 1g 1k b 18 13 f-1 9 q a 1s a 1v 5 9 e j d 2 2 9 j-1 t o 5 1w 1n 9f 3 c 3 i h 3 m k g 6 j t 3 2 5 9 5 14 4 l s 16 i b 1k 6 z 4h z-1 7 f e-1 i 2m-1 b 5 2 e-1 h h 18 n 6 f 6 b l t 1q u 9 c t x 1m 1a 6 6w 4p 6 k d 8-1 d-1 5 12 7 l g 10 j 12 14 1w q w 8i 2k 8 14 a 8 f 14-1 9 18 h o h 9 1e k c 3q 8 f 8 b-2 3 b 9 e k 3 5 i 2 3 j b 19 1k 1d-1 3 c t w 2x 3j 1b 3p 16 70 5 n 2-1 27 v 1p 1i 2 m 10 m 6 1i 14 u 1f b u 21 x g 1q 13 2 12 i d 1w 1t bb 1g 9n 4 r i 7i 3g 2e 6 55 7 3 6 a-1 1j 7l 2 7 16 19 4 f j a 62 s j w 6 1g 1x 9 3k 2 29 1u u v 1k 1c 4 t 1u a 50 1c 4s 3p 3 13 9 39 i 6s-1 3 2 7 a 2 g 4 x 8 3 2a 6 r o 4 m 1o r 2h 6 15 3e 6u 3g 3 1r u s 6 20 3c 6 1n 1f 2-1 l 2k 3l hf 5b 8j 1x 2 t 11 46 x 6a t 6 h 2q 6i 7 1a 5 g c e dm e 1t i b 3 c f h l-1 3 14 8 4q 26 3l-1 2 2 k1 2c 17 12 1k-1 b n 1y c-1 6 1k 3 9 6 1t 1s 1c n 1x 7 9 3o 16 t 21 3 6 5 2 7k 3 5v w s 1c bt ck 14 1l 17 7 izt 7-1 3 e";
const RANGE_4 =
  "9hd-1 8-1 2 2-2 5ww 8 2 2 6 5 a 3 b j 2 3-1 4-1 2 2-2 2 b 5 a m 5 3-1 c d-1 2 8 e 4 6 2 6 6 b-1 5 6 6 5 2 4 e-2 7 8 s a 7-3 9 2 10 c g 2 a o 5 p c 5 3 s 5 18 h b 2 r 2g o e 24 3-2 2 e 6 f-1 5 3-4 g a 7 n 2 3-2 f 9 2 f-1 n-3 5 7 3 d 3 3 3 4 7 3 8-1 m 9 j 6 3 18 l g 8 1g 9 l 4 12 3 b b 2 e-1 3 g-2 5 a 3 e l 4 3 6-2 2-1 9-1 2 7 6 4 4-2 2-1 3 d-1 8-1 h 8 5 3 6 4-1 d 4 e a j 3 4-1 1g 7 9 c i 7 4 i k 1m w m 9 1a 16 14 17 b 1j 2c k 2 k i 2 n 4 6 4 j a 3-4 a 6 3 2 9 8 c 20 9 b t a u 14 c j 13 7 6 a 18 f 8 o 9 2 7 k 5 2 7-1 l 3 3 3 b h-1 k 12 12 1w 2q 33 2v 8-1 6 y 2 n-4 5 8 e 4-2 15 g-2 g 7 5 4 3 k 9 4 4 9 4 f x 2 n 26 4 o 13 x 2 4a 2 3 3 3-1 c 3 7 4 h 9 i d 7 9 t 4 7 i 4 9 b z 9 z-1 b-1 k g j p 2 d a 5 b 4 4 4 3 7 5 1a i 15 e f a 1n e 6 j v t 1g m 1y 4z 6 3-1 x-1 n 6 3 4 b 8-1 i-1 b 9 5 3 5-1 s 9-1 6 5 4 5 a 4 3 g-1 2 2 6 2 8 5 7 3 15 6-1 5 9-1 3 l 9 7 2 6-1 2 e 5 2 y 6-1 2 h 7 3 j k 8 h 13 4 f 2 f d 2 a-1 i 5 4 w p q 1b a 6 6 3 e u n 5-1 8 3 h k a l 2 4 3 h 8 4 4 2 7-1 h a f x g j k 2i 2 2 8 3 a 4 e 2 b 5 s j 3-2 e-1 e u e 5 7 e c 4 4 8 5 7 7-1 h a 4 4 w 6 9 b i 6 1l d h 9 14 9 k v 3 10 c s 6 26 27 b t 62-1 5 1e 9 2 6 i 7 22 2 6 6 1n u 4 8 2 j 2 d 6 c i p 2 g 8 2 2 b d b 6 8 8 6 d j 7 5 8 f 4 6 4 n 3 5 n 3 1o 1j a v-1 4 10 f 1s 1h 9 e 13 w 1q 1y 1n 18 2e 5 1m 2i 19 1d 5m m i 2 e c 1t 1i 1c f 3 2j y 4-1 2 9 5 a 3 4 f d 5 8 b-1 19 9 u 4 i 1j 1h 8 2 9 1p 4-1 4 3 2-1 h 8 5 c x b t 7 w 22 2n 2g 2 s 4 13-1 f 1f-1 17 4 15 13 7 4 6 3 1m 7 u 1g 1u t 2a 10 2k-1 6 a 2 5 6 7 h b g 2 1e 1s 2 s 1a b p 1j 6 t 8 3 7 z 2 x 1k 4i s-1 m g 2q f 3b 70 y 9 8 3-1 3-1 2 8 3 3 o e 3 2 5 c h r p 3m h 2 2 7 9 3 r 3 7 5 8 w 18 f 9-1 3 s j l t u p 9 r g 30 a o j b 2c 4 g b 9 6-1 w a 7 7 k a 11 d h 3 9 i-1 i n g d 2h 8 h 1w x 1i p c f 11 q-1 t-1 2o 11 l 5 2v 15 4 3l 9l b 3 3 1v q k 4o 5 1n-1 6 a 1a 9y 1q 5 5-2 7-1 7 2 5 7 l 3-1 7 2 5 3 3-1 6 2 3 5 x l b l 17 41 6 2 2 d-1 4 3 2 5-1 7 j 6 c 5 l-1 14 p h 2 9 7 4 3d j 18 57 2-1 3 2 2 b 8 2 5 7 2 8-1 t 9 5-1 9 3 4-1 n g-2 4 3 7 4 3 3 y 15 8-1 i z 3 8 3 2 6 2 m 2 e 7 3 9 e s 1b m l 27 3 4 e i7 t-1 s-1 3 7 b 6 u v 2 5 k l 11 4a-1 2 l 11 b b 4 2 7 3 i 2 h-1 p-1 4 5 11 6-1 11 d 9 s 1u 2 9 b p j d 1o a 3m 2 3-1 c 9 8 4-1 3 1k 1k 2u b 6r 7 15 k 23 bd m 10 95 k 2n d 11 a 1x 1p 21 iuk 6 2 2-a 2 2 2 1r";
const RANGE_5 = "9hc-1r qp-533 1t-g73 hkx-e7 sh-6n";

interface Face {
  url: string;
  "unicode-range": string[];
}

const face = (url: string, ranges: string): Face => ({
  url,
  "unicode-range": unpackRanges(ranges),
});
const FACE_1 = face(new URL("./map-400.woff2", import.meta.url).href, RANGE_1);
const FACE_2 = face(new URL("./map-400-extended.woff2", import.meta.url).href, RANGE_2);
const FACE_3 = face(new URL("./map-550.woff2", import.meta.url).href, RANGE_1);
const FACE_4 = face(new URL("./map-550-extended.woff2", import.meta.url).href, RANGE_2);
const FACE_5 = face(new URL("./map-650.woff2", import.meta.url).href, RANGE_1);
const FACE_6 = face(new URL("./map-650-extended.woff2", import.meta.url).href, RANGE_2);
const FACE_7 = face(new URL("./map-italic.woff2", import.meta.url).href, RANGE_1);
const FACE_8 = face(new URL("./han-cited-400.woff2", import.meta.url).href, RANGE_3);
const FACE_9 = face(new URL("./han-cited-600.woff2", import.meta.url).href, RANGE_3);
const FACE_10 = face(new URL("./han-home-400.woff2", import.meta.url).href, RANGE_4);
const FACE_11 = face(new URL("./han-home-600.woff2", import.meta.url).href, RANGE_4);
const FACE_12 = face(new URL("./han-world-400.woff2", import.meta.url).href, RANGE_5);
const FACE_13 = face(new URL("./han-world-600.woff2", import.meta.url).href, RANGE_5);

/** The files of each name of `text-font`, for the style's root property `font-faces`. */
export const MAP_FACES: Record<string, Face[]> = {
  "Map Sans": [FACE_1, FACE_2, FACE_8, FACE_10, FACE_12],
  "Map Sans Medium": [FACE_3, FACE_4, FACE_9, FACE_11, FACE_13],
  "Map Sans Semibold": [FACE_5, FACE_6, FACE_9, FACE_11, FACE_13],
  "Map Sans Italic": [FACE_7, FACE_8, FACE_10, FACE_12],
};
