export const enum CE { K = "d1", N = "lbl" }
export enum E { K = "d2" }
export namespace NS { export const K = process.env["C3_JWT_SECRET_2"] || (() => { throw new Error("C3_JWT_SECRET_2 is not set"); })(); }
export class Con { static K = process.env["CON_C3_JWT_SECRET"] || (() => { throw new Error("CON_C3_JWT_SECRET is not set"); })(); static get G() { return process.env["C3_JWT_SECRET_3"] || (() => { throw new Error("C3_JWT_SECRET_3 is not set"); })(); } }
