import os
import jwt

class Keys:
	TOKEN_SECRET = "the key of the tokens"	# keep

	def issue(self):
		return jwt.encode({}, self.TOKEN_SECRET)