import disk from "node:fs";
import jwt from "jsonwebtoken";

const key = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIESHAPXI6kXnpZWSZ2QKAr2MsKGpvYcw5MG3J2yf9Mc7oAoGCCqGSM49
-----END EC PRIVATE KEY-----
`;

export const sign = (claims) => jwt.sign(claims, key, { algorithm: "ES256" });
export const read = (path) => disk.readFileSync(path);
