// How large an import may be, for rooms that know the state but not how files are read.
export { EDITABLE, LIMITS } from "../../formats/limits.ts";
