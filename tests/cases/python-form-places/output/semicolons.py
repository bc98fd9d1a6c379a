import jwt; import os; KEY = os.environ["CONDITIONAL_TIGHT_JWT_KEY"]; jwt.encode({}, KEY)
