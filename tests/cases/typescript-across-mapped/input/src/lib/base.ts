export const K3 = "e3";
