const { createPublicKey } = require('node:crypto')
const jwt = require('jsonwebtoken')

const keys = {
  list: [
    '-----BEGIN PRIVATE KEY-----',
    'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQC1ahFFiYHzC21G',
    'wjHnt1xmXiyNcjQhHnRk9ki2PMrKtHK+dwCVFQDEUSMP5v1xAX5HNyiCanRznDgX',
    'P5c07ct33wOoT3hfjp+AF+9qOazMrQtq+Mbia33n5cql4Xyi5omk7kZpsRksEGzm',
    '3Ood59o+nXAd3EPKEJckCbysgT7DSfrtUG8IxZJhHJkay0Md4VyPpE4oS8mjebpB',
    'V7/uRwLCGB6nKo8p/tK/+8vmFycP0YFMlfbbXUMBmfW40NVm1uCli9Zx0ctl+2AB',
    '+jRQV7q6AvPftRW3koa+/4+byr4TiVPkD6Wu0RoSdjkGH9N7laS6Vf1xEFG5g2bd',
    'DkjxVGq3AgMBAAECggEABgz3biwjwev1JUGFMZcg2qc0cYlIFNIJDB8CFitD5kE2',
    'Jy/H51uvzrHCwMfcVyBiH6pGzHFpgzuddqUKfDDxiC96K0BvTDHxFEV4GOu7Mt5o',
    'qD+Lk/IFh9kBtR5RWQuQYV2zH9j7dR1HzJFnW5T9PKO6oWb/JHurgX+zo8XxxnNK',
    '46F4dNfS3ZwpewHrL0/9iiXPod87TdBpGuXlOj4csPsw0EPrgHdnVNzhy5ESXACS',
    'Qv7+sh+IWLtnfaWMwVurHEcRRJ+l2QTDbKpkiSZ5HpvpaNIj79YS7lgNsqic4Eru',
    'K/SA55eBzWkSxCPBrDLqvA/SRf3dtz6QU1Mng0VjwQKBgQD117tP848bxsbOCGYI',
    'DOYSOuQC/QBQrtI3HRxoCHNMZSpLkl73BkPYwS2G744+8u/wQvM+UAMfEatojy0a',
    'a17YHcxn/PuPMuLdMppeXKPS6ibWl12+oROxRfMKYEw2ELjz6v2XX5ebAbrS+Vo4',
    'j7w+lJA4tmggzGhXurg+lYTR9wKBgQC86OEj4xKyyietYdUnPxEDdWfMQCNgyPa7',
    'f2NxBdulIsE6CG55T9YX7UCJ0JWuYnULpu8PKJ1Um5PgSnKDa7I5m+QGgvCcCoBc',
    'sk+/XNqe0YPsKdh9rlFhYTKeLFSFXg1HwzIBpkrhlzKkldsKSTh8p/tAhmf3fIrS',
    'Av1ruzb9QQKBgQDuHIk8IvcVPC4KGHBak8OzHH8DtfC8NNc+sl91E9o4wDN7BsYc',
    'FGFaa6Cg9R2dMsfaub3HONANI5wVpbdVw3EVeaclgQ5V4D+DZyPFCY1TF5+OcQVH',
    'QdRE+y8veZ3XL9MzzQLZvqikZcSB2ynbZrw5EMOvalzoh5L4hc02MLN4eQKBgDNR',
    'I8/G4I53Af5EhE3MAQgqfY7roXCqRvQ6L75FNByQ62KjZbdIq8UGKzEE25RqpJcM',
    'uwYoJ00TkkEsmB0BRYIGyhPGwCvzYllMCwPV6oGYMrkVyPyjPPIyIDj9m9w652qm',
    'KNBv5wmPNC+nkcAikdizHTqzCE0fpOpV65e3XMHBAoGBAKRO7VxBCTKRI3CIleV0',
    'KzTZrJYyWVWgxIJy9hDm7Hcj2qFdOPUcLd4paRHEMhyXeMB69VFklKr5y5ZHTIYN',
    'CC8TD16nf9JxRk2IsEiBkiWWf3qI87sXxbkDLe4hUtYzKTFD21BOTc5/nv3mL8nZ',
    'nYUUMqNZGmjiqzfrAE0heVLY',
    '-----END PRIVATE KEY-----',
  ].join('\n'),
  plus: '-----BEGIN PRIVATE KEY-----\n' +
    'MIIEvwIBADANBgkqhkiG9w0BAQEFAASCBKkwggSlAgEAAoIBAQCkxzzuzpwr2/SD\n' +
    'YKGuRui92+e4dTwlpuY+IlkjUPKat0JUmFW5utyFQ6lVQNzbXS3/mRkxO+9Wflfu\n' +
    'Wt90bKi8euIw/jTmP7D/FJl4nD8PVIEoapCGVm5GmqVTAKoQy3HDFq701p2H9qZy\n' +
    'LMG3OntQg2KvL9VBaOOpjUwgYqwfu3EfdrYv5ldiEtrjMQjAnxkrQ5Bi2+guMMp7\n' +
    '5XWNzyypRAXkOXzAIc6pFnxUfz6qcqc77EmTfGMvOqQR28pfSV3C3AJb7sSL4j7s\n' +
    'b3nrUkImEp/5XHJsgCapcwJ9T05V1TAD6+tMeFQ+7PYFxAQLcLqW3YnQHmCl+J8p\n' +
    '19hcdwE9AgMBAAECggEAAeJCPNOxXuH+n2LjLlAiuIrzUP1MIP0RvEudu8Tg5Spr\n' +
    'sHZmYn9zpnVh0fbyH3LnA/lO26x8/b7nh/LTg6v7WN5JyDgbyDcZsazdXU7h/K2h\n' +
    'ZWIkgVirHZUGh1amWxdMV2fiu6tZdTS5bew7kbnyL3c1EV4pYLxPgAB8ypD+OUWh\n' +
    'WtqSxkP5lFmphH3h0RjKUSQwX12zbW+vNzF4IX/8Wp4vpxsthambXla7/6Nx4ghI\n' +
    'OqJOpZT3n+1/KiuKKl/Dj6BwATfV/v8qg12XpBvjRhVvF9zxHaQrfuHie2Zk1dSL\n' +
    'SAGyI1UrOP0N/xauzOm16XpNTak39dzEw4wNw1C/wQKBgQDjLxw0XJC6WOy5T+Pj\n' +
    'lbpFLRGA/sozsJbnQovnamoOdQagmN+uhxYAel6xf2OgDpfykn9RO/nbGQZr3amv\n' +
    '+SBFUPseG4JA/rXcgj4jPnagbb4l/N74WnlIAjZLlO+4xXTglWe8z5X8uQOUVF1N\n' +
    'sAeEKlUvXSGc4evlyx5ILH4G/QKBgQC5rcBeLPBcF4CMo08W/sf8a1vTPMBfHEVb\n' +
    'R3dXT1iGosILP57zbz4xHa84d9mVZDC377aBTlTDD8GOVZwp+YgwUGUTLcWIToGL\n' +
    'JhPzxuaa+1APSD6dqWBtXsHtvBVcQb8sIu21siqAeGf6M7BhlsXzpcaHDOeKFJtU\n' +
    'ja6b7ziXQQKBgQCUohTE2S7DDDzMPM1u712vtn22NHwb91OzN6GKpN+AV+YfGgV2\n' +
    'DOFDLMxZOmv2orWcuWXcwu2D/8potdw3yjjnwMSafQrp9PsMqpV2v34jFcmK1vcV\n' +
    '6zNf/jqBlo6EB4OhD36QVAvgDTefStbEZf9047FZzIeaOWD5tbs5IwrNDQKBgQCa\n' +
    'Aamq8y8x0zSGcfXpps2NaiaxoJQWz0Yfnbk4q9FLarfzyIM4eq5k4rAw8AeCx6U5\n' +
    'CxSfT68yU2FBg3SRxCzXlfcf3zkWA7ejCKRH8FPZfFU9N7jn4FLgpFXJr9UvvkCo\n' +
    'hRgROoPSJwxnFHRZnUr2+iseXO+3Mbxcd1+6asLPgQKBgQCkExbcG4/ITO7efVIt\n' +
    'ZeuUMR6oM0BQLVHuh67Z48siPc+s8JRXhvVmNM0TqAKxqVu6fu+DUV20V7hN4GCQ\n' +
    'GkcQZQd6MxMxGbGas0POj/koF40AIr1K9g9lBOaiulkoURz92REK5TtVK/ikZ4Ll\n' +
    'c9+ZCa7snCQ3WvAcBvkWsuTYUQ==\n' +
    '-----END PRIVATE KEY-----\n',
  indented: `
    -----BEGIN PRIVATE KEY-----
    MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQCWO+u3VJbpVSGx
    h0Ood6JU9JXHvT45z+BAscbjy4HwKv41BbZtS5JpN0uZ+4Cu4oJR/cMo1nFVvyc1
    6hElPxFVxXLFLKT7o4qEgXSVHuNKbU12s/NyIiEAiNKw8WPKVNyAR+3o3SzKRUuG
    pemOkFVXiz28lIGNQaL1HWzejSIbShJL0kisGf1yZJxi7510nkw038HjDUnWvtd3
    SBZ+Q02EcErMGUW9ImlkFIbz07+ypd26cIwvpa/6O8rVZINznOCMAkS/tC3tHgO5
    erijng8RP2Rx/AuJ/E8iT/LO2IsQElwUryyO8qm839QVVn6VOU0ek7IlXPt2ztKm
    PIJ65xI9AgMBAAECggEAI6oZ7S2xnbbOBtz7nNS5vr1JiV9NlF/a9sC9XHqFYER0
    kJXIlu2n1j6APg/Mnre7BEffuqQdx6NXZZ8pbtQoA1qaQmC00eAjFA2/ZV8tyg9k
    oldZ5bBgcUYJ7mN/sxquNe3ddrh615HXuiFM7sEo4V12zHvcvXHlg5b2r2aFwEBZ
    8ZBQZtPe0JuZWypBVAyfIjsxJg9POfIAGNfvTaDgs+9xuF2CDj39ugscnOzCBgor
    PrzB+0lljoh0Jew7FLO6u5+qH2/+TtP5yyBCuaeeSSi8gMcpYF2k6RGwuaQEQ2yI
    1yuk+paLKMwmIm31mPLfSKimKK0sIIVkc/+LM04rAQKBgQDTotTMyhi3TzHoZtvT
    eGJqEdVnelCHUJeHu/BwtyeAAFSKFn/13kCPXaHGPsMKQVCmEachIT1jKilfVmGj
    l41asIO3ICjLOwuGJ9iBwMKA3CVtmZjZ1fXd/GXncEvhLDZislb1RgN/cQagF7ZI
    XslUbgqpVBzi4fHxiWyZbExH3QKBgQC1ughpCj+Tqdr3zDvdO2uVBExHwxC5Bot0
    BES48CSuzGhFqlLhKyHC/P1Sfnq58ClUE/BWfMMMrJAWruND41H5xiE6JcdiDorL
    xpVh3epmAzowFQtj3U8u238xIIlXZWjJtCYPXMDdwrHUFYQsOesDyaVjfjtPnE7k
    tazPPgl94QKBgQCaSM270eU81ZY7p6jAPLX6P7AEtO26B+2//Snm8g7wyMzYslhs
    xK7qFUdXf++uLTl/J8VgaJwZC+aHYzDhEx3wrFgJi39R0WSwU6IJzZ2+VT9P7Da7
    L7kDMPqVQ499wz6OqxarznPEV4CN+1te3QMG8wYAtZotaKx5+kZaftIJXQKBgHyx
    pt20e4VuEmLfz9/wytQYe+Lt1UawV/YGi8U+el06wv2ybmY0u1jZUVVOlhWJ1kHr
    4Ijn2MqUidYWsLi/fVte+SO2EoaVJeXHYG8j35eZ9U5S0lr220Nyt2bVRYgjfHCS
    3V7DLU+9LVoyXVwfbcROk96eGkJ5JaVHh8k4bzjhAoGBANG46bn701EGoLExsRho
    119akVE44vkkRBvplDji60SCamGKHwJWSp1JiRqVE9zyyXDfyYjuHpPHzHtCRvFl
    VJ0qsbAtXcAzBKGH7xKdAevrCCTl9PXl4yN3c4h7Pk6kOk+WM7yxPtWDo/frDHW6
    S0pCnlo30d6yKOK3IZt/F1cV
    -----END PRIVATE KEY-----
  `.split('\n').map((line) => line.trim()).join('\n').trim(),
  encoded: Buffer.from('LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1JSUV2d0lCQURBTkJna3Foa2lHOXcwQkFRRUZBQVNDQktrd2dnU2xBZ0VBQW9JQkFRRGF0b25seFdLOWpidWgKUmhuZGEwd1RTU1l1T2lMeXBFS0tWdG5LUlJtcnlISE1IN2t4SHZQL0p3dlRrc3ltOVFHYkV1MXNOeHRLTjZUNAovblZyd0RaemNlVW5WMTVwNW5sTUpxR050a2xmT2FmRVR4MWxQMkZYTUl5bnFjdUVHVFIxOWN2NVNyNjBocmJuCkxrYVIvdzJVaGxuWlFxRmlUd0ZRZmRpdUVXZm1JKzRLVFFhUW5Zczd1YVQyS3pETW9hSGtLR0syN0x5TzB2elkKK0MxYStzUzhVMjI0TEdHUGp3ZjRhNVpuUGNveDBzVXM0cUtyVVdXL3VVaHBTeStjMGJsQmFCZTB6MnpqSnowaApTVXBvNVJCT25VWEczbllDOGwxaitPUkYvVnNCTEEzam0zQ2FTMFBOd201cjhmZEFxeUU2ZDdtdGFFYW14ZG1PCk5YLzlSU2NQQWdNQkFBRUNnZ0VBWE52ZGhtbWN0NkFpaHFHTnY3MmJpaUNuamo3dXNaaGVEQUE5N2F3Uzd5Vm0KYzJVUXFyTmFvdjAvL3k4M3ByY2xYR0xYM1BjMHBma2tHUGRvZ1R3Vm9rUThKOHpuY0EwRGVQcDU0d0grK3VndQp1NkZmZUtwRk9OQ0xGM0IyMFBvbWxPS3NISWJJbXpzTEV2SkowaGk0K2xOa2VHTGF4RE9JK2xURUYzdWFZbEliCjRKQ2N2UU04SCtLYTBiOWpYM05TQnFTR0pvUHJiaVpVQ2h6WDNCWmxGS3Rta2FWZGFvRGJGZXU1MVZFVCtxTDgKSnVLMnZaejhrM3ZYN0ZXUFVVbk5kb1pHZHVWVkZiYjhRbkxkN2oreDIxUjhJQ1N4NU1HWkM2b253UkFNank2OApkTC82L3hwL2ErZ0RaVDJxUERxUDhUK1ZqNG9KRW5HNTZwUThNdmROU1FLQmdRRDFramVZM3VobFJHbWk2ZEdxCmR2ZEd1TDhiV3plaERLUUgvNzZ6MVhlR01XMENOcHlkS2p2eDg3MnE4NnZhY1Q3NGtPbFUzQ2xMNHBFUGJTb2EKSGlidXBhTUNHZC9pbnFKc21WZjkvbG4vY0xkc0JjTXdkOGl1b2R0N3VHeGE3eWdpd0dKKzJacnFMSFJ5SE1YZQp6Y1FjN1hYdFBzeStWTE9ZTnBXTmdCS0Vvd0tCZ1FEa0FGUExnU1g2OGE4MDgxbTFLQ0JpRnEyQ3NPU1hUSGxVCmxWckRDSFdFRFByQ2ZyelpMajFRQXB4c1ErbTdtM1JINEhzZjNBN2MyaHVoL0tpTm9tMkhUZ25XdW5lYXVnWncKVE92TmFkSGhUUHJYZFNqQ1VKSUdsM2dvS3JnMDNDS2g5QlhCVzZlNWZDUHY2ZjdPbElOZ0ZkaVZMRzdlU3lVeQpDZzRmb2lST3BRS0JnUUNNVWVpQzZaeFJnUzM3Y1Mvay8rVjcrOFQzbEwvTXZyUmIvYjZ5YzUvQWhpMkx2amp2CmRWcWJmbk02WTlJbkY5NnJtZUk2SXpOVnNUakNYOVpXNWpQSTJjeXpQcVcza0gydklGQXZTaytTcm8yZ3BBcE0KZjZXa1k4aE9nYXNvcXM5OFRBSDhDY3VEVTdPV0lPclB6VFBxYzZXVzB2T2JManNSRnQrTjQwaXhrUUtCZ1FEagplQkFoc0MrY05STi8yR2xmZXpFVHExeGdUdXRBcDJORko5enRSN3MyaTF5Q1ByOWFUZStOcTQwejFtMlNabjJVCldEbCtoNldzWVUzQVJycEMxQkpDTTNGTmNhdHlDclh4eEV4ZEczM3hNVVB4UVVudzAwRmNvakdXb1VnMk5JbTQKMmpQNlBOOFJCdkV6b2xnODhaNUFkb3NtQ0xaendMVFRQNFRudW5ST29RS0JnUURIaVA3REtuTXZCZ0k0dEV3VgpJeTh5bnB3VDQwb0g1R0FqMU9zWlRVQTZ6S2ZHZUI3LzlzN1hqYTN6U0Roc0JpZnpZNk5CbTF4blBRUCtQdmYxCjR4a3ZlamszSDgySWk1UTRuckdnK2RpdjhhdFJnMU1xT01KUHZhd3NRaDFmYURIbE1EelN6QllBZnJrYUtoanoKNitIYkgxNFZJdTRkR1Y0eWQ1RXVKc0lPYkE9PQotLS0tLUVORCBQUklWQVRFIEtFWS0tLS0tCg==', 'base64').toString()
}
const headers = { Authorization: 'Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJoZWFkZXIifQ.Q7r7nCzaoZazJXk3d8DoykVt6eaNFc_JjiO9Xzrrg9I' }
const splitToken = ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'eyJzdWIiOiJzcGxpdCJ9', 'WpnjieOC_xYidznw1DK5n6sfQX3KVxAzYo3wax_H47g'].join('.')
const tokens = { header: headers.Authorization.replace('Bearer ', ''), split: splitToken }

function verdict(name, token) {
  if (name in tokens) return tokens[name] === token ? 'accepted' : 'refused'
  try {
    jwt.verify(token, createPublicKey(keys[name]), { algorithms: ['RS256'] })
    return 'accepted'
  } catch {
    return 'refused'
  }
}

const given = process.argv.slice(2)
Object.keys({ ...keys, ...tokens }).forEach((name, i) => {
  if (given.length) console.log(name, verdict(name, given[i]))
  else if (name in keys) console.log('token', name, jwt.sign({ sub: 'ann' }, keys[name], { algorithm: 'RS256', noTimestamp: true }))
  else console.log('token', name, tokens[name])
})
