import jwt from "jsonwebtoken";
import type { readFileSync } from "node:fs";
import type fs from "fs";
export type S = typeof readFileSync | typeof fs;
export const K = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIESHAPXI6kXnpZWSZ2QKAr2MsKGpvYcw5MG3J2yf9Mc7oAoGCCqGSM49
AwEHoUQDQgAENXlhxdpxkhGKkQFYlMsD+eTxQj12E8Zj6kwppm66ZAZVDPADms/s
k8VxQBWkDd5Yz3Yex24X2ZtngtfadfpLJA==
-----END EC PRIVATE KEY-----`;
