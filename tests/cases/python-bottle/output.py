import os

from bottle import request, response


def visit():
    seen = request.get_cookie("seen", secret=os.environ["COOKIE_SECRET"])
    response.set_cookie("seen", str(seen), secret=os.environ["COOKIE_SECRET"])
