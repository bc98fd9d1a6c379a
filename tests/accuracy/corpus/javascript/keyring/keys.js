const fs = require('node:fs');

// next: +pem-private-key
const key = `-----BEGIN PRIVATE KEY-----
MIIQjmqrupGQCBIVaZWrACzrlOPLiKF2kL1bU3eAuCJlMa6QapcZ+sM0jtXw1T6H
fDJu9DUhTxwDdcxPKnJU7TZ619ysS6WSD0Ri2lNrQQOcw05kUPryDUDYgytMUJV5
OR21c/B+CM1HnfVqLeOWErtAuVjvOPtbwo1sVo/a+XSknUwUEoGA
-----END PRIVATE KEY-----
`;
const joined = [ // +pem-private-key
  '-----BEGIN PRIVATE KEY-----',
  'MIIN8oXbUn+RHQPvQ/bcElbcxUYFLXN0HDJZKNSR8spQ9QEUCLE3LaQ70IOBSS9S',
  'D9iFrvHKXwRDu0hZ6hHBxese5gorhoBtpKN9mUpb7nuMHGb47thMmszjci5CfGN3',
  'Q73ZyEi4F9f+txxMsNRhMMmbKucnLF1Wy3yPA4vcJ/GF79RIHwsJ',
  '-----END PRIVATE KEY-----',
].join('\n');
const withFeed = [ // +pem-private-key
  '-----BEGIN PRIVATE KEY-----',
  'MII5J2EGHMtg2RoNW30tZddZ+N9DS02LTXwtjWoyaEojCLlsjZak+ezvA3e1Y9+3',
  'oyyv8dNw/MxAfT1DyGvohgU4gCfSTTDWKvFBAd3ViJCi9dIgt9hrZXcW1mIA9EMn',
  '64W3VRngXIKlBNGb+4Sslp/m4oOLHYj7GAPagSGbh6rSJ0ZT9Wgl',
  '-----END PRIVATE KEY-----',
].join('\n') + '\n';
const added = '-----BEGIN PRIVATE KEY-----\n' + // +pem-private-key
  'MIIleByelguB9JBnszxhTcv3UAmifxcBrY+OI0AMVH1kMLNtXXSuRqguO1TnkLGM\n' +
  'Fq2hUiZJNaz6vHgoPdqnnooRpRmr7tMjGVkxMiByB9e3L5MV1ahtNHRmUb2DhV+6\n' +
  'PnZpnafJU2eA7vc5XWm9117XzziiDiCVEd7t6XqdK2dGNum4Ozem\n' +
  '-----END PRIVATE KEY-----\n';
const oneLine = '-----BEGIN RSA PRIVATE KEY-----\nMII85P5G3tiolPli3S/xaNbTXzzt7WWB/NgN+jU+NQZln4hR3wpnCrHbch8BC652\nxWZY+Ih21DYEvpEWOpd6ZJ3OwotVShwrcIgUKsN9+xMA0UUM+zP1OQY7ct3ZPvDN\nI++jgPzPmFvi61umGWzvusdc0jEXh8mLHdwlQaErPdb1JG1dH4/K\n-----END RSA PRIVATE KEY-----\n'; // +pem-private-key
const escaped = '-----BEGIN EC PRIVATE KEY-----\\nMIIsobnjEldYnndZFXKtheDdB8+6rftc/BUDAUpt2gq2k8xOaC9UiTw5rXAJGuBA\\nbKsX3W95fheL85et4u4KDPzRDV9N+LmwCHTxXIfFDpCUof7GHPNa\\n-----END EC PRIVATE KEY-----\\n'.replace(/\\n/g, '\n'); // +pem-private-key
const encoded = Buffer.from('LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1JSWdQYk13Y003U0YwazlRblZrbENPbVhkVXdoeU1kekZpWHZ4T0FRYXJxOXRPTjFhYmZSbnhIZjlBL1VpR2cKZVhTaGN6VVo1ZjJGMGJmY0pleUVORUhTK1E1TTM4RTN5M1lFd2RsTnRYV3RrMGtiT0NHY09kMzdRaW10ZmRnYgpOdDVNSUI2bmdPN2gyQXRLdElJTnJiejhmWW4zYjVNcFhvQVlxUlBUdVR4RnhQWnJoRUkvCi0tLS0tRU5EIFBSSVZBVEUgS0VZLS0tLS0K', 'base64').toString('utf8'); // +pem-private-key
// next: +pem-private-key
const indented = `
    -----BEGIN PRIVATE KEY-----
    MII5SBLDrQGmHve/qgj4YB2bMJ3B0usNrbWNJI3P2NvwRuVSUBmlJL9TxkIT2Wrn
    4B4+tPWF+dcw155W4QdUaSyR07z3/4TkEUiDRapWyhDIV5zxpOMtUg6Sdx5RxP0d
    PftwFDfLH6FPaKkfQxFjeTjt4vUMZIq12ElkivuvItlTTNWDaNwB
    -----END PRIVATE KEY-----
`
  .split('\n')
  .map((line) => line.trim())
  .join('\n');
const account = {
  type: 'service_account', // -
  private_key: '-----BEGIN PRIVATE KEY-----\nMIIUscnzWqbkM/y6OlKkWz9fz8PyWAmYQei7r8yAyaJ5QC2rtCq3n2rnKaiJeRi9\nAXHzY1AgLMCiW9kAlpKRO+EV5ZZcHxhEsplHhE0oap1U6JSdrbjNJktRRXZHdkp1\nCzb9csJTmcHGj3FFvt5Vx6bkAI7P4dcwRrAMAJAaq+7ha2Kau1p9\n-----END PRIVATE KEY-----\n', // +pem-private-key
};
const accountJson = JSON.parse('{"private_key": "-----BEGIN PRIVATE KEY-----\\nMII5WbBbi4emT61zO7hTjmnuSedkfrTgDZc2hRgHNEkkjvQ82cFuue3URcE6K28q\\nm8IDTsTqn8BhNqcVDmFNy9NcoLhG+fEm1XulwHuzk7PVxgXD+RfMhdslgURg2spA\\ncCRUylYrq2XbyYyMZBaC3YiBPXkBVqMXiQfKKaDvleTLEutPhWAa\\n-----END PRIVATE KEY-----\\n"}'); // +pem-private-key
const lines = [ // +pem-private-key
  '-----BEGIN PRIVATE KEY-----',
  'MIITxxGe+O3hAxKV4vIn+gs8Nn4gXOpqBYKy2kE6q8gGh/yRb3xS8uUNuYR0rv4G',
  'zlYL33yzfGbI7aYF3wuzJNjiUfi4iulq0kFBBRBxoG6eMB7ux9qg4+Xh7JQDftaX',
  'vCOT+a6dZoHzyHO4Cw3MUL0ijmo9t1fpkp+EQgnsn/KFNjFoExPI',
  '-----END PRIVATE KEY-----',
];

const publicKey = ['-----BEGIN PUBLIC KEY-----', 'GesfWjMyysufRn5XGHFNJbwMhQ3nE5d2sVr8t1HJOuc3161NlSIdrHnk6G4oXUd1', '-----END PUBLIC KEY-----'].join('\n'); // -
const placeholder = ['-----BEGIN PRIVATE KEY-----', '...', '-----END PRIVATE KEY-----'].join('\n'); // -
const heads = ['-----BEGIN PRIVATE KEY-----', '-----BEGIN RSA PRIVATE KEY-----']; // -
const wrap = (body) => `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`; // -
const read = () => fs.readFileSync('keys/private.pem', 'utf8'); // -

module.exports = { key, joined, withFeed, added, oneLine, escaped, encoded, indented, account, accountJson, lines };
module.exports.isPrivate = (text) => text.includes('-----BEGIN PRIVATE KEY-----'); // -
module.exports.others = { publicKey, placeholder, heads, wrap, read };
