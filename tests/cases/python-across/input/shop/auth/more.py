def get():
    return "returned-key-3"
