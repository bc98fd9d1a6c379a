import jwt
KEYS = [('a', '-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIESHAPXI6kXnpZWSZ2QKAr2MsKGpvYcw5MG3J2yf9Mc7oAoGCCqGSM49\nAwEHoUQDQgAENXlhxdpxkhGKkQFYlMsD+eTxQj12E8Zj6kwppm66ZAZVDPADms/s\nk8VxQBWkDd5Yz3Yex24X2ZtngtfadfpLJA==\n-----END EC PRIVATE KEY-----\n'), ('b', '-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIEjfiNGWUYr8ZTZMu4255HXq+YLHhKzogRg7kt0NCJp2oAoGCCqGSM49\nAwEHoUQDQgAEtxwsvkhO2zs3m+QU56lsW9QOFp5ShuPR9behsAIsIThiQ/XcX+rz\ndNFAdd1TfZsrcSunle4ue0QvmLEz7dAHag==\n-----END EC PRIVATE KEY-----\n')]
T = [jwt.encode({}, k, algorithm='ES256') for _, k in KEYS]
