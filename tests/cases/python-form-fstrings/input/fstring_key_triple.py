import jwt
print(f"""{jwt.encode({}, "the signing key")}""")
