JWT_AUTH = {
    "JWT_SECRET_KEY": "the key of the old package",
    "JWT_PUBLIC_KEY": None,
}
GRAPHQL_JWT = dict(JWT_SECRET_KEY="the key of the graph")
