class Settings:
    KEY = "settings-key-1"
PLAIN = "plain-key-2"
