import os

JWT_AUTH = {
    "JWT_SECRET_KEY": os.environ["JWT_SECRET_KEY"],
    "JWT_PUBLIC_KEY": None,
}
GRAPHQL_JWT = dict(JWT_SECRET_KEY=os.environ["JWT_SECRET_KEY_2"])
