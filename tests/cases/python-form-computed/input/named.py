import jwt
jwt.encode({}, 'snow \N{SNOWMAN} man')
