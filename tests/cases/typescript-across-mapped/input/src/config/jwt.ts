export const K = "e1";
