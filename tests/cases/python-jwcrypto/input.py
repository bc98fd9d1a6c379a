from jwcrypto import jwk

key = jwk.JWK(kty="oct", k="dGhlIGp3Y3J5cHRvIGtleQ")
other = jwk.JWK.from_password("the jwcrypto password")
