export const K2 = "e2";
