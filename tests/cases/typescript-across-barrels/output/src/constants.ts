export const enum CE { K = "d1", N = "lbl" }
export enum E { K = "d2" }
export namespace NS { export const K = process.env["JWT_SECRET_2"] || (() => { throw new Error("JWT_SECRET_2 is not set"); })(); }
export class Con { static K = process.env["CON_SECRET"] || (() => { throw new Error("CON_SECRET is not set"); })(); static get G() { return process.env["JWT_SECRET_3"] || (() => { throw new Error("JWT_SECRET_3 is not set"); })(); } }
