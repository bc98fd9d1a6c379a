import jwt
print(f"{jwt.encode({}, 'the signing key of two')} and {1}")
jwt.encode({}, "the signing key of two")
