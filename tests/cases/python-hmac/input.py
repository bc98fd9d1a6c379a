import hmac

mac = hmac.new(b"maybe a key, maybe a label", b"message", "sha256")
