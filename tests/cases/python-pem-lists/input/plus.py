import jwt
KEYS = [
    '-----BEGIN EC PRIVATE KEY-----\n' +
    'MHcCAQEEIESHAPXI6kXnpZWSZ2QKAr2MsKGpvYcw5MG3J2yf9Mc7oAoGCCqGSM49\n' +
    'AwEHoUQDQgAENXlhxdpxkhGKkQFYlMsD+eTxQj12E8Zj6kwppm66ZAZVDPADms/s\n' +
    'k8VxQBWkDd5Yz3Yex24X2ZtngtfadfpLJA==\n' +
    '-----END EC PRIVATE KEY-----\n',
    '-----BEGIN EC PRIVATE KEY-----\n' +
    'MHcCAQEEIEjfiNGWUYr8ZTZMu4255HXq+YLHhKzogRg7kt0NCJp2oAoGCCqGSM49\n' +
    'AwEHoUQDQgAEtxwsvkhO2zs3m+QU56lsW9QOFp5ShuPR9behsAIsIThiQ/XcX+rz\n' +
    'dNFAdd1TfZsrcSunle4ue0QvmLEz7dAHag==\n' +
    '-----END EC PRIVATE KEY-----\n',
]
T = jwt.encode({}, KEYS[0], algorithm='ES256')
