export const enum CE { K = "d1", N = "lbl" }
export enum E { K = "d2" }
export namespace NS { export const K = process.env["K"] || (() => { throw new Error("K is not set"); })(); }
export class Con { static K = process.env["K_2"] || (() => { throw new Error("K_2 is not set"); })(); static get G() { return process.env["JWT_SECRET_2"] || (() => { throw new Error("JWT_SECRET_2 is not set"); })(); } }
