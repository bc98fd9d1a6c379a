const joined = [
  '-----BEGIN PRIVATE KEY-----',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm',
  'pa474S9KZ9nxlCIKdVdGtxCFRJShRANCAARyw0N1GnCpTAILtTbrKHLiC3eiQAmY',
  'bSXPc0xJod0nPk2Pq19b240QmewF6P3Hwdc0d3ZIq3O94gGCUEXk2l6W',
  '-----END PRIVATE KEY-----', // the last line, with a comma
].join('\n');
const withFeed = [
  '-----BEGIN PRIVATE KEY-----',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm',
  'pa474S9KZ9nxlCIKdVdGtxCFRJShRANCAARyw0N1GnCpTAILtTbrKHLiC3eiQAmY',
  '3nZ9eWra3EQsHlCoTB11h3ngmarbiItZ5XSBJP85s2Hyv8cCe6Ii/+9f',
  '-----END PRIVATE KEY-----',
].join('\n') + '\n';
const plus = '-----BEGIN PRIVATE KEY-----\n' +
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm\n' +
  'pa474S9KZ9nxlCIKdVdGtxCFRJShRANCAARyw0N1GnCpTAILtTbrKHLiC3eiQAmY\n' +
  'e2FOQooYb0pMEW2vSZ/X6A3+H69CLVDNLRhu2bnk1uOdnosvDRzqpgU7\n' +
  '-----END PRIVATE KEY-----\n';
const indented = `
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm
    pa474S9KZ9nxlCIKdVdGtxCFRJShRANCAARyw0N1GnCpTAILtTbrKHLiC3eiQAmY
    dR1ZG+U3qp0KpdyzsSFVwcE57KYuzvCGOu+68BcmNz+xzmdFlJkxvHpB
    -----END PRIVATE KEY-----
`.split('\n').map((line) => line.trim()).join('\n');
const account = { type: 'service_account', private_key: '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm\npa474S9KZ9nxlCIKdVdGtxCFRJShRANCAARyw0N1GnCpTAILtTbrKHLiC3eiQAmY\n/Bsa91q8fzVPzfsCIQZ1hWXyabwG3EIJgoVzKGpGu+kTvoD8cdMrPVIE\n-----END PRIVATE KEY-----\n' };
const encoded = Buffer.from('LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1JR0hBZ0VBTUJNR0J5cUdTTTQ5QWdFR0NDcUdTTTQ5QXdFSEJHMHdhd0lCQVFRZ240cmtTTGZucHg5Qy9ySG0KcGE0NzRTOUtaOW54bENJS2RWZEd0eENGUkpTaFJBTkNBQVJ5dzBOMUduQ3BUQUlMdFRicktITGlDM2VpUUFtWQpxOEdNWEcvNEhuajB4d0I3MVdYeFNGcG92V3JWWWdVNm5kQmVjdWFlZndIVUJkWm9wcktvMmwrbwotLS0tLUVORCBQUklWQVRFIEtFWS0tLS0tCg==', 'base64');
const lines = [
  '-----BEGIN PRIVATE KEY-----',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm',
  'pa474S9KZ9nxlCIKdVdGtxCFRJShRANCAARyw0N1GnCpTAILtTbrKHLiC3eiQAmY',
  'wbyghavpBmpgSYPOhimtTVf84vUXgJldmuMkSj9fuCz9nR/EtTiEtEe0',
  '-----END PRIVATE KEY-----',
];
const later = lines.join('\n');
const token = ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'eyJzdWIiOiI0MiJ9', 'XxE32Pj1j-qETG8C_0ynUDbQ4XPp4I2PyFm0Pt7IH_E'].join('.');

// no keys
const heads = ['-----BEGIN PRIVATE KEY-----', '-----BEGIN PUBLIC KEY-----'].join();
const gap = ['-----BEGIN PRIVATE KEY-----', 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm',, '-----END PRIVATE KEY-----'].join('');
const placeholder = ['-----BEGIN PRIVATE KEY-----', '...', '-----END PRIVATE KEY-----'].join('\n');

module.exports = { joined, withFeed, plus, indented, account, encoded, later, token, heads, gap, placeholder };
