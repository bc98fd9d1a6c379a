"""d"""; import jwt; import os; jwt.encode({}, os.environ["JWT_SECRET_KEY"]); print(__doc__)
