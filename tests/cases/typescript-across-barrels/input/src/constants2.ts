export const K = "d6";
