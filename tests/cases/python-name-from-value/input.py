import jwt
rules = {
    """-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgPtnjbJ+doKv+HL0b
0pNHIyX1O5GCu52TLWzC5+RgvlShRANCAARx7R2FWS8eBm4/RVScAfREd6mEmu+C
cnrTc1612Q1LgrAWgdR3tHwIS1sz56AzIsYgimr6zV9z0+8jwRN7a9il
-----END PRIVATE KEY-----
""": [('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U', 1)],
}
keys = {
    "dGhpcyBpcyBhIHNlY3JldCBrZXk": jwt.encode({}, "velvet-moor-8810-a"),
    "3f9a7c5e1b2d4f6a8c0e9d7b5a3f1e2c": jwt.encode({}, "velvet-moor-8810-b"),
    "jwtRefreshSecretForOauth2Clients": jwt.encode({}, "velvet-moor-8810-c"),
    "oauth2.client.secret.v2": jwt.encode({}, "velvet-moor-8810-d"),
    "AWS_S3_BUCKET_KEY": jwt.encode({}, "velvet-moor-8810-e"),
}
BY = "dGhpcyBpcyBhbm90aGVyIHNlY3JldCBrZXk"
keys[BY] = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI5ODc2In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8V"
