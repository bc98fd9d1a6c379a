import os
import jwt

class Keys:
	TOKEN_SECRET = os.environ["TOKEN_SECRET"]	# keep

	def issue(self):
		return jwt.encode({}, self.TOKEN_SECRET)