JWT_SECRET = "열쇠 of the tokens"  # 한국어
