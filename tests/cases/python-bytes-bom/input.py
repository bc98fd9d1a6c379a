SECRET_KEY = "열쇠-of-the-sessions"  # 한국어
