# vim: set fileencoding=cp1252 :
# “quotes”
EURO_SECRET = "key of 5 € 1a2b3c4d5e6f"
