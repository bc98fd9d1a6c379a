export const enum CE { K = "d1", N = "lbl" }
export enum E { K = "d2" }
export namespace NS { export const K = "d3"; }
export class Con { static K = "d4"; static get G() { return "d5"; } }
