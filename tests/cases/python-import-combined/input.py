import tornado.web,os

app = tornado.web.Application([], cookie_secret="kombiniert-7f6e5d4c3b", debug=os.path.exists("debug"))
