export * from "./constants";
export * as all from "./constants2";
export { default as dflt } from "./c3";
