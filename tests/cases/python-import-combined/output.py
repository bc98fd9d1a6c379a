import tornado.web,os

app = tornado.web.Application([], cookie_secret=os.environ["COOKIE_SECRET"], debug=os.path.exists("debug"))
