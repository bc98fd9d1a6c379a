SPARE_KEY = "spare of another file"
