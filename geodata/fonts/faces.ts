// Made by build.ts.
import { unpackRanges } from "./ranges.ts";

const RANGE_1 = "w-2m y-2n 1e x-1 62e a-1 4-1 3-1 9 9 3-1 6-1 12 24 3a 33 2 3j";
const RANGE_2 = "74-3j g h-1 e-1 t-7 9 9-1 1d-3 1q 2q-1";
const RANGE_3 =
  "feo 7 3 4 8 4 2 8 6 3 7 5-2 g-1 h 2 19 5-1 2 6 a 2-1 5 e 5-1 e 3 5 2 b 9 b j g c 9 10 2 7 d 3c 2j 7b 6 2 q 3 8 3 6 c 8 2q n c 7 2 e 7 2z 4-2 7 2 14 1f h-1 y-1 6-1 2 b 6 3 3 7 i f t 1e 7 b-1 j h-1 5 3 u 1l 10 1o t 2p 82 37 i g-1 d 7 m 8 3 7 d g 1g 1k b 18 13 f-1 9 q a 1s a 1v 5 9 e j d 2 2 9 j-1 t o 5 1w 1n 9f 3 c 3 i h 3 m k g 6 j t 3 2 5 9 5 14 4 l s 16 i b 1k 6 z 4h z-1 7 f e-1 i 2m-1 b 5 2 e-1 h h 18 n 6 f 6 b l t 1q u 9 c t x 1m 1a 6 6w 4p 6 k d 8-1 d-1 5 12 7 l g 10 j 12 14 1w q w 8i 2k 8 14 a 8 f 14-1 9 18 h o h 9 1e k c 3q 8 f 8 b-2 3 b 9 e k 3 5 i 2 3 j b 19 1k 1d-1 3 c t w 2x 3j 1b 3p 16 70 5 n 2-1 27 v 1p 1i 2 m 10 m 6 1i 14 u 1f b u 21 x g 1q 13 2 12 i d 1w 1t bb 1g 9n 4 r i 7i 3g 2e 6 55 7 3 6 a-1 1j 7l 2 7 16 19 4 f j a 62 s j w 6 1g 1x 9 3k 2 29 1u u v 1k 1c 4 t 1u a 50 1c 4s 3p 3 13 9 39 i 6s-1 3 2 7 a 2 g 4 x 8 3 2a 6 r o 4 m 1o r 2h 6 15 3e 6u 3g 3 1r u s 6 20 3c 6 1n 1f 2-1 l 2k 3l hf 5b 8j 1x 2 t 11 46 x 6a t 6 h 2q 6i 7 1a 5 g c e dm e 1t i b 3 c f h l-1 3 14 8 4q 26 3l-1 2 2 k1 2c 17 12 1k-1 b n 1y c-1 6 1k 3 9 6 1t 1s 1c n 1x 7 9 3o 16 t 21 3 6 5 2 7k 3 5v w s 1c bt ck 14 1l 17 7 izt 7-1 3 e";
const RANGE_4 =
  "9hd-1 8-1 2 2-2 5ww 8 2 2 b a 3 b j 2 4 4-1 2 4 d 5 a m 5 3 d d-1 2 m 4 6 2 6 6 b-1 5 6 6 5 2 4 e-2 7 8 s a 7-3 9 2 10 c g 2 a o 5 p h 3 s 5 18 h b 2 37 36 4-1 2 z-1 5 3 2-2 g a 7 n 2 3-2 f 9 h-1 p-1 c g 3 6 4 7 b n s 6 3 18 l g 1o 9 1r 3 b b 2 e-1 3 g 2 5 r l 4 3 6-2 2-1 9-1 2 7 6 4 4-2 2-1 3 e 8-1 p 5 9 4 i e 10-1 1n 9 c t 12 34 9q 2 k i 2 n 4 6 4 j a 4-2 b 6 5 32 b t 2k j 1a 23 w 9 2 7 k 7 8 l 3 6 3h 7p 2v 8-1 6 y 2 n-4 5 8 e 4-2 15 g-2 n 5 4 3 k 9 4 4 9 4 f x 2 n 2a 2q 4a 2 6 3-1 f b h 9 i d 7 9 t 4 p 4 9 b z 9 z-1 b-1 k g j p 2 d f b 4 4 4 3 7 5 1a i 15 t a 1n e 6 j v t 22 1y 4z 9-1 y n d b 8-1 i-1 b e 1a c 4 j 3 g 3 2 6 2 d 7 1u 3 l i 9 j 2 14-1 24 25 u b i 9 w 2q a 6 6 3 e u n 5 9 3 h k a l 2 4 3 h 8 4 6 7 i a f 1d j 34 2 8 3 a 4 e 2 b 5 s j 3-2 f e u q e c 4 4 d 7 7-1 h a 8 w f b i 2l 9 2s 1f s 6 4d b 6v 6 1n 2 2x 2 6 6 2h 4 8 2 j 2 d i i p i 8 2 2 b d b 6 8 r j 7 5 8 f 4 6 4 n 3 5 n 3 1o 1j a v-1 4 4o 9 e 13 2m 1y 1n 3r 5d 1d 5m m i g 25 1i 1u 2j 12-1 b 5 a 7 f d o-1 19 13 4 3i a 22-1 4 3 3 h 8 5 c x b 6l 2g 2 s 4 13-1 5e 7 4 6 3 2n 43 2a 10 2l 6 c 5 6 o b g 2 1e 1s 2 s 1a b 28 6 t 8 3 7 z 2 x 62 t 12 2q f ab y 9 8 3-1 3-1 2 8 3 3 o e 3 2 5 c h r p 3m h 4 7 13 3 c 8 24 f a 3 1b l 1n p 9 17 30 a o u 2c 4 r f 1l k a 11 x 1a 13 d 2h 2l x 2y 6b 4q da e 3 1v q 58 5 1n-1 6 a 1a 9y 1q 5 5-2 7-1 7 2 5 7 l 3-1 7 2 5 3 3-1 8 2m 17 41 8 2 d-1 4 5 6 7 j 6 c 5 l 15 16 2 9 7 4 54 57 2 4 2 d 8 2 c 2 8 u e-1 9 3 4-1 n g-2 4 3 7 4 3 3 23 1q b 3 a m g 7 q 23 3e 3 4 e j0-1 s s 1p 2 p l 5b-1 n 11 b b 4 2 7 3 i 2 h-1 p-1 4 5 11 6-1 11 d 9 2m 2 9 3k a 3m 2 3-1 c 9 8 4-1 3 d7 15 e0 fc a 1x 1p 21 iuk 6 2 2-a 2 2 2 1r";
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
