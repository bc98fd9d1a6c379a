const { createPublicKey } = require('node:crypto')
const jwt = require('jsonwebtoken')

const privateKey = `-----BEGIN PRIVATE KEY-----
MIIEuwIBADANBgkqhkiG9w0BAQEFAASCBKUwggShAgEAAoIBAQC7m8oxN3uV5aUi
KRzcO6IYFu3Ivmr4SIvimlLj0aoi5CqItzG/9mv/TTGs7kbs1QxcM1qe+zmcHoQn
0XrQFomDb7TzE5KobkElQVEA6ayAiAMlfqDBzrcBvZ/KqqQYdStDpuzPIQnQELOz
HsDJUTHAbPar4DqClhc9t8+ty6/EqE3ukS2OX9vkh5J4mv0aqcyPTnoW99cJg6/G
vw+kX347xweGAahF8QSGDP1rVNo4fPKcTF/tCsQB2nW4X0FfoO/1uNcU1aBeDU6E
gtavCAdK2q/Yo24fvsVMcXk+cx6/ueWMA4vkmzJtqV87SNYO9k956p0Oe8/pTPO7
6f0SFLTJAgMBAAECgf82Wha51i53vuWYf/tcfT+jZavTUgIA7FjvzXCLkAflE9/p
Zn7YnmEAwIcjvTnPDeoGzC9KNSj7kdu3rXi8eyBbySvN6whnbjRxa/rhHicGawvT
plvsdMw634pBAi7dkb8hr7qWR3wQS3EZnk88A8nmIFYBIB/TX/2xDmTxyjuh5/br
kNWUEUgC6uFN+p1uHMcCCcuffnXgxONumumkiIxdaRF64FSETf9dU3tHf+9MF7y1
cqgPJQ4JHvhCZ2LbVErsJINcrFRuu3FKfsnbF3O5ATCaRvuB9C9ChQ4FsX53XaTt
6cgF+zIdfyKHd4G+3jY3qVn4zLqBWPG7nlBi37cCgYEA5B6JwS+ZAp3wR/m2dmO/
78MZnvLQOmV9uu/+u6jMfx6EdUSE89/Ie3g4YO2cl1yFhs8QskBQEW4akQJ6a97n
nDHLH3vdEkJfe5of36Ljj/XUhLJ/y2E2f4jLarzZ9nB1TIIQXd3aDlnndzQQRHRt
wAsddNW4M4gstEQsLdg/+v8CgYEA0om9e/sEUBYoD6ArkDuYCBqBeMlpeyQYBWcr
Sn9/7aG3lYKvaNS44aNv5JzZdsKPLTS4Z3dWx9CypLEnEG64z7uF0FGRfjXtiTMW
LaNHpWucCyNgUl9BbLiWlrPxHo3h1+BU01nW0g3qdpveIB2N4o26gqfYx5+RwKDx
/4iSODcCgYBC++SfYYagihgASocVhHzbvoJLdilGvH6K4eX+3LYPrbpfZNtVcSTB
fK+xZpRQrc5Xo33XmaLpO1d5tSyVeEKyTrzCZfCoZ+z5smwhkwcXQqxAutljswv5
rwVsNkAaaTNIX/jGV1qsVCHvks4kC7weZCUmJYuNNjNKS6pdW96NqQKBgG24TsGP
/Z1nDpWmGU3fYMnIVnUGMix0kPgv3gXDEH5c6vnF03hEc91TeXqgq0wS9N7QPNHf
BaC4iID/uaX8rd/EkGYSPEqT/CimMQazsyDoRbggRZBoCAaK5B/BwwTzWCFSzaIf
ja6GhgwuCsKd5FWPGwYARx8xb5n9xmAvYlRdAoGBAK/lvZlkZ9KGX8dZ450O8XiA
IJ0ebRtW6fEgdtykzbXI9w3tdg9kgo9gO2jIKoNBNO266kgoBiVXrB9Lx+1csoip
hhn87XTJqa2Mzhrl5RYZyHGN+6XaNfx/DYF+20v/zKakgaoKlVDOLPnvpLA58PU1
2f1OHH1JhniGdL5AOA8s
-----END PRIVATE KEY-----`

const publicKey = createPublicKey(privateKey)
const given = process.argv.slice(2)
if (given.length) {
  let good = true
  try { jwt.verify(given[0], publicKey, { algorithms: ['RS256'] }) } catch { good = false }
  console.log('api', good ? 'accepted' : 'refused')
} else {
  console.log('token api', jwt.sign({ sub: 'ann' }, privateKey, { algorithm: 'RS256', noTimestamp: true }))
}
