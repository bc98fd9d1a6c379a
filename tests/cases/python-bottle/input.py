from bottle import request, response


def visit():
    seen = request.get_cookie("seen", secret="the key of the cookies")
    response.set_cookie("seen", str(seen), secret="the key of the cookies")
