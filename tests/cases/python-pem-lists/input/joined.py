import jwt
KEYS = ['\n'.join(['-----BEGIN EC PRIVATE KEY-----', 'MHcCAQEEIESHAPXI6kXnpZWSZ2QKAr2MsKGpvYcw5MG3J2yf9Mc7oAoGCCqGSM49', 'AwEHoUQDQgAENXlhxdpxkhGKkQFYlMsD+eTxQj12E8Zj6kwppm66ZAZVDPADms/s', 'k8VxQBWkDd5Yz3Yex24X2ZtngtfadfpLJA==', '-----END EC PRIVATE KEY-----']), '\n'.join(['-----BEGIN EC PRIVATE KEY-----', 'MHcCAQEEIEjfiNGWUYr8ZTZMu4255HXq+YLHhKzogRg7kt0NCJp2oAoGCCqGSM49', 'AwEHoUQDQgAEtxwsvkhO2zs3m+QU56lsW9QOFp5ShuPR9behsAIsIThiQ/XcX+rz', 'dNFAdd1TfZsrcSunle4ue0QvmLEz7dAHag==', '-----END EC PRIVATE KEY-----'])]
T = jwt.encode({}, KEYS[0], algorithm='ES256')
